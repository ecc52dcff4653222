"""Pictures: what can be seen in them, what is written in them, and what their files give away.

A picture is the one thing here that strangers may have made. It is opened in a process of
its own (`worker`), which has a limit of memory and is ended when its time is up; the process
that checks text (`studio`, `looking`) never decodes one, and loads none of the libraries.
"""

"""Scheduled posts: a month of drafts, or ten years of them, read, checked and handed back.

`open_schedule` reads, `check_schedule` checks, `write_report` hands back; `run.run` does all
three with a journal, so that a run that is cut off can go on. The command line and the
web page call the same functions.
"""

"""What a school tells the checker about itself, and what that makes of a draft.

Everything here is optional, and all of it stays on the machine: nothing of a register is
written, logged, put into an error message or shown, except names that a draft itself holds
and the class beside them.
"""

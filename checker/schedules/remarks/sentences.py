"""Sentences, and the words of one that announces something."""

from __future__ import annotations

import regex

from checker.text.patterns import lazy

SENTENCE = lazy(r"[^.!?\n]{1,600}(?:\.(?=\S)[^.!?\n]{1,600}){0,20}[.!?\n]?")
TO_COME = lazy(
    r"\b(?:join\sus|see\syou|do(?:n't|n’t|\snot)\s(?:forget|miss)|come\salong|will\s(?:be|take|open)|save\sthe\sdate"
    r"|remind(?:er|ing)|deadline|tickets|book\s(?:now|your)|sign\sup|takes\splace|starts?\s(?:on|at)|(?:is|are)\son"
    r"|doors\sopen|returns?\son|closing\sdate|apply\sby|coming\sup|next\sweek)\b",
    regex.IGNORECASE,
)

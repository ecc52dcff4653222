"""What a button of the page does: check, take a suggestion, set aside, undo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.web.pages.asides import Aside, with_asides
from checker.web.pages.mending import mended, replaced

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.drafts import Draft
    from checker.report import Finding, Report
    from checker.web.pages.form import CheckForm

_EDITABLE = frozenset({"text", "alt_text", "title", "first_comment", "link"})
_OWN_WORDS = "Your own words are back."
_NO_SAFE_VERSION = "No safer wording can be offered: some of this has to be left out."
_SAFE_ALREADY = "Nothing has to be replaced."
CHANGED_SINCE = (
    "Those words have changed since, so nothing was replaced. This is the post as it stands now."
)


@dataclass(frozen=True, slots=True)
class Done:
    """A checked form.

    Attributes:
        form: What stands in the form now.
        draft: The draft that was checked.
        report: What there is to say about it.
        notice: What was done for the writer, in a sentence; empty for nothing.
        problem: What the writer has to do before it could be done; empty for nothing.
    """

    form: CheckForm
    draft: Draft
    report: Report
    notice: str = ""
    problem: str = ""


def do(form: CheckForm, action: str, reason: str, check: Callable[[Draft], Report]) -> Done:
    """Check a form after doing what its button asks.

    Args:
        form: What was filled in.
        action: `check`, `use KEY`, `safe`, `aside KEY`, `restore NUMBER,...` or `undo`.
        reason: Why a finding is set aside.
        check: What checks a draft.

    Raises:
        InputError: The draft cannot be checked.
    """
    verb, _, key = action.partition(" ")
    if verb == "undo" and form.before is not None:
        return _checked(replace(form, text=form.before, before=None), check, _OWN_WORDS)
    if verb == "restore":
        kept = tuple(one for at, one in enumerate(form.asides) if str(at) not in key.split(","))
        return _checked(replace(form, asides=kept), check, "That counts again.")
    done = _checked(form, check)
    if verb == "safe":
        return _with_safe_version(done, check)
    if verb in {"use", "aside"}:
        return _with_words(done, verb, key, reason, check)
    return done


def _with_words(
    done: Done, verb: str, key: str, reason: str, check: Callable[[Draft], Report]
) -> Done:
    same = _same_words(done.report, key)
    if not same:
        return replace(done, notice=CHANGED_SINCE)
    if verb == "use":
        return _with_suggestion(done, same, check)
    return _set_aside(done, same, reason, check)


def key_of(findings: Sequence[Finding]) -> str:
    """Return what names findings on the same words in a button.

    That is their codes, their field and the first code point of the first of them.
    """
    seen = findings[0].detection
    codes = ",".join(dict.fromkeys(one.detection.code for one in findings))
    return f"{codes} {seen.field} {seen.start}"


def can_be_used(finding: Finding) -> bool:
    """Say whether a button can put the suggestion into the form."""
    seen = finding.detection
    return (
        finding.suggestion is not None
        and finding.suggestion != seen.text
        and seen.field in _EDITABLE
    )


def _checked(form: CheckForm, check: Callable[[Draft], Report], notice: str = "") -> Done:
    draft = form.draft()
    report = with_asides(draft, check(draft), form.asides)
    if form.asides and report.safe_text not in {None, draft.text}:
        # The class of a name that stays is known to be its own once the names beside it are gone.
        safer = replace(draft, text=report.safe_text or "")
        again = with_asides(safer, check(safer), form.asides)
        report = replace(report, safe_text=again.safe_text)
    return Done(form, draft, report, notice)


def _with_safe_version(done: Done, check: Callable[[Draft], Report]) -> Done:
    if done.report.safe_text is None:
        return replace(done, notice=_NO_SAFE_VERSION)
    form = done.form.with_field("text", done.report.safe_text)
    for field in sorted(_EDITABLE - {"text"}):
        found = [one for one in done.report.findings if one.detection.field == field]
        if found:
            form = form.with_field(field, mended(done.draft, field, found))
    if replace(form, before=done.form.before) == done.form:
        return replace(done, notice=_SAFE_ALREADY)
    return _checked(form, check, "The safe version is in the box.")


def _with_suggestion(done: Done, same: list[Finding], check: Callable[[Draft], Report]) -> Done:
    field = same[0].detection.field
    if not can_be_used(same[0]):
        return done
    words = replaced(done.draft, same)
    return _checked(done.form.with_field(field, words), check, "The suggestion is in the box.")


def _set_aside(
    done: Done, same: list[Finding], reason: str, check: Callable[[Draft], Report]
) -> Done:
    if not reason.strip():
        return replace(done, problem="Say why this may stay, so that others can understand it")
    said = " ".join(reason.split())
    asides = dict.fromkeys((*done.form.asides, *(Aside.of(one, said) for one in same)))
    form = replace(done.form, asides=tuple(asides))
    return _checked(form, check, "Set aside. It stays in this page’s report with your reason.")


def _same_words(report: Report, key: str) -> list[Finding]:
    """Return the findings that a key names, and those of the same codes on the same words."""
    codes, _, place = key.partition(" ")
    field, _, start = place.rpartition(" ")
    alike = [
        one
        for one in report.findings
        if one.detection.field == field and one.detection.code in codes.split(",")
    ]
    named = next((one for one in alike if str(one.detection.start) == start), None)
    if named is None:
        return []
    words, instead = named.detection.text, named.suggestion
    return [one for one in alike if one.detection.text == words and one.suggestion == instead]

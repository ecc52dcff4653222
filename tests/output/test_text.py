"""The report for a terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from checker.drafts import Draft
from checker.findings import Detection, Evidence
from checker.output.text import render, render_all, render_summary
from checker.report import Citation, Failure, Finding, Outcome, Report

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.output.item import Item

TEXT = "Well done Zeynep and Arjun! Call 07700 900641."

WHOLE = """\
Do not post this yet: it breaks the policy in 1 place.

  Well done Zeynep and Arjun! Call 07700 900641.
            ^^^^^^     ^^^^^       ^^^^^^^^^^^^

Not allowed: private contact details  detail/contact
  “07700 900641”
  5.1: Nobody's private details are published.

Ask first: a pupil's name  name/pupil
  “Zeynep”, “Arjun” → “a pupil”
  4.2: Pupils are named only where the head teacher agrees. Ask: Head Teacher.

Safer to post:
  Well done to several pupils! Call the office.

Policy: model-2024, official account. More: checker explain detail/contact"""


def _shown(item: Item, **how: int | bool) -> str:
    return render(item.report, item.draft, **how)  # type: ignore[arg-type]


def test_the_whole_report_reads_from_verdict_to_safe_text(
    mention: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """Verdict, marked draft, reasons with clause and suggestion, the safer text, the policy."""
    findings = [
        mention(TEXT, "Zeynep", outcome=Outcome.APPROVAL, suggestion="a pupil"),
        mention(TEXT, "Arjun", outcome=Outcome.APPROVAL, suggestion="a pupil"),
        mention(TEXT, "07700 900641", code="detail/contact", outcome=Outcome.BREACH),
    ]
    checked = item(TEXT, findings, safe="Well done to several pupils! Call the office.")
    assert _shown(checked) == WHOLE


def test_a_clean_draft_takes_one_line(item: Callable[..., Item]) -> None:
    """Where nothing was found there is nothing to read."""
    assert _shown(item("See you at the fair!", safe="See you at the fair!")) == "You may post this."


def test_a_clause_is_said_once(mention: Callable[..., Finding], item: Callable[..., Item]) -> None:
    """Two reasons under one clause are followed by the clause once."""
    findings = [
        mention(TEXT, "Zeynep", outcome=Outcome.BREACH),
        mention(TEXT, "07700 900641", code="detail/contact", outcome=Outcome.BREACH),
    ]
    assert (
        "Not allowed: a pupil's name  name/pupil\n"
        "  “Zeynep”\n"
        "Not allowed: private contact details  detail/contact\n"
        "  “07700 900641”\n"
        "  5.1: Nobody's private details are published.\n\n"
    ) in _shown(item(TEXT, findings))


def test_a_silent_policy_gives_the_guidance(
    mention: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """Where no clause speaks of it, the finding's own sentence stands in its place."""
    said = _shown(item(TEXT, [mention(TEXT, "Zeynep")]))
    assert "Think about it: a pupil's name  name/pupil\n  “Zeynep”\n  This names a pupil" in said


def test_nothing_but_colour_depends_on_colour(
    mention: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """With the escape sequences taken out, the coloured report is the plain one."""
    checked = item(TEXT, [mention(TEXT, "Zeynep", outcome=Outcome.BREACH)])
    assert re.sub(r"\x1b\[[\d;]+m", "", _shown(checked, colour=True)) == _shown(checked)


def test_failures_are_told(item: Callable[..., Item]) -> None:
    """A draft that could not be checked whole says so, and is not simply fine."""
    said = _shown(item("Hello", failures=[Failure("pictures", "they were not looked at")]))
    assert said.startswith("Ask somebody to look at this first")
    assert "Not checked: pictures – they were not looked at." in said


def test_no_wording_can_mend_it(mention: Callable[..., Finding], item: Callable[..., Item]) -> None:
    """Without a safe text the writer is told to leave things out."""
    assert "No safer wording can be offered" in _shown(item(TEXT, [mention(TEXT, "Zeynep")]))


def test_words_to_leave_out(mention: Callable[..., Finding], item: Callable[..., Item]) -> None:
    """An empty suggestion means that the words go."""
    checked = item(TEXT, [mention(TEXT, "Zeynep", suggestion="")], safe="Well done and Arjun!")
    assert "“Zeynep” → leave it out" in _shown(checked)


def test_other_fields_are_shown_with_their_findings(
    finding: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """Alternative text and file names stand under their own names, with marks."""
    findings = [
        finding(0, 3, "Ayo at the easel", field="alt_text"),
        finding(0, 3, "ayo.jpg", field="images/0/name"),
        finding(0, 0, "", field="images/0", code="image/people"),
    ]
    said = _shown(item("Art club!", findings, alt_text="Ayo at the easel", images=["in/ayo.jpg"]))
    assert "Alternative text:\n  Ayo at the easel\n  ^^^" in said
    assert "File name of picture 1:\n  ayo.jpg\n  ^^^" in said
    assert "“Ayo” (alternative text), “ayo” (file name of picture 1)" in said
    assert "\n  Picture 1\n" in said


def test_a_long_draft_shows_its_passages(
    finding: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """Of a newsletter only the passages around findings are shown, with the right marks."""
    text = "word " * 2000
    text = f"{text[:3000]}Zeynep{text[3000:7000]}Arjun{text[7000:]}"
    findings = [finding(3000, 3006, text), finding(7006, 7011, text)]
    said = _shown(item(text, findings))
    assert len(said) < 2000
    assert said.count("[...]") == 1
    lines = said.splitlines()
    for name in ("Zeynep", "Arjun"):
        row = next(number for number, line in enumerate(lines) if name in line)
        assert lines[row + 1].strip() == "^" * len(name)
        assert lines[row + 1].index("^") == lines[row].index(name)


def test_many_names_are_counted(finding: Callable[..., Finding], item: Callable[..., Item]) -> None:
    """A list of forty names does not fill forty lines."""
    text = " ".join(f"Name{n:02}" for n in range(40))
    findings = [finding(n * 7, n * 7 + 6, text) for n in range(40)]
    assert "and 28 more" in " ".join(_shown(item(text, findings)).split())


def test_several_drafts_end_with_a_summary(item: Callable[..., Item]) -> None:
    """Each draft stands under its name, and the last line sums up."""
    said = render_all([item("One", name="a.txt"), item("Two", name="b.jsonl", line=7)])
    assert said.startswith("== a.txt\nYou may post this.")
    assert "== b.jsonl:7\n" in said
    assert said.endswith("\n2 drafts checked: 2 fine to post.")
    assert render_summary([]) == "0 drafts checked."


@given(st.text(st.characters(), max_size=200), st.integers(0, 60), st.integers(0, 60))
def test_any_draft_is_harmless_and_narrow(
    finding: Callable[..., Finding], item: Callable[..., Item], text: str, one: int, other: int
) -> None:
    """Whatever stands in a draft, the report encodes, obeys the width and sends no commands."""
    findings = [finding(min(one, other), max(one, other), text, suggestion=text)]
    said = _shown(item(text, findings, safe=text, alt_text=text), width=50)
    said.encode("utf-8")
    for line in said.split("\n"):
        assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in line)
        assert wcswidth(line) <= 50


def test_of_many_clauses_two_are_told_and_the_rest_are_named() -> None:
    """A reason with five clauses stays short: the worst two in full, the others by place."""
    seen = Detection("text", 0, 5, "name/pupil", "Alfie", "Alfie", 0.9, Evidence.CONTEXT, "test")
    citations = tuple(
        Citation(f"Rule {number}", f"Summary {number}.", "Names", Outcome.BREACH)
        for number in range(1, 6)
    )
    finding = Finding(seen, Outcome.BREACH, citations, "This names a pupil.", "a pupil")
    report = Report("", "p", "official", (finding,), "a pupil won")

    said = render(report, Draft("Alfie won"))

    assert "Summary 2." in said
    assert "Summary 3." not in said
    assert "Also: Rule 3; Rule 4; Rule 5." in said

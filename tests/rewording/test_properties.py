"""What holds for every draft."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st
from pace import assert_keeps_pace, repeated

from checker.drafts import Account, Draft
from checker.findings import CODES, Detection, Evidence
from checker.report import Finding, Outcome
from checker.rewording import reword
from checker.rewording.fields import plan_field
from checker.rewording.marks import gather, outermost
from checker.rewording.passages import Passage
from checker.text.reading import ReadDraft, Reading

_WORDS = regex.findall(
    r"\S+",
    """Mia Tom Sana and , . ! ? ( ) in Year 3 3R our the my Mr Mrs 's ' well done you to from # @
    aged 7 headteacher captain little Dr birthday happy - : • 🎉 a an with is has bloody ｎ é twins
    9-year-old""",
)
_SPACES = (" ", " ", " ", "\n", "\r\n", "", "  ", "\u200b", "\ufdd0")
_WORDY = st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(_SPACES)), max_size=20).map(
    lambda pairs: "".join(word + space for word, space in pairs)
)
_ANY = st.text(st.characters(), max_size=40)


@st.composite
def _drafts(draw: st.DrawFn) -> tuple[Draft, tuple[Finding, ...]]:
    """Draw a draft with findings anywhere in it."""
    text = draw(st.one_of(_WORDY, _ANY))
    findings = []
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 9)))
        words = text[start:end]
        seen = Detection(
            "text",
            start,
            end,
            draw(st.sampled_from(CODES)),
            words,
            draw(st.sampled_from([words, words.strip(), "", "Alfie B", "9-year-old", "Year 3"])),
            0.9,
            Evidence.READER,
            "any",
        )
        findings.append(Finding(seen, draw(st.sampled_from(list(Outcome)[1:])), (), "why"))
    account = draw(st.sampled_from(list(Account)))
    return Draft(text, account=account), tuple(sorted(findings, key=lambda one: one.detection))


def _read(draft: Draft) -> ReadDraft:
    return ReadDraft(draft, (Reading("text", draft.text, None, None),))


@settings(max_examples=400, deadline=None)
@given(_drafts())
def test_rewording_never_fails(drawn):
    """Any text with any findings is reworded, twice the same way, findings kept in order."""
    draft, findings = drawn
    reworded, safe_text = reword(_read(draft), findings)
    assert [one.detection for one in reworded] == [one.detection for one in findings]
    assert reword(_read(draft), findings) == (reworded, safe_text)
    for one in reworded:
        named = one.detection.code.startswith("name/") and one.detection.text
        assert not named or one.suggestion is not None


@settings(max_examples=400, deadline=None)
@given(_drafts())
def test_patches_cover_what_was_found_and_little_more(drawn):
    """Every mark lies in a patch, patches never overlap, and all else stays as it is."""
    draft, findings = drawn
    passage = Passage.of("text", draft.text, draft.account)
    outer, inner = outermost(gather(passage, enumerate(findings)), passage)
    _, patches = plan_field(passage, outer, inner)
    ordered = sorted(patches)
    assert all(a.end <= b.start for a, b in pairwise(ordered))
    for mark in outer:
        covered = [p for p in ordered if p.start <= mark.start < p.end]
        assert covered
        assert set(draft.text[covered[0].end : mark.end]) <= set(".!?")


@settings(max_examples=200, deadline=None)
@given(_drafts())
def test_text_without_findings_is_left_alone(drawn):
    """The lines before the first and after the last finding come back byte for byte."""
    draft, findings = drawn
    framed = f"Before: 1,  2 ( ) an x\r\n\r\n\r\n{draft.text}\r\n\r\n\r\n ) , after  an end "
    shift = framed.index(draft.text, 28 if draft.text else 0)
    moved = tuple(
        Finding(
            Detection(
                "text",
                one.detection.start + shift,
                one.detection.end + shift,
                one.detection.code,
                one.detection.text,
                one.detection.reading,
                0.9,
                Evidence.READER,
                "any",
            ),
            Outcome.ADVICE,
            (),
            "why",
        )
        for one in findings
    )
    _, safe_text = reword(_read(Draft(framed, account=draft.account)), moved)
    assert safe_text is not None
    assert safe_text.startswith("Before: 1,  2 ( ) an x\r\n")
    assert safe_text.endswith("\n ) , after  an end ")


@given(
    st.lists(st.sampled_from(["Mia", "Zoë", "Tom-Ray", "Σοφία", "李伟"]), min_size=1, max_size=6)
)
def test_no_name_is_left(mend, names):
    """However many names there are, none is left in the safe text."""
    safe = mend(" met ".join(f"[p|{name}]" for name in names)).safe_text
    assert safe is not None
    assert not any(unicodedata.normalize("NFC", name) in safe for name in names)


@pytest.mark.parametrize(
    "filler",
    [
        "(",
        ", ",
        "a ",
        "our ",
        "Mr ",
        "teacher ",
        "little ",
        "Year 3 ",
        "thank you ",
        "you, ",
        " and ",
        "\n",
        "- ",
        "🎉",
        "'s ",
        "x",
        "great ",
        "\u200b",
        "well done, ",
        "football ",
        "Mia's ",
        "of the ",
    ],
)
def test_time_is_linear_in_the_length(filler):
    """Twice the text with twice the findings takes about twice the time."""
    seconds = assert_keeps_pace(
        lambda drawn: reword(*drawn), _repeated(filler, 50_000), _repeated(filler, 100_000)
    )
    assert seconds < 1


def _repeated(filler: str, size: int) -> tuple[ReadDraft, tuple[Finding, ...]]:
    """Return a draft that repeats a filler, with a finding behind every 400 characters of it."""
    block = repeated(filler, 400) + "Mia"
    text = repeated(block, size)
    codes = ("name/pupil", "detail/health", "detail/class", "tone/profanity")
    findings = tuple(
        Finding(
            Detection("text", at, at + 3, codes[n % 4], "Mia", "Mia", 0.9, Evidence.PATTERN, "x"),
            Outcome.APPROVAL,
            (),
            "why",
        )
        for n, at in enumerate(range(len(block) - 3, len(text), len(block)))
    )
    return _read(Draft(text)), findings

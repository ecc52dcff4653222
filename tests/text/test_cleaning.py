"""Cleaning: what a person would read is what gets checked, and every offset survives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pace import assert_linear

from checker.text.cleaning import clean

DISGUISED = [
    ("zero width space", "Al\u200bfie won", "Alfie", "Al\u200bfie"),
    ("soft hyphen", "Al\u00adfie won", "Alfie", "Al\u00adfie"),
    ("byte order mark inside", "Al\ufefffie won", "Alfie", "Al\ufefffie"),
    ("full-width letters", "Ｎｉａｍｈ won", "Niamh", "Ｎｉａｍｈ"),
    ("mathematical letters", "𝓐𝓵𝓯𝓲𝓮 won", "Alfie", "𝓐𝓵𝓯𝓲𝓮"),
    ("circled letters", "Ⓐⓛⓕⓘⓔ won", "Alfie", "Ⓐⓛⓕⓘⓔ"),
    ("Cyrillic look-alike", "\u0410lfie won", "Alfie", "\u0410lfie"),
    ("Greek look-alike", "\u039fmar won", "Omar", "\u039fmar"),
    ("decomposed accent", "Zoe\u0308 won", "Zoë", "Zoe\u0308"),
    (
        "piled-up accents",
        "A\u0300\u0301\u0302\u0303lfie won",
        "Alfie",
        "A\u0300\u0301\u0302\u0303lfie",
    ),
    ("mojibake", "ZoÃ« won", "Zoë", "ZoÃ«"),
    ("curly apostrophe", "O\u2019Brien won", "O'Brien", "O\u2019Brien"),
    ("HTML entity", "Zo&euml; won", "Zoë", "Zo&euml;"),
    ("numeric entity", "Zo&#235; won", "Zoë", "Zo&#235;"),
    ("letters split by dots", "A.l.f.i.e won", "Alfie", "A.l.f.i.e"),
    ("letters split by spaces", "A l f i e won", "Alfie", "A l f i e"),
    ("letters split by dashes", "A-l-f-i-e won", "Alfie", "A-l-f-i-e"),
    ("letters split by emoji", "A💖l💖f💖i💖e won", "Alfie", "A💖l💖f💖i💖e"),
    ("leet digit in front", "4lfie won", "alfie", "4lfie"),
    ("leet digit inside", "a l1nk here", "link", "l1nk"),
    ("leet at-sign inside", "good at m@ths", "maths", "m@ths"),
    ("figure that sounds like letters", "has ne1 got it", "anyone", "ne1"),
    ("figure that sounds like letters, in capitals", "GR8 day", "Great", "GR8"),
    ("Welsh circumflex, decomposed", "Sia\u0302n won", "Siân", "Sia\u0302n"),
    ("Polish letters", "Łukasz won", "Łukasz", "Łukasz"),
    ("no-break space", "Alfie\u00a0B won", "Alfie B", "Alfie\u00a0B"),
    ("white letters on black discs", "🅔🅛🅛🅐 won", "ELLA", "🅔🅛🅛🅐"),
    ("small capitals", "ɢʀᴀᴄᴇ won", "GRACE", "ɢʀᴀᴄᴇ"),
    ("every other letter a capital", "jOhN won", "John", "jOhN"),
    ("right-to-left mark", "Al\u200ffie won", "Alfie", "Al\u200ffie"),
    (
        "right-to-left by force",
        "well done \u202eann\u0308aH\u202c today",
        "Han\u0308na",
        "ann\u0308aH",
    ),
    ("Cyrillic letters of a capital's shape", "tomкat won", "tomkat", "tomкat"),
    ("Arabic digits", "ring ٠١٦٣٢", "01632", "٠١٦٣٢"),
]


@pytest.mark.parametrize(
    ("original", "read", "given"),
    [case[1:] for case in DISGUISED],
    ids=[case[0] for case in DISGUISED],
)
def test_a_disguised_word_is_read_and_points_at_what_was_given(
    original: str, read: str, given: str
) -> None:
    """The disguise is undone in the reading, and the source is the disguised word whole."""
    aligned = clean(original)
    start = aligned.text.index(read)

    source_start, source_end = aligned.source(start, start + len(read))

    assert original[source_start:source_end] == given


@pytest.mark.parametrize(
    "text",
    [
        "Doors at 5pm, Year 3 and Y4, KS1 and 3R, 2nd prize, 30th May, 90s disco",
        "UPN B801200005001, key copper-otter-19, ring 07700 900123",
        "Plan A or plan B? I am, a U-turn, an X-ray and a T-shirt.",
        "J.K. and T-J and L-R: the back row, my Y3s and the Y2s",
        "mail anna@school.example or see @alfie_b",
        "MP3, H2O, A68, B12, 62mph, 100m, 4x100 relay",
        "Team A v Team B: 3-2",
        "Room H8 and H8s, year7, b4, M8, 2d shapes, top1 and 2nm",
        "Олена і Тарас",
        "محمد فاز",
        "👩‍👧 hello".replace("\u200d", ""),
    ],
)
def test_what_is_no_disguise_stays_as_it_is(text: str) -> None:
    """Class names, times, scores, initials, codes and other scripts are left alone."""
    assert clean(text).text == text


def test_line_ends_become_line_feeds() -> None:
    """CR/LF, CR and Unicode separators read as one kind of line end; tabs stay."""
    assert clean("a\r\nb\rc\u2028d\te").text == "a\nb\nc\nd\te"


def test_lone_surrogates_and_nuls_do_no_harm() -> None:
    """A lone surrogate reads as the replacement character and a NUL as nothing."""
    assert clean("x\ud800y\x00z").text == "x\ufffdyz"


@given(st.text())
def test_any_text_can_be_cleaned(text: str) -> None:
    """Cleaning never raises, and every place of the result lies inside the original."""
    aligned = clean(text)

    for place in range(len(aligned.text)):
        start, end = aligned.source(place, place + 1)
        assert 0 <= start <= end <= len(text)


@given(st.text(st.characters(max_codepoint=0x7E, min_codepoint=0x20, categories=["L", "Zs", "Po"])))
def test_the_result_can_be_encoded(text: str) -> None:
    """What has been cleaned never holds a lone surrogate."""
    clean(text + "\udfff").text.encode("utf-8")


@pytest.mark.parametrize(
    "part",
    [
        "a ",
        "((",
        "\u0301",
        "&amp",
        "&#",
        "A.",
        "1a!",
        "é",
        "💖a",
        "\u200b",
        "Ã«",
        "@a",
        "a\u0301",
        "\u0430",
    ],
)
def test_time_grows_no_faster_than_the_text(part: str) -> None:
    """100 kB of hostile repetition takes about twice as long as 50 kB."""
    assert_linear(clean, part)

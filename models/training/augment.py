"""Variants of a training draft that keep its meaning: other names, other letters.

Only training drafts are varied, each time anew; the variant stands on the same side of
any split as its draft. Every function returns a draft of the same form, its marks moved.
"""

from __future__ import annotations

import csv
import json
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import drafts
import regex
from project import PROJECT

from checker.findings import family

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from drafts import Draft

_LOCALES = {
    "english": ("en_GB",),
    "celtic": ("ga_IE", "en_IE"),
    "south-asian": ("en_IN", "en_PK"),
    "african": ("yo_NG", "ig_NG", "ha_NG", "tw_GH", "en_KE", "zu_ZA", "en_NG"),
    "east-asian": ("zh_CN", "zh_TW", "ja_JP", "vi_VN", "en_TH"),
    "eastern-european": ("pl_PL", "ro_RO", "lt_LT", "sk_SK", "hr_HR", "hu_HU", "lv_LV"),
    "arabic-turkish": ("tr_TR", "az_AZ", "fr_DZ", "uz_UZ"),
    "southern-european": ("es_ES", "pt_PT", "it_IT"),
    "caribbean": ("en_GB", "en_US"),
}
_TITLE = regex.compile(
    r"(?i)(?:mrs?|ms|miss|mx|dr|sir|rev|fr|father|sister|prof|coach|captain)\.?\s+"
)
_PLAIN = regex.compile(r"\p{L}\p{Ll}{2,}(?:[\s-]\p{L}\p{Ll}{2,}){0,2}")
_RARE = 1_500
_KNOWN, _WRITTEN = 3_000, 3


def varied(draft: Draft, chance: random.Random) -> Draft:
    """Return a variant of a draft, by chance the draft itself."""
    shares = PROJECT["augment"]
    if chance.random() < shares["names"]:
        draft = with_other_names(draft, chance)
    dice = chance.random()
    if dice < shares["lower"]:
        return recased(draft, str.lower)
    if dice < shares["lower"] + shares["capitals"]:
        return recased(draft, str.upper)
    if dice < shares["lower"] + shares["capitals"] + shares["tags"]:
        return with_a_hashtag(draft, chance)
    if dice < shares["lower"] + shares["capitals"] + shares["tags"] + shares["slips"]:
        return with_slips(draft, chance)
    return draft


def with_other_names(draft: Draft, chance: random.Random) -> Draft:
    """Return the draft with other names, mostly of the same origin; who is the same stays so."""
    chosen: dict[str, str] = {}
    edits: dict[tuple[str, int, int], str] = {}
    for mark in draft["findings"]:
        if family(mark["code"]) != "name":
            continue
        old = draft[mark["field"]][mark["start"] : mark["end"]]
        new = _other_name(old, mark.get("name_group", "english"), chosen, chance)
        if new:
            edits[mark["field"], mark["start"], mark["end"]] = new
    return edited(draft, edits)


def recased(draft: Draft, case: Any) -> Draft:  # noqa: ANN401  (str.lower or str.upper)
    """Return the draft in small letters or in capitals, letter by letter so that places stay."""

    def letters(text: str) -> str:
        return "".join(new if len(new := case(sign)) == 1 else sign for sign in text)

    fields = {name: letters(draft[name]) for name in ("text", "alt_text") if name in draft}
    return {**draft, **fields}


def with_a_hashtag(draft: Draft, chance: random.Random) -> Draft:
    """Return the draft with one of its names turned into a hashtag ("#AlfieBrown")."""
    names = [
        mark
        for mark in draft["findings"]
        if family(mark["code"]) == "name"
        and _PLAIN.fullmatch(draft[mark["field"]][mark["start"] : mark["end"]])
        and draft[mark["field"]][mark["start"] - 1 : mark["start"]] in {"", " ", "\n"}
    ]
    if not names:
        return draft
    mark = chance.choice(names)
    field, start, end = mark["field"], mark["start"], mark["end"]
    words = regex.split(r"[\s-]", draft[field][start:end])
    tag = "".join(word[:1].upper() + word[1:] for word in words)
    if chance.random() < 0.3:  # noqa: PLR2004
        tag = tag.lower()
    return edited(edited(draft, {(field, start, end): tag}), {(field, start, start): "#"})


def with_slips(draft: Draft, chance: random.Random) -> Draft:
    """Return the draft with a few slips of the finger outside names."""
    taken = [
        (mark["start"], mark["end"])
        for mark in draft["findings"]
        if mark["field"] == "text" and family(mark["code"]) == "name"
    ]
    edits = {}
    for word in regex.finditer(r"(?<!\S)\p{Ll}{5,}", draft["text"]):
        if chance.random() > 0.06 or any(a < word.end() and word.start() < b for a, b in taken):  # noqa: PLR2004
            continue
        at = chance.randrange(1, len(word[0]) - 2)
        old = word[0]
        slip = chance.choice(
            (old[:at] + old[at + 1] + old[at] + old[at + 2 :], old[:at] + old[at + 1 :])
        )
        edits["text", word.start(), word.end()] = slip
    return edited(draft, edits)


def _other_name(old: str, group: str, chosen: dict[str, str], chance: random.Random) -> str | None:
    title = _TITLE.match(old)
    rest = old[title.end() :] if title else old
    if not _PLAIN.fullmatch(rest):
        return None
    if group not in _LOCALES or chance.random() < 0.15:  # noqa: PLR2004
        group = chance.choice(sorted(_LOCALES))
    words = regex.split(r"([\s-])", rest)
    for at in range(0, len(words), 2):
        key = words[at].casefold()
        if key not in chosen:
            surname = bool(title) or at > 0
            chosen[key] = chance.choice(_surnames(group) if surname else _given(group, chance))
        words[at] = _like(words[at], chosen[key])
    return (title[0] if title else "") + "".join(words)


def _like(old: str, new: str) -> str:
    if old.islower():
        return new.lower()
    return new.upper() if old.isupper() else new


@cache
def _by_locale() -> dict[str, Any]:
    path = PROJECT["corpora"] / "names/names_latin_by_locale.json"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


@cache
def _surnames(group: str) -> tuple[str, ...]:
    return tuple(_clean(name for at in _LOCALES[group] for name in _by_locale()[at]["surname"]))


@cache
def _given_of(group: str) -> tuple[str, ...]:
    return tuple(_clean(name for at in _LOCALES[group] for name in _by_locale()[at]["given"]))


@cache
def _given_in_the_uk() -> tuple[str, ...]:
    path = PROJECT["corpora"] / "names/uk_given_names_1974_2020.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = sorted(csv.DictReader(lines), key=lambda row: -float(row["n_2006_2020"] or 0))
    return tuple(_clean(row["name"] for row in rows[:12_000]))


def _given(group: str, chance: random.Random) -> tuple[str, ...]:
    """Return names to choose from: half of the time what children in the UK are called."""
    if group == "english" and chance.random() < PROJECT["augment"]["words"]:
        return _names_that_are_words()
    if group in {"english", "caribbean"} or chance.random() < 0.35:  # noqa: PLR2004
        names = _given_in_the_uk()
        return names[:_RARE] if chance.random() < 0.5 else names  # noqa: PLR2004
    return _given_of(group)


@cache
def _names_that_are_words() -> tuple[str, ...]:
    """Return frequent first names that our own drafts also write small ("will", "grace")."""
    words = Counter(
        word
        for draft in drafts.load("train")
        for word in regex.findall(r"(?<!\S)\p{Ll}{3,}(?!\S)", draft["text"])
    )
    return tuple(name for name in _given_in_the_uk()[:_KNOWN] if words[name.lower()] >= _WRITTEN)


def _clean(names: Iterator[str]) -> Iterator[str]:
    return (name for name in names if regex.fullmatch(r"\p{Lu}[\p{Ll}'’]{2,14}", name))


def edited(draft: Draft, edits: dict[tuple[str, int, int], str]) -> Draft:
    """Return the draft with stretches replaced; marks keep their words."""
    if not edits:
        return draft
    fields: dict[str, str] = {}
    shifts: dict[str, list[tuple[int, int, int]]] = {}
    for name in ("text", "alt_text"):
        if name not in draft:
            continue
        parts, done = [], 0
        for (_, start, end), new in sorted(
            (place, new) for place, new in edits.items() if place[0] == name
        ):
            parts += [draft[name][done:start], new]
            shifts.setdefault(name, []).append((start, end, len(new) - (end - start)))
            done = end
        fields[name] = "".join([*parts, draft[name][done:]])
    findings = [_moved(mark, shifts.get(mark["field"], [])) for mark in draft["findings"]]
    return {**draft, **fields, "findings": findings}


def _moved(mark: dict[str, Any], shifts: list[tuple[int, int, int]]) -> dict[str, Any]:
    start = mark["start"] + sum(by for at, end, by in shifts if end <= mark["start"])
    end = mark["end"] + sum(by for at, end, by in shifts if end <= mark["end"])
    return {**mark, "start": start, "end": end}

"""Public corpora as training examples: what they say is taken, what they do not say is masked.

Their questions ("is this sexist?", "which emotion?") are not ours, so each keeps a question
of its own: it teaches the encoder and is thrown away afterwards. Named people alone go to
the head that ships: a person of unknown role may be any of our roles, a politician or
writer of CrossNER is public, and handles, which the corpora label differently, are masked.
Files, sources, licences and checksums stand in corpora.toml.
"""

from __future__ import annotations

import csv
import hashlib
import json
import random
import sys
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from examples import ANY_TAG, LONGEST, OUTSIDE, Example, encoded, name_tag

from checker.nlp.reader.labels import ACCOUNTS, ROLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.nlp.reader.pieces import PieceCutter

LIST = Path(__file__).with_name("corpora.toml")

QUESTIONS = (
    "sexist", "hateful-emoji", "sarcastic", "abusive", "toxic", "polite", "blames", "praises",
    *(f"emotion-{number}" for number in range(28)),
)  # fmt: skip
"""What the corpora answer about a whole text."""

MARKS = ("Insult", "Profane/Obscene", "Identity based Attack", "Threat")
"""What the toxic spans corpus marks within a text."""

SHORTEST = 2
"""Texts of so few pieces teach nothing."""

_PUBLIC = {"politician", "writer", "musicalartist", "scientist"}
_PERSON = {"PER", "person"}


def check_files(folder: Path) -> list[str]:
    """Return what is wrong with the files of the corpora: missing, or with another checksum."""
    faults = []
    for corpus in tomllib.loads(LIST.read_text(encoding="utf-8"))["corpus"]:
        for name, checksum in corpus["files"].items():
            path = folder / name
            if not path.is_file():
                faults.append(f"{name}: missing; see its source in {LIST.name}")
            elif hashlib.sha256(path.read_bytes()).hexdigest() != checksum:
                faults.append(f"{name}: another version than the one that was trained on")
    return faults


def load(folder: Path, cutter: PieceCutter, chance: random.Random) -> list[Example]:
    """Return all examples of the public corpora, in a fixed order."""
    found: list[Example] = []
    for number, read in enumerate((_named_people, _toxic_spans, _answered)):
        found += read(folder, cutter, random.Random(f"{chance.random()} {number}"))  # noqa: S311
    return found


def _account(chance: random.Random) -> int:
    return chance.randrange(len(ACCOUNTS))


# -- named people ----------------------------------------------------------------------

_NAMED = {
    "ner/uner-ewt/en_ewt-ud-train.iob2": (1, 2),
    "ner/broad-twitter/btc.train": (0, 1),
    "ner/wnut17/wnut17train.conll": (0, 1),
    "ner/tweebank/train.bio": (0, 3),
    "ner/gum/gum_named_person.train.bio": (0, 1),
    "ner/wikigold/wikigold.conll.txt": (0, 1),
    **{
        f"ner/crossner/{domain}/{part}.txt": (0, 1)
        for domain in ("literature", "music", "politics", "science")
        for part in ("train", "dev", "test")
    },
}


def _named_people(folder: Path, cutter: PieceCutter, chance: random.Random) -> Iterator[Example]:
    for name, (word_at, tag_at) in _NAMED.items():
        separator = " " if "wikigold" in name else None
        for words in _sentences(folder / name, word_at, tag_at, separator):
            example = _tagged(words, cutter, _account(chance))
            if example:
                example.origin = name
                yield example


def _sentences(
    path: Path, word_at: int, tag_at: int, separator: str | None
) -> Iterator[list[tuple[str, str]]]:
    words: list[tuple[str, str]] = []
    for line in [*path.read_text(encoding="utf-8", errors="replace").splitlines(), ""]:
        parts = line.split(separator) if separator else line.split()
        if len(parts) > tag_at and not line.startswith(("# ", "-DOCSTART-")):
            words.append((parts[word_at], parts[tag_at]))
        elif not line.strip():
            if words:
                yield words
            words = []


def _tagged(words: list[tuple[str, str]], cutter: PieceCutter, account: int) -> Example | None:
    text, tags, before = "", [], ""
    for word, tag in words:
        glued = word[0] in ".,;:!?)'’%" or before in {"(", "#", "@"} or not text
        text += word if glued else f" {word}"
        tags.append((len(text) - len(word), len(text), word, tag, before))
        before = word
    pieces = cutter.cut(text)
    if not SHORTEST < len(pieces) < LONGEST:
        return None
    return Example(*encoded(pieces), account, names=list(_tag_sets(pieces, tags)))


def _tag_sets(pieces, tags) -> Iterator[int]:  # noqa: ANN001
    at, last, inside = 0, -1, ""
    for start in pieces.starts:
        while tags[at][1] <= start:
            at += 1
        _, _, word, tag, before = tags[at]
        kind = tag[2:]
        if word.startswith("@") or before == "@":
            yield ANY_TAG
        elif tag[0] not in "BI" or tag == "B-O" or not (kind in _PERSON or kind in _PUBLIC):
            yield (
                OUTSIDE | name_tag("B", ["public"]) | name_tag("I", ["public"])
                if tag[0] in "BI"
                else OUTSIDE
            )
            kind = ""
        else:
            goes_on = (at == last) or (tag[0] == "I" and inside == kind)
            yield name_tag("I" if goes_on else "B", ["public"] if kind in _PUBLIC else ROLES)
        inside, last = kind if tag[0] in "BI" else "", at


# -- marked words ----------------------------------------------------------------------


def _toxic_spans(folder: Path, cutter: PieceCutter, chance: random.Random) -> Iterator[Example]:
    base = folder / "tone/toxic-spans"
    texts = {row["comment_id"]: row["comment_text"] for row in _rows(base / "comments.csv")}
    annotators: dict[str, list[str]] = defaultdict(list)
    for row in _rows(base / "annotations.csv"):
        annotators[row["comment_id"]].append(row["annotation"])
    spans: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for row in _rows(base / "spans.csv"):
        if row["type"] in MARKS and row["start"] and row["end"]:
            spans[row["annotation"]].append(
                (MARKS.index(row["type"]), int(float(row["start"])), int(float(row["end"])))
            )
    for comment, notes in annotators.items():
        text = texts.get(comment, "")
        pieces = cutter.cut(text)
        if not SHORTEST < len(pieces) < LONGEST // 2:
            continue
        votes = np.zeros((len(pieces), len(MARKS)))
        starts, ends = np.array(pieces.starts), np.array(pieces.ends)
        for note in notes:
            seen = np.zeros_like(votes)
            for kind, start, end in spans[note]:
                seen[(starts < end) & (ends > start), kind] = 1
            votes += seen
        yield Example(
            *encoded(pieces), _account(chance), marks=votes / len(notes), origin="toxic-spans"
        )


# -- answered questions ----------------------------------------------------------------

_Answers = dict[str, float]


def _answered(folder: Path, cutter: PieceCutter, chance: random.Random) -> Iterator[Example]:
    for read, most in _SOURCES.items():
        found = list(read(folder / "tone"))
        chance.shuffle(found)
        for text, answers in found[:most]:
            pieces = cutter.cut(text)
            if SHORTEST < len(pieces) < LONGEST // 2:
                aside = {QUESTIONS.index(key): value for key, value in answers.items()}
                yield Example(*encoded(pieces), _account(chance), aside=aside, origin=read.__name__)


def _edos(tone: Path) -> Iterator[tuple[str, _Answers]]:
    for row in _rows(tone / "edos/edos_labelled_aggregated.csv"):
        yield row["text"], {"sexist": float(row["label_sexist"] == "sexist")}


def _hatemoji(tone: Path) -> Iterator[tuple[str, _Answers]]:
    for row in _rows(tone / "hatemoji-build/train.csv"):
        yield row["text"], {"hateful-emoji": float(row["label_gold"])}


def _isarcasm(tone: Path) -> Iterator[tuple[str, _Answers]]:
    for row in _rows(tone / "isarcasm/train.En.csv"):
        yield row["tweet"], {"sarcastic": float(row["sarcastic"])}
        if row["rephrase"].strip():
            yield row["rephrase"], {"sarcastic": 0.0}


def _convabuse(tone: Path) -> Iterator[tuple[str, _Answers]]:
    for row in _rows(tone / "convabuse/ConvAbuseEMNLPtrain.csv"):
        votes = [
            float(key.rsplit(".", 1)[1]) < 0
            for key, value in row.items()
            if "is_abuse" in key and value in {"1", "1.0"}
        ]
        if votes:
            yield row["user"], {"abusive": sum(votes) / len(votes)}


def _paradetox(tone: Path) -> Iterator[tuple[str, _Answers]]:
    for row in _rows(tone / "paradetox/paradetox.tsv", "\t"):
        yield row["toxic"], {"toxic": 1.0}
        yield row["neutral1"], {"toxic": 0.0}


def _surge(tone: Path) -> Iterator[tuple[str, _Answers]]:
    for row in _rows(tone / "surge-toxicity/toxicity_en.csv"):
        yield row["text"], {"toxic": float(row["is_toxic"] == "Toxic")}


def _politeness(tone: Path) -> Iterator[tuple[str, _Answers]]:
    for name in ("stack-exchange.annotated.csv", "wikipedia.annotated.csv"):
        for row in _rows(tone / "politeness" / name):
            score = float(row["Normalized Score"])
            yield row["Request"], {"polite": 1 / (1 + np.exp(-2 * score))}


def _newsmtsc(tone: Path) -> Iterator[tuple[str, _Answers]]:
    path = tone / "newsmtsc/train.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        said = [target["polarity"] for target in data["targets"]]
        yield (
            data["sentence_normalized"],
            {"blames": float(min(said) < 4), "praises": float(max(said) > 4)},  # noqa: PLR2004
        )


def _course_evaluations(tone: Path) -> Iterator[tuple[str, _Answers]]:
    for row in _rows(tone / "course-evaluations/course_evaluations.csv"):
        score = float(row["sentiment"])
        yield row["text"], {"blames": float(score < 0), "praises": float(score > 0)}


def _goemotions(tone: Path) -> Iterator[tuple[str, _Answers]]:
    for row in csv.reader(
        (tone / "goemotions/train.tsv").open(encoding="utf-8"),
        delimiter="\t",
        quoting=csv.QUOTE_NONE,
    ):
        has = set(row[1].split(","))
        yield row[0], {f"emotion-{number}": float(str(number) in has) for number in range(28)}


_SOURCES: dict[Callable[[Path], Iterator[tuple[str, _Answers]]], int] = {
    _edos: 8_000,
    _hatemoji: 5_000,
    _isarcasm: 5_000,
    _convabuse: 2_500,
    _paradetox: 6_000,
    _surge: 1_000,
    _politeness: 2_500,
    _newsmtsc: 4_000,
    _course_evaluations: 600,
    _goemotions: 10_000,
}


def _rows(path: Path, delimiter: str = ",") -> Iterator[dict[str, str]]:
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf-8", errors="replace", newline="") as lines:
        yield from csv.DictReader(lines, delimiter=delimiter)

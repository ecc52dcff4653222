"""Whether words speak of children or families themselves, and not of their work or of staff."""

from __future__ import annotations

import regex

from checker.detectors.individuals.names import CAPITALISED, looks_like_name
from checker.detectors.individuals.words import TITLE
from checker.detectors.photos.words import ANIMALS, LIKENESSES, MATERIALS, PEOPLE, THINGS
from checker.text.patterns import lazy

_PEOPLE = lazy(rf"(?<![\w'-]){PEOPLE}(?!\w)(?!'|\s{THINGS}\b)", regex.IGNORECASE)
_SOMEBODY = lazy(r"\b(?:he|she|him|her|his)\b", regex.IGNORECASE)
# "A painting of ...", "a fox made by ...": whoever comes after it is not in the picture.
_DEPICTION = lazy(
    rf"\b(?P<thing>{THINGS}|{LIKENESSES})\s(?:[\w'-]{{1,20}}\s){{0,3}}?"
    r"(?:of|by|showing|about|for|made|from|that|drawn|painted)\s"
    r"|\b(?P<drawn>cartoon|clip\s?art|silhouettes?|logo|icon|emojis?|stained\sglass|nativity\sset"
    r"|book\scover)\swith\s"
    rf"|\b(?P<faced>{THINGS}|stones|pebbles|pumpkins)\swith\s(?:[\w-]{{2,14}}\s){{0,2}}(?:faces?|smiles?|grins?)\b"
    r"|\b(?:made|painted|drawn|designed|written|baked|grown|built|created|decorated)\sby\s"
    # "Pegs labelled Edie and Kwaku", "a cup with the words ...": what is written is not seen.
    r"|\b(?:labelled|engraved|inscribed|addressed\sto|with\sthe\s(?:words?|names?|title|caption)"
    r"|(?:that|which)\s(?:says?|reads?)|saying|spelling\sout)\s|,\ssigned\s(?=(?-i:\p{Lu}))",
    regex.IGNORECASE,
)
# "Stone children round a fountain", "a family of ducks", "a baby rabbit".
_NO_PEOPLE = lazy(
    rf"\b{MATERIALS}\s(?:(?:little|small|tiny|smiling|happy|sleeping|dancing)\s)?{PEOPLE}\b"
    r"|\b(?:famil(?:y|ies)|group|team|pair|trio|quartet|gang|bunch|crew|bab(?:y|ies))\s"
    r"(?:of\s(?:(?:our|two|three|four|five|six|little|tiny|fluffy|newborn|baby|wild|young)\s){0,2})?"
    rf"{ANIMALS}\b",
    regex.IGNORECASE,
)
_LIKENESS = lazy(rf"\b{LIKENESSES}\b", regex.IGNORECASE)
_BARE_TEDDY = "Teddy"
"""A child's name, unless a bear follows."""
_TOY_BEHIND = lazy(r"\s(?:Bear|Bunny)\b")
_TITLE_BEFORE = lazy(rf"\b{TITLE}\s(?:[\p{{L}}'-]{{1,30}}\s)?$", regex.IGNORECASE)
_THING_BEFORE = lazy(rf"\b{THINGS}\s$", regex.IGNORECASE)
_FURTHEST_TITLE = 40


def names_children(sentence: str) -> bool:
    """Say whether a sentence names or mentions children or families that can be seen."""
    if depiction := _DEPICTION.search(sentence):
        things = map(depiction.end, ("thing", "drawn", "faced"))
        sentence = sentence[: max(depiction.start(), *things)]
    sentence = _NO_PEOPLE.sub("", sentence)
    return _PEOPLE.search(sentence) is not None or any(
        _is_child(sentence, *match.span()) for match in CAPITALISED.finditer(sentence)
    )


def shows_a_likeness(words: str) -> bool:
    """Say whether words speak of statues, toys or cartoons, and of no children beside them."""
    likely = _LIKENESS.search(words) or _NO_PEOPLE.search(words)
    return likely is not None and not names_children(words)


def speaks_of_children(text: str) -> bool:
    """Say whether a text speaks of children at all, by a pronoun too."""
    return _SOMEBODY.search(text) is not None or names_children(text)


def _is_child(sentence: str, start: int, end: int) -> bool:
    if sentence.startswith("'s", end) or _TOY_BEHIND.match(sentence, end):
        return False
    likeness = _LIKENESS.match(sentence, start)
    if likeness and likeness[0] != _BARE_TEDDY:
        return False
    if _THING_BEFORE.search(sentence, max(0, start - _FURTHEST_TITLE), start):
        return False  # "the sculpture Grace"
    if _TITLE_BEFORE.search(sentence, max(0, start - _FURTHEST_TITLE), start):
        return False
    return looks_like_name(sentence, start, end, initial=start == 0)

"""What a name or a list of names becomes, grammar included: the words alone, no places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.rewording.articles import with_article
from checker.rewording.people import PERSON, PUPIL, Noun, first_time, several

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.rewording.introductions import Introduction
    from checker.rewording.mentions import Mention
    from checker.rewording.passages import Passage


def single(one: Mention, passage: Passage, *, listed: bool = False, called: bool = False) -> str:
    """Return what one name becomes, between the words that stay around it.

    Args:
        one: The mention.
        passage: The field.
        listed: Whether it stands in a list, where nobody is "another".
        called: Whether the person is called out ("Well done Mia!").
    """
    noun, part = one.noun, one.part
    if one.intro.determiner and not one.is_the_family:
        return noun.many if one.many > 1 else noun.one
    if one.many > 1:
        return f"the {noun.many}" if part.again else several(noun, one.many)
    if one.intro.unclassed:
        return noun.one
    if part.again:
        return _again(one, passage)
    if called and noun == PUPIL and passage.official:
        return "one of our pupils"
    return first_time(noun, passage, another=part.others > 0 and not listed)


def _again(one: Mention, passage: Passage) -> str:
    if one.base == PERSON:
        return "the same person" if passage.official else "that person"
    return one.part.subsequent(one.base)


def whole(one: Mention, passage: Passage, *, listed: bool = False, called: bool = False) -> str:
    """Return what a name becomes together with the adjectives before it: "a little pupil"."""
    words = single(one, passage, listed=listed, called=called)
    adjectives = one.intro.unclassed
    if not adjectives:
        return words
    return adjectives + words if one.intro.determiner else with_article(lowered(adjectives) + words)


def together(run: Sequence[Mention], passage: Passage) -> str:
    """Return what a list of names becomes: people of one kind are said once."""
    phrases = [_group(group, passage) for group in _groups(run)]
    if len(phrases) == 1:
        return phrases[0]
    return f"{', '.join(phrases[:-1])} and {phrases[-1]}"


def ends_with_several(run: Sequence[Mention]) -> bool:
    """Say whether what a list of names becomes ends with several people."""
    return sum(one.many for one in _groups(run)[-1]) > 1


def _groups(run: Sequence[Mention]) -> list[list[Mention]]:
    groups: dict[Noun, list[Mention]] = {}
    for one in run:
        groups.setdefault(one.base, []).append(one)
    return list(groups.values())


def _group(group: Sequence[Mention], passage: Passage) -> str:
    first = group[0]
    if len(group) == 1:
        return whole(first, passage, listed=True)
    same = len({one.label for one in group}) == 1
    noun = first.noun if same else first.base
    if first.intro.determiner and not first.is_the_family:
        return first.intro.unclassed + noun.many
    if all(one.part.again for one in group):
        return f"the {noun.many}"
    number, _, people = several(noun, sum(one.many for one in group)).partition(" ")
    return f"{number} {lowered(first.intro.unclassed)}{people}"


def with_shared_label(run: Sequence[Mention]) -> list[Mention]:
    """Return a list of which the last has the year of all ("Mia and Tom in Year 3")."""
    last = run[-1]
    alone = [one for one in run[:-1] if one.label]
    if not last.label or not last.behind.shared or alone:
        return list(run)
    return [one._replace(label=last.label) if one.base == last.base else one for one in run]


def lowered(words: str) -> str:
    """Return words that no longer start a sentence, without its capital."""
    return words[:1].lower() + words[1:]


def role_alone(intro: Introduction, count: int, *, again: bool = False) -> str:
    """Return a post that had no article: "the caretaker", "a volunteer", "two parents".

    Args:
        intro: What leads up to the names.
        count: How many people they name.
        again: Whether whoever holds the post was met before ("the volunteer").
    """
    words = intro.modifiers + intro.role
    first, *others = words.split()
    title_case = any(word[:1].isupper() for word in others)
    if not title_case and first[1:].islower() and not first.startswith(("Year", "Y", "Reception")):
        words = lowered(words)
    if intro.plural and intro.role.casefold() not in {"twins", "triplets"}:
        return several(Noun(words, words), count)
    known = intro.unique or intro.plural or again
    return f"the {words}" if known else with_article(words)

"""Health, family and record: a vaguer phrase of the same part of speech.

What exactly is private stays unsaid; the sentence around it keeps its grammar. The part
of speech follows from the first words and from what leads up to them, for which closed
lists of function words are enough (auxiliaries, pronouns, prepositions: Quirk et al., A
Comprehensive Grammar of the English Language, 1985, chapter 2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.rewording import private_words as p

if TYPE_CHECKING:
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

BUSY = "having a busy time"
LOT = "a lot going on"


def vaguer(mark: Mark, passage: Passage) -> str:
    """Return a vaguer phrase for a private detail; nothing where it can simply go."""
    words = " ".join(mark.reading.replace("\u2019", "'").split())
    lead = regex.sub(r"\s+", " ", passage.before(mark.start)[-60:])
    after = passage.after(mark.end)
    result = _result(words, lead) if mark.code == "detail/record" else ""
    return result or vague_predicate(words, lead, after) or _other_phrase(words, lead, after)


def _result(words: str, lead: str) -> str:
    """Return the phrase for a result of which the text itself says how it is meant."""
    if p.AFTER_FOR.search(lead) and p.PRAISE.search(lead):
        return "working hard" if p.ING.match(words) else "hard work"
    if p.AFTER_SCORING_A.search(lead):
        return "result"
    if p.AFTER_SCORING.search(lead):
        return "a result"
    if p.SCORED.match(words) and not p.PUNISHED.match(words):
        return "got a result"
    proud = p.AFTER_HAVE.search(lead) and p.ACHIEVED.search(words)
    return "a lot to be proud of" if proud else ""


def vague_predicate(words: str, lead: str, after: str) -> str:
    """Return the phrase for words that begin with a verb, and nothing for others.

    Args:
        words: The private words.
        lead: What leads up to them.
        after: What follows them.
    """
    if found := p.AWAITING.match(words):
        return f"{found['verb']} for help"
    if found := p.GO.match(words):
        return f"{found['go']} away"
    if found := p.BE.match(words):
        away = p.AWAY.match(words[found.end() :].lstrip())
        return f"{found['be']} {'away' if away else BUSY}"
    if have := _having(words):
        return f"{have} {'a busy time' if p.ON.match(after) else 'a lot on'}"
    return _clause(words, lead) if p.CLAUSE.match(words) else ""


def _clause(words: str, lead: str) -> str:
    """Return the phrase for words with a subject of their own, which may be owned before them."""
    owned, article = p.AFTER_OWNER.search(lead), p.AFTER_ARTICLE.search(lead)
    if p.OPEN_END.search(words):
        return "situation is" if owned or article else "everything is"
    if owned:
        return "circumstances have changed"
    return "situation has changed" if article else "there has been a lot going on"


def _having(words: str) -> str:
    """Return the form of "have" that is like the verb with which words begin."""
    forms = ((p.HAS, "has"), (p.HAD, "had"), (p.HAVE, "have"), (p.HAVING, "having"))
    return next((have for pattern, have in (*forms, (p.MODAL, "has")) if pattern.match(words)), "")


def _other_phrase(words: str, lead: str, after: str) -> str:
    """Return the phrase for a noun, an adjective or a preposition with what belongs to it."""
    owned = p.AFTER_OWNER.search(lead)
    if owned or p.AFTER_ARTICLE.search(lead):
        if p.NOUN_BEHIND.match(after):
            return ""
        if p.PERSON.search(words):
            return "child"
        several = p.PLURAL.search(words)
        return ("circumstances" if several else "situation") if owned else "personal matter"
    if p.PERSON.search(words) and not p.OWN_ARTICLE.match(words):
        return "child"
    return _predicate(words, lead, after)


def _predicate(words: str, lead: str, after: str) -> str:
    if p.AWAY.match(words):
        return "away"
    if p.AFTER_BE.search(lead) or p.ING.match(words):
        return BUSY
    if p.PREPOSITION.match(words):
        return ""
    if p.AFTER_ON.search(lead):
        return "a scheme"
    if p.AFTER_HAVE.search(lead):
        return LOT
    return "a personal matter" if p.VERB_BEHIND.match(after) else "personal matters"

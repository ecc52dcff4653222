"""A tokenizer whose time is bounded by the length of the text, and its memory by a number.

spaCy's English tokenizer peels punctuation off a word one sign at a time and copies
the rest at every step: a run of 20,000 brackets takes it half a minute. Words longer
than any real one are therefore cut into short pieces before it sees them.

spaCy's vocabulary keeps every word that it ever met. Once it has grown large, a fresh one
takes its place; documents that were made before, in other threads too, keep theirs.
"""

from __future__ import annotations

from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

import regex

from checker.nlp.lean import lean_spacy

with lean_spacy():
    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc
    from spacy.util import get_lang_class, registry
    from spacy.vocab import create_vocab

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from spacy.language import Language
    from spacy.vocab import Vocab

TOKENIZER = "checker.BoundedTokenizer.v1"
"""The name under which a pipeline's config asks for this tokenizer."""

LONGEST_WORD = 100
"""Longest run without white space that is tokenized as one; web addresses are mostly shorter."""

MOST_WORDS = 10_000
"""Words that a vocabulary may hold before a fresh one takes its place; English needs 1,300."""

_PIECE = regex.compile(rf"\s+|\S{{1,{LONGEST_WORD}}}")
_OVERLONG = regex.compile(rf"\S{{{LONGEST_WORD + 1}}}")


class BoundedTokenizer:
    """spaCy's tokenizer of a language, made linear in the length of the text.

    Args:
        vocab: The pipeline's vocabulary.
        make: Makes the language's own tokenizer. That takes a twelfth of a second, so it
            happens only where nothing is loaded from disk instead.
    """

    def __init__(self, vocab: Vocab, make: Callable[[], Tokenizer]) -> None:
        self.vocab = vocab
        self._make = make
        self._lock = Lock()

    @cached_property
    def inner(self) -> Tokenizer:
        """SpaCy's tokenizer."""
        return self._make()

    def __call__(self, text: str) -> Doc:
        """Return the tokens of a text of any length and shape."""
        inner = self._bounded()
        if not _OVERLONG.search(text):
            doc: Doc = inner(text)
            return doc
        words: list[str] = []
        spaces: list[bool] = []
        for piece in _PIECE.findall(text):
            if piece == " " and words and not spaces[-1]:
                spaces[-1] = True
            elif piece.isspace():
                words.append(piece)
                spaces.append(False)
            else:
                words += [token.text for token in inner(piece)]
                spaces += [False] * (len(words) - len(spaces))
        return Doc(inner.vocab, words=words, spaces=spaces)

    def _bounded(self) -> Tokenizer:
        """Return spaCy's tokenizer, with a fresh vocabulary where the last has grown large."""
        inner = self.inner
        if len(inner.vocab.strings) <= MOST_WORDS:
            return inner
        with self._lock:
            if self.inner is inner:
                self.inner = _forgetful_copy(inner)
            return self.inner

    def to_bytes(self, **_: object) -> bytes:
        """Serialize the inner tokenizer."""
        return bytes(self.inner.to_bytes())

    def from_bytes(self, data: bytes, **_: object) -> BoundedTokenizer:
        """Restore the inner tokenizer."""
        self.inner = Tokenizer(self.vocab).from_bytes(data)
        return self

    def to_disk(self, path: Path, **_: object) -> None:
        """Write the inner tokenizer."""
        self.inner.to_disk(path)

    def from_disk(self, path: Path, **_: object) -> BoundedTokenizer:
        """Read the inner tokenizer."""
        self.inner = Tokenizer(self.vocab).from_disk(path)
        return self


def _forgetful_copy(tokenizer: Tokenizer) -> Tokenizer:
    """Return a tokenizer with the same rules, and a vocabulary that has met nothing but them."""
    language = tokenizer.vocab.lang
    return Tokenizer(
        create_vocab(language, get_lang_class(language).Defaults),
        rules=tokenizer.rules,
        prefix_search=tokenizer.prefix_search,
        suffix_search=tokenizer.suffix_search,
        infix_finditer=tokenizer.infix_finditer,
        token_match=tokenizer.token_match,
        url_match=tokenizer.url_match,
        faster_heuristics=tokenizer.faster_heuristics,
    )


@registry.tokenizers(TOKENIZER)  # type: ignore[untyped-decorator]
def create_bounded_tokenizer() -> Callable[[Language], BoundedTokenizer]:
    """Return the factory that a pipeline's config names under [nlp.tokenizer]."""

    def make(nlp: Language) -> BoundedTokenizer:
        stock = registry.tokenizers.get("spacy.Tokenizer.v1")()
        return BoundedTokenizer(nlp.vocab, lambda: stock(nlp))

    return make

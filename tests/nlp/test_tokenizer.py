"""The tokenizer: spaCy's own on real words, bounded on hostile ones."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from pace import assert_linear

from checker.nlp import tokenizer
from checker.nlp.pipeline import untrained

NLP = untrained()
STOCK = spacy.blank("en")


@pytest.mark.parametrize(
    "text",
    [
        "Well done to Alfie B, who can't stop playing the cello!",
        "Doors 6.30pm; tickets £3 (under-5s free).\n\nBring a torch.",
        "See https://school.example/news/2026?page=2 for more",
        "   leading and   inner spaces \t tabs",
        "",
    ],
)
def test_ordinary_text_is_tokenized_as_by_spacy(text: str) -> None:
    """On ordinary text the tokens are spaCy's own."""
    assert [t.text for t in NLP(text)] == [t.text for t in STOCK(text)]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_the_tokens_spell_the_text(text: str) -> None:
    """Tokens with their spaces always spell the text they came from."""
    assert NLP(text).text == text


@given(st.text(st.sampled_from("a(.-/@ "), min_size=101, max_size=400))
def test_the_tokens_of_an_overlong_word_spell_the_text(text: str) -> None:
    """Cutting a very long word loses nothing."""
    assert NLP("(" * 101 + text).text == "(" * 101 + text


def test_the_vocabulary_does_not_grow_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fresh vocabulary reads as the old one did, in several threads too."""
    monkeypatch.setattr(tokenizer, "MOST_WORDS", 2_000)
    nlp = untrained()
    texts = [f"Well done Word{n}, who can't stop (at {n * 7}.30pm)!" for n in range(2_000)]

    with ThreadPoolExecutor(4) as threads:
        docs = list(threads.map(nlp, texts))

    assert [[t.text for t in doc] for doc in docs[::97]] == [
        [t.text for t in STOCK(text)] for text in texts[::97]
    ]
    assert all(len(doc.vocab.strings) < 2_200 for doc in docs)


@pytest.mark.parametrize("part", ["(", "http://", "a.", "'", "-", "a-", "£", "...", "a(b"])
def test_time_grows_no_faster_than_the_text(part: str) -> None:
    """100 kB without a space takes about twice as long as 50 kB, not four times."""
    assert_linear(NLP.make_doc, part)

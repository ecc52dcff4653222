"""Who a text speaks of: the individual whom a detail belongs to, told from everybody else."""

from __future__ import annotations

import itertools

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from checker.detectors.individuals.cast import Cast, Who, cast
from checker.detectors.individuals.names import CAPITALISED, looks_like_name, name_right_before
from checker.findings import Detection, Evidence
from checker.nlp.pipeline import untrained
from checker.text.cleaning import clean
from checker.text.reading import Reading

NLP = untrained()
DETAIL = regex.compile(r"\[\[(.+?)\]\]")


def read(text: str) -> Reading:
    """A text as the detectors get it."""
    aligned = clean(text)
    return Reading("text", text, aligned, NLP(aligned.text))


def people_and_detail(marked: str) -> tuple[Cast, int, int]:
    """The people of a text, and the place of its detail in [[double brackets]]."""
    match = DETAIL.search(marked)
    assert match
    text = marked[: match.start()] + match[1] + marked[match.end() :]
    return cast(read(text)), match.start(), match.start() + len(match[1])


@pytest.mark.parametrize(("marked", "whom"), [
    ("Kofi, who [[got a 9]] in maths", "Kofi"),
    ("Lottie in Year 6 [[got a 9]]", "Lottie"),
    ("Lottie, Year 6, [[got a 9]]", "Lottie"),
    ("the boy we have on Fridays [[with a tube]]", "the boy"),
    ("My eldest son [[got a 9]]", "My eldest son"),
    ("Mrs Okafor's daughter [[got a 9]]", "Mrs Okafor's daughter"),
    ("One of our Year 5s [[has asthma]]", "One of our Year 5s"),
    ("Two of our Year 5 boys [[have asthma]]", "Two of our Year 5 boys"),
    ("She [[got a 9]]", "She"),
    ("[[A 9 in maths]] for our Samira!", "Samira"),
    ("[[100% attendance]]: Rhys and Efe", "Rhys"),
    ("So proud of Zofia. [[A 9 in maths]]!", "Zofia"),
    ("A Year 5 boy [[was suspended]]", "A Year 5 boy"),
    ("The tiny one with the plaits [[was suspended]]", "The tiny one"),
    ("well kayden [[got a 9]]", "kayden"),
    ("Wei [[got a 9]]", "Wei"),
    ("Lottie has learnt to [[use her inhaler]]", "Lottie"),
])  # fmt: skip
def test_a_detail_belongs_to_the_individual_named_nearest(marked: str, whom: str) -> None:
    """The nearest individual around a detail is the one whom it is about."""
    people, start, end = people_and_detail(marked)
    mention = people.about(start, end)

    assert mention is not None
    assert people.text[mention.start : mention.end] == whom


@pytest.mark.parametrize("marked", [
    "Year 6 [[got a 9]]",
    "Our pupils [[got a 9]]",
    "Everyone in Lottie's class [[got a 9]]",
    "98% of pupils [[met the standard]]",
    "If a child [[has asthma]], tell us",
    "Any pupil who [[is excluded]]",
    "Your child [[has asthma]]?",
    "I [[got a 9]] in 1994",
    "My mum [[had a fall]]",
    "My brother drives a van. He [[has flu]]",
    "Our school dog Biscuit [[broke his leg]]",
    "Meet our guinea pig. He [[broke his leg]]",
    "If you [[have asthma]], ask Mrs Bell",
    "Thornbeck Primary [[got a 9]]",
    "He or she [[has asthma]]",
    "Kofi learnt to [[use an EpiPen]]",
    "Lottie showed us how to [[use an EpiPen]]",
])  # fmt: skip
def test_a_detail_of_groups_and_pets_belongs_to_nobody(marked: str) -> None:
    """Classes, whoever it may concern, the writer, animals and skills are no individuals'."""
    people, start, end = people_and_detail(marked)

    assert people.about(start, end) is None


@pytest.mark.parametrize(("marked", "named"), [
    ("Amir [[was sick]]", True),
    ("Amir, bless him, [[was sick]]", True),
    ("[[On report]]: Ivaylo", True),
    ("That goal by Amir [[was sick]]", False),
    ("Amir came. The bus [[was sick]]", False),
    ("[[was sick]] of waiting", False),
])  # fmt: skip
def test_a_subject_stands_right_before_the_words(marked: str, named: bool) -> None:  # noqa: FBT001
    """A subject is named right before the words, in their own sentence, or after their colon."""
    people, start, end = people_and_detail(marked)

    assert (people.subject(start, end) is not None) is named


@pytest.mark.parametrize(("text", "expected"), [
    ("Grace has asthma", ["Grace"]),
    ("Grace is a virtue that Hope lacks", ["Grace", "Hope"]),
    ("Hope and joy to all of you", ["Hope"]),
    ("Will you come in May to the Christmas Fair?", []),
    ("Meet us at Kestrel Court or Thornbeck Primary", []),
    ("Well Done to Oluwaseun and Mei", ["Oluwaseun", "Mei"]),
    ("PHONICS and SATS in Reception", []),
])  # fmt: skip
def test_names_are_told_from_words_by_their_place(text: str, expected: list[str]) -> None:
    """A word that is a name and a word counts where it stands like a name."""
    found = [
        match[0]
        for match in CAPITALISED.finditer(text)
        if looks_like_name(text, *match.span(), initial=match.start() == 0)
    ]
    assert found == expected


def test_a_name_in_small_letters_counts_right_before_a_verb() -> None:
    """In small letters a name is believed right before a verb, a common word is not."""
    assert name_right_before("so kayden got", 10) == (3, 9)
    assert name_right_before("the park got", 9) is None
    assert name_right_before("it got", 3) is None


def test_names_that_other_detectors_saw_count() -> None:
    """A name that nobody would know by its look counts where a name detector saw it."""
    seen = Detection("text", 0, 4, "name/pupil", "plum", "plum", 0.9, Evidence.REGISTER, "register")
    reading = read("plum has asthma")

    assert [mention.who for mention in cast(reading, [seen]).mentions] == [Who.ONE]
    assert not cast(reading).mentions


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300))
def test_any_text_has_a_cast(text: str, one: int, other: int) -> None:
    """Mentions are ordered, do not overlap, and any place may be asked about."""
    people = cast(read(text))
    start, end = sorted((min(one, len(people.text)), min(other, len(people.text))))
    people.about(start, end)
    people.subject(start, end)

    spans = [(mention.start, mention.end) for mention in people.mentions]
    assert spans == sorted(spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))

"""Whose name the reader saw: a word beside the name that says so is plainer than what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.detectors.names.roles import PUPIL, STAFF
from checker.detectors.reader.detector import DETECTOR
from checker.detectors.reader.whose import role_told
from checker.drafts import Account, Draft
from checker.text.cleaning import clean
from checker.text.reading import Entity, ReadDraft, Reading

if TYPE_CHECKING:
    from spacy.language import Language


def _said(marked: str, kind: str, account: Account = Account.OFFICIAL) -> str:
    """Return whose the name in double brackets is, which the reader took for `kind`."""
    before, name, after = marked.replace("]]", "[[").split("[[")
    entity = Entity(len(before), len(before) + len(name), kind, 0.7)
    return role_told(before + name + after, entity, account) or kind


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("Thanks to our caretaker [[Dave]] for the snow clearing", "name/staff"),
        ("[[Sandra]] in the kitchen made 200 pies", "name/staff"),
        ("Toby's dad [[Gareth]] ran the stall", "name/parent"),
        ("[[Toby]]'s dad Gareth ran the stall", "name/pupil"),
        ("Lovely to meet the mum of [[Rafi]] today", "name/pupil"),
        ("Thanks to [[Mrs Patel]]'s class for the song", "name/staff"),
        ("Our lifeguard [[Kwesi]] blew his whistle", "name/person"),
        ("Thank you to Councillor [[Jane Abbott]] for the ribbon", "name/person"),
        ("Our MP, [[Jo Bell]], answered questions", "name/person"),
        ("Our school councillor [[Tia Brown]] spoke", "name/pupil"),
    ],
)
@pytest.mark.parametrize("kind", ["name/pupil", "name/staff", "name/parent", "name/person"])
def test_the_word_beside_a_name_decides(marked: str, code: str, kind: str) -> None:
    """Callings, kin, and the child of a parent."""
    assert _said(marked, kind) == code


@pytest.mark.parametrize(
    "marked",
    [
        "[[Dave]] cleared the snow",
        "A mum and [[Dave]] cleared the snow",
        "Part of [[Dave]] was covered in snow",
        "[[Dave]]'s mumbling was heard",
        "[[2 Dave]]",
    ],
)
@pytest.mark.parametrize("kind", ["name/staff", "name/person"])
def test_otherwise_it_is_as_read(marked: str, kind: str) -> None:
    """No word says whose it is."""
    assert _said(marked, kind) == kind


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("Rabbi [[Cohen]] lit a candle", "name/person"),
        ("Sgt. [[Holt]] spoke", "name/person"),
        ("[[PC Dhillon]] spoke", "name/person"),
        ("Thanks, Mr [[Patel]]", "name/staff"),
        ("Nana [[Jean]] knitted 40 hats", "name/parent"),
        ("Little Miss [[Evie]] won", "name/pupil"),
    ],
)
def test_nobody_with_a_title_is_a_pupil(marked: str, code: str) -> None:
    """A title of grown-ups is plainer than what was read."""
    assert _said(marked, "name/pupil") == code


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("The corner was built by [[Dariusz]], whose twins are in 2S", "name/parent"),
        ("A parcel for [[Mrs Kinnear]] and her three came to us", "name/parent"),
        ("Third was [[Colin]], who'd come to cheer his granddaughter", "name/parent"),
        ("Can I add [[Hui Min]], her boy Jun is in 3T", "name/parent"),
        ("Shukran to [[Nusrat]] Aunty for the biryani", "name/parent"),
        ("Nonno [[Beppe]] won the bingo", "name/parent"),
        ("Best bake: [[Mavis]], great-grandma to Lenny", "name/parent"),
        ("Raffle by [[Declan]] from the PTA", "name/parent"),
        ("Thanks to [[Mary]] from the post office", "name/person"),
        ("Boxes from [[Mr Bell]] next door", "name/person"),
        ("Her [[Ilyas]] lost a glove", "name/pupil"),
        ("Dave, dad of Lottie and [[Ned]], asked the questions", "name/pupil"),
        ("There is a new crossing lady, [[Concetta]]", "name/staff"),
    ],
)
@pytest.mark.parametrize("kind", ["name/pupil", "name/staff", "name/parent", "name/person"])
def test_children_kin_and_places_tell(marked: str, code: str, kind: str) -> None:
    """Who has children, whom somebody calls aunt, who belongs elsewhere."""
    assert _said(marked, kind) == code


@pytest.mark.parametrize(
    "marked",
    [
        "[[Dariusz]], whose twin engines roared, won the race",
        "[[Kim]] and her three teams came second",
        "[[Jun]], her boy's best friend, sang",
        "[[Colin]] came to cheer his team",
        "[[Nusrat]] Auntielle won",
        "[[Declan]] from the PTAs",
        "[[Mary]] from the post office trip",
        "[[Mary]] from the church choir",
        "We sang with her. [[Ilyas]] lost a glove",
        "The dads and [[Ned]] asked the questions",
    ],
)
@pytest.mark.parametrize("kind", ["name/pupil", "name/staff"])
def test_near_misses_tell_nothing(marked: str, kind: str) -> None:
    """Words that look alike and say nothing of the person."""
    assert _said(marked, kind) == kind


def test_a_child_may_be_at_a_place_where_others_work() -> None:
    """Whom the reader took for a pupil is one at the museum as well; a grown-up works there."""
    assert _said("[[Mary]] at the museum", "name/pupil") == "name/pupil"
    assert _said("[[Mary]] at the museum", "name/staff") == "name/person"
    assert _said("[[Mr Lowe]] at the museum", "name/pupil") == "name/person"


@pytest.mark.parametrize(
    ("marked", "kind", "code"),
    [
        ("Consent is missing. [[Mr Fonseca]], please ring us.", "name/staff", "name/parent"),
        ("Thank you, [[Mr Fonseca]], please come again.", "name/staff", "name/staff"),
        ("[[Mr Fonseca]], who pleases us, sang.", "name/staff", "name/staff"),
    ],
)
def test_a_school_bids_parents_by_name(marked: str, kind: str, code: str) -> None:
    """Whom a school asks for something in public is a parent; whom it thanks may be anybody."""
    assert _said(marked, kind) == code
    assert _said(marked, kind, Account.COMMUNITY) == kind


@pytest.mark.parametrize(
    ("marked", "account", "code"),
    [
        ("My mother in law [[Ana]] is here", Account.COMMUNITY, "name/parent"),
        ("My mother in law [[Ana]] is here", Account.PERSONAL, "name/person"),
        ("My brother [[Tom]] is here", Account.COMMUNITY, "name/person"),
        ("His [[Sarah]] is here", Account.COMMUNITY, "name/pupil"),
        ("His [[Sarah]] is here", Account.PERSONAL, "name/staff"),
        ("[[Tom]], whose twins are three", Account.PERSONAL, "name/staff"),
    ],
)
def test_kin_go_by_the_account(marked: str, account: Account, code: str) -> None:
    """A parent's in-laws are grandparents of a pupil; a colleague's are nobody's here."""
    assert _said(marked, "name/staff", account) == code


@pytest.mark.parametrize("kind", ["name/parent", "name/staff"])
def test_who_bears_a_visitors_title_is_one(kind: str) -> None:
    """But for what a word beside the name says; and a title stands right before its name."""
    assert _said("Father [[Colm]] sang", kind) == "name/person"
    assert _said("Sensei [[Haruto]] bowed", kind) == "name/person"
    assert _said("Rev [[Tom]], our chaplain, sang", kind) == "name/staff"
    assert _said("I sang for nan. [[Colm]] cried", kind) == kind


def test_what_one_mention_tells_is_so_at_all_of_them(nlp: Language) -> None:
    """A mention that the reader is surer of does not overrule the words beside another."""
    text = "Thanks to our caretaker Dave. Dave and Eve swept the yard."
    entities = tuple(
        Entity(start, end, PUPIL, 0.9) for start, end in ((24, 28), (30, 34), (39, 42))
    )
    reading = Reading("text", text, clean(text), nlp.make_doc(text), entities)

    found = DETECTOR.detect(ReadDraft(Draft(text), (reading,)))

    assert [(one.text, one.code) for one in found] == [
        ("Dave", STAFF),
        ("Dave", STAFF),
        ("Eve", PUPIL),
    ]

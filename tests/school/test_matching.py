"""Whom of the school a text names: every way of writing a name, and near misses beside them."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from checker.school.matching import Kind, find_named
from checker.school.pupils import Pupil
from checker.school.roster import Roster
from checker.school.spellings import JOINT, fold, forms
from checker.school.words import Words

MARK = regex.compile(r"\[(?P<words>[^\]|]+)\|(?P<kind>\w+)\]")


def _compare(small, marked: str, *, file_name: bool = False) -> None:
    text = MARK.sub(lambda match: match["words"], marked)
    expected, removed = [], 0
    for match in MARK.finditer(marked):
        start = match.start() - removed
        expected.append((match["words"], start, match["kind"]))
        removed += len(match.group()) - len(match["words"])
    found = find_named(text, small.roster, file_name=file_name)
    assert [
        (text[one.start : one.end], one.start, one.kind.name.lower()) for one in found
    ] == expected


@pytest.mark.parametrize(
    "marked",
    [
        "Well done [Alfie Brown|full] and [ALFIE KHAN|full]!",
        "[alfie brown|full], [Alfie James Brown|full], [Alfie J. Brown|full]",
        "[Brown, Alfie|full]; [KHAN Alfie|full]; [A. Brown|initial]",
        "[Alfie B|initial] and [Alfie K|initial] ran, and [Alfie|given] too.",
        "[Zoë O'Brien|full], [zoe obrien|full], [Zoe O Brien|full], [ZOË|given]",
        "[Anne Marie|given], [Annemarie|given], [anne-marie smith|full], [Anne-Marie Jones|full]",
        "[Zee|given] is what [Zainab|given] is called",
        "[Zee Okafor|full]'s poem and [Alfie|given]'s [Zainab|given]s",
        "[Fred Shah|full], [Freddy|nickname], [Alfy|nickname] and [Alfred|given]",
        "[Jurgen Lukasz|full], [Juergen|given], [Jürgen Łukasz|full]",
        "[Wei Ling|given] and [Weiling|given], [Wei Ling Tan|full]",
        "[Theo McDonald|full], [theo mcdonald|full], [Theo Mc Donald|full]",
        "[Deshawn|given], [DESHAWN|given], [D3Shawn|given]",
        "[Zianab|misspelt], [Zainabb|misspelt] and [Ziinab|misspelt]; [Alfie Browne|full]",
        "[the Okafors|family], [the O'Briens|family], [the Brown family|family]",
        "[the Smith-Joneses|family] and [Okafor family|family]; [Okafor|surname] scored.",
        "[Mrs Patel|staff], [Yvonne Braithwaite|staff], [Miss B|staff], [Yvonne|staff_given]",
        "Dr [Yvonne Braithwaite|staff] and [Dr Braithwaite|staff]",
        "#Team[Alfie|given] #welldone[zainab|given] #GoZainabGo",
        "@[alfie_brown|full] @[alfiebrown|full]2016 #[TheoMcDonald|full]",
        "[alfies|given] birthday".replace("alfies|given]", "alfie|given]s"),
    ],
)
def test_every_way_of_writing_a_name_is_found(small, marked: str) -> None:
    """Case, accents, hyphens, order, initials, short forms, slips, tags: the same child."""
    _compare(small, marked.replace("#GoZainabGo", "#Go[Zainab|given]Go"))


def test_initials_of_a_double_barrelled_surname_belong_to_the_name(small) -> None:
    """Nobody is left with half of an initial; a score is none."""
    _compare(small, "[Anne-Marie S-J|initial] and [Alfie B|initial]-2 to us.")


def test_the_name_behind_one_given_in_honour_is_what_a_child_is_called() -> None:
    """Of Muhammad Yusuf people say Yusuf; of other second names nothing is guessed."""
    roster = Roster((Pupil(2, "", "Muhammad Yusuf", "Rahman"), Pupil(3, "", "Alfie Jem", "Brown")))

    (yusuf,) = find_named("Yusuf scored, and Jem cheered.", roster)
    assert (yusuf.start, yusuf.end, list(yusuf.pupils)) == (0, 5, [0])
    assert find_named("Yusuf Rahman", roster)[0].kind is Kind.FULL


@pytest.mark.parametrize(
    "text",
    [
        "Harry Potter and the olympics, #theolympics, the sofa and a browning roast.",
        "Alfie Kane scored for Spurs.",
        "Brown, white and green; a brown coat; the colour brown",
        "Zainabella, Theodoric, Alfieson",
        "Grays and Brownies; Okaforum",
        "Kate Okafor came.",
        "The olive and the oak",
    ],
)
def test_near_misses_are_not_found(small, text: str) -> None:
    """Another surname, a longer word, a word inside others: somebody else, or nobody."""
    found = find_named(text, small.roster)

    assert not [one for one in found if one.kind.name != "SURNAME" or "rown" not in text], found


def test_a_surname_before_a_comma_may_end_the_name_before_it(small) -> None:
    """In a list a comma parts two children; on a line of its own it turns a name round."""
    _compare(small, "Jamal Okafor, [Zainab|given] and Joe Brown, [Alfie|given].")
    _compare(small, "Winners: [Okafor, Zainab|full]; [Brown, Alfie|full]")


def test_names_in_file_names_are_found(small) -> None:
    """What a picture's file is called is published as well."""
    _compare(small, "[alfie-brown|full]-3R.jpg", file_name=True)
    _compare(small, "smiling[zainab|given].jpg", file_name=True)


def test_a_family_of_several_words_is_found_whole() -> None:
    """The plural stands behind the last of them."""
    roster = Roster((Pupil(2, "", "Zoë", "O'Brien-Smith"), Pupil(3, "", "Luc", "de la Cruz")))
    text = "Thanks to the O'Brien-Smiths and the de la Cruz family"

    found = find_named(text, roster)

    assert [text[one.start : one.end] for one in found] == [
        "the O'Brien-Smiths",
        "the de la Cruz family",
    ]


@pytest.mark.parametrize(
    ("short", "name"),
    [("Katie", "Katherine"), ("Kitty", "Catherine"), ("Izzy", "Isabel"), ("Evie", "Evelyn"),
     ("Alfie", "Alfred"), ("Tillie", "Matilda"), ("Freddy", "Frederick"), ("Theo", "Theodore")],
)  # fmt: skip
def test_short_forms_that_british_children_go_by_are_known(short: str, name: str) -> None:
    """Also those that the package, made of American family trees, does not have."""
    (found,) = find_named(f"{short} Okafor sang", Roster((Pupil(2, "", name, "Okafor"),)))

    assert found.kind is Kind.FULL


def test_how_many_children_it_may_be(small) -> None:
    """A first name that two bear may be either; with a surname or an initial it is one."""
    alfies = find_named("Alfie and Alfie K", small.roster)

    assert [len(one.pupils) for one in alfies] == [2, 1]


def test_a_school_of_nobody_finds_nobody(small) -> None:
    """Without names there is nothing to find, and nothing breaks."""
    assert find_named("Alfie Brown", Roster(())) == []


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_mentions_stand_in_any_text_in_order(small, text: str) -> None:
    """Whatever the text, mentions lie inside it and none overlaps another."""
    _in_order(small, text)


@given(
    st.lists(
        st.sampled_from(
            [
                "Alfie",
                "brown",
                "B",
                "-",
                "'",
                "s",
                ",",
                ". ",
                "Anne",
                "Marie",
                "the",
                "#",
                "Zoë",
                "\n",
            ]
        ),
        max_size=30,
    )
)
def test_mentions_stand_in_any_pieces_of_names_in_order(small, pieces: list[str]) -> None:
    """The same for texts that are nothing but names and what stands between them."""
    _in_order(small, " ".join(pieces))
    _in_order(small, "".join(pieces))


def _in_order(small, text: str) -> None:
    done = 0
    for one in find_named(text, small.roster):
        assert done <= one.start < one.end <= len(text)
        done = one.end


@given(st.text(max_size=100))
def test_folding_keeps_every_place(text: str) -> None:
    """One code point for one, so that offsets stay right."""
    assert len(fold(text)) == len(text)


@given(st.text(alphabet="ABab -'’éÉßæŁüMc", max_size=25))
def test_forms_are_letters_and_joints(name: str) -> None:
    """A form holds nothing that a stream of words could not hold."""
    assert all(sign == JOINT or sign.isalpha() for form in forms(name) for sign in form)


@given(st.text(max_size=120))
def test_a_stream_leads_back_to_its_words(text: str) -> None:
    """Every word of the stream knows where it stands in the text."""
    words = Words(text, lambda _: False, ())

    for number, word in enumerate(words.words):
        assert text[word.start : word.end] == words.written(number)
        assert len(word.form) == word.end - word.start


class _Every(frozenset[str]):
    """A set that holds every word."""

    def __contains__(self, _: object) -> bool:
        return True


@given(
    st.lists(
        st.sampled_from(
            ("Wei", "Ling", "Tan", "Alfie", "ran", "Smith-Jones", "Anne", "Marie", ",", "#")
        ),
        max_size=20,
    ).map(" ".join)
)
def test_words_of_no_name_are_passed_over_without_a_loss(small, text: str) -> None:
    """What is found in the words of names alone is what is found in all words."""

    def found(words: Words) -> list[tuple[int, int, str]]:
        return [
            (*words.span(start, end), form) for start, end, form, _ in roster.find(words.stream)
        ]

    roster = small.roster
    few = Words(text, lambda _: False, roster.words)
    every = Words(text, lambda _: False, _Every())

    assert found(few) == found(every)
    assert len(few.stream) <= len(every.stream)


@pytest.mark.parametrize(
    ("text", "names"), [("home at last, Home Green", ["Home Green"]), ("Green won", ["Green"])]
)
def test_a_surname_alone_in_small_letters_is_a_word(text: str, names: list[str]) -> None:
    """With a first name, or a capital, it is a name again."""
    roster = Roster([Pupil(2, "", "Home", "Green"), Pupil(3, "", "Will", "Last")])

    found = [text[one.start : one.end] for one in find_named(text, roster)]

    assert [one for one in found if one != "home"] == names


def test_a_class_said_tells_who_is_meant() -> None:
    """Classes and years are looked up by what posts call them."""
    roster = Roster(
        [
            Pupil(2, "", "Mia", "Green", group="3R", year="3"),
            Pupil(3, "", "Mia", "Last", year="R"),
            Pupil(4, "", "Mia", "Long"),
        ]
    )

    assert roster.those_in([0, 1, 2], ["3r"]) == [0]
    assert roster.those_in([0, 1, 2], ["year 3", "won"]) == [0]
    assert roster.those_in([0, 1, 2], ["year r"]) == [1]
    assert roster.those_in([0, 1, 2], ["", "y"]) == []

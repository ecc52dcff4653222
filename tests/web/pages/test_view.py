"""What the template shows of an answer."""

from __future__ import annotations

import pytest

from checker.drafts import Draft
from checker.web.pages.doing import do
from checker.web.pages.form import CheckForm
from checker.web.pages.view import cards_of, mirror, result_view, sure


@pytest.fixture
def view(checker):
    """A function that returns what is shown of a form."""

    def show(form: CheckForm) -> dict:
        return result_view(do(form, "check", "", checker.check), checker.policy)

    return show


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("The fair is on Saturday.", "Nothing in it breaks the policy"),
        ("Well done to Zainab!", "Get that agreement before you post it, or use the safe"),
        ("You can all go to hell, you bastards.", ""),
    ],
)
def test_the_next_step_fits_the_verdict(view, text: str, begins: str) -> None:
    """Every verdict has a sentence on what to do now."""
    shown = view(CheckForm(text))

    assert shown["next"].startswith(begins)
    assert shown["next"]


def test_reasons_that_ask_for_the_same_are_one_card(checker) -> None:
    """A name beside a photo is also a name: one card, both titles, once to mend."""
    report = checker.check(Draft("Photo: Zainab with her cello"))
    names = [one for one in cards_of(report) if "name" in one.title]

    assert len(names) == 1
    assert ";" in names[0].title


def test_the_mirror_holds_every_character(checker) -> None:
    """Piece by piece the words of the box, marks at the right ones."""
    text = "👩‍👩‍👧‍👦 Well done\n\tto Zainab <b>in</b> Year 3!\n"
    pieces = list(mirror(do(CheckForm(text), "check", "", checker.check)))

    assert "".join(words for words, *_ in pieces) == text
    assert "Zainab" in [words for words, style, _ in pieces if style]


def test_the_mirror_of_a_post_without_words(checker) -> None:
    """Where only a title is judged the box has no marks."""
    done = do(CheckForm(title="Well done to Zainab!"), "check", "", checker.check)

    assert list(mirror(done)) == []


def test_how_sure_in_words(checker) -> None:
    """The surest of the findings decides."""
    found = checker.check(Draft("Well done to Zainab in Year 3!")).findings

    assert sure(found) in {"almost certain", "very likely", "likely", "possible"}


def test_rows_say_where_words_stand(view) -> None:
    """And whether a button can put the suggestion there: a whole caption has none."""
    shown = view(CheckForm("Hello", alt_texts=("Well done to Zainab Khan!",)))
    rows = [row for group in shown["groups"] for card in group["cards"] for row in card["rows"]]

    assert {row["place"] for row in rows} == {"alternative text"}
    assert {row["words"] for row in rows if row["usable"]} == {"Zainab Khan"}


def test_what_was_set_aside_is_shown_once(checker) -> None:
    """The same words with the same reason are one line, with all its numbers."""
    form = CheckForm("Photo: Zainab with her cello")
    report = checker.check(form.draft())
    named = next(one for one in report.findings if one.detection.text == "Zainab")
    key = f"{named.detection.code} text {named.detection.start}"
    codes = ",".join(
        dict.fromkeys(o.detection.code for o in report.findings if o.detection.text == "Zainab")
    )
    done = do(form, f"aside {codes} {key.partition(' ')[2]}", "An author.", checker.check)
    asides = result_view(done, checker.policy)["asides"]

    assert [one["words"] for one in asides] == ["Zainab"]
    assert asides[0]["key"] == ",".join(map(str, range(len(done.form.asides))))


def test_a_note_alone_forbids_nothing(view) -> None:
    """Advice is told as advice."""
    shown = view(CheckForm("Thank you to our caretaker, Mr Adeyemi."))

    assert (shown["verdict"], shown["next"][:28]) == ("advice", "Nothing here is forbidden. L")

"""Long work by turns."""

from __future__ import annotations

import io
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import flask
import pytest

from checker.web import create_app
from checker.web.pages import schedules, site
from checker.web.problems import Problem
from checker.web.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from werkzeug.test import TestResponse

BUFFER = "Text,Image URL,Tags,Posting Time\n" + "Our fair is on Saturday,,,2026-11-30 08:30\n" * 40


@pytest.fixture
def upload(app, token):
    """A function by which somebody uploads a file, as the page's script does or as a form."""

    def send(*, live: bool = True) -> TestResponse:
        client = app.test_client()
        file = (io.BytesIO(BUFFER.encode()), "buffer.csv")
        data = {"csrf": token(client, "/schedule"), "file": file}
        with client.post("/schedule", data=data, headers={"X-Live": "1"} if live else {}) as sent:
            sent.get_data()
        return sent

    return send


@pytest.fixture
def held_up(upload, monkeypatch) -> Iterator[Callable[[], list[TestResponse]]]:
    """Two people with files; the function lets these go on, and returns the answers."""
    begun, go_on, view = threading.Barrier(3), threading.Event(), schedules.plan_view

    def wait(*arguments: object) -> object:
        begun.wait(60)
        go_on.wait(60)
        return view(*arguments)

    monkeypatch.setattr(schedules, "plan_view", wait)
    with ThreadPoolExecutor(2) as people:
        answers = [people.submit(upload) for _ in range(2)]
        begun.wait(60)
        monkeypatch.setattr(schedules, "plan_view", view)

        def done() -> list[TestResponse]:
            go_on.set()
            return [one.result() for one in answers]

        yield done
        go_on.set()


def test_a_turn_is_given_back() -> None:
    """By whoever has done, and by whom something went wrong."""
    turns = Turns(1, "Later.")
    with pytest.raises(ZeroDivisionError), turns.one():
        1 / 0  # noqa: B018

    with turns.one(), pytest.raises(Problem, match="Later"), turns.one():
        pass


@pytest.mark.parametrize("begun", [True, False])
def test_a_turn_ends_with_its_response(begun: bool) -> None:  # noqa: FBT001
    """Even where nobody has read a word of it."""
    turns = Turns(1, "Later.")
    response = turns.until_sent(flask.Response(iter(["some", "words"])))
    if begun:
        next(response.response)
    with pytest.raises(Problem), turns.one():
        pass
    response.close()
    response.close()

    with turns.one(), pytest.raises(Problem), turns.one():
        pass


def test_two_files_are_checked_at_the_same_time_and_a_third_is_put_off(
    upload, held_up, client
) -> None:
    """Whoever comes third is told when to come again; single posts are checked meanwhile."""
    third, fourth = upload(), upload(live=False)
    single = client.post("/api/v1/check", json={"text": "Our fair"})

    assert (third.status_code, fourth.status_code) == (503, 503)
    assert third.headers["Retry-After"]
    assert "other people" in third.json["detail"]
    assert "other people" in fourth.get_data(as_text=True)
    assert single.status_code == 200
    assert ["Of 40 posts" in one.get_data(as_text=True) for one in held_up()] == [True, True]
    assert upload().status_code == 200


def test_programs_take_the_same_turns(held_up, client) -> None:
    """So many files in all, whoever sends them."""
    sent = {"file": (io.BytesIO(BUFFER.encode()), "buffer.csv")}
    answer = client.post("/api/v1/batch", data=sent)

    assert answer.status_code == 503
    assert answer.mimetype == "application/problem+json"


def test_photos_are_looked_at_by_turns(checker, token, monkeypatch) -> None:
    """A post with one is put off while too many are being looked at; one without is not."""
    monkeypatch.setattr(site, "MOST_LOOKS", 0)
    client = create_app(checker).test_client()
    photo = {"photo": (io.BytesIO(b"x"), "a.jpg")}
    words = {"csrf": token(client), "text": "Well done to Zainab!"}

    assert client.post("/", data=words).status_code == 200
    answer = client.post("/", data=words | photo)
    assert answer.status_code == 503
    assert "Well done to Zainab!</textarea>" in answer.get_data(as_text=True)


def test_photos_that_nobody_waits_for_are_not_looked_at(checker, token, monkeypatch) -> None:
    """Whoever goes on typing, or closes the page, leaves no work behind."""
    looked: list[object] = []
    monkeypatch.setattr(checker.studio, "look", looked.append)
    client = create_app(checker).test_client()
    words = {"csrf": token(client), "text": "Well done!", "photo": (io.BytesIO(b"x"), "a.jpg")}
    client.post("/", data=words, environ_overrides={"waitress.client_disconnected": lambda: True})

    assert looked == []

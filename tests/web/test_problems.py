"""What is said when a request cannot be answered."""

from __future__ import annotations

import io
import logging

import pytest

from checker import Checker
from checker.detectors.base import Detector
from checker.nlp.pipeline import Pipeline, untrained
from checker.web import Config, api, create_app
from checker.web.breaking import BrokenOffError
from checker.web.pages import schedules


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/v1/nowhere", 404),
        ("GET", "/api/v1/check", 405),
        ("DELETE", "/api/v1/policies", 405),
    ],
)
def test_programs_get_problem_details(client, method: str, path: str, status: int) -> None:
    """Type, title, status and detail (RFC 9457)."""
    answer = client.open(path, method=method)

    assert answer.status_code == answer.json["status"] == status
    assert answer.mimetype == "application/problem+json"
    assert set(answer.json) == {"type", "title", "status", "detail"}


def test_what_is_not_allowed_says_what_is(client) -> None:
    """An Allow header stands beside status 405 (RFC 9110, section 15.5.6)."""
    assert client.get("/api/v1/check").headers["Allow"] == "OPTIONS, POST"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("TRACE", "/healthz", 405), ("POST", "/policies", 405), ("POST", "/nowhere", 404)],
)
def test_what_does_not_exist_is_not_called_expired(
    client, method: str, path: str, status: int
) -> None:
    """A form's token is asked for where there is something to do."""
    assert client.open(path, method=method).status_code == status


def test_people_get_a_page(client) -> None:
    """With a way on."""
    answer = client.get("/nowhere")

    assert answer.status_code == 404
    assert "There is no such page" in answer.get_data(as_text=True)


def test_what_is_too_large_is_said(checker) -> None:
    """In a sentence that helps."""
    client = create_app(checker, Config(most_bytes=1000)).test_client()
    answer = client.post("/api/v1/check", json={"text": "x" * 2000})

    assert answer.status_code == 413
    assert "too large" in answer.json["detail"]


def test_a_part_that_breaks_outside_any_detector_leaves_no_word_in_the_log(caplog) -> None:
    """The log has the kind of the error; the draft is in no line of it."""
    checker = Checker(detectors=[Detector("none", ())], pipeline=Pipeline(untrained()))
    app = create_app(checker)

    @app.get("/broken")
    def broken() -> None:
        raise RuntimeError("Zainab")

    with caplog.at_level(logging.DEBUG):
        answer = app.test_client().get("/broken")

    assert answer.status_code == 500
    assert "RuntimeError" in caplog.text
    assert "Zainab" not in caplog.text
    assert "Zainab" not in answer.get_data(as_text=True)


def test_a_draft_full_of_markup_is_shown_as_text(client, token) -> None:
    """Every template escapes; nothing of a draft becomes an element or an attribute."""
    words = "<img src=x onerror=alert(1)> <b>Well done Zainab</b> \" autofocus x='"
    page = client.post("/", data={"text": words, "csrf": token(client)}).get_data(as_text=True)

    assert "Zainab" in page
    assert "<img src=x" not in page
    assert "<b>Well" not in page
    assert '" autofocus' not in page


def _break(*_: object, **__: object) -> None:
    raise RuntimeError("Zainab")


def _posts() -> tuple[io.BytesIO, str]:
    row = "Well done to Zainab!,,,2026-11-30 08:30\n"
    return io.BytesIO(f"Text,Image URL,Tags,Posting Time\n{row}".encode()), "buffer.csv"


def test_a_file_that_breaks_off_says_so(client, token, monkeypatch, caplog) -> None:
    """In the middle of the answer too; the log has the kind of the error."""
    monkeypatch.setattr(schedules, "plan_view", _break)
    sent = {"csrf": token(client, "/schedule"), "file": _posts()}
    answer = client.post("/schedule", data=sent, headers={"X-Live": "1"}).get_data(as_text=True)

    assert "not checked to its end" in answer.splitlines()[-1]
    assert "RuntimeError" in caplog.text
    assert "Zainab" not in caplog.text + answer


def test_a_programs_answer_that_breaks_off_does_not_look_whole(client, monkeypatch) -> None:
    """The connection ends without its end, and what the server logs of it has no word in it."""
    monkeypatch.setattr(api, "check_in_batches", _break)
    with pytest.raises(BrokenOffError) as broken:
        client.post("/api/v1/batch", data={"file": _posts()}).get_data()

    assert "Zainab" not in str(broken.value)
    assert broken.value.__suppress_context__

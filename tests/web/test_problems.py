"""What is said when a request cannot be answered."""

from __future__ import annotations

import logging

import pytest

from checker import Checker
from checker.detectors.base import Detector
from checker.nlp.pipeline import Pipeline, untrained
from checker.web import Config, create_app


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

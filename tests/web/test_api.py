"""The HTTP interface: drafts in, reports out."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.specs.openapi.checks import (
    negative_data_rejection,
    positive_data_acceptance,
)
from werkzeug.datastructures import FileStorage
from werkzeug.test import stream_encode_multipart

from checker import Draft
from checker.web import Config, create_app, lengths

if TYPE_CHECKING:
    from schemathesis.schemas import APIOperation

FORM = "multipart/form-data"
SAMPLES = Path(__file__).parents[2] / "samples"


def test_a_draft_gets_the_report_of_the_library(client, checker) -> None:
    """The same values as from `Checker.check`."""
    draft = {"text": "Well done Alfie B in Year 3!", "account": "official", "id": "7"}
    answer = client.post("/api/v1/check", json=draft)

    assert answer.json == json.loads(json.dumps(checker.check(Draft.from_mapping(draft)).as_json()))
    assert [one["code"] for one in answer.json["findings"]] == ["name/pupil", "detail/class"]


def test_a_draft_can_be_held_against_another_policy(client) -> None:
    """By the id of one that is listed."""
    ids = [one["id"] for one in client.get("/api/v1/policies").json["policies"]]
    answer = client.post("/api/v1/check", json={"text": "Hello", "policy": ids[-1]})

    assert len(ids) == 5
    assert answer.json["policy"] == ids[-1]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({}, "text"),
        ({"text": ""}, "nothing to check"),
        ({"text": 7}, "text"),
        ({"text": "Hello", "colour": "red"}, "unknown key 'colour'"),
        ({"text": "Hello", "account": "mine"}, "account"),
        ({"text": "Hello", "publish_at": "soon"}, "publish_at"),
        ({"text": "Hello", "policy": "nowhere"}, "Unknown policy"),
        ({"text": "Hello", "policy": "/etc/passwd"}, "Unknown policy"),
        ({"text": "Hello", "images": ["/etc/passwd"]}, "multipart"),
        (["Hello"], "one JSON object"),
    ],
)
def test_bad_drafts_get_one_sentence(client, body: object, says: str) -> None:
    """What is wrong and what to do; no file of this machine is ever read."""
    answer = client.post("/api/v1/check", json=body)

    assert answer.status_code == 400
    assert says in answer.json["detail"]


@pytest.mark.parametrize(
    ("data", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b"text=Hello", "application/x-www-form-urlencoded", 415),
        (b"Hello", "text/plain", 415),
        (b"--x\r\nContent-Disposition: form-data; na", "multipart/form-data; boundary=x", 400),
    ],
)
def test_what_is_no_draft_is_refused(client, data: bytes, kind: str, status: int) -> None:
    """Broken JSON, other kinds of content, a truncated form."""
    answer = client.post("/api/v1/check", data=data, content_type=kind)

    assert answer.status_code == status
    assert answer.mimetype == "application/problem+json"


def test_a_draft_has_a_longest_length(checker) -> None:
    """Beyond it nothing is read."""
    client = create_app(checker, Config(most_characters=10)).test_client()

    assert client.post("/api/v1/check", json={"text": "x" * 10}).status_code == 200
    assert client.post("/api/v1/check", json={"text": "x" * 11}).status_code == 413


def test_pictures_come_as_files_and_are_looked_at(client) -> None:
    """What is written in a picture is checked like the words of the post."""
    photo = (SAMPLES / "pictures").glob("*.jpg").__next__().read_bytes()
    answer = client.post(
        "/api/v1/check",
        data={"text": "Our hall", "poll": ["Yes", "No"], "images": (io.BytesIO(photo), "hall.jpg")},
    )

    assert answer.status_code == 200
    assert not [one for one in answer.json["failures"] if one["part"] == "pictures"]


def test_a_picture_alone_is_a_draft(client) -> None:
    """A post needs no words."""
    answer = client.post("/api/v1/check", data={"images": (io.BytesIO(b""), "empty.jpg")})

    assert answer.status_code == 200
    assert answer.json["verdict"] != "clear"


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ({"text": "Hello", "images": "/etc/passwd"}, 400),
        ({"text": "Hello", "film": (io.BytesIO(b"x"), "a.mp4")}, 400),
        ({"text": "Hello", "images": [(io.BytesIO(b"x"), f"{n}.jpg") for n in range(21)]}, 413),
    ],
)
def test_forms_that_are_wrong_are_refused(client, data: dict, status: int) -> None:
    """Paths, other files, more pictures than a post may have."""
    sent = client.post("/api/v1/check", data=data, content_type="multipart/form-data")

    assert sent.status_code == status


def test_nothing_of_an_upload_touches_the_disk(client) -> None:
    """However large a picture is, it stays in memory."""
    values = {"images": FileStorage(io.BytesIO(b"x" * 3_000_000), "x.jpg")}
    stream, _, boundary = stream_encode_multipart(values, use_tempfile=False)
    kind = f"multipart/form-data; boundary={boundary}"
    written, watching = [], [True]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        named = event == "open" and isinstance(arguments[0], str)  # a pipe has a number
        if watching[0] and named and str(arguments[1] or "").strip("rbt"):
            written.append(arguments[0])

    sys.addaudithook(watch)  # Python keeps it for good; it is told to stop watching
    answer = client.post("/api/v1/check", data=stream.read(), content_type=kind)
    watching[0] = False

    assert answer.status_code == 200
    assert written == []


@pytest.mark.parametrize("form", ["jsonl", "csv", "html"])
def test_a_file_of_posts_comes_back_marked(client, form: str) -> None:
    """In the form that is asked for."""
    posts = "Text,Image URL,Tags,Posting Time\nWell done Alfie B in Year 3!,,,2026-11-30 08:30\n"
    sent = {"file": (io.BytesIO(posts.encode()), "buffer.csv"), "format": form}
    answer = client.post("/api/v1/batch", data=sent)

    assert answer.status_code == 200
    assert "pupil" in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    ("data", "kind", "status"),
    [
        ({}, FORM, 400),
        ({"file": (io.BytesIO(b""), "a.csv")}, FORM, 400),
        ({"file": (io.BytesIO(b"\x00\x01"), "a.xlsx")}, FORM, 400),
        ({"file": (io.BytesIO(b"a,b\n1,2\n"), "a.csv")}, FORM, 400),
        ({"file": (io.BytesIO(b"Text\nHi\n"), "a.csv"), "format": "pdf"}, FORM, 400),
        ({"file": (io.BytesIO(b"Text\nHi\n"), "a.csv"), "account": "x"}, FORM, 400),
        (b"{}", "application/json", 415),
    ],
)
def test_files_that_cannot_be_read_are_refused(
    client, data: object, kind: str, status: int
) -> None:
    """In one sentence."""
    answer = client.post("/api/v1/batch", data=data, content_type=kind)

    assert answer.status_code == status
    assert "\n" not in answer.json["detail"]


def test_a_file_has_a_greatest_length(client, token, monkeypatch) -> None:
    """What nobody could wait for is refused before it is checked, by the page as well."""
    monkeypatch.setattr(lengths, "MOST_CHARACTERS", 100)
    row = "Our fair is on Saturday,,,2026-11-30 08:30\n"
    posts = f"Text,Image URL,Tags,Posting Time\n{row * 5}".encode()
    answer = client.post("/api/v1/batch", data={"file": (io.BytesIO(posts), "buffer.csv")})
    form = {"csrf": token(client, "/schedule"), "file": (io.BytesIO(posts), "buffer.csv")}
    page = client.post("/schedule", data=form).get_data(as_text=True)

    assert answer.status_code == 413
    assert "2,000,000 characters" in answer.json["detail"]
    assert "more than 2,000,000 characters. Split it" in page


@given(text=st.text(min_size=1, max_size=60).filter(str.strip))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_gets_a_report(client, text: str) -> None:
    """Whatever Unicode can hold."""
    answer = client.post("/api/v1/check", json={"text": text})

    assert answer.status_code in {200, 400}  # 400 where nothing but marks remains to be checked
    assert answer.mimetype in {"application/json", "application/problem+json"}


def test_the_description_is_of_version_3_1(client) -> None:
    """Served as JSON."""
    assert client.get("/api/v1/openapi.json").json["openapi"] == "3.1.0"


@pytest.mark.parametrize("generation", list(schemathesis.GenerationMode), ids=lambda one: one.value)
def test_the_description_is_true(checker, generation) -> None:
    """Requests made up from it, and ones that break it, are answered as it says."""
    app = create_app(checker, Config(rate=1e9, burst=10**9))
    described = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)
    for found in described.get_all_operations():
        operation = found.ok()
        if generation is schemathesis.GenerationMode.NEGATIVE and operation.method == "get":
            continue  # there is nothing about it that could be wrong

        _ask(operation, generation)


def _ask(operation: APIOperation, generation: schemathesis.GenerationMode) -> None:
    @given(case=operation.as_strategy(generation_mode=generation))
    @settings(max_examples=25, suppress_health_check=list(HealthCheck))
    def ask(case: schemathesis.Case) -> None:
        excluded = []
        if operation.path.endswith("batch"):  # not every file can be read as posts
            excluded.append(positive_data_acceptance)
        if case.media_type == FORM:  # a form knows no null and no numbers
            excluded.append(negative_data_rejection)
        case.call_and_validate(excluded_checks=excluded)

    ask()

"""The pages without a browser: what a form gets back."""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib

import pytest
from PIL import Image

from checker.web import Config, create_app
from checker.web.pages import schedules

BUFFER = "Text,Image URL,Tags,Posting Time\nWell done Alfie B in Year 3!,,,2026-11-30 08:30\n"
FORM = "multipart/form-data; boundary=x"


def _photo(name: str = "photo.png") -> tuple[io.BytesIO, str]:
    data = io.BytesIO()
    Image.new("RGB", (80, 60), "grey").save(data, "PNG")
    return io.BytesIO(data.getvalue()), name


@pytest.fixture
def post(client, token):
    """A function that sends a form as a browser does, and returns status and page."""

    def send(path: str = "/", **values: object) -> tuple[int, str]:
        data = {"csrf": token(client), **values}
        answer = client.post(path, data=data, content_type="multipart/form-data")
        return answer.status_code, answer.get_data(as_text=True)

    return send


def test_a_form_is_answered_with_its_verdict(post) -> None:
    """The verdict in one sentence, the words, the clause."""
    status, page = post(text="Well done Alfie B in Year 3!", account="official")

    assert status == 200
    for words in ("Ask first", "Alfie B", "6.2.1, point 5", "Senior Leadership Team"):
        assert words in page


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"text": ""}, "Write or paste your post first"),
        ({"text": "Hello", "day": "soon"}, "Give the date"),
        ({"text": "Hello", "policy": "/etc/passwd"}, "Choose one of the policies"),
        ({"text": "Hello", "photo": [_photo(f"{n}.png") for n in range(21)]}, "Choose 20 photos"),
        ({"text": "x" * 200_001}, "Shorten your post"),
    ],
)
def test_what_cannot_be_checked_is_said_and_the_words_stay(post, values: dict, says: str) -> None:
    """One sentence at the field, and the draft still in the box."""
    status, page = post(**values)

    assert status == 400
    assert says in page
    assert str(values["text"]) in page


def test_something_too_large_is_said(checker, token) -> None:
    """What is larger than a request may be is not read at all."""
    client = create_app(checker, Config(most_bytes=5_000)).test_client()
    sent = {"csrf": token(client), "text": "Hello", "photo": (io.BytesIO(b"x" * 9_000), "a.jpg")}
    answer = client.post("/", data=sent)

    assert answer.status_code == 413
    assert "too large" in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"Our fair", "text/plain"),
        (b'{"text": "Our fair"}', "application/json"),
        (b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nOur', FORM),
        (b"\x00\xff" * 500, FORM),
    ],
)
def test_what_is_no_form_is_refused(client, data: bytes, kind: str) -> None:
    """Another kind of content, an upload that broke off, bytes without meaning: a sentence."""
    answer = client.post("/", data=data, content_type=kind)

    assert answer.status_code == 400
    assert "Press the button once more" in answer.get_data(as_text=True)


def test_binary_words_are_words(post) -> None:
    """Whatever stands in the box comes back in it."""
    status, page = post(text="\x01\x02 Well done \ufffd")

    assert status == 200
    assert "\x01\x02 Well done \ufffd" in page


def test_a_picture_that_would_fill_the_memory_is_not_opened(post) -> None:
    """The report says what could not be looked at, and the words are checked all the same."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    data = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk
    data += struct.pack(">I", zlib.crc32(chunk)) + b"\0" * 50
    status, page = post(text="Well done Zainab!", photo=(io.BytesIO(data), "large.png"))

    assert status == 200
    assert "the picture: " in page.casefold()
    assert "name/pupil" in page


def test_too_many_requests_are_told_to_wait(checker) -> None:
    """One visitor cannot keep the checker from the others."""
    client = create_app(checker, Config(rate=0.0, burst=2)).test_client()
    first, second, third = (client.get("/policies") for _ in range(3))

    assert (first.status_code, second.status_code, third.status_code) == (200, 200, 429)
    assert third.headers["Retry-After"] == "5"
    assert "Wait a few seconds" in third.get_data(as_text=True)


def test_live_checks_get_values(client, token) -> None:
    """The script of the page asks for parts of it."""
    values = client.post(
        "/", data={"csrf": token(client), "text": "Well done Zainab!"}, headers={"X-Live": "1"}
    ).json

    assert values["verdict"] == "approval"
    assert "Zainab" in values["html"]


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"text": ""}, ""),
        ({"text": "", "do": "check"}, "Write or paste your post first"),
        ({"text": "Hello", "hour": "08:30"}, "Give the date as well as the time"),
    ],
)
def test_live_checks_say_what_is_missing(client, token, values: dict, says: str) -> None:
    """But not to somebody who has only opened the page."""
    sent = {"csrf": token(client), **values}
    answer = client.post("/", data=sent, headers={"X-Live": "1"}).json

    assert answer["problem"] is bool(says)
    assert ("There is a problem" in answer["html"]) is bool(says)
    assert says in answer["html"]


def test_live_checks_get_problem_details(client) -> None:
    """Errors too come as data there."""
    answer = client.post("/", data={"text": "Hello"}, headers={"X-Live": "1"})

    assert (answer.status_code, answer.mimetype) == (400, "application/problem+json")


def test_a_report_is_a_file(client, token) -> None:
    """With the verdict and what was set aside; named after nobody."""
    aside = json.dumps(["name/pupil", "text", "Zainab", "An author."])
    sent = {"csrf": token(client), "text": "Well done Zainab and Alfie B!", "aside": aside}
    answer = client.post("/report", data=sent)

    assert answer.headers["Content-Disposition"] == 'attachment; filename="post-check.html"'
    for words in ("Ask first", "An author.", "Alfie B"):
        assert words in answer.get_data(as_text=True)


def test_there_is_no_report_of_nothing(post) -> None:
    """A sentence at the box instead."""
    status, page = post("/report", text=" ")

    assert status == 400
    assert "Write or paste your post first" in page


def test_a_script_is_told_why_there_is_no_copy(client, token) -> None:
    """As data."""
    sent = {"csrf": token(client)}
    answer = client.post("/safe-copy", data=sent, headers={"X-Live": "1"})

    assert (answer.status_code, answer.json) == (400, {"detail": "Choose the photos first"})


def test_one_safe_copy_is_a_picture(client, token) -> None:
    """Named by number, since a file's name can name a child."""
    answer = client.post(
        "/safe-copy", data={"csrf": token(client), "photo": _photo("zainab.png"), "hide": "faces"}
    )

    assert answer.mimetype == "image/jpeg"
    assert "zainab" not in answer.headers["Content-Disposition"]


def test_several_safe_copies_are_an_archive(client, token) -> None:
    """In the order of the photos."""
    answer = client.post(
        "/safe-copy", data={"csrf": token(client), "photo": [_photo("a.png"), _photo("b.png")]}
    )
    with zipfile.ZipFile(io.BytesIO(answer.data)) as archive:
        assert archive.namelist() == ["safe-photo-1.jpg", "safe-photo-2.jpg"]


@pytest.mark.parametrize("photos", [[], [(b"\xff\xd8\xff", "broken.jpg")]])
def test_no_copy_of_what_is_no_photo(post, photos: list) -> None:
    """None chosen, or one that is damaged: a sentence, and the words are kept."""
    sent = [(io.BytesIO(data), name) for data, name in photos]
    status, page = post("/safe-copy", text="A splendid picnic", photo=sent)

    assert status == 400
    assert "A splendid picnic" in page


@pytest.mark.parametrize(
    "path",
    ["/policies", "/policies?q=photo", "/policies?q=zeppelin", "/policies?about=detail/health",
     "/policies/ryefield-2016", "/policies/ryefield-2016?q=photo", "/schedule"],
)  # fmt: skip
def test_every_page_is_there(client, path: str) -> None:
    """Policies whole, searched and by subject; schedules."""
    assert client.get(path).status_code == 200


@pytest.mark.parametrize("path", ["/policies/nowhere", "/policies/..%2fsecret"])
def test_a_policy_that_there_is_not(client, path: str) -> None:
    """No file outside the packs can be read."""
    assert client.get(path).status_code == 404


def test_a_schedule_is_answered_whole(post) -> None:
    """Table, calendar and marked file in one answer; nothing is kept for later."""
    status, page = post("/schedule", file=(io.BytesIO(BUFFER.encode()), "buffer.csv"))

    assert status == 200
    assert "Alfie B" in page
    assert "data:text/csv" in page


@pytest.fixture
def told(client, token):
    """A function that sends a file as the page's script does, and returns what it is told."""

    def send(**values: object) -> list[dict]:
        data = {"csrf": token(client), **values}
        answer = client.post("/schedule", data=data, headers={"X-Live": "1"})
        return [json.loads(line) for line in answer.get_data(as_text=True).splitlines()]

    return send


def test_a_schedule_tells_how_far_it_is(told) -> None:
    """Nothing yet, every post, and at last the results."""
    begun, *_, done, results = told(file=(io.BytesIO(BUFFER.encode()), "buffer.csv"))

    assert (begun, done) == ({"done": 0, "of": 1}, {"done": 1, "of": 1})
    assert "Alfie B" in results["html"]
    assert results["sentence"].startswith("Of 1 post")


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ((io.BytesIO(b""), ""), "Choose a file first"),
        ((io.BytesIO(b""), "buffer.csv"), "This file is empty"),
        ((io.BytesIO(b"Hello"), "letter.docx"), "Choose a CSV or Excel file"),
    ],
)
def test_a_script_is_told_what_is_wrong_with_a_file(told, file: tuple, says: str) -> None:
    """In one line, with what to do."""
    (problem,) = told(file=file)

    assert says in problem["problem"]


def test_a_schedule_with_more_posts_than_a_page_can_show(told, monkeypatch) -> None:
    """Is left to the command line."""
    monkeypatch.setattr(schedules, "MOST_POSTS", 0)
    (problem,) = told(file=(io.BytesIO(BUFFER.encode()), "buffer.csv"))

    assert "`checker batch`" in problem["problem"]


def test_a_zip_bomb_is_no_schedule(post) -> None:
    """A sheet that would unpack to gigabytes is refused before it is unpacked."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/workbook.xml", "w") as sheet,
    ):
        for _ in range(300):
            sheet.write(b"0" * 1_000_000)
    assert len(packed.getvalue()) < 400_000
    packed.seek(0)
    status, page = post("/schedule", file=(packed, "posts.xlsx"))

    assert status == 400
    assert "no Excel workbook" in page


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"a,b\n1,2\n", b"PK\x03\x04broken"])
def test_a_file_that_is_no_schedule(post, data: bytes) -> None:
    """A sentence at the field."""
    for name in ("a.csv", "a.xlsx", "a.ics"):
        status, _ = post("/schedule", file=(io.BytesIO(data), name))
        assert status == 400

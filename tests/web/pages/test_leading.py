"""The words at the head of a form that is too large."""

from __future__ import annotations

import pytest
from flask import Request
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.test import EnvironBuilder

from checker.web.pages.leading import leading_fields

KIND = "multipart/form-data; boundary=x"


def _request(body: bytes, kind: str) -> Request:
    return Request(EnvironBuilder(method="POST", data=body, content_type=kind).get_environ())


def _form(*parts: tuple[str, str]) -> bytes:
    """Return a form as browsers send it (RFC 7578): each part its disposition and its content."""
    head = "--x\r\nContent-Disposition: form-data; {}\r\n\r\n{}\r\n"
    return ("".join(head.format(*part) for part in parts) + "--x--\r\n").encode()


def test_the_words_before_the_photos() -> None:
    """They are read; what stands behind a photo is not."""
    body = _form(
        ('name="text"', "Hello 🎻\r\n"),
        ('name="account"', "personal"),
        ('name="photo"; filename="a.jpg"', "\0" * 3_000_000),
        ('name="day"', "2026-11-30"),
    )

    assert leading_fields(_request(body, KIND)).to_dict() == {
        "text": "Hello 🎻\r\n",
        "account": "personal",
    }


def test_a_field_that_is_cut_off_is_left_out() -> None:
    """Half a draft would look like a whole one."""
    body = _form(('name="csrf"', "abc"), ('name="text"', "x" * 2_000_000))

    assert leading_fields(_request(body, KIND)).to_dict() == {"csrf": "abc"}


@pytest.mark.parametrize(
    "kind", ["text/plain", "multipart/form-data", "multipart/form-data; boundary=Ж"]
)
@pytest.mark.parametrize("body", [b"", b"--x\r\nno header\r\n\r\nwords", b"\x00" * 500])
def test_what_is_no_form_has_no_fields(kind: str, body: bytes) -> None:
    """And breaks nothing."""
    assert not leading_fields(_request(body, kind))


def test_a_part_without_a_name_is_no_field() -> None:
    """The headers of a part are whatever was sent."""
    body = b"--x\r\nContent-Type: text/plain\r\n\r\nwords\r\n--x--\r\n"

    assert not leading_fields(_request(body, KIND))


@given(st.binary(max_size=300))
def test_any_bytes(body: bytes) -> None:
    """Whatever comes, no error comes of it."""
    begun = b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n' + body
    leading_fields(_request(begun, KIND))
    leading_fields(_request(b"--x\r\n" + body, KIND))

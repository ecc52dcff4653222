"""What is judged: a draft post, as it was written."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from checker.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


LONGEST = 1_500_000
"""Code points that a draft may have in all its fields: three hundred pages, read in a minute."""


class Account(StrEnum):
    """Whose profile the post goes out on; policies differ by it."""

    OFFICIAL = "official"
    PERSONAL = "personal"
    COMMUNITY = "community"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in memory, as it comes from an upload; nothing of it is ever written.

    Attributes:
        name: Its file name, as readers will see it.
        data: The bytes of the file.
    """

    name: str
    data: bytes = field(repr=False)

    @property
    def digest(self) -> str:
        """The SHA-256 of its bytes, in hexadecimal digits."""
        return sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Draft:
    """One post before it is published.

    Attributes:
        text: The words of the post, exactly as written.
        id: The caller's own mark for this draft; comes back in the report.
        account: Whose account it is for.
        platform: Where it is to appear ("facebook", "newsletter", ...).
        alt_text: The alternative text of its pictures.
        images: The attached pictures: paths, as the caller wrote them, or pictures in memory.
        publish_at: When it goes out, ISO 8601; no offset means UK time.
        policy: The policy pack to judge by; empty for the checker's own.
        title: The heading that some networks show above the post.
        first_comment: The comment that the school adds under its own post.
        poll: The answers that a poll offers.
        link: The address that the post points to.
        approvals: Who has agreed to it, as the policy calls them ("Senior Leadership Team").
    """

    text: str
    id: str = ""
    account: Account = Account.OFFICIAL
    platform: str = ""
    alt_text: str = ""
    images: tuple[str | Picture, ...] = ()
    publish_at: str = ""
    policy: str = ""
    title: str = ""
    first_comment: str = ""
    poll: tuple[str, ...] = ()
    link: str = ""
    approvals: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Accept plain strings and lists from callers, and refuse what is neither."""
        object.__setattr__(self, "account", _account(self.account))
        object.__setattr__(self, "images", _pictures(self.images))
        object.__setattr__(self, "poll", _listed("poll", "answers", self.poll))
        object.__setattr__(self, "approvals", _listed("approvals", "people", self.approvals))
        for name in _TEXTS:
            _require_text(name, getattr(self, name))
        _require_length(sum(len(words) for _, words in words_of(self)))
        if self.publish_at:
            _require_moment(self.publish_at)

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Draft:
        """Build a draft from a JSON object.

        Args:
            data: The object, with the keys of the interface; only `text` is required.

        Raises:
            InputError: An unknown key, a missing text or a value of the wrong kind.
        """
        known = [one.name for one in fields(cls)]
        unknown = sorted(set(data) - set(known))
        if unknown:
            raise InputError(
                f"unknown key {unknown[0]!r}", remedy=f"The keys are {', '.join(known)}."
            )
        if data.get("text") is None:
            raise InputError('no "text"', remedy='Every draft needs a "text".')
        given = {key: value for key, value in data.items() if value is not None}
        if isinstance(given.get("id"), int):
            given["id"] = str(given["id"])
        return cls(**given)

    @property
    def moment(self) -> datetime | None:
        """When the post goes out, or None when nothing was said."""
        return datetime.fromisoformat(self.publish_at) if self.publish_at else None


_TEXTS = (
    "text",
    "id",
    "platform",
    "alt_text",
    "publish_at",
    "policy",
    "title",
    "first_comment",
    "link",
)
_LISTS = {
    "images": '["photo.jpg"]',
    "poll": '["Yes", "No"]',
    "approvals": '["Head Teacher"]',
}


def picture_name(image: str | Picture) -> str:
    """Return the file name that a published picture shows, for a path of either system."""
    path = image.name if isinstance(image, Picture) else image
    return PurePath(path.replace("\\", "/")).name or path


def picture_mark(image: str | Picture) -> str:
    """Return what tells a picture from others: its path, or its name and what is in it."""
    if isinstance(image, Picture):
        return f"{image.name}#{image.digest}"
    return image


def words_of(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield all that readers will see of a draft but its pictures, with the names of its fields."""
    yield "text", draft.text
    for name in ("alt_text", "title", "first_comment", "link"):
        if words := getattr(draft, name):
            yield name, words
    for number, answer in enumerate(draft.poll):
        yield f"poll/{number}", answer


def is_written_in_picture(field: str) -> bool:
    """Say whether a field holds words of a picture or its file, which no rewording can mend."""
    return field.startswith("images/") and field.endswith(("/text", "/caption"))


def _account(value: object) -> Account:
    try:
        return Account(str(value))
    except ValueError:
        raise InputError(
            f"unknown account {value!r}", remedy=f"Use one of {', '.join(Account)}."
        ) from None


def _pictures(value: object) -> tuple[str | Picture, ...]:
    given = value if isinstance(value, list | tuple) else [None]
    paths = [one.name if isinstance(one, Picture) else one for one in given]
    _listed("images", "paths", paths)
    return tuple(given)


def _listed(name: str, what: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise InputError(f'"{name}" is not a list of {what}', remedy=f"Write it as {_LISTS[name]}.")
    return tuple(value)


def _require_text(name: str, value: object) -> None:
    if not isinstance(value, str):
        raise InputError(
            f'"{name}" is not text', remedy=f'Give "{name}" as a string in quotation marks.'
        )


def _require_length(length: int) -> None:
    if length > LONGEST:
        raise InputError(
            f"the draft has {length:,} characters, and at most {LONGEST:,} are checked",
            remedy="Check a part of it at a time.",
        )


def _require_moment(value: str) -> None:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        raise InputError(
            '"publish_at" is not a date and time', remedy="Write it as 2026-11-23T08:30."
        ) from None

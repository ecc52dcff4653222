"""The form of the page on which one post is checked: what was filled in, as values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING

from checker.drafts import Account, Draft, Picture
from checker.web.pages.asides import Aside, read_asides

if TYPE_CHECKING:
    from collections.abc import Sequence

    from werkzeug.datastructures import MultiDict

ACCOUNTS = {
    Account.OFFICIAL: ("School’s page", "posted for the school"),
    Account.PERSONAL: ("My own profile", "staff, governor, volunteer"),
    Account.COMMUNITY: ("Friend’s profile", "parent, carer, former pupil"),
}
"""The accounts, as people call them, and who that is."""

PLATFORMS = {
    "facebook": "Facebook",
    "instagram": "Instagram",
    "x": "X (Twitter)",
    "linkedin": "LinkedIn",
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "whatsapp": "WhatsApp",
    "website": "School website",
    "newsletter": "Newsletter",
    "press": "Press",
}
"""Where posts appear, with the names that consents know."""


@dataclass(frozen=True, slots=True)
class CheckForm:
    """What somebody filled in.

    Attributes:
        text: The words of the post, with line ends as LF.
        account: Whose profile it is for.
        policy: The policy's id; empty for the school's own.
        platform: Where it is to appear; empty where nothing was said.
        day: The day on which it goes out, as it was typed.
        hour: The time of that day, as it was typed.
        alt_texts: The alternative text of each picture.
        photos: The attached pictures, in memory.
        title: The heading that some networks show.
        first_comment: The comment under the school's own post.
        link: The address that the post points to.
        poll: The answers that a poll offers.
        asides: What has been set aside.
        before: The text before the last change that was made for the writer; None for none.
    """

    text: str = ""
    account: Account = Account.OFFICIAL
    policy: str = ""
    platform: str = ""
    day: str = ""
    hour: str = ""
    alt_texts: tuple[str, ...] = ()
    photos: tuple[Picture, ...] = ()
    title: str = ""
    first_comment: str = ""
    link: str = ""
    poll: tuple[str, ...] = ()
    asides: tuple[Aside, ...] = ()
    before: str | None = None

    @classmethod
    def read(cls, values: MultiDict[str, str], photos: Sequence[Picture] = ()) -> CheckForm:
        """Return what a browser sent; a value that no browser of ours sends counts as none."""
        account = values.get("account", "")
        return cls(
            text=_lines(values.get("text", "")),
            account=Account(account) if account in set(Account) else Account.OFFICIAL,
            policy=values.get("policy", ""),
            platform=values.get("platform", ""),
            day=values.get("day", "").strip(),
            hour=values.get("hour", "").strip(),
            alt_texts=tuple(" ".join(one.split()) for one in values.getlist("alt_text")),
            photos=tuple(photos),
            title=_lines(values.get("title", "")),
            first_comment=_lines(values.get("first_comment", "")),
            link=values.get("link", "").strip(),
            poll=tuple(one for one in values.getlist("poll") if one.strip()),
            asides=read_asides(values.getlist("aside")),
            before=_lines(values["before"]) if "before" in values else None,
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to check."""
        words = (self.text, *self.alt_texts, self.title, self.first_comment, *self.poll, self.link)
        return not self.photos and not any(one.strip() for one in words)

    @property
    def alt_text(self) -> str:
        """The alternative texts as a draft holds them, one a line."""
        return "\n".join(self.alt_texts).strip("\n")

    @property
    def problems(self) -> dict[str, str]:
        """What has to be mended before anything can be checked, by the field's name."""
        found = {}
        if self.is_empty:
            found["text"] = "Write or paste your post first"
        if not _reads(date, self.day):
            found["day"] = "Give the date as day, month and year, such as 23/11/2026"
        if not _reads(time, self.hour):
            found["hour"] = "Give the time as 08:30"
        elif self.hour and not self.day:
            found["day"] = "Give the date as well as the time"
        return found

    def draft(self) -> Draft:
        """Return the draft that it describes.

        Raises:
            InputError: Something in it that no draft may have.
        """
        return Draft(
            self.text,
            account=self.account,
            platform=self.platform,
            alt_text=self.alt_text,
            images=self.photos,
            publish_at=f"{self.day}T{self.hour}" if self.hour else self.day,
            policy=self.policy,
            title=self.title,
            first_comment=self.first_comment,
            link=self.link,
            poll=self.poll,
        )

    def with_field(self, field: str, words: str) -> CheckForm:
        """Return the form with other words in one field; `before` remembers the text."""
        match field:
            case "text":
                return replace(self, text=words, before=self.text)
            case "alt_text":
                lines = tuple(words.split("\n"))
                whole = lines if len(lines) == len(self.alt_texts) else (" ".join(lines),)
                return replace(self, alt_texts=whole)
            case "title":
                return replace(self, title=words)
            case "first_comment":
                return replace(self, first_comment=words)
            case "link":
                return replace(self, link=words)
        return self


def _lines(text: str) -> str:
    """Return a text with line ends as LF; forms send CR LF (HTML, section 4.10.22.4)."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _reads(kind: type[date | time], value: str) -> bool:
    try:
        if value:
            kind.fromisoformat(value)
    except ValueError:
        return False
    return True

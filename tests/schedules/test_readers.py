"""Readers: JSON Lines, calendars, folders, Parquet, and what none of them can read."""

from __future__ import annotations

import io
import json
import random
from datetime import datetime
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import InputError
from checker.schedules.schedule import open_schedule
from checker.schedules.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checker.schedules.schedule import Schedule

HEADER = "Text,Image URL,Tags,Posting Time"
WHEN = "2026-11-23 08:30"


@given(st.binary(max_size=300), st.sampled_from([".csv", ".xlsx", ".jsonl", ".ics", ".parquet"]))
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    """Arbitrary bytes never raise anything but an InputError."""
    try:
        said = open_schedule(Source(f"x{suffix}", data=data)).said
    except InputError as error:
        said = str(error)
    assert said


def test_drafts_as_json_lines_keep_bad_lines_as_they_are(
    opened: Callable[..., Schedule],
) -> None:
    """A broken line and an unknown key are bad rows with their line; the others are drafts."""
    lines = ['{"text": "One", "id": "a", "poll": ["x", "y"]}', '{"text": ', "", '{"texst": "x"}']
    posts = list(opened("\n".join(lines), "posts.jsonl").posts())

    assert [post.row for post in posts] == [1, 2, 4]
    assert posts[0].draft is not None
    assert (posts[0].draft.id, posts[0].draft.poll) == ("a", ("x", "y"))
    assert "broken JSON" in posts[1].problem
    assert '{"text":' in posts[1].cells
    assert "unknown key 'texst'" in posts[2].problem


def test_any_json_lines_can_be_mapped(opened: Callable[..., Schedule]) -> None:
    """Keys of another program are columns."""
    data = json.dumps({"body": "Hello", "at": WHEN, "n": 1}) + "\n[1]\nx\n"
    posts = list(opened(data, "x.jsonl", mapping={"text": ("body",), "date": ("at",)}).posts())

    assert posts[0].draft is not None
    assert (posts[0].draft.text, posts[0].draft.publish_at[:10]) == ("Hello", "2026-11-23")
    assert [bool(post.problem) for post in posts] == [False, True, True]


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
BEGIN:VEVENT
UID:one
SUMMARY:Sports day
DESCRIPTION:Bring hats\\, please.\\nAnd wat
 er.
DTSTART;TZID=GMT Standard Time:20260601T083000
ATTACH:https://m.example/hats.jpg
END:VEVENT
BEGIN:VEVENT
UID:two
SUMMARY:Only a summary
DTSTART;VALUE=DATE:20260602
END:VEVENT
BEGIN:VEVENT
UID:three
SUMMARY:In UTC
DTSTART:20260601T083000Z
END:VEVENT
BEGIN:VEVENT
DTSTART:nonsense
SUMMARY;=:x
END:VEVENT
BEGIN:VEVENT
DTSTART:nonsense
SUMMARY:Without a day
END:VEVENT
BEGIN:VEVENT
SUMMARY:Cut off
"""


def test_a_content_calendar_is_read_event_by_event(opened: Callable[..., Schedule]) -> None:
    """Folded lines, Windows time zones, days without a time, UTC and broken events."""
    posts = list(opened(CALENDAR, "posts.ics").posts())
    first, second, third = (post.draft for post in posts[:3])

    assert first is not None
    assert second is not None
    assert third is not None
    assert (first.title, first.text) == ("Sports day", "Bring hats, please.\nAnd water.")
    assert first.publish_at == "2026-06-01T08:30+01:00"
    assert first.images == ("https://m.example/hats.jpg",)
    assert (second.text, second.title, second.publish_at) == ("Only a summary", "", "2026-06-02")
    assert third.publish_at == "2026-06-01T09:30+01:00"
    assert len(posts) == 6
    assert posts[4].draft is not None
    assert posts[4].draft.text == "Without a day"
    assert "the date or time cannot be read" in posts[4].problem
    assert posts[5].problem


def test_what_is_no_calendar_is_refused(opened: Callable[..., Schedule]) -> None:
    """A text file with the ending of a calendar is none."""
    with pytest.raises(InputError, match="no calendar"):
        opened("Hello", "posts.ics")


def test_a_folder_of_text_files_is_read_with_its_pictures(tmp_path: Path) -> None:
    """One post a file, in the order of their names, dates and pictures by their names."""
    (tmp_path / "2026-11-23 0830 fair.txt").write_text("Fair!", encoding="utf-8")
    (tmp_path / "2026-11-23 0830 fair.jpg").touch()
    (tmp_path / "b.md").write_bytes("Zoë".encode("cp1252"))
    (tmp_path / "c.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / ".hidden.txt").write_text("no")
    first, second, third = open_schedule(Source.at(tmp_path)).posts()

    assert first.draft is not None
    assert second.draft is not None
    assert first.draft.publish_at == "2026-11-23T08:30+00:00"
    assert first.draft.images == (str(tmp_path / "2026-11-23 0830 fair.jpg"),)
    assert (second.draft.text, second.draft.publish_at) == ("Zoë", "")
    assert "picture" in third.problem


def test_a_folder_without_text_files_is_refused(tmp_path: Path) -> None:
    """Nothing to read is said, with what to do."""
    with pytest.raises(InputError, match="no text file"):
        open_schedule(Source.at(tmp_path))


def test_parquet_is_read_as_text(opened: Callable[..., Schedule]) -> None:
    """Dates, lists and missing values of Parquet become the text of their cells."""
    table = pa.table({
        "text": ["Hello", None], "imageUrls": [["a.jpg", "b.jpg"], []],
        "postAtSpecificTime": [datetime(2026, 11, 23, 8, 30), None],  # noqa: DTZ001
    })  # fmt: skip
    stream = io.BytesIO()
    pq.write_table(table, stream)
    schedule = opened(stream.getvalue(), "posts.parquet")
    first, second = schedule.posts()

    assert schedule.tool == "SocialBee"
    assert first.draft is not None
    assert first.draft.images == ("a.jpg", "b.jpg")
    assert first.draft.publish_at == "2026-11-23T08:30+00:00"
    assert second.draft is None
    with pytest.raises(InputError, match="no Parquet"):
        opened(b"PAR1", "posts.parquet")


def test_an_unknown_kind_of_file_is_refused_with_the_known_ones(
    opened: Callable[..., Schedule],
) -> None:
    """The message lists what can be read."""
    with pytest.raises(InputError, match=r"not read from files of this kind.*\.csv.*\.ics"):
        opened(b"x", "posts.docx")


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """Ten times the rows take no more memory to go through."""
    import tracemalloc  # noqa: PLC0415

    peaks = []
    for count in (5_000, 20_000):
        path = tmp_path / f"{count}.csv"
        noise = random.Random(5)  # noqa: S311
        rows = (f"{noise.random()} words {'x' * 200},,,{WHEN}" for _ in range(count))
        path.write_text(f"{HEADER}\n" + "\n".join(rows), encoding="utf-8")
        tracemalloc.start()
        assert sum(1 for _ in open_schedule(Source.at(path)).posts()) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()

    assert peaks[1] < peaks[0] * 1.5 + 200_000

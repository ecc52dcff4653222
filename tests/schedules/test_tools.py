"""Scheduling tools: recognised by header or shape, and every published field read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.errors import InputError
from checker.schedules.schedule import Options, open_schedule
from checker.schedules.source import Source
from checker.schedules.tools import all_tools, by_shape

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checker.schedules.schedule import Schedule


@pytest.mark.parametrize(
    ("name", "tool", "count"),
    [
        ("buffer.csv", "Buffer", 7),
        ("publer.csv", "Publer", 4),
        ("metricool.csv", "Metricool", 3),
        ("sprout-social.csv", "Sprout Social", 4),
        ("socialbee.csv", "SocialBee", 3),
        ("hootsuite.csv", "Hootsuite", 4),
        ("postcron.csv", "Postcron", 3),
        ("autumn-term.ics", "drafts", 120),
    ],
)
def test_each_tool_is_recognised_and_said(samples: Path, name: str, tool: str, count: int) -> None:
    """The sample of each tool is read as that tool's, whole, with a date on every post."""
    schedule = open_schedule(Source.at(samples / name))
    posts = list(schedule.posts())

    assert schedule.tool == tool
    assert tool in schedule.said
    assert f"{count} posts" in schedule.said
    assert len(posts) == schedule.count == count
    assert all(post.draft and post.draft.publish_at and not post.problem for post in posts)


def test_there_is_a_sample_for_every_tool(samples: Path) -> None:
    """No tool is read without a file to prove it."""
    read = {
        open_schedule(Source.at(path)).tool for path in samples.glob("*.*") if path.suffix != ".md"
    }

    assert read == {tool.name for tool in all_tools()}


def test_every_published_field_is_read(opened: Callable[..., Schedule]) -> None:
    """Title, comment, alternative text, link and pictures reach the draft, labels do not."""
    schedule = opened(
        "Date,Text,Link(s),Media URL(s),Title,Label(s),Alt text(s),Comment(s)\n"
        '2026-11-23 08:30,Words,https://a.example/b,"https://m.example/x%20y.jpg?w=2,two.png",'
        "Title,inner label,Alt,Comment\n"
    )
    (post,) = schedule.posts()

    assert post.draft is not None
    assert post.draft.text == "Words"
    assert post.draft.link == "https://a.example/b"
    assert post.draft.images == ("https://m.example/x y.jpg", "two.png")
    assert (post.draft.title, post.draft.first_comment) == ("Title", "Comment")
    assert post.draft.alt_text == "Alt"
    assert "inner" not in str(post.draft)


def test_polls_numbered_pictures_and_networks_of_metricool_are_read(samples: Path) -> None:
    """Ten columns of pictures, poll options of a network, TRUE under a network's name."""
    first, second, _ = open_schedule(Source.at(samples / "metricool.csv")).posts()

    assert first.draft is not None
    assert second.draft is not None
    assert first.draft.poll == ("The one with teeth", "The one with feathers")
    assert first.draft.platform == "twitter/x"
    assert second.draft.platform == "facebook, instagram"
    assert second.draft.images == ("https://media.hollylane.example/maths/gate.jpg",)


@pytest.mark.parametrize(
    "header", ["TEXT,image url,tags,POSTING TIME", "\ufeffText , Image URL,Tags,Posting Time"]
)
def test_headers_are_known_in_any_case(opened: Callable[..., Schedule], header: str) -> None:
    """Case, spaces and a byte order mark hide no tool."""
    assert opened(f"{header}\nHello,,,2026-11-23 08:30\n").tool == "Buffer"


@pytest.mark.parametrize(
    "data",
    [
        "Body,Owner\nHello,Mrs Patel\n",
        "Comments,When\nWaiting for the photo,2026-11-23\n",
        "Hello,there\nGood,bye\n",
        "2026-11-23,Hello\n2026-11-24,Bye\n",
        "Hello,2026,13,23,8,30\nBye,2026,11,31,8,61\n",
        "just one column\nof words\n",
    ],
)
def test_what_is_no_tool_is_refused_with_the_way_out(
    opened: Callable[..., Schedule], data: str
) -> None:
    """A near miss is no guess: the columns are listed and --map is shown."""
    with pytest.raises(InputError, match=r"no tool that is known.*--map text=Body,date=When"):
        opened(data)


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("text,date,time", "text from 'text', date from 'date', time from 'time'"),
        ("Message,Scheduled Date,Time (24hr)",
         "text from 'Message', date from 'Scheduled Date', time from 'Time (24hr)'"),
        ("Post_Copy,When,Owner", "text from 'Post_Copy', date from 'When'; not read: 'Owner'"),
        ("Caption,scheduledAt,Status", "text from 'Caption', date from 'scheduledAt'; not read"),
        ("Body,Posting time,Ref", "text from 'Body', date from 'Posting time'; not read: 'Ref'"),
        ("Content,Alt text,Image 1", "text from 'Content', alt text from 'Alt text', images"),
    ],
)  # fmt: skip
def test_a_plain_header_is_read_without_a_map(
    opened: Callable[..., Schedule], header: str, said: str
) -> None:
    """Columns that say what they are need not be named; people are told how they were read."""
    schedule = opened(f"{header}\nHello,2026-11-23,09:15\n")
    (post,) = schedule.posts()

    assert "read as a plain table (CSV, commas, UTF-8): 1 post" in schedule.said
    assert said in schedule.said
    assert post.draft is not None
    assert post.draft.text == "Hello"


def test_the_parts_of_a_plain_table_reach_the_draft(opened: Callable[..., Schedule]) -> None:
    """Day and time are put together, every picture and both columns of words are read."""
    schedule = opened(
        "Platform,Date,Time,Post,Caption,Image 1,Image 2,Date created\n"
        "Facebook,23/11/2026,9.15am,One,Two,a.jpg,b.jpg,01/01/2026\n"
    )
    (post,) = schedule.posts()

    assert post.draft is not None
    assert post.draft.publish_at == "2026-11-23T09:15+00:00"
    assert post.draft.text == "One\nTwo"
    assert post.draft.images == ("a.jpg", "b.jpg")
    assert post.draft.platform == "Facebook"


@pytest.mark.parametrize("header", ["Date,Post,Owner", "Text,Image URL,Tags,Posting Time"])
def test_a_title_above_the_header_is_named_as_what_is_in_the_way(
    opened: Callable[..., Schedule], header: str
) -> None:
    """People put "Autumn term" over their plan: the message says which row names the columns."""
    with pytest.raises(InputError, match=r"named in row 3: delete the rows above"):
        opened(f"Autumn term,,\n,,\n{header}\nHello,there,,2026-11-23\n")


def test_a_plain_header_over_rows_like_hootsuites_is_no_post(
    opened: Callable[..., Schedule],
) -> None:
    """Date and message in Hootsuite's order, with a header: it names the columns."""
    schedule = opened("Date,Message\n23/11/2026 08:30,Hello\n24/11/2026 08:30,Bye\n")

    assert (schedule.tool, schedule.count) == ("plain table", 2)


def test_one_odd_row_hides_no_headerless_file(opened: Callable[..., Schedule]) -> None:
    """Hootsuite's shape is that of most rows; the odd one is a bad row and not lost."""
    schedule = opened(
        "23/11/2026 08:30,Hello,\n31/11/2026 08:30,No such day,\n24/11/2026 09:00,Bye,\n"
    )
    problems = [post.problem for post in schedule.posts()]

    assert schedule.tool == "Hootsuite"
    assert [bool(problem) for problem in problems] == [False, True, False]


def test_columns_can_be_mapped_by_name_and_by_number(opened: Callable[..., Schedule]) -> None:
    """--map reads any table; two columns of one part are joined, numbers need no header."""
    named = opened(
        "Body,When,Alt\nHello,12/25/2026,x\n",
        mapping={"text": ("Body", "Alt"), "date": ("When",)},
    )
    numbered = opened("Hello,2026-11-23\n", mapping={"text": ("1",), "date": ("2",)})

    (post,) = named.posts()
    assert post.draft is not None
    assert (post.draft.text, post.draft.publish_at) == ("Hello\nx", "2026-12-25")
    assert next(numbered.posts()).row == 1
    assert numbered.header == ()


@pytest.mark.parametrize(
    ("rows", "count", "header"),
    [
        ("Body,When\nHello,2026-11-23\nBye,24/11/2026\n", 2, ("Body", "When")),
        ("Hello,soon\nBye,later\n", 2, ()),
        ("Hello,\nBye,2026-11-23\n", 2, ()),
        ("Hello,2026-11-22\nBye,2026-11-23\n", 2, ()),
        ("Hello,soon\n", 1, ()),
    ],
)
def test_a_header_is_none_of_the_posts_that_are_mapped_by_number(
    opened: Callable[..., Schedule], rows: str, count: int, header: tuple[str, ...]
) -> None:
    """Where all other rows have a date, a first row with a word there names the columns."""
    schedule = opened(rows, mapping={"text": ("1",), "date": ("2",)})

    assert (schedule.count, schedule.header) == (count, header)


def test_a_mapped_column_that_is_not_there_is_named(opened: Callable[..., Schedule]) -> None:
    """The message lists the columns that are."""
    with pytest.raises(InputError, match=r"posts.csv:1: no column 'Text'.*'Body', 'When'"):
        opened("Body,When\nHello,2026\n", mapping={"text": ("Text",)})


def test_the_account_of_a_row_counts_before_that_of_the_file(
    opened: Callable[..., Schedule],
) -> None:
    """A column says whose post it is; an unknown account is a bad row."""
    schedule = opened(
        "Body,Who\nHello,personal\nHello,\nHello,mine\n",
        mapping={"text": ("Body",), "account": ("Who",)},
        account="community",
    )
    first, second, third = schedule.posts()

    assert first.draft is not None
    assert second.draft is not None
    assert (first.draft.account, second.draft.account) == ("personal", "community")
    assert "unknown account" in third.problem


def test_nothing_at_all_is_no_schedule(opened: Callable[..., Schedule]) -> None:
    """An empty file, and a header alone, are said to be so."""
    for data in ("", "Text,Image URL,Tags,Posting Time\n", "\n\n"):
        with pytest.raises(InputError, match=r"empty|no post|no tool"):
            opened(data)
    assert by_shape([]) is None


def test_pictures_beside_the_file_are_found(tmp_path: Path) -> None:
    """A name or an address finds its picture beside the file or in its picture folder."""
    (tmp_path / "images").mkdir()
    (tmp_path / "hall.jpg").touch()
    (tmp_path / "images" / "fair day.png").touch()
    path = tmp_path / "posts.csv"
    path.write_text(
        "Text,Image URL,Tags,Posting Time\n"
        "a,hall.jpg,,2026-11-23 08:30\n"
        "b,https://m.example/2026/fair%20day.png,,2026-11-23 08:30\n"
        "c,C:\\Users\\me\\hall.jpg,,2026-11-23 08:30\n"
        "d,gone.jpg,,2026-11-23 08:30\n",
        encoding="utf-8",
    )
    found = [
        post.draft.images
        for post in open_schedule(Source.at(path), Options()).posts()
        if post.draft
    ]

    assert found == [
        (str(tmp_path / "hall.jpg"),),
        (str(tmp_path / "images" / "fair day.png"),),
        (str(tmp_path / "hall.jpg"),),
        ("gone.jpg",),
    ]

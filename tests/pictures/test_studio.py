"""The process that looks at pictures: its limits hold, and whatever happens to it is survived."""

from __future__ import annotations

import gc
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from drawing import card, encoded
from PIL import Image

from checker.drafts import Picture
from checker.pictures import frames, opening
from checker.pictures.answering import Answering
from checker.pictures.limits import MOST_BYTES
from checker.pictures.people.finder import PeopleFinder
from checker.pictures.studio import Studio

CARD = Picture("card.png", encoded(card("Sports day"), "PNG"))


def steps(answer: list[dict]) -> list[str]:
    """Return the steps of an answer."""
    return [frame["step"] for frame in answer]


def test_a_picture_is_looked_at_step_by_step(studio) -> None:
    """The file, people, lettering; logos only where some are registered."""
    assert steps(studio.look(CARD)) == ["picture", "file", "people", "lettering", "end"]


def test_paths_that_are_no_pictures_are_answered(studio, tmp_path: Path) -> None:
    """Not there, a folder, a pipe that nobody writes to, a device without end."""
    os.mkfifo(tmp_path / "pipe.jpg")
    for path in (tmp_path / "none.jpg", tmp_path, tmp_path / "pipe.jpg", "/dev/zero", "a\0b"):
        first, *rest = studio.look(str(path))
        assert "cannot be read" in first["failed"]
        assert steps(rest) == ["end"]


def test_a_picture_that_takes_too_long_is_given_up_and_the_next_one_is_not(tmp_path: Path) -> None:
    """The process is ended, what it had said by then counts, and a new one is started."""
    studio = Studio(seconds=0.001)
    answer = studio.look(CARD)
    assert answer[-1]["step"] == "broken"
    assert "longer than 0.001 seconds" in answer[-1]["failed"]
    studio.seconds = 60.0
    assert steps(studio.look(CARD))[-1] == "end"
    studio.close()


def test_a_process_that_dies_is_noticed_and_replaced() -> None:
    """A question that it cannot stand kills it; so does the system at times."""
    studio = Studio()
    assert studio.ask({"nonsense": 1})[-1] == {
        "step": "broken",
        "failed": "the checker broke down over it",
    }
    studio.start()
    process = studio.process
    assert process
    os.kill(process, signal.SIGKILL)
    while studio.process:
        time.sleep(0.01)
    assert steps(studio.look(CARD))[-1] == "end"
    studio.close()
    studio.close()


def test_the_process_ends_with_its_studio() -> None:
    """Nothing is left running."""
    studio = Studio()
    assert studio.process is None
    studio.start()
    process = studio.process
    assert process
    del studio
    gc.collect()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_memory_stays_within_its_limit(tmp_path: Path) -> None:
    """The largest pictures that are opened at all take less than 1 GB."""
    studio = Studio(seconds=300)
    large = encoded(Image.new("RGB", (8000, 7900), "teal"), "PNG")
    clear = encoded(Image.new("RGBA", (7000, 7000), (1, 2, 3, 4)), "PNG")
    jpeg = encoded(Image.new("RGB", (11000, 11000), "teal"))
    for data in (large, clear, jpeg):
        assert steps(studio.look(Picture("a", data)))[-1] == "end"
    assert not any("failed" in frame for frame in studio.look(CARD))  # enough is left for it
    status = Path(f"/proc/{studio.process}/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        assert int(peak.split()[1]) < 1_000_000
    studio.close()


def _in_a_process(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('school.example', 80)",
        "socket.socket().bind(('127.0.0.1', 0))",
        "urllib.request.urlopen('http://127.0.0.1:9/')",
    ],
)
def test_the_process_can_reach_nobody(attempt: str) -> None:
    """Every way to another machine is an error there, whatever a library tries."""
    done = _in_a_process(
        "import socket, urllib.request\nfrom checker.pictures.worker import forbid_connections\n"
        f"forbid_connections()\n{attempt}"
    )
    assert done.returncode == 1
    assert "PermissionError" in done.stderr


def test_the_process_is_held_to_its_memory() -> None:
    """What goes beyond is a MemoryError, and not the end of the machine."""
    done = _in_a_process(
        "from checker.pictures.worker import limit_memory\nlimit_memory()\nbytearray(2_000_000_000)"
    )
    assert "MemoryError" in done.stderr


def test_what_libraries_print_is_no_answer(monkeypatch, tmp_path: Path) -> None:
    """The process speaks in frames alone, and ends when nobody asks any more."""
    done = subprocess.run(
        [sys.executable, "-c", "from checker.pictures.worker import main; main(); print('noise')"],
        input=b"", capture_output=True, check=False,
    )  # fmt: skip
    answers = io.BytesIO(done.stdout)
    assert frames.receive(answers) == {"ready": True}
    assert answers.read() == b""


def test_frames_that_break_off_are_none() -> None:
    """The other end has died in the middle of a word."""
    whole = io.BytesIO()
    frames.send(whole, {"step": "end"})
    for length in (0, 3, 8, len(whole.getvalue()) - 1):
        assert frames.receive(io.BytesIO(whole.getvalue()[:length])) is None
    assert frames.receive(io.BytesIO(whole.getvalue())) == {"step": "end"}


def test_of_a_long_film_its_beginning_and_end_are_read(tmp_path: Path) -> None:
    """Its atoms stand in one or the other."""
    path = tmp_path / "race.mov"
    with path.open("wb") as file:
        file.write(b"\0\0\0\x14ftypqt  ")
        file.seek(MOST_BYTES + 40_000_000)
        file.write(b"\xa9xyz\0\x12\0\0+51.5034-000.1276/")
    picture = opening.picture_of({"path": str(path)})
    assert len(picture.data) < MOST_BYTES + 17_000_000
    answer = list(Answering().answer({"path": str(path)}))
    assert "a video" in answer[0]["failed"]
    assert answer[1]["sights"][0].reading == "where it was taken"
    path.write_bytes(bytes(MOST_BYTES + 1))
    assert "no picture" in next(iter(Answering().answer({"path": str(path)})))["failed"]


@pytest.fixture(scope="module")
def here() -> Answering:
    """Everything that looks, loaded once, in this process."""
    return Answering()


class TestHere:
    """The same answers, in this process."""

    def test_every_step_answers(self, here: Answering) -> None:
        """A PNG by the name of a JPEG, with lettering."""
        answer = list(here.answer({"name": "card.jpg", "data": CARD.data}))
        assert steps(answer) == ["picture", "file", "people", "lettering"]
        assert answer[0]["note"] == "its name says JPEG, but it is a PNG file"
        assert answer[3]["lines"][0].text == "Sports day"

    def test_moving_pictures_are_said_to_be_seen_in_part(self, here: Answering) -> None:
        """The first frame is looked at all the same."""
        moving = encoded(card("One"), "GIF", save_all=True, append_images=[card("Two", "x")])
        answer = list(here.answer({"name": "a.gif", "data": moving}))
        assert "only the first" in answer[0]["failed"]
        assert answer[-1]["lines"][0].text == "One"

    def test_a_path_that_is_not_there_is_answered(self, here: Answering) -> None:
        """In one frame."""
        (answer,) = here.answer({"path": "/none.jpg"})
        assert answer["failed"] == "it cannot be read (no such file or directory)"

    def test_a_path_is_read(self, here: Answering, tmp_path: Path) -> None:
        """As its bytes would be."""
        (tmp_path / "card.png").write_bytes(CARD.data)
        assert len(list(here.answer({"path": str(tmp_path / "card.png")}))) == 4

    def test_a_copy_is_one_step(self, here: Answering) -> None:
        """With what was hidden in it, and without logos where none are registered."""
        hide = ["faces", "logos", "lettering"]
        (answer,) = here.answer({"name": "a.png", "data": CARD.data, "hide": hide})
        assert set(answer["hidden"]) == {"faces", "lettering"}
        assert answer["hidden"]["lettering"] > answer["hidden"]["faces"] == 0
        (refused,) = here.answer({"name": "a.png", "data": b"", "hide": []})
        assert refused == {"step": "copy", "failed": "the file is empty (0 bytes)"}

    def test_what_breaks_is_named_and_the_rest_goes_on(self, here: Answering, monkeypatch) -> None:
        """An error or a lack of memory in one step costs that step alone."""
        for error, said in (
            (ValueError("Mia"), "(ValueError)"),
            (MemoryError(), "too much memory"),
        ):

            def broken(_finder: object, _photo: object, error: Exception = error) -> None:
                raise error

            monkeypatch.setattr(PeopleFinder, "people", broken)
            answer = list(here.answer({"name": "a.png", "data": CARD.data}))
            assert said in answer[2]["failed"]
            assert "Mia" not in str(answer)
            assert answer[3]["lines"]

    def test_a_logo_that_cannot_be_used_is_said(self, here: Answering) -> None:
        """And what else is in the picture is found."""
        logo = ["Crest", [["crest.png", b"no picture"]]]
        answer = list(here.answer({"name": "a.png", "data": CARD.data, "logos": [logo]}))
        logos = next(frame for frame in answer if frame["step"] == "logos")
        assert logos["failed"]
        assert answer[-1]["lines"]

"""Never the network, never a trace: no command opens a socket, and no draft leaves one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pace import PATIENCE
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "tests" / "pictures" / "data"
CHILD = "Zyxwena"
POST = f"Well done to {CHILD} B in Year 3! Ring 07700 900123, mail head@school.example."

# Every way to the network goes through one of these audit events (PEP 578), and all of
# them raise. Pictures are looked at in a process of ours; tests/pictures/test_studio.py shows
# that it can reach nobody.
GUARD = """
import logging, sys
FORBIDDEN = ("socket.", "urllib.", "http.client.", "ftplib.", "smtplib.", "subprocess.Popen")
def guard(event, arguments):
    if event.startswith(FORBIDDEN):
        caller = sys._getframe(1)
        while caller.f_globals.get("__name__") in ("__main__", "socket", "subprocess"):
            if caller.f_back is None:
                break
            caller = caller.f_back
        if (caller.f_globals["__name__"], caller.f_code.co_name) == (
            "checker.pictures.studio", "_process"
        ) and arguments[0] == sys.executable:
            return
        sys.stderr.write(f"FORBIDDEN {event} {caller.f_globals['__name__']}\\n")
        raise RuntimeError(event)
sys.addaudithook(guard)
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
from checker.cli import main
main(sys.argv[1:])
"""

COMMANDS = [
    ["--help"],
    ["--version"],
    ["check", "--help"],
    ["check", "post.txt"],
    ["check", "post.txt", "--image", "photo.jpg", "--alt-text", f"{CHILD} with a cup"],
    ["check", "--image", "photo.jpg", "--safe-image", "../safe", "--blur", "faces"],
    ["check", "--image", "card.png", "--logo", "card.png"],
    ["check", "--image", "broken.jpg"],
    *(
        ["check", "--format", style, "post.txt"]
        for style in ("json", "jsonl", "sarif", "github", "html")
    ),
    ["check", "--drafts", "posts.jsonl", "--format", "jsonl"],
    ["batch", "posts.jsonl", "--out", "report.html", "--out", "report.xlsx"],
    ["batch", "posts.jsonl", "--out", "report.csv", "--workers", "2"],
    ["policy", "list"],
    ["policy", "show", "ryefield-2016"],
    ["policy", "new", "ours.yaml"],
    ["policy", "validate", "starter.yaml"],
    ["policy", "test", "starter.yaml"],
    ["explain"],
    ["explain", "name/pupil"],
    ["evaluate", "gold.jsonl"],
    ["check", "--register", "pupils.csv", "--consents", "consents.csv", "post.txt"],
    ["register", "check", "pupils.csv"],
    ["register", "seal", "pupils.csv", "--key-file", "key", "--out", "new.sealed"],
    ["school", "new", "new.toml"],
    ["school", "check", "school.toml"],
]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with one file of each kind, and an empty home and temporary folder."""
    for folder in ("desk", "home", "tmp"):
        (tmp_path / folder).mkdir()
    desk = tmp_path / "desk"
    (desk / "post.txt").write_text(POST, encoding="utf-8")
    (desk / "photo.jpg").write_bytes((PICTURES / "astronaut.jpg").read_bytes())
    (desk / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    card = Image.new("RGB", (900, 90), "white")
    ImageDraw.Draw(card).text((20, 20), POST[:35], fill="black", font=ImageFont.load_default(32))
    card.save(desk / "card.png")
    (desk / "posts.jsonl").write_text(f'{{"text": "{POST}"}}\n', encoding="utf-8")
    (desk / "gold.jsonl").write_text(
        f'{{"text": "{POST}", "findings": [{{"code": "name/pupil", "quote": "{CHILD} B"}}]}}\n',
        encoding="utf-8",
    )
    (desk / "pupils.csv").write_text(
        f"UPN,Forename,Surname\nB801200005001,{CHILD},Brown\n,{CHILD},\n", encoding="utf-8"
    )
    (desk / "consents.csv").write_text(
        "UPN,Purpose,Name,Photo,Withdrawn\nB801200005001,website,full,yes,31/02/2026\n"
    )
    (desk / "school.toml").write_text('version = 1\n[register]\npath = "pupils.csv"\n')
    for name in ("pupils.csv", "consents.csv"):
        (desk / name).chmod(0o600)
    starter = ROOT / "checker" / "policy" / "starter.yaml"
    (desk / "starter.yaml").write_bytes(starter.read_bytes())
    return desk


def _run(desk: Path, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(desk.parent / "home"),
        "TMPDIR": str(desk.parent / "tmp"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return subprocess.run(  # noqa: S603  (our own command)
        [sys.executable, "-c", GUARD, *arguments],
        cwd=desk,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.mark.parametrize("arguments", COMMANDS, ids=[" ".join(one) for one in COMMANDS])
def test_no_command_opens_a_socket_or_leaves_a_trace(desk: Path, arguments: list[str]) -> None:
    """With sockets forbidden and every log on, each command works and nothing escapes."""
    before = {path: path.read_bytes() for path in desk.iterdir()}
    finished = _run(desk, arguments)

    assert finished.returncode in {0, 1, 3}, finished.stderr
    assert "FORBIDDEN" not in finished.stderr
    assert CHILD.casefold() not in finished.stderr.casefold()
    assert "07700" not in finished.stderr
    assert not list((desk.parent / "home").iterdir())
    assert not list((desk.parent / "tmp").iterdir())
    written = {path for path in desk.iterdir() if before.get(path) != path.read_bytes()}
    allowed = {"ours.yaml", "new.toml", "new.sealed", "key"} & set(arguments)
    allowed |= {one for one in arguments if one.startswith("report.")}
    assert {path.name for path in written} == allowed
    kept = [path for path in written if not path.name.startswith("report.")]
    assert not [path for path in kept if CHILD.encode() in path.read_bytes()]


def test_the_guard_would_notice(desk: Path) -> None:
    """The guard of the test above does forbid sockets."""
    probe = GUARD.replace("from checker.cli import main", "import socket; socket.socket()")
    finished = subprocess.run(  # noqa: S603  (our own command)
        [sys.executable, "-c", probe], cwd=desk, capture_output=True, text=True, check=False
    )

    assert finished.returncode == 1
    assert "FORBIDDEN socket" in finished.stderr

"""checker school and checker register, and check with a register, from the outside."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "samples" / "schools" / "holly-lane"


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """The sample primary school, where the command line finds it."""
    for path in SAMPLE.iterdir():
        shutil.copy(path, tmp_path / path.name)
        (tmp_path / path.name).chmod(0o600)
    return tmp_path


def test_a_starter_is_written_once_and_is_in_order(run, tmp_path: Path) -> None:
    """As it stands the starter checks, and it never overwrites a file."""
    assert run("school", "new").status == 0
    assert run("school", "check").out.endswith("checker.toml is in order.\n")
    again = run("school", "new")
    assert again.status == 2
    assert "there already" in again.err
    nowhere = run("school", "new", "no/such/folder.toml")
    assert nowhere.status == 2
    assert "cannot be written" in nowhere.err


def test_a_school_file_is_checked_with_everything_it_names(run, school: Path) -> None:
    """What is there is counted; the first thing that is not is named with its remedy."""
    good = run("school", "check")

    assert good.status == 0
    assert "412 pupils of 412 rows" in good.out
    assert "never to be named or shown" in good.out
    for old, new, said in (
        ('"hampshire-2022"', '"nowhere"', "nowhere"),
        ('"crest.png"', '"no.png"', "this logo cannot be read"),
        ('decisions = "decisions.toml"', 'reports = "out"', "no such folder for reports"),
        ('"Seacole"', '"rose"', "stands twice"),
        ('"pupils.csv"', '"no.csv"', "the register cannot be read"),
    ):
        text = (SAMPLE / "checker.toml").read_text(encoding="utf-8")
        (school / "checker.toml").write_text(text.replace(old, new), encoding="utf-8")
        bad = run("school", "check")
        assert bad.status == 2, said
        assert said in bad.err
        assert bad.err.count("\n") == 1


def test_without_a_school_file_there_is_a_hint(run) -> None:
    """One line says what to do."""
    missing = run("school", "check")

    assert missing.status == 2
    assert "checker school new" in missing.err


def test_bad_rows_are_listed_with_exit_status_1(run, school: Path) -> None:
    """Each with its row and remedy, without a name; the others are used."""
    with (school / "pupils.csv").open("a", encoding="utf-8") as stream:
        stream.write(",Quill,,,,,,,,,,\n,Quill,Xanthe,,31/02/2018,,,,,,,\n")

    for done in (run("register", "check", "pupils.csv"), run("school", "check")):
        assert done.status == 1
        assert ":414: the pupil has no forename (the row is not used)" in done.out
        assert ":415: the date of birth is no day" in done.out
        assert "Xanthe" not in done.out
    report = run("check", "-", stdin=b"Xanthe Quill sat down.")
    assert "Xanthe Quill" in report.out
    assert "Of the 414 rows of the register, 1 was not used, 1 only in part." in report.out


def test_a_register_is_checked_with_its_consents(run, school: Path) -> None:
    """CSV and CTF tell the same; consents are counted beside."""
    csv = run("register", "check", "pupils.csv", "--consents", "consents.csv")
    ctf = run("register", "check", "pupils.xml")

    assert csv.out.splitlines()[0] == ctf.out.splitlines()[0]
    assert "consents for" in csv.out
    assert (csv.status, ctf.status) == (0, 0)


def test_check_uses_the_school_file_s_register_and_others_on_demand(run, school: Path) -> None:
    """--register and --consents stand in for what the school file names."""
    text = b"Yesterday Ezra Jones sat down."
    by_file = json.loads(run("check", "-", "--format", "json", stdin=text).out)
    (school / "other.csv").write_text("Forename,Surname\nMia,Quill\n", encoding="utf-8")
    (school / "other.csv").chmod(0o600)
    (school / "checker.toml").unlink()
    other = run("check", "-", "--register", "other.csv", "--format", "json", stdin=text)
    alone = run("check", "-", "--format", "json", stdin=text)
    refused = run("check", "-", "--consents", "consents.csv", stdin=text)

    assert by_file["findings"][0]["outcome"] == "breach"
    for one in (other, alone):  # the reader alone says that this is somebody's name
        assert {seen["outcome"] for seen in json.loads(one.out)["findings"]} <= {"approval"}
    assert refused.status == 2
    assert "--register" in refused.err


def test_a_register_that_others_can_read_is_refused(run, school: Path) -> None:
    """With the command that mends it."""
    (school / "pupils.csv").chmod(0o644)
    done = run("check", "-", stdin=b"Hello.")

    assert done.status == 2
    assert "chmod 600" in done.err
    assert done.out == ""


def test_posts_of_a_file_are_read_together(run, school: Path) -> None:
    """Both posts name each other; from standard input the later one alone can."""
    done = run("check", "--drafts", "posts.jsonl", "--format", "jsonl")
    piped = run(
        "check", "--drafts", "-", "--format", "jsonl", stdin=(school / "posts.jsonl").read_bytes()
    )

    def beside(output: str) -> dict[str, list[str]]:
        reports = [json.loads(line) for line in output.splitlines()]
        return {one["id"]: [fit["beside"] for fit in one["fits"]] for one in reports}

    assert beside(done.out)["winner"] == ["", "the post “glasses”"]
    assert beside(done.out)["glasses"] == ["", "the post “winner”"]
    assert beside(piped.out)["winner"] == [""]
    assert "“winner” was reported before the post “glasses” came" in piped.err
    assert "reported before" not in done.err
    assert beside(piped.out)["glasses"] == ["", "the post “winner”"]


def test_text_files_are_read_together_as_well(run, school: Path) -> None:
    """Of several files named at once each is told of the other."""
    for line in (school / "posts.jsonl").read_text().splitlines():
        post = json.loads(line)
        (school / f"{post['id']}.txt").write_text(post["text"])
    done = run("check", "winner.txt", "glasses.txt", "--format", "jsonl")

    fits = [[fit["beside"] for fit in json.loads(one)["fits"]] for one in done.out.splitlines()]
    assert fits == [["", "the post “glasses.txt”"], ["", "the post “winner.txt”"]]
    assert "reported before" not in done.err


def test_sealing_makes_a_key_and_a_file_that_opens_with_it(run, school: Path) -> None:
    """The sealed register is read directly; without the key, or twice, it is one clear line."""
    done = run("register", "seal", "pupils.csv")
    sealed = school / "pupils.csv.sealed"

    assert done.status == 0
    assert "Made the key" in done.err
    assert b"Walker" not in sealed.read_bytes()
    assert sealed.stat().st_mode & 0o077 == 0
    assert run("register", "check", "pupils.csv.sealed").status == 0
    assert "sealed already" in run("register", "seal", "pupils.csv.sealed").err
    assert "there already" in run("register", "seal", "pupils.csv").err
    (school / "checker.key").rename(school / "k")
    assert "there is no key" in run("register", "check", "pupils.csv.sealed").err
    (school / "checker.toml").unlink()
    assert "--key-file" in run("register", "seal", "pupils.csv", "--out", "x").err
    other = run("register", "seal", "pupils.csv", "--key-file", "k", "--out", "x")
    assert (other.status, other.err) == (0, "")


def test_one_finding_is_accepted_with_a_reason(run, school: Path) -> None:
    """The next report clears it and says why; what is no finding, or never may be, is refused."""
    (school / "post.txt").write_text("Mrs Patel and Ezra J sat down.", encoding="utf-8")
    accepted = run("school", "accept", "post.txt", "Mrs Patel", "--reason", "She asked.")

    assert accepted.status == 0
    assert "'Mrs Patel' as name/staff" in accepted.out
    assert "Patel" not in (school / "decisions.toml").read_text(encoding="utf-8")
    assert "is accepted in this draft: She asked." in run("check", "post.txt").out
    for words, more, said in (
        ("Nobody", (), "no finding here"),
        ("Ezra J", ("--mention", "2"), "no finding here"),
        ("Ezra J", ("--code", "detail/class"), "no finding here"),
        ("Ezra J", (), "nobody can accept this"),
    ):
        refused = run("school", "accept", "post.txt", words, "--reason", "x", *more)
        assert refused.status == 2
        assert said in refused.err


def test_an_approval_is_recorded_for_one_draft(run, school: Path) -> None:
    """With every consent there, the recorded agreement clears it; a changed draft is another."""
    (school / "post.txt").write_text("Yesterday Anaya sat down.", encoding="utf-8")
    before = run("check", "post.txt")
    done = run("school", "approve", "post.txt", "--by", "Senior Leadership Team")
    after = run("check", "post.txt")
    (school / "post.txt").write_text("Yesterday Anaya sat down!", encoding="utf-8")

    assert (before.status, done.status, after.status) == (1, 0, 0)
    assert "Agreed by: Senior Leadership Team." in " ".join(after.out.split())
    assert run("check", "post.txt").status == 1


def test_decisions_need_a_place_and_a_key(run, school: Path) -> None:
    """What the school file lacks is said in a line that can be copied into it."""
    text = (SAMPLE / "checker.toml").read_text(encoding="utf-8")
    for gone, said in (
        ('decisions = "decisions.toml"\n', "decisions ="),
        ('key_file = "checker.key"\n', "key_file ="),
    ):
        (school / "checker.toml").write_text(text.replace(gone, ""), encoding="utf-8")
        done = run("school", "approve", "-", "--by", "Head", stdin=b"x")
        assert done.status == 2
        assert said in done.err


def test_approvals_may_stand_in_the_draft(run, school: Path) -> None:
    """A list of people; anything else is named with its line."""
    good = json.dumps(
        {"text": "Yesterday Anaya sat down.", "approvals": ["Senior Leadership Team"]}
    )
    bad = json.dumps({"text": "x", "approvals": "Head"})
    (school / "d.jsonl").write_text(f"{good}\n{bad}\n", encoding="utf-8")
    done = run("check", "--drafts", "d.jsonl", "--format", "jsonl")

    assert json.loads(done.out)["verdict"] == "clear"
    assert done.status == 2
    assert 'd.jsonl:2: "approvals" is not a list of people' in done.err


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_batch_says_of_each_post_what_check_says(run, school: Path, workers: str) -> None:
    """With register, consents, and what posts reveal together, whoever does the work."""
    more = {"id": "titled", "text": "Doors open at six.", "title": "Ezra J leads the way"}
    with (school / "posts.jsonl").open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(more) + "\n")
    single = run("check", "--drafts", "posts.jsonl", "--format", "jsonl")
    run("batch", "posts.jsonl", "--out", "out.jsonl", "--out", "out.html", "--key", "key",
        "--workers", workers)  # fmt: skip

    expected = [json.loads(line) for line in single.out.splitlines()]
    written = [json.loads(line) for line in (school / "out.jsonl").read_text("utf-8").splitlines()]
    for name in ("findings", "cleared", "fits", "notes", "safe_text"):
        found = [one[name] for one in written]
        assert found == [one[name] for one in expected], name
    beside = [fit["beside"] for one in written for fit in one["fits"] if fit["beside"]]
    assert beside == ["the post “glasses”", "the post “winner”"]
    assert any(one["cleared"] for one in written)
    assert "How many pupils it fits" in (school / "out.html").read_text("utf-8")


def test_a_batch_takes_a_register_by_option(run, school: Path) -> None:
    """As check does; consents need a register."""
    (school / "checker.toml").unlink()
    (school / "care.csv").write_text("Forename,Surname,In Care\nMia,Quill,Yes\n", "utf-8")
    (school / "care.csv").chmod(0o600)
    (school / "two.jsonl").write_text('{"text": "Yesterday Mia Quill sat down."}\n', "utf-8")
    run("batch", "two.jsonl", "--register", "care.csv", "--out", "out.jsonl", "--key", "key")
    refused = run("batch", "two.jsonl", "--consents", "consents.csv", "--out", "out.csv")
    alone = run("check", "--drafts", "two.jsonl", "--register", "care.csv", "--format", "jsonl")

    (written,) = (school / "out.jsonl").read_text("utf-8").splitlines()
    assert json.loads(written)["findings"] == json.loads(alone.out)["findings"]
    assert json.loads(written)["findings"][0]["outcome"] == "breach"
    assert refused.status == 2
    assert "--register" in refused.err

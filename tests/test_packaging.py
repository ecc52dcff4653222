"""The wheel: complete, works from any folder, and puts nothing but `checker` into site-packages."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of what git would ship."""
    source = tmp_path_factory.mktemp("source")
    for folder in ("checker", "models", "web"):
        _copy(ROOT / folder, source / folder)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        (source / name).write_bytes((ROOT / name).read_bytes())
    target = tmp_path_factory.mktemp("wheel")
    subprocess.run(  # noqa: S603  (our own build)
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check",
         "--no-build-isolation", "--no-deps", "--wheel-dir", str(target), str(source)],
        check=True, capture_output=True, cwd=source,
    )  # fmt: skip
    return next(target.glob("*.whl"))


def _copy(source: Path, target: Path) -> None:
    for path in source.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            copy = target / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())


def test_the_wheel_holds_checker_alone(wheel: Path) -> None:
    """No top-level module called web or models comes with it."""
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}

    assert {top for top in tops if not top.endswith(".dist-info")} == {"checker"}


def test_the_wheel_holds_every_data_file(wheel: Path) -> None:
    """Packs, catalogue, templates and the reader are all inside."""
    with zipfile.ZipFile(wheel) as archive:
        shipped = set(archive.namelist())
    data = {
        path.relative_to(ROOT).as_posix()
        for folder in ("checker", "models/reader")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }

    assert {
        name.replace("models/", "checker/models/", 1) if name.startswith("models/") else name
        for name in data
    } <= shipped


def _check_a_post(site: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run `checker check` in a folder, with what is unpacked in another."""
    (folder / "post.txt").write_text("Well done to Alfie B!", encoding="utf-8")
    probe = (
        "import checker, sys; from checker.cli import main; "
        "print(checker.__file__, file=sys.stderr); main()"
    )
    return subprocess.run(  # noqa: S603  (our own command)
        [sys.executable, "-c", probe, "check", "--policy", "rudyard-kipling-2024", "post.txt"],
        cwd=folder, capture_output=True, text=True, check=False,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(site), "HOME": str(folder)},
    )  # fmt: skip


def test_the_wheel_works_from_any_folder(wheel: Path, tmp_path: Path) -> None:
    """Unpacked beside its dependencies and run from elsewhere, it checks a draft."""
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)

    finished = _check_a_post(site, tmp_path)

    assert finished.returncode == 1, finished.stderr
    assert str(site) in finished.stderr
    assert "Alfie B" in finished.stdout


@pytest.mark.parametrize("damage", ["missing", "changed"])
def test_a_damaged_model_is_said_and_the_rest_still_runs(
    wheel: Path, tmp_path: Path, damage: str
) -> None:
    """Without its model file the checker names it, says what to do, and exits with 3."""
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    model = site / "checker" / "models" / "reader" / "reader" / "encoder.onnx"
    if damage == "missing":
        model.unlink()
    else:
        model.write_bytes(model.read_bytes()[:-1])

    finished = _check_a_post(site, tmp_path)

    assert finished.returncode == 3, finished.stderr
    said = [line for line in finished.stdout.splitlines() if "encoder.onnx" in line]
    assert len(said) == 1
    assert "Install the checker again" in " ".join(finished.stdout.split())
    assert "Alfie B" in finished.stdout

"""The pages in a real browser: the sample school, served as a school would, and Chromium."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright
from serving import served

from checker.cli.options import Judging, make_checker
from checker.web import Config
from checker.web.config import OpenId, Serving
from checker.web.signin import hashed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker import Checker

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "samples"
PHRASE = "three old brown owls"
_UNHURRIED = Config(port=0, rate=1e6, burst=10**6)  # one browser does the work of many visitors
SLOW = 60_000
"""Milliseconds to wait for what has to come; slow machines are busy machines."""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def school(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample school's file, with its register readable by nobody else."""
    folder = tmp_path_factory.mktemp("school")
    for file in (SAMPLES / "schools/holly-lane").iterdir():
        copy = folder / file.name
        shutil.copyfile(file, copy)
        copy.chmod(0o600)
    return folder / "checker.toml"


@pytest.fixture(scope="session")
def site(school: Path) -> Iterator[str]:
    """The address of the pages, as `checker serve` puts them up on this machine."""
    with _served(make_checker(Judging(school=str(school))), _UNHURRIED) as address:
        yield address


@pytest.fixture(scope="session")
def locked_site(checker: Checker) -> Iterator[str]:
    """The address of pages that ask for a pass phrase."""
    serving = Serving(passphrase=hashed(PHRASE))
    with _served(checker, replace(_UNHURRIED, serving=serving)) as address:
        yield address


@pytest.fixture
def account_site(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, Any]]:
    """The address of pages that ask for an account of the school's, and who keeps these."""
    from accounts import served_accounts  # noqa: PLC0415  (for one test)

    monkeypatch.setenv("CHECKER_OPENID_SECRET", "not a secret")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with served_accounts() as accounts:
        openid = OpenId(issuer=accounts.issuer, client_id="checker", allowed=("hollylane.example",))
        config = replace(_UNHURRIED, serving=Serving(openid=openid))
        with _served(checker, config) as address:
            yield address, accounts


@pytest.fixture(scope="session")
def narrow_site(checker: Checker) -> Iterator[str]:
    """The address of pages that take half a megabyte at once."""
    with _served(checker, replace(_UNHURRIED, most_bytes=500_000)) as address:
        yield address


@contextmanager
def _served(checker: Checker, config: Config) -> Iterator[str]:
    """Serve the pages; give their address."""
    with served(checker, config) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; a machine without it gets it, and cannot be passed over."""
    if shutil.which("chromium") is None:
        subprocess.run([HERE / "install-chromium"], check=True)  # noqa: S603  (our own script)
    expect.set_options(timeout=SLOW)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), headless=True, args=list(FLAGS)
        )
        yield chromium
        chromium.close()


@pytest.fixture
def complaints() -> list[str]:
    """What the browser complained of; a test that means to provoke something empties it."""
    return []


@pytest.fixture
def opened(browser: Browser, site: str, complaints: list[str]) -> Iterator[Callable[..., Page]]:
    """A function that opens a page; whatever it complains of in its console fails the test."""
    contexts = []

    def open_page(path: str = "/", **options: object) -> Page:
        context = browser.new_context(
            **{"base_url": site, "reduced_motion": "reduce", "locale": "en-GB"} | options
        )
        context.set_default_timeout(SLOW)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def page(opened: Callable[..., Page]) -> Page:
    """The page on which one post is checked."""
    return opened()


@pytest.fixture
def verdict(page: Page) -> Locator:
    """The answer, as a person finds it."""
    return page.get_by_role("region", name="The answer").locator("#verdict")


@pytest.fixture
def accessible() -> Callable[[Page], None]:
    """A function that holds a page against axe-core's rules (WCAG 2.2 A, AA and good practice)."""

    def require(page: Page) -> None:
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()

    return require


@pytest.fixture(scope="session")
def cello() -> str:
    """The sample draft of an official account that names children beside a photo."""
    return (SAMPLES / "drafts/official/cello-trio.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def fine() -> str:
    """A draft that breaks nothing."""
    return "The summer fair is on Saturday at 2 pm on the field. Bring a brolly!"


@pytest.fixture(scope="session")
def schedules() -> str:
    """The folder of the sample schedules."""
    return str(SAMPLES / "schedules")

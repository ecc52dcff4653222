"""Lean imports: what a check does not need stays out, and whoever wants it has it."""

from __future__ import annotations

import subprocess
import sys

import pytest

LEAN = "from checker.nlp.lean import lean_presidio, lean_spacy\n"


def _says(script: str) -> str:
    """Return what a fresh interpreter prints: what it has imported is its own."""
    finished = subprocess.run(  # noqa: S603  (our own script)
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.strip()


def test_a_check_loads_nothing_that_could_ask_the_network() -> None:
    """Neither spaCy's command line nor any client of HTTP is there after a check."""
    assert (
        _says("""
import sys
from checker import Checker, Draft
Checker().check(Draft("Well done to Alfie B in Year 3! Ring 07700 900123."))
print({"spacy", "presidio_analyzer"} <= set(sys.modules),
      {"spacy.cli", "requests", "httpx", "urllib3"} & set(sys.modules))
""")
        == "True set()"
    )


@pytest.mark.parametrize(
    "probe",
    [
        "import spacy.cli; print(callable(spacy.cli.download), callable(spacy.cli.info))",
        "from spacy.cli.info import info; print(bool(info(silent=True)), info is not spacy.info)",
        "print(bool(spacy.info(silent=True)), 'spacy.cli' in sys.modules)",
    ],
)
def test_spacys_command_line_is_there_for_whoever_wants_it(probe: str) -> None:
    """A later import has the real command line, and `spacy.info` does what it says."""
    assert _says(f"import sys\n{LEAN}with lean_spacy(): import spacy\n{probe}") == "True True"


def test_presidio_tries_patterns_again_once_it_is_imported() -> None:
    """A pattern that is made later is refused where it is not valid, as ever."""
    assert _says(f"""{LEAN}
with lean_presidio(): import presidio_analyzer
assert presidio_analyzer.pattern.Pattern is presidio_analyzer.Pattern
try: presidio_analyzer.Pattern("broken", "(", 0.5)
except ValueError as error: print(error)
""").startswith("Invalid regex pattern")


def test_what_presidio_took_on_trust_is_valid() -> None:
    """Every pattern of its stock recognisers would have passed the trial that it was spared."""
    assert (
        _says(f"""{LEAN}
with lean_presidio(): import presidio_analyzer
from presidio_analyzer import Pattern, PatternRecognizer, predefined_recognizers
stock = [one for one in vars(predefined_recognizers).values()
         if isinstance(one, type) and issubclass(one, PatternRecognizer)]
patterns = [p for one in stock for p in vars(one).get("PATTERNS", ())]
for p in patterns: Pattern(p.name, p.regex, p.score)
print(len(patterns) > 100)
""")
        == "True"
    )


def test_a_stock_recogniser_finds_what_its_import_was_spared() -> None:
    """Presidio's own mail recogniser still asks tldextract whether a domain exists."""
    assert (
        _says(f"""{LEAN}
import sys
with lean_presidio(): import presidio_analyzer
before = "tldextract" in sys.modules
from presidio_analyzer.predefined_recognizers import EmailRecognizer
found = EmailRecognizer().analyze("jo@school.example.com", ["EMAIL_ADDRESS"])
import tldextract
print(before, len(found), tldextract.__name__, callable(tldextract.extract))
""")
        == "False 1 tldextract True"
    )


def test_where_they_are_loaded_already_nothing_happens() -> None:
    """Somebody who imported spaCy and Presidio in the ordinary way keeps all that they have."""
    assert (
        _says(f"""
import sys
import presidio_analyzer, spacy, tldextract
before = spacy.info, dict(vars(presidio_analyzer.Pattern))
{LEAN}
had = dict(sys.modules)
with lean_spacy(), lean_presidio(): import spacy, presidio_analyzer
print(sys.modules == had, before == (spacy.info, dict(vars(presidio_analyzer.Pattern))))
""")
        == "True True"
    )

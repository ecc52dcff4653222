"""Importing spaCy and Presidio without what a check has no use for: half of their import.

    with lean_spacy():
        import spacy

What is heavy is stood in for while they are imported, and only then: whoever imports
`spacy.cli`, or makes a Presidio pattern, later has the real thing, and what spaCy and Presidio
keep of a stand-in fetches the real thing when it is used. Where they are loaded already,
nothing happens.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMAND_LINE = "spacy.cli"
_INFO = "spacy.cli.info"
_PRESIDIO = "presidio_analyzer"
_PATTERN = "presidio_analyzer.pattern"
_VALIDATE = "_Pattern__validate_regex"


@contextmanager
def lean_spacy() -> Iterator[None]:
    """Import spaCy inside, without its own command line.

    To offer `spacy.info`, spaCy imports all of it, with what downloads pipelines: 230 modules,
    requests and httpx among them, in a program that never opens a connection.
    """
    if "spacy" in sys.modules:
        yield
        return
    command_line, info = ModuleType(_COMMAND_LINE), ModuleType(_INFO)
    vars(command_line)["__path__"] = []
    vars(info)["info"] = _info
    with _standing_in(command_line, info):
        yield


@contextmanager
def lean_presidio() -> Iterator[None]:
    """Import Presidio inside, and spaCy with it, without two things that cost much.

    A stock recogniser that we do not use imports tldextract, and that imports requests.

    Each pattern of a stock recogniser is compiled, merely to see whether it is valid, and
    thrown away. So patterns believe meanwhile what they are given; that is done in a private
    method, for want of any other door.
    """
    if _PRESIDIO in sys.modules:
        yield
        return
    module = _pattern_alone()
    validate = vars(module.Pattern)[_VALIDATE]
    setattr(module.Pattern, _VALIDATE, staticmethod(lambda _: None))
    try:
        with lean_spacy(), _standing_in(_postponed("tldextract")):
            yield
    finally:
        setattr(module.Pattern, _VALIDATE, validate)
    vars(sys.modules[_PRESIDIO])["pattern"] = module


@contextmanager
def _standing_in(*stand_ins: ModuleType) -> Iterator[None]:
    """Have modules that are not loaded yet stood in for, for as long as this lasts."""
    placed = [one for one in stand_ins if one.__name__ not in sys.modules]
    sys.modules.update({one.__name__: one for one in placed})
    try:
        yield
    finally:
        for one in placed:
            if sys.modules.get(one.__name__) is one:
                del sys.modules[one.__name__]


def _info(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401  (what spaCy's takes and gives)
    """Do what `spacy.info` does, with the real command line."""
    return import_module(_INFO).info(*arguments, **options)


def _postponed(name: str) -> ModuleType:
    """Return a module that has what the module of that name has, and loads it when asked for it."""
    stand_in = ModuleType(name)

    def attribute(wanted: str) -> Any:  # noqa: ANN401  (whatever the module has)
        if wanted.startswith("__"):
            raise AttributeError(wanted)  # asked of every module, by whoever goes through them
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
        return getattr(import_module(name), wanted)

    vars(stand_in)["__getattr__"] = attribute
    return stand_in


def _pattern_alone() -> ModuleType:
    """Load the module of Presidio's patterns before its package, which would load all the rest."""
    where = find_spec(_PRESIDIO).submodule_search_locations  # type: ignore[union-attr]
    spec = PathFinder.find_spec(_PATTERN, where)
    module = sys.modules[_PATTERN] = module_from_spec(spec)  # type: ignore[arg-type]
    spec.loader.exec_module(module)  # type: ignore[union-attr]
    return module

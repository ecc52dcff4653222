"""Finding and reading policy packs."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from checker.datafile import read_model
from checker.errors import InputError
from checker.policy.schema import Policy
from checker.settings import read_settings

DEFAULT_POLICY = "hampshire-2022"


@cache
def built_in_ids() -> tuple[str, ...]:
    """Return the ids of the packs that ship with the checker, in order."""
    names = (entry.name for entry in files("checker.policy").joinpath("packs").iterdir())
    return tuple(sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml")))


def load_policy(reference: str) -> Policy:
    """Return a pack by its id, or by the path of its file.

    Args:
        reference: A built-in id ("hampshire-2022") or a path ending in .yaml or .yml.

    Raises:
        InputError: No such pack, or a file that is no pack (with line and remedy).
    """
    if reference in built_in_ids():
        return _built_in(reference)
    if not reference.endswith((".yaml", ".yml")):
        raise InputError(
            f"unknown policy {reference!r}",
            remedy=f"Use one of {', '.join(built_in_ids())}, or the path of a .yaml file.",
        )
    return read_policy(Path(reference))


def read_policy(path: Path) -> Policy:
    """Read a pack from a file."""
    return read_model(read_settings(path, "the policy"), Policy, str(path))


@cache
def _built_in(pack_id: str) -> Policy:
    name = f"{pack_id}.yaml"
    text = files("checker.policy").joinpath("packs", name).read_text(encoding="utf-8")
    return read_model(text, Policy, name)

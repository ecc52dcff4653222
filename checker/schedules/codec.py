"""Frozen values as JSON and back, by the types of their fields, so that no field can be forgotten.

Serves dataclasses and named tuples of text, numbers, enumerations, tuples and one another.
(pydantic would do, but refuses lone surrogates, which drafts may hold.)
"""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

_Value = TypeVar("_Value")


def to_json(value: Any) -> Any:  # noqa: ANN401  (any value of those kinds)
    """Return a value as JSON has it."""
    if is_dataclass(value):
        return {one.name: to_json(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if hasattr(value, "_asdict"):
        return {name: to_json(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple):
        return [to_json(one) for one in value]
    return value


def from_json(kind: type[_Value], data: Any) -> _Value:  # noqa: ANN401  (as JSON has it)
    """Return the value of a kind that `to_json` wrote."""
    value: _Value = _from_json(kind, data)
    return value


def _from_json(kind: Any, data: Any) -> Any:  # noqa: ANN401  (a type, a union, a tuple of types)
    if data is None:
        return None
    if get_origin(kind) in {Union, types.UnionType}:
        return _from_json(next(one for one in get_args(kind) if one is not type(None)), data)
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        several = [inner[0]] * len(data) if inner[-1] is Ellipsis else inner
        return tuple(_from_json(one, part) for one, part in zip(several, data, strict=True))
    if is_dataclass(kind) or hasattr(kind, "_fields"):
        hints = _hints(kind if isinstance(kind, type) else type(kind))
        return kind(**{name: _from_json(hints[name], part) for name, part in data.items()})
    return kind(data) if isinstance(kind, type) and issubclass(kind, Enum) else data


@cache
def _hints(kind: Any) -> dict[str, Any]:  # noqa: ANN401  (a dataclass)
    return get_type_hints(kind)

"""YAML read into a typed model; whatever does not fit is named with its file, line and remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from checker.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Path = tuple[int | str, ...]


class DataModel(BaseModel):
    """Base of everything that is read from a data file: frozen, and unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False, str_strip_whitespace=True)


Model = TypeVar("Model", bound=DataModel)


def read_model(text: str, model: type[Model], source: str) -> Model:
    """Return the model that a YAML text describes.

    Args:
        text: The YAML.
        model: The type that it must fit.
        source: The file's name, for messages.

    Raises:
        InputError: Broken YAML, an unknown or repeated key, or a value that does not fit.
    """
    lines: dict[Path, int] = {}
    try:
        node = yaml.compose(text, Loader=_Loader)
        data = _build(node, (), lines, source) if node else {}
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise InputError(
            f"this is not YAML: {error.problem}",
            source=source,
            line=mark.line + 1 if mark else None,
            remedy="Check the indentation, colons and quotation marks around here.",
        ) from None
    except yaml.YAMLError as error:
        raise InputError(
            f"this is not YAML ({type(error).__name__})",
            source=source,
            remedy="Save the file as plain UTF-8 text.",
        ) from None
    return validated(data, model, lines, source)


def validated(
    data: object, model: type[Model], lines: dict[Path, int], source: str, *, sign: str = ":"
) -> Model:
    """Return the model that plain values describe.

    Args:
        data: The values, as a file's reader built them.
        model: The type that they must fit.
        lines: The line of each key and item, by its path.
        source: The file's name, for messages.
        sign: What stands between a key and its value in such a file.

    Raises:
        InputError: An unknown key, or a value that does not fit.
    """
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise _explained(error, model, lines, source, sign) from None


def _build(node: yaml.Node, path: Path, lines: dict[Path, int], source: str) -> Any:  # noqa: ANN401  (YAML holds anything)
    """Return the plain value of a node, noting the line of every key and item."""
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        return [
            _build(item, (*path, place), lines, source) for place, item in enumerate(node.value)
        ]
    if isinstance(node, yaml.MappingNode):
        return _build_mapping(node, path, lines, source)
    if node.tag == "tag:yaml.org,2002:null":
        return None
    return node.value


def _build_mapping(
    node: yaml.MappingNode, path: Path, lines: dict[Path, int], source: str
) -> dict[str, Any]:
    built: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise InputError(
                "a key is not a plain word", source=source, line=line, remedy="Write `key: value`."
            )
        key = key_node.value
        if key in built:
            raise InputError(
                f"the key {key!r} stands here twice",
                source=source,
                line=line,
                remedy="Keep one of them.",
            )
        lines[(*path, key)] = line
        built[key] = _build(value_node, (*path, key), lines, source)
    return built


def _explained(
    error: ValidationError,
    model: type[DataModel],
    lines: dict[Path, int],
    source: str,
    sign: str,
) -> InputError:
    """Return the first fault of a validation as one line with its place and remedy."""
    fault = min(error.errors(), key=lambda one: (_line(one["loc"], lines), one["loc"]))
    place = fault["loc"]
    key = ".".join(str(step + 1) if isinstance(step, int) else step for step in place)
    if fault["type"] == "extra_forbidden":
        known = ", ".join(_keys_at(model, place[:-1]))
        problem, remedy = f"unknown key {place[-1]!r}", f"The keys here are {known}."
    elif fault["type"] == "missing":
        problem, remedy = f"{place[-1]!r} is missing", f"Add `{place[-1]}{sign} ...` here."
    else:
        message = fault["msg"].removeprefix("Value error, ")
        problem, _, remedy = f"{key}: {message}".partition("\n")
        remedy = remedy or "Change this value."
    return InputError(problem, source=source, line=_line(place, lines), remedy=remedy)


def _line(place: Sequence[int | str], lines: dict[Path, int]) -> int:
    """Return the line of the nearest ancestor that stands in the file."""
    for length in range(len(place), -1, -1):
        if tuple(place[:length]) in lines:
            return lines[tuple(place[:length])]
    return 1


def _keys_at(model: type[DataModel], place: Sequence[int | str]) -> list[str]:
    """Return the keys that the model knows at a place."""
    current: type[DataModel] = model
    for step in place:
        if isinstance(step, int) or step not in current.model_fields:
            continue
        inner = _types_in(current.model_fields[step].annotation)
        current = inner[0] if inner else current
    return [info.alias or name for name, info in current.model_fields.items()]


def _types_in(annotation: Any) -> list[type[DataModel]]:  # noqa: ANN401  (any annotation)
    if isinstance(annotation, type) and issubclass(annotation, DataModel):
        return [annotation]
    arguments = getattr(annotation, "__args__", ())
    return [found for argument in arguments for found in _types_in(argument)]

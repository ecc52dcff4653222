"""The weights of the reader that ships, read back from its ONNX file.

So a training can go on from them where the weights in full precision are not at hand: 8 bits
for each, with a scale for each output channel, are near enough to begin with.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from fused import ATTENTION
from onnx import numpy_helper

if TYPE_CHECKING:
    from pathlib import Path

    from onnx import NodeProto
    from torch import Tensor

_PREFIX = "reader."
_QUANTIZED = "_quantized"


def weights(path: Path) -> dict[str, Tensor]:
    """Return the weights in the names and shapes of `network.Reader`.

    Args:
        path: The encoder as `export.quantize` writes it.
    """
    graph = onnx.load(path).graph
    known = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    consumers: dict[str, list[NodeProto]] = defaultdict(list)
    for node in graph.node:
        for name in node.input:
            consumers[name].append(node)
    found = {name: value for name, value in known.items() if name.startswith(_PREFIX)}
    for name in [name for name in known if name.endswith(_QUANTIZED)]:
        stem = name.removesuffix(_QUANTIZED)
        shifted = known[name].astype(np.float32) - known[f"{stem}_zero_point"]
        full = shifted * known[f"{stem}_scale"]
        product = next((node for node in consumers[name] if node.op_type == "MatMulInteger"), None)
        if product is None:
            found[stem] = full
        else:
            # A matrix product is written as (in, out), without its name; its bias has one.
            found[_bias_after(product, consumers, known).removesuffix("bias") + "weight"] = full.T
    return {
        name.removeprefix(_PREFIX): torch.tensor(np.ascontiguousarray(value))
        for name, value in _apart(found).items()
        if not name.endswith(("_scale", "_zero_point", _QUANTIZED))
    }


def _apart(found: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return the weights with query, key and value apart, as `fused` has put them together."""
    apart = {}
    for name, value in found.items():
        layer, _, last = name.rpartition(".")
        if last not in ATTENTION:
            apart[name] = value
            continue
        kind = last.removeprefix("attention_")
        for part, share in zip(("query", "key", "value"), np.split(value, 3, axis=-1), strict=True):
            apart[f"{layer}.{part}.{kind}"] = share.T
    return apart


def _bias_after(
    node: NodeProto, consumers: dict[str, list[NodeProto]], known: dict[str, np.ndarray]
) -> str:
    """Return the name of the bias that is added to what a matrix product gives."""
    for _ in range(4):
        bias = [name for name in node.input if name in known and name.endswith(".bias")]
        if bias:
            return bias[0]
        node = consumers[node.output[0]][0]
    raise ValueError(node.name)

"""The networks that ship, back in PyTorch: training goes on from them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import onnx
import torch
from network import Tower
from onnx import numpy_helper

from checker.pictures.logos.matching import CRESTS, PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import nn

SHIPPED = Path(__file__).parents[2] / "logos"


def towers() -> tuple[Tower, Tower]:
    """Return the networks of crests and of places, ready to be used."""
    return _filled(Tower(4), CRESTS), _filled(Tower(3), PLACES)


def _filled(network: Tower, name: str) -> Tower:
    """Return a network with the weights of a file, in which norms are part of convolutions."""
    graph = onnx.load(str(SHIPPED / name)).graph
    weights = {one.name: torch.tensor(numpy_helper.to_array(one)) for one in graph.initializer}
    used = [
        [weights[one] for one in node.input[1:3]]
        for node in graph.node
        if node.op_type in {"Conv", "Gemm"}
    ]
    layers = list(_layers(network))
    if len(layers) != len(used):
        raise ValueError(f"{name} is not such a network")
    with torch.no_grad():
        for (layer, norm), (weight, bias) in zip(layers, used, strict=True):
            layer.weight.copy_(weight)
            if norm is None:
                layer.bias.copy_(bias)
            else:
                norm.running_var.fill_(1 - norm.eps)
                norm.bias.copy_(bias)
    return network.eval()


def _layers(network: Tower) -> Iterator[tuple[nn.Module, nn.Module | None]]:
    """Yield each layer in the order in which it is used, with the norm after it."""
    yield network.start[0], network.start[1]
    for block in network.blocks:
        yield block.first, block.norms[0]
        yield block.second, block.norms[1]
        yield block.beside[0], block.beside[1]
    yield network.end, None

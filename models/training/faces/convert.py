"""Writes the three networks of models/faces from the weights of the package mtcnn (MIT licence).

The networks are those of Zhang, Zhang, Li and Qiao, "Joint Face Detection and Alignment Using
Multitask Cascaded Convolutional Networks" (IEEE Signal Processing Letters 23(10), 2016). They
find faces and five points of each, and know nothing of who anybody is.

    pip install --no-deps mtcnn==1.0.0 && pip install joblib lz4 onnx
    python models/training/faces/convert.py FOLDER-OF-THE-WEIGHTS models/faces
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import joblib
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17


class Network:
    """One network under construction, from its input to its outputs."""

    def __init__(self, name: str, weights: list[np.ndarray], side: int | str) -> None:
        self.name = name
        self.weights = iter(weights)
        self.nodes: list[Any] = []
        self.constants: list[Any] = []
        self.at = "picture"
        self.outputs: list[Any] = []
        sides = ["height", "width"] if isinstance(side, str) else [side, side]
        self.input = helper.make_tensor_value_info("picture", TensorProto.FLOAT, ["n", 3, *sides])

    def constant(self, value: np.ndarray) -> str:
        """Return the name of a new constant."""
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, *inputs: str, start: str | None = None, **settings: Any) -> str:  # noqa: ANN401
        """Append a node behind the last one, or behind another."""
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, [start or self.at, *inputs], [name], **settings))
        if start is None:
            self.at = name
        return name

    def convolve(self) -> None:
        """Append a convolution with its PReLU."""
        kernel, bias, slope = (next(self.weights) for _ in range(3))
        kernel = np.transpose(kernel, (3, 2, 0, 1))  # from height, width, in, out
        self.node("Conv", self.constant(kernel), self.constant(bias))
        self.node("PRelu", self.constant(slope.reshape(-1, 1, 1)))

    def pool(self, side: int, *, same: bool) -> None:
        """Append a pooling layer of stride 2."""
        pad = "SAME_UPPER" if same else "VALID"
        self.node("MaxPool", kernel_shape=[side, side], strides=[2, 2], auto_pad=pad)

    def flatten(self) -> None:
        """Append the turn to one row of numbers, by columns as the weights want it."""
        self.node("Transpose", perm=[0, 3, 2, 1])
        self.node("Flatten")

    def dense(self) -> None:
        """Append a dense layer with its PReLU."""
        weights, bias, slope = (next(self.weights) for _ in range(3))
        self.node("Gemm", self.constant(weights), self.constant(bias))
        self.node("PRelu", self.constant(slope))

    def head(self, name: str, *, softmax: bool = False) -> None:
        """Append an output."""
        weights, bias = next(self.weights), next(self.weights)
        if weights.ndim > 2:  # noqa: PLR2004
            weights = np.transpose(weights, (3, 2, 0, 1))
            out = self.node("Conv", self.constant(weights), self.constant(bias), start=self.at)
        else:
            out = self.node("Gemm", self.constant(weights), self.constant(bias), start=self.at)
        self.node(
            "Softmax" if softmax else "Identity", start=out, **({"axis": 1} if softmax else {})
        )
        self.nodes[-1].output[0] = name
        shape: list[int | str] = ["n", len(bias)]
        shape += ["rows", "columns"] if weights.ndim > 2 else []  # noqa: PLR2004
        self.outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))

    def save(self, path: Path) -> None:
        """Check the network and write it."""
        graph = helper.make_graph(self.nodes, self.name, [self.input], self.outputs, self.constants)
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=9, producer_name=""
        )
        onnx.checker.check_model(model)
        path.write_bytes(model.SerializeToString())


def main(source: Path, target: Path) -> None:
    """Write pnet.onnx, rnet.onnx and onet.onnx."""
    weights = {name: joblib.load(source / f"{name}.lz4") for name in ("pnet", "rnet", "onet")}
    proposing = Network("pnet", weights["pnet"], "any")
    proposing.convolve()
    proposing.pool(2, same=True)
    proposing.convolve()
    proposing.convolve()
    proposing.head("offsets")
    proposing.head("scores", softmax=True)
    proposing.save(target / "pnet.onnx")

    refining = Network("rnet", weights["rnet"], 24)
    for side, same in ((3, True), (3, False)):
        refining.convolve()
        refining.pool(side, same=same)
    refining.convolve()
    refining.flatten()
    refining.dense()
    refining.head("offsets")
    refining.head("scores", softmax=True)
    refining.save(target / "rnet.onnx")

    output = Network("onet", weights["onet"], 48)
    for side, same in ((3, True), (3, False), (2, True)):
        output.convolve()
        output.pool(side, same=same)
    output.convolve()
    output.flatten()
    output.dense()
    output.head("offsets")
    output.head("points")
    output.head("scores", softmax=True)
    output.save(target / "onet.onnx")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

"""Third step: the trained reader as an ONNX file with weights of 8 bits, inside the spaCy pipeline.

    python models/training/export.py

Reads build/finetuned.pt; writes the pipeline to models/reader. Weights and activations of the
matrix products are quantized dynamically (onnxruntime), each output channel on its own scale.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import fused
import onnx
import torch
from network import Reader
from onnxruntime.quantization import QuantType, quantize_dynamic
from project import BUILD, READER
from torch import Tensor, nn
from vocabulary import vocabulary

from checker.nlp.pipeline import untrained
from checker.nlp.reader import component, encoder
from checker.nlp.reader.decoding import Calibration, unsettled
from checker.nlp.reader.keys import READER as READER_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from spacy.language import Language


class _Flat(nn.Module):
    """The reader with plain tensors as outputs."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(
        self, pieces: Tensor, shapes: Tensor, kinds: Tensor, account: Tensor, field: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        outputs = self.reader(pieces, shapes, kinds, account, field)
        return outputs.names, outputs.spans, outputs.drafts


def export(weights: Path, target: Path) -> None:
    """Write the encoder of some weights as ONNX, in full precision, for one text at a time."""
    model = Reader(len(vocabulary()))
    model.load_state_dict(torch.load(weights, weights_only=True))
    flat = _Flat(fused.fuse(model.eval()))
    pieces = torch.tensor([[101, 2092, 2589, 102]])
    one = torch.tensor([0])
    torch.onnx.export(
        flat,
        (pieces, pieces * 0, pieces * 0, one, one),
        str(target),
        input_names=["pieces", "shapes", "kinds", "account", "field"],
        output_names=["names", "spans", "drafts"],
        dynamic_axes={
            name: {1: "length"} for name in ("pieces", "shapes", "kinds", "names", "spans")
        },
        opset_version=17,
        custom_opsets={fused.DOMAIN: 1},
        dynamo=False,
    )


def quantize(source: Path, target: Path) -> None:
    """Write an ONNX file with weights of 8 bits."""
    quantize_dynamic(
        source,
        target,
        per_channel=True,
        # Products of older processors (without VNNI) overflow with all eight bits.
        reduce_range=True,
        weight_type=QuantType.QInt8,
        # What operators of onnxruntime's own give is not inferred.
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )


def seal(folder: Path, settings: Mapping[str, Calibration]) -> None:
    """Write the calibration, and the checksums of all files of a reader."""
    as_data = {code: asdict(values) for code, values in sorted(settings.items())}
    (folder / encoder.SETTINGS).write_text(json.dumps(as_data, indent=1) + "\n", encoding="utf-8")
    sums = {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in (encoder.ENCODER, encoder.LEXICON, encoder.SETTINGS, encoder.VOCABULARY)
    }
    text = json.dumps(sums, indent=1) + "\n"
    (folder / encoder.CHECKSUMS).write_text(text, encoding="utf-8")


def pipeline() -> Language:
    """Return the pipeline that ships: English tokens, bounded in time, then the reader."""
    nlp = untrained()
    nlp.add_pipe(component.FACTORY, name=READER_NAME)
    nlp.meta.update(
        name="reader",
        version="0.2.0",
        description="Who is named, what is given away, and how it is said",
        license="MIT",
    )
    return nlp


def main() -> None:
    """Write models/reader, not calibrated yet."""
    pipeline().to_disk(READER)
    folder = READER / "reader"
    full = BUILD / "encoder.onnx"
    export(BUILD / "finetuned.pt", full)
    quantize(full, folder / encoder.ENCODER)
    words = "\n".join(vocabulary()) + "\n"
    (folder / encoder.VOCABULARY).write_text(words, encoding="utf-8")
    seal(folder, unsettled())


if __name__ == "__main__":
    main()

"""The reader in the operators that onnxruntime runs fastest: for export alone.

The same arithmetic as `network.Reader`: attention, and a sum with its normalisation, are one
operator of onnxruntime's own each (`com.microsoft` in its operator documentation) instead of
some thirty and two. That takes a third off the time of a draft, most of it for normalisation,
whose plain operator is slow. One text is read at a time, so nothing is padded or masked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from network import HEADS, WIDTH
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  (the name everybody uses)

if TYPE_CHECKING:
    from network import Layer, Reader

DOMAIN = "com.microsoft"

ATTENTION = "attention_weight", "attention_bias"
"""Query, key and value side by side: (WIDTH, 3 * WIDTH) and (3 * WIDTH)."""


class _Attention(torch.autograd.Function):
    """Attention of HEADS heads over the whole text, from the state to what is seen."""

    @staticmethod
    def forward(_context: object, state: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        query, key, value = (
            part.unflatten(-1, (HEADS, WIDTH // HEADS)).transpose(1, 2)
            for part in (state @ weight + bias).chunk(3, dim=-1)
        )
        seen = F.scaled_dot_product_attention(query, key, value)
        return seen.transpose(1, 2).flatten(2)

    @staticmethod
    def symbolic(graph: Any, state: Any, weight: Any, bias: Any) -> Any:  # noqa: ANN401  (torch's)
        seen = graph.op(f"{DOMAIN}::Attention", state, weight, bias, num_heads_i=HEADS)
        return seen.setType(state.type())


class _SumNorm(torch.autograd.Function):
    """The sum of two states, normalised."""

    @staticmethod
    def forward(_context: object, *inputs: Any) -> Tensor:  # noqa: ANN401
        one, other, weight, bias, epsilon = inputs
        return F.layer_norm(one + other, (WIDTH,), weight, bias, epsilon)

    @staticmethod
    def symbolic(graph: Any, *inputs: Any) -> Any:  # noqa: ANN401
        *parts, epsilon = inputs
        both = graph.op(f"{DOMAIN}::SkipLayerNormalization", *parts, epsilon_f=epsilon)
        return both.setType(parts[0].type())


def _sum_norm(one: Tensor, other: Tensor, norm: nn.LayerNorm | _Norm) -> Tensor:
    both: Tensor = _SumNorm.apply(one, other, norm.weight, norm.bias, norm.eps)
    return both


class _Norm(nn.Module):
    """A normalisation alone, as the sum with nothing."""

    def __init__(self, norm: nn.LayerNorm) -> None:
        super().__init__()
        self.weight, self.bias, self.eps = norm.weight, norm.bias, norm.eps

    def forward(self, state: Tensor) -> Tensor:
        return _sum_norm(state, torch.zeros_like(state), self)


class _Layer(nn.Module):
    """A transformer layer, its parts under the names that they have in `network.Layer`."""

    def __init__(self, layer: Layer) -> None:
        super().__init__()
        self.joined, self.norm_attention = layer.joined, layer.norm_attention
        self.up, self.down, self.norm = layer.up, layer.down, layer.norm
        parts = layer.query, layer.key, layer.value
        self.attention_weight = nn.Parameter(torch.cat([part.weight for part in parts]).T)
        self.attention_bias = nn.Parameter(torch.cat([part.bias for part in parts]))

    def forward(self, state: Tensor, _mask: Tensor) -> Tensor:
        seen = _Attention.apply(state, self.attention_weight, self.attention_bias)
        state = _sum_norm(state, self.joined(seen), self.norm_attention)
        return _sum_norm(state, self.down(F.gelu(self.up(state))), self.norm)


def fuse(reader: Reader) -> Reader:
    """Exchange the layers of a reader's encoder for fused ones, in place, and return it."""
    reader.encoder.layers = nn.ModuleList(_Layer(layer) for layer in reader.encoder.layers)
    reader.encoder.norm = _Norm(reader.encoder.norm)
    return reader

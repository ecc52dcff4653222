"""The encoder and its heads, in PyTorch: for training alone.

The encoder is BERT (Devlin et al., 2019) as all-MiniLM-L6-v2 has it: 6 layers, 384 wide,
12 heads. To each piece's embedding are added the shape and the kind of its word, the account
and the field, so that "will" and "Will" differ and a word means what it means on that account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  (the name everybody uses)

from checker.nlp.reader.labels import ACCOUNTS, CODES, FIELDS, NAME_TAGS
from checker.nlp.reader.lexicon import KINDS
from checker.nlp.reader.pieces import SHAPES

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDTH, LAYERS, HEADS, INNER, POSITIONS = 384, 6, 12, 1536, 512


class Outputs(NamedTuple):
    """What the heads say, before any softmax: see `checker.nlp.reader.labels` for the order."""

    names: Tensor
    """Batch, piece, NAME_TAGS."""
    spans: Tensor
    """Batch, piece, CODES, (outside, begins, goes on)."""
    drafts: Tensor
    """Batch, CODES."""


class Dropout(nn.Module):
    """Dropout (Srivastava et al., 2014), to a 256th, by the byte.

    PyTorch draws a number for each value on one core, a quarter of a training step; bytes of
    numpy's generator cost next to nothing.
    """

    def __init__(self, share: float) -> None:
        super().__init__()
        self.dropped = round(share * 256)
        self.kept = 256 / (256 - self.dropped)
        seed = int(torch.randint(2**62, ()))  # another for each part, the same in every run
        self.bytes = np.random.Generator(np.random.SFC64(seed))

    def forward(self, state: Tensor) -> Tensor:
        """Return the state with a share of its values dropped and the others enlarged."""
        if not (self.training and self.dropped):
            return state
        drawn = np.frombuffer(self.bytes.bytes(state.numel()), dtype=np.uint8)
        kept = torch.from_numpy(drawn >= self.dropped).view(state.shape)
        return state * (kept * self.kept).to(state.dtype)


class Layer(nn.Module):
    """One transformer layer, normalised after each part as BERT does it."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.norm_attention = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, state: Tensor, mask: Tensor) -> Tensor:
        """Return the next state; `mask` is added to the attention scores."""
        query, key, value = (
            part(state).unflatten(-1, (HEADS, WIDTH // HEADS)).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        scores = query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + mask
        seen = torch.softmax(scores, dim=-1) @ value
        seen = self.joined(seen.transpose(1, 2).flatten(2))
        state = self.norm_attention(state + self.dropout(seen))
        return self.norm(state + self.dropout(self.down(F.gelu(self.up(state)))))


class Encoder(nn.Module):
    """Pieces to one vector each."""

    def __init__(self, vocabulary: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, WIDTH, padding_idx=0)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.kinds = nn.Embedding(KINDS, WIDTH)
        self.accounts = nn.Embedding(len(ACCOUNTS), WIDTH)
        self.fields = nn.Embedding(len(FIELDS), WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        for added in (self.shapes, self.kinds, self.accounts, self.fields):
            nn.init.normal_(added.weight, std=0.01)

    def forward(
        self, pieces: Tensor, shapes: Tensor, kinds: Tensor, account: Tensor, field: Tensor
    ) -> Tensor:
        """Return (batch, piece, WIDTH); `account` and `field` have one entry a text."""
        place = torch.arange(pieces.shape[1], device=pieces.device)
        state = self.pieces(pieces) + self.positions(place) + self.shapes(shapes)
        state = state + self.kinds(kinds)
        state = state + (self.accounts(account) + self.fields(field)).unsqueeze(1)
        state = self.dropout(self.norm(state))
        mask = (pieces == 0)[:, None, None, :].to(state.dtype) * -1e4
        for layer in self.layers:
            state = layer(state, mask)
        return state


class Pooling(nn.Module):
    """One weighted mean of the pieces for each of several questions (Yang et al., 2016)."""

    def __init__(self, questions: int) -> None:
        super().__init__()
        self.relevance = nn.Linear(WIDTH, questions)
        self.answers = nn.Parameter(torch.randn(questions, WIDTH) * 0.02)
        self.whole = nn.Linear(WIDTH, questions)

    def forward(self, state: Tensor, pieces: Tensor) -> Tensor:
        """Return (batch, questions) from (batch, piece, WIDTH)."""
        absent = (pieces == 0)[:, :, None].to(state.dtype) * -1e4
        weights = torch.softmax(self.relevance(state) + absent, dim=1)
        pooled = weights.transpose(1, 2) @ state
        return (pooled * self.answers).sum(-1) + self.whole(state[:, 0])


class Reader(nn.Module):
    """The encoder with the heads that ship."""

    def __init__(self, vocabulary: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = Encoder(vocabulary, dropout)
        self.dropout = Dropout(dropout)
        self.names = nn.Linear(WIDTH, len(NAME_TAGS))
        self.spans = nn.Linear(WIDTH, 3 * len(CODES))
        self.drafts = Pooling(len(CODES))
        self.plainest = nn.Parameter(torch.full((len(CODES),), 0.5))

    def forward(
        self, pieces: Tensor, shapes: Tensor, kinds: Tensor, account: Tensor, field: Tensor
    ) -> Outputs:
        """Return what all heads say of a batch of texts."""
        state = self.dropout(self.encoder(pieces, shapes, kinds, account, field))
        spans = self.spans(state).unflatten(-1, (len(CODES), 3))
        # A draft has a code where some piece of it plainly is marked, or where the whole says so.
        marked = torch.logsumexp(spans[..., 1:], dim=-1) - spans[..., 0]
        absent = (pieces == 0)[:, :, None].to(marked.dtype) * -1e4
        drafts = self.drafts(state, pieces) + self.plainest * (marked + absent).amax(dim=1)
        return Outputs(self.names(state), spans, drafts)


def load_minilm(encoder: Encoder, weights: Mapping[str, Tensor]) -> None:
    """Copy the weights of all-MiniLM-L6-v2, by the names of its model.safetensors."""
    places = {
        "embeddings.position_embeddings": "positions",
        "embeddings.LayerNorm": "norm",
    }
    inside = {
        "attention.self.query": "query",
        "attention.self.key": "key",
        "attention.self.value": "value",
        "attention.output.dense": "joined",
        "attention.output.LayerNorm": "norm_attention",
        "intermediate.dense": "up",
        "output.dense": "down",
        "output.LayerNorm": "norm",
    }
    for layer in range(LAYERS):
        for theirs, ours in inside.items():
            places[f"encoder.layer.{layer}.{theirs}"] = f"layers.{layer}.{ours}"
    state = encoder.state_dict()
    for theirs, ours in places.items():
        for part in ("weight", "bias"):
            if f"{theirs}.{part}" in weights:
                state[f"{ours}.{part}"].copy_(weights[f"{theirs}.{part}"])
    known = weights["embeddings.word_embeddings.weight"]
    with torch.no_grad():
        state["pieces.weight"][: len(known)].copy_(known)
        # Every text is of the first type; the type is no input here.
        state["positions.weight"].add_(weights["embeddings.token_type_embeddings.weight"][0])
    encoder.load_state_dict(state)

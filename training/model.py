"""The joint model of FORMAT.md in PyTorch: tags, features, trees, names over one small encoder."""

from __future__ import annotations

import os

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.cpp_extension import load

_scan = load("readout_scan", [os.path.join(os.path.dirname(os.path.abspath(__file__)), "scan.cpp")],
             extra_cflags=["-O3", "-march=native", "-ffast-math"])


class Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a, length):
        a = a.float().contiguous()
        out, c = _scan.forward(a, length)
        ctx.save_for_backward(a, c, length)
        return out

    @staticmethod
    def backward(ctx, g):
        a, c, length = ctx.saved_tensors
        return _scan.backward(g.float().contiguous(), a, c, length), None


FEATURES = [
    {"name": "form", "rows": 10000, "dim": 96, "seeds": [1, 2]},
    {"name": "pre3", "rows": 4000, "dim": 64, "seeds": [3]},
    {"name": "suf2", "rows": 1000, "dim": 48, "seeds": [4]},
    {"name": "suf3", "rows": 4000, "dim": 64, "seeds": [5]},
    {"name": "suf4", "rows": 6000, "dim": 64, "seeds": [6]},
    {"name": "shape", "rows": 1000, "dim": 64, "seeds": [7]},
]

CONFIG = {
    "width": 160, "pieces": 2, "features": FEATURES,
    "layers": [{"kind": "conv", "dilation": 1}, {"kind": "conv", "dilation": 2},
               {"kind": "rec", "size": 112}, {"kind": "rec", "size": 112}, {"kind": "rec", "size": 112}],
    "arc": 128, "label": 128, "maxDistance": 32, "nerHidden": 64, "epsilon": 1e-5, "slope": 0.1,
}


def lrelu(x):
    return F.leaky_relu(x, 0.1)


class Drop(nn.Module):
    """Dropout with one mask for all words of a sentence."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        m = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - self.p).div_(1 - self.p)
        return x * m


class Maxout(nn.Module):
    def __init__(self, n, width, pieces):
        super().__init__()
        self.lin = nn.Linear(n, width * pieces)
        nn.init.normal_(self.lin.weight, 0, (1.0 / n) ** 0.5)
        nn.init.zeros_(self.lin.bias)
        self.norm = nn.LayerNorm(width, eps=1e-5)
        self.width, self.pieces = width, pieces

    def forward(self, x):
        y = self.lin(x).float()
        w = self.width
        m = y[..., :w]
        for p in range(1, self.pieces):
            m = torch.maximum(m, y[..., p * w:(p + 1) * w])
        return self.norm(m)


class Conv(nn.Module):
    def __init__(self, width, pieces, dilation, drop):
        super().__init__()
        self.max, self.d, self.drop = Maxout(3 * width, width, pieces), dilation, Drop(drop)

    def forward(self, x, mask, length):
        d, n = self.d, x.shape[1]
        p = F.pad(x * mask, (0, 0, d, d))
        v = torch.cat([p[:, :n], p[:, d:n + d], p[:, 2 * d:]], -1)
        return x + self.drop(self.max(v))


class Rec(nn.Module):
    def __init__(self, width, size, drop):
        super().__init__()
        self.norm = nn.LayerNorm(width, eps=1e-5)
        self.w = nn.Linear(width, 6 * size)
        self.w2 = nn.Linear(2 * size, width)
        self.drop = Drop(drop)
        with torch.no_grad():
            self.w.bias.zero_()
            spread = torch.linspace(-0.5, 2.5, size)
            self.w.bias[2 * size:4 * size] = torch.cat([spread, spread])
            self.w2.bias.zero_()

    def forward(self, x, mask, length):
        y = self.drop(self.norm(x))
        return x + self.w2(Scan.apply(self.w(y), length)).float()


class Parser(nn.Module):
    def __init__(self, config, labels, vectors, sources, drop=0.2):
        super().__init__()
        c = self.config = config
        w = c["width"]
        self.emb = nn.ModuleList(nn.Embedding(f["rows"], f["dim"]) for f in c["features"])
        for e, f in zip(self.emb, c["features"]):
            nn.init.normal_(e.weight, 0, 0.3)
        self.vec = nn.Parameter(vectors, requires_grad=False)
        n = sum(f["dim"] for f in c["features"]) + vectors.shape[1]
        self.inp = Maxout(n, w, c["pieces"])
        self.layers = nn.ModuleList(
            Conv(w, c["pieces"], l["dilation"], drop) if l["kind"] == "conv" else Rec(w, l["size"], drop)
            for l in c["layers"])
        self.out = nn.LayerNorm(w, eps=1e-5)
        self.upos = nn.Linear(w, len(labels["upos"]))
        self.feats = nn.Linear(w, len(labels["feats"]))
        a = c["arc"]
        self.dep, self.head, self.bil = nn.Linear(w, a), nn.Linear(w, a), nn.Linear(a, a)
        nn.init.normal_(self.bil.weight, 0, 0.3 / a ** 0.5)
        nn.init.zeros_(self.bil.bias)
        self.root = nn.Parameter(torch.randn(a) * 0.3)
        self.dist = nn.Parameter(torch.zeros(2 * c["maxDistance"] + 1))
        self.lab_dep, self.lab_head = nn.Linear(w, c["label"]), nn.Linear(w, c["label"], bias=False)
        self.lab_out = nn.Linear(c["label"], len(labels["deprel"]))
        self.ner = nn.Linear(w, c["nerHidden"])
        self.ner_source = nn.Embedding(sources, c["nerHidden"])
        nn.init.zeros_(self.ner_source.weight)
        self.ner_out = nn.Linear(c["nerHidden"], len(labels["ner"]))
        self.drop = Drop(drop)

    def encode(self, rows, vec, length, keep_form=None, keep_vec=None):
        """rows [B, n, R], vec [B, n] (-1 none) -> h [B, n, width]."""
        parts, k = [], 0
        for e, f in zip(self.emb, self.config["features"]):
            x = e(rows[..., k])
            for j in range(1, len(f["seeds"])):
                x = x + e(rows[..., k + j])
            k += len(f["seeds"])
            if f["name"] == "form" and keep_form is not None:
                x = x * keep_form
            parts.append(x)
        v = F.embedding(vec.clamp(min=0), self.vec) * (vec >= 0).unsqueeze(-1)
        parts.append(v if keep_vec is None else v * keep_vec)
        mask = (torch.arange(rows.shape[1])[None] < length[:, None]).unsqueeze(-1).float()
        x = self.drop(self.inp(torch.cat(parts, -1)))
        for l in self.layers:
            x = l(x, mask, length)
        return self.drop(self.out(x))

    def arcs(self, h, length):
        """[B, n, n + 1]; column 0 is the root."""
        B, n, _ = h.shape
        q = self.bil(self.drop(lrelu(self.dep(h))))
        k = self.drop(lrelu(self.head(h)))
        k = torch.cat([self.root.to(k.dtype).expand(B, 1, -1), k], 1)
        s = torch.bmm(q, k.transpose(1, 2)).float()
        i, m = torch.arange(n), self.config["maxDistance"]
        d = (i[None] - i[:, None]).clamp(-m, m) + m
        s = s + F.pad(self.dist[d], (1, 0))
        bad = (torch.arange(n + 1)[None] > length[:, None])[:, None] | F.pad(torch.eye(n, dtype=torch.bool), (1, 0))[None]
        return s.masked_fill(bad, -1e4)

    def rels(self, h, heads):
        """Label scores for given heads (0 = root gives a row to ignore)."""
        j = (heads - 1).clamp(min=0).unsqueeze(-1).expand(-1, -1, self.config["label"])
        m = lrelu(self.lab_dep(h) + self.lab_head(h).gather(1, j))
        return self.lab_out(m).float()

    def names(self, h, source):
        return self.ner_out(lrelu(self.ner(h) + self.ner_source(source)[:, None])).float()

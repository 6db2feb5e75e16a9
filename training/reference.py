"""Reference inference of en.bin in numpy (float32 over dequantised weights), FORMAT.md to the letter.

usage: reference.py en.bin dev TREEBANK        figures on the dev sets, gold tokens
       reference.py en.bin parity SENTENCES.txt OUT.json
"""

from __future__ import annotations

import json
import sys

import numpy as np

from decode import tree, viterbi
from features import feature_rows, vocab_key


class Model:
    def __init__(self, path: str):
        b = open(path, "rb").read()
        assert b[:4] == b"RDEN" and int.from_bytes(b[4:8], "little") == 1
        h = int.from_bytes(b[8:12], "little")
        head = json.loads(b[12:12 + h])
        self.config, self.labels = head["config"], head["labels"]
        self.t: dict[str, np.ndarray] = {}
        for n, e in head["tensors"].items():
            d = np.dtype(e["dtype"])
            self.t[n] = np.frombuffer(b, d, int(np.prod(e["shape"])), 12 + h + e["offset"]).reshape(e["shape"])
        self.m = {n[:-2]: self.t[n].astype(np.float32) * self.t[n[:-2] + ".s"][:, None] for n in self.t if n.endswith(".q")}
        self.cache: dict[str, np.ndarray] = {}

    def norm(self, x, g, b):
        m = x.mean(-1, keepdims=True)
        v = ((x - m) ** 2).mean(-1, keepdims=True)
        return (x - m) / np.sqrt(v + np.float32(self.config["epsilon"])) * self.t[g] + self.t[b]

    def maxout(self, p, v):
        y = v @ self.m[p + ".w"].T + self.t[p + ".b"]
        y = y.reshape(*y.shape[:-1], self.config["pieces"], self.config["width"]).max(-2)
        return self.norm(y, p + ".g", p + ".beta")

    def vocab_row(self, w: str) -> int:
        keys, k = self.t["vocab.keys"], vocab_key(w)
        p = int(np.searchsorted(keys, k))
        return p if p < len(keys) and keys[p] == k else -1

    def word(self, w: str) -> np.ndarray:
        x = self.cache.get(w)
        if x is None:
            rows, parts, k = feature_rows(w, self.config["features"]), [], 0
            for f in self.config["features"]:
                n = len(f["seeds"])
                parts.append(self.m["emb." + f["name"]][rows[k:k + n]].sum(0))
                k += n
            r = self.vocab_row(w)
            parts.append(self.m["vocab.vec"][r] if r >= 0 else np.zeros(self.config["vectorDim"], np.float32))
            x = self.cache[w] = self.maxout("in", np.concatenate(parts))
        return x

    def encode(self, words: list[str]) -> np.ndarray:
        x = np.stack([self.word(w) for w in words])
        n, d = x.shape
        sig = lambda v: np.float32(0.5) + np.float32(0.5) * v / np.sqrt(np.float32(1) + v * v)
        for i, l in enumerate(self.config["layers"]):
            p = f"L{i}"
            if l["kind"] == "conv":
                k = l["dilation"]
                z = np.zeros((k, d), np.float32)
                e = np.concatenate([z, x, z])
                x = x + self.maxout(p, np.concatenate([e[:n], e[k:n + k], e[2 * k:]], -1))
            else:
                s = l["size"]
                a = self.norm(x, p + ".g", p + ".beta") @ self.m[p + ".w"].T + self.t[p + ".b"]
                f, g = sig(a[:, 2 * s:4 * s]), sig(a[:, 4 * s:])
                c = np.zeros((n, 2 * s), np.float32)
                fw = bw = np.zeros(s, np.float32)
                for t in range(n):
                    fw = fw + (1 - f[t, :s]) * (a[t, :s] - fw)
                    c[t, :s] = fw
                    u = n - 1 - t
                    bw = bw + (1 - f[u, s:]) * (a[u, s:2 * s] - bw)
                    c[u, s:] = bw
                x = x + (c * g) @ self.m[p + ".w2"].T + self.t[p + ".b2"]
        return self.norm(x, "out.g", "out.beta")

    def lin(self, p, x):
        return x @ self.m[p + ".w"].T + self.t[p + ".b"]

    def annotate(self, words: list[str]) -> dict:
        c, L = self.config, self.labels
        h, n = self.encode(words), len(words)
        lrelu = lambda v: np.where(v >= 0, v, np.float32(c["slope"]) * v)
        q = self.lin("bil", lrelu(self.lin("dep", h)))
        k = np.concatenate([self.t["root"][None], lrelu(self.lin("head", h))])
        i, m = np.arange(n), c["maxDistance"]
        s = q @ k.T
        s[:, 1:] += self.t["dist"][np.clip(i[None] - i[:, None], -m, m) + m]
        heads = tree(s)
        e = lrelu(h @ self.m["lab.dep.w"].T + h[[max(0, x - 1) for x in heads]] @ self.m["lab.head.w"].T + self.t["lab.b"])
        r = self.lin("lab.out", e)
        r[:, 0] = -np.inf
        names = self.lin("ner.out", lrelu(self.lin("ner", h)))
        return {
            "upos": [L["upos"][x] for x in self.lin("upos", h).argmax(-1)],
            "feats": [L["feats"][x] for x in self.lin("feats", h).argmax(-1)],
            "head": heads,
            "deprel": ["root" if heads[t] == 0 else L["deprel"][int(r[t].argmax())] for t in range(n)],
            "ner": [L["ner"][x] for x in viterbi(names)],
            "h0": [round(float(x), 4) for x in h[0, :8]],
        }

    def probe(self, words: list[str], h0) -> dict:
        rows = {f["name"]: [] for f in self.config["features"]}
        for w in words:
            flat, k = feature_rows(w, self.config["features"]), 0
            for f in self.config["features"]:
                rows[f["name"]].append(flat[k:k + len(f["seeds"])])
                k += len(f["seeds"])
        return {"rows": rows, "vocab": [self.vocab_row(w) for w in words], "h0": h0}


def main() -> None:
    model = Model(sys.argv[1])
    if sys.argv[2] == "dev":
        import data
        from evaluate import scores, table
        sets = data.load(sys.argv[3])
        gold = sets["ewt_dev"] + sets["gum_dev"]
        print(table(scores(gold, [model.annotate(s.words) for s in gold])))
    else:
        out = []
        for line in open(sys.argv[3], encoding="utf-8"):
            words = line.split()
            if words:
                a = model.annotate(words)
                out.append({"words": words, **{k: a[k] for k in ("upos", "feats", "head", "deprel", "ner")}, "probe": model.probe(words, a["h0"])})
        with open(sys.argv[4], "w", encoding="utf-8") as o:
            o.write('{"sentences":[\n' + ",\n".join(json.dumps(x, ensure_ascii=False) for x in out) + "\n]}\n")


if __name__ == "__main__":
    main()

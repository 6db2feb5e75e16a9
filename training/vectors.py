"""Static word vectors: PPMI-SVD over free text, type vectors of a sentence encoder, and evidence of being a name.

usage: vectors.py TREEBANK NEWS MINILM_FOLDER OUT.npz
Words are normal forms (FORMAT.md 2.2). Columns: PPMI 80, encoder 56, flags 8.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
import time
from collections import Counter

import numpy as np
import torch

import data
from features import cleaned, normal, vocab_key

PPMI, TYPE, FLAGS = 80, 56, 8
TOKEN = re.compile(r"\d[\d,.]*\d|\d|[A-Za-z\u00c0-\u024f]+(?:\.[A-Za-z](?=\.))+\.|[A-Za-z\u00c0-\u024f]+(?=n't\b)|n't\b|'(?:s|re|ve|ll|d|m)\b|[A-Za-z\u00c0-\u024f]+|[^\sA-Za-z0-9]")
PARTS = 4
FILES = ["kremlin-2000-2020", "kremlin-2021-2022", "ukraine-president-2021-2022", "us-state-department-2021-2022",
         "whitehouse-actions", "whitehouse-statements", "whitehouse-transcripts"]


def norm(form: str) -> str:
    return "".join(map(chr, normal(cleaned(form))))


def paragraphs(news: str):
    """Free text, Wikinews left out (GUM news dev is Wikinews)."""
    for f in FILES:
        for line in gzip.open(os.path.join(news, f + ".jsonl.gz"), "rt", encoding="utf-8"):
            for p in json.loads(line)["text"].split("\n"):
                if p.strip():
                    yield p.replace("\u2019", "'").replace("\u2018", "'").replace("\u201c", '"').replace("\u201d", '"')


def svd(counts, dim: int, rng) -> np.ndarray:
    """PPMI (context exponent 0.75) then randomised SVD; rows times sqrt of singular values."""
    import scipy.sparse as sp
    c = counts.tocsr().astype(np.float32)
    rows = np.asarray(c.sum(1)).ravel() + 1e-9
    cols = np.asarray(c.sum(0)).ravel() ** 0.75
    cols = cols / cols.sum()
    c = c.tocoo()
    v = np.log(np.maximum(c.data / (rows[c.row] * cols[c.col] + 1e-12), 1e-9))
    keep = v > 0
    m = sp.csr_matrix((v[keep], (c.row[keep], c.col[keep])), shape=c.shape)
    q = rng.standard_normal((m.shape[1], dim + 24)).astype(np.float32)
    for _ in range(3):
        q, _r = np.linalg.qr(m @ q)
        q, _r = np.linalg.qr(m.T @ q)
    u, s, _v = np.linalg.svd(m @ q, full_matrices=False)
    return u[:, :dim] * np.sqrt(s[:dim])


def unit(x: np.ndarray, length: float) -> np.ndarray:
    n = np.linalg.norm(x, axis=1, keepdims=True)
    return np.where(n > 1e-6, x / np.maximum(n, 1e-6) * length, 0)


def main(treebank: str, news: str, minilm: str, out: str) -> None:
    import scipy.sparse as sp
    t0 = time.time()
    rng = np.random.default_rng(7)
    sets = data.load(treebank)
    stream: list[str] = []
    caps: dict[str, list[int]] = {}
    for p in paragraphs(news):
        toks = TOKEN.findall(p)
        start = True
        for w in toks:
            if w[0].isalpha() and not start and not (len(w) > 1 and w.isupper()):
                c = caps.setdefault(w.lower(), [0, 0])
                c[w[0].isupper()] += 1
            start = not (w[0].isalnum() or w in ",;-'$%&(")
        stream.extend(toks)
        stream.append("\n")
    for s in sets["train"] + sets["extra"]:
        stream.extend(s.words)
        stream.append("\n")
    print(f"{len(stream)} tokens {time.time() - t0:.0f} s")
    memo: dict[str, str] = {}
    ids: dict[str, int] = {}
    seq = np.empty(len(stream), dtype=np.int32)
    for i, w in enumerate(stream):
        k = ids.get(w)
        if k is None:
            k = ids[w] = len(ids)
        seq[i] = k
    forms = list(ids)
    names = [norm(w) if w != "\n" else "\n" for w in forms]
    total = Counter()
    for w, c in zip(names, np.bincount(seq)):
        total[w] += int(c)
    train = Counter(norm(w) for s in sets["train"] for w in s.words)
    vocab = [w for w, c in total.most_common() if w != "\n" and (c >= 6 or train[w] >= 2)]
    have = set(vocab)
    pieces = [w.strip() for w in open(os.path.join(minilm, "vocab.txt"), encoding="utf-8")]
    vocab += [w for w in pieces if len(w) >= 3 and w.isalpha() and w.isascii() and w not in have]
    index = {w: i for i, w in enumerate(vocab)}
    V = len(vocab)
    seq = np.array([index.get(w, -1) for w in names], dtype=np.int32)[seq]
    nl = ids["\n"]
    print(f"{V} words {time.time() - t0:.0f} s")
    parts = []
    near, wide = 4000, 5000
    for d, top in [(-2, near), (-1, near), (1, near), (2, near)]:
        a, b = (seq[-d:], seq[:d]) if d < 0 else (seq[:-d], seq[d:])
        k = (a >= 0) & (b >= 0) & (b < top)
        parts.append(sp.coo_matrix((np.ones(k.sum(), np.float32), (a[k], b[k])), shape=(V, top)).tocsr())
    bag = sp.csr_matrix((V, wide), dtype=np.float32)
    for d in range(1, 6):
        for a, b in ((seq[:-d], seq[d:]), (seq[d:], seq[:-d])):
            k = (a >= 0) & (b >= 0) & (b < wide)
            bag = bag + sp.coo_matrix((np.full(k.sum(), 0.5, np.float32), (a[k], b[k])), shape=(V, wide)).tocsr()
    ppmi = svd(sp.hstack([*parts, bag]), PPMI, rng)
    print(f"svd {time.time() - t0:.0f} s")
    from minilm import type_vectors
    types = type_vectors(vocab, minilm)
    freq = np.array([total[w] for w in vocab], dtype=np.float64)
    weight = np.minimum(freq, 1000) ** 0.5
    mean = (types * weight[:, None]).sum(0) / weight.sum()
    x = types - mean
    cov = (x * weight[:, None]).T @ x / weight.sum()
    val, vec = np.linalg.eigh(cov)
    types = x @ vec[:, ::-1][:, :TYPE] / np.sqrt(np.sqrt(val[::-1][:TYPE] / val[-1]))
    print(f"types {time.time() - t0:.0f} s")
    flags = np.zeros((V, FLAGS), np.float32)
    for i, w in enumerate(vocab):
        lo, up = caps.get(w, [0, 0])
        n = lo + up
        flags[i, 0] = 1.0
        if n >= 3:
            r = (up + 0.2) / (n + 0.4)
            flags[i, 1 + min(4, int(r * 5))] = 1.0
            flags[i, 6] = 2 * r - 1
        flags[i, 7] = min(1.0, np.log10(total[w] + 1) / 5)
    full = np.concatenate([unit(ppmi, 3.0), unit(types, 2.5), flags], 1).astype(np.float32)
    keys = np.array([vocab_key(w) for w in vocab], dtype=np.uint32)
    _, first = np.unique(keys, return_index=True)
    print(f"{V - len(first)} key collisions")
    np.savez(out, keys=keys[first], vec=full[first], words=np.array(vocab, dtype=object)[first], freq=freq[first])
    for w in ("killed", "protesters", "minister", "paris", "mohammed", "google"):
        v = unit(full[:, :PPMI + TYPE], 1)
        print(w, [vocab[j] for j in np.argsort(-(v @ v[index[w]]))[1:8]])
    print(f"done {time.time() - t0:.0f} s")


if __name__ == "__main__":
    main(*sys.argv[1:5])

"""Word vectors whose sum tells what a text is about, distilled from a sentence encoder; writes words.bin (FORMAT.md section 1).

usage: words.py NEWS MINILM OUT.bin
A word's vector is the encoder's output on the word alone, about the mean, on the first 128 principal directions, times the weight
a / (a + frequency) (smooth inverse frequency, Arora et al. 2017). Words: lower case, no marks, digits as 0.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
import unicodedata
from collections import Counter

import numpy as np

from export import quantise
from features import hash32
from minilm import type_vectors

SIZE, A, LEAST = 128, 1e-3, 8
COUNTED = ["wikinews", "us-state-department-2021-2022"]
LISTED = COUNTED + ["kremlin-2021-2022", "ukraine-president-2021-2022", "whitehouse-statements"]


def plain(text: str) -> str:
    text = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
    return re.sub(r"\d", "0", text)


def counts(news: str, files: list[str]) -> Counter:
    found: Counter = Counter()
    for f in files:
        for line in gzip.open(os.path.join(news, f + ".jsonl.gz"), "rt", encoding="utf-8"):
            found.update(re.findall(r"[^\W_]+", plain(json.loads(line)["text"])))
    return found


def main(news: str, minilm: str, out: str) -> None:
    freq, listed = counts(news, COUNTED), counts(news, LISTED)
    pieces = [w.strip() for w in open(os.path.join(minilm, "vocab.txt"), encoding="utf-8")]
    words = sorted({w for w, n in listed.items() if n >= LEAST} | {w for w in pieces if len(w) >= 3 and w.isalpha() and w.isascii()})
    share = np.array([freq[w] for w in words]) / sum(freq.values())
    types = type_vectors(words, minilm)
    types = types - np.average(types, axis=0, weights=np.sqrt(share) + 1e-9)
    common = types[np.argsort(-share, kind="stable")[:15000]]
    directions = np.linalg.svd(common, full_matrices=False)[2][:SIZE]
    vectors = (types @ directions.T) * (A / (A + share))[:, None]
    keys = np.array([hash32(list(np.frombuffer(w.encode("utf-16-le"), np.uint16).tolist()), 0) for w in words], dtype=np.uint32)
    keys, first = np.unique(keys, return_index=True)
    q, s = quantise(vectors[first])
    entries, blob = {}, b""
    for name, x in {"words.keys": keys, "words.vec.q": q, "words.vec.s": s}.items():
        raw = x.tobytes()
        entries[name] = {"dtype": str(x.dtype), "shape": list(x.shape), "offset": len(blob)}
        blob += raw + b"\0" * (-len(raw) % 16)
    info = {"name": "Readout words, English", "licence": "Apache-2.0", "data": "all-MiniLM-L6-v2; frequencies of Wikinews and US State Department texts"}
    head = json.dumps({"format": "readout-words", "version": 1, "info": info, "tensors": entries}, separators=(",", ":")).encode()
    head += b" " * (-(12 + len(head)) % 16)
    with open(out, "wb") as o:
        o.write(b"RDEN" + (1).to_bytes(4, "little") + len(head).to_bytes(4, "little") + head + blob)
    print(f"{len(keys)} words, {12 + len(head) + len(blob)} bytes, {len(words) - len(keys)} key collisions")


if __name__ == "__main__":
    main(*sys.argv[1:4])

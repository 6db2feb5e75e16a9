"""Writes a trained model as en.bin (FORMAT.md section 1). usage: export.py MODEL.pt en.bin [O_BIAS]

O_BIAS is added to the score of O (no name): fewer, surer names.
"""

from __future__ import annotations

import json
import sys

import numpy as np
import torch

from features import CASE_LIMIT, CLASS, LOWER

assert CASE_LIMIT == len(LOWER)


def quantise(w: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 with one scale per row."""
    w = w.astype(np.float32)
    s = np.maximum(np.abs(w).max(1), 1e-8).astype(np.float32) / np.float32(127)
    return np.clip(np.rint(w / s[:, None]), -127, 127).astype(np.int8), s


def tensors(model: dict) -> dict[str, np.ndarray]:
    st = {k: v.float().numpy() for k, v in model["state"].items()}
    c = model["config"]
    out: dict[str, np.ndarray] = {"lower": LOWER.astype(np.uint16), "class": CLASS.astype(np.uint8)}

    def q(name, w):
        out[name + ".q"], out[name + ".s"] = quantise(w)

    def f(name, x):
        out[name] = np.ascontiguousarray(x, dtype=np.float32)

    for i, x in enumerate(c["features"]):
        q("emb." + x["name"], st[f"emb.{i}.weight"])
    out["vocab.keys"] = model["keys"].astype(np.uint32)
    q("vocab.vec", st["vec"])

    def maxout(name, p):
        q(name + ".w", st[p + "lin.weight"]), f(name + ".b", st[p + "lin.bias"])
        f(name + ".g", st[p + "norm.weight"]), f(name + ".beta", st[p + "norm.bias"])

    maxout("in", "inp.")
    for i, l in enumerate(c["layers"]):
        p = f"layers.{i}."
        if l["kind"] == "conv":
            maxout(f"L{i}", p + "max.")
        else:
            f(f"L{i}.g", st[p + "norm.weight"]), f(f"L{i}.beta", st[p + "norm.bias"])
            q(f"L{i}.w", st[p + "w.weight"]), f(f"L{i}.b", st[p + "w.bias"])
            q(f"L{i}.w2", st[p + "w2.weight"]), f(f"L{i}.b2", st[p + "w2.bias"])
    f("out.g", st["out.weight"]), f("out.beta", st["out.bias"])
    for name in ("upos", "feats", "dep", "head", "bil"):
        q(name + ".w", st[name + ".weight"]), f(name + ".b", st[name + ".bias"])
    f("root", st["root"]), f("dist", st["dist"])
    q("lab.dep.w", st["lab_dep.weight"]), f("lab.b", st["lab_dep.bias"])
    q("lab.head.w", st["lab_head.weight"])
    q("lab.out.w", st["lab_out.weight"]), f("lab.out.b", st["lab_out.bias"])
    # the annotation style of UNER, as a part of the bias
    q("ner.w", st["ner.weight"]), f("ner.b", st["ner.bias"] + st["ner_source.weight"][0])
    q("ner.out.w", st["ner_out.weight"]), f("ner.out.b", st["ner_out.bias"])
    return out


def write(path: str, model: dict, info: dict) -> int:
    data = tensors(model)
    config = {**model["config"], "vectorDim": int(data["vocab.vec.q"].shape[1]), "vocab": int(len(data["vocab.keys"]))}
    entries, blob, at = {}, [], 0
    for name, x in data.items():
        raw = x.tobytes()
        entries[name] = {"dtype": str(x.dtype), "shape": list(x.shape), "offset": at}
        pad = -len(raw) % 16
        blob.append(raw + b"\0" * pad)
        at += len(raw) + pad
    head = json.dumps({"format": "readout-en", "version": 1, "config": config, "labels": model["labels"],
                       "info": info, "tensors": entries}, ensure_ascii=False, separators=(",", ":")).encode()
    head += b" " * (-(12 + len(head)) % 16)
    with open(path, "wb") as o:
        o.write(b"RDEN" + (1).to_bytes(4, "little") + len(head).to_bytes(4, "little") + head)
        for b in blob:
            o.write(b)
    return 12 + len(head) + at


if __name__ == "__main__":
    model = torch.load(sys.argv[1], weights_only=False)
    o_bias = float(sys.argv[3]) if len(sys.argv) > 3 else 0.0
    model["state"]["ner_out.bias"][0] += o_bias
    info = {"name": "Readout English", "licence": "CC-BY-SA-4.0",
            "data": "UD English EWT 2.16, GUM (nine free genres), UNER English-EWT, Wikigold, WNUT17, Broad Twitter Corpus"}
    print(write(sys.argv[2], model, info), "bytes")

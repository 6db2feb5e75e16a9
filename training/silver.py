"""Soft labels that the teacher gave to free text, as training items for the student."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F

import data

KEYS = ("arc_i", "arc_p", "upos_i", "upos_p", "feats_i", "feats_p", "rel_i", "rel_p", "head", "ner_p")


def load_silver(paths: str, types) -> list:
    """Items of the files (comma between) that `teacher.py label` wrote; their `soft` holds the rows of their words."""
    from train import Item  # here: train imports this module
    items = []
    for path in paths.split(","):
        z = np.load(path, allow_pickle=True)
        columns, at = [z[k] for k in KEYS], 0
        for text in z["text"]:
            item = Item(data.Sentence(text.split(" "), 1, "silver"), types, None, True)
            item.soft = [c[at:at + item.n] for c in columns]
            at += item.n
            items.append(item)
    return items


def soft(logits: torch.Tensor, at: torch.Tensor, ids: np.ndarray, p: np.ndarray) -> torch.Tensor:
    """Cross-entropy against the teacher's best few labels."""
    lp = F.log_softmax(logits.float().flatten(0, -2)[at], -1)
    return -(lp.gather(1, torch.from_numpy(ids.astype(np.int64))) * torch.from_numpy(p.astype(np.float32))).sum(1).mean()


def silver_loss(net, h: torch.Tensor, parts: list, length: torch.Tensor) -> dict[str, torch.Tensor]:
    """Losses over a batch of silver sentences; parts = their soft labels, row by row."""
    n = h.shape[1]
    col = [np.concatenate([p[k] for p in parts]) for k in range(len(KEYS))]
    at = torch.from_numpy(np.concatenate([k * n + np.arange(len(p[0])) for k, p in enumerate(parts)]))
    heads = torch.zeros(h.shape[:2], dtype=torch.long)
    for k, p in enumerate(parts):
        heads[k, :len(p[8])] = torch.from_numpy(p[8].astype(np.int64))
    inner = col[8] > 0
    names = net.names(h, torch.zeros(len(h), dtype=torch.long))
    lp = F.log_softmax(names.flatten(0, -2)[at], -1)
    out = {
        "s_ner": -(lp * torch.from_numpy(col[9].astype(np.float32))).sum(1).mean(),
        "s_upos": soft(net.upos(h), at, col[2], col[3]),
        "s_feats": soft(net.feats(h), at, col[4], col[5]),
        "s_arc": soft(net.arcs(h, length), at, col[0], col[1]),
    }
    if inner.any():
        out["s_rel"] = soft(net.rels(h, heads), at[torch.from_numpy(inner)], col[6][inner], col[7][inner])
    return out

"""Decoding of FORMAT.md section 4: trees and names, deterministic."""

from __future__ import annotations

import numpy as np

from data import NER


def tree(s: np.ndarray) -> list[int]:
    """s [n, n + 1], row i-1 = word i, column 0 = root -> heads (0 = root)."""
    n = s.shape[0]
    if n == 1:
        return [0]
    s = s.copy()
    s[np.arange(n), np.arange(1, n + 1)] = -np.inf
    alt = s[:, 1:].argmax(1) + 1
    best = s[np.arange(n), alt]
    head = np.where(s[:, 0] >= best, 0, alt)
    margin = s[:, 0] - best
    roots = np.flatnonzero(head == 0)
    keep = int(margin.argmax()) if len(roots) == 0 else int(roots[margin[roots].argmax()])
    head[roots] = alt[roots]
    head[keep] = 0
    while True:
        reach = np.zeros(n + 1, dtype=bool)
        reach[0] = True
        for i in range(n):
            path, j = [], i + 1
            seen = set()
            while not reach[j] and j not in seen:
                seen.add(j)
                path.append(j)
                j = int(head[j - 1])
            if reach[j]:
                reach[path] = True
        bad = np.flatnonzero(~reach[1:])
        if len(bad) == 0:
            return [int(h) for h in head]
        j, seen = int(bad[0]) + 1, []
        while j not in seen:
            seen.append(j)
            j = int(head[j - 1])
        cycle = sorted(seen[seen.index(j):])
        gain, at = -np.inf, (0, 0)
        for i in cycle:
            row = np.where(reach[1:], s[i - 1, 1:], -np.inf)
            k = int(row.argmax())
            g = row[k] - s[i - 1, head[i - 1]]
            if g > gain:
                gain, at = g, (i, k + 1)
        head[at[0] - 1] = at[1]


ALLOWED = np.array([[not b.startswith("I-") or a[2:] == b[2:] and a != "O" for b in NER] for a in NER])


def viterbi(e: np.ndarray) -> list[int]:
    """e [n, labels] -> best labels."""
    n, k = e.shape
    start = np.array([-np.inf if x.startswith("I-") else 0.0 for x in NER])
    trans = np.where(ALLOWED, 0.0, -np.inf)
    v, back = e[0] + start, []
    for t in range(1, n):
        m = v[:, None] + trans
        back.append(m.argmax(0))
        v = m.max(0) + e[t]
    y = [int(v.argmax())]
    for b in reversed(back):
        y.append(int(b[y[-1]]))
    return y[::-1]


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    out, a, kind = set(), None, ""
    for i, t in enumerate([*tags, "O"]):
        if a is not None and not (t.startswith("I-") and t[2:] == kind):
            out.add((a, i, kind))
            a = None
        if t.startswith("B-") or t.startswith("I-") and a is None:
            a, kind = i, t[2:]
    return out

#!/usr/bin/env python3
"""Learns the weights of the event scorer and writes src/events/scorer/weights.ts.

  npx tsx training/events/export-candidates.ts candidates.jsonl
  python3 training/events/train.py candidates.jsonl

Logistic regression over the features of candidates, drawn to the prior of prior.json (weights set by hand) by an L2
penalty, so that a feature seen seldom stays near what its author meant. Five folds by sentence: no fold is scored by
what it taught; the figures printed are of the folds, the weights written are of all sentences. Deterministic.
"""
import json, sys, zlib
import numpy as np

rows = [json.loads(l) for l in open(sys.argv[1], encoding="utf-8")]
prior = json.load(open(__file__.rsplit("/", 1)[0] + "/prior.json"))
seen = {}
for r in rows:
    for f in r["features"]:
        seen[f] = seen.get(f, 0) + 1
names = sorted(f for f, n in seen.items() if n >= 3 or f in prior)
index = {f: i for i, f in enumerate(names)}
X = np.zeros((len(rows), len(names)))
for i, r in enumerate(rows):
    for f in r["features"]:
        if f in index:
            X[i, index[f]] = 1
y = np.array([r["label"] for r in rows], float)
c = np.array([r["weight"] for r in rows], float)
mean = np.array([prior.get(f, 0.0) for f in names])
# words are held to the prior harder than kinds of candidates
penalty = np.array([3.0 if f.startswith("trigger:") else 1.5 for f in names])


def cost(w, X, y, c):
    z = X @ w
    return (c * (np.logaddexp(0, z) - y * z)).sum() + 0.5 * (penalty * (w - mean) ** 2).sum()


def fit(X, y, c):
    w = mean.copy()
    for _ in range(60):  # Newton steps, halved until the cost falls
        p = 1 / (1 + np.exp(-X @ w))
        g = X.T @ (c * (p - y)) + penalty * (w - mean)
        h = (X * (c * p * (1 - p))[:, None]).T @ X + np.diag(penalty)
        step = np.linalg.solve(h, g)
        t, now = 1.0, cost(w, X, y, c)
        while cost(w - t * step, X, y, c) > now and t > 1e-6:
            t /= 2
        w = w - t * step
        if np.abs(step).max() * t < 1e-6:
            break
    return w


fold = np.array([zlib.crc32(r["id"].encode()) % 5 for r in rows])
p = np.zeros(len(rows))
for k in range(5):
    w = fit(X[fold != k], y[fold != k], c[fold != k])
    p[fold == k] = 1 / (1 + np.exp(-X[fold == k] @ w))
base = 1 / (1 + np.exp(-X @ mean))
loss = lambda q: -(c * (y * np.log(q) + (1 - y) * np.log(1 - q))).sum() / c.sum()
print(f"{len(rows)} candidates, {len(names)} features; log loss: prior {loss(base):.4f}, folds {loss(p):.4f}")
for name, q in (("prior", base), ("folds", p)):
    best = {}
    for i, r in enumerate(rows):
        if r["set"] == "PLOVER" and q[i] >= 0.5 and (r["id"] not in best or q[i] > best[r["id"]][0]):
            best[r["id"]] = (q[i], y[i])
    n = len({r["id"] for r in rows if r["set"] == "PLOVER"})
    none = {r["id"] for r in rows if r["set"] == "news" and r["bare"]}
    fired = {r["id"] for i, r in enumerate(rows) if r["id"] in none and q[i] >= 0.5}
    print(f"{name}: gold sentences with a candidate {n}, first type right {sum(v for _, v in best.values()) / 138:.3f} of 138; own sentences without event that fire {len(fired)} of {len(none)} with candidates")
for name, q in (("prior", base), ("folds", p)):
    # own sentences with the type of their event (or none): the most certain candidate over the threshold decides
    best, told, none = {}, set(), set()
    for i, r in enumerate(rows):
        if r["set"] not in ("sides", "walk", "news"):
            continue
        (none if r["bare"] else told).add(r["id"])
        if q[i] >= 0.65 and (r["id"] not in best or q[i] > best[r["id"]][0]):
            best[r["id"]] = (q[i], y[i])
    right = sum(best[k][1] for k in told if k in best)
    print(f"{name}: own sentences with an event and a candidate {len(told)}, first type right {right / len(told):.3f}, silent {sum(k not in best for k in told)}; without an event that fire {sum(k in best for k in none)} of {len(none)} with candidates")
print("calibration of the folds (bin: mean confidence, share right, n)")
for lo in np.arange(0, 1, 0.1):
    m = (p >= lo) & (p < lo + 0.1 + (lo > 0.85))
    if m.sum():
        print(f"  {lo:.1f}: {p[m].mean():.2f} {np.average(y[m], weights=c[m]):.2f} {m.sum()}")
w = fit(X, y, c)
out = ["/**", " * Weights of the scorer, by feature name. Written by `training/events/train.py`; do not edit.", " */", "export const WEIGHTS: Readonly<Record<string, number>> = {"]
for f, v in sorted(zip(names, w)):
    if abs(v) >= 0.02:
        out.append(f"  {json.dumps(f)}: {round(float(v), 2)},")
out.append("};")
open(__file__.rsplit("/training/", 1)[0] + "/src/events/scorer/weights.ts", "w").write("\n".join(out) + "\n")

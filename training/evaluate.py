"""Figures on gold tokens and sentences, by genre: UPOS, FEATS, UAS, LAS (subtypes ignored, punctuation counted), exact spans."""

from __future__ import annotations

from collections import defaultdict

from decode import spans


def scores(sentences, predictions) -> dict[str, dict[str, float]]:
    """predictions: dicts with upos, feats, head, deprel, ner. Groups: each genre, ewt, gum, and spans per type."""
    tot = defaultdict(lambda: defaultdict(float))
    for s, p in zip(sentences, predictions):
        whole = "all-gum" if s.source == 1 else "all-ewt"
        for g in {s.genre, whole}:
            t = tot[g]
            for i in range(len(s.words)):
                t["n"] += 1
                t["upos"] += p["upos"][i] == s.upos[i]
                t["feats"] += p["feats"][i] == s.feats[i]
                if p["head"][i] == s.heads[i]:
                    t["uas"] += 1
                    same = p["deprel"][i].split(":")[0] == s.rels[i].split(":")[0]
                    t["las"] += same
                    t["full"] += p["deprel"][i] == s.rels[i]
            if s.ner is not None:
                a, b = spans(s.ner), spans(p["ner"])
                for k in ("", "PER", "ORG", "LOC"):
                    f = lambda x: {z for z in x if not k or z[2] == k}
                    t["gold" + k] += len(f(a))
                    t["sys" + k] += len(f(b))
                    t["hit" + k] += len(f(a) & f(b))
    out = {}
    for g, t in sorted(tot.items()):
        r = {k: 100 * t[k] / t["n"] for k in ("upos", "feats", "uas", "las", "full")}
        r["words"] = t["n"]
        for k in ("", "PER", "ORG", "LOC"):
            if t["gold" + k]:
                r["ner" + k] = 200 * t["hit" + k] / max(1, t["gold" + k] + t["sys" + k])
        out[g] = r
    return out


def table(figures) -> str:
    keys = ["words", "upos", "feats", "uas", "las", "full", "ner", "nerPER", "nerORG", "nerLOC"]
    lines = ["| genre | " + " | ".join(keys) + " |", "|---" * (len(keys) + 1) + "|"]
    for g, r in figures.items():
        cells = [("-" if k not in r else f"{r[k]:.0f}" if k == "words" else f"{r[k]:.2f}") for k in keys]
        lines.append(f"| {g} | " + " | ".join(cells) + " |")
    return "\n".join(lines)

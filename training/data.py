"""Treebanks and name data as sentences of ids. Reads only train and dev parts under the treebank folder."""

from __future__ import annotations

import glob
import os
import re
from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from features import cleaned, feature_rows, vocab_key

NER = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
SOURCES = ["uner", "gum", "wikigold", "wnut17", "btc"]
TITLES = set("""president vice prime minister secretary of state foreign general chancellor king queen us u.s. uk senator
governor justice judge professor professors director ambassador spokesperson spokesman department the deputy chief
attorney god lord mayor captain colonel commander democrats republicans""".split())
GUM_ENTITY = {"person": "PER", "organization": "ORG", "place": "LOC"}


@dataclass
class Sentence:
    """One sentence; lists that are None carry no labels."""

    words: list[str]
    source: int
    genre: str
    key: str = ""
    doc: str = ""
    upos: list[str] | None = None
    feats: list[str] | None = None
    heads: list[int] | None = None
    rels: list[str] | None = None
    ner: list[str] | None = None
    misc: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)


def read_conllu(path: str, source: int, genre: str) -> list[Sentence]:
    out, rows, meta = [], [], {}
    doc = ""
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                out.append(Sentence(
                    words=[r[1] for r in rows], source=source, genre=genre, key=meta.get("sent_id", ""), doc=doc,
                    upos=[r[3] for r in rows], feats=[r[5] for r in rows], heads=[int(r[6]) for r in rows],
                    rels=[r[7] for r in rows], misc=[r[9] for r in rows],
                    xpos=[r[4] for r in rows]))
            rows, meta = [], {}
        elif line.startswith("#"):
            m = re.match(r"# (sent_id|newdoc id) = (.*)", line)
            if m:
                if m[1] == "newdoc id":
                    doc = m[2]
                meta[m[1]] = m[2]
        else:
            r = line.split("\t")
            if "-" not in r[0] and "." not in r[0]:
                rows.append(r)
    return out


def read_iob2(path: str, source: int, genre: str) -> list[Sentence]:
    out, rows, key = [], [], ""
    for line in [*open(path, encoding="utf-8"), "\n"]:
        line = line.rstrip("\n")
        if not line:
            if rows:
                out.append(Sentence(words=[r[1] for r in rows], source=source, genre=genre, key=key,
                                    ner=repair([r[2] for r in rows])))
            rows = []
        elif line.startswith("# "):
            if line.startswith("# sent_id = "):
                key = line[12:]
        else:
            r = line.split("\t")
            if len(r) >= 3:
                rows.append(r)
    return out


def repair(tags: list[str]) -> list[str]:
    """Only PER, ORG, LOC; an I- without its B- becomes B-."""
    out, last = [], "O"
    for t in tags:
        if t not in NER:
            t = "O"
        if t.startswith("I-") and last[2:] != t[2:]:
            t = "B-" + t[2:]
        out.append(t)
        last = t
    return out


def gum_names(s: Sentence) -> list[str]:
    """GUM mentions of persons, organizations and places headed by a proper noun, as flat names."""
    open_: list[tuple[str, str, int]] = []
    spans = []
    for i, m in enumerate(s.misc):
        e = next((x[7:] for x in m.split("|") if x.startswith("Entity=")), "")
        for o, body, c in re.findall(r"(\()?([^()]+)(\))?", e):
            name = body.split("-")[0]
            if o:
                open_.append((name, body.split("-")[1] if "-" in body else "", i))
            if c:
                for k in range(len(open_) - 1, -1, -1):
                    if open_[k][0] == name:
                        spans.append((open_[k][1], open_[k][2], i))
                        open_.pop(k)
                        break
    tags = ["O"] * len(s.words)
    for etype, a, b in sorted(spans, key=lambda x: x[1] - x[2]):
        kind = GUM_ENTITY.get(etype)
        heads = [i for i in range(a, b + 1) if s.heads[i] - 1 < a or s.heads[i] - 1 > b]
        if not kind or not heads or s.xpos[heads[0]] != "NNP" and not (s.xpos[heads[0]] == "NNPS" and kind != "PER"):
            continue
        h = heads[0]
        lo = hi = h
        inner = {"of", "and", "for", "the", "'s", "-", "&", ".", "de", "in"}
        ok = lambda i: s.xpos[i].startswith("NNP") or s.rels[i] == "flat"
        while True:
            if lo - 1 >= a and ok(lo - 1):
                lo -= 1
            elif lo - 2 >= a and s.words[lo - 1].lower() in inner - {"and", "in"} and ok(lo - 2):
                lo -= 2
            else:
                break
        while True:
            if hi + 1 <= b and ok(hi + 1):
                hi += 1
            elif hi + 2 <= b and s.words[hi + 1].lower() in inner and ok(hi + 2):
                hi += 2
            elif hi + 3 <= b and s.words[hi + 1].lower() in ("of", "for") and s.words[hi + 2].lower() == "the" and ok(hi + 3):
                hi += 3
            else:
                break
        while kind == "PER" and lo <= hi and s.words[lo].lower() in TITLES:
            lo += 1
        if lo <= hi and all(t == "O" for t in tags[lo:hi + 1]):
            tags[lo] = "B-" + kind
            for i in range(lo + 1, hi + 1):
                tags[i] = "I-" + kind
    return tags


def join_names(trees: list[Sentence], names: list[Sentence]) -> int:
    """Puts the names of sentences with the same id and words on the trees; returns how many joined."""
    by = {x.key: x for x in names}
    n = 0
    for s in trees:
        x = by.get(s.key)
        if x and x.words == s.words:
            s.ner = x.ner
            n += 1
    return n


def load(root: str) -> dict[str, list[Sentence]]:
    """train: trees (with names where known); extra: names only; ewt_dev, gum_dev."""
    genre = lambda p: re.sub(r"^(train|dev)-?", "", os.path.basename(p).split(".")[0]) or "ewt"
    files = lambda pattern: sorted(glob.glob(os.path.join(root, pattern)))
    ewt = [s for p in files("en_ewt/train-*.conllu") for s in read_conllu(p, 0, genre(p))]
    gum = [s for p in files("en_gum/train-*.conllu") for s in read_conllu(p, 1, genre(p))]
    for s in gum:
        s.ner = gum_names(s)
    joined = join_names(ewt, read_iob2(os.path.join(root, "uner_ewt/train-v0.iob2"), 0, "uner"))
    extra = [s for p in files("ner_extra/wikigold.iob2") for s in read_iob2(p, 2, "wikigold")]
    extra += [s for p in files("ner_extra/wnut17-*.iob2") for s in read_iob2(p, 3, "wnut17")]
    extra += [s for p in files("ner_extra/btc-*.iob2") for s in read_iob2(p, 4, "btc")]
    dev = read_conllu(os.path.join(root, "en_ewt/dev.conllu"), 0, "ewt")
    join_names(dev, read_iob2(os.path.join(root, "uner_ewt/dev.iob2"), 0, "uner"))
    gdev = [s for p in files("en_gum/dev-*.conllu") for s in read_conllu(p, 1, genre(p))]
    print(f"ewt {len(ewt)} ({joined} with names), gum {len(gum)}, extra {len(extra)}, dev {len(dev)} + {len(gdev)}")
    return {"train": ewt + gum, "extra": extra, "ewt_dev": dev, "gum_dev": gdev}


def label_sets(train: list[Sentence]) -> dict[str, list[str]]:
    feats = Counter(f for s in train if s.feats for f in s.feats)
    rels = Counter(r for s in train if s.rels for r in s.rels)
    return {
        "upos": sorted({u for s in train if s.upos for u in s.upos if u != "_"}),
        "feats": [f for f, c in feats.most_common() if c >= 2],
        "deprel": ["root"] + [r for r, _ in rels.most_common() if r != "root"],
        "ner": NER,
    }


class Types:
    """Distinct word forms with their feature rows and vector rows."""

    def __init__(self, features: list[dict], keys: np.ndarray):
        self.features, self.keys = features, keys
        self.ids: dict[str, int] = {}
        self.rows: list[list[int]] = []
        self.vec: list[int] = []
        self.id("\u0000pad")

    def id(self, form: str) -> int:
        i = self.ids.get(form)
        if i is None:
            i = self.ids[form] = len(self.rows)
            self.rows.append(feature_rows(form, self.features))
            k = vocab_key(form)
            p = int(np.searchsorted(self.keys, k))
            self.vec.append(p if p < len(self.keys) and self.keys[p] == k else -1)
        return i

    def arrays(self) -> tuple[np.ndarray, np.ndarray]:
        return np.array(self.rows, dtype=np.int64), np.array(self.vec, dtype=np.int64)

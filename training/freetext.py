"""Free text as UD-like sentences for silver labels: one sentence a line, words joined by spaces.

usage: freetext.py TREEBANK NEWS OUT.txt WORDS KEEP
Draws about WORDS words by the shares below, shuffles, keeps KEEP words; in front come the sentences of the
name-only training sets (web and tweet text without trees). A plain rule tokeniser; sentences that share a 7-gram with a dev part are left out, and so are whole
Wikinews articles that do (GUM news is Wikinews).
"""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import sys

import data

# share of the words wanted, by file
SHARES = {"wikinews": 0.12, "kremlin-2000-2020": 0.14, "kremlin-2021-2022": 0.04, "ukraine-president-2021-2022": 0.08,
          "us-state-department-2021-2022": 0.17, "whitehouse-actions": 0.05, "whitehouse-statements": 0.2,
          "whitehouse-transcripts": 0.2}
ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|Jr|Sr|Inc|Ltd|Corp|Co|vs|No|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|etc|e\.g|i\.e)|\b[A-Z]|\b(?:[A-Za-z]\.)+[A-Za-z])\.$")
WORD = re.compile(r"""
    https?://\S+ | www\.\S+ | [\w.+-]+@[\w-]+\.[\w.]+ | [@\#]\w+
  | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b
  | (?:[A-Za-z]\.){2,} | (?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|Jr|Sr|Inc|Ltd|Corp|Co|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.
  | [A-Z]\.(?=\s) | [^\W\d_]+(?=n't\b) | n't\b | '(?:s|re|ve|ll|d|m|S)\b | [^\W_]+ | \.\.\.+ | --+ | [^\s]
""", re.X)


def split(par: str) -> list[str]:
    out, start = [], 0
    for m in re.finditer(r"[.!?]+[\"')\]]*\s+(?=[\"'(\[]*[A-Z0-9])", par):
        piece = par[start:m.end()].strip()
        if par[m.start()] == "." and ABBREVIATION.search(par[max(0, m.start() - 12):m.start() + 1]):
            continue
        out.append(piece)
        start = m.end()
    out.append(par[start:].strip())
    return [x for x in out if x]


def words(sentence: str) -> list[str]:
    out = []
    for w in WORD.findall(sentence):
        if w.lower() == "cannot":
            out += [w[:3], w[3:]]
        else:
            out.append(w)
    return out


def grams(ws: list[str], n: int = 7) -> set[tuple[str, ...]]:
    ws = [w.lower() for w in ws]
    return {tuple(ws[i:i + n]) for i in range(len(ws) - n + 1)}


def main(treebank: str, news: str, out: str, total: int, keep: int) -> None:
    rng = random.Random(5)
    sets = data.load(treebank)
    held = set().union(*(grams(s.words) for s in sets["ewt_dev"] + sets["gum_dev"]))
    lines, dropped = [], 0
    for name, share in SHARES.items():
        docs = [json.loads(l)["text"] for l in gzip.open(os.path.join(news, name + ".jsonl.gz"), "rt", encoding="utf-8")]
        rng.shuffle(docs)
        n, seen = 0, set()
        for text in docs:
            text = text.replace("\u2019", "'").replace("\u2018", "'")
            got = [words(s) for p in text.split("\n") if p.strip() for s in split(p)]
            clash = [bool(grams(s) & held) for s in got]
            if name == "wikinews" and any(clash):
                dropped += 1
                continue
            for s, c in zip(got, clash):
                key = " ".join(s)
                if c or not 3 <= len(s) <= 60 or key in seen or sum(w.isalpha() for w in s) < 0.6 * len(s):
                    continue
                if len(s) < 6 and rng.random() < 0.6:
                    continue
                seen.add(key)
                lines.append(key)
                n += len(s)
            if n >= share * total:
                break
        print(name, n, flush=True)
    rng.shuffle(lines)
    extra = list(dict.fromkeys(" ".join(s.words) for s in sets["extra"] if 3 <= len(s.words) <= 60))
    whole = lambda l: all(w and not any(c.isspace() for c in w) for w in l.split(" "))
    chosen, n = [l for l in extra if whole(l)], 0
    for l in filter(whole, lines):
        chosen.append(l)
        n += l.count(" ") + 1
        if n > keep:
            break
    open(out, "w", encoding="utf-8").write("\n".join(chosen) + "\n")
    print(len(chosen), "sentences;", dropped, "Wikinews articles left out")


if __name__ == "__main__":
    main(*sys.argv[1:4], int(sys.argv[4]), int(sys.argv[5]))

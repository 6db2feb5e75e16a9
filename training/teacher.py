"""Fine-tunes all-MiniLM-L6-v2 on all tasks at once (the teacher) and labels free text with it.

usage: teacher.py train TREEBANK VECTORS.npz MINILM OUT.pt --minutes M
       teacher.py label TREEBANK VECTORS.npz MINILM OUT.pt SENTENCES.txt SILVER.npz
"""

from __future__ import annotations

import argparse
import copy
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import data
from decode import tree, viterbi
from evaluate import scores, table
from minilm import MiniLM, Pieces
from model import FEATURES, Maxout, Parser, Rec, lrelu
from train import Item, assemble, batches, ce

CONFIG = {"width": 320, "pieces": 2, "features": FEATURES, "layers": [], "arc": 256, "label": 192,
          "maxDistance": 32, "nerHidden": 128, "epsilon": 1e-5, "slope": 0.1}


class Teacher(Parser):
    """The student's features and heads around a pretrained encoder and one recurrence."""

    def __init__(self, labels, vectors, folder):
        super().__init__(CONFIG, labels, vectors, len(data.SOURCES), 0.3)
        self.bert = MiniLM(folder)
        self.case = nn.Embedding(1000, 384)
        nn.init.zeros_(self.case.weight)
        self.mix = nn.Parameter(torch.tensor([0.0, 1.0]))
        self.join = Maxout(384 + 320, 320, 2)
        self.rec = Rec(320, 160, 0.3)

    def encode(self, rows, vec, length, ids, mask, first, shape, keep_form=None, keep_vec=None):
        x0 = super().encode(rows, vec, length, keep_form, keep_vec)
        b = self.bert(ids, mask, self.case(shape), 0.1).float()
        w = b.gather(1, first.unsqueeze(-1).expand(-1, -1, 384))
        m = (torch.arange(rows.shape[1])[None] < length[:, None]).unsqueeze(-1).float()
        x = self.join(torch.cat([self.drop(w), x0], -1))
        return self.drop(self.out(self.rec(x, m, length)))


class Inputs:
    def __init__(self, types: data.Types, folder: str):
        self.pieces, self.words = Pieces(folder), {i: w for w, i in types.ids.items()}
        self.shape = {}
        self.rows, self.vec = (torch.from_numpy(x) for x in types.arrays())
        self.cache: dict[int, list[int]] = {}

    def of(self, k: int) -> list[int]:
        p = self.cache.get(k)
        if p is None:
            p = self.cache[k] = self.pieces.word(self.words[k])
        return p

    def size(self, forms) -> int:
        return 2 + sum(len(self.of(int(k))) for k in forms)

    def batch(self, forms, length):
        """Pieces of a batch, padded to as many as it has columns."""
        B, n = forms.shape
        first = np.zeros((B, n), np.int64)
        ids, sh, mask = np.zeros((B, n), np.int64), np.zeros((B, n), np.int64), np.zeros((B, n), bool)
        f = forms.numpy()
        mask[:, 0] = True
        ids[:, 0] = 101
        for b in range(B):
            at = 1
            for t in range(int(length[b])):
                k = int(f[b, t])
                p = self.of(k)
                first[b, t] = at
                ids[b, at:at + len(p)] = p
                sh[b, at:at + len(p)] = int(self.rows[k, -1])
                at += len(p)
            if length[b]:
                ids[b, at] = 102
                mask[b, :at + 1] = True
        return torch.from_numpy(ids), torch.from_numpy(mask), torch.from_numpy(first), torch.from_numpy(sh)


@torch.no_grad()
def outputs(net, inp, items, words=2500, source=0):
    """Yields (index, arcs, upos, feats, rel logits for the best heads, heads, ner) per sentence."""
    net.eval()
    sizes = [inp.size(x.forms[0]) for x in items]
    for n, B, batch in batches(sizes, words, random.Random(1), [(i, 0, 0) for i in range(len(items))]):
        forms, length, _, _ = assemble(items, batch, n, B)
        with torch.autocast("cpu", torch.bfloat16):
            h = net.encode(inp.rows[forms], inp.vec[forms], length, *inp.batch(forms, length))
            s = net.arcs(h, length)
            u, f = net.upos(h).float(), net.feats(h).float()
            e = net.names(h, torch.full((B,), source))
            sn = s.numpy()
            heads = np.zeros(forms.shape, np.int64)
            for b, (i, _, _) in enumerate(batch):
                m = items[i].n
                heads[b, :m] = tree(sn[b, :m, :m + 1])
            r = net.rels(h, torch.from_numpy(heads))
        yield batch, s, u, f, r, heads, e


def predict(net, inp, items, labels):
    out = [None] * len(items)
    for batch, _, u, f, r, heads, e in outputs(net, inp, items):
        r[..., 0] = -1e9
        r = r.argmax(-1).numpy()
        r[heads == 0] = 0
        u, f, e = u.argmax(-1), f.argmax(-1), e.numpy()
        for b, (i, _, _) in enumerate(batch):
            m = items[i].n
            out[i] = {"upos": [labels["upos"][x] for x in u[b, :m]], "feats": [labels["feats"][x] for x in f[b, :m]],
                      "head": [int(x) for x in heads[b, :m]], "deprel": [labels["deprel"][x] for x in r[b, :m]],
                      "ner": [labels["ner"][x] for x in viterbi(e[b, :m])]}
    return out


def top(logits: torch.Tensor, k: int) -> tuple[np.ndarray, np.ndarray]:
    p, i = F.softmax(logits, -1).topk(k, -1)
    return i.numpy().astype(np.int16), (p / p.sum(-1, keepdim=True)).numpy().astype(np.float16)


def label(net, inp, items, texts, out):
    """Soft labels: the best few of each head, with probabilities, one row per word."""
    parts = [None] * len(items)
    t = time.time()
    done = 0
    for batch, s, u, f, r, heads, e in outputs(net, inp, items):
        for b, (i, _, _) in enumerate(batch):
            m = items[i].n
            r[b, :, 0] = -1e9
            parts[i] = [*top(s[b, :m, :m + 1], min(4, m + 1)), *top(u[b, :m], 3), *top(f[b, :m], 3), *top(r[b, :m], 3),
                        heads[b, :m].astype(np.int16), F.softmax(e[b, :m], -1).numpy().astype(np.float16)]
            if m + 1 < 4:
                parts[i][0] = np.pad(parts[i][0], ((0, 0), (0, 3 - m)))
                parts[i][1] = np.pad(parts[i][1], ((0, 0), (0, 3 - m)))
            done += m
    names = ["arc_i", "arc_p", "upos_i", "upos_p", "feats_i", "feats_p", "rel_i", "rel_p", "head", "ner_p"]
    cat = {n: np.concatenate([p[k] for p in parts]) for k, n in enumerate(names)}
    np.savez(out, text=np.array(texts, dtype=object), **cat)
    print(f"{len(items)} sentences, {done} words, {time.time() - t:.0f} s")


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("task"), p.add_argument("treebank"), p.add_argument("vectors"), p.add_argument("minilm")
    p.add_argument("out"), p.add_argument("rest", nargs="*")
    p.add_argument("--minutes", type=float, default=20)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--words", type=int, default=1024)
    a = p.parse_args()
    torch.set_num_threads(1 if a.task == "label" else 2)
    torch.manual_seed(3)
    rng = random.Random(3)
    sets = data.load(a.treebank)
    z = np.load(a.vectors, allow_pickle=True)
    labels = data.label_sets(sets["train"])
    maps = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}
    types = data.Types(FEATURES, z["keys"])
    net = Teacher(labels, torch.from_numpy(z["vec"]), a.minilm)
    if a.task == "label":
        texts = [l.rstrip("\n") for l in open(a.rest[0], encoding="utf-8")]
        items = [Item(data.Sentence(t.split(" "), 1, "silver"), types, maps, False) for t in texts]
        net.load_state_dict(torch.load(a.out))
        label(net, Inputs(types, a.minilm), items, texts, a.rest[1])
        return
    items = [Item(s, types, maps, True) for s in sets["train"] + sets["extra"]]
    base = len(sets["train"])
    dev = [Item(s, types, maps, False) for s in sets["ewt_dev"] + sets["gum_dev"]]
    gold = sets["ewt_dev"] + sets["gum_dev"]
    inp = Inputs(types, a.minilm)
    sizes = [max(inp.size(f) for f in x.forms) for x in items]
    slow = [q for n, q in net.named_parameters() if n.startswith("bert.") and q.requires_grad and n != "bert.word.weight"]
    word = net.bert.word.weight
    word.requires_grad_(False)
    fast = [q for n, q in net.named_parameters() if not n.startswith("bert.") and q.requires_grad]
    opt = torch.optim.AdamW([{"params": slow, "lr": a.rate, "peak": a.rate}, {"params": fast, "lr": 2e-3, "peak": 1.5e-3}],
                            betas=(0.9, 0.98), weight_decay=1e-2, fused=True)
    everything = slow + fast
    start, limit, step, epoch, words = time.time(), a.minutes * 60, 0, 0, 0
    queue: list = []
    while (t := (time.time() - start) / limit) < 1:
        if not queue:
            if epoch:
                print(f"epoch {epoch} {time.time() - start:.0f} s {words / (time.time() - start):.0f} words/s",
                      {k: round(v / max(1, n_loss), 3) for k, v in sums.items()}, flush=True)
                if epoch % 2 == 0:
                    torch.save(net.state_dict(), a.out)
            epoch, sums, n_loss = epoch + 1, {}, 0
            plan = []
            for i in range(len(items)):
                if i >= base and rng.random() > (1.0, 0.4, 0.12)[items[i].source - 2]:
                    continue
                r = rng.random()
                plan.append((i, 1 if r < 0.02 else 2 if r < 0.035 else 3 if r < 0.06 else 0, 0))
            queue = batches(sizes, a.words, rng, plan)
        for g in opt.param_groups:
            g["lr"] = g["peak"] * min(1, (step + 1) / 300) * max(0.01, 1 - 0.99 * t)
        n, B, batch = queue.pop()
        forms, length, source, y = assemble(items, batch, n, B)
        with torch.autocast("cpu", torch.bfloat16):
            h = net.encode(inp.rows[forms], inp.vec[forms], length, *inp.batch(forms, length),
                           keep_form=(torch.rand(B, n, 1) > 0.2).float(), keep_vec=(torch.rand(B, n, 1) > 0.1).float())
            loss = {"ner": ce(net.names(h, source), y["ner"])}
            if bool((y["heads"] >= 0).any()):
                loss["upos"], loss["feats"] = ce(net.upos(h).float(), y["upos"]), ce(net.feats(h).float(), y["feats"])
                loss["arc"] = ce(net.arcs(h, length), y["heads"])
                loss["rel"] = ce(net.rels(h, y["heads"].clamp(min=0)), y["rels"].masked_fill(y["heads"] <= 0, -100))
        total = sum({"ner": 1.5, "feats": 0.5}.get(k, 1.0) * v for k, v in loss.items())
        opt.zero_grad()
        total.backward()
        nn.utils.clip_grad_norm_(everything, 2.0)
        opt.step()
        if step % 100 == 0:
            print(step, words, round(time.time() - start), flush=True)
        step, words, n_loss = step + 1, words + int(length.sum()), n_loss + 1
        for k, v in loss.items():
            sums[k] = sums.get(k, 0) + float(v.detach())
    print(f"{epoch} epochs, {step} steps, {words} words, {time.time() - start:.0f} s")
    torch.save(net.state_dict(), a.out)
    print(table(scores(gold, predict(net, inp, dev, labels))))


if __name__ == "__main__":
    main()

"""Trains the joint model. usage: train.py TREEBANK VECTORS.npz OUT.pt --minutes M [--silver FILE.pt] [--seed S] [...]

The learning rate follows the clock: it decays linearly to 2% at the end of the minutes given, whatever the machine does.
"""

from __future__ import annotations

import argparse
import copy
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import data
from decode import tree, viterbi
from evaluate import scores, table
from model import CONFIG, Parser


def headline(w: str, i: int) -> str:
    return w[:1].upper() + w[1:] if i == 0 or len(w) > 3 else w


VARIANTS = [lambda w, i: w, lambda w, i: w.lower(), lambda w, i: w.upper(), headline]


class Item:
    """A sentence as arrays; -100 = no label."""

    def __init__(self, s: data.Sentence, types: data.Types, maps: dict[str, dict[str, int]], variants: bool):
        n = len(s.words)
        self.forms = [np.array([types.id(v(w, i)) for i, w in enumerate(s.words)]) for v in (VARIANTS if variants else VARIANTS[:1])]
        get = lambda xs, k: np.array([maps[k].get(x, -100) for x in xs]) if xs is not None else np.full(n, -100)
        self.n, self.source = n, s.source
        self.upos, self.feats, self.rels, self.ner = get(s.upos, "upos"), get(s.feats, "feats"), get(s.rels, "deprel"), get(s.ner, "ner")
        self.heads = np.array(s.heads) if s.heads is not None else np.full(n, -100)
        self.soft = None
        self.final = bool(s.heads and n > 3 and s.words[-1] in ".!?" and n not in s.heads)


def batches(items, words, rng, plan):
    """plan: (item index, variant, cut). Batches of about `words` words of similar length, shuffled."""
    plan = sorted(plan, key=lambda p: items[p[0]].n * (1 + 0.1 * rng.random()))
    out, cur, longest = [], [], 0
    for p in plan:
        longest = max(longest, items[p[0]].n)
        if cur and longest * (len(cur) + 1) > words:
            out.append(cur)
            cur, longest = [], items[p[0]].n
        cur.append(p)
    out.append(cur)
    rng.shuffle(out)
    return out


def assemble(items, batch):
    B, n = len(batch), max(items[i].n - c for i, _, c in batch)
    a = {k: np.full((B, n), -100, np.int64) for k in ("upos", "feats", "heads", "rels", "ner")}
    forms, length, source = np.zeros((B, n), np.int64), np.zeros(B, np.int64), np.zeros(B, np.int64)
    for b, (i, v, c) in enumerate(batch):
        x = items[i]
        m = x.n - c
        forms[b, :m] = x.forms[v][:m]
        for k in a:
            a[k][b, :m] = getattr(x, k)[:m]
        length[b], source[b] = m, x.source
    t = {k: torch.from_numpy(v) for k, v in a.items()}
    return torch.from_numpy(forms), torch.from_numpy(length), torch.from_numpy(source), t


def ce(logits, gold, smooth=0.0):
    ok = gold >= 0
    if not ok.any():
        return logits.sum() * 0
    return F.cross_entropy(logits[ok], gold[ok], label_smoothing=smooth)


def soft_ce(logits, soft):
    """soft = (word index in the flat batch, class ids [m, k], probabilities [m, k])."""
    at, ids, p = soft
    lp = F.log_softmax(logits.flatten(0, -2)[at], -1)
    return -(lp.gather(1, ids) * p).sum(1).mean()


@torch.no_grad()
def predict(net, items, rows, vec, labels, source=0):
    """Predictions of a model in eval mode, gold tokens."""
    net.eval()
    out = [None] * len(items)
    order = sorted(range(len(items)), key=lambda i: items[i].n)
    for a in range(0, len(order), 64):
        idx = order[a:a + 64]
        forms, length, _, _ = assemble(items, [(i, 0, 0) for i in idx])
        h = net.encode(rows[forms], vec[forms], length)
        u, f = net.upos(h).argmax(-1), net.feats(h).argmax(-1)
        s = net.arcs(h, length).numpy()
        heads = np.zeros(forms.shape, np.int64)
        for b, i in enumerate(idx):
            m = items[i].n
            heads[b, :m] = tree(s[b, :m, :m + 1])
        r = net.rels(h, torch.from_numpy(heads))
        r[..., 0] = -1e9
        r = r.argmax(-1).numpy()
        r[heads == 0] = 0
        e = net.names(h, torch.full((len(idx),), source)).numpy()
        for b, i in enumerate(idx):
            m = items[i].n
            out[i] = {
                "upos": [labels["upos"][x] for x in u[b, :m]], "feats": [labels["feats"][x] for x in f[b, :m]],
                "head": [int(x) for x in heads[b, :m]], "deprel": [labels["deprel"][x] for x in r[b, :m]],
                "ner": [labels["ner"][x] for x in viterbi(e[b, :m])]}
    net.train()
    return out


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("treebank"), p.add_argument("vectors"), p.add_argument("out")
    p.add_argument("--minutes", type=float, required=True)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--words", type=int, default=1200)
    p.add_argument("--drop", type=float, default=0.2)
    p.add_argument("--decay", type=float, default=0.998)
    p.add_argument("--silver", default="")
    p.add_argument("--silver-share", type=float, default=1.0)
    a = p.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    sets = data.load(a.treebank)
    z = np.load(a.vectors, allow_pickle=True)
    labels = data.label_sets(sets["train"])
    maps = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}
    types = data.Types(CONFIG["features"], z["keys"])
    items = [Item(s, types, maps, True) for s in sets["train"]]
    extra = [Item(s, types, maps, True) for s in sets["extra"]]
    by = {k: [i + len(items) for i, s in enumerate(sets["extra"]) if s.source == k] for k in (2, 3, 4)}
    dev = [Item(s, types, maps, False) for s in sets["ewt_dev"] + sets["gum_dev"]]
    gold = sets["ewt_dev"] + sets["gum_dev"]
    gum_cut = len(sets["ewt_dev"])
    base = len(items)
    items += extra
    silver_from = len(items)
    if a.silver:
        from silver import load_silver
        items += load_silver(a.silver, types)
    rows, vec = (torch.from_numpy(x) for x in types.arrays())
    net = Parser(CONFIG, labels, torch.from_numpy(z["vec"]), len(data.SOURCES), a.drop)
    ema = copy.deepcopy(net)
    params = [q for q in net.parameters() if q.requires_grad]
    eparams = [q for q in ema.parameters() if q.requires_grad]
    opt = torch.optim.AdamW(params, lr=a.rate, betas=(0.9, 0.95), weight_decay=1e-3, fused=True)
    print(sum(q.numel() for q in params), "trained parameters")
    start, limit = time.time(), a.minutes * 60
    step, epoch, words = 0, 0, 0
    queue: list = []
    silver_order: list[int] = []
    while True:
        t = (time.time() - start) / limit
        if t >= 1:
            break
        if not queue:
            if epoch:
                print(f"epoch {epoch} {time.time() - start:.0f} s {words / (time.time() - start):.0f} words/s", {k: round(v / max(1, n_loss), 3) for k, v in sums.items()}, flush=True)
            sums, n_loss = {}, 0
            epoch += 1
            plan = []
            for i in range(base):
                r = rng.random()
                v = 1 if r < 0.02 else 2 if r < 0.035 else 3 if r < 0.06 else 0
                plan.append((i, v, 1 if items[i].final and rng.random() < 0.05 else 0))
            for k, share in ((2, 1.0), (3, 0.5), (4, 0.25)):
                for i in rng.sample(by[k], int(share * len(by[k]))):
                    r = rng.random()
                    plan.append((i, 1 if r < 0.03 else 2 if r < 0.05 else 3 if r < 0.08 else 0, 0))
            if a.silver:
                count = int(a.silver_share * base)
                while len(silver_order) < count:
                    more = list(range(silver_from, len(items)))
                    rng.shuffle(more)
                    silver_order += more
                for i in silver_order[:count]:
                    plan.append((i, 0, 0))
                del silver_order[:count]
            queue = batches(items, a.words, rng, plan)
            if epoch % 4 == 1 and epoch > 1:
                fig = scores(gold, predict(ema, dev, rows, vec, labels))
                print({g: {k: round(fig[g][k], 2) for k in ("upos", "las", "ner") if k in fig[g]} for g in ("all-ewt", "all-gum", "news")}, flush=True)
                torch.save({"state": ema.state_dict(), "config": CONFIG, "labels": labels, "keys": z["keys"]}, a.out)
        rate = a.rate * min(1, (step + 1) / 200) * max(0.02, 1 - 0.98 * t)
        for g in opt.param_groups:
            g["lr"] = rate
        batch = queue.pop()
        forms, length, source, gold_t = assemble(items, batch)
        B, n = forms.shape
        with torch.autocast("cpu", torch.bfloat16):
            h = net.encode(rows[forms], vec[forms], length,
                           (torch.rand(B, n, 1) > 0.15).float(), (torch.rand(B, n, 1) > 0.1).float())
            has_tree = bool((gold_t["heads"] >= 0).any())
            loss = {"ner": ce(net.names(h, source), gold_t["ner"])}
            if has_tree:
                loss["upos"] = ce(net.upos(h).float(), gold_t["upos"])
                loss["feats"] = ce(net.feats(h).float(), gold_t["feats"])
                loss["arc"] = ce(net.arcs(h, length), gold_t["heads"])
                rel = gold_t["rels"].masked_fill(gold_t["heads"] <= 0, -100)
                loss["rel"] = ce(net.rels(h, gold_t["heads"].clamp(min=0)), rel)
            if a.silver:
                from silver import silver_loss
                loss |= silver_loss(net, h, items, batch, length)
        weight = {"ner": 1.5, "feats": 0.5, "s_ner": 1.5, "s_feats": 0.5}
        total = sum(weight.get(k, 1.0) * v for k, v in loss.items())
        opt.zero_grad()
        total.backward()
        torch.nn.utils.clip_grad_norm_(params, 2.0)
        opt.step()
        step += 1
        words += int(length.sum())
        n_loss += 1
        for k, v in loss.items():
            sums[k] = sums.get(k, 0) + float(v.detach())
        if step % 4 == 0:
            d = min(a.decay, step / (step + 40)) ** 4
            with torch.no_grad():
                torch._foreach_lerp_(eparams, params, 1 - d)
    print(f"{epoch} epochs, {step} steps, {words} words, {time.time() - start:.0f} s")
    torch.save({"state": ema.state_dict(), "config": CONFIG, "labels": labels, "keys": z["keys"]}, a.out)
    fig = scores(gold, predict(ema, dev, rows, vec, labels))
    print(table(fig))


if __name__ == "__main__":
    main()

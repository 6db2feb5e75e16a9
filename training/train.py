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
import torch.distributed as dist
import torch.multiprocessing as mp
import torch.nn.functional as F

import data
from decode import tree, viterbi
from evaluate import scores, table
from model import CONFIG, Parser
from silver import load_silver, silver_loss


def headline(w: str, i: int) -> str:
    return w[:1].upper() + w[1:] if i == 0 or len(w) > 3 else w


VARIANTS = [lambda w, i: w, lambda w, i: w.lower(), lambda w, i: w.upper(), headline]


def joined(sentences: list[data.Sentence], rng) -> list[data.Sentence]:
    """Some neighbouring sentences as one, as a missed sentence end gives them; the second root has no label."""
    out = []
    for a, b in zip(sentences, sentences[1:]):
        if a.doc != b.doc or not a.doc or len(a.words) + len(b.words) > 60 or rng.random() > 0.12:
            continue
        n = len(a.words)
        out.append(data.Sentence(
            a.words + b.words, a.source, a.genre, upos=a.upos + b.upos, feats=a.feats + b.feats,
            heads=a.heads + [h + n if h else -100 for h in b.heads],
            rels=a.rels + [r if r != "root" else "" for r in b.rels],
            ner=a.ner + b.ner if a.ner and b.ner else None))
    return out


class Item:
    """A sentence as arrays; -100 = no label."""

    def __init__(self, s: data.Sentence, types: data.Types, maps: dict[str, dict[str, int]], variants: bool):
        n = len(s.words)
        self.forms = [np.array([types.id(v(w, i)) for i, w in enumerate(s.words)]) for v in (VARIANTS if variants else VARIANTS[:1])]
        get = lambda xs, k: np.array([maps[k].get(x, -100) for x in xs]) if maps and xs is not None else np.full(n, -100)
        self.n, self.source = n, s.source
        self.upos, self.feats, self.rels, self.ner = get(s.upos, "upos"), get(s.feats, "feats"), get(s.rels, "deprel"), get(s.ner, "ner")
        self.heads = np.array(s.heads) if s.heads is not None else np.full(n, -100)
        self.soft = None
        self.final = bool(s.heads and n > 3 and s.words[-1] in ".!?" and n not in s.heads)


# Few distinct batch shapes: the matrix kernels are compiled by shape, and compiling costs more than padding.
SIZES = [4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 128, 192, 256, 384, 512]


def size_of(n: int) -> int:
    return next(x for x in SIZES if x >= n)


def batches(sizes, words, rng, plan, kind=lambda i: 0):
    """plan: (item index, variant, cut); sizes: length by item. Shuffled batches of one kind, one padded length and about `words` words."""
    by: dict[tuple[int, int], list] = {}
    for p in plan:
        by.setdefault((size_of(sizes[p[0]]), kind(p[0])), []).append(p)
    out = []
    for (n, _), group in sorted(by.items()):
        rng.shuffle(group)
        k = max(1, words // n)
        out += [(n, k, group[i:i + k]) for i in range(0, len(group), k)]
    rng.shuffle(out)
    return out


def assemble(items, batch, n, B):
    """Arrays of B rows by n words; rows beyond the batch are empty (length 0)."""
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


@torch.no_grad()
def predict(net, items, rows, vec, labels, source=0):
    """Predictions of a model in eval mode, gold tokens."""
    net.eval()
    out = [None] * len(items)
    for n, B, batch in batches([x.n for x in items], 2000, random.Random(1), [(i, 0, 0) for i in range(len(items))]):
        idx = [i for i, _, _ in batch]
        forms, length, _, _ = assemble(items, batch, n, B)
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
        e = net.names(h, torch.full((B,), source)).numpy()
        for b, i in enumerate(idx):
            m = items[i].n
            out[i] = {
                "upos": [labels["upos"][x] for x in u[b, :m]], "feats": [labels["feats"][x] for x in f[b, :m]],
                "head": [int(x) for x in heads[b, :m]], "deprel": [labels["deprel"][x] for x in r[b, :m]],
                "ner": [labels["ner"][x] for x in viterbi(e[b, :m])]}
    net.train()
    return out


def combine(grads: list[torch.Tensor], t: float) -> float:
    """Averages gradients (and the clock) over the processes, in place."""
    flat = torch.cat([*(g.flatten() for g in grads), torch.tensor([t])])
    dist.all_reduce(flat)
    flat /= dist.get_world_size()
    at = 0
    for g in grads:
        g.copy_(flat[at:at + g.numel()].view_as(g))
        at += g.numel()
    return float(flat[-1])


def arguments() -> argparse.Namespace:
    p = argparse.ArgumentParser()
    p.add_argument("treebank"), p.add_argument("vectors"), p.add_argument("out")
    p.add_argument("--minutes", type=float, required=True)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--words", type=int, default=700)
    p.add_argument("--drop", type=float, default=0.2)
    p.add_argument("--decay", type=float, default=0.998)
    p.add_argument("--silver", default="")
    p.add_argument("--silver-share", type=float, default=1.0)
    p.add_argument("--check", type=int, default=6)
    p.add_argument("--processes", type=int, default=2)
    return p.parse_args()


def work(rank: int, a: argparse.Namespace) -> None:
    """One of several single-threaded processes: each takes its share of the batches, gradients are averaged every step.

    On a busy machine that is faster than one process with several threads, whose threads wait for each other at every operation.
    """
    dist.init_process_group("gloo", init_method=f"tcp://127.0.0.1:{29500 + a.seed}", rank=rank, world_size=a.processes)
    torch.set_num_threads(1)
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
    base = len(items)
    items += extra
    pairs_from = len(items)
    items += [Item(s, types, maps, False) for s in joined(sets["train"], rng)]
    pairs = range(pairs_from, len(items))
    silver_from = len(items)
    if a.silver:
        items += load_silver(a.silver, types)
    sizes = [x.n for x in items]
    rows, vec = (torch.from_numpy(x) for x in types.arrays())
    net = Parser(CONFIG, labels, torch.from_numpy(z["vec"]), len(data.SOURCES), a.drop)
    torch.manual_seed(a.seed * 100 + rank)
    ema = copy.deepcopy(net)
    params = [q for q in net.parameters() if q.requires_grad]
    eparams = [q for q in ema.parameters() if q.requires_grad]
    opt = torch.optim.AdamW(params, lr=a.rate, betas=(0.9, 0.95), weight_decay=1e-3, fused=True)
    print(sum(q.numel() for q in params), "trained parameters")
    dist.barrier()
    start, limit = time.time(), a.minutes * 60
    step, epoch, words, t = 0, 0, 0, 0.0
    queue: list = []
    silver_order: list[int] = []
    while t < 1:
        if not queue:
            if epoch and rank == 0:
                print(f"epoch {epoch} {time.time() - start:.0f} s {a.processes * words / (time.time() - start):.0f} words/s", {k: round(v / seen[k], 3) for k, v in sums.items()}, flush=True)
            sums, seen = {}, {}
            epoch += 1
            plan = []
            for i in range(base):
                r = rng.random()
                v = 1 if r < 0.02 else 2 if r < 0.035 else 3 if r < 0.06 else 0
                plan.append((i, v, 1 if items[i].final and rng.random() < 0.05 else 0))
            plan += [(i, 0, 0) for i in rng.sample(pairs, len(pairs) // 2)]
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
                    r = rng.random()
                    plan.append((i, 1 if r < 0.02 else 2 if r < 0.035 else 3 if r < 0.06 else 0, 0))
                del silver_order[:count]
            queue = batches(sizes, a.words, rng, plan, lambda i: 2 if i >= silver_from else int(base <= i < pairs_from))
            queue = queue[rank:len(queue) - len(queue) % a.processes:a.processes]
            if rank == 0 and epoch % a.check == 1 and epoch > 1:
                fig = scores(gold, predict(ema, dev, rows, vec, labels))
                print({g: {k: round(fig[g][k], 2) for k in ("upos", "las", "ner") if k in fig[g]} for g in ("all-ewt", "all-gum", "news")}, flush=True)
                torch.save({"state": ema.state_dict(), "config": CONFIG, "labels": labels, "keys": z["keys"]}, a.out)
        rate = a.rate * min(1, (step + 1) / 200) * max(0.02, 1 - 0.98 * t)
        for g in opt.param_groups:
            g["lr"] = rate
        n, B, batch = queue.pop()
        forms, length, source, gold_t = assemble(items, batch, n, B)
        with torch.autocast("cpu", torch.bfloat16):
            h = net.encode(rows[forms], vec[forms], length,
                           (torch.rand(B, n, 1) > 0.15).float(), (torch.rand(B, n, 1) > 0.1).float())
            if batch[0][0] >= silver_from:
                loss = silver_loss(net, h, [items[i].soft for i, _, _ in batch], length)
            else:
                loss = {"ner": ce(net.names(h, source), gold_t["ner"])}
            if bool((gold_t["heads"] >= 0).any()):
                loss["upos"] = ce(net.upos(h).float(), gold_t["upos"])
                loss["feats"] = ce(net.feats(h).float(), gold_t["feats"])
                loss["arc"] = ce(net.arcs(h, length), gold_t["heads"])
                rel = gold_t["rels"].masked_fill(gold_t["heads"] <= 0, -100)
                loss["rel"] = ce(net.rels(h, gold_t["heads"].clamp(min=0)), rel)
        weight = {"ner": 1.5, "feats": 0.5, "s_ner": 1.5, "s_feats": 0.5}
        total = sum(weight.get(k, 1.0) * v for k, v in loss.items())
        opt.zero_grad(set_to_none=False)
        total.backward()
        for q in params:
            if q.grad is None:
                q.grad = torch.zeros_like(q)
        t = combine([q.grad for q in params], (time.time() - start) / limit)
        torch.nn.utils.clip_grad_norm_(params, 2.0)
        opt.step()
        step += 1
        words += int(length.sum())
        for k, v in loss.items():
            sums[k] = sums.get(k, 0) + float(v.detach())
            seen[k] = seen.get(k, 0) + 1
        if rank == 0 and step % 4 == 0:
            d = min(a.decay, step / (step + 40)) ** 4
            with torch.no_grad():
                torch._foreach_lerp_(eparams, params, 1 - d)
    if rank:
        return
    print(f"{epoch} epochs, {step} steps, {a.processes * words} words, {time.time() - start:.0f} s")
    torch.save({"state": ema.state_dict(), "config": CONFIG, "labels": labels, "keys": z["keys"]}, a.out)
    fig = scores(gold, predict(ema, dev, rows, vec, labels))
    print(table(fig))


if __name__ == "__main__":
    args = arguments()
    mp.spawn(work, (args,), nprocs=args.processes)

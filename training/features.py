"""Word features exactly as FORMAT.md section 2 defines them (UTF-16 code units)."""

from __future__ import annotations

import numpy as np

CASE_LIMIT = 0x530
MASK = 0xFFFFFFFF

QUOTES = {
    **dict.fromkeys([0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x00B4, 0x0060], 0x27),
    **dict.fromkeys([0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0x2033], 0x22),
    **dict.fromkeys([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212], 0x2D),
    0x00A0: 0x20,
}


def _case_tables() -> tuple[np.ndarray, np.ndarray]:
    lower = np.arange(CASE_LIMIT, dtype=np.uint16)
    kind = np.zeros(CASE_LIMIT, dtype=np.uint8)
    for u in range(CASE_LIMIT):
        c = chr(u)
        low, up = c.lower(), c.upper()
        if len(low) == 1 and low != c and ord(low) <= 0xFFFF:
            lower[u] = ord(low)
            kind[u] = 1
        elif up != c and c.isalpha():
            kind[u] = 2
    kind[0x30:0x3A] = 3
    return lower, kind


LOWER, CLASS = _case_tables()
_LOWER = [int(x) for x in LOWER]
_CLASS = [int(x) for x in CLASS]


def units(form: str) -> list[int]:
    """UTF-16 code units of a string (lone surrogates pass through)."""
    b = form.encode("utf-16-le", "surrogatepass")
    return [b[i] | (b[i + 1] << 8) for i in range(0, len(b), 2)]


def cleaned(form: str) -> list[int]:
    f = [QUOTES.get(u, u) for u in units(form)]
    return [0x22] if f == [0x27, 0x27] else f


def normal(f: list[int]) -> list[int]:
    n = [_LOWER[u] if u < CASE_LIMIT else u for u in f]
    return [0x30 if 0x30 <= u <= 0x39 else u for u in n]


def shape(f: list[int]) -> list[int]:
    out: list[int] = []
    for u in f:
        if u >= CASE_LIMIT:
            s = 0x75
        else:
            k = _CLASS[u]
            s = u if k == 0 else (0x58, 0x78, 0x64)[k - 1]
        if len(out) >= 3 and out[-1] == s and out[-2] == s and out[-3] == s:
            continue
        out.append(s)
        if len(out) == 10:
            break
    return out


def hash32(us: list[int], seed: int) -> int:
    h = (0x811C9DC5 ^ ((seed * 0x9E3779B1) & MASK)) & MASK
    for c in us:
        h = ((h ^ (c & 255)) * 0x01000193) & MASK
        h = ((h ^ (c >> 8)) * 0x01000193) & MASK
    h ^= h >> 16
    h = (h * 0x85EBCA6B) & MASK
    h ^= h >> 13
    h = (h * 0xC2B2AE35) & MASK
    h ^= h >> 16
    return h


def strings(form: str) -> dict[str, list[int]]:
    """The string behind each feature."""
    f = cleaned(form)
    n = normal(f)
    e = [0x5E, *n, 0x24]
    return {
        "form": n, "pre3": e[:4], "suf2": e[-3:], "suf3": e[-4:], "suf4": e[-5:],
        "shape": shape(f),
    }


def vocab_key(form: str) -> int:
    return hash32(normal(cleaned(form)), 0)


def feature_rows(form: str, features: list[dict]) -> list[int]:
    """Rows of all features, flat, in header order."""
    s = strings(form)
    return [hash32(s[x["name"]], seed) % x["rows"] for x in features for seed in x["seeds"]]

"""Document frequencies of stems in the free news, as src/stories/tables/background.ts.

usage: background.py NEWS_DIR ../../src/stories/tables/background.ts
NEWS_DIR is the folder with the *.jsonl.gz files of free news. The stem rules are those of src/stories/stem.ts.
"""

import collections
import glob
import gzip
import json
import math
import re
import sys

LEVELS = 12


def stem(w: str) -> str:
    w = re.sub(r"'s$", "", w)
    if len(w) > 4:
        w = re.sub(r"ies$", "y", w)
        w = re.sub(r"([^s])s$", r"\1", w)
        w = re.sub(r"(?:ing|ed)$", "", w)
    return w


def main(news: str, out: str) -> None:
    df, n = collections.Counter(), 0
    for path in sorted(glob.glob(f"{news}/*.jsonl.gz")):
        for line in gzip.open(path, "rt", encoding="utf-8"):
            text = json.loads(line)["text"][:6000].lower().replace("\u2019", "'")
            df.update({stem(w) for w in re.findall(r"[a-z][a-z']+", text)})
            n += 1
    # one list of stems per rounded inverse document frequency: level = round(ln(n / df) * 2)
    levels = collections.defaultdict(list)
    for word, count in sorted(df.items(), key=lambda x: (-x[1], x[0]))[:9000]:
        if "'" not in word:
            levels[round(math.log(n / count) * 2)].append(word)
    with open(out, "w", encoding="utf-8") as o:
        o.write("/**\n * Stems of common English news words by inverse document frequency: `level` is 2 ln(documents / documents with it), rounded.\n")
        o.write(f" * Counted over {n} documents of freely licensed news by training/stories/background.py.\n */\n")
        o.write("export const BACKGROUND: Readonly<Record<number, string>> = {\n")
        for level in sorted(levels):
            o.write(f'  {level}:\n    "{" ".join(levels[level])}",\n')
        o.write("};\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

/** A set of documents parted in two classes, and how much the parting explains. */
export interface LatentSplit {
  /** Class of each document. */
  readonly second: readonly boolean[];
  /** Nats by which two classes explain the terms better than one, beyond what chance gives per term. */
  readonly gain: number;
}

/** Fewest documents of a class, and terms tried as a start. */
const LEAST = 2;
const STARTS = 12;

const entropy = (p: number): number => (p <= 0 || p >= 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log(1 - p));

/** Documents as lists of term numbers; terms that one document alone holds are left out. */
function numbered(documents: readonly (readonly string[])[]): { readonly rows: readonly (readonly number[])[]; readonly terms: number } {
  const counts = new Map<string, number>();
  for (const document of documents) for (const term of document) counts.set(term, (counts.get(term) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [term, count] of counts) if (count > 1 && count < documents.length) ids.set(term, ids.size);
  return { rows: documents.map((document) => document.flatMap((term) => ids.get(term) ?? [])), terms: ids.size };
}

function countBy(
  rows: readonly (readonly number[])[],
  second: readonly boolean[],
  terms: number,
): readonly [Float64Array, Float64Array, number] {
  const [a, b] = [new Float64Array(terms), new Float64Array(terms)];
  let nb = 0;
  rows.forEach((row, i) => {
    const counts = second[i] ? b : a;
    if (second[i]) nb++;
    for (const term of row) counts[term] = (counts[term] ?? 0) + 1;
  });
  return [a, b, nb];
}

/** Moves each document to the class whose other members make its terms likelier, until nothing moves. */
function refine(rows: readonly (readonly number[])[], start: readonly boolean[], terms: number, least: number): readonly boolean[] | null {
  let second = start;
  for (let round = 0; round < 8; round++) {
    const [a, b, nb] = countBy(rows, second, terms);
    const na = rows.length - nb;
    if (na < least || nb < least) return null;
    const next = rows.map((row, i) => {
      const inB = second[i] === true;
      let score = Math.log((nb - (inB ? 1 : 0) + 0.5) / (na - (inB ? 0 : 1) + 0.5)) * 0.5;
      for (const term of row) {
        const ca = (a[term] ?? 0) - (inB ? 0 : 1);
        const cb = (b[term] ?? 0) - (inB ? 1 : 0);
        if (ca + cb < 1) continue;
        score += Math.log((cb + 0.3) / (nb - (inB ? 1 : 0) + 1)) - Math.log((ca + 0.3) / (na - (inB ? 0 : 1) + 1));
      }
      return score > 0;
    });
    if (next.every((value, i) => value === second[i])) break;
    second = next;
  }
  const nb = second.filter(Boolean).length;
  return nb < least || rows.length - nb < least ? null : second;
}

function gainOf(rows: readonly (readonly number[])[], second: readonly boolean[], terms: number): LatentSplit {
  const [a, b, nb] = countBy(rows, second, terms);
  const n = rows.length;
  const na = n - nb;
  let gain = 0;
  const chance = 0.5 * Math.log(n) + 1;
  for (let term = 0; term < terms; term++) {
    const [ca, cb] = [a[term] ?? 0, b[term] ?? 0];
    const nats = n * (entropy((ca + cb) / n) - (na / n) * entropy((ca + 0.5) / (na + 1)) - (nb / n) * entropy((cb + 0.5) / (nb + 1)));
    if (nats > chance) gain += nats - chance;
  }
  return { second, gain };
}

/**
 * Best parting of documents in two classes by the terms they hold: a two-class latent class model over Bernoulli terms
 * (Lazarsfeld & Henry 1968) with hard assignment, started from the terms that part the documents most evenly.
 * Two events that share their words part along many names and numbers at once; the sides of one story do not.
 */
export function latentSplit(documents: readonly (readonly string[])[]): LatentSplit | null {
  const n = documents.length;
  const least = LEAST;
  if (n < 2 * least) return null;
  const { rows, terms } = numbered(documents);
  if (terms === 0) return null;
  const held = new Float64Array(terms);
  for (const row of rows) for (const term of row) held[term] = (held[term] ?? 0) + 1;
  const order = Array.from(held.keys())
    .filter((term) => (held[term] ?? 0) >= least && n - (held[term] ?? 0) >= least)
    .sort((x, y) => Math.abs((held[x] ?? 0) / n - 0.4) - Math.abs((held[y] ?? 0) / n - 0.4) || x - y)
    .slice(0, STARTS);
  const starts = order.map((term) => rows.map((row) => row.includes(term)));
  let best: LatentSplit | null = null;
  for (const start of starts) {
    const second = refine(rows, start, terms, least);
    if (!second) continue;
    const split = gainOf(rows, second, terms);
    if (!best || split.gain > best.gain) best = split;
  }
  return best;
}

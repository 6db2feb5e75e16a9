/**
 * The tree of a sentence from its arc scores (training/FORMAT.md, section 4): best head of each word, one root,
 * cycles broken where it costs least. Deterministic; ties go to the lowest index.
 *
 * @param scores - `n + 1` a word: column 0 the root, column j the word j - 1; the word itself holds a huge negative number
 * @param heads - receives the head of each word, 0-based, -1 for the root
 */
export function decodeTree(scores: Float32Array, n: number, heads: Int32Array): void {
  if (n === 1) {
    heads[0] = -1;
    return;
  }
  const width = n + 1;
  const head = new Int32Array(n);
  const alternative = new Int32Array(n);
  let root = -1;
  let rootGain = Number.NEGATIVE_INFINITY;
  let best = 0;
  let bestGain = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const row = i * width;
    let to = i === 0 ? 2 : 1;
    for (let j = to + 1; j <= n; j++) if ((scores[row + j] as number) > (scores[row + to] as number)) to = j;
    alternative[i] = to;
    const gain = Math.fround((scores[row] as number) - (scores[row + to] as number));
    head[i] = gain >= 0 ? 0 : to;
    if (head[i] === 0 && gain > rootGain) {
      root = i;
      rootGain = gain;
    }
    if (gain > bestGain) {
      best = i;
      bestGain = gain;
    }
  }
  if (root < 0) root = best;
  for (let i = 0; i < n; i++) if (head[i] === 0) head[i] = alternative[i] as number;
  head[root] = 0;
  breakCycles(scores, n, head);
  for (let i = 0; i < n; i++) heads[i] = (head[i] as number) - 1;
}

/** `head`: 1-based, 0 for the root. */
function breakCycles(scores: Float32Array, n: number, head: Int32Array): void {
  const width = n + 1;
  const NEW = 0;
  const REACHES = -1;
  for (;;) {
    // state: NEW, REACHES the root, or the number of the walk that passed here
    const state = new Int32Array(width);
    state[0] = REACHES;
    let stray = 0;
    for (let i = 1; i <= n; i++) {
      let at = i;
      while (state[at] === NEW) {
        state[at] = i;
        at = head[at - 1] as number;
      }
      if (state[at] === REACHES) {
        for (let back = i; state[back] === i; back = head[back - 1] as number) state[back] = REACHES;
      } else if (stray === 0) stray = i;
    }
    if (stray === 0) return;
    let tortoise = stray;
    let hare = stray;
    do {
      tortoise = head[tortoise - 1] as number;
      hare = head[(head[hare - 1] as number) - 1] as number;
    } while (tortoise !== hare);
    const cycle: number[] = [];
    do {
      cycle.push(tortoise);
      tortoise = head[tortoise - 1] as number;
    } while (tortoise !== hare);
    cycle.sort((a, b) => a - b);
    let from = 0;
    let to = 0;
    let gain = Number.NEGATIVE_INFINITY;
    for (const i of cycle) {
      const row = (i - 1) * width;
      const now = scores[row + (head[i - 1] as number)] as number;
      for (let j = 1; j <= n; j++) {
        if (state[j] !== REACHES) continue;
        const change = Math.fround((scores[row + j] as number) - now);
        if (change > gain) {
          gain = change;
          from = i;
          to = j;
        }
      }
    }
    head[from - 1] = to;
  }
}

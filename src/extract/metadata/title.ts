/** A candidate for the title of a page. */
export interface TitleCandidate {
  readonly text: string;
  readonly from: "h1" | "og" | "headline" | "twitter" | "title" | "itemprop";
  /** Row of the element that shows it, where one does. */
  readonly row?: number;
  /** Selector or JSON pointer it was read from. */
  readonly source?: string;
}

export interface ChosenTitle {
  /** The title, its site suffix cut. */
  readonly text: string;
  readonly candidate: TitleCandidate;
  /** 0 to 1: part of the other candidates that agree. */
  readonly confidence: number;
}

const SEPARATOR = /\s+[|–—•·»:-]\s+|\s*[|»｜]\s*|(?<=[\u3040-\u30ff\u4e00-\u9fff」》”）])[-_—–]{1,2}(?=[\u4e00-\u9fff\u30a0-\u30ff])/g;
/** Endings of the names of Chinese and Japanese sites. */
const EAST_ASIAN_SITE = /(?:网|网站|频道|在线|新闻|新聞|日报|晚报|時報|ニュース|ホームページ|サイト|通信社|通讯社|オンライン)$/;

/**
 * Chooses the title: the visible heading that agrees with what the metadata say; where none does,
 * what most metadata say. The outlet's name at the end or start is cut.
 */
export function chooseTitle(candidates: readonly TitleCandidate[], outlet: string | undefined): ChosenTitle | undefined {
  const cleaned = candidates
    .map((candidate) => ({ candidate, text: cutOutlet(candidate.text, outlet, candidates) }))
    .filter(({ text }) => text !== "" && text.length <= 400);
  const meta = cleaned.filter(({ candidate }) => candidate.from !== "h1" && candidate.from !== "itemprop");
  const agreement = (text: string): number =>
    Math.max(0, ...meta.map((other) => (holds(other.text, text) ? 0.9 : overlap(text, other.text))));
  const visible = cleaned.filter(({ candidate, text }) => (candidate.from === "h1" || candidate.from === "itemprop") && text.length >= 3);
  const best = [...visible].sort((a, b) => agreement(b.text) - agreement(a.text))[0];
  if (best !== undefined && agreement(best.text) >= 0.5) return { ...best, confidence: agreement(best.text) };
  const voted = [...meta].sort((a, b) => votes(b.text, meta) - votes(a.text, meta) || rank(a.candidate) - rank(b.candidate))[0];
  const only = visible.length === 1 ? visible[0] : undefined;
  // A heading that nothing confirms is the title where the metadata name no article (or nothing).
  const lone = only !== undefined && wordCount(only.text) >= 4 && overlap(only.text, outlet ?? "") < 0.5;
  if (
    only !== undefined &&
    (lone || voted === undefined || voted.text.split(" ").length < 3) &&
    only.text.toLowerCase() !== outlet?.toLowerCase()
  )
    return { ...only, confidence: 0.4 };
  if (voted === undefined) return best === undefined ? undefined : { ...best, confidence: 0.3 };
  return { ...voted, confidence: Math.min(1, votes(voted.text, meta) / Math.max(1, meta.length)) };
}

const rank = (candidate: TitleCandidate): number => ["headline", "og", "twitter", "title"].indexOf(candidate.from);
const votes = (text: string, others: readonly { readonly text: string }[]): number =>
  others.filter((other) => overlap(text, other.text) >= 0.8).length;

/** Words that two titles share, as a part of the longer. */
export function overlap(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.max(left.size, right.size);
}

/** Whether a longer title has all of a heading in one piece, as titles of web pages have. */
const holds = (title: string, heading: string): boolean => wordCount(heading) >= 4 && squeeze(title).includes(squeeze(heading));

/** Words, two characters of Chinese or Japanese as one. */
const wordCount = (text: string): number => {
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
  return ideographs > 0 ? ideographs / 2 : text.split(" ").length;
};

const IDEOGRAPHS = /[\u3040-\u30ff\u4e00-\u9fff]/g;

/** Words in lower case; each character of a script without spaces is one. */
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘']/g, "")
    .match(/[\u3040-\u30ff\u4e00-\u9fff]|[\p{L}\p{N}]+/gu) ?? [];

/** The title without the outlet's name: a part split off by a bar or dash that names the outlet, or that no other candidate has. */
export function cutOutlet(title: string, outlet: string | undefined, candidates: readonly TitleCandidate[]): string {
  let text = title.trim();
  for (let round = 0; round < 3; round++) {
    const splits = [...text.matchAll(SEPARATOR)];
    if (splits.length === 0) return text;
    const last = splits.at(-1);
    const first = splits[0];
    const cut = text;
    if (last !== undefined && isOutlet(text.slice(last.index + last[0].length), outlet, text.slice(0, last.index), candidates))
      text = text.slice(0, last.index).trim();
    else if (first !== undefined && isOutlet(text.slice(0, first.index), outlet, text.slice(first.index + first[0].length), candidates))
      text = text.slice(first.index + first[0].length).trim();
    if (text === cut) return text;
  }
  return text;
}

function isOutlet(part: string, outlet: string | undefined, rest: string, candidates: readonly TitleCandidate[]): boolean {
  const name = squeeze(part);
  if (name === "" || rest.trim() === "") return false;
  const site = outlet === undefined ? "" : squeeze(outlet);
  if (
    site !== "" &&
    (name === site ||
      (name.length >= 3 && site.includes(name)) ||
      (site.length >= 3 && name.includes(site) && name.length < site.length + 14))
  )
    return true;
  if (part.length <= 16 && EAST_ASIAN_SITE.test(part.trim())) return true;
  // Another candidate says the same without this part.
  const alone = squeeze(rest);
  return part.split(" ").length <= 5 && rest.split(" ").length >= 3 && candidates.some((other) => squeeze(other.text) === alone);
}

const squeeze = (text: string): string =>
  words(text)
    .join("")
    .replace(/^the|(?:com|couk|org|net)$/g, "");

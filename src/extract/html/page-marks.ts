import { endsAsSentence } from "../prose.js";
import { type ClassReason, type NameVerdict, nameVerdict, nameWords } from "./class-reason.js";
import { attribute, attributeAt, type FlatDom } from "./flat-dom.js";
import { type PageStructures, pageStructures } from "./page-structures.js";
import { TAG, tagNamed, tagSet } from "./tags.js";
import { type BlockColumns, isBlockTag, type TextBlock } from "./text-blocks.js";

const BLOCKQUOTE_TAG = tagNamed("blockquote");
const P_TAG = tagNamed("p");

export type MarkReason = ClassReason | "form" | "links" | "heading" | "duplicate" | "trailing" | "outside";

/** What is known of every row before the body is chosen. */
export interface PageMarks {
  /** By row: why it is dropped (own or inherited), 0 for kept; index into `REASONS`. */
  readonly reason: Uint8Array;
  /** By row: prose characters inside, dropped parts left out. */
  readonly prose: Float64Array;
  /** By row: 1 where its names call it the body of an article. */
  readonly body: Uint8Array;
  readonly total: number;
}

export const REASONS: readonly MarkReason[] = [
  "outside",
  "advertisement",
  "author",
  "caption",
  "comments",
  "consent",
  "footer",
  "hidden",
  "media",
  "navigation",
  "newsletter",
  "paywall",
  "popup",
  "promotion",
  "related",
  "share",
  "sidebar",
  "subscription",
  "tags",
  "timestamp",
  "header",
  "login",
  "poll",
  "form",
];
const CODE: ReadonlyMap<MarkReason, number> = new Map(REASONS.map((reason, code) => [reason, code]));

const EMBED =
  /twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon|fb-post|reddit-embed|reddit-card|threads-post|text-post-media/i;
/** Largest part of a page's prose that a name alone may drop. */
const SHARE: Readonly<Partial<Record<MarkReason, number>>> = {
  comments: 0.9,
  sidebar: 0.5,
  footer: 0.4,
  navigation: 0.4,
  related: 0.4,
  popup: 0.3,
  hidden: 0.3,
};
const DEFAULT_SHARE = 0.25;

const BY_TAG: Readonly<Record<string, MarkReason>> = {
  nav: "navigation",
  footer: "footer",
  aside: "sidebar",
  figcaption: "caption",
  address: "author",
  dialog: "popup",
  menu: "navigation",
  form: "form",
  fieldset: "form",
  legend: "form",
  label: "form",
  caption: "caption",
  header: "header",
};
const TAG_REASON: ReadonlyMap<number, MarkReason> = new Map(Object.entries(BY_TAG).map(([name, reason]) => [TAG[name] ?? -1, reason]));
const ROOTS = tagSet("html body main");
const ROLES: Readonly<Record<string, MarkReason>> = {
  navigation: "navigation",
  banner: "header",
  contentinfo: "footer",
  complementary: "sidebar",
  dialog: "popup",
  alertdialog: "popup",
  search: "navigation",
  menu: "navigation",
  menubar: "navigation",
  toolbar: "share",
  tooltip: "popup",
  form: "form",
};

/** Weight of a block as prose: its characters where it reads as running text, else little or nothing. */
export function proseWeight(dom: FlatDom, block: TextBlock): number {
  const { length, linkLength } = block;
  if (length < 25) return 0;
  const free = length - linkLength;
  if (linkLength > length * 0.5) return 0;
  if (length >= 90) return free;
  const last = block.texts.at(-1) ?? 0;
  const end = dom.end[last] ?? 0;
  const sentence = endsAsSentence(dom.source.slice(Math.max(dom.start[last] ?? 0, end - 12), end).trimEnd());
  return sentence ? free : dom.tag[block.element] === P_TAG ? free * 0.4 : free * 0.15;
}

export interface MarkOptions {
  /** Names of elements count. */
  readonly names: boolean;
  /** Captions are part of the account, as in a series of pictures. */
  readonly captions: boolean;
}

/**
 * Marks the parts of a page that their tags, roles and names call furniture. A part that holds too
 * much of the page's prose, the main heading or the declared body is not dropped for a name.
 */
export function markPage(dom: FlatDom, columns: BlockColumns, titleRow: number, options: MarkOptions): PageMarks {
  const { length, parent } = dom;
  const all = new Float64Array(length);
  const weights: number[] = [];
  for (const block of columns.blocks) {
    const weight = proseWeight(dom, block);
    weights.push(weight);
    all[block.element] = (all[block.element] ?? 0) + weight;
  }
  sumUp(all, parent);
  const total = all[0] ?? 0;
  const holdsTitle = new Uint8Array(length);
  for (let row = titleRow; row >= 0; row = parent[row] ?? -1) holdsTitle[row] = 1;
  const structures = pageStructures(dom, columns, holdsTitle);
  const page: PageSums = { all, total, holdsTitle, structures, embeds: embedHolders(dom, columns) };
  const first = assignReasons(dom, columns, page, options, NO_EXEMPTIONS);
  // A name that many paragraphs share names the text, not furniture in it.
  const exempt = new Set<string>();
  for (const [key, characters] of first.groups) if (characters > total * GROUP_SHARE) exempt.add(key);
  const { reason, body } = exempt.size === 0 ? first : assignReasons(dom, columns, page, options, exempt);
  const prose = new Float64Array(length);
  columns.blocks.forEach((block, index) => {
    if ((reason[block.element] ?? 0) === 0) prose[block.element] = (prose[block.element] ?? 0) + (weights[index] ?? 0);
  });
  sumUp(prose, parent);
  return { reason, prose, body, total: prose[0] ?? 0 };
}

/** Elements that hold a quoted post of a social network and little else: their names say "social" or "twitter". */
function embedHolders(dom: FlatDom, columns: BlockColumns): Uint8Array {
  const holders = new Uint8Array(dom.length);
  let characters: Float64Array | undefined;
  for (let row = 0; row < dom.length; row++) {
    if (dom.tag[row] !== BLOCKQUOTE_TAG || columns.never[row] === 1) continue;
    if (!EMBED.test(attribute(dom, row, "class") ?? "")) continue;
    if (characters === undefined) {
      characters = new Float64Array(dom.length);
      for (const block of columns.blocks) characters[block.element] = (characters[block.element] ?? 0) + block.length;
      sumUp(characters, dom.parent);
    }
    const own = characters[row] ?? 0;
    for (let at = row; at >= 0 && (characters[at] ?? 0) <= own * 1.5; at = dom.parent[at] ?? -1) holders[at] = 1;
    holders.fill(1, row, dom.next[row] ?? row + 1);
    row = (dom.next[row] ?? row + 1) - 1;
  }
  return holders;
}

/** Sums over a page that decide what a name may drop. */
interface PageSums {
  readonly all: Float64Array;
  readonly total: number;
  readonly holdsTitle: Uint8Array;
  readonly embeds: Uint8Array;
  readonly structures: PageStructures;
}

const NO_EXEMPTIONS: ReadonlySet<string> = new Set();
/** Part of a page's prose that elements of one name drop together at most. */
const GROUP_SHARE = 0.35;
/** Reasons that repeated elements of one name often have rightly: comments and teasers come in series. */
const SERIES: ReadonlySet<MarkReason> = new Set(["comments", "related", "sidebar", "footer", "navigation", "hidden", "popup", "consent"]);

function assignReasons(
  dom: FlatDom,
  columns: BlockColumns,
  page: PageSums,
  { names, captions }: MarkOptions,
  exempt: ReadonlySet<string>,
): { readonly reason: Uint8Array; readonly body: Uint8Array; readonly groups: ReadonlyMap<string, number> } {
  const { all, total, holdsTitle, embeds, structures } = page;
  const reason = new Uint8Array(dom.length);
  const body = new Uint8Array(dom.length);
  const groups = new Map<string, number>();
  const verdicts = new Map<string, NameVerdict>();
  for (let row = 0; row < dom.length; row++) {
    const up = dom.parent[row] ?? -1;
    if (up >= 0 && (reason[up] ?? 0) > 0) {
      reason[row] = reason[up] ?? 0;
      continue;
    }
    const tag = dom.tag[row] ?? 0;
    if (tag === 0 || columns.never[row] === 1) continue;
    const built = structures.signUps.has(row) ? "newsletter" : structures.comments.has(row) ? "comments" : undefined;
    const found = built ?? ownReason(dom, row, verdicts, body, names);
    if (captions && (found === "caption" || found === "media")) continue;
    if (found === undefined || ROOTS[tag] === 1 || (embeds[row] === 1 && found !== "hidden" && found !== "comments")) continue;
    const own = all[row] ?? 0;
    const share = total === 0 ? 0 : own / total;
    const key = SERIES.has(found) ? "" : (attribute(dom, row, "class") ?? "");
    if (key !== "" && exempt.has(key)) continue;
    if (key !== "" && own > 0) groups.set(key, (groups.get(key) ?? 0) + own);
    const titled = holdsTitle[row] === 1 && found !== "header" && share > 0.05;
    const declared = body[row] === 1 && share > 0.1 && found !== "comments" && found !== "related" && found !== "sidebar";
    if (share > (SHARE[found] ?? DEFAULT_SHARE) || titled || declared) continue;
    reason[row] = CODE.get(found) ?? 0;
  }
  return { reason, body, groups };
}

/** Adds every row's value to its ancestors; rows after the first root go to row 0 too. */
function sumUp(values: Float64Array, parent: Int32Array): void {
  for (let row = values.length - 1; row > 0; row--) {
    const value = values[row] ?? 0;
    if (value === 0) continue;
    const up = parent[row] ?? -1;
    values[Math.max(up, 0)] = (values[Math.max(up, 0)] ?? 0) + value;
  }
}

function ownReason(
  dom: FlatDom,
  row: number,
  verdicts: Map<string, NameVerdict>,
  body: Uint8Array,
  names: boolean,
): MarkReason | undefined {
  const tag = dom.tag[row] ?? 0;
  if (dom.attributeCount[row] === 0) return TAG_REASON.get(tag);
  if (isHidden(dom, row)) return "hidden";
  const role = attribute(dom, row, "role");
  const itemprop = attribute(dom, row, "itemprop");
  if (itemprop !== undefined && /articlebody|reviewbody/i.test(itemprop)) body[row] = 1;
  if (isBlockTag(tag) || tag >= 1000) {
    const words = nameWords(dom, row);
    if (words !== "") {
      let verdict = verdicts.get(words);
      if (verdict === undefined) {
        verdict = nameVerdict(words);
        verdicts.set(words, verdict);
      }
      if (verdict.body) body[row] = 1;
      if (verdict.reason !== undefined && (names || verdict.reason === "comments")) return verdict.reason;
    }
  }
  return (role === undefined ? undefined : ROLES[role]) ?? TAG_REASON.get(tag);
}

/** Hidden by attribute or inline style. */
function isHidden(dom: FlatDom, row: number): boolean {
  if (attributeAt(dom, row, "hidden") >= 0) return attribute(dom, row, "hidden") !== "until-found";
  if (attribute(dom, row, "aria-hidden") === "true") return true;
  const style = attribute(dom, row, "style");
  return style !== undefined && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style);
}

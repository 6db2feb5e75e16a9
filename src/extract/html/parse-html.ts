import { Tokenizer } from "htmlparser2";
import { ReadoutError } from "../../core/index.js";
import { LIMITS } from "../limits.js";
import { attributeId, type FlatDom } from "./flat-dom.js";
import { tagId, tagNamed, tagSet } from "./tags.js";

const BODY_TAG = tagNamed("body");
const DD_TAG = tagNamed("dd");
const DT_TAG = tagNamed("dt");
const HEAD_TAG = tagNamed("head");
const LI_TAG = tagNamed("li");
const MATH_TAG = tagNamed("math");
const OPTION_TAG = tagNamed("option");
const P_TAG = tagNamed("p");
const SCRIPT_TAG = tagNamed("script");
const SVG_TAG = tagNamed("svg");
const TD_TAG = tagNamed("td");
const TH_TAG = tagNamed("th");
const TR_TAG = tagNamed("tr");

const VOID = tagSet("area base basefont br col command embed frame hr img input keygen link meta param source track wbr");
const CLOSES_P = tagSet(
  "address article aside blockquote center details dialog div dl fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul",
);
/** Elements that end the search for an open element to close. */
const SCOPE = tagSet("html body table td th caption template marquee object applet button");
const LIST_BARRIER = tagSet("ul ol menu table td th blockquote section article main aside");
const FOREIGN = tagSet("svg math");
const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"].map(tagNamed);
const HEADING = tagSet("h1 h2 h3 h4 h5 h6");
const TABLE_PARTS = tagSet("tr td th thead tbody tfoot caption colgroup col");

/**
 * Reads a page into columns with source offsets, in one pass of htmlparser2's tokenizer. Never
 * throws on broken markup; nesting beyond `LIMITS.depth` is flattened, so time and memory stay
 * linear in the length of the page.
 *
 * @throws ReadoutError EXTRACT_TOO_LARGE for more elements than `LIMITS.nodes`.
 */
export function parseHtml(source: string): FlatDom {
  const builder = new DomBuilder(source);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.finish();
}

class DomBuilder {
  readonly #source: string;
  #length = 0;
  #capacity: number;
  #tag: Uint16Array;
  #parent: Int32Array;
  #next: Int32Array;
  #start: Int32Array;
  #end: Int32Array;
  #close: Int32Array;
  #attributeFirst: Int32Array;
  #attributeCount: Uint8Array;
  #attributes = 0;
  #attributeName = new Uint8Array(1024);
  #attributeStart = new Int32Array(1024);
  #attributeEnd = new Int32Array(1024);
  /** Open elements. */
  readonly #stack: number[] = [];
  /** How many elements of a tag are open, and how many were too deep to be kept open. */
  readonly #open: number[] = [];
  readonly #tooDeep: number[] = [];
  readonly #names = new Map<string, number>();
  #row = -1;
  #openHeadings = 0;
  /** The heading that is open has words. */
  #headed = false;
  #tagStart = 0;
  #attribute = -1;
  #attributeNameEnd = 0;

  constructor(source: string) {
    this.#source = source;
    const capacity = Math.max(256, Math.min(LIMITS.nodes + 1, source.length >> 5));
    this.#capacity = capacity;
    this.#tag = new Uint16Array(capacity);
    this.#parent = new Int32Array(capacity);
    this.#next = new Int32Array(capacity);
    this.#start = new Int32Array(capacity);
    this.#end = new Int32Array(capacity);
    this.#close = new Int32Array(capacity);
    this.#attributeFirst = new Int32Array(capacity);
    this.#attributeCount = new Uint8Array(capacity);
    // A fragment has no root of its own: row 0 holds whatever comes.
    this.#stack.push(this.#add(ROOT, 0, 0));
  }

  ontext(start: number, end: number): void {
    if (this.#openHeadings > 0 && !this.#headed) this.#headed = /\S/.test(this.#source.slice(start, end));
    const last = this.#length - 1;
    // A lone `<` is text and cuts the run: it is joined again.
    if (last >= 0 && this.#tag[last] === 0 && this.#end[last] === start && this.#parent[last] === (this.#stack.at(-1) ?? -1)) {
      this.#end[last] = end;
      this.#close[last] = end;
      return;
    }
    const row = this.#add(0, start, end);
    this.#next[row] = row + 1;
    this.#close[row] = end;
  }

  onopentagname(start: number, end: number): void {
    const tag = this.#tagOf(this.#source.slice(start, end));
    this.#tagStart = start - 1;
    this.#closeImplied(tag);
    this.#row = this.#add(tag, start - 1, end);
    this.#attribute = -1;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = -1;
    if (end - start > 14 || this.#row < 0) return;
    const name = this.#source.slice(start, end);
    const id = attributeId(name) ?? attributeId(name.toLowerCase());
    if (id !== undefined && (this.#attributeCount[this.#row] ?? 0) < 250) this.#attribute = id;
    this.#attributeNameEnd = end;
  }

  onattribend(quote: number, end: number): void {
    if (this.#attribute < 0) return;
    let start = this.#attributeNameEnd;
    let stop = start;
    if (quote !== 0) {
      const source = this.#source;
      while (start < end && source.charCodeAt(start) !== 0x3d) start++;
      start++;
      while (start < end && source.charCodeAt(start) <= 0x20) start++;
      if (quote === 1) stop = end;
      else {
        start++;
        stop = end - 1;
      }
    }
    const at = this.#attributes++;
    if (at >= this.#attributeName.length) this.#growAttributes();
    this.#attributeName[at] = this.#attribute;
    this.#attributeStart[at] = start;
    this.#attributeEnd[at] = Math.max(start, stop);
    this.#attributeCount[this.#row] = (this.#attributeCount[this.#row] ?? 0) + 1;
    this.#attribute = -1;
  }

  onopentagend(end: number): void {
    const row = this.#row;
    if (row < 0) return;
    this.#end[row] = end + 1;
    this.#close[row] = end + 1;
    const tag = this.#tag[row] ?? 0;
    if (VOID[tag] !== 1) this.#push(row, tag);
    this.#row = -1;
  }

  onselfclosingtag(end: number): void {
    const row = this.#row;
    if (row < 0) return;
    const tag = this.#tag[row] ?? 0;
    const alone =
      VOID[tag] === 1 || tag === SCRIPT_TAG || FOREIGN[tag] === 1 || (this.#open[SVG_TAG] ?? 0) > 0 || (this.#open[MATH_TAG] ?? 0) > 0;
    if (!alone) {
      this.onopentagend(end);
      return;
    }
    this.#end[row] = end + 1;
    this.#close[row] = end + 1;
    this.#row = -1;
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#tagOf(this.#source.slice(start, end));
    const deep = this.#tooDeep[tag] ?? 0;
    if (deep > 0) {
      this.#tooDeep[tag] = deep - 1;
      return;
    }
    const heading = HEADING[tag] === 1;
    if (heading ? this.#openHeadings === 0 : (this.#open[tag] ?? 0) === 0) return;
    const stop = TABLE_PARTS[tag] === 1 || SCOPE[tag] === 1 ? -1 : this.#stack.length;
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const open = this.#tag[this.#stack[i] ?? 0] ?? 0;
      // As browsers do, the end tag of any heading ends the one that is open: `<h1>...</h2>` is common.
      if (open === tag || (heading && HEADING[open] === 1)) {
        this.#popTo(i, end + 1);
        return;
      }
      if (stop >= 0 && SCOPE[open] === 1) return;
    }
  }

  oncdata(start: number, end: number): void {
    if ((this.#open[SVG_TAG] ?? 0) === 0) return;
    this.ontext(start, end);
  }

  onattribdata(): void {}
  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
  onend(): void {}

  finish(): FlatDom {
    // A tag cut off by the end of the page is no element.
    if (this.#row >= 0) {
      this.#end[this.#row] = this.#source.length;
      this.#close[this.#row] = this.#source.length;
      this.#next[this.#row] = this.#length;
    }
    this.#popTo(0, this.#source.length);
    return {
      source: this.#source,
      length: this.#length,
      tag: this.#tag,
      parent: this.#parent,
      next: this.#next,
      start: this.#start,
      end: this.#end,
      close: this.#close,
      attributeFirst: this.#attributeFirst,
      attributeCount: this.#attributeCount,
      attributeName: this.#attributeName,
      attributeStart: this.#attributeStart,
      attributeEnd: this.#attributeEnd,
    };
  }

  #tagOf(name: string): number {
    const known = tagId(name) ?? this.#names.get(name);
    if (known !== undefined) return known;
    const lower = name.toLowerCase();
    const id = tagId(lower) ?? this.#names.get(lower) ?? Math.min(UNKNOWN + this.#names.size, 0xffff);
    if (this.#names.size < MOST_NAMES && name.length < 60) this.#names.set(name, id);
    return id;
  }

  #add(tag: number, start: number, end: number): number {
    if (this.#length >= this.#capacity) this.#grow();
    const row = this.#length++;
    this.#tag[row] = tag;
    this.#parent[row] = this.#stack.at(-1) ?? -1;
    this.#next[row] = row + 1;
    this.#start[row] = start;
    this.#end[row] = end;
    this.#attributeFirst[row] = this.#attributes;
    return row;
  }

  #push(row: number, tag: number): void {
    if (this.#stack.length >= LIMITS.depth) {
      this.#tooDeep[tag] = (this.#tooDeep[tag] ?? 0) + 1;
      return;
    }
    this.#stack.push(row);
    if (HEADING[tag] === 1) {
      this.#openHeadings++;
      this.#headed = false;
    }
    this.#open[tag] = (this.#open[tag] ?? 0) + 1;
  }

  /** Closes the open elements from position `at` of the stack on; `end` is where the last closing tag ends. */
  #popTo(at: number, end: number): void {
    while (this.#stack.length > at) {
      const row = this.#stack.pop() ?? 0;
      const tag = this.#tag[row] ?? 0;
      this.#open[tag] = (this.#open[tag] ?? 1) - 1;
      if (HEADING[tag] === 1) this.#openHeadings--;
      this.#next[row] = this.#length;
      this.#close[row] =
        this.#stack.length === at
          ? end
          : this.#tagStart > (this.#start[row] ?? 0)
            ? Math.min(end, Math.max(this.#tagStart, this.#end[row] ?? 0))
            : end;
    }
  }

  /** Ends of elements that an opening tag implies: `p` before blocks, `li` before `li`, table parts. */
  #closeImplied(tag: number): void {
    if (CLOSES_P[tag] === 1 && (this.#open[P_TAG] ?? 0) > 0) this.#closeWithin(P_TAG, SCOPE);
    // A block behind a heading's words is no part of it: the end tag is missing, or comes after byline and buttons.
    if (CLOSES_P[tag] === 1 && this.#openHeadings > 0 && this.#headed) {
      for (const level of HEADINGS) this.#closeWithin(level, SCOPE);
      this.#headed = false;
    }
    if (tag === LI_TAG) this.#closeWithin(tag, LIST_BARRIER);
    else if (tag === DD_TAG || tag === DT_TAG) {
      this.#closeWithin(DD_TAG, DEFINITION_BARRIER);
      this.#closeWithin(DT_TAG, DEFINITION_BARRIER);
    } else if (tag === TR_TAG) this.#closeWithin(tag, TABLE_BARRIER);
    else if (tag === TD_TAG || tag === TH_TAG) {
      this.#closeWithin(TD_TAG, ROW_BARRIER);
      this.#closeWithin(TH_TAG, ROW_BARRIER);
    } else if (tag === OPTION_TAG) this.#closeWithin(tag, OPTION_BARRIER);
    else if (tag === BODY_TAG) this.#closeWithin(HEAD_TAG, HEAD_BARRIER);
  }

  #closeWithin(tag: number, barrier: Uint8Array): void {
    if ((this.#open[tag] ?? 0) === 0) return;
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const open = this.#tag[this.#stack[i] ?? 0] ?? 0;
      if (open === tag) {
        this.#popTo(i, this.#tagStart);
        return;
      }
      if (barrier[open] === 1) return;
    }
  }

  #grow(): void {
    if (this.#length >= LIMITS.nodes) throw new ReadoutError("EXTRACT_TOO_LARGE", `the page has more than ${LIMITS.nodes} elements`);
    const capacity = Math.min(LIMITS.nodes, this.#capacity * 2);
    const longer = (column: Int32Array): Int32Array => {
      const copy = new Int32Array(capacity);
      copy.set(column);
      return copy;
    };
    const tag = new Uint16Array(capacity);
    tag.set(this.#tag);
    const count = new Uint8Array(capacity);
    count.set(this.#attributeCount);
    this.#tag = tag;
    this.#attributeCount = count;
    this.#parent = longer(this.#parent);
    this.#next = longer(this.#next);
    this.#start = longer(this.#start);
    this.#end = longer(this.#end);
    this.#close = longer(this.#close);
    this.#attributeFirst = longer(this.#attributeFirst);
    this.#capacity = capacity;
  }

  #growAttributes(): void {
    const capacity = this.#attributeName.length * 2;
    const name = new Uint8Array(capacity);
    name.set(this.#attributeName);
    const start = new Int32Array(capacity);
    start.set(this.#attributeStart);
    const end = new Int32Array(capacity);
    end.set(this.#attributeEnd);
    this.#attributeName = name;
    this.#attributeStart = start;
    this.#attributeEnd = end;
  }
}

const ROOT = 999;
const UNKNOWN = 1000;
const MOST_NAMES = 5000;
const DEFINITION_BARRIER = tagSet("dl table td th ul ol");
const TABLE_BARRIER = tagSet("table thead tbody tfoot");
const ROW_BARRIER = tagSet("table tr");
const OPTION_BARRIER = tagSet("select datalist");
const HEAD_BARRIER = tagSet("html");

/** Names of the attributes that extraction reads; their position is their id. All others are skipped. */
export const ATTRIBUTES = [
  "class",
  "id",
  "role",
  "itemprop",
  "itemtype",
  "itemscope",
  "rel",
  "href",
  "datetime",
  "content",
  "name",
  "property",
  "lang",
  "hidden",
  "style",
  "aria-hidden",
  "aria-label",
  "type",
  "typeof",
  "data-testid",
  "data-component",
  "data-type",
  "data-qa",
  "alt",
  "http-equiv",
  "src",
  "value",
  "data-datetime",
  "data-timestamp",
  "open",
] as const;

export type AttributeName = (typeof ATTRIBUTES)[number];

/**
 * A page as columns in document order: row `i` is an element or a piece of text, its descendants
 * are rows `i + 1` to `next[i] - 1`. All offsets count into `source`;
 * text is raw there, its entities undecoded.
 */
export interface FlatDom {
  readonly source: string;
  readonly length: number;
  /** Tag id (see `TAG`), 0 for text. */
  readonly tag: Uint16Array;
  readonly parent: Int32Array;
  /** Row after the last descendant. */
  readonly next: Int32Array;
  /** Text: its characters. Element: its opening tag. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Element: offset after its closing tag, where it has one. */
  readonly close: Int32Array;
  /** First row of this element in the attribute columns; those of row `i` end where those of the next element begin. */
  readonly attributeFirst: Int32Array;
  readonly attributeCount: Uint8Array;
  readonly attributeName: Uint8Array;
  readonly attributeStart: Int32Array;
  readonly attributeEnd: Int32Array;
}

const NAME_IDS: ReadonlyMap<string, number> = new Map(ATTRIBUTES.map((name, id) => [name, id]));

/** Id of an attribute that is read, by its lower-case name. */
export function attributeId(name: string): number | undefined {
  return NAME_IDS.get(name);
}

/** Raw value of an attribute, entities undecoded; undefined where the element has none. */
export function attribute(dom: FlatDom, row: number, name: AttributeName): string | undefined {
  const at = attributeAt(dom, row, name);
  return at < 0 ? undefined : dom.source.slice(dom.attributeStart[at], dom.attributeEnd[at]);
}

/** Row of an attribute in the attribute columns, -1 where the element has none. */
export function attributeAt(dom: FlatDom, row: number, name: AttributeName): number {
  const count = dom.attributeCount[row] ?? 0;
  if (count === 0) return -1;
  const id = NAME_IDS.get(name) ?? -1;
  const first = dom.attributeFirst[row] ?? 0;
  for (let i = first; i < first + count; i++) if (dom.attributeName[i] === id) return i;
  return -1;
}

import type { Document, EventRecord, EventSize, Party, Span } from "../core/index.js";
import { drawEventTree, eventTree } from "./event-tree.js";
import { cameoOf } from "./ontology/cameo.js";

const VIA: Readonly<Record<Party["via"], string>> = {
  name: "by name",
  coref: "by a mention that stands for it",
  demonym: "by the name of a people or country",
  title: "by title",
  role: "by role",
};

const quote = (document: Document, span: Span): string =>
  `"${document.text.slice(span.start, Math.min(span.end, span.start + 160)).replace(/\s+/g, " ")}" [${span.start}-${span.end}]`;

function partyLine(document: Document, party: Party): string {
  const code = [party.country, ...(party.sectors ?? [])].filter((part) => part !== undefined && part !== "").join(" ");
  return `${party.name}${code === "" ? "" : ` (${code})`} ${VIA[party.via]}: ${quote(document, party)}`;
}

const side = (document: Document, title: string, parties: readonly Party[], path: string): readonly string[] =>
  parties.length === 0
    ? [`  ${title}: nobody named`]
    : parties.map(
        (party, i) =>
          `  ${i === 0 ? title : " ".repeat(title.length)}${i === 0 ? ":" : " "} ${partyLine(document, party)}${i === 0 && path !== "" ? `, found as ${path}` : ""}`,
      );

const BOUND: Readonly<Record<EventSize["bound"], string>> = {
  exact: "",
  about: "about ",
  atLeast: "at least ",
  atMost: "at most ",
  range: "",
};

function sizeLine(document: Document, size: EventSize): string {
  const amount = size.range === undefined ? String(size.value) : `${size.range[0]} to ${size.range[1]}`;
  const unit = size.unit === "" || size.unit === "person" ? "" : ` ${size.unit}`;
  return `  size: ${size.kind} ${BOUND[size.bound]}${amount}${unit}${size.of === "" ? "" : ` (${size.of})`}: ${quote(document, size)}`;
}

/** Words of a step of the rule: `refuse:reject@12` is the operator "refuse" by the lemma "reject". */
function stepLine(step: string): string {
  const [name = "", rest = ""] = step.replace(/@\d+$/, "").split(":");
  return rest === "" ? `  then: ${name}` : `  then: ${name}, by "${rest}"`;
}

const pick = (rule: string, key: string): string => new RegExp(` ${key}=([^=]*?)(?= \\w+=|$)`).exec(rule)?.[1]?.trim() ?? "";

/**
 * Why an event was coded as it was: trigger, frame, the part of the tree that carries it, parties, reality, date,
 * place and sizes, each with its words and offsets. Plain text, several lines.
 *
 * @example
 * explainEvent(document, record.events[0])
 */
export function explainEvent(document: Document, event: EventRecord): string {
  const entry = cameoOf(event.cameo);
  const tree = eventTree(document, event);
  const [frame = "", ...rest] = event.rule.split(" ");
  const steps = rest.filter((part) => /^[\w-]+(?::[^=]+)?@\d+$/.test(part));
  const lines = [
    `${event.type}${event.mode === undefined ? "" : `/${event.mode}`}  CAMEO ${event.cameo} ${entry.name}  (quad ${event.quad}, Goldstein ${event.goldstein})`,
    `  told in: ${quote(document, event.evidence[0] ?? event.trigger)}`,
    `  trigger: ${quote(document, event.trigger)}`,
    `  frame: ${frame}`,
    ...(tree === null ? [] : ["  tree:", ...drawEventTree(document, tree).map((line) => `    ${line}`)]),
    ...steps.map(stepLine),
    ...side(document, "source", event.source, pick(event.rule, "source")),
    ...side(document, "target", event.target, pick(event.rule, "target")),
    `  reality: ${event.polarity}, ${event.modality}${event.attributedTo === undefined ? ", told by the outlet" : `, inside statement ${event.attributedTo}`}`,
  ];
  if (event.when !== undefined) {
    const words =
      event.when.start === undefined || event.when.end === undefined
        ? ""
        : ` from ${quote(document, { start: event.when.start, end: event.when.end })}`;
    lines.push(`  when: ${event.when.iso}${words} (read from the ${event.when.basis})`);
  } else lines.push("  when: no date hangs on it");
  if (event.where !== undefined) {
    const words =
      event.where.start === undefined || event.where.end === undefined
        ? ""
        : ` ${quote(document, { start: event.where.start, end: event.where.end })}`;
    lines.push(`  where: ${event.where.name}${event.where.country === undefined ? "" : ` (${event.where.country})`}${words}`);
  }
  lines.push(...(event.size ?? []).map((size) => sizeLine(document, size)));
  if (event.contexts.length > 0) lines.push(`  contexts: ${event.contexts.join(", ")}`);
  for (const span of event.evidence.slice(1)) lines.push(`  told again: ${quote(document, span)}`);
  lines.push(`  confidence: ${event.confidence}`);
  return lines.join("\n");
}

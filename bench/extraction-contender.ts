import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseDocument } from "htmlparser2";

/**
 * Runs one extractor over the pages of a folder in a process of its own, so that processor time and
 * peak memory are its own. usage: tsx bench/extraction-contender.ts NAME FOLDER < {"id": url, ...};
 * prints `{texts, cpuMs, rssMb}`. One page is in memory at a time; time is that of a second pass.
 */
type Extractor = (html: string, url: string) => string | Promise<string>;

const BLOCKS = new Set(
  "p div section article li ul ol h1 h2 h3 h4 h5 h6 blockquote pre table tr td th br figure figcaption dl dt dd main header footer aside hr".split(
    " ",
  ),
);

interface AnyNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly AnyNode[];
}

/** Text of an HTML fragment, blocks apart by a line end. */
function blockText(html: string): string {
  const out: string[] = [];
  const walk = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (node.type === "text") out.push(node.data ?? "");
      else if (node.name === "script" || node.name === "style") continue;
      else if (node.children !== undefined) {
        const block = BLOCKS.has(node.name ?? "");
        if (block) out.push("\n");
        walk(node.children);
        if (block) out.push("\n");
      }
    }
  };
  walk(parseDocument(html).children as unknown as readonly AnyNode[]);
  return out.join("");
}

const EXTRACTORS: Readonly<Record<string, () => Promise<Extractor>>> = {
  readout: async () => {
    const { extractArticle, extractOutput } = await import("../src/extract/index.js");
    return (html, url) => extractOutput(extractArticle({ id: url, html, url })).text;
  },
  "readability+linkedom": async () => {
    const [{ Readability }, { parseHTML }] = await Promise.all([import("@mozilla/readability"), import("linkedom")]);
    return (html) => blockText(new Readability(parseHTML(html).document as unknown as Document).parse()?.content ?? "");
  },
  "readability+jsdom": async () => {
    const [{ Readability }, { JSDOM }] = await Promise.all([import("@mozilla/readability"), import("jsdom")]);
    return (html, url) => {
      const dom = new JSDOM(html, { url });
      const text = blockText(new Readability(dom.window.document).parse()?.content ?? "");
      dom.window.close();
      return text;
    };
  },
  "defuddle+linkedom": async () => {
    const [{ Defuddle }, { parseHTML }] = await Promise.all([import("defuddle/node"), import("linkedom")]);
    return async (html, url) => blockText((await Defuddle(parseHTML(html).document as unknown as Document, url)).content);
  },
};

async function main(): Promise<void> {
  const [name = "", folder = ""] = process.argv.slice(2);
  const urls = JSON.parse(readFileSync(0, "utf8")) as Record<string, string>;
  const extractor = await EXTRACTORS[name]?.();
  if (extractor === undefined) throw new Error(`no such extractor: ${name}`);
  console.error = () => {};
  const texts: Record<string, string> = {};
  let cpuMs = 0;
  for (const pass of [1, 2]) {
    for (const [id, url] of Object.entries(urls)) {
      const html = gunzipSync(readFileSync(`${folder}/${id}.html.gz`)).toString("utf8");
      const before = process.cpuUsage();
      let text = "";
      try {
        text = await extractor(html, url);
      } catch {
        // A page that an extractor fails on counts as an empty text.
      }
      const used = process.cpuUsage(before);
      if (pass === 2) {
        cpuMs += (used.user + used.system) / 1000;
        texts[id] = text;
      }
    }
  }
  process.stdout.write(JSON.stringify({ texts, cpuMs, rssMb: process.resourceUsage().maxRSS / 1024 }));
}

await main();

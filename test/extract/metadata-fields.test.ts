import { describe, expect, it } from "vitest";
import { explainExtraction, extractArticle, extractOutput } from "../../src/extract/index.js";
import { httpUrl } from "../../src/extract/metadata/http-url.js";
import { weighedField } from "../../src/extract/metadata/witness.js";

const TITLE = "Ferry returns to the old harbour";
const BODY = `<article><h1>${TITLE}</h1><p>The harbour authority said on Monday that the ferry would be back in service within a week.</p><p>Its captain, who has crossed the strait for thirty years, said that the new engine had passed every trial so far.</p></article>`;
const URL_ = "https://post.example/news/ferry";
const page = (head: string, body = BODY): string => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (node: unknown): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const read = (html: string, url: string | undefined = URL_) =>
  extractOutput(extractArticle({ id: "1", html, ...(url === undefined ? {} : { url }) }));

interface Example {
  readonly name: string;
  readonly html: string;
  readonly leadImage: string | null;
  readonly tags: readonly string[];
  readonly canonicalUrl: string | null;
  /** Field, source and confidence of some fields. */
  readonly fields: readonly (readonly [field: string, from: string, confidence: number])[];
}

const EXAMPLES: readonly Example[] = [
  {
    name: "JSON-LD, its picture named by @id",
    html: page(
      jsonLd({
        "@graph": [
          {
            "@type": "NewsArticle",
            headline: TITLE,
            url: URL_,
            image: { "@id": "#lead" },
            keywords: ["Ferries", "Ports, harbours"],
            author: { "@type": "Person", name: "Ada Marsh" },
            datePublished: "2024-05-03T10:00:00Z",
            publisher: { name: "Harbour Post" },
          },
          { "@type": "ImageObject", "@id": "#lead", url: "/img/ferry.jpg" },
        ],
      }),
    ),
    leadImage: "https://post.example/img/ferry.jpg",
    tags: ["Ferries", "Ports, harbours"],
    canonicalUrl: URL_,
    fields: [
      ["title", "h1", 0.75],
      ["authors", "json-ld /@graph/0/author", 0.67],
      ["published", "json-ld /@graph/0/datePublished", 0.67],
      ["outlet", "json-ld /@graph/0/publisher", 0.67],
      ["leadImage", "json-ld /@graph/0/image", 0.67],
      ["tags", "json-ld /@graph/0/keywords", 0.67],
      ["canonicalUrl", "json-ld /@graph/0/url", 0.67],
    ],
  },
  {
    name: "OpenGraph beside Twitter and JSON-LD that agree",
    html: page(
      `<link rel="canonical" href="${URL_}#top"><meta property="og:url" content="${URL_}?from=feed"><meta property="og:title" content="${TITLE}">
       <meta property="og:image" content="//cdn.example/ferry-boat-1200x630.jpg?w=1200"><meta name="twitter:image" content="https://cdn.example/ferry-boat-600x315.jpg">
       <meta property="article:tag" content="Ferries"><meta property="article:tag" content="ferries"><meta property="article:tag" content="Ports">
       <meta name="keywords" content="ports, ferries, Harbour Post"><meta property="og:site_name" content="Harbour Post">
       ${jsonLd({ "@type": "NewsArticle", headline: TITLE, image: ["https://cdn.example/ferry-boat.jpg"], keywords: "Ferries, Strait" })}`,
    ),
    leadImage: "https://cdn.example/ferry-boat-1200x630.jpg?w=1200",
    tags: ["Ferries", "Ports"],
    canonicalUrl: URL_,
    fields: [
      ["title", "h1", 0.8],
      ["leadImage", 'meta[property="og:image"]', 0.8],
      ["tags", 'meta[property="article:tag"]', 0.8],
      ["canonicalUrl", 'link[rel="canonical"]', 0.75],
    ],
  },
  {
    name: "OpenGraph against JSON-LD",
    html: page(
      `<meta property="og:image" content="https://cdn.example/storm.jpg">${jsonLd({ "@type": "NewsArticle", headline: TITLE, image: "https://cdn.example/ferry-boat.jpg" })}`,
    ),
    leadImage: "https://cdn.example/storm.jpg",
    tags: [],
    canonicalUrl: null,
    fields: [["leadImage", 'meta[property="og:image"]', 0.5]],
  },
  {
    name: "microdata",
    html: page(
      "",
      `<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="url" content="/img/m.jpg"></div><span itemprop="author">Ada Marsh</span><time itemprop="datePublished" datetime="2024-05-03T10:00:00Z">3 May</time><meta itemprop="keywords" content="Ferries, Ports">${BODY}</div>`,
    ),
    leadImage: "https://post.example/img/m.jpg",
    tags: ["Ferries", "Ports"],
    canonicalUrl: null,
    fields: [
      ["authors", '[itemprop="author"]', 0.67],
      ["leadImage", '[itemprop="image"]', 0.67],
      ["tags", '[itemprop="keywords"]', 0.67],
    ],
  },
  {
    name: "RDFa",
    html: page(
      "",
      `<div vocab="https://schema.org/" typeof="NewsArticle"><img property="image" src="../img/r.jpg"><span property="keywords">Ferries; Ports</span><span property="author">Ada Marsh</span>${BODY}</div>`,
    ),
    leadImage: "https://post.example/img/r.jpg",
    tags: ["Ferries", "Ports"],
    canonicalUrl: null,
    fields: [
      ["authors", '[property="author"]', 0.67],
      ["leadImage", 'img[property="image"]', 0.67],
      ["tags", '[property="keywords"]', 0.67],
    ],
  },
  {
    name: "bare HTML: nothing made up but what links say",
    html: page(
      `<title>${TITLE}</title><base href="https://post.example/base/"><link rel="canonical" href="ferry">`,
      `${BODY}<img src="/any.jpg"><a rel="tag" href="/t/ferries">Ferries</a> <a rel="category tag" href="/t/ports">Ports</a>`,
    ),
    leadImage: null,
    tags: ["Ferries", "Ports"],
    canonicalUrl: "https://post.example/base/ferry",
    fields: [
      ["title", "h1", 0.75],
      ["language", "html[lang]", 0.67],
      ["tags", '[rel="tag"]', 0.67],
    ],
  },
  {
    name: "a logo gives way to a picture, the front page to the inner page",
    html: page(
      `<link rel="canonical" href="https://post.example/"><meta property="og:url" content="${URL_}"><meta property="og:image" content="https://cdn.example/post-logo.png"><meta name="twitter:image" content="https://cdn.example/ferry.jpg">`,
    ),
    leadImage: "https://cdn.example/ferry.jpg",
    tags: [],
    canonicalUrl: URL_,
    fields: [
      ["leadImage", 'meta[name="twitter:image"]', 0.5],
      ["canonicalUrl", 'meta[property="og:url"]', 0.5],
    ],
  },
];

describe("lead image, tags, canonical URL and the source of each field", () => {
  it.each(EXAMPLES)("$name", ({ html, leadImage, tags, canonicalUrl, fields }) => {
    const output = read(html);
    expect({ leadImage: output.leadImage, tags: output.tags, canonicalUrl: output.canonicalUrl }).toEqual({
      leadImage,
      tags,
      canonicalUrl,
    });
    const told = fields
      .map(([field]) => output.metadata.find((one) => one.field === field))
      .map((one) => one && [one.field, one.from, one.confidence]);
    expect(told).toEqual(fields);
    expect(read(html)).toEqual(output);
  });

  it("gives each field the value that is printed", () => {
    for (const { html } of EXAMPLES) {
      const output = read(html);
      const values = new Map(output.metadata.map(({ field, value }) => [field, value]));
      for (const field of ["title", "published", "modified", "outlet", "section", "language", "leadImage", "canonicalUrl"] as const)
        expect(values.get(field) ?? null).toBe(output[field]);
      expect(values.get("authors") ?? "").toBe(output.authors.join(", "));
      expect(values.get("tags") ?? "").toBe(output.tags.join(", "));
      for (const { confidence } of output.metadata) expect(confidence > 0 && confidence < 1).toBe(true);
    }
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#10;script:alert(1)",
    "&#106;avascript:alert(1)",
    " javascript:alert(1)",
    "data:image/png;base64,AAAA",
    "vbscript:x",
    "blob:https://post.example/1",
    "file:///etc/hosts",
    "https://user:secret@post.example/a.jpg",
    "https://[bad",
  ])("never gives out %s", (address) => {
    const html = page(
      `<base href="${address}"><link rel="canonical" href="${address}"><link rel="image_src" href="${address}"><meta property="og:url" content="${address}"><meta property="og:image" content="${address}"><meta name="twitter:image" content="${address}"><meta itemprop="image" content="${address}"><meta property="article:tag" content="${address}">${jsonLd({ "@type": "NewsArticle", headline: TITLE, url: address, image: { url: address }, keywords: [address] })}`,
      `<img itemprop="image" src="${address}">${BODY}`,
    );
    for (const url of [URL_, undefined]) {
      const article = extractArticle({ id: "1", html, ...(url === undefined ? {} : { url }) });
      const output = extractOutput(article);
      expect([output.leadImage, output.canonicalUrl, article.url ?? null]).toEqual([null, null, url ?? null]);
      expect(JSON.stringify([output.tags, output.metadata, explainExtraction(article)])).not.toMatch(
        /script:|\bdata:|base64|blob:|file:|secret/i,
      );
    }
  });

  it("knows nothing of a plain text, and says so", () => {
    const output = extractOutput(extractArticle({ id: "1", text: "The ferry is back.\n\nIt sails on Monday." }));
    expect([output.leadImage, output.tags, output.canonicalUrl, output.metadata]).toEqual([null, [], null, []]);
  });

  it("shows source and confidence in the explanation", () => {
    const shown = explainExtraction(extractArticle({ id: "1", html: EXAMPLES[1]?.html ?? "", url: URL_ }));
    expect(shown).toMatch(/lead image: +https:\/\/cdn\.example/);
    expect(shown).toMatch(/= leadImage +0\.80 meta\[property="og:image"\]/);
  });
});

describe("weighedField", () => {
  const same = (a: string, b: string): boolean => a === b;
  it.each([
    [
      "one kind of source is one voice",
      [
        ["a", 'meta[name="x"]'],
        ["a", 'meta[name="y"]'],
      ],
      0.67,
    ],
    [
      "two kinds that agree",
      [
        ["a", 'meta[name="x"]'],
        ["a", "json-ld /author"],
      ],
      0.75,
    ],
    [
      "two kinds that disagree",
      [
        ["a", 'meta[name="x"]'],
        ["b", "json-ld /author"],
      ],
      0.5,
    ],
  ] as const)("%s", (_, told, confidence) => {
    const witnesses = told.map(([value, from]) => ({ value, from }));
    expect(weighedField("f", { value: "a", from: 'meta[name="x"]' }, witnesses, same).confidence).toBe(confidence);
  });
  it("lets a weak source agree, never disagree", () => {
    const chosen = { value: "a", from: "h1" };
    expect(weighedField("f", chosen, [{ value: "b", from: "time", weak: true }], same).confidence).toBe(0.67);
    expect(weighedField("f", chosen, [{ value: "a", from: "time", weak: true }], same).confidence).toBe(0.75);
  });
});

describe("httpUrl", () => {
  it.each([
    ["/a.jpg", "https://post.example/x", "https://post.example/a.jpg"],
    ["//cdn.example/a", "https://post.example/x", "https://cdn.example/a"],
    ["/a.jpg", undefined, undefined],
    ["", "https://post.example/x", undefined],
    [`https://post.example/${"a".repeat(2000)}`, undefined, undefined],
  ])("%s against %s", (raw, base, expected) => {
    expect(httpUrl(raw, base)).toBe(expected);
  });
});

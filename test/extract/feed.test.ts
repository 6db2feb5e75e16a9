import { describe, expect, it } from "vitest";
import { feedEntries } from "../../src/extract/index.js";
import { expectMapLaw } from "./map-law.js";

const P1 = "The harbour of Osthavn closed at noon on Tuesday after a crane toppled onto the eastern quay, port officials said.";
const P2 = "Nobody was hurt, but two container ships must wait outside the breakwater until the channel is clear.";

const FEEDS: readonly (readonly [name: string, text: string])[] = [
  [
    "RSS with CDATA",
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Osthavn Courier</title><link>https://c.example/</link><item><title>Crane topples &amp; falls</title><link>https://c.example/a</link><guid>a1</guid><pubDate>Tue, 02 Mar 2021 13:05:00 +0100</pubDate><dc:creator>Anna Berg</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${P1}</p><p>${P2}</p>]]></content:encoded></item></channel></rss>`,
  ],
  [
    "Atom with escaped HTML",
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Osthavn Courier</title><entry><id>a1</id><title>Crane topples &amp; falls</title><link href="https://c.example/a"/><published>2021-03-02T13:05:00+01:00</published><author><name>Anna Berg</name></author><content type="html">&lt;p&gt;${P1}&lt;/p&gt;&lt;p&gt;${P2}&lt;/p&gt;</content></entry></feed>`,
  ],
  [
    "Atom with XHTML",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Osthavn Courier</title><entry><id>a1</id><title>Crane topples &amp; falls</title><link rel="alternate" href="https://c.example/a"/><published>2021-03-02T13:05:00+01:00</published><author><name>Anna Berg</name></author><content type="xhtml"><div><p>${P1}</p><p>${P2}</p></div></content></entry></feed>`,
  ],
  [
    "JSON Feed",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Osthavn Courier",
      items: [
        {
          id: "a1",
          url: "https://c.example/a",
          title: "Crane topples & falls",
          date_published: "2021-03-02T13:05:00+01:00",
          authors: [{ name: "Anna Berg" }],
          content_html: `<p>${P1}</p><p>${P2}</p>`,
        },
      ],
    }),
  ],
];

describe("feeds with full content", () => {
  it.each(FEEDS)("%s", (_, text) => {
    const entries = [...feedEntries({ id: "feed", text })];
    expect(entries).toHaveLength(1);
    const entry = entries[0];
    if (entry === undefined) return;
    expect(entry.article).toMatchObject({
      id: "a1",
      url: "https://c.example/a",
      outlet: "Osthavn Courier",
      title: "Crane topples & falls",
      authors: ["Anna Berg"],
    });
    expect(entry.article.published?.iso).toBe("2021-03-02T13:05:00+01:00");
    expect(entry.article.text.slice(entry.article.bodyStart)).toBe(`${P1}\n\n${P2}`);
    expectMapLaw(entry.article, entry.source);
  });

  it("leaves out entries without text and survives broken feeds", () => {
    expect([
      ...feedEntries({
        id: "f",
        text: "<rss><channel><item><title>x</title></item><item><description><![CDATA[<img src=a>]]></description></item>",
      }),
    ]).toEqual([]);
    expect([...feedEntries({ id: "f", text: '{"items": "no"}' })]).toEqual([]);
    expect(() => [...feedEntries({ id: "f", text: "{broken" })]).toThrow("no JSON feed");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadoutError } from "../../src/core/index.js";
import { mailEntries } from "../../src/extract/index.js";
import { expectMapLaw } from "./map-law.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const P1 = "The harbour of Osthavn closed at noon on Tuesday after a crane toppled onto the eastern quay, port officials said.";
const P2 = "Nobody was hurt, but two container ships must wait outside the breakwater until the channel is clear.";
const HEAD =
  "From: Osthavn Courier <news@c.example>\r\nDate: Tue, 2 Mar 2021 13:05:00 +0100\r\nMessage-ID: <m1@c.example>\r\nSubject: =?utf-8?Q?Crane_topples_=E2=80=93_quay_closed?=\r\nMIME-Version: 1.0\r\n";

describe("mail", () => {
  it("prefers the HTML of an alternative and decodes quoted-printable", () => {
    const mail = `${HEAD}Content-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nplain\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${P1}</p>=\r\n<p>=E2=80=9C${P2}=E2=80=9D</p>\r\n--b1--\r\n`;
    const [entry] = [...mailEntries({ id: "m.eml", bytes: bytes(mail) })];
    expect(entry?.article).toMatchObject({ id: "m1@c.example", title: "Crane topples – quay closed", outlet: "Osthavn Courier" });
    expect(entry?.article.published?.iso).toBe("2021-03-02T13:05:00+01:00");
    expect(entry?.article.text).toBe(`${P1}\n\n“${P2}”`);
    if (entry !== undefined) expectMapLaw(entry.article, entry.source);
  });

  it("reads base64 text and both messages of a mailbox", () => {
    const message = (id: string): string =>
      `From news@c.example Tue Mar  2 13:05:00 2021\n${HEAD.replace("m1@", `${id}@`).replace(/\r/g, "")}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${btoa(`${P1}\n\n${P2}\n`)}\n\n`;
    const entries = [...mailEntries({ id: "box", bytes: bytes(message("a1") + message("a2")) })];
    expect(entries.map(({ article }) => [article.id, article.text])).toEqual([
      ["a1@c.example", `${P1}\n\n${P2}`],
      ["a2@c.example", `${P1}\n\n${P2}`],
    ]);
  });

  it("throws nothing but coded errors on random input", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.constantFrom("base64", "quoted-printable", "7bit"), (body, encoding) => {
        try {
          for (const _ of mailEntries({
            id: "r",
            bytes: bytes(`${HEAD}Content-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`),
          }));
        } catch (error) {
          if (!(error instanceof ReadoutError)) throw error;
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

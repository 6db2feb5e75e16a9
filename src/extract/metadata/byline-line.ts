import { bylineNames } from "../furniture/byline.js";
import { splitNames } from "./author-names.js";
import { dateSpan } from "./parse-date.js";

/** What opens a byline in other languages than English, followed by capitals or an uncased script. */
const OPENER =
  /^(?:(?:Text|Texte|Texto|Testo|Tekst)? ?(?:Von|Par|Por|Di|Door|Av|Af|Autor(?:in|a)?|Auteure?|Autore|Автор|Текст|Written by|Words by|Author)\b:?|(?:Автор|Текст|نویسنده|بقلم|كتب|كتبت|تقرير|מאת|記者|记者|作者|文|기자)(?=[\s:：／/])[:：／/]?)\s*/u;
/** What may follow the names of a byline: another maker, a view count, a clock. */
const REST = /\s(?:[|·•–—]|-|on|am|le|el|posted|published|updated|last modified)(?:\s|$).*$/iu;
const ROLE = /(?:,| \||–|—| -) ?(?:\p{L}{2,14} ){0,3}(?:editor|reporter|correspondent|writer|columnist|staff writer)s?\b/iu;
/** A page's own word before the byline: "Submitted by", "Posted by". */
const POSTED = /^(?:submitted|posted|published|reported|story|report) by /i;

/**
 * The people a printed line names as authors: "By Jane Doe, March 5, 2024", "Von Anna Berg",
 * "记者 李文博", "Jane Doe, Health editor". Empty for lines without such a mark: a bare name may be
 * a place or a section.
 */
export function bylineLine(line: string): string[] {
  const day = dateSpan(line);
  const head = (day === undefined ? line : day.start > 3 ? line.slice(0, day.start) : line.slice(day.end))
    .replace(/(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? ?$/i, "")
    .replace(/[\s,|·•–—-]+$/, "")
    .replace(POSTED, "By ");
  const opener = OPENER.exec(head);
  if (opener !== null) return splitNames(head.slice(opener[0].length).replace(REST, ""));
  if (/^by\b/i.test(head)) {
    const bare = head.replace(REST, "");
    return bylineNames(bare.replace(/^by/, "By")) === undefined ? [] : splitNames(bare);
  }
  const role = ROLE.exec(head);
  return role === null || role.index < 4 || head.length > 90 ? [] : splitNames(head.slice(0, role.index));
}

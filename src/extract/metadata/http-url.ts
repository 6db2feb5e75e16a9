const LONGEST = 1999;

/**
 * A URL of a page, resolved, where it is a plain http(s) address; undefined for `javascript:`, `data:`
 * and all other schemes, addresses with credentials, and what cannot be resolved.
 *
 * @example
 * httpUrl("/a.jpg", "https://news.example/x") // "https://news.example/a.jpg"
 */
export function httpUrl(raw: string | undefined, base?: string): string | undefined {
  // Values are read up to 2,000 characters: a longer one is cut and leads nowhere.
  if (raw === undefined || raw.trim() === "" || raw.length > LONGEST) return undefined;
  // Readers of URLs drop white space inside a scheme ("java\nscript:"), so it is judged without.
  const scheme = /^[a-z][a-z\d+.-]{0,40}(?=:)/i.exec(raw.slice(0, 200).replace(/[\s\p{Cc}]+/gu, ""))?.[0];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return undefined;
  try {
    const url = new URL(raw.trim(), base);
    return (url.protocol === "http:" || url.protocol === "https:") && url.username === "" && url.password === "" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

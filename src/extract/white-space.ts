/** Whether a UTF-16 code unit is white space, no-break and ideographic spaces included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a code unit prints nothing and only splits words: NUL and other controls, soft hyphen, zero-width space, byte order mark. */
export function isDropped(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** The text with every run of white space made one space and both ends trimmed; characters that print nothing are left out. */
export function foldSpace(text: string): string {
  // most lines hold nothing to fold, and a look is cheaper than two copies
  return isFolded(text) ? text : text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]/g;
const SPACES = /[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

function isFolded(text: string): boolean {
  let before = 0x20;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 ? code < 0x20 || before === 0x20 : code > 0x7e && (isSpace(code) || isDropped(code))) return false;
    before = code;
  }
  return before !== 0x20 || text === "";
}

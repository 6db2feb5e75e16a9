const PLACEHOLDER =
  /\{\{[^{}]{1,80}\}\}|\$\{[A-Za-z_][\w.]{0,60}\}|<%[=-]?[^%]{1,80}%>|\{%[^%]{1,80}%\}|%%[A-Za-z_]{2,40}%%|\[\[[A-Za-z_.-]{2,40}\]\]/;

/** Whether a line holds an unrendered template placeholder (`{{count}}`, `${name}`, `<%= x %>`) and is short enough to be nothing else. */
export function hasTemplate(text: string): boolean {
  return text.length <= 400 && PLACEHOLDER.test(text);
}

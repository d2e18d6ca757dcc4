/** Text in, the same text out as data of another language: nothing in it is obeyed there. */

/** The message of a GitHub workflow command. */
export function githubData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The value of a GitHub workflow command's property. */
export function githubProperty(text: string): string {
  return githubData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A plain line of a workflow's log, which must not begin a command. */
export function githubLine(text: string): string {
  return githubData(text).replace(/^(\s*):(?=:)/u, "$1: ");
}

/** Text inside XML or HTML, attributes included. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Text inside Markdown: no markup, no mention, no table's end. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_{}[\]()#+!|~]/gu, "\\$&")
    .replaceAll("@", "@&#8203;");
}

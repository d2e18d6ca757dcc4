/** Text in, the same text out as data of another language: nothing in it is obeyed there. */
import { printable } from "../../source/render-diagnostic.js";

/** The message of a GitHub workflow command. */
export function githubData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The value of a GitHub workflow command's property; the log that it stands in is a terminal. */
export function githubProperty(text: string): string {
  return printable(githubData(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
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

/** Text inside an attribute of XML: what ends a line stays in it, and is read as it was. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
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

/** What happened between two messages in, a line about it out. */
import type { FeedEvent } from "../input/feed.js";
import { exactNumber } from "./exact-number.js";

/** `{"event":"lost","session":"000010059B","first":5,"last":7,"cause":"time"}`; ends in a line feed. */
export function eventJsonLine({ kind, ...facts }: FeedEvent): string {
  return `${JSON.stringify({ event: kind, ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [snakeCase(name), plain(value)])) })}\n`;
}

/** `-- lost: session 000010059B, first 5, last 7, cause time`; ends in an empty line. */
export function eventHumanText({ kind, ...facts }: FeedEvent): string {
  const texts = Object.entries(facts).map(
    ([name, value]) => `${snakeCase(name).replaceAll("_", " ")} ${value ?? "none"}`,
  );
  return `-- ${kind}${texts.length === 0 ? "" : `: ${texts.join(", ")}`}\n\n`;
}

function plain(value: FeedEvent[string]): string | number | null {
  return typeof value === "bigint" ? exactNumber(value) : value;
}

/** As all names in JSON that the tools print. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

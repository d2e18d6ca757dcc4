/** The published schema of SARIF 2.1.0, as a check. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";

const path = createRequire(import.meta.url)
  .resolve("@microsoft/jest-sarif")
  .replace(/index\.js$/u, "schemas/sarif-2.1.0-rtm.5.json");

/** What is wrong with a SARIF log; empty when nothing is. */
export function sarifProblems(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The schema is written in draft-04, of which it uses nothing that later drafts changed but these two keys. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;

/** RFC 3986 allows these characters in a reference; a colon before the first slash would begin a scheme. */
const isReference = (text: string): boolean =>
  /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/u.test(text) && !/%(?![0-9A-Fa-f]{2})/u.test(text);

const validate = new Ajv({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  formats: { "uri-reference": isReference, uri: isReference, "date-time": true },
}).compile(schema);

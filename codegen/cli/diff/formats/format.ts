/** Every format of a diff report. A new one is a file beside this and a line in the table. */
import type { DiffReport } from "../../../diff/report.js";
import { githubText } from "./github.js";
import { htmlText } from "./html.js";
import { humanText } from "./human.js";
import { jsonText } from "./json.js";
import { junitText } from "./junit.js";
import { markdownText } from "./markdown.js";
import { sarifText } from "./sarif.js";

/** The formats by name. */
export const FORMATS: Readonly<Record<FormatName, (report: DiffReport) => string>> = {
  human: humanText,
  json: jsonText,
  markdown: markdownText,
  github: githubText,
  junit: junitText,
  sarif: sarifText,
  html: htmlText,
};

/** Name of a format. */
export type FormatName = "human" | "json" | "markdown" | "github" | "junit" | "sarif" | "html";

/** A report as JUnit's XML: each finding a test, those that fail the run as failures. */
import type { DiffReport, ReportedFinding } from "../../../diff/report.js";
import { escapeXmlAttribute } from "../../formats/escape.js";
import { allowedText, allowListNotes, escapeXml, placesText } from "./words.js";

/** One suite. */
export function junitText(report: DiffReport): string {
  const { findings, failing } = report;
  const skipped = findings.filter(({ allowed }) => allowed !== null).length;
  const name = escapeXmlAttribute(`layout ${report.base} → ${report.head}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${findings.length}" failures="${failing}">`,
    `  <testsuite name="${name}" tests="${findings.length}" failures="${failing}" skipped="${skipped}">`,
    ...findings.map(testCase),
    ...allowListNotes(report).map((note) => `    <system-err>${escapeXml(note)}</system-err>`),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(finding: ReportedFinding): string {
  const head = `    <testcase classname="${escapeXmlAttribute(finding.class)}" name="${escapeXmlAttribute(`${finding.rule} ${finding.path}`)}"`;
  const text = escapeXml(`${finding.consequence}\n${placesText(finding)}`);
  if (finding.fails) {
    return `${head}>\n      <failure message="${escapeXmlAttribute(finding.summary)}">${text}</failure>\n    </testcase>`;
  }
  if (finding.allowed !== null) {
    return `${head}>\n      <skipped message="${escapeXmlAttribute(allowedText(finding))}"/>\n    </testcase>`;
  }
  return `${head}>\n      <system-out>${escapeXml(finding.summary)}\n${text}</system-out>\n    </testcase>`;
}

/** Findings as JUnit's XML: a suite for each file, a test for each finding, errors as failures. */
import { escapeXml, escapeXmlAttribute } from "../formats/escape.js";
import { countsOf, type Finding } from "./finding.js";

/** A whole document; a run without findings is one test that passed. */
export function junitReport(findings: readonly Finding[]): string {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const suite = byFile.get(finding.place.file) ?? [];
    suite.push(finding);
    byFile.set(finding.place.file, suite);
  }
  const { errors } = countsOf(findings);
  const suites =
    byFile.size === 0
      ? [
          '  <testsuite name="itchgen" tests="1" failures="0">',
          '    <testcase classname="itchgen" name="no findings"/>',
          "  </testsuite>",
        ]
      : [...byFile].flatMap(([file, each]) => suiteLines(file, each));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${Math.max(1, findings.length)}" failures="${errors}">`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteLines(file: string, findings: readonly Finding[]): readonly string[] {
  const { errors } = countsOf(findings);
  return [
    `  <testsuite name="${escapeXmlAttribute(file)}" tests="${findings.length}" failures="${errors}">`,
    ...findings.map((finding) => testCase(finding)),
    "  </testsuite>",
  ];
}

function testCase({ rule, severity, place, message, text }: Finding): string {
  const where = "line" in place ? `${place.line}:${place.column}` : "file";
  const head = `    <testcase classname="${escapeXmlAttribute(place.file)}" name="${escapeXmlAttribute(`${rule} ${where}`)}">`;
  const body =
    severity === "error"
      ? `<failure type="${escapeXml(rule)}" message="${escapeXmlAttribute(message)}">${escapeXml(text)}</failure>`
      : `<system-out>${escapeXml(text)}</system-out>`;
  return `${head}${body}</testcase>`;
}

/** Findings as SARIF 2.1.0, for code-scanning tools. */
import { EXPLANATIONS } from "../../source/explanations/explanations.js";
import { ERRORS, WARNINGS, severityOf, type RuleId } from "../../source/rules.js";
import { pathUri, type RegionFacts } from "../formats/place-facts.js";
import type { Finding, Place } from "./finding.js";
import { DRIFT_RULES, type DriftRule } from "./drift-rules.js";

/** One run. */
export function sarifReport(findings: readonly Finding[]): string {
  return `${JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "itchgen", rules: RULES } },
          columnKind: "utf16CodeUnits",
          results: findings.map(result),
        },
      ],
    },
    null,
    2,
  )}\n`;
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly defaultConfiguration: { readonly level: string };
}

interface SarifText {
  readonly text: string;
}

const RULES: readonly SarifRule[] = [
  ...Object.entries({ ...ERRORS, ...WARNINGS }).map(([id, guards]) => ({
    id,
    shortDescription: { text: guards },
    fullDescription: { text: EXPLANATIONS[id as RuleId].text },
    defaultConfiguration: { level: severityOf(id as RuleId) },
  })),
  ...Object.entries(DRIFT_RULES).map(([id, { means, text }]) => ({
    id,
    shortDescription: { text: means },
    fullDescription: { text },
    defaultConfiguration: { level: "error" },
  })),
];

const INDEX: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, index) => [id, index]));

function result({ rule, severity, message, notes, place, related, help }: Finding): object {
  const text = [message, ...notes, ...(help === null ? [] : [help])].join(". ");
  return {
    ruleId: rule satisfies RuleId | DriftRule | string,
    ruleIndex: INDEX.get(rule) ?? -1,
    level: severity,
    message: { text },
    locations: [{ physicalLocation: location(place) }],
    relatedLocations: related.map((each, id) => ({
      id,
      physicalLocation: location(each.place),
      message: { text: each.message },
    })),
  };
}

function location(place: Place): object {
  const artifactLocation = { uri: pathUri(place.file) };
  return "line" in place ? { artifactLocation, region: regionOf(place) } : { artifactLocation };
}

function regionOf({ line, column, endLine, endColumn }: RegionFacts): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

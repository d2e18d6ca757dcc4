/** A rule's id in, what a person wants to know about it out; null when there is no such rule. */
import { classOf, DIFF_RULES, type ChangeClass, type DiffRule } from "../../diff/rules.js";
import { EXPLANATIONS } from "../../source/explanations/explanations.js";
import { ERRORS, severityOf, WARNINGS, type RuleId } from "../../source/rules.js";
import { DRIFT_RULES, type DriftRule } from "../report/drift-rules.js";
import { wrapText } from "./wrap-text.js";

/** Every rule of the compiler, of `codegen --check` and of `diff`. */
export const RULE_NAMES: readonly string[] = [
  ...Object.keys(EXPLANATIONS),
  ...Object.keys(DRIFT_RULES),
  ...Object.keys(DIFF_RULES),
];

/** Several lines and a final line feed. */
export function ruleText(rule: string): string | null {
  if (Object.hasOwn(EXPLANATIONS, rule)) return specRuleText(rule as RuleId);
  if (Object.hasOwn(DRIFT_RULES, rule)) return driftRuleText(rule as DriftRule);
  if (Object.hasOwn(DIFF_RULES, rule)) return diffRuleText(rule as DiffRule);
  return null;
}

function specRuleText(rule: RuleId): string {
  const { text, example } = EXPLANATIONS[rule];
  const guards = { ...ERRORS, ...WARNINGS }[rule];
  return paragraphs([
    `${rule} (${severityOf(rule)})`,
    wrapText(guards),
    wrapText(text),
    ...(example === undefined
      ? []
      : [`Instead of\n\n${indented(example.bad)}`, `write\n\n${indented(example.good)}`]),
  ]);
}

function driftRuleText(rule: DriftRule): string {
  const { means, text } = DRIFT_RULES[rule];
  return paragraphs([`${rule} (codegen --check)`, wrapText(means), wrapText(text)]);
}

const CLASS_MEANINGS: Readonly<Record<ChangeClass, string>> = {
  WIRE_BREAKING:
    "Readers of the old layout get wrong values from the new bytes, or the other way round: both ends must change on the same day.",
  SOURCE_BREAKING:
    "The bytes stay as they are, but code that uses the old names stops compiling until it is changed.",
  WIRE_EXTENDING:
    "Something new may arrive. Readers of the old layout go on as before with what they know, and count the rest as long or unknown.",
  DOC: "Only words changed; neither bytes nor code can tell.",
};

function diffRuleText(rule: DiffRule): string {
  const kind = classOf(rule);
  return paragraphs([
    `${rule} (diff, ${kind})`,
    wrapText(DIFF_RULES[rule].means),
    wrapText(CLASS_MEANINGS[kind]),
  ]);
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, "    ");
}

/** What may follow a fixed part in, the same with its record or set of options found out. */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located } from "../source/source-file.js";
import { suggest } from "../source/suggest.js";
import type { ProtocolSpec, RecordSpec } from "../spec/protocol-spec.js";
import type { Tail } from "./protocol.js";

/** Resolves the tail of one message or record; null when it has none, or names nothing that exists. */
export function resolveTail(
  layout: RecordSpec,
  { records, options }: ProtocolSpec,
  diagnostics: Diagnostics,
): Tail | null {
  const { remainder, group, appendage, trailer } = layout;
  const [, second] = [remainder, group, appendage, trailer].filter((tail) => tail !== null);
  if (second !== undefined) {
    diagnostics.report(
      "tail-several",
      second.name.span,
      `${layout.name.value} ends in ${second.name.value}, but something else follows already`,
    );
  }
  const find = <T>(
    name: Located<string>,
    known: ReadonlyMap<string, T>,
    rule: TailRule,
  ): T | null => {
    const found = known.get(name.value);
    if (found !== undefined) return found;
    const near = suggest(name.value, [...known.keys()]);
    const what = rule === "record-unknown" ? "record" : "set of options";
    diagnostics.report(rule, name.span, `there is no ${what} ${name.value}`, {
      help: near === null ? null : `did you mean ${near}?`,
    });
    return null;
  };
  const recordsByName = new Map((records ?? []).map((record) => [record.name.value, record]));
  if (group !== null) {
    const record = find(group.record, recordsByName, "record-unknown");
    return record === null ? null : { kind: "group", spec: group, record };
  }
  if (trailer !== null) {
    const record = find(trailer.record, recordsByName, "record-unknown");
    return record === null ? null : { kind: "trailer", spec: trailer, record };
  }
  if (appendage === null) return null;
  const sets = new Map((options ?? []).map(({ key, value }) => [key.value, value]));
  const found = find(appendage.options, sets, "options-unknown");
  return found === null ? null : { kind: "appendage", spec: appendage, options: found };
}

type TailRule = "record-unknown" | "options-unknown";

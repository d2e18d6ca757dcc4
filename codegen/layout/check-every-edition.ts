/** A spec in; whether each edition that it records lays out, not only those that are generated. */
import { resolve } from "../model/resolve.js";
import { Diagnostics } from "../source/diagnostics.js";
import { editionDates } from "../spec/check-editions.js";
import { chooseEdition } from "../spec/choose-edition.js";
import type { ProtocolSpec } from "../spec/protocol-spec.js";
import { layOut } from "./lay-out.js";

/** Reports what is wrong in any edition; a mistake that several share is reported once, for the newest. */
export function checkEveryEdition(spec: ProtocolSpec, diagnostics: Diagnostics): void {
  const dates = editionDates(spec);
  if (dates.length < 2) return;
  const reported = new Set<string>();
  for (const edition of dates.toReversed()) {
    for (const { rule, span, message, notes, related, help } of errorsOf(spec, edition)) {
      const key = `${rule} ${span.start}`;
      if (reported.has(key)) continue;
      reported.add(key);
      const where = `in the edition ${edition}; a message whose bytes moved is written once per layout, with until and since`;
      diagnostics.report(rule, span, message, { notes: [...notes, where], related, help });
    }
  }
}

function errorsOf(spec: ProtocolSpec, edition: string): Diagnostics["sorted"] {
  const own = new Diagnostics();
  const protocol = resolve(chooseEdition(spec, { edition, prefix: null }, null), own);
  if (protocol !== null) layOut(protocol, own);
  return own.sorted.filter(({ severity }) => severity === "error");
}

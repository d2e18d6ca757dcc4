/** Specs and the editions that were asked for in, one spec per edition to generate out. */
import type { Diagnostics } from "../source/diagnostics.js";
import { suggest } from "../source/suggest.js";
import { editionDates } from "./check-editions.js";
import { chooseEdition, type ChosenEdition, type EditionChoice } from "./choose-edition.js";
import { historyOf } from "./edition-history.js";
import type { ProtocolSpec } from "./protocol-spec.js";

/**
 * Of each spec the editions asked for; of a spec that lists none of them, its newest, and beside it each
 * edition to which the spec gives a prefix of its own. A request that no spec lists is reported.
 */
export function chooseEditions(
  specs: readonly ProtocolSpec[],
  requests: readonly EditionChoice[],
  diagnostics: Diagnostics,
): readonly ChosenEdition[] {
  for (const { edition } of requests) refuseUnlisted(edition, specs, diagnostics);
  return specs.flatMap((spec) => {
    const dates = editionDates(spec);
    const wanted = requests.filter(({ edition }) => dates.includes(edition));
    const choices = wanted.length > 0 ? wanted : ownChoices(spec);
    const history = historyOf(spec);
    return choices.map((choice) => chooseEdition(spec, choice, history));
  });
}

function ownChoices({ edition, editions }: ProtocolSpec): readonly EditionChoice[] {
  const besides = (editions ?? []).flatMap(({ date, prefix }) =>
    prefix === null ? [] : [{ edition: date.value, prefix: prefix.value }],
  );
  return [{ edition: edition.value, prefix: null }, ...besides];
}

function refuseUnlisted(
  edition: string,
  specs: readonly ProtocolSpec[],
  diagnostics: Diagnostics,
): void {
  const known = specs.flatMap(editionDates);
  const [first] = specs;
  if (known.includes(edition) || first === undefined) return;
  const near = suggest(edition, known);
  diagnostics.report(
    "edition-unknown",
    first.edition.span,
    `no spec lists the edition ${edition}, which was asked for; ${first.protocol.value} lists ${editionDates(first).join(", ")}`,
    { help: near === null ? null : `did you mean ${near}?` },
  );
}

/** A spec and the editions that were asked for in, one spec per edition to generate out. */
import type { Diagnostics } from "../source/diagnostics.js";
import { suggest } from "../source/suggest.js";
import { editionDates } from "./check-editions.js";
import { chooseEdition, type ChosenEdition, type EditionChoice } from "./choose-edition.js";
import { historyOf } from "./edition-history.js";
import type { ProtocolSpec, SpecIdentity } from "./protocol-spec.js";

/**
 * The editions asked for; of a spec that lists none of them, its newest, and beside it each edition to
 * which the spec gives a prefix of its own.
 */
export function chooseEditions(
  spec: ProtocolSpec,
  requests: readonly EditionChoice[],
): readonly ChosenEdition[] {
  const dates = editionDates(spec);
  const wanted = requests.filter(({ edition }) => dates.includes(edition));
  const choices = wanted.length > 0 ? wanted : ownChoices(spec);
  const history = historyOf(spec);
  return choices.map((choice) => chooseEdition(spec, choice, history));
}

/** Reports every edition asked for that no spec lists. */
export function checkRequests(
  specs: readonly SpecIdentity[],
  requests: readonly EditionChoice[],
  diagnostics: Diagnostics,
): void {
  for (const { edition } of requests) refuseUnlisted(edition, specs, diagnostics);
}

function ownChoices({ edition, editions }: ProtocolSpec): readonly EditionChoice[] {
  const besides = (editions ?? []).flatMap(({ date, prefix }) =>
    prefix === null ? [] : [{ edition: date.value, prefix: prefix.value }],
  );
  return [{ edition: edition.value, prefix: null }, ...besides];
}

function refuseUnlisted(
  edition: string,
  specs: readonly SpecIdentity[],
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

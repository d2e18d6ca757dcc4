/** A spec with all its editions in, the spec of one of them out, as if it had been written alone. */
import type { EditionHistory } from "./edition-history.js";
import { isIn, only, typesIn } from "./lifetimes.js";
import type { Entry, EnumerationSpec, ProtocolSpec, RecordSpec } from "./protocol-spec.js";

/** The spec of one edition. */
export interface ChosenEdition extends ProtocolSpec {
  /** All editions of the protocol; null when the spec records one only. */
  readonly history: EditionHistory | null;
}

/** What to choose. */
export interface EditionChoice {
  readonly edition: string;
  /** Prefix of what is generated; the spec's own when null. */
  readonly prefix: string | null;
}

/** A spec as its edition was, with what is known of the others. */
export function chooseEdition(
  spec: ProtocolSpec,
  { edition, prefix }: EditionChoice,
  history: EditionHistory | null,
): ChosenEdition {
  const renamed = { ...spec.prefix, value: prefix ?? spec.prefix.value };
  return { ...specOfEdition(spec, edition), prefix: renamed, history };
}

/**
 * Leaves out the parts that the edition does not have, and the enumerations that only such parts need.
 * Written offsets stay as they are and are checked as they are: bytes that moved between editions make
 * two entries of one message, each with its own offsets, not one with offsets that hold for neither.
 */
export function specOfEdition(spec: ProtocolSpec, edition: string): ProtocolSpec {
  const chosen = only(spec, edition);
  return {
    ...chosen,
    edition: spec.editions?.find(({ date }) => date.value === edition)?.date ?? spec.edition,
    editions: spec.editions,
    messages: shortened(spec.messages, edition),
    records: shortened(spec.records, edition),
    enumerations: stillUsed(spec, chosen),
  };
}

/** Before a field was appended the message ended where that field begins now. */
function shortened<T extends RecordSpec>(
  layouts: readonly T[] | null,
  edition: string,
): readonly T[] | null {
  if (layouts === null) return null;
  return layouts
    .filter((layout) => isIn(layout, edition))
    .map((layout) => {
      const chosen = only(layout, edition);
      const last = chosen.fields.at(-1)?.offset.value ?? -1;
      const appended = layout.fields
        .filter(({ since, offset }) => (since?.value ?? "") > edition && offset.value > last)
        .map(({ offset }) => offset.value);
      if (appended.length === 0) return chosen;
      return { ...chosen, length: { ...layout.length, value: Math.min(...appended) } };
    });
}

/** Codes that nothing of this edition carries, but something of another does, are not of this edition. */
function stillUsed(
  spec: ProtocolSpec,
  chosen: ProtocolSpec,
): readonly Entry<EnumerationSpec>[] | null {
  if (chosen === spec) return spec.enumerations;
  const usedOnce = typesIn([spec.header, spec.messages, spec.records, spec.options]);
  const usedNow = typesIn([chosen.header, chosen.messages, chosen.records, chosen.options]);
  const enumerations = chosen.enumerations?.filter(
    ({ key }) => usedNow.has(key.value) || !usedOnce.has(key.value),
  );
  return enumerations ?? null;
}

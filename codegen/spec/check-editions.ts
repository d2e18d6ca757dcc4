/** What a spec says about its editions, checked before one of them is chosen. */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located } from "../source/source-file.js";
import { suggest } from "../source/suggest.js";
import { lifetimesIn } from "./lifetimes.js";
import type { Lifetime, ProtocolSpec, SpecIdentity } from "./protocol-spec.js";

/** Reports editions out of order, and every `since` and `until` that names none or turns time round. */
export function checkEditions(spec: ProtocolSpec, diagnostics: Diagnostics): void {
  for (const date of [spec.edition, ...(spec.editions ?? []).map((each) => each.date)]) {
    checkDay(date, diagnostics);
  }
  checkList(spec, diagnostics);
  const dates = editionDates(spec);
  for (const lifetime of lifetimesIn(spec)) checkLifetime(lifetime, dates, diagnostics);
}

/** The dates of all editions that a spec records, the oldest first. */
export function editionDates({ edition, editions }: SpecIdentity): readonly string[] {
  return editions === null ? [edition.value] : editions.map(({ date }) => date.value);
}

/** The form is that of a date already; whether the month has such a day is a question for the calendar. */
function checkDay({ value, span }: Located<string>, diagnostics: Diagnostics): void {
  if (value.length < "YYYY-MM-DD".length) return;
  if (new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)) return;
  diagnostics.report("edition-form", span, `the month has no day ${value}`);
}

function checkList({ edition, editions }: ProtocolSpec, diagnostics: Diagnostics): void {
  if (editions === null) return;
  for (const [index, { date }] of editions.entries()) {
    const earlier = editions[index - 1]?.date;
    if (earlier === undefined || earlier.value < date.value) continue;
    diagnostics.report(
      "edition-order",
      date.span,
      `the edition ${date.value} is listed after ${earlier.value}`,
      { help: "list each edition once, the oldest first" },
    );
  }
  const newest = editions.at(-1)?.date;
  if (newest?.value === edition.value) return;
  diagnostics.report(
    "edition-order",
    edition.span,
    `the edition ${edition.value} is not the newest of the list, ${newest?.value ?? "which is empty"}`,
    newest === undefined
      ? {}
      : {
          related: [{ span: newest.span, message: "the last of the list" }],
          help: "edition is the newest of editions",
        },
  );
}

function checkLifetime(
  { since, until }: Lifetime,
  dates: readonly string[],
  diagnostics: Diagnostics,
): void {
  for (const date of [since, until]) {
    if (date !== null) checkKnown(date, dates, diagnostics);
  }
  if (since === null || until === null || since.value <= until.value) return;
  diagnostics.report(
    "edition-order",
    until.span,
    `it ends with ${until.value}, before it begins with ${since.value}`,
    { related: [{ span: since.span, message: "it begins here" }] },
  );
}

function checkKnown(
  date: Located<string>,
  dates: readonly string[],
  diagnostics: Diagnostics,
): void {
  if (dates.includes(date.value)) return;
  const near = suggest(date.value, dates);
  diagnostics.report(
    "edition-unknown",
    date.span,
    `the spec lists no edition ${date.value}; it lists ${dates.join(", ")}`,
    {
      help:
        near === null ? "add it to editions" : `did you mean ${near}? if not, add it to editions`,
    },
  );
}

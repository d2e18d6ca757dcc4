/** `itchgen filter`: some messages of a file into another, in one pass. */
import { copyMessages, type ConvertOptions } from "../convert/convert-command.js";
import { OUTPUT_KINDS, type OutputKind } from "../convert/output-kinds.js";
import { kindOfName } from "../convert/require-kind.js";
import { ExitStatus } from "../exit-status.js";
import type { FilterOptions } from "../inspect/filter.js";

/** What was typed after `itchgen filter`. */
export interface FilterCommandOptions extends ConvertOptions, FilterOptions {}

/** Runs the command and returns its exit status. */
export function runFilter(
  from: string,
  to: string,
  options: FilterCommandOptions,
): Promise<ExitStatus> {
  const { fromTime, toTime } = options;
  if (fromTime !== undefined && toTime !== undefined && fromTime >= toTime) {
    process.stderr.write(
      "itchgen filter: --from-time is not before --to-time: no message can pass\n",
    );
    return Promise.resolve(ExitStatus.usage);
  }
  const kind = (input: string): OutputKind =>
    options.to ?? kindOfName(to) ?? OUTPUT_KINDS.find((each) => each === input) ?? "binaryfile";
  return copyMessages({ command: "filter", from, to, kind, filter: options }, options);
}

/** `itchgen explain` as the command line offers it. */
import type { Declare } from "../declare.js";
import { declareSpecs } from "../settings/declare-settings.js";

/** Declares the command. */
export const declareExplain: Declare = (program, done) => {
  const command = program
    .command("explain")
    .summary("explain a rule, or show a message's bytes")
    .description(
      [
        "Explains a rule that a finding names, or shows where the bytes of a message are:",
        "  itchgen explain field-hole           why a rule exists, and its cure",
        "  itchgen explain A                    the message of that type, byte by byte",
        "  itchgen explain add_order            the same by name; records too",
        "  itchgen explain add_order.price      one field: bytes, meaning, codes, names",
        "  itchgen explain price                every message that has the field",
        "  itchgen explain buy_sell_indicator   an enumeration; sets of options too",
      ].join("\n"),
    )
    .argument(
      "<subject>",
      "a rule, a type character, a message, a field, an enumeration, a set of options",
    );
  declareSpecs(command).action(async (subject: string, specs: string[], options) => {
    const { runExplain } = await import("./explain-command.js");
    done(await runExplain(subject, specs, options));
  });
};

/** `itchgen watch` as the command line offers it. */
import type { Declare } from "../declare.js";
import { declareOutputs, declareSpecs } from "../settings/declare-settings.js";

/** Declares the command. */
export const declareWatch: Declare = (program, done) => {
  const command = program
    .command("watch")
    .summary("generate again whenever a spec or the configuration changes")
    .description(
      "Does what codegen does, now and after each change of a spec or of the configuration.\nWhile there are mistakes the generated files stay as they are. Ctrl-C ends it.",
    );
  declareOutputs(declareSpecs(command)).action(async (specs: string[], options) => {
    const { runWatch } = await import("./watch-command.js");
    done(await runWatch(specs, options));
  });
};

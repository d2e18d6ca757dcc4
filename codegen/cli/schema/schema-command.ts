/** `itchgen schema`: the spec language, or the configuration's, as JSON Schema, for editors. */
import { TARGETS } from "../../emit/targets.js";
import { configLanguageSchema, specLanguageSchema } from "../../spec/json-schema.js";
import { ExitStatus } from "../exit-status.js";

/** Prints the schema and returns the exit status. */
export function runSchema({ config = false }: { readonly config?: boolean }): ExitStatus {
  const targets = TARGETS.map(({ name }) => name);
  process.stdout.write(config ? configLanguageSchema(targets) : specLanguageSchema());
  return ExitStatus.ok;
}

/** `itchgen schema`: the spec language as JSON Schema, for editors. */
import { specLanguageSchema } from "../spec/json-schema.js";
import { ExitStatus } from "./exit-status.js";

/** Prints the schema and returns the exit status. */
export function runSchema(): ExitStatus {
  process.stdout.write(specLanguageSchema());
  return ExitStatus.ok;
}

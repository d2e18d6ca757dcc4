/** The spec language as a JSON Schema (draft-07), for editors that complete and check while typing. */
import { configShape } from "./config-language.js";
import { LANGUAGE_VERSION, protocolShape } from "./language.js";
import type { JsonSchema } from "./shape.js";

/** The whole schema as JSON text, ending in a line feed. */
export function specLanguageSchema(): string {
  return schemaText("schema", "spec language", protocolShape.schema);
}

/** The same for the configuration file. */
export function configLanguageSchema(targetNames: readonly string[]): string {
  return schemaText("config-schema", "configuration", configShape(targetNames).schema);
}

function schemaText(id: string, what: string, body: JsonSchema): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `urn:itchgen:${id}:${LANGUAGE_VERSION}`,
    title: `itchgen ${what}, version ${LANGUAGE_VERSION}`,
    ...body,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

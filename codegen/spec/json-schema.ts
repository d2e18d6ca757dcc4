/** The spec language as a JSON Schema (draft-07), for editors that complete and check while typing. */
import { LANGUAGE_VERSION, protocolShape } from "./language.js";

/** The whole schema as JSON text, ending in a line feed. */
export function specLanguageSchema(): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `urn:itchgen:schema:${LANGUAGE_VERSION}`,
    title: `itchgen spec language, version ${LANGUAGE_VERSION}`,
    ...protocolShape.schema,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The published schema is made from the parser's own shapes; these tests hold the two against each other. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { TARGETS } from "../../codegen/emit/targets.js";
import { configLanguageSchema, specLanguageSchema } from "../../codegen/spec/json-schema.js";
import { readProtocol } from "../../codegen/spec/read-protocol.js";
import { Diagnostics } from "../../codegen/source/diagnostics.js";
import { type Json, placesIn } from "../support/json-places.js";
import { SMALL_SPEC } from "../support/specs.js";

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(specLanguageSchema()) as object,
);

function parserAccepts(text: string): boolean {
  return readProtocol({ path: "x.yaml", text }, new Diagnostics()) !== null;
}

test("the checked-in schema of the configuration is the parser's, and the project's own file fits it", () => {
  const schema = configLanguageSchema(TARGETS.map(({ name }) => name));
  expect(readFileSync("spec/itchgen-config-1.schema.json", "utf8")).toBe(schema);
  const accepts = new Ajv({ allErrors: true }).compile(JSON.parse(schema) as object);
  accepts(parse(readFileSync("itchgen.yaml", "utf8")));
  expect(accepts.errors ?? []).toEqual([]);
});

test("the checked-in schema is the parser's", () => {
  expect(readFileSync("spec/itchgen-1.schema.json", "utf8")).toBe(specLanguageSchema());
});

describe("schema and parser agree", () => {
  const sound = readdirSync("spec").filter((name) => name.endsWith(".yaml"));
  test.each(sound)("both accept spec/%s", (name) => {
    const text = readFileSync(`spec/${name}`, "utf8");
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
    expect(parserAccepts(text)).toBe(true);
  });

  test("both refuse, or both accept, any mutilation of a sound spec", () => {
    const junk = fc.constantFrom<unknown>(
      -1,
      1.5,
      70_000,
      "",
      "A B",
      "x y",
      [],
      {},
      { x: 1 },
      "u7(",
      "é",
    );
    fc.assert(
      fc.property(fc.nat(), junk, fc.constantFrom("drop", "set", "add"), (seed, value, what) => {
        const spec = parse(SMALL_SPEC) as Json;
        const places = placesIn(spec);
        const place = places[seed % places.length];
        if (place === undefined) return;
        const [parent, key] = place;
        if (what === "drop" && !Array.isArray(parent)) delete parent[key];
        else if (what === "add" && !Array.isArray(parent)) parent["surplus"] = value;
        else parent[key] = value;
        // JSON is YAML, so both read the very same text.
        const text = JSON.stringify(spec);
        expect({ text, accepted: parserAccepts(text) }).toEqual({
          text,
          accepted: validate(JSON.parse(text)),
        });
      }),
      { numRuns: 1_000 },
    );
  });
});

/** One spec with several editions: what each holds, where mistakes in old ones are found, what is known of all. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { cTarget } from "../../codegen/emit/c/c-target.js";
import { tsTarget } from "../../codegen/emit/ts/ts-target.js";
import { manifestTarget } from "../../codegen/emit/manifest/manifest-target.js";
import type { EditionChoice } from "../../codegen/spec/choose-edition.js";
import { compileProgram, hasTool, temporaryFolder, WARNINGS } from "../support/c-compiler.js";
import { compileSound } from "../support/specs.js";

const folder = temporaryFolder();

/** Editions of a protocol whose messages grew, changed bytes, came and went. */
const GROWING = `itchgen: 1
protocol: toy
version: "1.0"
edition: "2022-01-07"
editions: [{ date: "2017-09-12" }, { date: "2018" }, { date: "2022-01-07", doc: Grew }]
document: Toy Feed 1.0
byteOrder: big
prefix: toy
enumerations:
  side: { codes: { "B": { name: buy }, "S": { name: sell, since: "2018" } } }
  state: { codes: { "H": { name: halted } } }
header: [{ name: message_type, offset: 0, type: char }]
messages:
  - type: "A" # appended twice
    name: add
    title: Add
    length: 10
    fields:
      - { name: side,     offset: 1, type: side }
      - { name: shares,   offset: 2, type: u32, since: "2018" }
      - { name: price,    offset: 6, type: price4, since: "2022-01-07" }
  - type: "R" # reserved bytes that became a field
    name: replace
    title: Replace
    length: 4
    fields:
      - { name: reserved, offset: 1, type: bytes(2), until: "2018" }
      - { name: locate,   offset: 1, type: u16, since: "2022-01-07" }
      - { name: state,    offset: 3, type: char }
  - type: "M" # written once per layout
    name: moved
    title: Moved
    until: "2018"
    length: 2
    fields: [{ name: level, offset: 1, type: u8 }]
  - type: "M"
    name: moved
    title: Moved
    since: "2022-01-07"
    length: 3
    fields: [{ name: level, offset: 1, type: u16 }]
  - type: "H"
    name: halt
    title: Halt
    since: "2018"
    until: "2018"
    length: 2
    fields: [{ name: state, offset: 1, type: state }]
`;

async function shapes(date: string): Promise<readonly string[]> {
  const { protocols } = await compileSound([{ path: "toy.yaml", text: GROWING }], [], {
    editions: [{ edition: date, prefix: null }],
  });
  return protocols.flatMap(({ messages, enumerations }) => [
    ...messages.map(
      ({ name, length, fields }) =>
        `${name} ${length}: ${fields.map((field) => `${field.name}@${field.offset}`).join(" ")}`,
    ),
    ...enumerations.map(({ name, codes }) => `${name} ${codes.map(({ code }) => code).join("")}`),
  ]);
}

describe("an edition", () => {
  test.each([
    [
      "2017-09-12",
      [
        "add 2: message_type@0 side@1",
        "replace 4: message_type@0 reserved@1 state@3",
        "moved 2: message_type@0 level@1",
        "side B",
      ],
    ],
    [
      "2018",
      [
        "add 6: message_type@0 side@1 shares@2",
        "replace 4: message_type@0 reserved@1 state@3",
        "moved 2: message_type@0 level@1",
        "halt 2: message_type@0 state@1",
        "side BS",
        "state H",
      ],
    ],
    [
      "2022-01-07",
      [
        "add 10: message_type@0 side@1 shares@2 price@6",
        "replace 4: message_type@0 locate@1 state@3",
        "moved 3: message_type@0 level@1",
        "side BS",
      ],
    ],
  ])("%s has its own parts", async (date, expected) => {
    expect(await shapes(date)).toEqual(expected);
  });

  test("of the history: first and last edition of each message and code", async () => {
    const { protocols } = await compileSound([{ path: "toy.yaml", text: GROWING }]);
    expect(protocols[0]?.history).toEqual({
      editions: [
        { date: "2017-09-12", doc: "" },
        { date: "2018", doc: "" },
        { date: "2022-01-07", doc: "Grew" },
      ],
      messages: [
        { type: "A", direction: null, name: "add", since: "2017-09-12", until: null },
        { type: "R", direction: null, name: "replace", since: "2017-09-12", until: null },
        { type: "M", direction: null, name: "moved", since: "2017-09-12", until: null },
        { type: "H", direction: null, name: "halt", since: "2018", until: "2018" },
      ],
      codes: [
        { enumeration: "side", code: "B", name: "buy", since: "2017-09-12", until: null },
        { enumeration: "side", code: "S", name: "sell", since: "2018", until: null },
        { enumeration: "state", code: "H", name: "halted", since: "2018", until: "2018" },
      ],
    });
  });

  test("that is not generated is checked as well", async () => {
    const text = GROWING.replace("level, offset: 1, type: u8", "level, offset: 1, type: u16");
    const { diagnostics, protocols } = await compile([{ path: "toy.yaml", text }], []);
    const [first] = diagnostics;
    expect(protocols).toEqual([]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["length-disagrees"]);
    expect(first?.span.start).toBe(text.indexOf("2\n    fields: [{ name: level"));
    expect(first?.notes).toEqual([
      "1 + 2 = 3",
      "in the edition 2018; a message whose bytes moved is written once per layout, with until and since",
    ]);
  });

  test("that no spec lists is refused with those that are", async () => {
    const editions = [{ edition: "2018-01-01", prefix: null }];
    const { diagnostics } = await compile([{ path: "toy.yaml", text: GROWING }], [], { editions });
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      "edition-unknown: no spec lists the edition 2018-01-01, which was asked for; toy lists 2017-09-12, 2018, 2022-01-07",
    ]);
  });
});

describe("several editions in one build", () => {
  const identities = async (
    text: string,
    editions: readonly EditionChoice[] = [],
  ): Promise<readonly string[]> => {
    const { protocols, files } = await compileSound(
      [{ path: "toy.yaml", text }],
      [manifestTarget],
      {
        editions,
      },
    );
    return [
      ...protocols.map(({ prefix, edition: date }) => `${prefix} ${date}`),
      ...files.map(({ path }) => path),
    ];
  };

  test("as the spec says", async () => {
    const text = GROWING.replace('{ date: "2018" }', '{ date: "2018", prefix: toy2018 }');
    expect(await identities(text)).toEqual([
      "toy 2022-01-07",
      "toy2018 2018",
      "manifest/toy-1.0-2018.json",
      "manifest/toy-1.0.json",
    ]);
  });

  test("as the command line says", async () => {
    const editions = [
      { edition: "2017-09-12", prefix: "old" },
      { edition: "2022-01-07", prefix: null },
    ];
    expect(await identities(GROWING, editions)).toEqual([
      "old 2017-09-12",
      "toy 2022-01-07",
      "manifest/toy-1.0-2017-09-12.json",
      "manifest/toy-1.0.json",
    ]);
  });

  test.skipIf(!hasTool("gcc"))("live together in one C program, which knows both", async () => {
    const editions = [
      { edition: "2017-09-12", prefix: "old" },
      { edition: "2022-01-07", prefix: null },
    ];
    const { files } = await compileSound([{ path: "toy.yaml", text: GROWING }], [cTarget], {
      editions,
    });
    mkdirSync(join(folder, "c"));
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
    const program = compileProgram({
      compiler: "gcc",
      flags: ["-std=c11", ...WARNINGS],
      folder,
      name: "both",
      include: join(folder, "c"),
      source: `#include <stdio.h>
#include "toy.h"
#include "old.h"
#include "toy_editions.h"
#include "old_editions.h"
int main(void)
{
	size_t count;
	const struct itch_known_message *halt = old_known_message('H');
	const struct itch_known_code *sell = old_known_code("side", "S");

	printf("%zu %zu %s %s\\n", sizeof(struct toy_add), sizeof(struct old_add), TOY_EDITION, OLD_EDITION);
	printf("%s %s %s, %s %s\\n", halt->name, halt->since, halt->until, sell->name, sell->since);
	printf("%d %d\\n", old_known_message('?') == NULL, old_known_code("side", "?") == NULL);
	printf("%s ", toy_editions(&count)[1]);
	printf("%zu\\n", count);
	return 0;
}
`,
    });
    expect(execFileSync(program, { encoding: "utf8" })).toBe(
      "10 2 2022-01-07 2017-09-12\nhalt 2018 2018, sell 2018\n1 1\n2018 3\n",
    );
  });
});

describe("two directions that use the same type bytes", () => {
  const DIRECTED = `itchgen: 1
protocol: toy
version: "1.0"
edition: "2022-01-07"
editions: [{ date: "2017-09-12" }, { date: "2018" }, { date: "2022-01-07" }]
document: Toy Orders 1.0
byteOrder: big
prefix: toy
header: [{ name: message_type, offset: 0, type: char }]
messages:
  - { type: "O", direction: inbound, name: enter, title: Enter, length: 1, fields: [] }
  - { type: "O", direction: outbound, name: opened, title: Opened, length: 1, fields: [], since: "2018" }
  - { type: "C", direction: inbound, name: cancel, title: Cancel, length: 1, fields: [], since: "2022-01-07" }
`;

  test.skipIf(!hasTool("gcc"))("have a table each in C", async () => {
    const { files } = await compileSound([{ path: "toy.yaml", text: DIRECTED }], [cTarget]);
    mkdirSync(join(folder, "directed", "c"), { recursive: true });
    for (const { path, text } of files) writeFileSync(join(folder, "directed", path), text);
    const program = compileProgram({
      compiler: "gcc",
      flags: ["-std=c11", ...WARNINGS],
      folder,
      name: "directed-lookup",
      include: join(folder, "directed", "c"),
      source: `#include <stdio.h>
#include "toy_editions.h"
static const char *named(const struct itch_known_message *message)
{
	return message == NULL ? "none" : message->name;
}
int main(void)
{
	size_t count;

	printf("%s %s %s %s ", named(toy_inbound_known_message('O')), named(toy_outbound_known_message('O')),
		named(toy_inbound_known_message('C')), named(toy_outbound_known_message('C')));
	toy_inbound_known_messages(&count);
	printf("%zu ", count);
	toy_outbound_known_messages(&count);
	printf("%zu\\n", count);
	return 0;
}
`,
    });
    expect(execFileSync(program, { encoding: "utf8" })).toBe("enter opened cancel none 2 1\n");
  });

  test.skipIf(!hasTool("gcc"))(
    "and an empty one is C where there is no code, or no message",
    async () => {
      const text = DIRECTED.replace(
        /header:.*/su,
        "records:\n  - { name: head, title: Head, length: 1, fields: [{ name: kind, offset: 0, type: char }] }\n",
      );
      const { files } = await compileSound([{ path: "toy.yaml", text }], [cTarget]);
      mkdirSync(join(folder, "records", "c"), { recursive: true });
      for (const { path, text: written } of files)
        writeFileSync(join(folder, "records", path), written);
      const program = compileProgram({
        compiler: "gcc",
        flags: ["-std=c11", ...WARNINGS],
        folder,
        name: "no-rows",
        include: join(folder, "records", "c"),
        source: `#include "toy_editions.h"
int main(void)
{
	return toy_known_message('O') != NULL || toy_known_code("side", "B") != NULL;
}
`,
      });
      expect(execFileSync(program, { encoding: "utf8" })).toBe("");
    },
  );

  test("are told apart in TypeScript's table", async () => {
    const { files } = await compileSound([{ path: "toy.yaml", text: DIRECTED }], [tsTarget]);
    const text = files.find(({ path }) => path.endsWith("/editions.ts"))?.text ?? "";
    const rows = [...text.matchAll(/type: "(.)",.*?direction: "(\w+)",\s*name: "(\w+)"/gsu)];
    expect(rows.map(([, ...row]) => row.join(" "))).toEqual([
      "O inbound enter",
      "O outbound opened",
      "C inbound cancel",
    ]);
  });
});

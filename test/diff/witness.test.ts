/**
 * The evidence for each breaking finding, put to the test: its C file compiles against the base's headers
 * and not against the head's, and both sides' generated C decodes its message as the witness says.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Decoded } from "../../codegen/diff/decode.js";
import { diffSides } from "../../codegen/diff/diff-sides.js";
import type { Side } from "../../codegen/diff/finding.js";
import { DIFF_RULES, type DiffRule } from "../../codegen/diff/rules.js";
import { witnessesOf } from "../../codegen/diff/witness.js";
import { emit } from "../../codegen/compile.js";
import { cTarget } from "../../codegen/emit/c/c-target.js";
import { compileProgram, hasTool, temporaryFolder } from "../support/c-compiler.js";
import { BASE, CHANGES, changed } from "./changes.js";
import { readerSource } from "./c-reader.js";
import { sideOf } from "./sides.js";

const folder = temporaryFolder();

/** What C cannot see, or no bytes can show. */
const WITHOUT_SOURCE: ReadonlySet<DiffRule> = new Set([
  "field-codes-changed",
  "field-codes-reused",
]);
const WITHOUT_MESSAGE: ReadonlySet<DiffRule> = new Set([
  "protocol-removed",
  "protocol-renamed",
  "prefix-renamed",
  "record-removed",
  "record-renamed",
  "remainder-removed",
  "remainder-renamed",
  "structure-changed",
  "enumeration-renamed",
  "enumeration-removed",
]);

const breaking = CHANGES.filter(({ findings }) =>
  findings.some((line) => / ?\w+_BREAKING/u.test(line)),
);

describe.skipIf(!hasTool("gcc"))("witnesses of", () => {
  test.concurrent.each(breaking)("$title", { timeout: 60_000 }, async (change) => {
    const here = join(folder, String(breaking.indexOf(change)));
    const base = await headers(await sideOf(BASE, "base"), here);
    const head = await headers(await sideOf(changed(change), "head"), here);
    const findings = diffSides(base.side, head.side).filter((each) =>
      each.class.endsWith("_BREAKING"),
    );
    const witnesses = witnessesOf(findings);
    expect(witnesses.length).toBe(findings.length);
    for (const [index, { name, source, message }] of witnesses.entries()) {
      const finding = findings[index];
      if (finding === undefined) continue;
      expect({ name, hasSource: source !== null }).toEqual({
        name,
        hasSource: !WITHOUT_SOURCE.has(finding.rule),
      });
      if (source !== null) {
        const path = join(here, `${index}.c`);
        writeFileSync(path, source);
        expect({
          name,
          base: compiles(path, base.include),
          head: compiles(path, head.include),
        }).toEqual({ name, base: true, head: false });
      }
      if (!WITHOUT_MESSAGE.has(finding.rule))
        expect({ name, message }).not.toEqual({ name, message: null });
      if (message === null) continue;
      expect(message.base).not.toEqual(message.head);
      for (const [claim, from, subject] of [
        [message.base, base, finding.baseSubject],
        [message.head, head, finding.headSubject],
      ] as const) {
        const protocol = from.side.protocols.find(
          (each) => each.prefix === (subject?.protocol ?? from.side.protocols[0])?.prefix,
        );
        if (protocol === undefined) throw new Error("the side has no protocol");
        const record = subject?.layout?.kind === "record" ? subject.layout : null;
        const program = compileProgram({
          compiler: "gcc",
          flags: ["-std=gnu11", "-O1"],
          folder: here,
          name: `${from.side.label}-${index}`,
          source: readerSource(protocol, record),
          include: from.include,
        });
        const { stdout } = spawnSync(program, [], {
          input: Buffer.from(message.hex, "hex"),
          encoding: "latin1",
        });
        expect({ name, side: from.side.label, found: stdout.split("\n").slice(0, -1) }).toEqual({
          name,
          side: from.side.label,
          found: linesOf(claim),
        });
      }
    }
  });

  test("every breaking rule", () => {
    const hit = new Set(
      breaking.flatMap(({ findings }) => findings.map((line) => line.split(" ")[1])),
    );
    const rules = Object.entries(DIFF_RULES).filter(([, rule]) => rule.class.endsWith("_BREAKING"));
    expect(rules.map(([id]) => id).filter((id) => !hit.has(id))).toEqual([]);
  });
});

interface Headers {
  readonly side: Side;
  readonly include: string;
}

async function headers(side: Side, here: string): Promise<Headers> {
  const root = join(here, side.label);
  mkdirSync(join(root, "c"), { recursive: true });
  for await (const { path, text } of emit(side.protocols, [cTarget], { runtimeModule: "" })) {
    writeFileSync(join(root, path), text);
  }
  return { side, include: join(root, "c") };
}

function compiles(path: string, include: string): boolean {
  const args = ["-std=c11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", `-I${include}`, path];
  return spawnSync("gcc", args).status === 0;
}

/** A claim without what C does not know: units, and names of codes and signals. */
function linesOf({ verdict, name, fields }: Decoded): readonly string[] {
  return [
    `verdict=${verdict}`,
    ...(name === null ? [] : [`name=${name}`]),
    ...Object.entries(fields).map(
      ([field, text]) =>
        `${field}=${text.replace(/ \([a-z_ ]+\)$/u, "").replace(/ (?:ns_since_midnight|s|ms)$/u, "")}`,
    ),
  ];
}

/** Editions at the command line: chosen, side by side, refused; and what inspect says of a type byte of a later one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { humanText } from "../../codegen/cli/inspect/human-text.js";
import { descriptor } from "../../generated/ts/itch50/index.js";
import { MessageReader, type ProtocolDescriptor } from "../../runtime/index.js";
import { itchgen } from "../support/cli.js";
import { temporaryFolder } from "../support/c-compiler.js";

const folder = temporaryFolder();
const SPEC = "spec/nasdaq-totalview-itch-5.0.yaml";

function manifests(name: string, ...editions: readonly string[]): readonly string[] {
  const out = join(folder, name);
  const asked = editions.flatMap((edition) => ["--edition", edition]);
  const run = itchgen(["codegen", SPEC, "--target", "manifest", "--out", out, ...asked]);
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
  return readdirSync(join(out, "manifest")).map((file) => {
    const { prefix, edition, messages } = JSON.parse(
      readFileSync(join(out, "manifest", file), "utf8"),
    ) as {
      readonly prefix: string;
      readonly edition: string;
      readonly messages: readonly unknown[];
    };
    return `${file}: ${prefix} ${edition} ${messages.length}`;
  });
}

describe("codegen --edition", () => {
  test("takes the newest when nothing is asked for", () => {
    expect(manifests("newest")).toEqual(["nasdaq-totalview-itch-5.0.json: itch50 2026-02-19 23"]);
  });

  test("takes an older one in its place, under the same prefix", () => {
    expect(manifests("older", "2018")).toEqual([
      "nasdaq-totalview-itch-5.0-2018.json: itch50 2018 22",
    ]);
  });

  test("takes several side by side, each with a prefix of its own", () => {
    expect(manifests("both", "2026-02-19", "2017-09-12=itch502017")).toEqual([
      "nasdaq-totalview-itch-5.0-2017-09-12.json: itch502017 2017-09-12 21",
      "nasdaq-totalview-itch-5.0.json: itch50 2026-02-19 23",
    ]);
  });

  test.each([
    [
      ["--edition", "2017-09-13"],
      2,
      "error[edition-unknown]: no spec lists the edition 2017-09-13",
    ],
    [
      ["--edition", "2017-09-12", "--edition", "2018"],
      2,
      "another spec already has the prefix itch50",
    ],
    [["--edition", "2018=ITCH"], 64, "It must be DATE or DATE=PREFIX"],
    [["--edition", "=x"], 64, "It must be DATE or DATE=PREFIX"],
  ])("%j is refused, and nothing is written", (args, status, said) => {
    const out = join(folder, "refused");
    const run = itchgen(["codegen", SPEC, "--out", out, ...args]);
    expect({ status: run.status, said: run.stderr.includes(said) }).toEqual({ status, said: true });
    expect(() => readdirSync(out)).toThrow("ENOENT");
  });
});

describe("inspect", () => {
  test("says since when a type byte is known that its edition does not have", () => {
    const { history, messages } = descriptor;
    if (history === undefined) throw new Error("the protocol has no history");
    const then = { ...history, edition: "2017-09-12" };
    const older: ProtocolDescriptor = {
      ...descriptor,
      history: then,
      messages: messages.filter(({ type }) => !"hO".includes(type)),
    };
    const heading = (text: string): string | undefined => {
      const bytes = new DataView(Uint8Array.from(Buffer.from(text)).buffer);
      const read = new MessageReader(older).read(bytes, 0, bytes.byteLength);
      const place = { index: 0, bytes, offset: 0, length: bytes.byteLength, position: 2 };
      const feed = { session: null, sequence: null, timeNs: null };
      return humanText({ ...read, ...place, ...feed }, { pretty: false, history: then }).split(
        "\n",
      )[0];
    };
    expect([heading("O2345"), heading("?2345")]).toEqual([
      "#0 \"O\" type 'O' is dlcr, known since 2023-04-28; this is 2017-09-12 (5 bytes at byte 2, UNKNOWN)",
      '#0 "?" no message of this protocol (5 bytes at byte 2, UNKNOWN)',
    ]);
  });
});

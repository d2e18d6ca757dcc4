/** A package whose addon is absent, damaged or of another machine: attaching says so, all else works. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { buildFeeder, sharedFolder, startFeeder } from "../support/bridge-feeder.js";

const folder = sharedFolder();
const program = buildFeeder(folder);

/** As built, without the folder of the addon. */
const copy = temporaryFolder();
for (const room of ["runtime", "generated"]) {
  cpSync(join("dist", room), join(copy, "dist", room), { recursive: true });
}
writeFileSync(join(copy, "package.json"), '{ "type": "module" }');

const READ = `
  import * as itch50 from "./dist/generated/ts/itch50/index.js";
  import { attach } from "./dist/runtime/bridge/index.js";
  const bytes = new Uint8Array(36).fill(0x41);
  const order = new itch50.AddOrderView().wrap(new DataView(bytes.buffer), 0);
  console.log(order.shares);
  try {
    attach("addon", { protocol: itch50, folder: ${JSON.stringify(folder)} });
  } catch (error) {
    console.log(error.name, error.fault, error.message);
  }
`;

/** Another machine's: a sound ELF header of a big-endian one. */
const ELSEWHERE = Buffer.concat([
  Buffer.from("7f454c46020201000000000000000000", "hex"),
  Buffer.from("000300160000000100000000000000000000000000000040", "hex"),
  Buffer.alloc(200),
]);

describe("an addon", () => {
  test.each<[string, Uint8Array | null, RegExp]>([
    ["that is absent", null, /is not built; run/u],
    ["that is empty", new Uint8Array(0), /does not load: .*file too short; run/u],
    [
      "that is text",
      Buffer.from("not an addon\n".repeat(20)),
      /does not load: .*invalid ELF header; run/u,
    ],
    ["of another machine", ELSEWHERE, /does not load: .*map\.node: .*; run/u],
  ])("%s is named with the cure", async (_, addon, why) => {
    const feeder = await startFeeder(program, { folder, name: "addon", messages: 1, waitFor: 9 });
    try {
      const place = join(copy, "native/build");
      mkdirSync(place, { recursive: true });
      if (addon !== null) writeFileSync(join(place, "map.node"), addon);
      const [shares, said = ""] = execFileSync(
        process.execPath,
        ["--input-type=module", "-e", READ],
        { cwd: copy, encoding: "utf8" },
      ).split("\n");
      expect(shares).toBe(String(0x4141_4141));
      expect(said).toMatch(/^BridgeError no-mapping .*npm run native/u);
      expect(said).toMatch(why);
    } finally {
      feeder.child.kill("SIGKILL");
      await feeder.report.catch(() => undefined);
    }
  });
});

/** The lock of a folder: nobody works in it beside another, whoever died there before. */
import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { withFolderLock } from "../../codegen/io/folder-lock.js";
import { temporaryFolder } from "../support/c-compiler.js";

/** Takes the lock again and again, and says how often somebody else was there; between, it leaves a dead one's lock. */
const WORKER = `
  import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
  import { withFolderLock } from ${JSON.stringify(resolve("dist/codegen/io/folder-lock.js"))};
  const [folder, until] = process.argv.slice(1);
  const tried = { alone: 0, together: 0, refused: 0 };
  const work = () => {
    try {
      closeSync(openSync(folder + "/marker", "wx"));
    } catch {
      tried.together++;
      return;
    }
    for (const begun = performance.now(); performance.now() - begun < 0.05; );
    rmSync(folder + "/marker", { force: true });
    tried.alone++;
  };
  while (Date.now() < Number(until)) {
    try {
      withFolderLock(folder, work);
    } catch {
      tried.refused++;
    }
    await new Promise(setImmediate);
    try {
      if (Math.random() < 0.1) writeFileSync(folder + "/.itchgen.lock", "999999999\\n", { flag: "wx" });
    } catch {}
  }
  console.log(JSON.stringify(tried));
`;

test("of several that find a dead one's lock one takes it", { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const until = Date.now() + 2_000;
  const workers = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ["--input-type=module", "-e", WORKER, folder, String(until)], {
      stdio: ["ignore", "pipe", "inherit"],
    }),
  );
  const said = await Promise.all(workers.map(({ stdout }) => text(stdout)));
  const tried = said.map((each) => JSON.parse(each) as { alone: number; together: number });
  expect(tried.some(({ alone }) => alone > 0)).toBe(true);
  expect(tried.map(({ together }) => together)).toEqual([0, 0, 0, 0]);
  expect(readdirSync(folder).filter((name) => name !== ".itchgen.lock")).toEqual([]);
});

test("a lock of our own number is that of one who died: in a container all have the same", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, ".itchgen.lock"), `${process.pid}\n`);
  expect(withFolderLock(folder, () => "done")).toBe("done");
  expect(readdirSync(folder)).toEqual([]);
});

/** Memory as readers map it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { mapFile, openPrivate } from "../../runtime/bridge/mapping.js";
import { sharedFolder } from "../support/bridge-feeder.js";
import { makeNative } from "../support/native.js";

const folder = sharedFolder();

beforeAll(() => {
  makeNative("map");
}, 300_000);

test("all pages are there when a file is mapped: no packet waits for the kernel", () => {
  const path = join(folder, "pages");
  writeFileSync(path, Buffer.alloc(64 << 20, 1), { mode: 0o600 });
  const file = openPrivate(path, false);
  const bytes = new Uint8Array(mapFile(file, { length: file.length, isWritable: false }));
  const before = process.resourceUsage().minorPageFault;
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4096) sum += bytes[at] ?? 0;
  const faults = process.resourceUsage().minorPageFault - before;
  expect(sum).toBe(bytes.length / 4096);
  // One fault fetches 64 KB at most, which were 1,024 here; a few are Node's own.
  expect(faults).toBeLessThan(512);
});

/** A poller that was killed while it started has left files that nothing names: the next one of its name finds them. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { sharedFolder } from "../support/bridge-feeder.js";
import { startPoller } from "../support/bridge-poller.js";
import { makeNative } from "../support/native.js";
import { until } from "../support/until.js";

const shared = sharedFolder();
const NAME = "killed";
const ARGS = ["--source", "udp", "--line", "127.0.0.1:26478"];
/** 64 MiB of packets: their file is there for a while before the one that names it. */
const LARGE = "bridge-descriptors=32768";
let program = "";

beforeAll(() => {
  program = join(makeNative(), "itch-poller");
}, 300_000);

function files(): readonly string[] {
  return readdirSync(shared).toSorted();
}

/**
 * Starts a poller, waits until it has buried what it does not keep, and ends it; returns the files meanwhile but its
 * name and those to be kept.
 */
async function runOnce(kept: readonly string[] = []): Promise<readonly string[]> {
  const { child, report } = await startPoller({
    command: [program],
    name: NAME,
    folder: shared,
    args: ARGS,
  });
  const known = new Set([...kept, `${NAME}.control`]);
  const others = (): readonly string[] => files().filter((file) => !known.has(file));
  // It has its name before it buries others: only its packets stay.
  await until(() => others().length === 1, "the burial");
  const found = others();
  child.kill("SIGTERM");
  await report;
  return found;
}

/** Kills a poller as soon as its packets are there; true when nothing names them. */
async function killInStart(): Promise<boolean> {
  const own = [`bridge=${NAME}`, `bridge-folder=${shared}`, LARGE];
  const child = spawn(program, [...own.flatMap((each) => ["--own", each]), ...ARGS], {
    stdio: "ignore",
  });
  const closed = once(child, "close");
  while (child.exitCode === null && files().length === 0) await until(() => true, "a file");
  child.kill("SIGKILL");
  await closed;
  return files().length > 0 && !existsSync(join(shared, `${NAME}.control`));
}

test("a poller killed while it starts: the next one of its name buries what it left", async () => {
  let isLeft = false;
  for (let round = 0; round < 20 && !isLeft; round++) {
    isLeft = await killInStart();
    if (!isLeft) await runOnce();
  }
  expect(isLeft).toBe(true);
  expect(await runOnce()).toEqual([expect.stringMatching(/^killed\.[0-9a-f]{16}\.packets$/u)]);
  expect(files()).toEqual([]);
}, 60_000);

test("what is not its own is left alone: other names, links, what others may read, what is held", async () => {
  const put = (name: string): string => {
    writeFileSync(join(shared, name), "", { mode: 0o600 });
    return name;
  };
  put("killed.1f.packets");
  put("killed.control.1f");
  const kept = [
    put("killed.packets"),
    put("killed.1g.packets"),
    put("killed.11111111111111111.packets"),
    put("killed.2.3f.packets"),
    put("other.1f.packets"),
    put("other.control.1f"),
    put("killed.2f.packets"),
    put("killed.3f.packets"),
    "killed.4f.packets",
  ];
  chmodSync(join(shared, "killed.2f.packets"), 0o644);
  symlinkSync("other.1f.packets", join(shared, "killed.4f.packets"));
  const holder = spawn("flock", [join(shared, "killed.3f.packets"), "-c", "echo held; cat"]);
  await once(holder.stdout, "data");
  const others = await runOnce(kept);
  holder.stdin.end();
  expect(others).toEqual([expect.stringMatching(/^killed\.[0-9a-f]{16}\.packets$/u)]);
  expect(files()).toEqual(kept.toSorted());
});

test("a second poller of a name leaves the packets of the first where they are", async () => {
  const before = files();
  const first = await startPoller({
    command: [program],
    name: "held",
    folder: shared,
    args: ARGS,
  });
  await until(() => !files().some((file) => file.startsWith("held.control.")), "its name alone");
  const all = files();
  await expect(
    startPoller({ command: [program], name: "held", folder: shared, args: ARGS }).then(
      ({ report }) => report,
    ),
  ).rejects.toThrow("another poller has it");
  expect(files()).toEqual(all);
  first.child.kill("SIGTERM");
  await first.report;
  expect(files()).toEqual(before);
});

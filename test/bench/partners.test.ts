/** The processes of a bench of the bridge: whoever ends badly is named, and nobody is left running. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runPartners, type CommandLine } from "../../bench/bridge/partners.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { until } from "../support/until.js";

const folder = temporaryFolder();
const control = join(folder, "here.control");
writeFileSync(control, "");
const absent = join(folder, "absent.control");

function shell(text: string): CommandLine {
  return ["sh", "-c", text];
}

/** One that would go on for ever, and whose command line tells it from others. */
const FOR_EVER = `${1000 + (process.pid % 1000)}.25`;
const forEver: CommandLine = ["sleep", FOR_EVER];

async function noneRuns(): Promise<void> {
  const runs = (): boolean => spawnSync("pgrep", ["-xf", `sleep ${FOR_EVER}`]).status === 0;
  await until(() => !runs(), "the processes that were killed to be gone");
}

test("the poller's last line is the result", async () => {
  const poller = shell(`echo ready; sleep 0.1; echo '{"packets":7}'`);
  expect(await runPartners({ poller, control, readers: [shell("exit 0")] })).toEqual({
    packets: 7,
  });
  expect(await runPartners({ poller, control: absent, readers: [] })).toEqual({ packets: 7 });
});

test.each([
  ["killed", "echo ready; sleep 0.1; kill -9 $$", /sh -c .*: ended with SIGKILL: ready$/u],
  ["failing", "echo ready; sleep 0.1; echo no room >&2; exit 1", /ended with 1: ready\nno room$/u],
  ["mute", "echo ready; sleep 0.1", /: printed no result: ready$/u],
] as const)(
  "a poller that is %s is named, and its reader does not read on",
  async (how, text, said) => {
    const readers = [how === "mute" ? shell("exit 0") : forEver];
    await expect(runPartners({ poller: shell(text), control, readers })).rejects.toThrow(said);
    await noneRuns();
  },
);

test("a poller that ends before it has begun is named at once", async () => {
  const poller = shell("echo cannot be made >&2; exit 1");
  const run = runPartners({ poller, control: absent, readers: [forEver] });
  await expect(run).rejects.toThrow(/ended with 1: cannot be made$/u);
});

test("a reader that fails ends the poller that waits for it", async () => {
  const readers = [shell("echo all reader slots are taken >&2; exit 1"), forEver];
  const run = runPartners({ poller: forEver, control, readers });
  await expect(run).rejects.toThrow(/ended with 1: all reader slots are taken$/u);
  await noneRuns();
});

test("a program that is not there is named", async () => {
  const run = runPartners({ poller: ["./no-such-program"], control: absent, readers: [] });
  await expect(run).rejects.toThrow(/no-such-program/u);
});

/** `itchgen top` beside a feeding poller, through the command line as built. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { buildFeeder, sharedFolder, startFeeder } from "../support/bridge-feeder.js";
import { CLI, itchgen } from "../support/cli.js";
import { until } from "../support/until.js";

const folder = sharedFolder();
const program = buildFeeder(folder);
const FEED = { folder, messages: 100_000_000, delay: 200_000, waitFor: 0 };

describe("top", () => {
  test("one report as JSON", async () => {
    const feeder = await startFeeder(program, { ...FEED, name: "once" });
    const args = ["top", "once", "--folder", folder, "--interval", "300"];
    const { stdout, status } = itchgen([...args, "--once", "--json"]);
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      name: "once",
      state: "running",
      pollerPid: feeder.child.pid,
      lostMessages: 0,
      pollerDropped: 0,
    });
    expect(report.messagesPerSecond).toBeGreaterThan(0);
    expect(report.types.A + report.types.D).toBe(report.messages);
    expect(report.readers).toHaveLength(1);
    expect(report.packetAge).toBeGreaterThanOrEqual(0);
    const text = itchgen([...args, "--once"]).stdout;
    expect(text).toMatch(/^once {2}poller \d+ running, last sign of life -?\d+ ms ago\n/u);
    expect(text.includes("\u001b")).toBe(false);
    feeder.child.kill("SIGTERM");
    await feeder.report;
  });

  test("finds a poller that was killed and started again, and ends on Ctrl-C", async () => {
    const first = await startFeeder(program, { ...FEED, name: "again" });
    const args = [CLI, "top", "again", "--folder", folder, "--interval", "100", "--json"];
    const top = spawn(process.execPath, args);
    let said = "";
    top.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    await until(() => said.includes('"running"'), "the first report");
    first.child.kill("SIGKILL");
    await once(first.child, "close");
    await until(() => said.includes('"silent"'), "the silence");
    const second = await startFeeder(program, { ...FEED, name: "again" });
    await until(() => said.includes(`"running","pollerPid":${second.child.pid}`), "the successor");
    top.kill("SIGINT");
    const [status] = (await once(top, "close")) as [number];
    expect(status).toBe(0);
    second.child.kill("SIGTERM");
    expect((await second.report).held).toBe(0);
  });

  test.each([
    ["no such bridge", ["top", "nobody"], 66, "there is no such bridge"],
    ["a name that is none", ["top", "../x"], 64, "is no bridge's name"],
    ["an interval that is none", ["top", "x", "--interval", "1"], 64, "from 10 to 3600000"],
  ] as const)("%s", (_, args, status, words) => {
    const found = itchgen([...args, "--folder", folder]);
    expect(found.status).toBe(status);
    expect(found.stderr).toContain(words);
  });
});

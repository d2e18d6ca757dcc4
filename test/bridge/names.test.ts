/** Who has a bridge's name, and what else may be found where its files should be. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import * as itch50 from "../../generated/ts/itch50/index.js";
import { attach } from "../../runtime/bridge/index.js";
import { buildFeeder, sharedFolder, startFeeder, type Feeder } from "../support/bridge-feeder.js";
import { until } from "../support/until.js";

const folder = sharedFolder();
const program = buildFeeder(folder);

/** A poller that keeps its files until it is told to end. */
function start(name: string, where: string = folder): Promise<Feeder> {
  return startFeeder(program, {
    name,
    folder: where,
    messages: 1,
    descriptors: 64,
    lag: 32,
    waitFor: 100,
  });
}

async function end(
  { child, report }: Feeder,
  signal: "SIGTERM" | "SIGKILL" = "SIGTERM",
): Promise<void> {
  child.kill(signal);
  if (signal === "SIGTERM") await report;
  else await expect(report).rejects.toThrow("ended early");
}

function filesOf(name: string): readonly string[] {
  return readdirSync(folder).filter((file) => file.startsWith(`${name}.`));
}

/** Changes the header of a control file in place: cut short for a moment, it would end a poller that has it mapped. */
function rewrite(name: string, change: (header: ControlHeaderView) => void): void {
  const path = join(folder, `${name}.control`);
  const bytes = readFileSync(path);
  change(new ControlHeaderView().wrap(new DataView(bytes.buffer, bytes.byteOffset), 0));
  const file = openSync(path, "r+");
  writeSync(file, bytes, 0, ControlHeaderView.LENGTH, 0);
  closeSync(file);
}

/** What `attach` says of a bridge, in a process that is ended when it waits. */
function saidOf(name: string): string {
  const text = `
    const { attach } = await import(${JSON.stringify(resolve("dist/runtime/bridge/index.js"))});
    const itch50 = await import(${JSON.stringify(resolve("dist/generated/ts/itch50/index.js"))});
    try {
      attach(${JSON.stringify(name)}, { protocol: itch50, folder: ${JSON.stringify(folder)} }).detach();
      console.log("attached");
    } catch (error) {
      console.log(error.fault, error.message);
    }`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", text], {
    encoding: "utf8",
    timeout: 5_000,
  }).stdout.trim();
}

describe("a bridge's name", () => {
  test("is free when its poller is gone, whoever has that process id by now", async () => {
    await end(await start("heir"), "SIGKILL");
    rewrite("heir", (header) => (header.pollerPid = process.pid));
    const second = await start("heir");
    expect(filesOf("heir")).toHaveLength(2);
    await end(second);
    expect(filesOf("heir")).toEqual([]);
  });

  test("goes to one of many pollers that start at once where another died", async () => {
    for (let round = 0; round < 5; round++) {
      await end(await start("raced"), "SIGKILL");
      const started = await Promise.allSettled(Array.from({ length: 8 }, () => start("raced")));
      const winners = started.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      expect(winners).toHaveLength(1);
      for (const each of started) {
        if (each.status === "rejected")
          expect(String(each.reason)).toContain("another poller has it");
      }
      attach("raced", { protocol: itch50, folder }).detach();
      await Promise.all(winners.map((each) => end(each)));
      expect(filesOf("raced")).toEqual([]);
    }
  });

  test("stays its new poller's when the former one, whose file was removed, ends", async () => {
    const first = await start("removed");
    unlinkSync(join(folder, "removed.control"));
    const second = await start("removed");
    await end(first);
    attach("removed", { protocol: itch50, folder }).detach();
    await end(second);
    expect(filesOf("removed")).toEqual([]);
  });

  test("survives ten pollers in quick succession with a reader each, killed or ended", async () => {
    for (let round = 0; round < 10; round++) {
      const poller = await start("again");
      const reader = attach("again", { protocol: itch50, folder });
      await until(() => reader.isJoined, "the reader to be let in");
      await end(poller, round % 2 === 0 ? "SIGKILL" : "SIGTERM");
      // What it published at its end is still there.
      while (reader.poll({}) > 0);
      expect(reader.isEnded).toBe(round % 2 !== 0);
      reader.detach();
    }
    expect(filesOf("again")).toEqual([]);
  });
});

describe("a folder", () => {
  test("that is relative, or a roundabout way, is written down so that readers find the packets", async () => {
    for (const where of [
      relative(process.cwd(), folder),
      `${folder}/../${folder.split("/").at(-1)}`,
    ]) {
      const poller = await start("relative", where);
      attach("relative", { protocol: itch50, folder }).detach();
      await end(poller);
    }
  });

  test("whose path no reader could be told is refused by the poller", async () => {
    const where = join(folder, "düne");
    mkdirSync(where);
    await expect(start("nowhere", where)).rejects.toThrow(
      /can only be told to readers in printable ASCII/u,
    );
    expect(readdirSync(where)).toEqual([]);
    rmSync(where, { recursive: true });
  });

  test("that is not there is said to be so", async () => {
    await expect(start("nowhere", join(folder, "absent"))).rejects.toThrow(
      /absent.*: No such file/u,
    );
  });
});

describe("a pipe", () => {
  test("in the place of the control file keeps neither poller nor reader waiting", async () => {
    execFileSync("mkfifo", [join(folder, "piped.control")]);
    const { stderr, status } = spawnSync(program, ["piped", folder, "1"], {
      encoding: "utf8",
      timeout: 5_000,
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining("another poller has it") as string,
    });
    expect(saidOf("piped")).toMatch(/^permission .*is no regular file$/u);
    expect(existsSync(join(folder, "piped.control"))).toBe(true);
  });

  test("in the place of the packets keeps no reader waiting", async () => {
    const poller = await start("packets");
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", ["-m", "600", pipe]);
    rewrite("packets", (header) => (header.dataPath = pipe));
    expect(saidOf("packets")).toMatch(/^permission .*is no regular file$/u);
    await end(poller);
  });
});

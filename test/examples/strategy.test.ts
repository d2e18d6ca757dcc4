/** The strategy over the bridge, as built: the same best prices at the end as the C strategy on the same capture. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeDayFile } from "../../bench/stream/day-file.js";
import * as itch50 from "../../generated/ts/itch50/index.js";
import { decimalText } from "../../runtime/index.js";
import { sharedFolder } from "../support/bridge-feeder.js";
import { startPoller } from "../support/bridge-poller.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { itchgen } from "../support/cli.js";
import { makeNative } from "../support/native.js";

const shared = sharedFolder();
const folder = temporaryFolder();
const capture = join(folder, "day.pcap");
const day = makeDayFile({ messages: 60_000, seed: 12, order: "independent" });
let built = "";

beforeAll(() => {
  execFileSync("npm", ["run", "--silent", "build:examples"]);
  built = makeNative();
  const path = join(folder, "day.itch");
  writeFileSync(path, day);
  expect(itchgen(["convert", path, capture]).status).toBe(0);
}, 300_000);

interface Best {
  readonly price?: number;
  readonly shares?: number;
}

function sideText({ price, shares }: Best): string {
  if (price === undefined) return "-";
  return `${shares} @ ${decimalText(price, itch50.AddOrderView.PRICE_DECIMALS)}`;
}

/** The stock of the file's first orders, most often named. */
function someStock(): string {
  const counts = new Map<string, number>();
  const count = ({ stock }: { readonly stock: string }): void => {
    counts.set(stock, (counts.get(stock) ?? 0) + 1);
  };
  const view = new DataView(day.buffer, day.byteOffset, day.byteLength);
  itch50.createBlockDispatch(view, { addOrder: count })(0, day.length);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

describe("strategy", () => {
  test.each([
    ["nobody", `${shared}/nobody.control: there is no such bridge; is the poller running?`],
    [
      "no/body",
      '"no/body" is no bridge\'s name: 1 to 63 of a-z 0-9 . _ -, and no dot at its beginning',
    ],
  ])("without a poller says so in a sentence: %s", (name, why) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["build/examples/strategy.js", name, "AAPL", shared],
      { encoding: "utf8" },
    );
    expect([status, stdout, stderr]).toEqual([1, "", `strategy.js: ${why}\n`]);
  });

  test("ends with the best bid and offer that the C strategy finds", async () => {
    const stock = someStock();
    const inC = JSON.parse(
      execFileSync(
        join(built, "best_bid_offer"),
        ["--source", "file", capture, "--json", "--own", `stock=${stock}`],
        { encoding: "utf8" },
      ),
    ) as { readonly bid: Best; readonly offer: Best; readonly messages: number };
    const poller = await startPoller({
      command: [join(built, "itch-poller")],
      name: "strategy",
      folder: shared,
      args: ["--source", "file", capture],
      own: { wait: 1 },
    });
    const child = spawn(process.execPath, [
      "build/examples/strategy.js",
      "strategy",
      stock,
      shared,
    ]);
    let said = "";
    let complained = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (complained += chunk.toString()));
    const [status] = (await once(child, "close")) as [number];
    expect(complained.split("\n").at(-2)).toContain(`{"messages":${inC.messages},"cutOffs":0`);
    expect(status).toBe(0);
    const lines = said.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.at(-1)).toBe(`${stock} bid ${sideText(inC.bid)} offer ${sideText(inC.offer)}`);
    expect((await poller.report).bridge).toMatchObject({ held: 0, cut_offs: 0 });
  });
});

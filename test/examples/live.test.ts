/** The example for a live feed, as built, against `itchgen replay` on loopback: by address, and by multicast. */
import { execFileSync, spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import {
  AddOrderMpidAttributionView,
  AddOrderView,
  BuySellIndicator,
  OrderCancelView,
  OrderDeleteView,
  OrderExecutedView,
  OrderReplaceView,
  SystemEventView,
} from "../../generated/ts/itch50/index.js";
import type { View } from "../../runtime/index.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { block } from "../support/mold-udp64.js";

const DRIVER = "test/support/live-driver.mjs";
const dayFile = join(temporaryFolder(), "day.itch");

interface ViewClass<Kind extends View> {
  new (): Kind;
  readonly TYPE: number;
  readonly LENGTH: number;
}

/** A message with the fields given. */
function message<Kind extends View>(kind: ViewClass<Kind>, fields: Partial<Kind>): Uint8Array {
  const bytes = new Uint8Array(kind.LENGTH);
  bytes[0] = kind.TYPE;
  Object.assign(new kind().wrap(new DataView(bytes.buffer), 0), fields);
  return bytes;
}

const { buy, sell } = BuySellIndicator;

function order(
  reference: bigint,
  side: number,
  shares: number,
  price: number,
  stock = "AAPL",
): Uint8Array {
  return message(AddOrderView, {
    orderReferenceNumber: reference,
    buySellIndicator: side,
    shares,
    stock,
    price,
  });
}

const MESSAGES = [
  message(SystemEventView, {}),
  order(1n, buy, 100, 1_500_000),
  order(2n, sell, 200, 1_501_000),
  order(3n, buy, 999, 9_990_000, "MSFT"),
  order(4n, buy, 50, 1_500_000),
  order(5n, buy, 10, 1_499_900),
  message(AddOrderMpidAttributionView, {
    orderReferenceNumber: 6n,
    buySellIndicator: sell,
    shares: 7,
    stock: "AAPL",
    price: 1_500_500,
    attribution: "NSDQ",
  }),
  message(OrderExecutedView, { orderReferenceNumber: 1n, executedShares: 60 }),
  message(OrderCancelView, { orderReferenceNumber: 4n, cancelledShares: 20 }),
  message(OrderDeleteView, { orderReferenceNumber: 6n }),
  message(OrderReplaceView, {
    originalOrderReferenceNumber: 2n,
    newOrderReferenceNumber: 7n,
    shares: 90,
    price: 1_502_500,
  }),
  message(OrderDeleteView, { orderReferenceNumber: 1n }),
  message(OrderExecutedView, { orderReferenceNumber: 4n, executedShares: 30 }),
  message(OrderDeleteView, { orderReferenceNumber: 3n }),
  message(OrderDeleteView, { orderReferenceNumber: 5n }),
];

const BEST = [
  "AAPL bid 100 @ 150.0000 offer -",
  "AAPL bid 100 @ 150.0000 offer 200 @ 150.1000",
  "AAPL bid 150 @ 150.0000 offer 200 @ 150.1000",
  "AAPL bid 150 @ 150.0000 offer 7 @ 150.0500",
  "AAPL bid 90 @ 150.0000 offer 7 @ 150.0500",
  "AAPL bid 70 @ 150.0000 offer 7 @ 150.0500",
  "AAPL bid 70 @ 150.0000 offer 200 @ 150.1000",
  "AAPL bid 70 @ 150.0000 offer 90 @ 150.2500",
  "AAPL bid 30 @ 150.0000 offer 90 @ 150.2500",
  "AAPL bid 10 @ 149.9900 offer 90 @ 150.2500",
  "AAPL bid - offer 90 @ 150.2500",
];

/** Small packets, many of which come twice, late or again with others; none is lost. */
const FAULTS = (
  "--rate 1000 --packet-bytes 90 --session DAY1 --seed 11 --interface 127.0.0.1 " +
  "--duplicate 40% --reorder 40% --overlap 40%"
).split(" ");

/** A namespace of its own, with nothing in it but loopback; it goes when its process does. */
const NAMESPACE = ["unshare", "--net", "--map-root-user", "sh", "-c"];
const SET_UP = "ip link set lo up multicast on && ip route add 239.0.0.0/8 dev lo";
const hasNamespaces =
  spawnSync(NAMESPACE[0] ?? "", [...NAMESPACE.slice(1), SET_UP], { stdio: "ignore" }).status === 0;

describe("live", () => {
  beforeAll(() => {
    execFileSync("npm", ["run", "--silent", "build:examples"]);
    writeFileSync(dayFile, Buffer.concat([...MESSAGES.map(block), Buffer.alloc(2)]));
  });

  test("prints the best bid and offer whenever they change, and ends with the session", async () => {
    const args = ["127.0.0.1", String(await freePort()), "AAPL", dayFile, ...FAULTS];
    const { status, stdout, stderr } = spawnSync(process.execPath, [DRIVER, ...args], {
      encoding: "utf8",
    });
    expect(stdout.trimEnd().split("\n")).toEqual(BEST);
    // On a busy machine the line may also have been silent for long enough to say so.
    expect(stderr.split("\n").filter((line) => line.includes('"session-'))).toEqual([
      '{"kind":"session-begun","session":"DAY1","sequenceNumber":"1","line":0}',
      '{"kind":"session-ended","session":"DAY1","sequenceNumber":"16","cause":"end-of-session"}',
    ]);
    expect(status).toBe(0);
  });

  test.each([
    [["8.8.8.8", "26477", "AAPL"], "8.8.8.8:26477: bind EADDRNOTAVAIL 8.8.8.8:26477"],
    [
      ["239.1.2.3", "26477", "AAPL", "9.9.9.9"],
      "239.1.2.3:26477 from 9.9.9.9: addMembership ENODEV",
    ],
    [["239.1.2.3", "26477", "AAPL", "here"], "239.1.2.3:26477 from here: addMembership EINVAL"],
  ])("says in a sentence that it cannot listen: %j", (args, why) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["build/examples/live.js", ...args],
      { encoding: "utf8", timeout: 20_000 },
    );
    const said = stderr.split("\n").filter((line) => !line.startsWith("{"));
    expect([status, stdout, said]).toEqual([1, "", [`live.js: cannot listen to ${why}`, ""]]);
  });

  test.skipIf(!hasNamespaces)(
    "joins a multicast group (skipped where no network namespace can be made)",
    () => {
      const args = ["239.1.2.3", "26477", "AAPL", dayFile, ...FAULTS];
      const run = `${SET_UP} && exec node ${DRIVER} ${args.join(" ")}`;
      const { status, stdout } = spawnSync(NAMESPACE[0] ?? "", [...NAMESPACE.slice(1), run], {
        encoding: "utf8",
      });
      expect(stdout.trimEnd().split("\n")).toEqual(BEST);
      expect(status).toBe(0);
    },
  );

  test.each([[[]], [["127.0.0.1", "26477"]], [["127.0.0.1", "99999", "AAPL"]]])(
    "says how it is used, for %j",
    (args) => {
      const { status, stderr } = spawnSync(process.execPath, ["build/examples/live.js", ...args], {
        encoding: "utf8",
        timeout: 10_000,
      });
      expect({ status, stderr }).toEqual({
        status: 64,
        stderr: "usage: live.js GROUP PORT STOCK [LOCAL-ADDRESS]\n",
      });
    },
  );
});

async function freePort(): Promise<number> {
  const socket = createSocket("udp4");
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  const { port } = socket.address();
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  return port;
}

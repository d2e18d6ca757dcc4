/** The sample strategies: the book in C and in C++20 agree, and what is recorded is what was sent. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import {
  AddOrderView,
  OrderDeleteView,
  OrderReplaceView,
} from "../../generated/ts/itch50/index.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { makeNative } from "../support/native.js";
import { randomBits } from "../support/random.js";

const folder = temporaryFolder();
const day = join(folder, "day.itch");
let built = "";

beforeAll(() => {
  built = makeNative("DPDK=0");
  writeFileSync(day, dayFile(5000));
}, 300_000);

test("best bid and offer: C and C++20 say the same, and as a plain book does", () => {
  const [c, cpp] = ["best_bid_offer", "best_bid_offer-cpp"].map((program) => {
    const args = ["--source", "file", "--own", "stock=AAPL", "--json", day];
    const { elapsedNs: _, ...report } = JSON.parse(
      execFileSync(join(built, program), args, { encoding: "utf8" }),
    );
    return report;
  });
  expect(cpp).toEqual(c);
  expect({ bid: c.bid, offer: c.offer, openOrders: c.openOrders }).toEqual(plainBook());
});

test("the recorder writes the day file again, byte for byte, and replaces nothing", () => {
  const copy = join(folder, "copy.itch");
  const args = ["--source", "file", "--own", `file=${copy}`, day];
  execFileSync(join(built, "recorder"), args, { stdio: "pipe" });
  expect(readFileSync(copy).equals(readFileSync(day))).toBe(true);
  const again = spawnSync(join(built, "recorder"), args, { encoding: "utf8" });
  expect(again.stderr).toMatch(/copy.itch is there already/u);
  expect(again.status).toBe(64);
});

interface Order {
  readonly isBuy: boolean;
  readonly shares: number;
  readonly price: number;
}

const book = new Map<bigint, Order>();

/** The best price of each side and the shares there, from all open orders. */
function plainBook(): object {
  const best = (isBuy: boolean): object => {
    const orders = [...book.values()].filter((order) => order.isBuy === isBuy);
    const prices = orders.map(({ price }) => price);
    if (prices.length === 0) return {};
    const price = isBuy ? Math.max(...prices) : Math.min(...prices);
    const shares = orders
      .filter((order) => order.price === price)
      .reduce((sum, order) => sum + order.shares, 0);
    return { price, shares };
  };
  return { bid: best(true), offer: best(false), openOrders: book.size };
}

/** Orders of one stock opened, replaced and deleted at random; the book is kept beside. */
function dayFile(count: number): Buffer {
  const random = randomBits(5);
  const below = (limit: number): number => random() % limit;
  const records: Buffer[] = [];
  const add = (length: number, fill: (view: DataView) => void): void => {
    const record = Buffer.alloc(2 + length);
    record.writeUInt16BE(length);
    fill(new DataView(record.buffer, record.byteOffset + 2, length));
    records.push(record);
  };
  for (let reference = 1n; reference <= BigInt(count); reference++) {
    const open = [...book.keys()];
    const former = open[below(Math.max(1, open.length))];
    const order = { isBuy: below(2) === 0, shares: 1 + below(900), price: 10_000 + below(40) };
    if (former === undefined || below(5) < 2) {
      add(AddOrderView.LENGTH, (view) => {
        const message = new AddOrderView().wrap(view, 0);
        view.setUint8(0, 0x41);
        message.stockLocate = 7;
        message.orderReferenceNumber = reference;
        message.buySellIndicator = order.isBuy ? 0x42 : 0x53;
        message.shares = order.shares;
        message.stock = "AAPL";
        message.price = order.price;
      });
      book.set(reference, order);
    } else if (below(2) === 0) {
      add(OrderDeleteView.LENGTH, (view) => {
        const message = new OrderDeleteView().wrap(view, 0);
        view.setUint8(0, 0x44);
        message.stockLocate = 7;
        message.orderReferenceNumber = former;
      });
      book.delete(former);
    } else {
      add(OrderReplaceView.LENGTH, (view) => {
        const message = new OrderReplaceView().wrap(view, 0);
        view.setUint8(0, 0x55);
        message.stockLocate = 7;
        message.originalOrderReferenceNumber = former;
        message.newOrderReferenceNumber = reference;
        message.shares = order.shares;
        message.price = order.price;
      });
      book.set(reference, { ...order, isBuy: book.get(former)?.isBuy ?? false });
      book.delete(former);
    }
  }
  return Buffer.concat(records);
}

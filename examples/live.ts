/**
 * Joins a TotalView-ITCH feed over MoldUDP64, without DPDK, and prints the best bid and offer of a stock
 * whenever they change:
 *
 *     node live.js 239.1.2.3 26477 AAPL [LOCAL-ADDRESS]
 */
import { createSocket } from "node:dgram";
import { createBlockDispatch } from "itchgen/itch50";
import { Sequencer } from "itchgen/session";
import { createBook } from "./book.js";

const [group = "", port = "", stock = "", local] = process.argv.slice(2);
const isPort = /^\d{1,5}$/u.test(port) && Number(port) > 0 && Number(port) < 65_536;
if (stock === "" || !isPort) {
  process.stderr.write("usage: live.js GROUP PORT STOCK [LOCAL-ADDRESS]\n");
  process.exit(64);
}

const book = createBook(stock, (text) => process.stdout.write(`${text}\n`));
/** One dispatch per buffer: our own, and the one where the sequencer keeps packets that came early. */
const dispatches = new Map<DataView, ReturnType<typeof createBlockDispatch>>();
function dispatchOf(view: DataView): ReturnType<typeof createBlockDispatch> {
  const dispatch = dispatches.get(view) ?? createBlockDispatch(view, book);
  dispatches.set(view, dispatch);
  return dispatch;
}
const sequencer = new Sequencer(
  { lines: ["feed"] },
  {
    messages: ({ view, start, limit }) => void dispatchOf(view)(start, limit),
    walk: ({ view, start, limit, count }) => dispatchOf(view)(start, limit, count),
    event: (event) => {
      const text = JSON.stringify(event, (_, value: unknown) =>
        typeof value === "bigint" ? `${value}` : value,
      );
      process.stderr.write(`${text}\n`);
      if (event.kind === "session-ended") leave();
    },
  },
);

const packet = new Uint8Array(65_536);
const view = new DataView(packet.buffer);
const nowNs = (): number => performance.now() * 1e6;
const socket = createSocket({ type: "udp4", reuseAddr: true });
socket.on("message", (bytes) => {
  packet.set(bytes);
  sequencer.receive(0, view, 0, bytes.length, nowNs());
});
socket.on("error", refuse);
socket.bind(Number(port), group, () => {
  try {
    if (/^2(?:2[4-9]|3\d)\./u.test(group)) socket.addMembership(group, local);
  } catch (error) {
    refuse(error as Error);
  }
  process.stderr.write(`listening to ${group}:${port}\n`);
});
const timer = setInterval(() => sequencer.tick(nowNs()), 5);

function refuse({ message }: Error): never {
  const from = local === undefined ? "" : ` from ${local}`;
  process.stderr.write(`live.js: cannot listen to ${group}:${port}${from}: ${message}\n`);
  process.exit(1);
}

function leave(): void {
  clearInterval(timer);
  socket.close();
}

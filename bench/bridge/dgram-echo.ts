/** The way Node offers by itself: `node:dgram` on loopback, each datagram handled and sent back. */
import { createSocket } from "node:dgram";
import * as itch50 from "../../generated/ts/itch50/index.js";

const socket = createSocket("udp4");
let sum = 0;
const handlers: itch50.MessageHandlers = {
  addOrder(order) {
    sum += order.shares + order.price;
  },
};
socket.on("message", (bytes, { port, address }) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  itch50.createBlockDispatch(view, handlers)(0, view.byteLength);
  socket.send(bytes, port, address);
});
socket.bind(0, "127.0.0.1", () => process.stdout.write(`${socket.address().port}\n`));
process.on("SIGTERM", () => {
  socket.close();
  process.stdout.write(`${sum}\n`);
});

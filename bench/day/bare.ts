/** The bare decode loop: `bare.js FILE` reads a day file in chunks into one buffer and dispatches, no more. */
import { openSync, readSync } from "node:fs";
import { createBlockDispatch } from "../../generated/ts/itch50/index.js";
import { TouchHandlers } from "../decode/touch-handlers.js";

const CHUNK = 256 * 1024;

const bytes = new Uint8Array(CHUNK);
const handlers = new TouchHandlers();
const dispatch = createBlockDispatch(new DataView(bytes.buffer), handlers);
const file = openSync(process.argv[2] ?? "", "r");
let held = 0;
for (;;) {
  const read = readSync(file, bytes, held, CHUNK - held, null);
  if (read === 0) break;
  const next = dispatch(0, held + read);
  bytes.copyWithin(0, next, held + read);
  held += read - next;
}
process.stdout.write(`${handlers.take()}\n`);

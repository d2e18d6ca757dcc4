/**
 * The bare decode loop: `bare.js FILE [OUT BYTES]` reads a day file in chunks into one buffer and dispatches, no
 * more; with OUT it writes so many bytes there, a like share after each chunk.
 */
import { fstatSync, openSync, readSync, writeSync } from "node:fs";
import { createBlockDispatch } from "../../generated/ts/itch50/index.js";
import { TouchHandlers } from "../decode/touch-handlers.js";

const CHUNK = 256 * 1024;

const [path = "", outPath, outBytes = "0"] = process.argv.slice(2);
const bytes = new Uint8Array(CHUNK);
const handlers = new TouchHandlers();
const dispatch = createBlockDispatch(new DataView(bytes.buffer), handlers);
const file = openSync(path, "r");
const size = fstatSync(file).size;
const out = outPath === undefined ? null : openSync(outPath, "w");
const written = new Uint8Array(CHUNK);
let [held, position, due] = [0, 0, 0];
for (;;) {
  const read = readSync(file, bytes, held, CHUNK - held, null);
  if (read === 0) break;
  const next = dispatch(0, held + read);
  bytes.copyWithin(0, next, held + read);
  held += read - next;
  position += read;
  if (out === null) continue;
  const limit = Math.round((Number(outBytes) * position) / size);
  while (due < limit) due += writeSync(out, written, 0, Math.min(CHUNK, limit - due));
}
process.stdout.write(`${handlers.take()}\n`);

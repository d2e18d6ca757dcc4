/** zlib alone: `unpack.js FILE` unpacks a file with Node's own stream, in chunks as large as the tools', and counts. */
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

const CHUNK = 256 * 1024;

const packed = createReadStream(process.argv[2] ?? "", { highWaterMark: CHUNK });
let bytes = 0;
for await (const chunk of packed.pipe(createGunzip({ chunkSize: CHUNK }))) bytes += chunk.length;
process.stdout.write(`${bytes}\n`);

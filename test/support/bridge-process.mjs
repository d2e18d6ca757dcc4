// One reader in a process of its own: NAME FOLDER LIMIT. Polls LIMIT descriptors a millisecond, says when it
// is let in, and what it read at the end, unless it is killed before.
const [name, folder, limit] = process.argv.slice(2);
const root = new URL("../../dist/", import.meta.url);
const { attach } = await import(new URL("runtime/bridge/index.js", root));
const itch50 = await import(new URL("generated/ts/itch50/index.js", root));

// On a busy machine it may be cut off before it has looked once whether it was let in.
const events = { cutOff: () => reader.rejoin() };
const reader = attach(name, { protocol: itch50, folder, events });
while (!reader.isJoined) await new Promise((turn) => setImmediate(turn));
process.stdout.write("reading\n");
while (!reader.isEnded) {
  reader.poll({}, Number(limit));
  await new Promise((later) => setTimeout(later, 1));
}
reader.detach();
process.stdout.write(`${JSON.stringify(reader.counters)}\n`);

// Runs examples/live.ts as built, sends it the packets that come as hexadecimal lines on standard input,
// and ends as it ends: usage: live-driver.mjs GROUP PORT STOCK. All of it in one process's network.
import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";

const [group = "", port = "", stock = ""] = process.argv.slice(2);
const packets = readFileSync(0, "utf8").trim().split("\n");
const live = spawn(process.execPath, ["build/examples/live.js", group, port, stock, "127.0.0.1"], {
  stdio: ["ignore", "inherit", "pipe"],
});
const deadline = setTimeout(() => live.kill(), 10_000);
const sender = createSocket("udp4");
sender.bind(0, "127.0.0.1", () => {
  if (group.startsWith("239.")) sender.setMulticastInterface("127.0.0.1");
});

let isSending = false;
live.stderr.on("data", (text) => {
  process.stderr.write(text);
  if (isSending || !String(text).includes("listening")) return;
  isSending = true;
  for (const packet of packets) sender.send(Buffer.from(packet, "hex"), Number(port), group);
});
live.on("exit", (code) => {
  clearTimeout(deadline);
  sender.close();
  process.exitCode = code ?? 1;
});

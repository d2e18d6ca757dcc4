// Runs examples/live.ts as built and, once it listens, `itchgen replay` to it; ends as live does:
//   live-driver.mjs GROUP PORT STOCK FILE [REPLAY-OPTION…]
// Both in the network of this process, which may be a namespace.
import { spawn } from "node:child_process";

const [group = "", port = "", stock = "", file = "", ...options] = process.argv.slice(2);
const live = spawn(process.execPath, ["build/examples/live.js", group, port, stock, "127.0.0.1"], {
  stdio: ["ignore", "inherit", "pipe"],
});
const deadline = setTimeout(() => live.kill(), 20_000);

let isReplaying = false;
live.stderr.on("data", (text) => {
  process.stderr.write(text);
  if (isReplaying || !String(text).includes("listening")) return;
  isReplaying = true;
  const replay = ["dist/codegen/cli/main.js", "replay", file, "--send", `${group}:${port}`];
  spawn(process.execPath, [...replay, ...options], { stdio: ["ignore", "ignore", "ignore"] });
});
live.on("exit", (code) => {
  clearTimeout(deadline);
  process.exitCode = code ?? 1;
});

/**
 * `npm run poller -- CAPTURE --json`: builds what is missing, then runs itch-poller with the same
 * arguments. A day file is first made into a capture, because DPDK's net_pcap reads nothing else.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const NATIVE = fileURLToPath(new URL(".", import.meta.url));
/** Both byte orders and both resolutions of pcap, and pcapng. */
const CAPTURES = new Set(["a1b2c3d4", "d4c3b2a1", "a1b23c4d", "4d3cb2a1", "0a0d0d0a"]);

process.exitCode = main(process.argv.slice(2));

function main(args) {
  const folder = build();
  if (folder === null) return 1;
  const scratch = mkdtempSync(join(tmpdir(), "itch-poller-"));
  try {
    const captures = packed(folder, scratch, args);
    return typeof captures === "number" ? captures : run(folder, "itch-poller", captures);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Runs make, and returns the folder it built in; null when it did not. */
function build() {
  const make = ["--silent", "--no-print-directory", "-C", NATIVE];
  const { status, error } = spawnSync("make", make, { stdio: ["ignore", 2, 2] });
  if (error !== undefined || status !== 0) {
    process.stderr.write(
      `poller: ${error?.message ?? "the build failed"}; npm run setup installs what it needs\n`,
    );
    return null;
  }
  return execFileSync("make", [...make, "where"], { encoding: "utf8" }).trim();
}

/** The arguments, with a capture in the place of a day file; the exit status where none can be made of it. */
function packed(folder, scratch, args) {
  if (args.includes("--source")) return args;
  const end = args.indexOf("--");
  const own = end < 0 ? args : args.slice(0, end);
  const at = own.findIndex((argument) => !argument.startsWith("-") && isDayFile(argument));
  if (at < 0) return args;
  const capture = join(scratch, "day.pcap");
  const status = run(folder, "itch-pack", [args[at], capture]);
  return status === 0 ? args.with(at, capture) : status;
}

/** Whether an argument names a file that is no capture. */
function isDayFile(path) {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const file = openSync(path, "r");
  try {
    const magic = Buffer.alloc(4);
    return readSync(file, magic) === 4 && !CAPTURES.has(magic.toString("hex"));
  } finally {
    closeSync(file);
  }
}

/** Runs one of the programs; returns its exit status. */
function run(folder, program, args) {
  const { status, signal } = spawnSync(join(folder, program), args, { stdio: "inherit" });
  return status ?? (signal === null ? 1 : 130);
}

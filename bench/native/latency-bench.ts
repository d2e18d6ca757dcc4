/**
 * One-way latency, from a sender's counter to a handler in C: through the kernel, past it, and between, the
 * same stamped packets at the same steady rate, path after path in every round.
 */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  BUILT,
  eal,
  FIRST,
  FOLDER,
  HAS_DPDK,
  HAS_TWO,
  lastWords,
  notMeasured,
  SECOND,
  type NotMeasured,
} from "./native-programs.js";
import { makeVethSpace, PATHS, SENDER_ADDRESS, type VethSpace } from "./veth-space.js";

/** One way to a C handler, in nanoseconds. */
export interface Latency {
  readonly kind: "measured";
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
}

/** A path, and what it took in its best round. */
export interface LatencyRow {
  readonly path: string;
  readonly found: Latency | NotMeasured;
}

/** Packets a second. */
export const LATENCY_RATE = 10_000;

/** How much is measured. */
export interface LatencyOptions {
  /** Of a path, in a round. */
  readonly packets: number;
  readonly rounds: number;
}

const GROUP = "239.192.1.1:26400";

/** A receiver, and the sender that is started once it listens; null where the receiver sends to itself. */
interface Path {
  readonly path: string;
  /** Why it cannot be measured here; null when it can. */
  readonly lacks: string | null;
  readonly receiver: readonly string[];
  readonly sender: readonly string[] | null;
}

/** Measures every path that this machine has. */
export async function benchLatency(options: LatencyOptions): Promise<readonly LatencyRow[]> {
  const space = makeVethSpace();
  try {
    const paths = pathsOf(space, options.packets);
    const best = new Map<string, Latency | NotMeasured>();
    for (let round = 0; round < options.rounds; round++) {
      for (const path of paths) best.set(path.path, better(best.get(path.path), await take(path)));
    }
    return [...best].map(([path, found]) => ({ path, found }));
  } finally {
    if (space.kind === "space") space.remove();
  }
}

function pathsOf(space: VethSpace | NotMeasured, packets: number): readonly Path[] {
  const noSpace = space.kind === "space" ? null : space.why;
  const enter = space.kind === "space" ? space.enter : [];
  const needsDpdk = HAS_DPDK ? null : "built without DPDK";
  const latency = [program("latency"), ...LIMITS];
  const send = ["taskset", "-c", SECOND, program("itch-send")];
  const pace = [String(LATENCY_RATE), String(packets)];
  const overVeth = {
    lacks: noSpace,
    sender: [...enter, ...send, GROUP, ...pace, SENDER_ADDRESS],
  };
  const loopback = "127.0.0.1:26417";
  const socket = join(resolve(FOLDER), "memif.sock");
  const memif = (role: string): string =>
    `net_memif0,role=${role},socket=${socket},socket-abstract=no`;
  rmSync(socket, { force: true });
  return [
    {
      path: "UDP socket, loopback",
      lacks: null,
      receiver: [...latency, "--source", "udp", "--line", loopback, "--cpu", FIRST],
      sender: [...send, loopback, ...pace],
    },
    {
      ...overVeth,
      path: "UDP socket, veth",
      receiver: [...enter, ...latency, ...SOCKET, "--source", "udp"],
    },
    {
      ...overVeth,
      path: "packet socket (TPACKET_V3, blocks handed over after 1 ms), veth",
      receiver: [...enter, ...latency, ...SOCKET, "--source", "packet"],
    },
    {
      ...overVeth,
      path: "DPDK net_af_packet, veth",
      lacks: needsDpdk ?? noSpace,
      receiver: [
        ...[...enter, ...latency, "--line", GROUP],
        ...["--", ...eal(FIRST, "net_af_packet0,iface=vb")],
      ],
    },
    {
      path: "DPDK net_memif, two processes",
      lacks: needsDpdk,
      receiver: [...latency, "--no-join", "--", ...eal(FIRST, memif("server"))],
      sender: [program("itch-play"), "-", ...pace, "--", ...eal(SECOND, memif("client"))],
    },
    {
      path: "DPDK net_ring, two threads",
      lacks: needsDpdk,
      receiver: [
        ...[program("ring_latency"), ...LIMITS, "--no-join", "--own", `sender-cpu=${SECOND}`],
        ...["--own", `rate=${LATENCY_RATE}`, "--own", `count=${packets}`],
        ...["--", ...eal(FIRST, "net_ring0")],
      ],
      sender: null,
    },
  ];
}

const LIMITS = ["--first-ms", "5000", "--idle-ms", "300", "--json"];
const SOCKET = ["--interface", "vb", "--line", GROUP, "--cpu", FIRST];

function program(name: string): string {
  return resolve(BUILT, name);
}

/** One round of a path. */
async function take({ lacks, receiver, sender }: Path): Promise<Latency | NotMeasured> {
  if (!HAS_TWO) return notMeasured("sender and receiver need a processor each");
  if (lacks !== null) return notMeasured(lacks);
  const receiving = start(receiver);
  await receiving.listens;
  const sent = sender === null ? null : await start(sender).ended;
  const { output, words } = await receiving.ended;
  if (output === "") return notMeasured(words);
  const { oneWayNs } = JSON.parse(output);
  if (oneWayNs.count > 0) return { kind: "measured", ...oneWayNs };
  return notMeasured(`nothing came; the sender: ${sent?.words ?? ""}`);
}

/** A round with a lower median counts for more; any round, than none. */
function better(
  former: Latency | NotMeasured | undefined,
  latter: Latency | NotMeasured,
): Latency | NotMeasured {
  if (former === undefined || former.kind === "not-measured") return latter;
  if (latter.kind === "not-measured") return former;
  return latter.p50 < former.p50 ? latter : former;
}

interface Started {
  /** Until a poller says that it receives, or any program ends. */
  readonly listens: Promise<void>;
  readonly ended: Promise<{ readonly output: string; readonly words: string }>;
}

function start([command = "", ...args]: readonly string[]): Started {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: PATHS });
  let output = "";
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8");
  const ended = new Promise<{ output: string; words: string }>((resolvePromise) => {
    child.on("error", ({ message }) => resolvePromise({ output: "", words: message }));
    child.on("close", () => resolvePromise({ output, words: lastWords(said) }));
  });
  const listens = new Promise<void>((resolvePromise) => {
    child.stderr.on("data", (text: string) => {
      said += text;
      if (said.includes("receiving from")) resolvePromise();
    });
    void ended.then(() => resolvePromise());
  });
  return { listens, ended };
}

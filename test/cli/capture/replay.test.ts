/** `itchgen replay` as it is run: into a pcap with its truth, over UDP to this host, to a group, and interrupted. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MoldUdp64Packet } from "../../../runtime/framing/mold-udp64-packet.js";
import { temporaryFolder } from "../../support/c-compiler.js";
import { CLI, itchgen } from "../../support/cli.js";
import { dayFile, dayMessages } from "../../support/day-messages.js";

const folder = temporaryFolder();
const messages = dayMessages(2000, 11);
/** Few enough for a socket to hold them all: what is not read in time would be lost, as UDP has it. */
const few = messages.slice(0, 250);
const day = join(folder, "day.itch");
writeFileSync(day, dayFile(messages, { ended: true }));
const shortDay = join(folder, "short-day.itch");
writeFileSync(shortDay, dayFile(few, { ended: true }));

const FAULTS = [
  ["--loss", "10%", "--burst", "0.5%", "--duplicate", "10%", "--reorder", "15%"],
  ["--overlap", "10%", "--truncate", "5%", "--corrupt", "0.02"],
].flat();
const LINES = ["--send", "239.1.1.1:26400", "--send", "239.1.1.2:26400"];

describe("replay --out", () => {
  test.each([1, 2, 3])("inspect finds the truth of seed %i", (seed) => {
    const out = join(folder, `${seed}.pcap.gz`);
    const truth = join(folder, `${seed}.truth.jsonl`);
    const args = ["--out", out, "--truth", truth, ...LINES, ...FAULTS, "--seed", String(seed)];
    const replay = itchgen(["replay", day, ...args, "--roll", "700", "--speed", "3"]);
    expect(replay.status).toBe(0);
    const { stdout, stderr } = itchgen(["inspect", out, "--events", "outcomes"]);
    expect(stdout).toBe(readFileSync(truth, "utf8"));
    expect(stdout).toMatch(/"event":"lost"/u);
    expect(stderr).toMatch(/ bad-checksum, [\d,]+ messages? missing\n$/u);
  });

  test("the same seed makes the same bytes, another seed others", () => {
    const bytesOf = (seed: string): Buffer => {
      const out = join(folder, "seed.pcap");
      const args = ["--out", out, ...LINES, ...FAULTS, "--seed", seed, "--force"];
      expect(itchgen(["replay", day, ...args]).status).toBe(0);
      return readFileSync(out);
    };
    const [one, again, other] = [bytesOf("1"), bytesOf("1"), bytesOf("2")];
    expect(again.equals(one)).toBe(true);
    expect(other.equals(one)).toBe(false);
  });

  test("without faults every line carries everything, at the pace asked for", () => {
    const out = join(folder, "rate.pcap");
    expect(itchgen(["replay", day, "--out", out, ...LINES, "--rate", "1000"]).status).toBe(0);
    const { feed, rates } = JSON.parse(itchgen(["stats", out, "--format", "json"]).stdout) as {
      feed: { streams: { lines: { newMessages: number; duplicateMessages: number }[] }[] };
      rates: { captured: { peak: number; seconds: number } };
    };
    const [stream] = feed.streams;
    const carried = stream?.lines.map((line) => line.newMessages + line.duplicateMessages);
    expect(carried).toEqual([2000, 2000]);
    expect(rates.captured).toMatchObject({ peak: 1000, seconds: 2 });
  });

  test.each<[readonly string[], string]>([
    [
      [],
      "where to? --send GROUP:PORT sends over UDP (once per line), --out FILE.pcap writes a capture",
    ],
    [
      ["--send", "127.0.0.1:9", "--corrupt", "1%"],
      "--corrupt needs --out: a socket sends no datagram with a wrong checksum",
    ],
    [["--out", "-", "--speed", "2", "--rate", "5"], "--speed and --rate contradict each other"],
  ])("%j makes no sense", (args, message) => {
    expect(itchgen(["replay", day, ...args])).toEqual({
      status: 64,
      stdout: "",
      stderr: `itchgen replay: ${message}\n`,
    });
  });
});

/** Receives until the end of the session was said on each line; gives the messages of each. */
async function receive(sockets: readonly Socket[]): Promise<readonly (readonly string[])[]> {
  return Promise.all(
    sockets.map(async (socket) => {
      const packet = new MoldUdp64Packet();
      const received: string[] = [];
      for await (const [bytes] of datagrams(socket)) {
        packet.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length);
        if (packet.header.messageCount === 0xffff) break;
        let at = packet.start;
        for (let block = 0; block < packet.wholeCount; block++) {
          const length = bytes.readUInt16BE(at);
          received.push(bytes.toString("hex", at + 2, at + 2 + length));
          at += 2 + length;
        }
      }
      socket.close();
      return received;
    }),
  );
}

async function* datagrams(socket: Socket): AsyncGenerator<[Buffer], void, undefined> {
  const waiting: Buffer[] = [];
  let wake = (): void => undefined;
  socket.on("message", (bytes) => {
    waiting.push(bytes);
    wake();
  });
  for (;;) {
    const next = waiting.shift();
    if (next !== undefined) yield [next];
    else await new Promise<void>((done) => (wake = done));
  }
}

async function listening(): Promise<Socket> {
  const socket = createSocket({ type: "udp4", recvBufferSize: 1 << 20 });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return socket;
}

describe("replay --send", () => {
  test("two lines to this host: every message on each, and the truth says so", async () => {
    const sockets = [await listening(), await listening()];
    const sends = sockets.flatMap((socket) => ["--send", `127.0.0.1:${socket.address().port}`]);
    const truth = join(folder, "udp.truth.jsonl");
    const received = receive(sockets);
    const args = [...sends, "--truth", truth, "--rate", "2000"];
    const child = spawn(process.execPath, [CLI, "replay", shortDay, ...args], { stdio: "ignore" });
    const [status] = (await once(child, "exit")) as [number | null];
    expect(status).toBe(0);
    const sent = few.map((message) => message.toString("hex"));
    expect(await received).toEqual([sent, sent]);
    const lines = readFileSync(truth, "utf8").split("\n").slice(0, -1);
    expect(lines.filter((line) => line.startsWith('{"index"')).length).toBe(few.length);
  });

  test("Ctrl-C ends it between two packets, and leaves no truth that is not whole", async () => {
    const socket = await listening();
    const truth = join(folder, "interrupted.truth.jsonl");
    const target = `127.0.0.1:${socket.address().port}`;
    const args = [CLI, "replay", shortDay, "--send", target, "--rate", "1", "--truth", truth];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    const said: Buffer[] = [];
    child.stderr.on("data", (bytes: Buffer) => said.push(bytes));
    await once(socket, "message");
    child.kill("SIGINT");
    const [status] = (await once(child, "exit")) as [number | null];
    socket.close();
    expect(status).toBe(130);
    expect(Buffer.concat(said).toString()).toBe(
      "itchgen replay: interrupted; nothing was written\n",
    );
    expect(readdirSync(folder).filter((name) => name.startsWith("interrupted"))).toEqual([]);
  });

  // A namespace of this process's own: nothing leaves it, and it is gone with the processes in it.
  const unshare = ["unshare", "--net", "--map-root-user", "sh", "-c"];
  const canUnshare =
    spawnSync(unshare[0] ?? "", [...unshare.slice(1), "ip link set lo up"]).status === 0;

  test.skipIf(!canUnshare)(
    "to a group, in a network namespace of its own (needs unshare and ip)",
    () => {
      const script = join(folder, "listen.mjs");
      writeFileSync(
        script,
        `import { createSocket } from "node:dgram";
import { spawn } from "node:child_process";
const socket = createSocket({ type: "udp4", reuseAddr: true });
let count = 0;
socket.on("message", (bytes) => {
  const messages = bytes.readUInt16BE(18);
  if (messages === 0xffff) { process.stdout.write(String(count)); process.exit(0); }
  count += messages;
});
socket.bind(26400, () => {
  socket.addMembership("239.1.1.1", "127.0.0.1");
  const args = ["replay", ${JSON.stringify(shortDay)}, "--send", "239.1.1.1:26400", "--interface", "127.0.0.1", "--rate", "2000"];
  spawn(process.execPath, [${JSON.stringify(CLI)}, ...args], { stdio: "ignore" });
});
setTimeout(() => process.exit(1), 30_000);
`,
      );
      const run = `ip link set lo up && ip route add 224.0.0.0/4 dev lo && "${process.execPath}" "${script}"`;
      const output = execFileSync(unshare[0] ?? "", [...unshare.slice(1), run], {
        encoding: "utf8",
      });
      expect(output).toBe(String(few.length));
    },
  );
});

/** A SoupBinTCP client against a server that misbehaves as it is told, both gone when the test is over. */
import { afterEach } from "vitest";
import {
  type BackOff,
  SoupBinTcpClient,
  type SoupBinTcpClientOptions,
  type SoupBinTcpEvent,
} from "../../../runtime/recovery/index.js";
import {
  type ServerPlan,
  type SoupBinTcpServer,
  startSoupBinTcpServer,
} from "../../support/soup-bin-tcp-server.js";
import { until } from "../../support/until.js";

/** What the server has to send. */
export const MESSAGES: readonly Buffer[] = Array.from({ length: 9 }, (_, index) =>
  Buffer.from(`message ${index + 1}`),
);
/** Retries at once, so that no test waits. */
export const RECONNECT: BackOff = { firstMs: 1, factor: 2, longestMs: 8, retries: 4 };

/** A client and its server at work. */
export interface ClientRun {
  readonly client: SoupBinTcpClient;
  readonly server: SoupBinTcpServer;
  /** `number:text` of each message. */
  readonly messages: readonly string[];
  readonly events: readonly SoupBinTcpEvent[];
}

const open: { close(): unknown }[] = [];

afterEach(closeAll);

/** Closes all clients and servers that were started, before the test is over. */
export async function closeAll(): Promise<void> {
  for (const each of open.splice(0)) await each.close();
}

/** Starts both; they are closed after the test. */
export async function start(
  plan: Partial<ServerPlan>,
  options: Partial<SoupBinTcpClientOptions> = {},
  onMessage: (text: string, client: SoupBinTcpClient) => void = () => undefined,
): Promise<ClientRun> {
  const server = await startSoupBinTcpServer({ session: "DAY1", messages: MESSAGES, ...plan });
  const messages: string[] = [];
  const events: SoupBinTcpEvent[] = [];
  const client: SoupBinTcpClient = new SoupBinTcpClient(
    {
      host: "127.0.0.1",
      port: server.port,
      username: "user",
      password: "secret",
      reconnect: RECONNECT,
      ...options,
    },
    {
      sequencedData: (view, offset, length) => {
        const bytes = Buffer.from(view.buffer, view.byteOffset + offset, length);
        messages.push(`${client.sequenceNumber}:${bytes.toString("latin1")}`);
        onMessage(bytes.toString("latin1"), client);
      },
      event: (event) => events.push(event),
    },
  );
  open.push(client, server);
  client.connect();
  return { client, server, messages, events };
}

/** The same, until the client is done. */
export async function run(...args: Parameters<typeof start>): Promise<ClientRun> {
  const running = await start(...args);
  await until(() => running.events.at(-1)?.kind === "closed", "the client's end");
  return running;
}

/** The messages from one number up to another as `messages` of a run has them. */
export function numbered(from: number, limit: number = MESSAGES.length + 1): string[] {
  return MESSAGES.slice(from - 1, limit - 1).map((message, index) => `${from + index}:${message}`);
}

/** Why the client is done; its last event when it is not. */
export function endOf({ events }: ClientRun): unknown {
  const last = events.at(-1);
  return last?.kind === "closed" ? last.end : last;
}

/** From a bridge's name to a reader of its packets. */
import { FINGERPRINT as MOLDUDP64_FINGERPRINT } from "../../generated/ts/moldudp64/protocol.js";
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import { PublicationView } from "../../generated/ts/bridge/publication-view.js";
import { PollerState } from "../../generated/ts/bridge/codes.js";
import { BridgeError } from "./bridge-error.js";
import { BridgeReader, type BridgeProtocol } from "./bridge-reader.js";
import { readGeometry, type Geometry } from "./geometry.js";
import { mapFile, openPrivate } from "./mapping.js";
import type { BridgeEvents } from "./reader-events.js";

/** How to attach. */
export interface AttachOptions<Handlers> {
  /** The generated module of the messages: `import * as itch50 from "itchgen/itch50"`. */
  readonly protocol: BridgeProtocol<Handlers>;
  /** What is told besides messages; nothing when it is left out. */
  readonly events?: BridgeEvents;
  /** Folder of the control file; `/dev/shm` when nothing is said. */
  readonly folder?: string;
  /** See {@link BridgeReader}: finds views that were kept too long. */
  readonly isDebug?: boolean;
}

/** Where pollers put their control files. */
const FOLDER = "/dev/shm";

/**
 * Maps the files of a running poller and takes a reader slot. The poller lets the reader in within its next
 * burst; what it publishes from then on is read.
 * @throws BridgeError with a sentence: no such bridge, another layout, a file that is not sound, a poller
 * that is not alive, no free slot, no way to map memory.
 */
export function attach<Handlers>(
  name: string,
  options: AttachOptions<Handlers>,
): BridgeReader<Handlers> {
  const { control, geometry } = openControl(name, options);
  requireLivePoller(name, control, geometry);
  const data = mapFile(openPrivate(geometry.dataPath, false), {
    length: geometry.dataLength,
    isWritable: false,
  });
  const { protocol, events = {}, isDebug = false } = options;
  return new BridgeReader({
    control,
    data,
    geometry,
    protocol,
    events,
    isDebug,
    pid: process.pid,
    clock: monotonicMilliseconds,
    keepsOrder: process.arch === "x64",
  });
}

interface Control {
  readonly control: ArrayBuffer;
  readonly geometry: Geometry;
}

function openControl<Handlers>(name: string, options: AttachOptions<Handlers>): Control {
  if (!/^[a-z0-9_-][a-z0-9._-]{0,62}$/u.test(name)) {
    throw new BridgeError(
      "name",
      `${JSON.stringify(name)} is no bridge's name: 1 to 63 of a-z 0-9 . _ -, and no dot at its beginning`,
    );
  }
  const opened = openPrivate(`${options.folder ?? FOLDER}/${name}.control`, true);
  const control = mapFile(opened, { length: opened.length, isWritable: true });
  const geometry = readGeometry(control, {
    messages: options.protocol.FINGERPRINT,
    framing: MOLDUDP64_FINGERPRINT,
  });
  return { control, geometry };
}

function requireLivePoller(name: string, control: ArrayBuffer, { pollerPid }: Geometry): void {
  const publication = new PublicationView().wrap(new DataView(control), ControlHeaderView.LENGTH);
  if (publication.pollerState === PollerState.running && isAlive(pollerPid)) return;
  const end = publication.pollerState === PollerState.stopped ? "has stopped" : "is gone";
  throw new BridgeError("dead-poller", `the poller of ${name} (process ${pollerPid}) ${end}`);
}

function isAlive(pid: number): boolean {
  if (pid === 0 || pid > 0x7fff_ffff) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The system's monotonic clock, which the poller reads too. */
function monotonicMilliseconds(): number {
  return Number(BigInt.asIntN(32, process.hrtime.bigint() / 1_000_000n));
}

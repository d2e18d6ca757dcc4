/** One writer at a time: two generators on one folder would otherwise mix their files. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { IoError } from "./io-error.js";
import { reason } from "./load-sources.js";

/**
 * Runs `work` while holding the folder's lock. Signals that would end the process are held back until
 * the work is done: it is short, synchronous, and must not stop half way.
 * @throws IoError when another live process holds the lock.
 */
export function withFolderLock<T>(folder: string, work: () => T): T {
  const path = join(folder, LOCK_NAME);
  // Before the lock is there: a signal between the two would leave it behind.
  holdSignals();
  try {
    acquire(path);
    try {
      return work();
    } finally {
      rmSync(path, { force: true });
    }
  } finally {
    // Signals are delivered between turns of the event loop, so they are held for one more turn.
    setImmediate(releaseSignals);
  }
}

let holders = 0;
const interrupted: NodeJS.Signals[] = [];

function hold(signal: NodeJS.Signals): void {
  interrupted.push(signal);
}

function holdSignals(): void {
  if (holders++ > 0) return;
  for (const signal of HELD_SIGNALS) process.on(signal, hold);
}

function releaseSignals(): void {
  if (--holders > 0) return;
  for (const signal of HELD_SIGNALS) process.off(signal, hold);
  const first = interrupted.shift();
  if (first !== undefined) process.kill(process.pid, first);
}

const LOCK_NAME = ".itchgen.lock";
const HELD_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function acquire(path: string): void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, "wx", 0o644);
      writeSync(file, `${process.pid}\n`);
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        throw new IoError(`${path}: cannot be made: ${reason(error)}`, { cause: error });
      }
      const owner = ownerOf(path);
      if (owner !== null && isAlive(owner)) {
        throw new IoError(`${path}: process ${owner} is writing here; try again when it has ended`);
      }
      rmSync(path, { force: true });
    }
  }
  throw new IoError(`${path}: another generator keeps taking the lock; try again`);
}

function ownerOf(path: string): number | null {
  try {
    const owner = Number(readFileSync(path, "utf8").trim());
    return Number.isSafeInteger(owner) && owner > 0 ? owner : null;
  } catch {
    return null;
  }
}

/** True while there is a process of that id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** One writer at a time: two generators on one folder would otherwise mix their files. */
import { constants, copyFileSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { IoError } from "./io-error.js";
import { reason, unreadable } from "./load-sources.js";
import { isAlive, removeTemporary, temporaryPath } from "./temporary-path.js";

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
      removeTemporary(path);
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
  if (claim(path)) return;
  if (isLeft(path)) takeAway(path);
  if (!claim(path)) throw new IoError(`${path}: another generator took the lock; try again`);
}

/** Of several that find a dead one's lock only one may take it away: the next would take away a living one's. */
function takeAway(path: string): void {
  const guard = `${path}.stale`;
  if (!claim(guard)) {
    if (isLeft(guard)) rmSync(guard, { force: true });
    throw new IoError(`${path}: another generator is taking the lock; try again`);
  }
  try {
    if (isLeft(path)) rmSync(path, { force: true });
  } finally {
    removeTemporary(guard);
  }
}

/** Puts a file with our number there, in one step: a lock that is there says whose it is. False where there is one. */
function claim(path: string): boolean {
  const ours = temporaryPath(dirname(path));
  try {
    writeFileSync(ours, `${process.pid}\n`, { mode: 0o644 });
    link(ours, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new IoError(`${path}: cannot be made: ${reason(error)}; nothing was changed`, {
      cause: error,
    });
  } finally {
    removeTemporary(ours);
  }
}

/** Not every file system has links. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/**
 * True where there is a dead one's file, false where there is none: what is away is anybody's to claim.
 * @throws IoError where its owner is alive
 */
function isLeft(path: string): boolean {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw new IoError(`${path}: ${unreadable(error)}; nothing was changed`, { cause: error });
  }
  const owner = Number(text.trim());
  // Our own number is that of one who is dead: in a container every process has the same.
  const isDead = !Number.isSafeInteger(owner) || owner <= 0 || owner === process.pid;
  if (isDead || !isAlive(owner)) return true;
  throw new IoError(
    `${path}: process ${owner} is writing here; try again when it has ended, or delete this file if it is no itchgen`,
  );
}

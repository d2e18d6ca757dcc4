/** Files as memory, through the addon in native/map: opened with care, then mapped. */
import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { createRequire } from "node:module";
import { BridgeError } from "./bridge-error.js";

/** An opened file that nobody else can reach. */
export interface PrivateFile {
  /** Descriptor of the open file. */
  readonly file: number;
  /** Bytes. */
  readonly length: number;
  /** As it was asked for. */
  readonly path: string;
}

/**
 * Opens a file that belongs to this user and to nobody else, following no link.
 * @throws BridgeError `absent` when there is none, `permission` when it is another's, open to others, or no
 * regular file, `too-many-files` when no more can be open.
 */
export function openPrivate(path: string, isWritable: boolean): PrivateFile {
  const access = isWritable ? constants.O_RDWR : constants.O_RDONLY;
  // A pipe in its place would be waited for.
  const flags = access | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  let file: number;
  try {
    file = openSync(path, flags);
  } catch (error) {
    throw refusal(path, error);
  }
  const facts = fstatSync(file);
  const isOurs = facts.uid === process.geteuid?.() && (facts.mode & 0o077) === 0;
  if (facts.isFile() && isOurs) return { file, length: facts.size, path };
  closeSync(file);
  throw new BridgeError(
    "permission",
    facts.isFile()
      ? `${path}: belongs to another user or is open to others; a poller makes its files with mode 0600`
      : `${path}: is no regular file`,
  );
}

/**
 * Maps the first `length` bytes and closes the file.
 * @throws BridgeError `truncated` when the file is shorter, `no-mapping` when the addon is not there or the
 * runtime takes no memory from outside.
 */
export function mapFile(
  { file, length: present, path }: PrivateFile,
  options: MapOptions,
): ArrayBuffer {
  const { length, isWritable } = options;
  try {
    if (present < length) {
      throw new BridgeError("truncated", `${path}: has ${present} of its ${length} bytes`);
    }
    return addon().map(file, length, isWritable);
  } catch (error) {
    if (error instanceof BridgeError) throw error;
    throw new BridgeError("no-mapping", `${path}: cannot be mapped: ${wordsOf(error)}`, {
      cause: error,
    });
  } finally {
    closeSync(file);
  }
}

/** How much of a file, and what for. */
export interface MapOptions {
  /** Bytes from the file's start on. */
  readonly length: number;
  /** Whether it is mapped for writing too. */
  readonly isWritable: boolean;
}

interface Addon {
  map(file: number, length: number, isWritable: boolean): ArrayBuffer;
}

/** The addon as `npm run native` builds it: beside the sources, and from the built package. */
const ADDON_PLACES = ["../../native/build/map.node", "../../../native/build/map.node"];

const ADDON_CURE = "run npm run native in the folder of the itchgen package";

let loaded: Addon | null = null;

/** Loads the addon, where it is there; one that does not load is not looked past. */
function addon(): Addon {
  if (loaded !== null) return loaded;
  const require = createRequire(import.meta.url);
  for (const place of ADDON_PLACES) {
    try {
      loaded = require(place) as Addon;
      return loaded;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") continue;
      // The loader has no code for it, only its own words.
      if (/EMFILE|ENFILE|Too many open files/u.test(wordsOf(error))) {
        throw tooManyFiles("the mapping addon", error);
      }
      const why = `the mapping addon does not load: ${wordsOf(error)}`;
      throw new BridgeError("no-mapping", `${why}; ${ADDON_CURE}`, { cause: error });
    }
  }
  throw new BridgeError("no-mapping", `the mapping addon is not built; ${ADDON_CURE}`);
}

function refusal(path: string, error: unknown): BridgeError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") {
    return new BridgeError("absent", `${path}: there is no such bridge; is the poller running?`);
  }
  if (code === "EMFILE" || code === "ENFILE") return tooManyFiles(path, error);
  const sentence = code === "ELOOP" ? "is a link, which is not followed" : wordsOf(error);
  return new BridgeError("permission", `${path}: ${sentence}`, { cause: error });
}

function tooManyFiles(subject: string, cause: unknown): BridgeError {
  return new BridgeError(
    "too-many-files",
    `${subject}: this process, or the system, has no file descriptor left; close files, or raise ulimit -n`,
    { cause },
  );
}

function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}

/**
 * An output target: one room under `emit/` that says a protocol in one language. A new target is one
 * folder and one line in `targets.ts`.
 */
import type { ProtocolLayout } from "../layout/protocol-layout.js";
import type { OutputFile } from "./output-file.js";

/** What the user may choose about the emitted text; the same options and layouts give the same bytes. */
export interface EmitOptions {
  /** Module specifier from which generated TypeScript imports the runtime. */
  readonly runtimeModule: string;
  /** Says what comes next in long work; it changes no byte. */
  readonly pause?: Pause;
}

/** Called with what comes next, now and then in long work: while it is awaited, a signal is heard. */
export type Pause = (doing: string) => Promise<void>;

/** One language or format that protocols are emitted in. */
export interface Target {
  /** As typed after `--target`: `c`, `ts`, `manifest`. */
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** Files that stand beside those of all protocols, such as a common header. */
  readonly shared?: (protocols: readonly ProtocolLayout[]) => Iterable<OutputFile>;
  /** The files of one protocol, each made when it is asked for; no path is that of another file. */
  readonly emit: (
    protocol: ProtocolLayout,
    options: EmitOptions,
  ) => Iterable<OutputFile> | AsyncIterable<OutputFile>;
}

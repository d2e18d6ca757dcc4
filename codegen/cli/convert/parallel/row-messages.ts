/**
 * What the main thread and those that make rows say to each other. Buffers are in shared memory, and whoever is told of
 * one has it alone: to transfer them instead took nearly twice as much more processor time (`bench/README.md`).
 */
import type { TextKind } from "../text-rows.js";

/** What a thread is told as it starts. */
export interface RowJob {
  readonly kind: TextKind;
  readonly protocolName: string;
}

/** Records for a thread, as `RecordRun` has them, and buffers of its own that were looked at. */
export interface RunAsked {
  readonly run: SharedArrayBuffer;
  readonly length: number;
  readonly spare: readonly SharedArrayBuffer[];
}

/** The rows of one run, in the order in which the runs came. */
export interface RunDone {
  readonly kind: "done";
  /** The run's buffer, to be filled again. */
  readonly run: SharedArrayBuffer;
  readonly rows: readonly Rows[];
}

/** Rows one after the other. */
export type Rows = Uint8Array<SharedArrayBuffer>;

/** What a thread says. */
export type FromThread = { readonly kind: "ready" } | RunDone;

/** What the main thread and those that make rows say to each other; all buffers change hands and are not copied. */
import type { TextKind } from "../text-rows.js";

/** What a thread is told as it starts. */
export interface RowJob {
  readonly kind: TextKind;
  readonly protocolName: string;
}

/** Records for a thread, as `RecordRun` has them, and buffers of its own that were looked at. */
export interface RunAsked {
  readonly run: ArrayBuffer;
  readonly length: number;
  readonly spare: readonly ArrayBuffer[];
}

/** The rows of one run, in the order in which the runs came. */
export interface RunDone {
  readonly kind: "done";
  /** The run's buffer, to be filled again. */
  readonly run: ArrayBuffer;
  readonly rows: readonly Uint8Array<ArrayBuffer>[];
}

/** What a thread says. */
export type FromThread = { readonly kind: "ready" } | RunDone;

/** Who makes the rows of a BinaryFILE's records: this thread, or several once there is enough to do. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import type { OutputBatch } from "../output/output-batch.js";
import type { WorkAhead } from "../output/writing-command.js";
import type { RecordSink } from "./copy-records.js";
import { ParallelRecords } from "./parallel/parallel-records.js";
import { TextRecords } from "./text-records.js";
import { textRows, type TextKind } from "./text-rows.js";

/** What rows need to be made. */
export interface RowSinkOptions {
  readonly protocol: ProtocolDescriptor;
  /** The name or path by which other threads find the protocol: a descriptor has functions, which cannot be sent. */
  readonly protocolName: string;
  /** Threads that make rows, this one among them. */
  readonly jobs: number;
  /** Is told of work that must be waited for. */
  readonly onWork: (work: WorkAhead) => void;
}

/** The sink of a kind; rows come into the batch in order. */
export function rowSink(
  kind: TextKind,
  batch: OutputBatch,
  { protocol, protocolName, jobs, onWork }: RowSinkOptions,
): RecordSink {
  const rowsInto = (into: OutputBatch): RecordSink =>
    new TextRecords({ protocol, rows: textRows(kind, protocol), batch: into });
  if (jobs === 1) return rowsInto(batch);
  const sink = new ParallelRecords({ rowsInto, batch, jobs, job: { kind, protocolName } });
  onWork(sink);
  return sink;
}

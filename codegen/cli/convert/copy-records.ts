/** Records of a BinaryFILE to whoever writes them, as they lie there and as many at once as lie together. */
import type { RecordWalk } from "../../../runtime/framing/binary-file.js";
import type { RecordPlan } from "../input/record-plan.js";

/** Takes whole records; an output's batch does, and has a BinaryFILE. */
export interface RecordSink {
  /** Records one after the other, of which the first is the message `first` of the input, counted from 0. */
  copy(from: DataView, start: number, limit: number, first: number): void;
}

/** What was done so far. */
export interface CopyCounts {
  read: number;
  written: number;
}

/** What is copied. */
export interface RecordFiltering {
  readonly plan: RecordPlan;
  readonly counts: CopyCounts;
  /** Whether a message of its type's one length is wanted; it is asked about every one, in order. */
  readonly isWanted: (view: DataView, offset: number, type: number) => boolean;
  /** The same for any other message. */
  readonly isOtherWanted: (view: DataView, offset: number, length: number) => boolean;
}

const PREFIX = 2;

/** Copies all. */
export function copyRecords(sink: RecordSink, counts: CopyCounts): RecordWalk {
  return (view, start, limit) => {
    let at = start;
    let records = 0;
    while (at + PREFIX <= limit) {
      const length = view.getUint16(at);
      const next = at + PREFIX + length;
      if (length === 0 || next > limit) break;
      at = next;
      records++;
    }
    if (at > start) sink.copy(view, start, at, counts.read);
    counts.read += records;
    counts.written += records;
    return at;
  };
}

/** Copies those that are wanted. */
export function filterRecords(
  sink: RecordSink,
  { plan: { typeOffset, lengths }, counts, isWanted, isOtherWanted }: RecordFiltering,
): RecordWalk {
  return (view, start, limit) => {
    let at = start;
    /** Where the wanted records begin that are not written yet. */
    let begin = start;
    let first = counts.read;
    let [records, written] = [0, 0];
    while (at + PREFIX <= limit) {
      const length = view.getUint16(at);
      const offset = at + PREFIX;
      const next = offset + length;
      if (length === 0 || next > limit) break;
      const type = length > typeOffset ? view.getUint8(offset + typeOffset) : 0;
      const wanted =
        lengths[type] === length
          ? isWanted(view, offset, type)
          : isOtherWanted(view, offset, length);
      records++;
      if (wanted) written++;
      else {
        if (at > begin) sink.copy(view, begin, at, first);
        begin = next;
        first = counts.read + records;
      }
      at = next;
    }
    if (at > begin) sink.copy(view, begin, at, first);
    counts.read += records;
    counts.written += written;
    return at;
  };
}

/** When the messages of a BinaryFILE were: what `MessageClock` makes of each alone, read where it lies. */
import type {
  FieldDescriptor,
  MessageDescriptor,
  ProtocolDescriptor,
} from "../../../runtime/descriptor.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { NO_FIELD, type RecordPlan } from "../input/record-plan.js";

/** The unit of times of day. */
const TIME_OF_DAY = "ns_since_midnight";

/** Nanoseconds since midnight of the message in the `length` bytes from `offset`; -1 where it has no time. */
export type RecordTime = (view: DataView, offset: number, length: number) => number;

/** The times of one protocol. */
export function recordTime(protocol: ProtocolDescriptor, plan: RecordPlan): RecordTime {
  const fields = new Map(protocol.messages.map((message) => [message, timeField(message)]));
  const reader = new MessageReader(protocol);
  const throughView: RecordTime = (view, offset, length) => {
    const { message, view: found } = reader.read(view, offset, length);
    if (message === null || found === null) return -1;
    const value = fields.get(message)?.read(found);
    return typeof value === "number" || typeof value === "bigint" ? Number(value) : -1;
  };
  const { typeOffset, timestamps } = plan;
  const lengths = plan.lengths.slice();
  for (const [{ typeCode }, field] of fields) {
    if ((field?.offset ?? NO_FIELD) !== timestamps[typeCode]) lengths[typeCode] = 0;
  }
  return (view, offset, length) => {
    const type = length > typeOffset ? view.getUint8(offset + typeOffset) : 0;
    if (lengths[type] !== length) return throughView(view, offset, length);
    const timeOffset = timestamps[type] ?? NO_FIELD;
    if (timeOffset === NO_FIELD) return -1;
    const at = offset + timeOffset;
    return view.getUint16(at) * 0x1_0000_0000 + view.getUint32(at + 2);
  };
}

function timeField({ fields }: MessageDescriptor): FieldDescriptor | undefined {
  return fields.find(({ unit }) => unit === TIME_OF_DAY);
}

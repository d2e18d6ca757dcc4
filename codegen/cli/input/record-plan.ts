/**
 * Where the fields stand that commands look at in every message, so that a day's messages can be read
 * without a view for each.
 */
import type {
  FieldDescriptor,
  MessageDescriptor,
  ProtocolDescriptor,
} from "../../../runtime/descriptor.js";

/** Stands for a field that a message lacks. */
export const NO_FIELD = 0xffff;

/** Offsets by type byte, in bytes from the start of the message; all arrays have 256 elements. */
export interface RecordPlan {
  readonly typeOffset: number;
  /** The one length of messages that are read so; 0 for types that are read through their views. */
  readonly lengths: Uint16Array;
  /** Of nanoseconds since midnight in six bytes, or {@link NO_FIELD}. */
  readonly timestamps: Uint16Array;
  /** Of a stock locate in two bytes, or {@link NO_FIELD}. */
  readonly locates: Uint16Array;
  /** Of a symbol, or {@link NO_FIELD}, and its bytes. */
  readonly stocks: Uint16Array;
  readonly stockLengths: Uint16Array;
}

/** Null for a protocol that has one of these fields in another form: all is read through its views. */
export function recordPlan({ messages, messageTypeOffset }: ProtocolDescriptor): RecordPlan | null {
  const plan: RecordPlan = {
    typeOffset: messageTypeOffset ?? 0,
    lengths: new Uint16Array(256),
    timestamps: new Uint16Array(256).fill(NO_FIELD),
    locates: new Uint16Array(256).fill(NO_FIELD),
    stocks: new Uint16Array(256).fill(NO_FIELD),
    stockLengths: new Uint16Array(256),
  };
  for (const message of messages) {
    // Of two directions only one is read, and only by readers that know which.
    if (message.direction !== undefined || !isPlain(message)) return null;
    const { typeCode, length, fields, remainder, wholeLength } = message;
    const [timestamp, locate, stock] = ["timestamp", "stock_locate", "stock"].map((name) =>
      fields.find((field) => field.name === name),
    );
    if (remainder === null && wholeLength === undefined) plan.lengths[typeCode] = length;
    plan.timestamps[typeCode] = timestamp?.offset ?? NO_FIELD;
    plan.locates[typeCode] = locate?.offset ?? NO_FIELD;
    plan.stocks[typeCode] = stock?.offset ?? NO_FIELD;
    plan.stockLengths[typeCode] = stock?.length ?? 0;
  }
  return plan;
}

/** Whether the three fields are as {@link RecordPlan} has them, so far as the message has them. */
function isPlain(message: MessageDescriptor): boolean {
  return message.fields.every((field) => {
    switch (field.name) {
      case "timestamp":
        return (
          field.unit === "ns_since_midnight" && field.length === 6 && isBigEndian(message, field)
        );
      case "stock_locate":
        return field.length === 2 && isBigEndian(message, field);
      case "stock":
        return field.kind === "alpha" && field.count === undefined;
      default:
        return true;
    }
  });
}

/**
 * Whether a field is one unsigned integer in network order. Asks the field itself: no two of these bytes are
 * equal, so only one order gives this number, and a signed one would be below 0.
 */
export function isBigEndian({ view, length }: MessageDescriptor, field: FieldDescriptor): boolean {
  if (field.kind !== "integer" || field.count !== undefined) return false;
  const bytes = new DataView(new ArrayBuffer(length));
  let expected = 0n;
  for (let byte = 0; byte < field.length; byte++) {
    bytes.setUint8(field.offset + byte, 0xf1 + byte);
    expected = expected * 0x100n + BigInt(0xf1 + byte);
  }
  const value = field.read(new view().wrap(bytes, 0));
  return (typeof value === "number" || typeof value === "bigint") && BigInt(value) === expected;
}

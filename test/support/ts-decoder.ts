/** Decodes frames through the generated TypeScript and says what it found in the words of the C decoder. */
import type {
  FieldDescriptor,
  LayoutDescriptor,
  ProtocolDescriptor,
  View,
} from "../../runtime/descriptor.js";
import { VERDICT_NAMES, type Verdict } from "../../runtime/verdict.js";
import type { Frame } from "./c-decoder.js";

/** The members of a generated protocol module that are used here. */
export interface GeneratedProtocol {
  readonly descriptor: ProtocolDescriptor;
  readonly judge?: (view: DataView, offset: number, length: number) => Verdict;
  readonly createMessageDispatch?: (
    view: DataView,
    handlers: Readonly<Record<string, (...args: never[]) => void>>,
  ) => (offset: number, length: number) => Verdict;
  readonly createBlockDispatch?: (
    view: DataView,
    handlers: Readonly<Record<string, (...args: never[]) => void>>,
  ) => (start: number, limit: number) => number;
}

/** Bytes before each frame in its buffer, so that an offset of 0 hides nothing. */
const LEAD = 3;

/** One line per frame. */
export function decodeFrames(protocol: GeneratedProtocol, frames: readonly Frame[]): string[] {
  const longest = frames.reduce((most, { bytes }) => Math.max(most, bytes.length), 0);
  const buffer = new Uint8Array(LEAD + longest + LEAD);
  const lines: string[] = [];
  for (const { record, bytes } of frames) {
    // Exactly the frame's bytes: reading one more throws.
    buffer.set(bytes, LEAD);
    const view = new DataView(buffer.buffer, 1, LEAD - 1 + bytes.length);
    lines.push(
      record === 0
        ? decodeMessage(protocol, view, bytes.length)
        : decodeRecord(protocol, view, record),
    );
  }
  return lines;
}

function decodeRecord({ descriptor }: GeneratedProtocol, view: DataView, record: number): string {
  const layout = descriptor.records[record - 1];
  if (layout === undefined) throw new Error(`no record ${record}`);
  const found = new layout.view().wrap(view, LEAD - 1);
  return `known ${layout.name}${fieldsText(layout, found)}`;
}

function decodeMessage(protocol: GeneratedProtocol, view: DataView, length: number): string {
  const { descriptor, createMessageDispatch, judge } = protocol;
  if (createMessageDispatch === undefined || judge === undefined) throw new Error("no dispatch");
  let text = "";
  const handlers: Record<string, (...args: never[]) => void> = {
    unknown: ((_view: DataView, _offset: number, bytes: number) => {
      text = `unknown of ${bytes}`;
    }) as never,
    shortMessage: ((_view: DataView, _offset: number, bytes: number) => {
      text = `short of ${bytes}`;
    }) as never,
  };
  for (const layout of descriptor.messages) {
    handlers[memberName(layout.name)] = ((message: View, bytes: number) => {
      text = messageText(layout, message, bytes);
    }) as never;
  }
  const verdict = createMessageDispatch(view, handlers)(LEAD - 1, length);
  if (judge(view, LEAD - 1, length) !== verdict) throw new Error("judge and dispatch disagree");
  const found = text;
  text = "";
  checkBlock({ protocol, view, length, handlers });
  if (text !== found) throw new Error(`as a block: ${text}, alone: ${found}`);
  return `${text} = ${VERDICT_NAMES[verdict]}`;
}

interface Block {
  readonly protocol: GeneratedProtocol;
  readonly view: DataView;
  readonly length: number;
  readonly handlers: Readonly<Record<string, (...args: never[]) => void>>;
}

/** Walks the message as the only block of a packet, and not at all while a byte of it is missing. */
function checkBlock({ protocol, view, length, handlers }: Block): void {
  // Where messages frame themselves there are no blocks, and the same call must do.
  if (protocol.createBlockDispatch === undefined) {
    protocol.createMessageDispatch?.(view, handlers)(LEAD - 1, length);
    return;
  }
  view.setUint16(0, length);
  const whole = 2 + length;
  const walk = protocol.createBlockDispatch(view, handlers);
  for (const limit of [0, 1, whole - 1]) {
    if (limit < whole && walk(0, limit) !== 0)
      throw new Error("a block that is not whole was taken");
  }
  if (walk(0, whole) !== whole) throw new Error("a whole block was not taken");
}

type Members = Record<string, unknown>;

/** What a view finds in a message of `length` bytes. */
export function messageText(layout: LayoutDescriptor, view: View, length: number): string {
  const rest = layout.remainder === null ? "extra" : memberName(layout.remainder);
  const extra = ((view as View & Members)[rest] as (length: number) => Uint8Array).call(
    view,
    length,
  );
  return `${layout.name}${fieldsText(layout, view)} +${Buffer.from(extra).toString("hex")}`;
}

/** Every accessor's value, then whether a copy made by the setters holds the same bytes. */
function fieldsText(layout: LayoutDescriptor, view: View): string {
  const members = view as View & Members;
  const copyBytes = new Uint8Array(layout.length + 1).fill(0x20);
  const Same = view.constructor as LayoutDescriptor["view"];
  const copy = new Same().wrap(new DataView(copyBytes.buffer), 1) as View & Members;
  const halves = new Same().wrap(new DataView(new ArrayBuffer(layout.length)), 0) as View & Members;
  const texts = layout.fields.map((field) => {
    const member = memberName(field.name);
    if (`${member}Hi` in view && field.kind === "integer") checkHalves(members, halves, member);
    return ` ${valueText(field, members, member)}`;
  });
  // From the last to the first, so that a setter that writes too much spoils what was set before.
  for (const { name } of layout.fields.toReversed())
    copy[memberName(name)] = members[memberName(name)];
  const own = (members["copy"] as () => { view: DataView; offset: number }).call(view);
  const original = new Uint8Array(own.view.buffer, own.offset);
  const same = layout.fields.every((field) =>
    // ASCII numbers may be padded with zeros or spell none: only the number comes back.
    field.kind === "digits"
      ? true
      : Buffer.compare(
          original.subarray(field.offset, field.offset + field.length),
          copyBytes.subarray(1 + field.offset, 1 + field.offset + field.length),
        ) === 0,
  );
  return `${texts.join("")} ${same ? "same" : "different"}`;
}

function checkHalves(members: Members, halves: Members, member: string): void {
  const whole = members[member] as bigint | number;
  const hi = members[`${member}Hi`] as number;
  const lo = members[`${member}Lo`] as number;
  if (BigInt(whole) !== (BigInt(hi) << 32n) + BigInt(lo))
    throw new Error(`halves of ${member} disagree`);
  halves[`${member}Hi`] = hi;
  halves[`${member}Lo`] = lo;
  if (halves[member] !== whole) throw new Error(`setters of the halves of ${member} disagree`);
}

function valueText(field: FieldDescriptor, members: Members, member: string): string {
  const value = field.read(members as unknown as View);
  if (value !== members[member] && field.kind !== "bytes")
    throw new Error(`${field.name}: descriptor disagrees`);
  if (value === undefined) return "none";
  if (typeof value === "string") {
    return `"${Buffer.from(value, "latin1").toString("hex")}"${keyText(members, member)}`;
  }
  return typeof value === "object" ? `"${Buffer.from(value).toString("hex")}"` : String(value);
}

function keyText(members: Members, member: string): string {
  const key = members[`${member}Key`];
  if (typeof key === "number") return ` ${key}`;
  const hi = members[`${member}KeyHi`];
  const lo = members[`${member}KeyLo`];
  if (typeof hi !== "number" || typeof lo !== "number") return "";
  return ` ${(BigInt(hi) << 32n) + BigInt(lo)}`;
}

function memberName(name: string): string {
  return name.replace(/_+(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** Decodes frames through the generated TypeScript and says what it found in the words of the C decoder. */
import type {
  AppendageDescriptor,
  FieldDescriptor,
  FieldValue,
  LayoutDescriptor,
  MessageDescriptor,
  ProtocolDescriptor,
  View,
} from "../../runtime/descriptor.js";
import type { OptionView } from "../../runtime/option-view.js";
import { VERDICT_NAMES, type Verdict } from "../../runtime/verdict.js";
import { OUTBOUND, type Frame } from "./c-decoder.js";

/** The members of a generated protocol module that are used here. */
export interface GeneratedProtocol {
  readonly descriptor: ProtocolDescriptor;
  readonly judge?: Judge;
  readonly createMessageDispatch?: CreateMessageDispatch;
  readonly createBlockDispatch?: CreateBlockDispatch;
  readonly judgeInbound?: Judge;
  readonly createInboundMessageDispatch?: CreateMessageDispatch;
  readonly createInboundBlockDispatch?: CreateBlockDispatch;
  readonly judgeOutbound?: Judge;
  readonly createOutboundMessageDispatch?: CreateMessageDispatch;
  readonly createOutboundBlockDispatch?: CreateBlockDispatch;
}

type Judge = (view: DataView, offset: number, length: number) => Verdict;

type Handlers = Readonly<Record<string, (...args: never[]) => void>>;

type CreateMessageDispatch = (
  view: DataView,
  handlers: Handlers,
) => (offset: number, length: number) => Verdict;

type CreateBlockDispatch = (
  view: DataView,
  handlers: Handlers,
) => (start: number, limit: number) => number;

/** One dispatch of a protocol. */
interface Dispatch {
  readonly messages: readonly MessageDescriptor[];
  readonly judge: Judge | undefined;
  readonly createMessage: CreateMessageDispatch | undefined;
  readonly createBlock: CreateBlockDispatch | undefined;
}

function dispatchOf(protocol: GeneratedProtocol, record: number): Dispatch {
  const { messages } = protocol.descriptor;
  const directions = new Set(messages.map((each) => each.direction));
  if (directions.has(undefined)) {
    return {
      messages,
      judge: protocol.judge,
      createMessage: protocol.createMessageDispatch,
      createBlock: protocol.createBlockDispatch,
    };
  }
  const isInbound = record === 0 && directions.has("inbound");
  const direction = isInbound ? "inbound" : "outbound";
  return {
    messages: messages.filter((each) => each.direction === direction),
    judge: isInbound ? protocol.judgeInbound : protocol.judgeOutbound,
    createMessage: isInbound
      ? protocol.createInboundMessageDispatch
      : protocol.createOutboundMessageDispatch,
    createBlock: isInbound
      ? protocol.createInboundBlockDispatch
      : protocol.createOutboundBlockDispatch,
  };
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
      record === 0 || record === OUTBOUND
        ? decodeMessage(dispatchOf(protocol, record), view, bytes.length)
        : decodeRecord(protocol, view, record),
    );
  }
  return lines;
}

function decodeRecord({ descriptor }: GeneratedProtocol, view: DataView, record: number): string {
  const layout = descriptor.records[record - 1];
  if (layout === undefined) throw new Error(`no record ${record}`);
  const found = new layout.view().wrap(view, LEAD - 1);
  const length = view.byteLength - (LEAD - 1);
  return `known ${layout.name}${fieldsText(layout, found)}${tailText(layout, found, length)}`;
}

function decodeMessage(dispatch: Dispatch, view: DataView, length: number): string {
  const { messages, createMessage, judge } = dispatch;
  if (createMessage === undefined || judge === undefined) throw new Error("no dispatch");
  let text = "";
  const handlers: Record<string, (...args: never[]) => void> = {
    unknown: ((_view: DataView, _offset: number, bytes: number) => {
      text = `unknown of ${bytes}`;
    }) as never,
    shortMessage: ((_view: DataView, _offset: number, bytes: number) => {
      text = `short of ${bytes}`;
    }) as never,
  };
  for (const layout of messages) {
    handlers[memberName(layout.name)] = ((message: View, bytes: number) => {
      text = messageText(layout, message, bytes);
    }) as never;
  }
  const verdict = createMessage(view, handlers)(LEAD - 1, length);
  if (judge(view, LEAD - 1, length) !== verdict) throw new Error("judge and dispatch disagree");
  const found = text;
  // The walk reads what it can of the block behind: where the buffer ends it goes another way.
  for (const behind of [0, LEAD]) {
    text = "";
    const wider = new DataView(view.buffer, view.byteOffset, view.byteLength + behind);
    checkBlock({ dispatch, view: wider, length, handlers });
    if (text !== found) throw new Error(`as a block: ${text}, alone: ${found}`);
  }
  return `${text} = ${VERDICT_NAMES[verdict]}`;
}

interface Block {
  readonly dispatch: Dispatch;
  readonly view: DataView;
  readonly length: number;
  readonly handlers: Handlers;
}

/** Walks the message as the only block of a packet, and not at all while a byte of it is missing. */
function checkBlock({ dispatch, view, length, handlers }: Block): void {
  // Where messages frame themselves there are no blocks, and the same call must do.
  if (dispatch.createBlock === undefined) {
    dispatch.createMessage?.(view, handlers)(LEAD - 1, length);
    return;
  }
  view.setUint16(0, length);
  const whole = 2 + length;
  const walk = dispatch.createBlock(view, handlers);
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
  return `${layout.name}${fieldsText(layout, view)}${tailText(layout, view, length)} +${Buffer.from(extra).toString("hex")}`;
}

/** Every accessor's value, then whether a copy made by the setters holds the same bytes. */
function fieldsText(layout: LayoutDescriptor, view: View): string {
  const members = view as View & Members;
  const copyBytes = new Uint8Array(layout.length + 1).fill(0x20);
  const Same = view.constructor as LayoutDescriptor["view"];
  const copy = new Same().wrap(new DataView(copyBytes.buffer), 1) as View & Members;
  const halves = new Same().wrap(new DataView(new ArrayBuffer(layout.length)), 0) as View & Members;
  const texts = layout.fields.map((field) => fieldText(field, members, halves));
  // From the last to the first, so that a setter that writes too much spoils what was set before.
  for (const field of layout.fields.toReversed()) copyField(field, { from: members, to: copy });
  const own = (members["copy"] as () => { view: DataView; offset: number }).call(view);
  const original = new Uint8Array(own.view.buffer, own.offset);
  const same = layout.fields.every((field) =>
    // ASCII numbers may be padded with zeros or spell none: only the number comes back.
    field.kind === "digits" || field.kind === "record"
      ? true
      : Buffer.compare(
          original.subarray(field.offset, field.offset + field.length),
          copyBytes.subarray(1 + field.offset, 1 + field.offset + field.length),
        ) === 0,
  );
  return `${texts.join("")} ${same ? "same" : "different"}`;
}

interface Copying {
  readonly from: Members;
  readonly to: Members;
}

function copyField({ name, kind, count, bits = [] }: FieldDescriptor, { from, to }: Copying): void {
  const member = memberName(name);
  if (kind === "record") return;
  if (count === undefined) to[member] = from[member];
  for (let index = 0; index < (count ?? 0); index++) {
    call(to, arraySetter(member), index, call(from, member, index));
  }
  for (const { name: bit } of bits) {
    const own = memberName(`${name}_${bit}`);
    to[own] = typeof from[own] === "boolean" ? !from[own] : (from[own] as number) ^ 1;
    to[own] = from[own];
  }
}

function call(members: Members, name: string, ...args: unknown[]): unknown {
  return (members[name] as (...values: unknown[]) => unknown).call(members, ...args);
}

function arraySetter(member: string): string {
  return `set${member.charAt(0).toUpperCase()}${member.slice(1)}`;
}

/** One field: a value and its named bits, or the values of an array. */
function fieldText(field: FieldDescriptor, members: Members, halves: Members): string {
  const member = memberName(field.name);
  const value = field.read(members as unknown as View);
  if (field.count === undefined) {
    if (value !== members[member] && field.kind !== "bytes")
      throw new Error(`${field.name}: descriptor disagrees`);
    // A narrow one has no halves, but there may be a field that is called so.
    const isWide = field.kind === "integer" && field.length > 4 && `${member}Hi` in members;
    if (isWide) checkHalves(members, halves, member);
    const bits = (field.bits ?? []).map(
      (bit) => ` ~${Number(bit.read(members as unknown as View))}`,
    );
    const key = typeof value === "string" ? keyText(members, member, []) : "";
    return ` ${valueText(value)}${key}${bits.join("")}`;
  }
  const texts = Array.from({ length: field.count }, (_, index) => {
    if (field.record !== undefined) {
      const element = new field.record.view();
      call(members, member, index, element);
      return ` {${fieldsText(field.record, element)} }`;
    }
    const own = call(members, member, index) as FieldValue;
    const key = typeof own === "string" ? keyText(members, member, [index]) : "";
    return ` ${valueText(own)}${key}`;
  });
  for (const index of [-1, field.count, 0.5, Number.NaN])
    mustThrow(() => call(members, member, index, {}));
  return ` [${texts.join("")} ]`;
}

function mustThrow(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (error instanceof RangeError) return;
    throw error;
  }
  throw new Error("an index beyond the array was taken");
}

/** What follows the fixed part, through the methods of the view. */
function tailText(layout: LayoutDescriptor, view: View, length: number): string {
  const { tail } = layout;
  if (tail === undefined) return "";
  const members = view as View & Members;
  const member = memberName(tail.name);
  switch (tail.kind) {
    case "group": {
      const count = call(members, `${member}Count`, length) as number;
      const texts = Array.from({ length: count }, (_, index) => {
        const element = new tail.record.view();
        call(members, member, index, element, length);
        return ` {${fieldsText(tail.record, element)} }`;
      });
      mustThrow(() => call(members, member, count, new tail.record.view(), length));
      if (tail.read(view, length).length !== count) throw new Error("the descriptor disagrees");
      return ` <${texts.join("")} >`;
    }
    case "appendage": {
      const option = new tail.view();
      call(members, member, length, option);
      const texts: string[] = [];
      while (option.next()) texts.push(`${optionText(tail, option)};`);
      return ` <${texts.join("")} > ${option.isWhole ? "whole" : "broken"}`;
    }
    case "trailer": {
      const record = new tail.record.view();
      const found = call(members, member, length, record) as View | undefined;
      if (found === undefined) return " absent";
      return ` {${fieldsText(tail.record, record)}${tailText(tail.record, record, length - layout.length)} }`;
    }
  }
}

/** Every option reads as itself from no other option; its setter makes the same bytes. */
function optionText(tail: AppendageDescriptor, option: OptionView): string {
  const found = tail.options.filter(({ read }) => read(option) !== undefined);
  const [only] = found;
  if (found.length > 1) throw new Error("one option reads as two");
  const isDigits = tail.options.some(
    ({ tag, length, kind }) =>
      kind === "digits" && tag === option.tag && length === option.valueLength,
  );
  if (only === undefined || isDigits) {
    const name = tail.options.find(({ tag }) => tag === option.tag)?.name ?? "";
    if (only !== undefined) return ` ${name} ${valueText(only.read(option))}`;
    return ` ${option.tag} "${Buffer.from(option.value).toString("hex")}"`;
  }
  const copy = new tail.view();
  copy.wrap(new DataView(new ArrayBuffer(257)), 0);
  const value = only.read(option);
  call(copy as unknown as Members, `set${pascalName(only.name)}`, value);
  if (Buffer.compare(copy.value, option.value) !== 0)
    throw new Error("an option's setter disagrees");
  return ` ${only.name} ${valueText(value)}`;
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

function valueText(value: FieldValue): string {
  if (value === undefined) return "none";
  if (typeof value === "string") return `"${Buffer.from(value, "latin1").toString("hex")}"`;
  if (value instanceof Uint8Array) return `"${Buffer.from(value).toString("hex")}"`;
  return String(value);
}

function keyText(members: Members, member: string, index: readonly number[]): string {
  const read = (name: string): unknown =>
    index.length === 0 || members[name] === undefined
      ? members[name]
      : call(members, name, ...index);
  const key = read(`${member}Key`);
  if (typeof key === "number") return ` ${key}`;
  const hi = read(`${member}KeyHi`);
  const lo = read(`${member}KeyLo`);
  if (typeof hi !== "number" || typeof lo !== "number") return "";
  return ` ${(BigInt(hi) << 32n) + BigInt(lo)}`;
}

function pascalName(name: string): string {
  const member = memberName(name);
  return `${member.charAt(0).toUpperCase()}${member.slice(1)}`;
}

function memberName(name: string): string {
  return name.replace(/_+(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** What every form of dispatch says about one message: its bound view, its case, its verdict. */
import type {
  MessageLayout,
  MessageTypeField,
  ProtocolLayout,
} from "../../layout/protocol-layout.js";
import { tsNames } from "../../names/ts-names.js";
import { hexByte } from "./literals.js";

/** Frequent messages are cases of the hot function; the others wait behind one call. */
export interface Split {
  readonly hot: readonly MessageLayout[];
  readonly rare: readonly MessageLayout[];
}

/** Parts a protocol's messages; where none is marked frequent, all of them are hot. */
export function splitMessages(messages: readonly MessageLayout[]): Split {
  const frequent = messages.filter((message) => message.frequent);
  const hot = frequent.length > 0 ? frequent : messages;
  return { hot, rare: messages.filter((message) => !hot.includes(message)) };
}

/** Whether messages come in blocks: where the type byte comes later, the message frames itself. */
export function hasBlocks({ messageType }: ProtocolLayout): boolean {
  return messageType !== null && messageType.offset === 0;
}

/** The parameters that a dispatch is bound to. */
export const VIEW_AND_HANDLERS: readonly { readonly name: string; readonly type: string }[] = [
  { name: "view", type: "DataView" },
  { name: "handlers", type: "MessageHandlers" },
];

/** Declares the view that a message's handler gets, over the bound buffer from the start. */
export function boundView({ name }: MessageLayout): string {
  const { handler, view } = tsNames(name);
  return `const ${handler} = new ${view}(view);`;
}

/** Leaves the switch when the message is short, else calls its handler. */
export function caseHead({ name, type, typeCode, length }: MessageLayout): string {
  const { handler } = tsNames(name);
  return `case ${hexByte(typeCode)}: // ${type}
if (length < ${length}) break;
${handler}.offset = offset;
handlers.${handler}?.(${handler}, length);`;
}

/** The verdict on a message that is not short. */
export function wholeVerdict({ length, remainder }: MessageLayout): string {
  return remainder === null
    ? `length === ${length} ? Verdict.known : Verdict.long`
    : "Verdict.known";
}

/** Where the type byte of the message at `offset` is. */
export function typeAt({ offset }: MessageTypeField): string {
  return offset === 0 ? "offset" : `offset + ${offset}`;
}

/** Statements that leave when the bytes end before the type byte, after those of `report`. */
export function tooFew({ offset }: MessageTypeField, report: string | null): readonly string[] {
  const empty = "if (length === 0) return Verdict.empty;";
  if (offset === 0) return [empty];
  const short =
    report === null
      ? `if (length <= ${offset}) return Verdict.short;`
      : `if (length <= ${offset}) {\n${report}\nreturn Verdict.short;\n}`;
  return [empty, short];
}

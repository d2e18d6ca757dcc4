/** What every form of dispatch says about one message: its bound view, its case, its verdict. */
import type { MessageLayout, MessageTypeField } from "../../layout/protocol-layout.js";
import { tsNames, type TsDispatchNames } from "../../names/ts-names.js";
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

/** The parameters that a dispatch is bound to. */
export function viewAndHandlers({ handlers }: Pick<TsDispatchNames, "handlers">): {
  name: string;
  type: string;
}[] {
  return [
    { name: "view", type: "DataView" },
    { name: "handlers", type: handlers },
  ];
}

/** Declares the view that a message's handler gets, over the bound buffer from the start. */
export function boundView({ name }: MessageLayout): string {
  const { variable, view } = tsNames(name);
  return `const ${variable} = new ${view}(view);`;
}

/** Leaves the switch when the message is short, else calls its handler. */
export function caseHead({ name, type, typeCode, length, tail }: MessageLayout): string {
  const { handler, variable } = tsNames(name);
  const whole = `const whole = ${variable}.wholeLength(length);\nif (length < whole) break;\n`;
  return `case ${hexByte(typeCode)}: ${tail === null ? "" : "{ "}// ${type}
if (length < ${length}) break;
${variable}.offset = offset;
${tail === null ? "" : whole}handlers.${handler}?.(${variable}, length);`;
}

/** Closes what {@link caseHead} opened. */
export function caseEnd({ tail }: MessageLayout): string {
  return tail === null ? "" : "\n}";
}

/** The verdict on a message that is not short. */
export function wholeVerdict({ length, remainder, tail }: MessageLayout): string {
  return remainder === null
    ? `length === ${tail === null ? length : "whole"} ? Verdict.known : Verdict.long`
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

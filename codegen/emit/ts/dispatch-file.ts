/**
 * A protocol's messages in, the dispatch module out: factories that bind a buffer and handlers once,
 * because V8 makes closures over constants faster than methods over members. Frequent messages are
 * cases of the hot function; the others wait behind one call, so that the hot one stays small.
 */
import type { FunctionDeclarationStructure, OptionalKind } from "ts-morph";
import type { DispatchScope } from "../../layout/dispatches.js";
import type {
  MessageLayout,
  MessageTypeField,
  ProtocolLayout,
} from "../../layout/protocol-layout.js";
import { tsDispatchNames, tsNames, type TsDispatchNames } from "../../names/ts-names.js";
import { hexByte } from "./literals.js";
import type { TsModule } from "./ts-module.js";

/** Builds `dispatch.ts`, or `inbound-dispatch.ts` for one direction. */
export function dispatchFile(
  { direction, messages }: DispatchScope,
  {
    protocol: { prefix },
    messageType,
    runtimeModule,
  }: {
    readonly protocol: ProtocolLayout;
    readonly messageType: MessageTypeField;
    readonly runtimeModule: string;
  },
): TsModule {
  const names = tsDispatchNames(direction);
  const frequent = messages.filter((message) => message.frequent);
  const hot = frequent.length > 0 ? frequent : messages;
  const rare = messages.filter((message) => !hot.includes(message));
  return {
    path: `ts/${prefix}/${names.dispatchModule}.ts`,
    imports: [
      { from: runtimeModule, values: ["requireRange", "Verdict"] },
      ...messages.map(({ name }) => {
        const { view, module } = tsNames(name);
        return { from: `./${module}.js`, values: [view] };
      }),
      { from: `./${names.handlersModule}.js`, types: [names.handlers] },
    ],
    functions: [
      judge(messages, messageType, names),
      createMessageDispatch(names),
      // Where the type byte comes later the message frames itself, and no block is around it.
      ...(messageType.offset === 0 ? [createBlockDispatch({ hot, rare, names })] : []),
      bind({ hot, rare, messageType, names }),
      ...(rare.length === 0 ? [] : [bindRare(rare, messageType, names)]),
    ],
  };
}

function viewAndHandlers({ handlers }: TsDispatchNames): { name: string; type: string }[] {
  return [
    { name: "view", type: "DataView" },
    { name: "handlers", type: handlers },
  ];
}

const MESSAGE_DISPATCH = "(offset: number, length: number) => Verdict";

function judge(
  messages: readonly MessageLayout[],
  messageType: MessageTypeField,
  names: TsDispatchNames,
): OptionalKind<FunctionDeclarationStructure> {
  const hasTails = messages.some(({ tail }) => tail !== null);
  return {
    name: names.judge,
    isExported: true,
    returnType: "Verdict",
    parameters: [
      { name: "view", type: "DataView" },
      { name: "offset", type: "number" },
      { name: "length", type: "number" },
    ],
    docs: [
      `\nThe verdict on the \`length\` bytes from \`offset\`; reads the type byte${hasTails ? ", and what says the message's length" : " at most"}.\n@throws RangeError when they do not lie in \`view\`.`,
    ],
    statements: [
      "requireRange(view, offset, offset + length);",
      ...tooFew(messageType, null),
      `switch (view.getUint8(${typeAt(messageType)})) {`,
      ...messages.map(judgeCase),
      "default:\nreturn Verdict.unknown;",
      "}",
    ],
  };
}

function judgeCase(message: MessageLayout): string {
  const { length, name, tail } = message;
  const head = `case ${hexByte(message.typeCode)}: ${tail === null ? "" : "{ "}// ${message.type}`;
  if (tail === null) {
    return `${head}\nreturn length < ${length} ? Verdict.short : ${wholeVerdict(message)};`;
  }
  return `${head}
if (length < ${length}) return Verdict.short;
const whole = new ${tsNames(name).view}().wrap(view, offset).wholeLength(length);
return length < whole ? Verdict.short : ${wholeVerdict(message)};
}`;
}

function createMessageDispatch(names: TsDispatchNames): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: names.createMessage,
    isExported: true,
    returnType: MESSAGE_DISPATCH,
    parameters: viewAndHandlers(names),
    docs: [
      "\nBinds a buffer and handlers. The function it returns hands the message in the `length` bytes\nfrom `offset` to its handler and returns the verdict; handlers of messages run for `known` and\n`long`.\n@throws RangeError (from that function) when the bytes do not lie in `view`.",
    ],
    statements: [
      "const dispatch = bind(view, handlers);",
      "return (offset, length) => {\nrequireRange(view, offset, offset + length);\nreturn dispatch(offset, length);\n};",
    ],
  };
}

/** The walk and the hot cases are one function: a call per message would cost as much as decoding it. */
function createBlockDispatch({
  hot,
  rare,
  names,
}: Pick<Split, "hot" | "rare" | "names">): OptionalKind<FunctionDeclarationStructure> {
  const otherwise =
    rare.length === 0
      ? "handlers.unknown?.(view, offset, length);"
      : "dispatchRare(offset, length);";
  return {
    name: names.createBlock,
    isExported: true,
    returnType: "(start: number, limit: number) => number",
    parameters: viewAndHandlers(names),
    docs: [
      "\nBinds a buffer and handlers. The function it returns walks blocks of a 2-byte length and a message,\nas MoldUDP64 packets and BinaryFILE hold them, from `start` up to `limit`, and returns where it\nstopped: `limit`, or the start of a block that is not whole. Call it per packet or per chunk of\nsome 64 KiB: V8 optimises a function that returns better than one long loop.\n@throws RangeError (from that function) when the bytes do not lie in `view`.",
    ],
    statements: [
      ...hot.map(boundView),
      ...(rare.length === 0 ? [] : ["const dispatchRare = bindRare(view, handlers);"]),
      `return (start, limit) => {
requireRange(view, start, limit);
let at = start;
while (at + 2 <= limit) {
const length = view.getUint16(at);
const offset = at + 2;
if (offset + length > limit) break;
at = offset + length;
if (length === 0) continue;
switch (view.getUint8(offset)) {
${hot.map(walkCase).join("\n")}
default:
${otherwise}
continue;
}
handlers.shortMessage?.(view, offset, length);
}
return at;
};`,
    ],
  };
}

function walkCase(message: MessageLayout): string {
  return `${caseHead(message)}\ncontinue;${caseEnd(message)}`;
}

interface Split {
  readonly hot: readonly MessageLayout[];
  readonly rare: readonly MessageLayout[];
  readonly messageType: MessageTypeField;
  readonly names: TsDispatchNames;
}

function bind({
  hot,
  rare,
  messageType,
  names,
}: Split): OptionalKind<FunctionDeclarationStructure> {
  const otherwise =
    rare.length === 0
      ? ["handlers.unknown?.(view, offset, length);", "return Verdict.unknown;"]
      : ["return dispatchRare(offset, length);"];
  return {
    name: "bind",
    returnType: MESSAGE_DISPATCH,
    parameters: viewAndHandlers(names),
    docs: [
      rare.length === 0
        ? " The dispatch itself. "
        : " The hot part of the dispatch: messages that make up nearly all traffic. ",
    ],
    statements: [
      ...hot.map(boundView),
      ...(rare.length === 0 ? [] : ["const dispatchRare = bindRare(view, handlers);"]),
      `return (offset, length) => {
${tooFew(messageType, "handlers.shortMessage?.(view, offset, length);").join("\n")}
switch (view.getUint8(${typeAt(messageType)})) {
${hot.map(dispatchCase).join("\n")}
default:
${otherwise.join("\n")}
}
handlers.shortMessage?.(view, offset, length);
return Verdict.short;
};`,
    ],
  };
}

function bindRare(
  rare: readonly MessageLayout[],
  messageType: MessageTypeField,
  names: TsDispatchNames,
): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: "bindRare",
    returnType: MESSAGE_DISPATCH,
    parameters: viewAndHandlers(names),
    docs: ["The other messages, out of the hot function's way."],
    statements: [
      ...rare.map(boundView),
      `return (offset, length) => {
switch (view.getUint8(${typeAt(messageType)})) {
${rare.map(dispatchCase).join("\n")}
default:
handlers.unknown?.(view, offset, length);
return Verdict.unknown;
}
handlers.shortMessage?.(view, offset, length);
return Verdict.short;
};`,
    ],
  };
}

function boundView({ name }: MessageLayout): string {
  const { variable, view } = tsNames(name);
  return `const ${variable} = new ${view}().wrap(view, 0);`;
}

function dispatchCase(message: MessageLayout): string {
  return `${caseHead(message)}\nreturn ${wholeVerdict(message)};${caseEnd(message)}`;
}

/** Leaves the switch when the message is short, else calls its handler. */
function caseHead({ name, type, typeCode, length, tail }: MessageLayout): string {
  const { handler, variable } = tsNames(name);
  const whole = `const whole = ${variable}.wholeLength(length);\nif (length < whole) break;\n`;
  return `case ${hexByte(typeCode)}: ${tail === null ? "" : "{ "}// ${type}
if (length < ${length}) break;
${variable}.offset = offset;
${tail === null ? "" : whole}handlers.${handler}?.(${variable}, length);`;
}

function caseEnd({ tail }: MessageLayout): string {
  return tail === null ? "" : "\n}";
}

function wholeVerdict({ length, remainder, tail }: MessageLayout): string {
  return remainder === null
    ? `length === ${tail === null ? length : "whole"} ? Verdict.known : Verdict.long`
    : "Verdict.known";
}

function tooFew({ offset }: MessageTypeField, report: string | null): readonly string[] {
  const empty = "if (length === 0) return Verdict.empty;";
  if (offset === 0) return [empty];
  const short =
    report === null
      ? `if (length <= ${offset}) return Verdict.short;`
      : `if (length <= ${offset}) {\n${report}\nreturn Verdict.short;\n}`;
  return [empty, short];
}

function typeAt({ offset }: MessageTypeField): string {
  return offset === 0 ? "offset" : `offset + ${offset}`;
}

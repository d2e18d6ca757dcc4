/**
 * A protocol's messages in, the dispatch module out: factories that bind a buffer and handlers once,
 * because V8 makes closures over constants faster than methods over members. Frequent messages are
 * cases of the hot function; the others wait behind one call, so that the hot one stays small.
 */
import type { FunctionDeclarationStructure, OptionalKind } from "ts-morph";
import type {
  MessageLayout,
  MessageTypeField,
  ProtocolLayout,
} from "../../layout/protocol-layout.js";
import { tsNames } from "../../names/ts-names.js";
import { hexByte } from "./literals.js";
import type { TsModule } from "./ts-module.js";

/** Builds `dispatch.ts`, or null for a protocol without messages. */
export function dispatchFile(protocol: ProtocolLayout, runtimeModule: string): TsModule | null {
  const { prefix, messages, messageType } = protocol;
  if (messageType === null) return null;
  const frequent = messages.filter((message) => message.frequent);
  const hot = frequent.length > 0 ? frequent : messages;
  const rare = messages.filter((message) => !hot.includes(message));
  return {
    path: `ts/${prefix}/dispatch.ts`,
    imports: [
      { from: runtimeModule, values: ["requireRange", "Verdict"] },
      ...messages.map(({ name }) => {
        const { view, module } = tsNames(name);
        return { from: `./${module}.js`, values: [view] };
      }),
      { from: "./handlers.js", types: ["MessageHandlers"] },
    ],
    functions: [
      judge(messages, messageType),
      createMessageDispatch(),
      // Where the type byte comes later the message frames itself, and no block is around it.
      ...(messageType.offset === 0 ? [createBlockDispatch({ hot, rare })] : []),
      bind({ hot, rare, messageType }),
      ...(rare.length === 0 ? [] : [bindRare(rare, messageType)]),
    ],
  };
}

const VIEW_AND_HANDLERS = [
  { name: "view", type: "DataView" },
  { name: "handlers", type: "MessageHandlers" },
];

const MESSAGE_DISPATCH = "(offset: number, length: number) => Verdict";

function judge(
  messages: readonly MessageLayout[],
  messageType: MessageTypeField,
): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: "judge",
    isExported: true,
    returnType: "Verdict",
    parameters: [
      { name: "view", type: "DataView" },
      { name: "offset", type: "number" },
      { name: "length", type: "number" },
    ],
    docs: [
      "\nThe verdict on the `length` bytes from `offset`; reads the type byte at most.\n@throws RangeError when they do not lie in `view`.",
    ],
    statements: [
      "requireRange(view, offset, offset + length);",
      ...tooFew(messageType, null),
      `switch (view.getUint8(${typeAt(messageType)})) {`,
      ...messages.map(
        (message) =>
          `case ${hexByte(message.typeCode)}: // ${message.type}\nreturn length < ${message.length} ? Verdict.short : ${wholeVerdict(message)};`,
      ),
      "default:\nreturn Verdict.unknown;",
      "}",
    ],
  };
}

function createMessageDispatch(): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: "createMessageDispatch",
    isExported: true,
    returnType: MESSAGE_DISPATCH,
    parameters: VIEW_AND_HANDLERS,
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
}: Pick<Split, "hot" | "rare">): OptionalKind<FunctionDeclarationStructure> {
  const otherwise =
    rare.length === 0
      ? "handlers.unknown?.(view, offset, length);"
      : "dispatchRare(offset, length);";
  return {
    name: "createBlockDispatch",
    isExported: true,
    returnType: "(start: number, limit: number) => number",
    parameters: VIEW_AND_HANDLERS,
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
  return `${caseHead(message)}\ncontinue;`;
}

interface Split {
  readonly hot: readonly MessageLayout[];
  readonly rare: readonly MessageLayout[];
  readonly messageType: MessageTypeField;
}

function bind({ hot, rare, messageType }: Split): OptionalKind<FunctionDeclarationStructure> {
  const otherwise =
    rare.length === 0
      ? ["handlers.unknown?.(view, offset, length);", "return Verdict.unknown;"]
      : ["return dispatchRare(offset, length);"];
  return {
    name: "bind",
    returnType: MESSAGE_DISPATCH,
    parameters: VIEW_AND_HANDLERS,
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
): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: "bindRare",
    returnType: MESSAGE_DISPATCH,
    parameters: VIEW_AND_HANDLERS,
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
  const { handler, view } = tsNames(name);
  return `const ${handler} = new ${view}().wrap(view, 0);`;
}

function dispatchCase(message: MessageLayout): string {
  return `${caseHead(message)}\nreturn ${wholeVerdict(message)};`;
}

/** Leaves the switch when the message is short, else calls its handler. */
function caseHead({ name, type, typeCode, length }: MessageLayout): string {
  const { handler } = tsNames(name);
  return `case ${hexByte(typeCode)}: // ${type}
if (length < ${length}) break;
${handler}.offset = offset;
handlers.${handler}?.(${handler}, length);`;
}

function wholeVerdict({ length, remainder }: MessageLayout): string {
  return remainder === null
    ? `length === ${length} ? Verdict.known : Verdict.long`
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

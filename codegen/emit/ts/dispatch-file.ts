/**
 * A protocol's messages in, the dispatch module out: factories that bind a buffer and handlers once,
 * because V8 makes closures over constants faster than methods over members.
 */
import type {
  FunctionDeclarationStructure,
  OptionalKind,
  VariableStatementStructure,
} from "ts-morph";
import type { DispatchScope } from "../../layout/dispatches.js";
import { hasBatches, hasBlocks } from "../../layout/message-blocks.js";
import type {
  MessageLayout,
  MessageTypeField,
  ProtocolLayout,
} from "../../layout/protocol-layout.js";
import { tsDispatchNames, tsNames, type TsDispatchNames } from "../../names/ts-names.js";
import { blockDispatch } from "./block-dispatch.js";
import { splitMessages, tooFew, typeAt, wholeVerdict, type Split } from "./dispatch-cases.js";
import { docComment } from "./doc-text.js";
import { CONST, hexByte } from "./literals.js";
import { bind, bindRare, createMessageDispatch } from "./message-dispatch.js";
import type { TsModule } from "./ts-module.js";

/** Builds `dispatch.ts`, or `inbound-dispatch.ts` for one direction. */
export function dispatchFile(
  { direction, messages }: DispatchScope,
  {
    protocol,
    messageType,
    runtimeModule,
  }: {
    readonly protocol: ProtocolLayout;
    readonly messageType: MessageTypeField;
    readonly runtimeModule: string;
  },
): TsModule {
  const { prefix } = protocol;
  const names = tsDispatchNames(direction);
  const split = splitMessages(messages);
  const isInBlocks = hasBlocks(protocol);
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
    variables: isInBlocks ? blockConstants(split) : [],
    functions: [
      judge(messages, messageType, names),
      createMessageDispatch(names),
      ...(isInBlocks ? blockDispatch(split, { names, hasFresh: hasBatches(protocol) }) : []),
      bind(split, messageType, names),
      ...(split.rare.length === 0 ? [] : [bindRare(split.rare, messageType, names)]),
    ],
  };
}

function blockConstants({ rare }: Split): readonly OptionalKind<VariableStatementStructure>[] {
  const beyond = constant("BEYOND", "0x1_0000", "More than the length of any block.");
  const uncounted = constant("UNCOUNTED", "0x3fff_ffff", "More blocks than any buffer holds.");
  return rare.length === 0 ? [uncounted] : [beyond, uncounted];
}

function constant(
  name: string,
  initializer: string,
  doc: string,
): OptionalKind<VariableStatementStructure> {
  return { declarationKind: CONST, docs: [doc], declarations: [{ name, initializer }] };
}

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
      docComment([
        `The verdict on the \`length\` bytes from \`offset\`; reads the type byte${hasTails ? ", and what says the message's length" : " at most"}.`,
        "@throws RangeError when they do not lie in `view`.",
      ]),
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
const whole = new ${tsNames(name).view}(view, offset).wholeLength(length);
return length < whole ? Verdict.short : ${wholeVerdict(message)};
}`;
}

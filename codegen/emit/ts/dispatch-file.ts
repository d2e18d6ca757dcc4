/**
 * A protocol's messages in, the dispatch module out: factories that bind a buffer and handlers once,
 * because V8 makes closures over constants faster than methods over members.
 */
import type { FunctionDeclarationStructure, OptionalKind } from "ts-morph";
import type {
  MessageLayout,
  MessageTypeField,
  ProtocolLayout,
} from "../../layout/protocol-layout.js";
import { tsNames } from "../../names/ts-names.js";
import { blockDispatch } from "./block-dispatch.js";
import { hasBlocks, splitMessages, tooFew, typeAt, wholeVerdict } from "./dispatch-cases.js";
import { CONST, hexByte } from "./literals.js";
import { bind, bindRare, createMessageDispatch } from "./message-dispatch.js";
import type { TsModule } from "./ts-module.js";

/** Builds `dispatch.ts`, or null for a protocol without messages. */
export function dispatchFile(protocol: ProtocolLayout, runtimeModule: string): TsModule | null {
  const { prefix, messages, messageType } = protocol;
  if (messageType === null) return null;
  const split = splitMessages(messages);
  const isInBlocks = hasBlocks(protocol);
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
    variables: isInBlocks
      ? [
          {
            declarationKind: CONST,
            docs: ["More than the length of any block."],
            declarations: [{ name: "BEYOND", initializer: "0x1_0000" }],
          },
        ]
      : [],
    functions: [
      judge(messages, messageType),
      createMessageDispatch(),
      ...(isInBlocks ? blockDispatch(split) : []),
      bind(split, messageType),
      ...(split.rare.length === 0 ? [] : [bindRare(split.rare, messageType)]),
    ],
  };
}

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

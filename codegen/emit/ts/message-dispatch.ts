/** The dispatch of one message at a time, whatever frames it. */
import type { FunctionDeclarationStructure, OptionalKind } from "ts-morph";
import type { MessageLayout, MessageTypeField } from "../../layout/protocol-layout.js";
import type { TsDispatchNames } from "../../names/ts-names.js";
import {
  boundView,
  caseEnd,
  caseHead,
  tooFew,
  typeAt,
  viewAndHandlers,
  wholeVerdict,
  type Split,
} from "./dispatch-cases.js";
import { docComment } from "./doc-text.js";

const MESSAGE_DISPATCH = "(offset: number, length: number) => Verdict";

/** `createMessageDispatch`, which checks its range and leaves the rest to `bind`. */
export function createMessageDispatch(
  names: TsDispatchNames,
): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: names.createMessage,
    isExported: true,
    returnType: MESSAGE_DISPATCH,
    parameters: viewAndHandlers(names),
    docs: [
      docComment([
        "Binds a buffer and handlers. The function it returns hands the message in the `length` bytes from `offset` to its handler and returns the verdict; handlers of messages run for `known` and `long`.",
        "@throws RangeError (from that function) when the bytes do not lie in `view`.",
      ]),
    ],
    statements: [
      "const dispatch = bind(view, handlers);",
      "return (offset, length) => {\nrequireRange(view, offset, offset + length);\nreturn dispatch(offset, length);\n};",
    ],
  };
}

/** `bind`, the dispatch of frequent messages. */
export function bind(
  { hot, rare }: Split,
  messageType: MessageTypeField,
  names: TsDispatchNames,
): OptionalKind<FunctionDeclarationStructure> {
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
        ? "The dispatch itself."
        : "The hot part of the dispatch: messages that make up nearly all traffic.",
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

/** `bindRare`, the dispatch of the others. */
export function bindRare(
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

function dispatchCase(message: MessageLayout): string {
  return `${caseHead(message)}\nreturn ${wholeVerdict(message)};${caseEnd(message)}`;
}

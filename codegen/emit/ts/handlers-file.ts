/** A protocol's messages in, the interface of what a user may handle out. */
import type { DispatchScope } from "../../layout/dispatches.js";
import type { ProtocolLayout } from "../../layout/protocol-layout.js";
import { tsDispatchNames, tsNames } from "../../names/ts-names.js";
import { docComment, docText } from "./doc-text.js";
import type { TsModule } from "./ts-module.js";

/** Builds `handlers.ts`, or `inbound-handlers.ts` for one direction. */
export function handlersFile(
  { direction, messages }: DispatchScope,
  { prefix }: ProtocolLayout,
): TsModule {
  const { handlers, handlersModule } = tsDispatchNames(direction);
  const bytes = [
    { name: "view", type: "DataView" },
    { name: "offset", type: "number" },
    { name: "length", type: "number" },
  ];
  return {
    path: `ts/${prefix}/${handlersModule}.ts`,
    imports: messages.map(({ name }) => {
      const { view, module } = tsNames(name);
      return { from: `./${module}.js`, types: [view] };
    }),
    interfaces: [
      {
        name: handlers,
        isExported: true,
        docs: [
          docComment([
            "What to do with each message; leave out what you do not read.",
            "The view is the same object every time and moves on after the call: copy what you keep. `length` is that of the whole frame, at least the message's own.",
          ]),
        ],
        methods: [
          ...messages.map(({ name, type, title }) => ({
            name: tsNames(name).handler,
            hasQuestionToken: true,
            returnType: "void",
            parameters: [
              { name: "message", type: tsNames(name).view },
              { name: "length", type: "number" },
            ],
            docs: [docComment([`\`${type}\`: ${docText(title)}.`])],
          })),
          {
            name: "unknown",
            hasQuestionToken: true,
            returnType: "void",
            parameters: bytes,
            docs: [docComment(["No message has the type byte."])],
          },
          {
            name: "shortMessage",
            hasQuestionToken: true,
            returnType: "void",
            parameters: bytes,
            docs: [docComment(["The bytes end before the message does."])],
          },
        ],
      },
    ],
  };
}

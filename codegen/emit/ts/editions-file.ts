/** A protocol with several editions in, the module that says which edition knew what out. */
import type { ProtocolLayout } from "../../layout/protocol-layout.js";
import { CONST, hexByte } from "./literals.js";
import type { TsModule } from "./ts-module.js";

/** Builds `editions.ts`; null for a protocol of one edition. */
export function editionsFile(protocol: ProtocolLayout, runtimeModule: string): TsModule | null {
  const { history, prefix } = protocol;
  if (history === null) return null;
  const messages = history.messages.map((message) => {
    const { type, direction, ...known } = message;
    return row([
      ...facts({ type }),
      `typeCode: ${hexByte(type.charCodeAt(0))}`,
      ...facts(direction === null ? known : { direction, ...known }),
    ]);
  });
  const codes = history.codes.map(({ enumeration, code, ...known }) =>
    row(facts({ enumeration, code: code.trimEnd(), ...known })),
  );
  return {
    path: `ts/${prefix}/editions.ts`,
    opening: [
      "What each edition of the protocol knew: a receiver that meets an unknown type byte or code can say which edition first had it.",
    ],
    imports: [
      { from: runtimeModule, types: ["EditionHistory"] },
      { from: "./protocol.js", values: ["EDITION"] },
    ],
    variables: [
      {
        isExported: true,
        declarationKind: CONST,
        docs: ["Every edition with its messages and codes; `edition` is the generated one."],
        declarations: [
          {
            name: "EDITIONS",
            type: "EditionHistory",
            initializer: `{
edition: EDITION,
editions: [${history.editions.map((each) => row(facts({ ...each }))).join("\n")}],
messages: [${messages.join("\n")}],
codes: [${codes.join("\n")}],
}`,
          },
        ],
      },
    ],
  };
}

/** Members of an object literal. */
function facts(values: Readonly<Record<string, string | null>>): readonly string[] {
  return Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}

function row(members: readonly string[]): string {
  return `{ ${members.join(", ")} },`;
}

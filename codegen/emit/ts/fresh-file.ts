/** A protocol in, the module that binds dispatches in instances of their own out. */
import type { FunctionDeclarationStructure, OptionalKind } from "ts-morph";
import { hasBatches } from "../../layout/message-blocks.js";
import type { ProtocolLayout } from "../../layout/protocol-layout.js";
import { viewAndHandlers } from "./dispatch-cases.js";
import { docComment } from "./doc-text.js";
import { LET } from "./literals.js";
import type { TsModule } from "./ts-module.js";

/** Builds `fresh.ts`, or null where there are no blocks to walk. */
export function freshFile(protocol: ProtocolLayout, runtimeModule: string): TsModule | null {
  if (!hasBatches(protocol)) return null;
  return {
    path: `ts/${protocol.prefix}/fresh.ts`,
    opening: [
      "V8 keeps what it learns about a function with the function's source. Two walks made by one module therefore share code that fits neither; made by two instances of the module, each has its own.",
    ],
    imports: [
      { from: runtimeModule, types: ["BatchOptions"] },
      { from: "./batch.js", values: ["createBlockBatch"], types: ["BlockBatch"] },
      { from: "./dispatch.js", values: ["createBlockDispatch"] },
      { from: "./handlers.js", types: ["MessageHandlers"] },
    ],
    variables: [
      {
        declarationKind: LET,
        declarations: [{ name: "instances", initializer: "0" }],
      },
    ],
    functions: [freshBlockDispatch(), freshBlockBatch(), freshInstance()],
  };
}

function freshBlockDispatch(): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: "freshBlockDispatch",
    isExported: true,
    isAsync: true,
    returnType: "Promise<(start: number, limit: number, count?: number) => number>",
    parameters: viewAndHandlers({ handlers: "MessageHandlers" }),
    docs: [
      docComment([
        "{@link createBlockDispatch} in a module instance of its own, which V8 compiles for exactly these handlers however many others there are. For each further consumer in a process, when it starts: an instance is never freed. In a bundle, where no instance can be made, it is the shared one, slower.",
      ]),
    ],
    statements: [
      'const own = await freshInstance<typeof createBlockDispatch>("dispatch", "createBlockDispatch");',
      "return (own ?? createBlockDispatch)(view, handlers);",
    ],
  };
}

function freshBlockBatch(): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: "freshBlockBatch",
    isExported: true,
    isAsync: true,
    returnType: "Promise<BlockBatch>",
    parameters: [
      { name: "view", type: "DataView" },
      { name: "options", type: "BatchOptions", initializer: "{}" },
    ],
    docs: ["{@link createBlockBatch} likewise."],
    statements: [
      'const own = await freshInstance<typeof createBlockBatch>("batch", "createBlockBatch");',
      "return (own ?? createBlockBatch)(view, options);",
    ],
  };
}

/** An import with a query that no other has is another instance, in Node and in browsers. */
function freshInstance(): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: "freshInstance",
    isAsync: true,
    typeParameters: ["T"],
    returnType: "Promise<T | undefined>",
    parameters: [
      { name: "module", type: "string" },
      { name: "name", type: "string" },
    ],
    docs: ["What another instance of a module here exports by that name, if one can be made."],
    statements: [
      "instances += 1;",
      "const specifier = `./${module}.js?instance=${instances}`;",
      "try {\nconst own = (await import(/* @vite-ignore */ /* webpackIgnore: true */ specifier)) as Readonly<Record<string, T | undefined>>;\nreturn own[name];\n} catch {\nreturn undefined;\n}",
    ],
  };
}

/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 *
 * V8 keeps what it learns about a function with the function's source. Two walks made by one
 * module therefore share code that fits neither; made by two instances of the module, each has
 * its own.
 */
import type { BatchOptions } from "../../../runtime/index.js";
import { type BlockBatch, createBlockBatch } from "./batch.js";
import { createBlockDispatch } from "./dispatch.js";
import type { MessageHandlers } from "./handlers.js";

let instances = 0;

/**
 * {@link createBlockDispatch} in a module instance of its own, which V8 compiles for exactly
 * these handlers however many others there are. For each further consumer in a process, when it
 * starts: an instance is never freed. In a bundle, where no instance can be made, it is the
 * shared one, slower.
 */
export async function freshBlockDispatch(
  view: DataView,
  handlers: MessageHandlers,
): Promise<(start: number, limit: number, count?: number) => number> {
  const own = await freshInstance<typeof createBlockDispatch>("dispatch", "createBlockDispatch");
  return (own ?? createBlockDispatch)(view, handlers);
}

/** {@link createBlockBatch} likewise. */
export async function freshBlockBatch(
  view: DataView,
  options: BatchOptions = {},
): Promise<BlockBatch> {
  const own = await freshInstance<typeof createBlockBatch>("batch", "createBlockBatch");
  return (own ?? createBlockBatch)(view, options);
}

/** What another instance of a module here exports by that name, if one can be made. */
async function freshInstance<T>(module: string, name: string): Promise<T | undefined> {
  instances += 1;
  const specifier = `./${module}.js?instance=${instances}`;
  try {
    const own = (await import(/* @vite-ignore */ /* webpackIgnore: true */ specifier)) as Readonly<
      Record<string, T | undefined>
    >;
    return own[name];
  } catch {
    return undefined;
  }
}

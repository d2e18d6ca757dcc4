/** A day file on disk, made once. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDayFile } from "./day-file.js";
import type { TypeOrder } from "./type-order.js";

const SEED = 20_191_230;

/** Its path in `folder`; makes it when it is not there. */
export function dayFile({
  messages,
  folder,
  order,
}: {
  readonly messages: number;
  readonly folder: string;
  readonly order: TypeOrder;
}): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${order}-${messages}-${SEED}.itch`);
  if (!existsSync(file)) writeFileSync(file, makeDayFile({ messages, seed: SEED, order }));
  return file;
}

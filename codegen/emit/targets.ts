/** Every output target. A new one is a folder beside this file and a line here. */
import { cTarget } from "./c/c-target.js";
import { manifestTarget } from "./manifest/manifest-target.js";
import type { Target } from "./target.js";
import { tsTarget } from "./ts/ts-target.js";

/** The table, in the order in which summaries list them. */
export const TARGETS: readonly Target[] = [cTarget, tsTarget, manifestTarget];

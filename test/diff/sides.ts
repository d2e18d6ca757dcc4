/** Spec texts as sides of a comparison. */
import type { Side } from "../../codegen/diff/finding.js";
import { compileSound } from "../support/specs.js";

/** A side of one spec. */
export async function sideOf(text: string, label: string): Promise<Side> {
  const { protocols, origins } = await compileSound([{ path: `${label}.yaml`, text }]);
  return { label, protocols, origins };
}

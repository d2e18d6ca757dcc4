/** Findings by stage, where every spec goes through all stages before the next spec begins. */
import { Diagnostics } from "./diagnostics.js";

/** A collector for each stage; stages of one group stop together. */
export class StageDiagnostics<Stage extends string> {
  readonly #groups: readonly (readonly Stage[])[];
  readonly #stages: ReadonlyMap<Stage, Diagnostics>;

  constructor(groups: readonly (readonly Stage[])[]) {
    this.#groups = groups;
    this.#stages = new Map(groups.flat().map((stage) => [stage, new Diagnostics()]));
  }

  /** Where a stage reports. */
  of(stage: Stage): Diagnostics {
    const diagnostics = this.#stages.get(stage);
    if (diagnostics === undefined) throw new Error(`there is no stage ${stage}`);
    return diagnostics;
  }

  /** What counts: the findings of the stages up to those, and with those, in which any spec has an error. */
  get counted(): Diagnostics {
    const counted = new Diagnostics();
    for (const group of this.#groups) {
      for (const stage of group) counted.addAll(this.of(stage));
      if (counted.hasErrors) break;
    }
    return counted;
  }
}

/** Every rule explained, one paragraph each; a rule without an explanation does not compile. */
import type { RuleId } from "../rules.js";
import type { Explanation } from "./explanation.js";
import { LAYOUT_RULES } from "./layout-rules.js";
import { NAME_RULES } from "./name-rules.js";
import { SHAPE_RULES } from "./shape-rules.js";
import { TEXT_RULES } from "./text-rules.js";
import { TYPE_RULES } from "./type-rules.js";

/** The catalogue by rule. */
export const EXPLANATIONS: Readonly<Record<RuleId, Explanation>> = {
  ...TEXT_RULES,
  ...SHAPE_RULES,
  ...NAME_RULES,
  ...TYPE_RULES,
  ...LAYOUT_RULES,
};

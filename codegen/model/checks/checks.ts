/** Every check, in the order in which they run. A new check is one file and one row here. */
import type { Check } from "./check.js";
import { checkArrays } from "./check-arrays.js";
import { checkBits } from "./check-bits.js";
import { checkCodes } from "./check-codes.js";
import { checkCommonBeginning } from "./check-common-beginning.js";
import { checkDecimals } from "./check-decimals.js";
import { checkEnumerationUse } from "./check-enumeration-use.js";
import { checkGeneratedNames } from "./check-generated-names.js";
import { checkMessageType } from "./check-message-type.js";
import { checkNames } from "./check-names.js";
import { checkNotEmpty } from "./check-not-empty.js";
import { checkSentinels } from "./check-sentinels.js";
import { checkSources } from "./check-sources.js";
import { checkTails } from "./check-tails.js";
import { checkTypeBytes } from "./check-type-bytes.js";
import { checkUnits } from "./check-units.js";

/** The table. */
export const CHECKS: readonly Check[] = [
  checkNotEmpty,
  checkNames,
  checkGeneratedNames,
  checkMessageType,
  checkTypeBytes,
  checkArrays,
  checkBits,
  checkTails,
  checkSources,
  checkDecimals,
  checkUnits,
  checkSentinels,
  checkCodes,
  checkEnumerationUse,
  checkCommonBeginning,
];

/** A message that lacks what nearly all others begin with was usually written down without it. */
import type { Diagnostics } from "../../source/diagnostics.js";
import type { Message } from "../protocol.js";
import type { Check } from "./check.js";

export const checkCommonBeginning: Check = ({ messages }, diagnostics) => {
  const directions = grouped(messages, ({ spec }) => spec.direction?.value ?? "");
  for (const alike of directions.values()) warnOfOthers(alike, diagnostics);
};

/** The fewest messages that make a custom; and they must be four in five. */
const FEWEST = 3;

function warnOfOthers(messages: readonly Message[], diagnostics: Diagnostics): void {
  const beginnings = [...grouped(messages, beginning)];
  const [common] = beginnings.toSorted(([, a], [, b]) => b.length - a.length);
  const [custom, followers = []] = common ?? [];
  const isCustom = followers.length >= FEWEST && followers.length * 5 >= messages.length * 4;
  const example = followers[0]?.fields[0]?.spec.name;
  if (!isCustom || example === undefined) return;
  for (const message of messages) {
    const { spec } = message;
    if (beginning(message) === custom || spec.alone?.value === true) continue;
    diagnostics.report(
      "common-beginning",
      spec.name.span,
      `${spec.name.value} does not begin with ${custom}, as ${followers.length} of ${messages.length} messages do`,
      {
        related: [{ span: example.span, message: "one that does" }],
        help: "add the field if it is missing here; alone: true says that the exchange wants it so",
      },
    );
  }
}

/** The first field behind the header, in words. */
function beginning({ fields }: Message): string {
  const [first] = fields;
  return first === undefined ? "no field" : `${first.spec.name.value} (${first.wireTypeName})`;
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

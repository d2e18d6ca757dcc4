/** The text after `--edition` in, which edition is meant and under which prefix out. */
import { InvalidArgumentError } from "commander";
import type { EditionChoice } from "../spec/choose-edition.js";

/** Adds `2017-09-12`, or `2017-09-12=itch502017` under a prefix of its own, to those that were asked for before. */
export function editionChoice(
  text: string,
  former: readonly EditionChoice[] = [],
): readonly EditionChoice[] {
  const [, edition, prefix = null] = /^([^=]+)(?:=([a-z][a-z0-9]{0,30}))?$/u.exec(text) ?? [];
  if (edition !== undefined) return [...former, { edition, prefix }];
  throw new InvalidArgumentError("It must be DATE or DATE=PREFIX, such as 2017-09-12=itch502017.");
}

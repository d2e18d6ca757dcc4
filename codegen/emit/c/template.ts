/** The C templates, compiled strictly: an unknown name fails, nothing is escaped, no helper may be added. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
import { foldLines } from "./fold-lines.js";

/** The texts under `templates/`. */
export type TemplateName =
  | "wire.h"
  | "layout-types.h"
  | "protocol.h"
  | "struct.h"
  | "dispatch.h"
  | "dispatch.hpp"
  | "blocks-types.h"
  | "blocks.h"
  | "message-blocks.h"
  | "layout.h"
  | "editions.h"
  | "editions-types.h"
  | "probe.c";

/** Fills a template with finished facts and folds what became too long. */
export function fillTemplate(name: TemplateName, facts: object): string {
  let fill = compiled.get(name);
  if (fill === undefined) compiled.set(name, (fill = compileTemplate(name)));
  return foldLines(fill(facts));
}

const compiled = new Map<TemplateName, Handlebars.TemplateDelegate>();

function compileTemplate(name: TemplateName): Handlebars.TemplateDelegate {
  const path = fileURLToPath(new URL(`templates/${name}.hbs`, import.meta.url));
  return Handlebars.compile(readFileSync(path, "utf8"), {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
  });
}

/** A protocol in, the header that says which edition knew what out. */
import { historyScopesOf } from "../../layout/history-scopes.js";
import type { ProtocolLayout } from "../../layout/protocol-layout.js";
import { screamingCase } from "../../names/case.js";
import { cDispatchNames } from "../../names/c-names.js";
import { bannerOf } from "../banner.js";
import type { OutputFile } from "../output-file.js";
import { characterLiteral, stringLiteral } from "./c-type.js";
import { fillTemplate } from "./template.js";

/** What the headers of all protocols share; nothing where each has one edition. */
export function sharedEditionsFiles(
  protocols: readonly ProtocolLayout[],
  banner: string,
): readonly OutputFile[] {
  if (protocols.every(({ history }) => history === null)) return [];
  return [{ path: "c/itch_editions.h", text: fillTemplate("editions-types.h", { banner }) }];
}

/** `c/<prefix>_editions.h`; nothing for a protocol of one edition. */
export function editionsFiles(protocol: ProtocolLayout): readonly OutputFile[] {
  const { history, prefix, edition } = protocol;
  if (history === null) return [];
  const row = (...cells: readonly string[]): string => `\t\t{ ${cells.join(", ")} },`;
  const text = fillTemplate("editions.h", {
    banner: bannerOf(protocol),
    guard: screamingCase(prefix),
    prefix,
    edition,
    editionText: stringLiteral(edition),
    editions: history.editions.map(({ date }) => `\t\t${stringLiteral(date)},`),
    scopes: historyScopesOf(history.messages).map(({ direction, messages }) => ({
      stem: cDispatchNames(prefix, direction).stem,
      directed: direction === null ? "" : `${direction} `,
      messages: messages.map(({ type, name, since, until }) =>
        row(characterLiteral(type), stringLiteral(name), stringLiteral(since), textOrNull(until)),
      ),
    })),
    codes: history.codes.map(({ enumeration, code, name, since, until }) =>
      row(...[enumeration, code.trimEnd(), name, since].map(stringLiteral), textOrNull(until)),
    ),
  });
  return [{ path: `c/${prefix}_editions.h`, text }];
}

function textOrNull(text: string | null): string {
  return text === null ? "NULL" : stringLiteral(text);
}

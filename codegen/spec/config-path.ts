/** A path in a configuration: inside the configuration's folder, and possible on every file system. */
import type { Located } from "../source/source-file.js";
import type { Shape } from "./shape.js";

/** The path as written, without a final slash. */
export const configPath: Shape<Located<string>> = {
  schema: { type: "string", minLength: 1 },
  read(node, diagnostics) {
    if (node.kind !== "text" || node.text === "") {
      diagnostics.report("spec-shape", node.span, "expected a path");
      return undefined;
    }
    const problem = problemOf(node.text);
    if (problem === null) return { value: node.text.replace(/\/$/u, ""), span: node.span };
    diagnostics.report("config-path", node.span, `the path ${problem}`, {
      help: "write it with forward slashes, beginning at the configuration's own folder",
    });
    return undefined;
  },
};

/** Names that Windows gives to devices, whatever follows after a point. */
const DEVICES = /^(?:con(?:in\$|out\$)?|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

function problemOf(path: string): string | null {
  if (path.startsWith("/") || /^[A-Za-z]:/u.test(path)) return "begins at the root of a disk";
  if (path.startsWith("~")) return "begins at a home folder";
  if (path.includes("\\")) return "has a backslash";
  if (path.length > 200) return "is longer than 200 characters";
  for (const [index, part] of path.replace(/\/$/u, "").split("/").entries()) {
    if (part === "") return "has two slashes in a row";
    if (part === "..") return "leaves the configuration's folder";
    if (part === "." && index > 0) return "has a point between slashes";
    const problem = part === "." ? null : problemOfName(part);
    if (problem !== null) return problem;
  }
  return null;
}

/** Why not every file system can have a file or folder of that name; null where each can. */
export function problemOfName(name: string): string | null {
  if (/[\u0000-\u001f\u007f<>:"|?*\\/]/u.test(name))
    return "has a character that some file systems do not allow";
  if (/[ .]$/u.test(name))
    return `has a part that ends in ${name.endsWith(" ") ? "a space" : "a point"}`;
  if (DEVICES.test(name)) return `has the part ${name}, which Windows keeps for a device`;
  return null;
}

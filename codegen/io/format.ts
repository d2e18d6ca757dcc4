/** Lays out generated TypeScript as this project writes its own, whatever the host's own formatter settings. */
import type { OutputFile } from "../emit/output-file.js";
import { FormatCache } from "./format-cache.js";
import { COLUMNS, PiecewiseFormatter } from "./format/piecewise.js";

/** The name says that there is no JSX in the text, which otherwise takes as long to find out as all the rest. */
const SETTINGS = {
  parser: "typescript",
  filepath: "generated.ts",
  printWidth: COLUMNS,
  endOfLine: "lf",
} as const;

/** The same files with every `.ts` text formatted; the rest untouched. `pause` is called before each. */
export async function format(
  files: readonly OutputFile[],
  pause?: (doing: string) => Promise<void>,
): Promise<readonly OutputFile[]> {
  if (!files.some(isTypeScript)) return files;
  // Its types forget the version, which it has.
  const { version } = (await import("prettier/standalone")) as unknown as {
    readonly version: string;
  };
  const cache = new FormatCache(`prettier ${version} ${JSON.stringify(SETTINGS)}`);
  const known = new Map(
    files.map((file) => [file, isTypeScript(file) ? cache.get(file.text) : file.text]),
  );
  const isComplete = [...known.values()].every((text) => text !== null);
  const layOut = isComplete ? null : await loadFormatter();
  const formatted: OutputFile[] = [];
  for (const file of files) {
    let text = known.get(file) ?? null;
    if (text === null && layOut !== null) {
      await pause?.(`formatting ${file.path}`);
      text = await layOut(file.text);
      cache.put(file.text, text);
    }
    formatted.push({ path: file.path, text: text ?? file.text });
  }
  if (!isComplete) cache.prune();
  return formatted;
}

/** The standalone build: no configuration lookup, and half the start-up time of the full package. */
async function loadFormatter(): Promise<(text: string) => Promise<string>> {
  const [prettier, typescript, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/typescript"),
    import("prettier/plugins/estree"),
  ]);
  const plugins = [typescript, estree.default];
  const pieces = new PiecewiseFormatter((text, printWidth) =>
    prettier.format(text, { ...SETTINGS, printWidth, plugins }),
  );
  return (text) => pieces.format(text);
}

function isTypeScript(file: OutputFile): boolean {
  return file.path.endsWith(".ts");
}

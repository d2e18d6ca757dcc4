/** Lays out generated TypeScript as this project writes its own, whatever the host's own formatter settings. */
import type { OutputFile } from "../emit/output-file.js";
import { FormatCache } from "./format-cache.js";
import { COLUMNS } from "./format/columns.js";
import type { LayOut } from "./format/piecewise.js";
import { KeepingFormatter } from "./keeping-formatter.js";

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
  const formatted: OutputFile[] = [];
  for await (const file of formatting(files, pause)) formatted.push(file);
  return formatted;
}

/** The same, file by file: each is formatted when it is asked for. */
export async function* formatting(
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  pause?: (doing: string) => Promise<void>,
): AsyncGenerator<OutputFile> {
  let formatter: KeepingFormatter | null = null;
  for await (const file of files) {
    if (!file.path.endsWith(".ts")) {
      yield file;
      continue;
    }
    formatter ??= new KeepingFormatter(await openCache(), loadFormatter);
    await pause?.(`formatting ${file.path}`);
    yield { path: file.path, text: await formatter.format(file.text) };
  }
  formatter?.end();
}

async function openCache(): Promise<FormatCache> {
  // Its types forget the version, which it has.
  const { version } = (await import("prettier/standalone")) as unknown as {
    readonly version: string;
  };
  return new FormatCache(`prettier ${version} ${JSON.stringify(SETTINGS)}`);
}

/** The standalone build: no configuration lookup, and half the start-up time of the full package. */
async function loadFormatter(): Promise<LayOut> {
  const [prettier, typescript, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/typescript"),
    import("prettier/plugins/estree"),
  ]);
  const plugins = [typescript, estree.default];
  return (text, printWidth) => prettier.format(text, { ...SETTINGS, printWidth, plugins });
}

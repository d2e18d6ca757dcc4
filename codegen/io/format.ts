/** Lays out generated TypeScript as this project writes its own, whatever the host's own formatter settings. */
import type { OutputFile } from "../emit/output-file.js";

/** The same files with every `.ts` text formatted; the rest untouched. */
export async function format(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  if (!files.some(isTypeScript)) return files;
  // The standalone build: no configuration lookup, and half the start-up time of the full package.
  const [prettier, typescript, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/typescript"),
    import("prettier/plugins/estree"),
  ]);
  return Promise.all(
    files.map(async (file) =>
      isTypeScript(file)
        ? {
            path: file.path,
            text: await prettier.format(file.text, {
              parser: "typescript",
              plugins: [typescript, estree.default],
              printWidth: 100,
              endOfLine: "lf",
            }),
          }
        : file,
    ),
  );
}

function isTypeScript(file: OutputFile): boolean {
  return file.path.endsWith(".ts");
}

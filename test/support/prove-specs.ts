/**
 * Several specs through the whole path at once: generated, accepted by gcc, clang and tsc, and read alike
 * by C, TypeScript and the interpreter. Every compiler is called as seldom as possible.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "../../codegen/compile.js";
import { compiledLayoutFile } from "../../codegen/emit/ts/compiled-layout.js";
import { TARGETS } from "../../codegen/emit/targets.js";
import { findCCompiler, ProbeFolder } from "../../codegen/io/run-probe.js";
import { manifestLayout } from "../../codegen/layout/manifest-layout.js";
import { parseProbeReport } from "../../codegen/layout/probe-report.js";
import type { ProtocolLayout } from "../../codegen/layout/protocol-layout.js";
import { Diagnostics } from "../../codegen/source/diagnostics.js";
import { renderDiagnostic } from "../../codegen/source/render-diagnostic.js";
import type { SourceFile } from "../../codegen/source/source-file.js";
import { readManifest } from "../../codegen/spec/manifest-language.js";
import { decoderSource, encodeFrames, type Frame } from "./c-decoder.js";
import { compileProgram, runLines, tryCompile, WARNINGS } from "./c-compiler.js";
import { interpret } from "./interpreter.js";
import { randomFrames } from "./random-frames.js";
import { decodeFrames, type GeneratedProtocol } from "./ts-decoder.js";
import { STRICT_OPTIONS } from "./type-check.js";

/** What to prove, and where there is room for it. */
export interface ProofOptions {
  readonly folder: string;
  /** Random frames per spec. */
  readonly frames: number;
  readonly seed: number;
}

/** Everything that is wrong with any of the specs, in words; nothing when all is well. */
export async function proveSpecs(
  sources: readonly SourceFile[],
  { folder, frames, seed }: ProofOptions,
): Promise<readonly string[]> {
  const { protocols, files, diagnostics } = await compile(sources, TARGETS, {
    runtimeModule: "../../runtime/index.js",
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return errors.map(renderDiagnostic);
  const compiler = await findCCompiler();
  if (compiler === null) throw new Error("no C compiler");
  const root = mkdtempSync(join(folder, "specs-"));
  const probes = new ProbeFolder(compiler);
  for (const file of files) if (file.path.startsWith("c/")) probes.add(file);
  const compiled = await Promise.all(
    protocols.map(async (protocol) =>
      compiledLayoutFile(protocol, parseProbeReport(await probes.run(protocol.prefix))),
    ),
  ).finally(() => probes.remove());
  for (const { path, text } of [...files, ...compiled]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  cpSync(resolve("runtime"), join(root, "runtime"), { recursive: true });
  const wrong = [...typeErrorsIn(root), ...warningsIn(root, protocols), ...manifestErrors(root)];
  if (wrong.length > 0) return wrong;
  const found: string[] = [];
  for (const protocol of protocols) {
    found.push(...(await disagreements(protocol, { root, frames, seed })));
  }
  return found;
}

function typeErrorsIn(root: string): readonly string[] {
  writeFileSync(join(root, "package.json"), '{ "type": "module" }\n');
  const config = { compilerOptions: STRICT_OPTIONS, include: ["ts/*/index.ts"] };
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify(config));
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", root], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes("error TS"));
}

/** One call per compiler and language over all headers. */
function warningsIn(root: string, protocols: readonly ProtocolLayout[]): readonly string[] {
  return [
    ["gcc", "-std=c11"],
    ["clang", "-std=c11"],
    ["g++", "-std=c++20"],
    ["clang++", "-std=c++17"],
  ].flatMap(([compiler = "", standard = ""]) => {
    const headers = protocols.flatMap(({ prefix, messages }) =>
      messages.length === 0
        ? [`${prefix}.h`]
        : [`${prefix}_dispatch.h${standard.endsWith("20") ? "pp" : ""}`, `${prefix}_dispatch.h`],
    );
    const source = `${headers.map((header) => `#include "${header}"\n`).join("")}int main(void) { return 0; }\n`;
    const { stderr } = tryCompile({
      compiler,
      flags: [standard, "-fsyntax-only", ...WARNINGS],
      folder: root,
      name: "headers",
      source,
      include: join(root, "c"),
    });
    return stderr === "" ? [] : [`${compiler}: ${stderr}`];
  });
}

/** Every manifest reads back as a layout of the same fingerprint. */
function manifestErrors(root: string): readonly string[] {
  return readdirSync(join(root, "manifest")).flatMap((name) => {
    const diagnostics = new Diagnostics();
    const path = join(root, "manifest", name);
    const text = readFileSync(path, "utf8");
    const manifest = readManifest({ path, text }, diagnostics);
    if (manifest !== null) manifestLayout(manifest, diagnostics);
    return diagnostics.sorted.map(renderDiagnostic);
  });
}

interface Running {
  readonly root: string;
  readonly frames: number;
  readonly seed: number;
}

async function disagreements(
  protocol: ProtocolLayout,
  { root, frames: count, seed }: Running,
): Promise<readonly string[]> {
  const index = pathToFileURL(join(root, "ts", protocol.prefix, "index.ts")).href;
  const module = (await import(index)) as GeneratedProtocol;
  const frames = randomFrames(module.descriptor, count, seed);
  const wanted = frames.map((frame) => interpret(protocol, frame));
  const compile = (compiler: string, flags: readonly string[]): readonly string[] =>
    runLines(
      compileProgram({
        compiler,
        flags,
        folder: root,
        name: protocol.prefix,
        source: decoderSource(protocol),
        include: join(root, "c"),
      }),
      [],
      encodeFrames(frames),
    );
  return [
    ...difference("TypeScript", protocol, { frames, wanted, found: decodeFrames(module, frames) }),
    ...difference("gcc", protocol, {
      frames,
      wanted,
      found: compile("gcc", ["-std=gnu11", "-O1"]),
    }),
    ...difference("clang", protocol, {
      frames,
      wanted,
      found: compile("clang", [
        "-std=gnu11",
        "-O0",
        "-fsanitize=undefined",
        "-fno-sanitize-recover=all",
      ]),
    }),
  ];
}

interface Lines {
  readonly frames: readonly Frame[];
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

/** The first line that differs says enough. */
function difference(
  who: string,
  { prefix }: ProtocolLayout,
  { frames, wanted, found }: Lines,
): readonly string[] {
  const at = wanted.findIndex((line, index) => line !== found[index]);
  if (at < 0) return [];
  const bytes = Buffer.from(frames[at]?.bytes ?? []).toString("hex");
  return [`${prefix}: ${who} on ${bytes}\n  wanted ${wanted[at]}\n  found  ${found[at]}`];
}

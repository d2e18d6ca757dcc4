/**
 * The third witness: of the C that comes by, the C compiler reports where it put every field, protocol by protocol,
 * while the rest is made. Without a compiler a report that was made earlier still proves an unchanged layout.
 */
import { PROBE_SHARED, probeFiles } from "./emit/c/c-target.js";
import type { OutputFile } from "./emit/output-file.js";
import type { Pause } from "./emit/target.js";
import { compiledLayoutFile, compiledLayoutPath } from "./emit/ts/compiled-layout.js";
import { readText } from "./io/compare-outputs.js";
import { IoError } from "./io/io-error.js";
import { MOST_PROBES, ProbeFolder, type CCompiler } from "./io/run-probe.js";
import { parseProbeReport } from "./layout/probe-report.js";
import type { ProtocolLayout } from "./layout/protocol-layout.js";

/** What is proved, and by whom. */
export interface ProofOptions {
  readonly protocols: readonly ProtocolLayout[];
  readonly compiler: CCompiler;
  readonly pause: Pause | undefined;
}

/**
 * The same files, and of each protocol what the compiler made of its C, not long after that.
 * @throws IoError when the compiler refuses the generated C
 */
export async function* withCompiledLayouts(
  files: AsyncIterable<OutputFile>,
  { protocols, compiler, pause }: ProofOptions,
): AsyncGenerator<OutputFile> {
  const needed = new Set([...PROBE_SHARED, ...protocols.flatMap(probeFiles)]);
  const probes = new Map(protocols.map((each) => [probeFiles(each).at(-1), each]));
  const proving = new Proving(compiler, pause);
  try {
    for await (const file of files) {
      proving.refuse();
      if (needed.has(file.path)) proving.folder.add(file);
      const protocol = probes.get(file.path);
      if (protocol !== undefined) {
        if (proving.isBusy) yield await proving.next();
        proving.begin(protocol);
      }
      yield file;
    }
    while (proving.isAtWork) yield await proving.next();
  } finally {
    proving.folder.remove();
  }
}

/** The compilers at work. */
class Proving {
  readonly folder: ProbeFolder;
  readonly #pause: Pause | undefined;
  readonly #running: Promise<OutputFile>[] = [];
  #refusal: unknown = null;

  constructor(compiler: CCompiler, pause: Pause | undefined) {
    this.folder = new ProbeFolder(compiler);
    this.#pause = pause;
  }

  get isAtWork(): boolean {
    return this.#running.length > 0;
  }

  /** True when there are as many at work as may be. */
  get isBusy(): boolean {
    return this.#running.length >= MOST_PROBES;
  }

  begin(protocol: ProtocolLayout): void {
    const report = this.#report(protocol);
    report.catch((error: unknown) => (this.#refusal ??= error));
    this.#running.push(report);
  }

  /** The report that was asked for first. */
  async next(): Promise<OutputFile> {
    await this.#pause?.("waiting for the C compiler");
    return (await this.#running.shift()) as OutputFile;
  }

  /** Once a compiler has refused its protocol nothing more need be made. */
  refuse(): void {
    if (this.#refusal !== null) throw this.#refusal;
  }

  async #report(protocol: ProtocolLayout): Promise<OutputFile> {
    const printed = await this.folder.run(protocol.prefix);
    this.folder.drop(probeFiles(protocol));
    return compiledLayoutFile(protocol, parseProbeReport(printed));
  }
}

/**
 * The reports that are on disk already.
 * @throws IoError when there is none of one of these layouts
 */
export function earlierReports(
  protocols: readonly ProtocolLayout[],
  pathOnDisk: (path: string) => string,
): readonly OutputFile[] {
  return protocols.map((protocol) => {
    const path = compiledLayoutPath(protocol);
    const text = readText(pathOnDisk(path));
    if (text === null || !text.includes(`"${protocol.fingerprint}"`)) {
      throw new IoError(
        `no C compiler was found, and ${protocol.protocol} ${protocol.version} has changed since one last reported its layout; ` +
          "install gcc or clang, or name one in CC",
      );
    }
    return { path, text };
  });
}

/** The compiler as a library: `compile(sources, targets)` and what goes in and comes out of it. */
export { compile, type Compilation, type CompileOptions } from "./compile.js";
export type { OutputFile } from "./emit/output-file.js";
export type { EmitOptions, Target } from "./emit/target.js";
export { TARGETS } from "./emit/targets.js";
export { format } from "./io/format.js";
export { loadSources } from "./io/load-sources.js";
export { writeOutputs, type WriteOptions, type WriteReport } from "./io/write-outputs.js";
export type * from "./layout/protocol-layout.js";
export type { Diagnostic, RelatedPlace } from "./source/diagnostics.js";
export { renderDiagnostic } from "./source/render-diagnostic.js";
export type { RuleId, Severity } from "./source/rules.js";
export { positionOf, type Position, type SourceFile, type Span } from "./source/source-file.js";

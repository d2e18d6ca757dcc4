/** A first `itchgen.yaml`, with everything that it can say. */

/** The text of the file. */
export function starterConfig(name: string): string {
  return `# yaml-language-server: $schema=./node_modules/itchgen/spec/itchgen-config-1.schema.json
# What \`itchgen codegen\` generates from what. It is data: nothing in it is ever run.
# Paths begin at this file's folder and stay inside it; flags of the command line come first.
itchgen: 1

# Spec files, and folders whose .yaml files are specs.
specs: [spec]

# Where generated files go. Commit them: a reviewer sees what a change of a spec does.
out: generated

# What to generate. Without this line: everything.
targets: [c, ts, manifest]

# A target's folder inside \`out\`, where it is not named like the target:
# folders: { c: include, ts: src/feeds }

# What a protocol's generated names begin with, where it is not the prefix in its spec:
# prefixes: { ${name}: feed }

# Where generated TypeScript imports its small runtime from:
runtime: itchgen/runtime
`;
}

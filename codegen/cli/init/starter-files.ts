/** The files of a first project, for a protocol's name. */
import { starterConfig } from "./starter-config.js";
import { starterPackage } from "./starter-package.js";
import { starterSpec } from "./starter-spec.js";
import { starterTestC, starterTestTs } from "./starter-tests.js";

/** One file to write. */
export interface StarterFile {
  /** Relative to the project's folder. */
  readonly path: string;
  readonly text: string;
  /** What it is, for the list of what was written. */
  readonly what: string;
  /** True for files that projects usually have: one that is there is left alone. */
  readonly isShared: boolean;
  /** What to see to in a file that is left alone. */
  readonly advice: string;
}

/** All of them; the same name and version give the same bytes. */
export function starterFiles(name: string, version: string): readonly StarterFile[] {
  const prefix = name.replaceAll("-", "").slice(0, 30);
  return [
    own(`spec/${name}.yaml`, starterSpec(name, prefix), "the protocol, with comments"),
    own("itchgen.yaml", starterConfig(name), "what is generated from what"),
    own(`test/${name}.test.ts`, starterTestTs(name, prefix), "a message through C and TypeScript"),
    own(`test/${name}.c`, starterTestC(prefix), "the C side of the test"),
    shared(
      "package.json",
      `${JSON.stringify(starterPackage(name, version), null, 2)}\n`,
      "see the commands below",
    ),
    shared("tsconfig.json", TSCONFIG, "must compile generated/ts and test into dist"),
    shared(".gitignore", "node_modules/\ndist/\n", "should leave out dist/ and node_modules/"),
    shared(
      ".gitattributes",
      "generated/** text eol=lf linguist-generated\n",
      "should have: generated/** text eol=lf",
    ),
  ];
}

function own(path: string, text: string, what: string): StarterFile {
  return { path, text, what, isShared: false, advice: "" };
}

function shared(path: string, text: string, advice: string): StarterFile {
  return { path, text, what: "for npm, tsc and git", isShared: true, advice };
}

const TSCONFIG = `{
  "compilerOptions": {
    "target": "es2022",
    "module": "nodenext",
    "moduleResolution": "nodenext",
    "types": ["node"],
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "noUncheckedIndexedAccess": true,
    "verbatimModuleSyntax": true,
    "rootDir": ".",
    "outDir": "dist"
  },
  "include": ["generated/ts", "test"]
}
`;

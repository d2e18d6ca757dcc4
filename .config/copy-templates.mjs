// tsc copies no templates: puts each one beside the code that reads it.
import { cpSync } from "node:fs";

cpSync("codegen", "dist/codegen", {
  recursive: true,
  filter: (path) => !/\.[a-z]+$/u.test(path) || path.endsWith(".hbs"),
});

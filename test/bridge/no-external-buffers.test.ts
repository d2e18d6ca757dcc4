/** The addon in a runtime that takes no memory from outside: the same source over a Node-API that says no. */
import { execFileSync } from "node:child_process";
import { openSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";

const folder = temporaryFolder();

/** `napi_no_external_buffers_allowed`, as Electron and every build with the V8 sandbox answer. */
const REFUSING = `#define NAPI_VERSION 8
#include <node_api.h>
static napi_status refuse(napi_env env, void *data, size_t length, node_api_nogc_finalize finalize,
	void *hint, napi_value *result)
{
	(void)env; (void)data; (void)length; (void)finalize; (void)hint; (void)result;
	return napi_no_external_buffers_allowed;
}
#define napi_create_external_arraybuffer refuse
#include "map.c"
`;

test("says so, with a code, and unmaps", () => {
  const source = join(folder, "refusing.c");
  const addon = join(folder, "refusing.node");
  writeFileSync(source, REFUSING);
  execFileSync("gcc", [
    "-D_GNU_SOURCE",
    "-shared",
    "-fPIC",
    "-w",
    "-Inative/map",
    "-isystem",
    "node_modules/node-api-headers/include",
    source,
    "-o",
    addon,
  ]);
  const path = join(folder, "bytes");
  writeFileSync(path, new Uint8Array(8192));
  const { map } = createRequire(import.meta.url)(addon) as {
    map(file: number, length: number, isWritable: boolean): ArrayBuffer;
  };
  expect(() => map(openSync(path, "r"), 8192, false)).toThrow(
    expect.objectContaining({
      code: "ERR_NO_EXTERNAL_BUFFERS",
      message: "this runtime takes no memory from outside (it was built with the V8 sandbox)",
    }),
  );
  expect(execFileSync("cat", [`/proc/${process.pid}/maps`], { encoding: "utf8" })).not.toContain(
    path,
  );
});

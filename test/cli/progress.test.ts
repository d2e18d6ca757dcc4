/** Long work on a terminal shows how far it is, in one line that is gone at the end; elsewhere nothing. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { CLI, itchgen } from "../support/cli.js";
import { EXIT_STATUSES } from "../support/exit-statuses.js";
import { SMALL_SPEC } from "../support/specs.js";
import { hasTerminals, onTerminal } from "../support/terminal.js";

const folder = temporaryFolder();
const spec = join(folder, "toy.yaml");
writeFileSync(spec, SMALL_SPEC);

/** A C compiler that thinks before it compiles. */
const slow = join(folder, "slow-cc");
writeFileSync(slow, '#!/bin/sh\n[ "$1" = --version ] || sleep 2\nexec cc "$@"\n', {
  mode: 0o755,
});

/** What is left on the terminal: a line feed goes on, a carriage return goes back, `ESC [ K` erases. */
function screen(sent: string): string {
  return sent
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((line) => line.slice(line.lastIndexOf("\r\u001b[K") + 1).replaceAll("\u001b[K", ""))
    .join("\n");
}

const args = (out: string): string[] => ["codegen", spec, "--out", join(folder, out)];

describe.skipIf(!hasTerminals)("on a terminal (needs script, of util-linux)", () => {
  test("codegen says what it does, and takes it away", () => {
    const { status, sent } = onTerminal(args("a"), { env: { CC: slow } });
    expect(status).toBe(EXIT_STATUSES.ok);
    expect(sent).toMatch(/\rwaiting for the C compiler\u001b\[K/u);
    expect(screen(sent)).toMatch(/^ {2}toy 1\.0 /u);
    expect(screen(sent)).not.toMatch(/\r|\u001b|waiting/u);
  });

  test("no line is wider than the terminal", () => {
    const { sent } = onTerminal(args("b"), { env: { CC: slow }, columns: 12 });
    expect(sent).toMatch(/\rwaiting for\u001b\[K/u);
    expect(sent).not.toMatch(/\rwaiting for /u);
  });

  test("a terminal that knows no escapes is spared", () => {
    const { status, sent } = onTerminal(args("c"), { env: { CC: slow, TERM: "dumb" } });
    expect(status).toBe(EXIT_STATUSES.ok);
    expect(sent).not.toMatch(/\u001b|waiting for the C compiler\r/u);
  });
});

test("where there is no terminal nothing is shown", () => {
  const { status, stderr } = itchgen(args("d"), { env: { CC: slow } });
  expect({ status, stderr }).toEqual({ status: EXIT_STATUSES.ok, stderr: "" });
});

test.each([
  ["SIGINT", EXIT_STATUSES.interrupted],
  ["SIGTERM", EXIT_STATUSES.terminated],
  ["SIGHUP", EXIT_STATUSES.hungUp],
] as const)(
  "%s is heard while the compiler works, and nothing is left",
  async (signal, expected) => {
    const paths = Array.from({ length: 60 }, (_, index) => {
      const path = join(folder, `toy-${index}.yaml`);
      writeFileSync(
        path,
        SMALL_SPEC.replace("protocol: toy", `protocol: toy-${index}`).replace(
          "prefix: toy",
          `prefix: toy${index}`,
        ),
      );
      return path;
    });
    const out = join(folder, signal);
    const begun = join(folder, `${signal}-begun`);
    const cc = join(folder, `${signal}-cc`);
    writeFileSync(cc, `#!/bin/sh\ntouch '${begun}'\nexec cc "$@"\n`, { mode: 0o755 });
    const child = spawn(process.execPath, [CLI, "codegen", ...paths, "--out", out], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, CC: cc },
    });
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
    const exit = once(child, "exit");
    while (!existsSync(begun)) await sleep(10);
    child.kill(signal);
    expect(await exit).toEqual([expected, null]);
    expect(printed).toBe("");
    expect(existsSync(out)).toBe(false);
  },
);

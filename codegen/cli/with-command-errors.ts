/** Errors that are for the user become a line on standard error and an exit status, the same in every command. */
import { IoError } from "../io/io-error.js";
import { printable } from "../source/render-diagnostic.js";
import { ExitStatus } from "./exit-status.js";
import { UsageError } from "./usage-error.js";

/** Runs a command; what it throws is ours to report, unless it is a mistake of ours. */
export async function withCommandErrors(
  command: string,
  run: () => Promise<ExitStatus>,
): Promise<ExitStatus> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof IoError || error instanceof UsageError)) throw error;
    const isUsage = error instanceof UsageError;
    const message = isUsage ? printable(error.message) : error.message;
    process.stderr.write(`itchgen ${command}: ${message}\n`);
    return isUsage ? ExitStatus.usage : ExitStatus.failed;
  }
}

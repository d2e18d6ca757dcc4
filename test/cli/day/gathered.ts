/** An output whose bytes are kept. */
import type { MessageOutput } from "../../../codegen/cli/convert/message-writer.js";
import { OutputBatch } from "../../../codegen/cli/output/output-batch.js";

/** Makes one; `bytes` is what was written so far. */
export function gathered(): { readonly output: MessageOutput; readonly bytes: () => Buffer } {
  const parts: Buffer[] = [];
  const batch = new OutputBatch((bytes, written) => {
    parts.push(Buffer.from(bytes));
    written();
  });
  return {
    output: {
      batch,
      write: (data) => batch.write(typeof data === "string" ? Buffer.from(data) : data),
    },
    bytes: () => {
      batch.flush();
      return Buffer.concat(parts);
    },
  };
}

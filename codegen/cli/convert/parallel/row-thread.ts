/** A thread that makes rows: runs of records in, their rows out, until it is ended. */
import { parentPort, workerData } from "node:worker_threads";
import { OutputBatch } from "../../output/output-batch.js";
import { findProtocol } from "../../protocol-registry.js";
import { TextRecords } from "../text-records.js";
import { textRows } from "../text-rows.js";
import { copyRun } from "./record-run.js";
import type { FromThread, RowJob, Rows, RunAsked } from "./row-messages.js";

const { kind, protocolName } = workerData as RowJob;
const protocol = await findProtocol(protocolName);
let rows: Rows[] = [];
const batch = new OutputBatch(
  (bytes) => rows.push(bytes as Rows),
  (length) => new SharedArrayBuffer(length),
);
const records = new TextRecords({ protocol, rows: textRows(kind, protocol), batch });

parentPort?.on("message", ({ run, length, spare }: RunAsked) => {
  for (const buffer of spare) batch.refill(buffer);
  copyRun(run, length, records);
  batch.flush();
  say({ kind: "done", run, rows });
  rows = [];
});
say({ kind: "ready" });

function say(message: FromThread): void {
  parentPort?.postMessage(message, []);
}

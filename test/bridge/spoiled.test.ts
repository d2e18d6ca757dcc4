/** Words that a reader owns, spoiled while the poller runs: it cuts that reader off, and goes on for the others. */
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import { PublicationView } from "../../generated/ts/bridge/publication-view.js";
import { ReaderSlotView } from "../../generated/ts/bridge/reader-slot-view.js";
import * as itch50 from "../../generated/ts/itch50/index.js";
import { attach, BridgeError } from "../../runtime/bridge/index.js";
import { buildFeeder, sharedFolder, startFeeder } from "../support/bridge-feeder.js";
import { SummingHandlers } from "../support/summing-handlers.js";
import { until } from "../support/until.js";

const folder = sharedFolder();
const program = buildFeeder(folder);
const SECOND_SLOT = ControlHeaderView.LENGTH + PublicationView.LENGTH + ReaderSlotView.LENGTH;

/** Writes a word of the second reader's slot, as a stray pointer would. */
function spoil(name: string, field: keyof typeof ReaderSlotView.FIELDS, value: number): void {
  const file = openSync(join(folder, `${name}.control`), "r+");
  const word = new Uint8Array(4);
  new DataView(word.buffer).setUint32(0, value >>> 0, true);
  writeSync(file, word, 0, 4, SECOND_SLOT + ReaderSlotView.FIELDS[field].offset);
  closeSync(file);
}

describe("spoiled words", () => {
  test.each([
    ["cursor", 0x7fff_ffff, "a cursor far ahead of the head"],
    ["cursor", 0x8000_0000, "a cursor far behind everything"],
    ["readerState", 0xdead_beef, "a state that there is not"],
    ["readerPid", 0x7fff_fff0, "a process that there is not"],
    ["generation", 0xffff_ffff, "another's generation"],
    ["readerHeartbeat", 0x1234_5678, "a heartbeat of another time"],
  ] as const)("%s %i: %s", async (field, value, title) => {
    const name = `spoiled-${field.toLowerCase()}-${value}`;
    const feeder = await startFeeder(program, {
      folder,
      name,
      messages: 40_000,
      descriptors: 16_384,
      lag: 12_000,
      delay: 100_000,
      waitFor: 2,
    });
    const sound = attach(name, { protocol: itch50, folder });
    let cutOffs = 0;
    const victim = attach(name, {
      protocol: itch50,
      folder,
      events: { cutOff: () => cutOffs++ },
    });
    const sums = new SummingHandlers();
    let fault: string | null = null;
    const turn = (): void => {
      sound.poll(sums);
      try {
        victim.poll({});
      } catch (error) {
        // An error of the bridge says what happened; nothing else may come out.
        if (!(error instanceof BridgeError)) throw error;
        fault = error.fault;
      }
    };
    await until(() => (turn(), sums.messages > 2_000 && victim.counters.messages > 0), "messages");
    spoil(name, field, value);
    await until(() => (turn(), sums.messages === 40_000), `the last message after ${title}`);
    turn();
    if (field === "cursor") {
      // The reader stores its own cursor after each poll: it is cut off, or has mended the word itself.
      expect(cutOffs + Number(victim.counters.messages === 40_000)).toBe(1);
    }
    if (field === "readerPid" || field === "generation") expect(fault).toBe("slot-lost");
    sound.detach();
    victim.detach();
    feeder.child.kill("SIGTERM");
    const report = await feeder.report;
    expect(sums.sum).toBe(report.sum);
    expect(sound.counters.cutOffs).toBe(0);
  });
});

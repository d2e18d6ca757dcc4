/** Times and prices whose meaning other messages give, against a plain replay of the whole feed. */
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { FieldDescriptor, MessageDescriptor, View } from "../../runtime/descriptor.js";
import { FeedContext, joinTime } from "../../runtime/feed-context.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { generateInto } from "../support/generated.js";
import type { GeneratedProtocol } from "../support/ts-decoder.js";

const folder = temporaryFolder();
let module: GeneratedProtocol;

beforeAll(async () => {
  const spec = "test/specs/good/every-shape.yaml";
  const generated = await generateInto(join(folder, "context"), spec);
  module = await generated.load();
}, 60_000);

/** One message of the feed, its fields set by name. */
interface Step {
  readonly message: "clock" | "directory" | "arrays";
  readonly fields: Readonly<Record<string, number>>;
}

function messageNamed(name: string): MessageDescriptor {
  const message = module.descriptor.messages.find((each) => each.name === name);
  if (message === undefined) throw new Error(`no message ${name}`);
  return message;
}

function fieldOf(message: MessageDescriptor, name: string): FieldDescriptor {
  const field = message.fields.find((each) => each.name === name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
}

function viewOf({ message, fields }: Step): View {
  const layout = messageNamed(message);
  const view = new layout.view().wrap(new DataView(new ArrayBuffer(layout.length)), 0);
  return Object.assign(view, fields);
}

const u32 = fc.integer({ min: 0, max: 0xffff_ffff });
const book = fc.integer({ min: 1, max: 3 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      message: fc.constant("clock" as const),
      fields: fc.record({ stamp: u32, seconds: u32 }),
    }),
    fc.record({
      message: fc.constant("directory" as const),
      fields: fc.record({ stamp: u32, book, decimalsInPrice: fc.integer({ min: 0, max: 20 }) }),
    }),
    fc.record({ message: fc.constant("arrays" as const), fields: fc.record({ stamp: u32, book }) }),
  ),
  { maxLength: 40 },
);

describe("a feed's context", () => {
  test("is what a replay of everything before finds", () => {
    fc.assert(
      fc.property(steps, (feed) => {
        const context = new FeedContext(module.descriptor);
        for (const [index, step] of feed.entries()) {
          const view = viewOf(step);
          const message = messageNamed(step.message);
          context.see(message, view);
          const before = feed.slice(0, index + 1);
          const seconds = before.findLast((each) => each.message === "clock")?.fields["seconds"];
          const stamp = step.fields["stamp"] ?? 0;
          expect(context.timeOf(fieldOf(message, "stamp"), view)?.nanoseconds).toBe(
            seconds === undefined ? undefined : BigInt(seconds) * 1_000_000_000n + BigInt(stamp),
          );
          if (step.message === "clock") continue;
          const said = before.findLast(
            (each) => each.message === "directory" && each.fields["book"] === step.fields["book"],
          )?.fields["decimalsInPrice"];
          expect(context.decimalsOf(fieldOf(message, "price"), view)).toBe(
            said !== undefined && said > 18 ? undefined : said,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test("counts from where the seconds count", () => {
    const context = new FeedContext(module.descriptor);
    const clock: Step = { message: "clock", fields: { stamp: 7, seconds: 34_200 } };
    const view = viewOf(clock);
    context.see(messageNamed("clock"), view);
    expect(context.timeOf(fieldOf(messageNamed("clock"), "stamp"), view)).toEqual({
      nanoseconds: 34_200_000_000_007n,
      unit: "ns_since_midnight",
    });
  });

  test("has decimals of a field that says its own, and none of one that counts none", () => {
    const context = new FeedContext(module.descriptor);
    const arrays = messageNamed("arrays");
    const view = viewOf({ message: "arrays", fields: {} });
    expect(context.decimalsOf(fieldOf(arrays, "prices"), view)).toBe(2);
    expect(context.decimalsOf(fieldOf(arrays, "pad"), view)).toBeUndefined();
  });
});

test("a time is joined without loss at both ends", () => {
  expect(joinTime(0, 0)).toBe(0n);
  expect(joinTime(0xffff_ffff, 999_999_999)).toBe(4_294_967_295_999_999_999n);
});

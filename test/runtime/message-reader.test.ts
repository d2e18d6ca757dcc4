/** Messages read by their description: what follows a fixed part, and the two directions. */
import { expect, test } from "vitest";
import { descriptor as isespread21 } from "../../generated/ts/isespread21/index.js";
import { descriptor as ouch50 } from "../../generated/ts/ouch50/index.js";
import { MessageReader } from "../../runtime/message-reader.js";
import { VERDICT_NAMES } from "../../runtime/verdict.js";
import { readVectors, type Vector } from "../support/vectors.js";

function verdictOf(reader: MessageReader, { bytes }: Vector): string {
  const raw = Buffer.from(bytes, "hex");
  const view = new DataView(raw.buffer, raw.byteOffset, raw.length);
  const { verdict, message } = reader.read(view, 0, raw.length);
  return `${VERDICT_NAMES[verdict]} ${message?.name ?? null}`;
}

test.each([
  { protocol: isespread21, name: "nasdaq-ise-options-spread-depth-2.1", direction: undefined },
  { protocol: ouch50, name: "nasdaq-ouch-5.0", direction: "inbound" as const },
  { protocol: ouch50, name: "nasdaq-ouch-5.0", direction: "outbound" as const },
])("$name, $direction: every vector's verdict and message", ({ protocol, name, direction }) => {
  const reader = new MessageReader(protocol, direction);
  const vectors = readVectors(name).filter(
    (vector) => vector.direction === direction || vector.direction === undefined,
  );
  const own = vectors.filter(({ message }) =>
    protocol.messages.some((each) => each.name === message),
  );
  expect(own.length).toBeGreaterThan(100);
  expect(own.map((vector) => verdictOf(reader, vector))).toEqual(
    own.map(({ verdict, message }) => `${verdict} ${message}`),
  );
});

test("without a direction, what the exchange sends is read", () => {
  const accepted = readVectors("nasdaq-ouch-5.0").find(
    ({ message }) => message === "order_replaced",
  );
  if (accepted === undefined) throw new Error("no vector");
  expect(verdictOf(new MessageReader(ouch50), accepted)).toBe("known order_replaced");
  expect(verdictOf(new MessageReader(ouch50, "inbound"), accepted)).not.toContain("order_replaced");
});

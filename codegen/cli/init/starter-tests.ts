/** A first test: one message is written in TypeScript, and read there and in C. */

/** The TypeScript side; it compiles and runs the C side. */
export function starterTestTs(name: string, prefix: string): string {
  return `// One message is written through its TypeScript view and read by TypeScript and by C: the same values.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { AddOrderView, createMessageDispatch, DeleteOrderView, Side } from "../generated/ts/${prefix}/index.js";

function addOrder(): DataView {
  const view = new DataView(new ArrayBuffer(AddOrderView.LENGTH));
  const message = new AddOrderView().wrap(view, 0);
  message.messageType = AddOrderView.TYPE;
  message.securityNumber = 7;
  message.timestamp = 34_200_000_000_123;
  message.orderNumber = 9_007_199_254_740_993n;
  message.side = Side.sell;
  message.shares = 300;
  message.stock = "ITCH";
  message.price = 1_234_500;
  return view;
}

test("a view reads what it wrote", () => {
  const message = new AddOrderView().wrap(addOrder(), 0);
  assert.equal(message.orderNumber, 9_007_199_254_740_993n);
  assert.equal(message.timestamp, 34_200_000_000_123);
  assert.equal(message.stock, "ITCH");
  assert.equal(message.priceText, "123.4500");
});

test("dispatch calls the handler of the message", () => {
  const seen: string[] = [];
  const dispatch = createMessageDispatch(addOrder(), {
    addOrder: (message: AddOrderView) => void seen.push(message.stock),
    deleteOrder: (message: DeleteOrderView) => void seen.push(String(message.orderNumber)),
  });
  dispatch(0, AddOrderView.LENGTH);
  assert.deepEqual(seen, ["ITCH"]);
});

test("C reads the same values", () => {
  const folder = mkdtempSync(join(tmpdir(), "${name}-"));
  try {
    const program = join(folder, "read");
    execFileSync(process.env["CC"] ?? "cc", ["-std=c11", "-Wall", "-Wextra", "-Werror", "-Igenerated/c", "-o", program, "test/${name}.c"]);
    const printed = execFileSync(program, { input: new Uint8Array(addOrder().buffer), encoding: "utf8" });
    assert.equal(printed, "A 7 34200000000123 9007199254740993 S 300 ITCH 1234500\\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
`;
}

/** The C side: reads one message and prints its fields. */
export function starterTestC(prefix: string): string {
  const get = (field: string): string => `${prefix}_add_order_${field}(message)`;
  return `/* Reads one add_order from standard input and prints its fields. */
#include <inttypes.h>
#include <stdio.h>

#include "${prefix}.h"

int main(void)
{
	uint8_t bytes[sizeof(struct ${prefix}_add_order)];
	const struct ${prefix}_add_order *message = (const void *)bytes;

	if (fread(bytes, 1, sizeof(bytes), stdin) != sizeof(bytes))
		return 1;
	printf("%c %" PRIu16 " %" PRIu64 " %" PRIu64 " %c %" PRIu32 " %.*s %" PRIu32 "\\n",
	       ${get("message_type")}, ${get("security_number")},
	       ${get("timestamp")}, ${get("order_number")},
	       ${get("side")}, ${get("shares")},
	       (int)${get("stock_length")}, ${get("stock")},
	       ${get("price")});
	return 0;
}
`;
}

/**
 * One number over every field of every message, in C and in TypeScript: one wrong bit, one message too many
 * or too few, or two in the wrong order change it. Both sides read through the generated accessors, so that
 * bytes alone do not decide.
 */
import { camelCase } from "../../codegen/names/case.js";
import * as itch50 from "../../generated/ts/itch50/index.js";
import type { FieldDescriptor, LayoutDescriptor, View } from "../../runtime/index.js";

const BASIS = 0x811c_9dc5;
const PRIME = 0x0100_0193;

/** Handlers that sum. */
export class FieldSum {
  /** For the generated dispatch. */
  readonly handlers: itch50.MessageHandlers;
  messages = 0;
  #sum: number = BASIS;

  constructor() {
    this.handlers = Object.fromEntries(
      itch50.descriptor.messages.map(({ name, fields }) => [
        camelCase(name),
        (view: View) => {
          this.messages++;
          for (const field of fields) this.#add(field, view);
        },
      ]),
    );
  }

  /** As the C program prints it. */
  get text(): string {
    return this.#sum.toString(16).padStart(8, "0");
  }

  #add(field: FieldDescriptor, view: View): void {
    const value = field.read(view);
    if (typeof value === "number") this.#mix(value, field.length);
    else if (typeof value === "bigint") {
      this.#mix(Number(value & 0xffff_ffffn), 4);
      this.#mix(Number(value >> 32n), 4);
    } else if (typeof value === "string") {
      for (let at = 0; at < value.length; at++) this.#mix(value.charCodeAt(at), 1);
      this.#mix(value.length, 1);
    } else throw new TypeError(`${field.name} is neither a number nor text`);
  }

  #mix(value: number, length: number): void {
    this.#sum = Math.imul(this.#sum ^ value, PRIME) >>> 0;
    if (length > 4) {
      this.#sum = Math.imul(this.#sum ^ Math.floor(value / 0x1_0000_0000), PRIME) >>> 0;
    }
  }
}

/** A program on the native poller that has `"fieldSum": "<hex>"` and `"summed"` in its report. */
export function summingProgram(): string {
  const { messages } = itch50.descriptor;
  return `#include <stdlib.h>

#include "itch50_run.h"
#include "itch_poller.h"

struct summing {
	uint32_t sum;
	uint64_t messages;
};

static void mix(struct summing *summing, uint64_t value, size_t length)
{
	summing->sum = (summing->sum ^ (uint32_t)value) * ${PRIME}U;
	if (length > 4)
		summing->sum = (summing->sum ^ (uint32_t)(value >> 32)) * ${PRIME}U;
}

${messages.map(handler).join("\n")}
static const struct itch50_handlers messages = {
${messages.map(({ name }) => `	.${name} = on_${name},`).join("\n")}
};

static void on_messages(void *context, const struct itch_message_run *run)
{
	itch50_dispatch_run(run, &messages, context);
}

static void report(void *context, struct itch_json *json)
{
	const struct summing *const summing = context;
	char text[9];

	snprintf(text, sizeof(text), "%08x", summing->sum);
	itch_json_string(json, "fieldSum", text);
	itch_json_number(json, "summed", summing->messages);
}

static const struct itch_sequencer_handlers handlers = {.messages = on_messages};
static const struct itch_poller_program program = {
	.name = "field_sum", .summary = "sums every field of every message", .report = report};

int main(int argc, char **argv)
{
	static struct summing summing = {${BASIS}U, 0};
	struct itch_poller *poller;
	const int status = itch_poller_open(&poller, argc, argv, &program, &handlers, &summing);

	if (status != ITCH_POLLER_GO)
		return status;
	itch_poller_run(poller, &handlers);
	return itch_poller_close(poller);
}
`;
}

function handler({ name, fields }: LayoutDescriptor): string {
  return `static void on_${name}(void *context, const struct itch50_${name} *message, size_t length)
{
	struct summing *const summing = context;

	(void)length;
	summing->messages++;
${fields.map((field) => addition(`itch50_${name}_${field.name}`, field)).join("\n")}
}
`;
}

function addition(get: string, { name, length, kind }: FieldDescriptor): string {
  switch (kind) {
    case "integer":
      return `	mix(summing, ${get}(message), ${length});`;
    case "char":
      return `	mix(summing, (unsigned char)${get}(message), 1);`;
    case "alpha":
      return `	for (size_t at = 0; at < ${get}_length(message); at++)
		mix(summing, (unsigned char)${get}(message)[at], 1);
	mix(summing, ${get}_length(message), 1);`;
    default:
      throw new TypeError(`${name}: no sum for ${kind}`);
  }
}

/**
 * A C program made for one protocol's layout: reads frames from standard input, puts each right before
 * a page that may not be touched, decodes it through the generated dispatch and every accessor, and
 * prints one line per frame. The same text is C11 over `_dispatch.h` and C++20 over `_dispatch.hpp`.
 */
import { dispatchesOf, type DispatchScope } from "../../codegen/layout/dispatches.js";
import type {
  FieldLayout,
  MessageLayout,
  OptionSetLayout,
  ProtocolLayout,
  RecordLayout,
} from "../../codegen/layout/protocol-layout.js";
import { scalarType } from "../../codegen/emit/c/c-type.js";
import { structOrder } from "../../codegen/emit/c/struct-order.js";
import { tailPrinter } from "./c-tail-printer.js";

/** Bytes for one reader. */
export interface Frame {
  /** A record's number from 1; 0 is the dispatch, or that of what is inbound; `OUTBOUND` the other one. */
  readonly record: number;
  readonly bytes: Uint8Array;
}

/** The number of the second dispatch. */
export const OUTBOUND = 0x8000_0000;

/** Frames as the program reads them: record number, length (both 32 bits, big-endian), bytes. */
export function encodeFrames(frames: readonly Frame[]): Uint8Array {
  const total = frames.reduce((sum, { bytes }) => sum + 8 + bytes.length, 0);
  const encoded = new Uint8Array(total);
  const view = new DataView(encoded.buffer);
  let at = 0;
  for (const { record, bytes } of frames) {
    view.setUint32(at, record);
    view.setUint32(at + 4, bytes.length);
    encoded.set(bytes, at + 8);
    at += 8 + bytes.length;
  }
  return encoded;
}

/** The program's text. */
export function decoderSource(protocol: ProtocolLayout): string {
  const { prefix, messages, records } = protocol;
  const hasMessages = messages.length > 0;
  return `#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
${hasMessages ? `#ifdef __cplusplus\n#include "${prefix}_dispatch.hpp"\n#endif\n#include "${prefix}_dispatch.h"` : `#include "${prefix}.h"`}

static void print_hex(const void *bytes, size_t length)
{
	for (size_t at = 0; at < length; at++)
		printf("%02x", ((const unsigned char *)bytes)[at]);
}

${protocol.optionSets.map((set) => optionPrinter(prefix, set)).join("\n")}
${structOrder(protocol)
  .map((layout) => printer(prefix, layout))
  .join("\n")}
${hasMessages ? messageHandlers(protocol) : ""}
${codesPrinter(protocol)}
int main(int argc, char **argv)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	uint8_t *pages = (uint8_t *)mmap(NULL, 17 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	uint8_t *wall = pages + 16 * page;
	uint8_t head[8];

	(void)argv;
	if (argc > 1) {
		print_codes();
		return 0;
	}
	if (pages == MAP_FAILED || mprotect(wall, page, PROT_NONE) != 0)
		return 1;
	while (fread(head, 1, 8, stdin) == 8) {
		const uint32_t record = itch_read_be32(head);
		const uint32_t length = itch_read_be32(head + 4);
		uint8_t *bytes = wall - length;

		if (length > 16 * page || fread(bytes, 1, length, stdin) != length)
			return 1;
		switch (record) {
${dispatchesOf(protocol)
  .map(
    (_, index) =>
      `\t\tcase ${index === 0 ? "0" : `${OUTBOUND}U`}:\n\t\t\tdecode${index}(bytes, length);\n\t\t\tbreak;`,
  )
  .join("\n")}
${records
  .map(
    (layout, index) => `		case ${index + 1}:
			printf("known ${layout.name}");
			print_${layout.name}((const struct ${prefix}_${layout.name} *)bytes, length);
			break;`,
  )
  .join("\n")}
		default:
			return 1;
		}
		printf("\\n");
	}
	return 0;
}
`;
}

function printer(prefix: string, layout: MessageLayout | RecordLayout): string {
  const tag = `${prefix}_${layout.name}`;
  return `static void print_${layout.name}(const struct ${tag} *message, size_t length)
{
	struct ${tag} copy;

	${tag}_init(&copy);
${layout.fields.map((field) => printField(tag, field)).join("\n")}
	printf(" %s", memcmp(message, &copy, sizeof(copy)) == 0 ? "same" : "different");
	(void)length;
${layout.tail === null ? "" : tailPrinter(prefix, layout, layout.tail)}
}
`;
}

function printField(tag: string, field: FieldLayout): string {
  const { count } = field;
  if (count === null) return `${printValue(tag, field, "")}${printBits(tag, field)}`;
  return `	printf(" [");
	for (size_t index = 0; index < ${tag.toUpperCase()}_${field.name.toUpperCase()}_COUNT; index++) {
${printValue(tag, field, ", index")}
	}
	printf(" ]");`;
}

function printBits(tag: string, { name, bits }: FieldLayout): string {
  return bits
    .map(({ name: bit }) => {
      const get = `${tag}_${name}_${bit}`;
      const set = `${tag}_set_${name}_${bit}`;
      return `
	printf(" ~%" PRIu64, (uint64_t)${get}(message));
	${set}(&copy, !${get}(message));
	${set}(&copy, ${get}(message));`;
    })
    .join("");
}

function printValue(
  tag: string,
  { name, length, wireType, count }: FieldLayout,
  index: string,
): string {
  const get = `${tag}_${name}`;
  const set = `${tag}_set_${name}`;
  const value = `${get}(message${index})`;
  const copy = `&copy${index}`;
  const member = `${name}${index === "" ? "" : "[index]"}`;
  const width = length / (count ?? 1);
  switch (wireType.kind) {
    case "integer":
      return `	printf(" %${wireType.signed ? '" PRId64' : '" PRIu64'}, (${wireType.signed ? "int64_t" : "uint64_t"})${value});
	${set}(${copy}, ${value});`;
    case "char":
      return `	printf(" %d", (unsigned char)${value});
	${set}(${copy}, ${value});`;
    case "alpha":
      return `	printf(" \\"");
	print_hex(${value}, ${get}_length(message${index}));
	printf("\\"");
${width <= 8 ? `	printf(" %" PRIu64, ${get}_key(message${index}));\n` : ""}	if (!${set}(${copy}, ${value}, ${get}_length(message${index})))
		abort();
	if (${set}(${copy}, ${value}, ${width + 1}))
		abort();`;
    case "bytes":
      return `	printf(" \\"");
	print_hex(${value}, ${width});
	printf("\\"");
	${set}(${copy}, ${value});`;
    case "digits":
      return `	{
		uint64_t value = 0;

		if (${get}(message${index}, &value)) {
			printf(" %" PRIu64, value);
			if (!${set}(${copy}, value))
				abort();
		} else {
			printf(" none");
		}
		memcpy(copy.${member}, message->${member}, ${width});
	}`;
    case "record":
      return `	printf(" {");
	print_${wireType.name}(${value}, sizeof(*${value}));
	printf(" }");
	copy.${member} = *${value};`;
  }
}

/** Prints an option by every reader: only that of its own tag may find it; its writer makes the same bytes. */
function optionPrinter(prefix: string, { name: set, options }: OptionSetLayout): string {
  const tag = `${prefix}_${set}`;
  const tries = options.map(({ value: { name, length, wireType } }) => {
    const get = `${tag}_${name}`;
    const write = `${tag}_set_${name}`;
    const body = {
      integer: () => {
        const signed = wireType.kind === "integer" && wireType.signed;
        return [
          `${signed ? "int" : "uint"}64_t`,
          `printf(" ${name} %" ${signed ? "PRId64" : "PRIu64"}, (${signed ? "int" : "uint"}64_t)value);`,
          `${write}(copy, value);`,
        ];
      },
      char: () => ["", `printf(" ${name} %d", (unsigned char)value);`, `${write}(copy, value);`],
      alpha: () => [
        "",
        `printf(" ${name} \\"");\n\t\t\tprint_hex(value, itch_alpha_length(value, ${length}));\n\t\t\tprintf("\\"");`,
        `if (!${write}(copy, value, ${length}))\n\t\t\t\tabort();`,
      ],
      bytes: () => [
        "",
        `printf(" ${name} \\"");\n\t\t\tprint_hex(value, ${length});\n\t\t\tprintf("\\"");`,
        `${write}(copy, value);`,
      ],
      digits: () => [
        "",
        `printf(" ${name} %" PRIu64, value);`,
        `if (!${write}(copy, value))\n\t\t\t\tabort();\n\t\t\tmemcpy(spare + 2, (const uint8_t *)option + 2, ${length});`,
      ],
      record: () => ["", "", ""],
    }[wireType.kind]();
    return `	{
		${valueType(wireType)}value = 0;

		if (${get}(option, &value)) {
			${body[1] ?? ""}
			${body[2] ?? ""}
			if (memcmp(copy, option, ${2 + length}) != 0)
				abort();
			return;
		}
	}`;
  });
  return `static void print_option_${set}(const struct ${tag} *option)
{
	uint8_t spare[257];
	struct ${tag} *copy = (struct ${tag} *)spare;

	(void)copy;
${tries.join("\n")}
	printf(" %u \\"", option->tag);
	print_hex((const uint8_t *)option + 2, option->length - 1u);
	printf("\\"");
}
`;
}

function valueType(wireType: FieldLayout["wireType"]): string {
  switch (wireType.kind) {
    case "integer":
      return `${scalarType(wireType)} `;
    case "char":
      return "char ";
    case "alpha":
      return "const char *";
    case "digits":
      return "uint64_t ";
    case "bytes":
    case "record":
      return "const uint8_t *";
  }
}

function messageHandlers(protocol: ProtocolLayout): string {
  return `static const char *const verdicts[] = {"known", "short", "long", "unknown", "empty"};

static void handle_unknown(void *context, const uint8_t *bytes, size_t length)
{
	(void)context;
	(void)bytes;
	printf("unknown of %zu", length);
}

static void handle_short(void *context, const uint8_t *bytes, size_t length)
{
	(void)context;
	(void)bytes;
	printf("short of %zu", length);
}

${dispatchesOf(protocol)
  .map((scope, index) => scopeDecoder(protocol.prefix, scope, index))
  .join("\n")}`;
}

function messageHandler(prefix: string, { name, length, remainder, tail }: MessageLayout): string {
  const tag = `${prefix}_${name}`;
  const whole = tail === null ? `${length}` : `${tag}_whole_length(message, length)`;
  const rest =
    remainder === null ? `(const uint8_t *)message + whole` : `${tag}_${remainder.name}(message)`;
  return `static void handle_${name}(void *context, const struct ${tag} *message, size_t length)
{
	const size_t whole = ${whole};

	(void)context;
	printf("${name}");
	print_${name}(message, length);
	printf(" +");
	print_hex(${rest}, length - whole);
}
`;
}

function scopeDecoder(
  prefix: string,
  { direction, messages }: DispatchScope,
  index: number,
): string {
  const stem = direction === null ? prefix : `${prefix}_${direction}`;
  const cpp = direction === null ? "dispatch" : `dispatch_${direction}`;
  return `${messages.map((message) => messageHandler(prefix, message)).join("\n")}
#ifdef __cplusplus
struct decoder${index} {
${messages.map(({ name }) => `	void operator()(const ${prefix}_${name} &message, size_t length) { handle_${name}(nullptr, &message, length); }`).join("\n")}
	void operator()(const ${prefix}::unknown_message &message) { handle_unknown(nullptr, message.bytes, message.length); }
	void operator()(const ${prefix}::short_message &message) { handle_short(nullptr, message.bytes, message.length); }
};
#endif

static void decode${index}(const uint8_t *bytes, size_t length)
{
#ifdef __cplusplus
	const enum itch_verdict verdict = ${prefix}::${cpp}(bytes, length, decoder${index}{});
#else
	static const struct ${stem}_handlers handlers = {
${messages.map(({ name }) => `		.${name} = handle_${name},`).join("\n")}
		.unknown = handle_unknown,
		.short_message = handle_short,
	};
	const enum itch_verdict verdict = ${stem}_dispatch(bytes, length, &handlers, NULL);
#endif

	if (verdict != ${stem}_judge(bytes, length))
		abort();
	printf(" = %s", verdicts[verdict]);
}
`;
}

function codesPrinter({ prefix, enumerations }: ProtocolLayout): string {
  const lines = enumerations.flatMap(({ name, wireType, codes }) =>
    codes.map((code) => {
      const macro = `${prefix}_${name}_${code.name}`.toUpperCase();
      return wireType.kind === "alpha"
        ? `	printf("${name} ${code.name} \\"%.*s\\"\\n", (int)sizeof(${macro}) - 1, ${macro});`
        : `	printf("${name} ${code.name} %u\\n", (unsigned)${macro});`;
    }),
  );
  return `static void print_codes(void)\n{\n${lines.join("\n")}\n}\n`;
}

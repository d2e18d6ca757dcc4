/**
 * A C program made for one protocol's layout: reads frames from standard input, puts each right before
 * a page that may not be touched, decodes it through the generated dispatch and every accessor, and
 * prints one line per frame. The same text is C11 over `_dispatch.h` and C++20 over `_dispatch.hpp`.
 */
import type {
  FieldLayout,
  MessageLayout,
  ProtocolLayout,
  RecordLayout,
} from "../../codegen/layout/protocol-layout.js";

/** Where a frame is meant for a record, its number from 1; 0 is for the dispatch. */
export interface Frame {
  readonly record: number;
  readonly bytes: Uint8Array;
}

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
  const layouts = [...messages, ...records];
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

${layouts.map((layout) => printer(prefix, layout)).join("\n")}
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
${hasMessages ? "\t\tcase 0:\n\t\t\tdecode(bytes, length);\n\t\t\tbreak;" : ""}
${records
  .map(
    (layout, index) => `		case ${index + 1}:
			printf("known ${layout.name}");
			print_${layout.name}((const struct ${prefix}_${layout.name} *)bytes);
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
  return `static void print_${layout.name}(const struct ${tag} *message)
{
	struct ${tag} copy;

	${tag}_init(&copy);
${layout.fields.map((field) => printField(tag, field)).join("\n")}
	printf(" %s", memcmp(message, &copy, sizeof(copy)) == 0 ? "same" : "different");
}
`;
}

function printField(tag: string, { name, length, wireType }: FieldLayout): string {
  const get = `${tag}_${name}`;
  const set = `${tag}_set_${name}`;
  switch (wireType.kind) {
    case "integer":
      return `	printf(" %${wireType.signed ? '" PRId64' : '" PRIu64'}, (${wireType.signed ? "int64_t" : "uint64_t"})${get}(message));
	${set}(&copy, ${get}(message));`;
    case "char":
      return `	printf(" %d", (unsigned char)${get}(message));
	${set}(&copy, ${get}(message));`;
    case "alpha":
      return `	printf(" \\"");
	print_hex(${get}(message), ${get}_length(message));
	printf("\\"");
${length <= 8 ? `	printf(" %" PRIu64, ${get}_key(message));\n` : ""}	if (!${set}(&copy, ${get}(message), ${get}_length(message)))
		abort();
	if (${set}(&copy, ${get}(message), ${length + 1}))
		abort();`;
    case "bytes":
      return `	printf(" \\"");
	print_hex(${get}(message), ${length});
	printf("\\"");
	${set}(&copy, ${get}(message));`;
    case "digits":
      return `	{
		uint64_t value = 0;

		if (${get}(message, &value)) {
			printf(" %" PRIu64, value);
			if (!${set}(&copy, value))
				abort();
		} else {
			printf(" none");
		}
		memcpy(copy.${name}, message->${name}, ${length});
	}`;
  }
}

function messageHandlers({ prefix, messages }: ProtocolLayout): string {
  return `static const char *const verdicts[] = {"known", "short", "long", "unknown", "empty"};
static char handled[64];

${messages
  .map(
    ({
      name,
      length,
      remainder,
    }) => `static void handle_${name}(void *context, const struct ${prefix}_${name} *message, size_t length)
{
	(void)context;
	snprintf(handled, sizeof(handled), "${name}");
	printf("${name}");
	print_${name}(message);
	printf(" +");
${remainder === null ? `	print_hex((const uint8_t *)message + ${length}, length - ${length});` : `	print_hex(${prefix}_${name}_${remainder.name}(message), length - ${length});`}
}
`,
  )
  .join("\n")}
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

#ifdef __cplusplus
struct decoder {
${messages.map(({ name }) => `	void operator()(const ${prefix}_${name} &message, size_t length) { handle_${name}(nullptr, &message, length); }`).join("\n")}
	void operator()(const ${prefix}::unknown_message &message) { handle_unknown(nullptr, message.bytes, message.length); }
	void operator()(const ${prefix}::short_message &message) { handle_short(nullptr, message.bytes, message.length); }
};
#endif

static void decode(const uint8_t *bytes, size_t length)
{
#ifdef __cplusplus
	const enum itch_verdict verdict = ${prefix}::dispatch(bytes, length, decoder{});
#else
	static const struct ${prefix}_handlers handlers = {
${messages.map(({ name }) => `		.${name} = handle_${name},`).join("\n")}
		.unknown = handle_unknown,
		.short_message = handle_short,
	};
	const enum itch_verdict verdict = ${prefix}_dispatch(bytes, length, &handlers, NULL);
#endif

	if (verdict != ${prefix}_judge(bytes, length))
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

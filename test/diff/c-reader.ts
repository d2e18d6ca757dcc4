/**
 * A C program that reads one message or record through a side's generated accessors and says what it
 * found in the words of a witness: the verdict and name, then each field, scaled by the header's own macro.
 */
import type { AnyLayout } from "../../codegen/diff/finding.js";
import type { FieldLayout, ProtocolLayout } from "../../codegen/layout/protocol-layout.js";

/** The program's text: bytes from standard input, a line per fact. */
export function readerSource(protocol: ProtocolLayout, record: AnyLayout | null): string {
  const { prefix, messages } = protocol;
  const layouts = record === null ? messages : [record];
  const judge =
    record === null
      ? `	verdict = ${prefix}_judge(bytes, length);
	switch (length > ${protocol.messageType?.offset ?? 0} ? bytes[${protocol.messageType?.offset ?? 0}] : 0) {
${messages.map(({ typeCode }, index) => `	case ${typeCode}: which = ${index}; break;`).join("\n")}
	default: which = -1;
	}`
      : `	which = 0;
	verdict = length < sizeof(struct ${prefix}_${record.name}) ? ITCH_SHORT : ITCH_KNOWN;`;
  return `#include <inttypes.h>
#include <stdio.h>
${record === null ? `#include "${prefix}_dispatch.h"` : `#include "${prefix}.h"`}

static void scaled(int is_negative, uint64_t value, int decimals)
{
	uint64_t power = 1;

	for (int at = 0; at < decimals; at++)
		power *= 10;
	printf("%s%" PRIu64, is_negative ? "-" : "", value / power);
	if (decimals > 0)
		printf(".%0*" PRIu64, decimals, value % power);
}

int main(void)
{
	static const char *const verdicts[] = {"known", "short", "long", "unknown", "empty"};
	uint8_t bytes[256];
	const size_t length = fread(bytes, 1, sizeof(bytes), stdin);
	int verdict;
	int which;

${judge}
	printf("verdict=%s\\n", verdicts[verdict]);
	if (verdict == ITCH_SHORT)
		which += 100;
	switch (which) {
${layouts.map((layout, index) => reader(prefix, layout, index)).join("\n")}
	default:
		break;
	}
	return 0;
}
`;
}

function reader(prefix: string, { name, fields }: AnyLayout, index: number): string {
  const tag = `${prefix}_${name}`;
  return `	case ${index + 100}:
		printf("name=${name}\\n");
		break;
	case ${index}: {
		const struct ${tag} *m = (const struct ${tag} *)bytes;

		printf("name=${name}\\n");
${fields.map((field) => `		printf("${field.name}=");\n${value(tag, field)}\n		printf("\\n");`).join("\n")}
		break;
	}`;
}

function value(tag: string, { name, length, wireType, decimals }: FieldLayout): string {
  const get = `${tag}_${name}(m)`;
  switch (wireType.kind) {
    case "char":
      return `		printf("%c", ${get});`;
    case "alpha":
      return `		printf("%.*s", (int)${tag}_${name}_length(m), ${get});`;
    case "digits":
      return `		printf("%.*s", ${length}, m->${name});`;
    case "bytes":
      return `		for (size_t at = 0; at < ${length}; at++)\n			printf("%02x", ${get}[at]);`;
    case "integer": {
      const places = decimals === null ? "0" : `${tag}_${name}_DECIMALS`.toUpperCase();
      return wireType.signed
        ? `		scaled(${get} < 0, ${get} < 0 ? -(uint64_t)(int64_t)${get} : (uint64_t)${get}, ${places});`
        : `		scaled(0, ${get}, ${places});`;
    }
  }
}

/*
 * Generated from moldudp64 1.00, edition 2024-08-02, by npm run codegen; do not edit.
 *
 * Prints the layout table as JSON: what this compiler, on this machine, made of the structs.
 */
#include <inttypes.h>
#include <stdio.h>

#include "moldudp64_layout.h"

static void print_field(const struct itch_field_layout *field)
{
	printf("{\"name\":\"%s\",\"offset\":%zu,\"length\":%zu,\"type\":\"%s", field->name,
		field->offset, field->length, field->type);
	if (field->count > 0)
		printf("[%zu]", field->count);
	printf("\",\"decimals\":");
	if (field->decimals == ITCH_NO_DECIMALS)
		printf("null}");
	else
		printf("%d}", field->decimals);
}

static void print_layout(const struct itch_layout *layout)
{
	printf("{\"name\":\"%s\",\"type\":", layout->name);
	if (layout->type == ITCH_NO_TYPE)
		printf("null");
	else
		printf("%d", layout->type);
	printf(",\"sizeof\":%zu,\"alignof\":%zu,\"fields\":[", layout->size, layout->alignment);
	for (size_t at = 0; at < layout->field_count; at++) {
		printf("%s", at == 0 ? "\n" : ",\n");
		print_field(&layout->fields[at]);
	}
	printf("]}");
}

int main(void)
{
	const size_t count = sizeof(moldudp64_layouts) / sizeof(moldudp64_layouts[0]);

	printf("{\"prefix\":\"moldudp64\",\"fingerprint\":\"%016" PRIx64 "\",\"layouts\":[",
		MOLDUDP64_FINGERPRINT);
	for (size_t at = 0; at < count; at++) {
		printf("%s", at == 0 ? "\n" : ",\n");
		print_layout(&moldudp64_layouts[at]);
	}
	printf("]}\n");
	return ferror(stdout) ? 1 : 0;
}

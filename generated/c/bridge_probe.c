/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 *
 * Prints the layout table as JSON: what this compiler, on this machine, made of the structs.
 */
#include <inttypes.h>
#include <stdio.h>

#include "bridge_layout.h"

static void print_field(const struct itch_field_layout *field)
{
	printf("{\"name\":\"%s\",\"offset\":%zu,\"length\":%zu,\"type\":\"%s\",\"decimals\":",
		field->name, field->offset, field->length, field->type);
	if (field->decimals == ITCH_NO_DECIMALS)
		printf("null}");
	else
		printf("%d}", field->decimals);
}

static void print_layout(const struct itch_layout *layout)
{
	printf("{\"name\":\"%s\",\"type\":", layout->name);
	if (layout->type == 0)
		printf("null");
	else
		printf("\"%s%c\"", strchr("\"\\", layout->type) ? "\\" : "", layout->type);
	printf(",\"sizeof\":%zu,\"alignof\":%zu,\"fields\":[", layout->size, layout->alignment);
	for (size_t at = 0; at < layout->field_count; at++) {
		printf("%s", at == 0 ? "\n" : ",\n");
		print_field(&layout->fields[at]);
	}
	printf("]}");
}

int main(void)
{
	const size_t count = sizeof(bridge_layouts) / sizeof(bridge_layouts[0]);

	printf("{\"prefix\":\"bridge\",\"fingerprint\":\"%016" PRIx64 "\",\"layouts\":[",
		BRIDGE_FINGERPRINT);
	for (size_t at = 0; at < count; at++) {
		printf("%s", at == 0 ? "\n" : ",\n");
		print_layout(&bridge_layouts[at]);
	}
	printf("]}\n");
	return ferror(stdout) ? 1 : 0;
}

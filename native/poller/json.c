/* JSON on one line. */
#include "itch_json.h"

#include <inttypes.h>
#include <string.h>

static void write_text(FILE *file, const char *text, size_t length)
{
	fputc('"', file);
	for (size_t at = 0; at < length; at++) {
		const unsigned char byte = (unsigned char)text[at];

		if (byte == '"' || byte == '\\')
			fprintf(file, "\\%c", byte);
		else if (byte < 0x20 || byte > 0x7e)
			fprintf(file, "\\u%04x", byte);
		else
			fputc(byte, file);
	}
	fputc('"', file);
}

/* What stands between the value before and this one. */
static void begin(struct itch_json *json, const char *key)
{
	if (json->needs_comma)
		fputc(',', json->file);
	json->needs_comma = true;
	if (key == NULL)
		return;
	write_text(json->file, key, strlen(key));
	fputc(':', json->file);
}

void itch_json_open(struct itch_json *json, const char *key, char bracket)
{
	begin(json, key);
	fputc(bracket, json->file);
	json->needs_comma = false;
}

void itch_json_close(struct itch_json *json, char bracket)
{
	fputc(bracket, json->file);
	json->needs_comma = true;
}

void itch_json_number(struct itch_json *json, const char *key, uint64_t value)
{
	begin(json, key);
	fprintf(json->file, "%" PRIu64, value);
}

void itch_json_text(struct itch_json *json, const char *key, const char *text, size_t length)
{
	begin(json, key);
	write_text(json->file, text, length);
}

void itch_json_string(struct itch_json *json, const char *key, const char *text)
{
	itch_json_text(json, key, text, strlen(text));
}

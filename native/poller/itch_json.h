/*
 * JSON on one line, written as it is told: objects and arrays open and close, commas take care of
 * themselves.
 */
#ifndef ITCH_JSON_H
#define ITCH_JSON_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Where it goes. */
struct itch_json {
	FILE *file;
	bool needs_comma; /**< Something stands before the next value on this level. */
};

/** Begins a value: `key` is NULL in an array and at the top. */
void itch_json_open(struct itch_json *json, const char *key, char bracket);

/** Ends an object with '}' or an array with ']'. */
void itch_json_close(struct itch_json *json, char bracket);

/** Writes a whole number; readers of numbers above 2^53 must mind their precision. */
void itch_json_number(struct itch_json *json, const char *key, uint64_t value);

/** Writes text of so many bytes; those that are not printable ASCII are escaped. */
void itch_json_text(struct itch_json *json, const char *key, const char *text, size_t length);

/** Writes text up to its terminating zero. */
void itch_json_string(struct itch_json *json, const char *key, const char *text);

#ifdef __cplusplus
}
#endif

#endif /* ITCH_JSON_H */

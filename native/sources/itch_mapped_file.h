/*
 * A whole file as memory, for reading, and what every source that reads one has in common.
 */
#ifndef ITCH_MAPPED_FILE_H
#define ITCH_MAPPED_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "itch_source.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A mapped file. */
struct itch_mapped_file {
	const uint8_t *bytes; /**< NULL for an empty file. */
	size_t length;
};

/** Maps a file; false, and why in `error`, when it cannot. */
bool itch_mapped_file_open(struct itch_mapped_file *file, const char *path, char *error,
	size_t error_size);

/** Unmaps it. */
void itch_mapped_file_close(struct itch_mapped_file *file);

/** Makes a source a recording that lends what is mapped and takes nothing back; its error stays. */
void itch_mapped_file_source(struct itch_source *source, const char *name);

#ifdef __cplusplus
}
#endif

#endif /* ITCH_MAPPED_FILE_H */

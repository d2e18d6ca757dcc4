/*
 * What a file is that is neither a capture nor a day file, as far as its first bytes tell.
 */
#ifndef FILE_KIND_H
#define FILE_KIND_H

#include <stddef.h>
#include <stdint.h>

/* What the bytes begin, and the cure where there is one; NULL when that may be a day file. */
const char *file_kind_other(const uint8_t *bytes, size_t length);

#endif /* FILE_KIND_H */

/* A whole file as memory, for reading. */
#include "itch_mapped_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

bool itch_mapped_file_open(struct itch_mapped_file *file, const char *path, char *error,
	size_t error_size)
{
	struct stat facts;
	void *bytes = NULL;
	/* A pipe would be waited for until somebody writes into it, only to be refused then. */
	const int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);

	if (descriptor < 0 || fstat(descriptor, &facts) != 0) {
		snprintf(error, error_size, "%.160s: %s", path, strerror(errno));
		if (descriptor >= 0)
			close(descriptor);
		return false;
	}
	if (!S_ISREG(facts.st_mode)) {
		snprintf(error, error_size, "%.160s: not a file; only a file can be mapped", path);
		close(descriptor);
		return false;
	}
	if (facts.st_size > 0)
		bytes = mmap(NULL, (size_t)facts.st_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
	if (bytes == MAP_FAILED) {
		snprintf(error, error_size, "%.160s: %s", path, strerror(errno));
		close(descriptor);
		return false;
	}
	close(descriptor);
	file->bytes = (const uint8_t *)bytes;
	file->length = (size_t)facts.st_size;
	if (bytes != NULL)
		(void)madvise(bytes, file->length, MADV_SEQUENTIAL);
	return true;
}

void itch_mapped_file_close(struct itch_mapped_file *file)
{
	if (file->bytes != NULL)
		munmap((void *)(uintptr_t)file->bytes, file->length);
	file->bytes = NULL;
	file->length = 0;
}

static void release_nothing(struct itch_source *source, const struct itch_frame *frames,
	uint32_t count)
{
	(void)source;
	(void)frames;
	(void)count;
}

void itch_mapped_file_source(struct itch_source *source, const char *name)
{
	source->release = release_nothing;
	source->has_own_time = true;
	source->is_finite = true;
	snprintf(source->name, sizeof(source->name), "%s", name);
}

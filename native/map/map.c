/*
 * Shared memory as an ArrayBuffer: the one thing that Node cannot do by itself. `map(file, length,
 * writable)` maps an open file and returns its bytes; they stay mapped until the ArrayBuffer is
 * collected. What the bytes mean is for the caller.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#define NAPI_VERSION 8
#include <node_api.h>

/* What the finalizer needs, so that two mappings of one file stay apart. */
struct mapping {
	void *bytes;
	size_t length;
};

static void unmap(napi_env env, void *data, void *hint)
{
	struct mapping *mapping = hint;

	(void)env;
	(void)data;
	(void)munmap(mapping->bytes, mapping->length);
	free(mapping);
}

static napi_value fail(napi_env env, const char *code, const char *sentence)
{
	(void)napi_throw_error(env, code, sentence);
	return NULL;
}

/* (file: number, length: number, writable: boolean) => ArrayBuffer */
static napi_value map(napi_env env, napi_callback_info info)
{
	napi_value arguments[3], buffer;
	size_t count = 3;
	int32_t file;
	int64_t length;
	bool writable;
	struct stat facts;
	struct mapping *mapping;
	napi_status status;

	if (napi_get_cb_info(env, info, &count, arguments, NULL, NULL) != napi_ok || count != 3 ||
			napi_get_value_int32(env, arguments[0], &file) != napi_ok ||
			napi_get_value_int64(env, arguments[1], &length) != napi_ok ||
			napi_get_value_bool(env, arguments[2], &writable) != napi_ok)
		return fail(env, "ERR_INVALID_ARG_TYPE", "map takes a file, a length and a flag");
	/* Bytes behind the end of a file are a SIGBUS, not an exception. */
	if (fstat(file, &facts) != 0)
		return fail(env, "ERR_MAP", strerror(errno));
	if (length <= 0 || facts.st_size < length)
		return fail(env, "ERR_OUT_OF_RANGE", "the file is shorter than the length to map");
	mapping = malloc(sizeof(*mapping));
	if (mapping == NULL)
		return fail(env, "ERR_MAP", "out of memory");
	mapping->length = (size_t)length;
	/* All pages now: later each 64 KB would fault once, 4 us in the middle of a packet. */
	mapping->bytes = mmap(NULL, mapping->length, writable ? PROT_READ | PROT_WRITE : PROT_READ,
			MAP_SHARED | MAP_POPULATE, file, 0);
	if (mapping->bytes == MAP_FAILED) {
		free(mapping);
		return fail(env, "ERR_MAP", strerror(errno));
	}
	status = napi_create_external_arraybuffer(env, mapping->bytes, mapping->length, unmap,
			mapping, &buffer);
	if (status == napi_ok)
		return buffer;
	(void)munmap(mapping->bytes, mapping->length);
	free(mapping);
	return fail(env, "ERR_NO_EXTERNAL_BUFFERS",
			"this runtime takes no memory from outside "
				"(it was built with the V8 sandbox)");
}

NAPI_MODULE_INIT()
{
	napi_value function;

	if (napi_create_function(env, "map", NAPI_AUTO_LENGTH, map, NULL, &function) != napi_ok ||
			napi_set_named_property(env, exports, "map", function) != napi_ok)
		return NULL;
	return exports;
}

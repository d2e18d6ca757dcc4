/* Preloaded: counts what is allocated, and says how much when the process ends. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

static unsigned long count;

void *malloc(size_t size)
{
	static void *(*real)(size_t);

	if (real == NULL)
		real = (void *(*)(size_t))dlsym(RTLD_NEXT, "malloc");
	__atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
	return real(size);
}

void *realloc(void *memory, size_t size)
{
	static void *(*real)(void *, size_t);

	if (real == NULL)
		real = (void *(*)(void *, size_t))dlsym(RTLD_NEXT, "realloc");
	__atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
	return real(memory, size);
}

__attribute__((destructor)) static void say(void)
{
	fprintf(stderr, "allocations: %lu\n", count);
}

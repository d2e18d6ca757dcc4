/*
 * One pass each of what bench/native/walk.c compares, for callgrind to count apart: it dumps its
 * counts after every call of `pass`. Prints how many messages a pass has.
 */
#define main walk_main
#include "../native/walk.c"
#undef main

static __attribute__((noinline)) void pass(int kind, struct sums *sums)
{
	if (kind == 0)
		bare(sums);
	else
		framed(sums, kind == 1 ? 0 : 64);
	/* Not the last call, or it would be a jump. */
	__asm__ volatile("" ::: "memory");
}

int main(void)
{
	struct sums sums;

	make();
	for (int kind = 0; kind < 3; kind++) {
		memset(&sums, 0, sizeof(sums));
		pass(kind, &sums);
	}
	printf("%llu\n", (unsigned long long)message_count);
	return 0;
}

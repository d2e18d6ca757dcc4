/*
 * What every C program here does around its decoder: maps a day file, runs the decoder so many
 * times, and prints the sums and the processor time of each round as one line of JSON.
 *
 * touch: shares and prices summed, order reference numbers xored, over A F E C X D U P.
 * full:  the low 32 bits of every field of every message xored, the type byte left out; 64-bit
 *        fields
 *        and texts of 8 bytes count as their two halves.
 */
#ifndef BENCH_HARNESS_H
#define BENCH_HARNESS_H

#include <fcntl.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct sums {
	uint64_t messages;
	uint64_t shares;
	uint64_t prices;
	uint64_t references;
	uint32_t checksum;
};

typedef void decoder(const uint8_t *bytes, size_t length, struct sums *sums);

static uint64_t nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (uint64_t)now.tv_sec * 1000000000U + (uint64_t)now.tv_nsec;
}

static int run(const char *path, decoder *decode, int rounds)
{
	struct stat facts;
	const int file = open(path, O_RDONLY);

	if (file < 0 || fstat(file, &facts) != 0) {
		perror(path);
		return 1;
	}
	const size_t length = (size_t)facts.st_size;
	const uint8_t *bytes = mmap(NULL, length, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
	if (bytes == MAP_FAILED) {
		perror(path);
		return 1;
	}
	struct sums sums;
	printf("{\"nanoseconds\":[");
	for (int round = 0; round <= rounds; round++) {
		memset(&sums, 0, sizeof(sums));
		const uint64_t begun = nanoseconds();
		decode(bytes, length, &sums);
		const uint64_t taken = nanoseconds() - begun;
		/* The first round warms the caches and counts for nothing. */
		if (round > 0)
			printf("%s%" PRIu64, round == 1 ? "" : ",", taken);
	}
	printf("],\"messages\":%" PRIu64 ",\"sums\":\"%" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu32
		"\"}\n",
		sums.messages, sums.shares, sums.prices, sums.references, sums.checksum);
	return 0;
}

#endif

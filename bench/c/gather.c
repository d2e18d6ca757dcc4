/*
 * Whether SIMD pays for a column: 32-bit and 64-bit fields of messages that lie scattered in a
 * level 2 cache, with plain loads and with AVX2 gathers.
 *
 * 	gcc -O3 -march=x86-64-v3 -o build/gather bench/c/gather.c && build/gather
 */
#include <immintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ROWS 1680
#define SPACING 76
#define PASSES 200
#define TRIES 20

#define PLAIN(bits)                                                                                \
	__attribute__((noinline, optimize("no-tree-vectorize"))) static void plain##bits(          \
		void *column, const uint8_t *bytes, const uint32_t *offsets)                       \
	{                                                                                          \
		uint##bits##_t *const out = column;                                                \
                                                                                                   \
		for (size_t row = 0; row < ROWS; row++) {                                          \
			uint##bits##_t value;                                                      \
                                                                                                   \
			memcpy(&value, bytes + offsets[row], sizeof(value));                       \
			out[row] = __builtin_bswap##bits(value);                                   \
		}                                                                                  \
	}
PLAIN(32)
PLAIN(64)

__attribute__((noinline)) static void gather32(void *column, const uint8_t *bytes,
	const uint32_t *offsets)
{
	const __m256i swap = _mm256_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12,
		3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);

	for (size_t row = 0; row < ROWS; row += 8) {
		const __m256i at = _mm256_loadu_si256((const void *)(offsets + row));
		const __m256i value = _mm256_i32gather_epi32((const void *)bytes, at, 1);

		_mm256_storeu_si256((void *)((uint32_t *)column + row),
				_mm256_shuffle_epi8(value, swap));
	}
}

__attribute__((noinline)) static void gather64(void *column, const uint8_t *bytes,
	const uint32_t *offsets)
{
	const __m256i swap = _mm256_setr_epi8(7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8,
		7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8);

	for (size_t row = 0; row < ROWS; row += 4) {
		const __m128i at = _mm_loadu_si128((const void *)(offsets + row));
		const __m256i value = _mm256_i32gather_epi64((const void *)bytes, at, 1);

		_mm256_storeu_si256((void *)((uint64_t *)column + row),
				_mm256_shuffle_epi8(value, swap));
	}
}

static uint64_t nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (uint64_t)now.tv_sec * 1000000000U + (uint64_t)now.tv_nsec;
}

int main(void)
{
	static const struct {
		const char *name;
		void (*fill)(void *column, const uint8_t *bytes, const uint32_t *offsets);
		size_t width;
	} ways[] = {
		{"32 bits, plain loads", plain32, 4},
		{"32 bits, AVX2 gathers", gather32, 4},
		{"64 bits, plain loads", plain64, 8},
		{"64 bits, AVX2 gathers", gather64, 8},
	};
	static uint8_t bytes[ROWS * SPACING + 64];
	static uint32_t offsets[ROWS];
	static uint64_t column[ROWS], expected[2][ROWS];

	for (size_t at = 0; at < sizeof(bytes); at++)
		bytes[at] = (uint8_t)rand();
	for (uint32_t row = 0; row < ROWS; row++)
		offsets[row] = row * SPACING + (uint32_t)rand() % 20;
	plain32(expected[0], bytes, offsets);
	plain64(expected[1], bytes, offsets);
	for (size_t way = 0; way < sizeof(ways) / sizeof(ways[0]); way++) {
		uint64_t best = UINT64_MAX;

		for (int try = 0; try < TRIES; try++) {
			const uint64_t begun = nanoseconds();

			for (int pass = 0; pass < PASSES; pass++)
				ways[way].fill(column, bytes, offsets);
			const uint64_t taken = nanoseconds() - begun;
			if (taken < best)
				best = taken;
		}
		if (memcmp(column, expected[ways[way].width / 8], ROWS * ways[way].width) != 0)
			return 1;
		printf("%s: %.2f ns a value\n", ways[way].name, (double)best / PASSES / ROWS);
	}
	return 0;
}

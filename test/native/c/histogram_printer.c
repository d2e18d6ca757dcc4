/*
 * Records values from standard input (64 bits each, little-endian) and prints what the histogram
 * says of them: how many, the highest, each bucket that is not empty with its bounds, and every per
 * mille. With an argument it prints the highest value of each bucket, and in which bucket it finds
 * that value.
 */
#include <inttypes.h>
#include <stdio.h>

#include "itch_histogram.h"

static struct itch_histogram histogram;

static uint64_t lowest_of(uint32_t bucket)
{
	return bucket == 0 ? 0 : itch_histogram_value(bucket - 1) + 1;
}

static void print_layout(void)
{
	for (uint32_t bucket = 0; bucket < ITCH_HISTOGRAM_BUCKETS; bucket++)
		printf("%" PRIu64 " %u %u\n", itch_histogram_value(bucket),
			itch_histogram_bucket(lowest_of(bucket)),
			itch_histogram_bucket(itch_histogram_value(bucket)));
}

static void print_what_was_recorded(void)
{
	printf("total %" PRIu64 "\nhighest %" PRIu64 "\n", itch_histogram_total(&histogram),
		histogram.highest);
	for (uint32_t bucket = 0; bucket < ITCH_HISTOGRAM_BUCKETS; bucket++)
		if (histogram.counts[bucket] > 0)
			printf("bucket %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", lowest_of(bucket),
				itch_histogram_value(bucket), histogram.counts[bucket]);
	for (uint32_t per_mille = 0; per_mille <= 1000; per_mille++)
		printf("percentile %u %" PRIu64 "\n", per_mille,
			itch_histogram_percentile(&histogram, per_mille));
}

int main(int argc, char **argv)
{
	uint8_t bytes[8];

	(void)argv;
	if (argc > 1) {
		print_layout();
	} else {
		while (fread(bytes, 1, sizeof(bytes), stdin) == sizeof(bytes)) {
			uint64_t value = 0;

			for (int at = 7; at >= 0; at--)
				value = value << 8 | bytes[at];
			itch_histogram_record(&histogram, value);
		}
		print_what_was_recorded();
	}
	return ferror(stdout) || fflush(stdout) != 0 ? 1 : 0;
}

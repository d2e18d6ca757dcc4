/*
 * What a poller tells of itself.
 */
#ifndef ITCH_POLLER_REPORT_H
#define ITCH_POLLER_REPORT_H

#include "itch_poller.h"
#include "missing_list.h"

/** What is reported. */
struct poller_report {
	struct itch_loop *loop;
	const struct itch_poller_program *program;
	void *context;
	const struct missing_list *missing; /**< Ranges that were never delivered. */
	uint64_t ns;                        /**< How long the loop ran. */
};

/** Writes one line of JSON. */
void poller_report_json(FILE *file, const struct poller_report *report);

/** Writes a few lines for people. */
void poller_report_text(FILE *file, const struct poller_report *report);

#endif /* ITCH_POLLER_REPORT_H */

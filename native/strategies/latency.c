/*
 * One-way latency of the packets that itch-send and itch-play stamp: from the sender's counter to
 * this handler's, on one machine.
 */
#include "../tools/one_way.h"

static const struct itch_poller_program program = {
	.name = "latency",
	.summary = "measures the one-way latency of the packets that itch-send and itch-play stamp",
	.report = one_way_report,
};

int main(int argc, char **argv)
{
	static struct one_way measured;
	struct itch_poller *poller;
	const int status =
		itch_poller_open(&poller, argc, argv, &program, &one_way_handlers, &measured);

	if (status != ITCH_POLLER_GO)
		return status;
	measured.clock = &poller->loop.clock;
	itch_poller_run(poller, &one_way_handlers);
	return itch_poller_close(poller);
}

/* A program on the poller that prints every run and every event in the notation of scenarios. */
#include "itch_poller.h"
#include "scenario_text.h"

static const struct itch_sequencer_handlers handlers = {print_run, print_event, NULL};

static const struct itch_poller_program program = {
	.name = "event_printer", .summary = "prints every run and every event"};

int main(int argc, char **argv)
{
	struct itch_poller *poller;
	const int status = itch_poller_open(&poller, argc, argv, &program, &handlers, NULL);

	if (status != ITCH_POLLER_GO)
		return status;
	itch_poller_run(poller, &handlers);
	return itch_poller_close(poller);
}

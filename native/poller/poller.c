/* The poller around its loop: sets it up, reports at intervals, stops on signals. */
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "exit_status.h"
#include "itch_clock_steer.h"
#include "itch_dpdk_source.h"
#include "options.h"
#include "source_choice.h"
#include "report.h"

/* What is sent every minute needs no asking; those who ask all the same are answered. */
#define RENEW_MS 60000U
/* How often the loop's clock is held against the system's. */
#define STEER_MS 1000U

/* The library's own state behind what the loop sees. */
struct whole_poller {
	struct itch_poller poller; /* First: a pointer to one is a pointer to the other. */
	struct poller_options options;
	const struct itch_poller_program *program;
	void *context;
	const struct itch_sequencer_handlers *handlers;
	struct itch_sequencer_handlers own_handlers;
	struct missing_list missing;
	struct source_choice choice;
	void *memory;
	cpu_set_t processors;         /* Where this process might run before its loop was pinned. */
	pthread_t control;
	bool has_control;
	pthread_mutex_t mutex;
	pthread_cond_t wake;
	bool ends;
	uint64_t begun_ns;
};

static struct whole_poller *the_poller;

static void on_signal(int number)
{
	(void)number;
	if (the_poller != NULL)
		itch_poller_stop(&the_poller->poller);
}

/* Before anything is made that would be left behind. */
static void catch_signals(struct whole_poller *whole)
{
	struct sigaction action;

	the_poller = whole;
	memset(&action, 0, sizeof(action));
	action.sa_handler = on_signal;
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	/* Nobody reads the report, or a file may not become so long: an error of the call, and no
	 * way to end. */
	action.sa_handler = SIG_IGN;
	sigaction(SIGPIPE, &action, NULL);
	sigaction(SIGXFSZ, &action, NULL);
}

/* Notes what was never delivered, then lets the strategy know. */
static void on_event(void *context, const struct itch_event *event)
{
	if (event->kind == ITCH_EVENT_LOST || event->kind == ITCH_EVENT_INCOMPLETE)
		missing_list_add(&the_poller->missing, event);
	if (the_poller->handlers->event != NULL)
		the_poller->handlers->event(context, event);
}

static void describe(struct whole_poller *whole, struct poller_report *report)
{
	report->loop = &whole->poller.loop;
	report->program = whole->program;
	report->context = whole->context;
	report->missing = &whole->missing;
	report->ns = itch_clock_system(CLOCK_MONOTONIC) - whole->begun_ns;
}

static void wait_until(struct whole_poller *whole, uint64_t due_ns)
{
	const struct timespec due = {
		(time_t)(due_ns / ITCH_NS_PER_S),
		(long)(due_ns % ITCH_NS_PER_S),
	};

	pthread_cond_timedwait(&whole->wake, &whole->mutex, &due);
}

/* Keeps this thread off the loop's processor, where there is another. */
static void keep_off(const struct whole_poller *whole, const cpu_set_t *loop)
{
	cpu_set_t others = whole->processors;

	if (CPU_COUNT(loop) != 1)
		return;
	for (size_t cpu = 0; cpu < CPU_SETSIZE; cpu++)
		if (CPU_ISSET(cpu, loop))
			CPU_CLR(cpu, &others);
	if (CPU_COUNT(&others) > 0)
		(void)pthread_setaffinity_np(pthread_self(), sizeof(others), &others);
}

/* The other thread: reports at intervals, keeps the loop's clock true, renews what the network
 * forgets, does the strategy's chores. */
static void *control(void *context)
{
	struct whole_poller *const whole = (struct whole_poller *)context;
	const uint64_t interval_ns = whole->options.interval_ms * ITCH_NS_PER_MS;
	uint64_t report_ns = itch_clock_system(CLOCK_MONOTONIC) + interval_ns;
	uint64_t renew_ns = itch_clock_system(CLOCK_MONOTONIC) + RENEW_MS * ITCH_NS_PER_MS;
	uint64_t steer_ns = itch_clock_system(CLOCK_MONOTONIC) + STEER_MS * ITCH_NS_PER_MS;
	struct itch_clock_steer steer;
	cpu_set_t loop;
	void (*const chore)(void *) = whole->program->chore;

	/* It began where the loop runs. */
	if (sched_getaffinity(0, sizeof(loop), &loop) == 0)
		keep_off(whole, &loop);
	itch_clock_steer_begin(&steer, &whole->poller.loop.clock);
	pthread_mutex_lock(&whole->mutex);
	while (!whole->ends) {
		uint64_t now_ns = itch_clock_system(CLOCK_MONOTONIC);
		uint64_t due_ns = interval_ns > 0 && report_ns < renew_ns ? report_ns : renew_ns;

		if (due_ns > steer_ns)
			due_ns = steer_ns;

		if (itch_dpdk_answer(whole->poller.loop.source) &&
				due_ns > now_ns + ITCH_DPDK_ANSWER_MS * ITCH_NS_PER_MS)
			due_ns = now_ns + ITCH_DPDK_ANSWER_MS * ITCH_NS_PER_MS;
		if (chore != NULL) {
			chore(whole->context);
			if (due_ns > now_ns + ITCH_POLLER_CHORE_MS * ITCH_NS_PER_MS)
				due_ns = now_ns + ITCH_POLLER_CHORE_MS * ITCH_NS_PER_MS;
		}
		wait_until(whole, due_ns);
		now_ns = itch_clock_system(CLOCK_MONOTONIC);
		if (whole->ends)
			break;
		if (interval_ns > 0 && now_ns >= report_ns) {
			struct poller_report report;

			describe(whole, &report);
			poller_report_json(stderr, &report);
			report_ns += interval_ns;
		}
		if (now_ns >= steer_ns) {
			itch_clock_steer_look(&steer);
			steer_ns = now_ns + STEER_MS * ITCH_NS_PER_MS;
		}
		if (now_ns >= renew_ns) {
			itch_dpdk_renew(whole->poller.loop.source);
			renew_ns += RENEW_MS * ITCH_NS_PER_MS;
		}
	}
	pthread_mutex_unlock(&whole->mutex);
	return NULL;
}

static void start_control(struct whole_poller *whole)
{
	pthread_condattr_t attributes;
	sigset_t all, former;

	pthread_mutex_init(&whole->mutex, NULL);
	pthread_condattr_init(&attributes);
	pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
	pthread_cond_init(&whole->wake, &attributes);
	pthread_condattr_destroy(&attributes);
	/* Signals are for the thread that polls. */
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &former);
	whole->has_control = pthread_create(&whole->control, NULL, control, whole) == 0;
	pthread_sigmask(SIG_SETMASK, &former, NULL);
}

static void end_control(struct whole_poller *whole)
{
	if (!whole->has_control)
		return;
	pthread_mutex_lock(&whole->mutex);
	whole->ends = true;
	pthread_cond_signal(&whole->wake);
	pthread_mutex_unlock(&whole->mutex);
	pthread_join(whole->control, NULL);
	pthread_cond_destroy(&whole->wake);
	pthread_mutex_destroy(&whole->mutex);
}

static bool pin(const struct whole_poller *whole)
{
	cpu_set_t set;

	if (whole->options.cpu < 0)
		return true;
	CPU_ZERO(&set);
	CPU_SET((size_t)whole->options.cpu, &set);
	if (sched_setaffinity(0, sizeof(set), &set) == 0)
		return true;
	fprintf(stderr, "%s: --cpu %d: this process may not run there\n", whole->program->name,
		whole->options.cpu);
	return false;
}

/* Asks the strategy where packets are to lie. */
static bool find_packet_memory(struct whole_poller *whole)
{
	const enum poller_source source = whole->options.source;
	const bool is_dpdk = source == POLLER_DPDK ||
			(source == POLLER_DEFAULT && itch_dpdk_is_there());

	if (whole->program->memory == NULL)
		return true;
	whole->choice.memory_length = itch_dpdk_memory(is_dpdk ? whole->options.buffers : 0);
	return whole->program->memory(whole->context, whole->choice.memory_length,
		&whole->choice.memory);
}

static uint64_t ticks_of(const struct itch_loop *loop, uint64_t ms)
{
	return ms >> 40 != 0 ? ITCH_NEVER : itch_clock_ticks_of(&loop->clock, ms * ITCH_NS_PER_MS);
}

static bool set_up_loop(struct whole_poller *whole)
{
	struct itch_loop *const loop = &whole->poller.loop;
	const struct poller_options *const options = &whole->options;
	const size_t size = itch_sequencer_round(itch_sequencer_memory(&options->sequencer));

	whole->memory = aligned_alloc(64, size);
	if (whole->memory == NULL)
		return false;
	/* Touch every page now: the loop shall meet none for the first time. */
	memset(whole->memory, 0, size);
	loop->checks_sums = options->checks_sums ||
		(loop->source->has_own_time && !options->leaves_sums);
	loop->measures_latency = options->measures_latency;
	loop->filter_count =
		loop->source->link_type == ITCH_LINK_DATAGRAM ? 0 : options->filter_count;
	memcpy(loop->filters, options->filters, sizeof(loop->filters));
	itch_clock_start(&loop->clock);
	whole->poller.limits.frames = options->frame_limit;
	whole->poller.limits.idle_ticks = ticks_of(loop, options->idle_ms);
	whole->poller.limits.first_ticks = ticks_of(loop, options->first_ms);
	whole->poller.limits.run_ticks = ticks_of(loop, options->run_ms);
	whole->own_handlers.messages = whole->handlers->messages;
	whole->own_handlers.event = on_event;
	whole->own_handlers.walk = whole->handlers->walk;
	return itch_sequencer_init(&loop->sequencer, &options->sequencer, whole->memory,
		&whole->own_handlers, whole->context) == NULL;
}

int itch_poller_open(struct itch_poller **poller, int argc, char **argv,
	const struct itch_poller_program *program, const struct itch_sequencer_handlers *handlers,
	void *context)
{
	struct whole_poller *const whole = (struct whole_poller *)calloc(1, sizeof(*whole));
	int status;

	if (whole == NULL)
		return EXIT_FAILED;
	whole->program = program;
	whole->context = context;
	whole->handlers = handlers;
	whole->choice.options = &whole->options;
	whole->choice.program = program->name;
	if (sched_getaffinity(0, sizeof(whole->processors), &whole->processors) != 0)
		CPU_ZERO(&whole->processors);
	status = poller_options_read(&whole->options, argc, argv, program, context);
	catch_signals(whole);
	if (status == ITCH_POLLER_GO && !pin(whole))
		status = EXIT_WRONG_USE;
	if (status == ITCH_POLLER_GO && !find_packet_memory(whole))
		status = EXIT_FAILED;
	if (status == ITCH_POLLER_GO) {
		whole->poller.loop.source = source_choice_open(&whole->choice);
		if (whole->poller.loop.source == NULL)
			status = whole->options.capture != NULL ? EXIT_NO_INPUT : EXIT_FAILED;
		else if (!set_up_loop(whole))
			status = EXIT_FAILED;
	}
	if (status != ITCH_POLLER_GO) {
		the_poller = NULL;
		free(whole->memory);
		free(whole);
		return status;
	}
	whole->begun_ns = itch_clock_system(CLOCK_MONOTONIC);
	start_control(whole);
	/* Whoever sends may begin now. */
	if (!whole->poller.loop.source->is_finite)
		fprintf(stderr, "%s: receiving from %s\n", program->name,
			whole->poller.loop.source->name);
	*poller = &whole->poller;
	return ITCH_POLLER_GO;
}

int itch_poller_close(struct itch_poller *poller)
{
	struct whole_poller *const whole = (struct whole_poller *)poller;
	struct itch_source *const source = poller->loop.source;
	/* A capture may be looked through once more below, which is not the poller's work. */
	const uint64_t ended_ns = itch_clock_system(CLOCK_MONOTONIC);
	struct poller_report report;
	int status = EXIT_FINE;

	end_control(whole);
	itch_loop_close(&poller->loop);
	if (whole->program->finish != NULL && !whole->program->finish(whole->context))
		status = EXIT_FAILED;
	if (poller->state.has_failed) {
		fprintf(stderr, "%s: %s\n", whole->program->name, source->error);
		status = source->is_finite ? EXIT_DAMAGED_INPUT : EXIT_FAILED;
	}
	if (!source_choice_was_whole(&whole->choice, source))
		status = EXIT_DAMAGED_INPUT;
	describe(whole, &report);
	report.ns = ended_ns - whole->begun_ns;
	if (whole->options.prints_json)
		poller_report_json(stdout, &report);
	else
		poller_report_text(stdout, &report);
	source->close(source);
	the_poller = NULL;
	free(whole->memory);
	free(whole);
	return ferror(stdout) ? EXIT_FAILED : status;
}

/*
 * The poller as a library: a strategy names its handlers, and this opens the source that the
 * command line asks for, runs the loop with the handlers compiled into it, and reports.
 *
 * 	int main(int argc, char **argv)
 * 	{
 * 		struct itch_poller *poller;
 * 		int status = itch_poller_open(&poller, argc, argv, &program, &handlers, &state);
 *
 * 		if (status != ITCH_POLLER_GO)
 * 			return status;
 * 		itch_poller_run(poller, &handlers);
 * 		return itch_poller_close(poller);
 * 	}
 */
#ifndef ITCH_POLLER_H
#define ITCH_POLLER_H

#include "itch_json.h"
#include "itch_loop.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ITCH_POLLER_GO (-1) /**< Opened: no exit status yet. */
#define ITCH_POLLER_CHORE_MS 10U /**< From one chore to the next. */

/** What a program built on the poller says of itself. */
struct itch_poller_program {
	const char *name;    /**< As typed. */
	const char *summary; /**< One sentence for --help. */
	const char *options; /**< Options of its own for --help, a line each; NULL for none. */
	/**
	 * Takes an option of its own, as `--name=value`: false when it knows none such. May be
	 * NULL.
	 */
	bool (*option)(void *context, const char *name, const char *value);
	/**
	 * Where packets are to lie, asked once before the source is opened: a DPDK pool needs
	 * `length` bytes at `*bytes`, any other source none. Left NULL for nowhere special. False
	 * when something is wrong, which was then said on standard error. May be NULL.
	 */
	bool (*memory)(void *context, size_t length, uint8_t **bytes);
	/** Adds to the report, inside its object; from the control thread too. May be NULL. */
	void (*report)(void *context, struct itch_json *json);
	/**
	 * Ends what the strategy began, before the last report; false spoils the exit status. May
	 * be NULL.
	 */
	bool (*finish)(void *context);
	/**
	 * What must not be the loop's work, every ITCH_POLLER_CHORE_MS from the opening of the
	 * poller until it is closed; from the control thread, which is kept off the loop's
	 * processor. May be NULL.
	 */
	void (*chore)(void *context);
};

/** When a run ends of itself. */
struct itch_poller_limits {
	uint64_t frames;      /**< After so many frames; ITCH_NEVER for no limit. */
	uint64_t idle_ticks;  /**< After so long without one, once one has come. */
	uint64_t first_ticks; /**< After so long without a first one. */
	uint64_t run_ticks;   /**< After so long. */
};

/** What the loop's end was. */
struct itch_poller_state {
	bool must_stop;        /**< Set by signals and by itch_poller_stop; read atomically. */
	bool has_failed;       /**< The source gave up. */
	uint64_t frame_count;  /**< Frames so far. */
	uint64_t begun_ticks;  /**< When the loop began. */
	uint64_t active_ticks; /**< When the last frame came, or when the loop began. */
	uint64_t idle_count;   /**< Polls since then. */
};

/** A poller, at the start of the library's own state. */
struct itch_poller {
	struct itch_loop loop;
	struct itch_poller_limits limits;
	struct itch_poller_state state;
};

/**
 * Reads the command line and opens the source. Returns ITCH_POLLER_GO, or the status to exit with:
 * after --help, or because something is wrong, which was then said on standard error.
 */
int itch_poller_open(struct itch_poller **poller, int argc, char **argv,
	const struct itch_poller_program *program, const struct itch_sequencer_handlers *handlers,
	void *context);

/** Ends the input, reports, gives everything back, and returns the status to exit with. */
int itch_poller_close(struct itch_poller *poller);

/** Makes the loop end after its burst; from any thread. */
static inline void itch_poller_stop(struct itch_poller *poller)
{
	__atomic_store_n(&poller->state.must_stop, true, __ATOMIC_RELAXED);
}

/** Whether a poll that found nothing ends the run. */
static inline bool itch_poller_is_done(struct itch_poller *poller)
{
	struct itch_poller_state *const state = &poller->state;
	const uint64_t ticks = itch_clock_ticks();
	const uint64_t idle_ticks = ticks - state->active_ticks;

	/* A recording that is read by the device itself: when it has nothing, nothing will
	 * follow. */
	if (poller->loop.source->is_finite && ++state->idle_count > 100)
		return true;
	if (ticks - state->begun_ticks > poller->limits.run_ticks)
		return true;
	return idle_ticks > (state->frame_count > 0 ? poller->limits.idle_ticks :
		poller->limits.first_ticks);
}

/** Notes the frames of a burst; false when there have been enough. */
static ITCH_ALWAYS_INLINE bool itch_poller_note(struct itch_poller *poller, int count)
{
	struct itch_poller_state *const state = &poller->state;

	state->frame_count += (uint64_t)count;
	state->active_ticks = itch_clock_ticks();
	state->idle_count = 0;
	return state->frame_count < poller->limits.frames &&
		state->active_ticks - state->begun_ticks <= poller->limits.run_ticks;
}

/** Called after every poll, with the number of frames that came. */
typedef void itch_poller_burst(void *context, int count);

/**
 * Runs the loop until the source ends, a limit is reached or a signal comes. `handlers` are those
 * that the poller was opened with, as a constant, so that they become part of the loop; so does
 * `burst`, which may be NULL.
 */
static ITCH_ALWAYS_INLINE void itch_poller_run_bursts(struct itch_poller *poller,
	const struct itch_sequencer_handlers *handlers, itch_poller_burst *burst, void *context)
{
	struct itch_poller_state *const state = &poller->state;

	state->begun_ticks = itch_clock_ticks();
	state->active_ticks = state->begun_ticks;
	while (!__atomic_load_n(&state->must_stop, __ATOMIC_RELAXED)) {
		const int count = itch_loop_poll(&poller->loop, handlers);

		if (ITCH_UNLIKELY(count < 0)) {
			state->has_failed = count == ITCH_SOURCE_FAILED;
			return;
		}
		if (burst != NULL)
			burst(context, count);
		if (count > 0 ? !itch_poller_note(poller, count) : itch_poller_is_done(poller))
			return;
	}
}

/** The same for strategies that have nothing to do between bursts. */
static ITCH_ALWAYS_INLINE void itch_poller_run(struct itch_poller *poller,
	const struct itch_sequencer_handlers *handlers)
{
	itch_poller_run_bursts(poller, handlers, NULL, NULL);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_POLLER_H */

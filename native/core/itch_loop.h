/*
 * The poller's loop, one burst of it: frames from any source through the walk, the filter and the
 * sequencer to handlers that the compiler sees. No system call (but the source's own), no lock, no
 * allocation. What it counts may be read from another thread.
 */
#ifndef ITCH_LOOP_H
#define ITCH_LOOP_H

#include "itch_clock.h"
#include "itch_histogram.h"
#include "itch_sequencer.h"
#include "itch_source.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ITCH_PREFETCH 3 /**< How many frames ahead bytes are asked for. */

/** Which datagrams belong to a line. */
struct itch_line_filter {
	uint32_t group;  /**< IPv4 destination, the first byte highest; 0 for any. */
	uint32_t source; /**< IPv4 source; 0 for any. */
	uint16_t port;   /**< UDP destination port; 0 for any. */
};

/** A source, a sequencer, and what lies between them. */
struct itch_loop {
	struct itch_source *source;
	/** The one that is being received, for handlers that keep it. */
	const struct itch_frame *frame;
	struct itch_clock clock;
	/** Look at the UDP checksums of frames of which the device says nothing. */
	bool checks_sums;
	bool measures_latency; /**< Fill the histograms. */
	/** Filters, one per line; without any, a frame's input is its line. */
	uint32_t filter_count;
	struct itch_line_filter filters[ITCH_SEQUENCER_LINES];
	struct itch_sequencer sequencer;
	uint64_t bursts;       /**< Polls that found frames. */
	uint64_t idle_polls;   /**< Polls that found none. */
	uint64_t other_groups; /**< Datagrams of no line: another group, port or source. */
	uint64_t frames[ITCH_FRAME_VERDICT_COUNT];
	/** From the end of a poll until a packet's handlers are done, ns. */
	struct itch_histogram latency;
	/** From the device's own time of receipt until then, ns. */
	struct itch_histogram wire_latency;
};

/** Returns the line of a datagram; ITCH_SEQUENCER_LINES when it is of none. */
static ITCH_ALWAYS_INLINE uint32_t itch_loop_line(const struct itch_loop *loop,
	const struct itch_frame *frame, const struct itch_datagram *datagram)
{
	for (uint32_t line = 0; line < loop->filter_count; line++) {
		const struct itch_line_filter *const filter = &loop->filters[line];

		if ((filter->group == 0 || filter->group == datagram->destination) &&
				(filter->port == 0 || filter->port == datagram->destination_port) &&
				(filter->source == 0 || filter->source == datagram->source))
			return line;
	}
	return loop->filter_count == 0 && frame->line < loop->sequencer.watch.line_count ?
		frame->line : ITCH_SEQUENCER_LINES;
}

/** Finds a frame's datagram and its line; false, and counted, when it has none of ours. */
static ITCH_ALWAYS_INLINE bool itch_loop_walk(struct itch_loop *loop,
		const struct itch_frame *frame, struct itch_datagram *datagram, uint32_t *line)
{
	const uint32_t link_type = loop->source->link_type;
	enum itch_frame_verdict verdict;

	if (link_type == ITCH_LINK_DATAGRAM) {
		datagram->bytes = frame->bytes;
		datagram->length = frame->length;
		*line = frame->line;
		verdict = frame->wire_length > frame->length ?
			ITCH_FRAME_SNAPPED : ITCH_FRAME_DATAGRAM;
		itch_count_add(&loop->frames[verdict], 1);
		return true;
	}
	if (link_type == ITCH_LINK_ETHERNET)
		verdict = itch_frame_walk(frame, loop->checks_sums, datagram);
	else
		verdict = itch_frame_walk_link(frame, link_type, loop->checks_sums, datagram);
	itch_count_add(&loop->frames[verdict], 1);
	if (ITCH_UNLIKELY(verdict > ITCH_FRAME_SNAPPED))
		return false;
	*line = itch_loop_line(loop, frame, datagram);
	if (ITCH_UNLIKELY(*line == ITCH_SEQUENCER_LINES)) {
		itch_count_add(&loop->other_groups, 1);
		return false;
	}
	return true;
}

/** Records how long a packet took, from the end of its poll and from the device's time. */
static ITCH_ALWAYS_INLINE void itch_loop_measure(struct itch_loop *loop,
		const struct itch_frame *frame, uint64_t polled_ticks)
{
	const uint64_t ticks = itch_clock_ticks();

	itch_histogram_record(&loop->latency,
			itch_clock_duration(&loop->clock, ticks - polled_ticks));
	if (frame->time_ns != 0 && !loop->source->has_own_time) {
		const uint64_t now_ns = itch_clock_time(&loop->clock, ticks);

		itch_histogram_record(&loop->wire_latency,
			now_ns > frame->time_ns ? now_ns - frame->time_ns : 0);
	}
}

/**
 * Takes one burst from the source and hands out what it holds; `handlers` are those that the
 * sequencer was set up with. Returns the number of frames, or an itch_source_state.
 */
static ITCH_ALWAYS_INLINE int itch_loop_poll(struct itch_loop *loop,
	const struct itch_sequencer_handlers *handlers)
{
	struct itch_source *const source = loop->source;
	struct itch_frame frames[ITCH_BURST];
	const int count = source->poll(source, frames);
	const uint64_t ticks = itch_clock_ticks();
	const uint64_t now_ns = itch_clock_time(&loop->clock, ticks);

	itch_clock_follow(&loop->clock, ticks);
	if (count <= 0) {
		itch_count_add(&loop->idle_polls, 1);
		if (!source->has_own_time)
			itch_sequencer_tick(&loop->sequencer, now_ns);
		return count;
	}
	itch_count_add(&loop->bursts, 1);
	for (int at = 0; at < count && at < ITCH_PREFETCH; at++)
		__builtin_prefetch(frames[at].bytes);
	for (int at = 0; at < count; at++) {
		const struct itch_frame *const frame = &frames[at];
		struct itch_datagram datagram;
		uint32_t line;

		if (at + ITCH_PREFETCH < count)
			__builtin_prefetch(frames[at + ITCH_PREFETCH].bytes);
		if (!itch_loop_walk(loop, frame, &datagram, &line))
			continue;
		loop->frame = frame;
		itch_sequencer_receive(&loop->sequencer, handlers, line, datagram.bytes,
			datagram.length, source->has_own_time ? frame->time_ns : now_ns);
		if (loop->measures_latency)
			itch_loop_measure(loop, frame, ticks);
	}
	loop->frame = NULL;
	source->release(source, frames, (uint32_t)count);
	return count;
}

/** The input is over. */
static inline void itch_loop_close(struct itch_loop *loop)
{
	itch_sequencer_close(&loop->sequencer, loop->source->has_own_time ? 0 :
		itch_clock_time(&loop->clock, itch_clock_ticks()));
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_LOOP_H */

/* From the sequencer to the bridge. */
#define _GNU_SOURCE
#include "itch_bridge.h"

#include "itch50.h"
#include "moldudp64.h"

/* One Ethernet packet; longer ones take several. */
#define COPY_SIZE 2048U
/* A reader that was cut off and says nothing for so long has no slot any more. */
#define PATIENCE_MS 10000U

/* An event's kind in the control file: its number here, behind messages and heartbeats. */
#define KIND_OF(event) ((uint8_t)((uint32_t)(event) + BRIDGE_DESCRIPTOR_KIND_SESSION_BEGUN))
#define SAME_KIND(name) \
	ITCH_STATIC_ASSERT(KIND_OF(ITCH_EVENT_##name) == BRIDGE_DESCRIPTOR_KIND_##name)
SAME_KIND(SESSION_BEGUN);
SAME_KIND(SNAPSHOT_NEEDED);
SAME_KIND(SESSION_ENDED);
SAME_KIND(DATA_AFTER_END);
SAME_KIND(GAP);
SAME_KIND(FILLED);
SAME_KIND(LOST);
SAME_KIND(INCOMPLETE);
SAME_KIND(DIVERGENCE);
SAME_KIND(LINE_STALE);
SAME_KIND(LINE_ALIVE);
SAME_KIND(FEED_DEAD);
SAME_KIND(FEED_ALIVE);
#define SAME_CAUSE(name) \
	ITCH_STATIC_ASSERT((int)ITCH_CAUSE_##name == (int)BRIDGE_EVENT_CAUSE_##name)
SAME_CAUSE(NONE);
SAME_CAUSE(END_OF_SESSION);
SAME_CAUSE(SESSION_CHANGE);
SAME_CAUSE(CLOSED);
SAME_CAUSE(TIME);
SAME_CAUSE(WINDOW);
SAME_CAUSE(REQUEST);

static const char no_session[ITCH_SESSION_LENGTH + 1] = "          ";

void itch_bridge_defaults(struct itch_bridge_options *options)
{
	memset(options, 0, sizeof(*options));
	options->descriptors = 16384;
	options->readers = 8;
}

static uint32_t now_ms(void)
{
	return (uint32_t)(itch_clock_system(CLOCK_MONOTONIC) / ITCH_NS_PER_MS);
}

static void release(void *context, void *buffer)
{
	struct itch_bridge *const bridge = (struct itch_bridge *)context;
	struct itch_slab *const copies = &bridge->copies;
	uint8_t *const bytes = (uint8_t *)buffer;

	if (bytes >= copies->bytes && bytes < copies->bytes + (size_t)copies->count * copies->size)
		itch_slab_release(copies, buffer);
	else
		bridge->loop->source->forget(bridge->loop->source, buffer);
}

int itch_bridge_open(struct itch_bridge *bridge, const struct itch_bridge_options *options,
	size_t length, uint8_t **bytes, char *problem)
{
	/* As many copies as descriptors, so that memory for them does not run out before these
	 * do. */
	const uint64_t copies = (uint64_t)options->descriptors * COPY_SIZE;
	const struct itch_publisher_config config = {
		.name = options->name,
		.control_folder = options->folder,
		.data_folder = options->data_folder,
		.data_length = length + copies,
		.descriptor_count = options->descriptors,
		.lag_limit = options->lag != 0 ? options->lag : options->descriptors / 2,
		.reader_count = options->readers,
		.framing_fingerprint = MOLDUDP64_FINGERPRINT,
		.messages_fingerprint = ITCH50_FINGERPRINT,
	};
	int error;

	memset(bridge, 0, sizeof(*bridge));
	error = itch_publisher_open(&bridge->publisher, &config, release, bridge, problem);
	if (error != 0)
		return error;
	bridge->waits_for = options->waits_for;
	bridge->copies = itch_slab_over(bridge->publisher.data + length, copies, COPY_SIZE);
	*bytes = length > 0 ? bridge->publisher.data : NULL;
	return 0;
}

static uint32_t reading(const struct itch_bridge *bridge)
{
	uint32_t count = 0;

	for (uint32_t reader = 0; reader < bridge->publisher.reader_count; reader++) {
		const uint32_t *const state = itch_publisher_word(
			itch_publisher_slot(&bridge->publisher, reader),
			offsetof(struct bridge_reader_slot, reader_state));

		count += __atomic_load_n(state, __ATOMIC_RELAXED) == BRIDGE_READER_STATE_READING;
	}
	return count;
}

void itch_bridge_start(struct itch_bridge *bridge, struct itch_loop *loop, const bool *must_stop)
{
	const uint64_t begun_ns = itch_clock_system(CLOCK_MONOTONIC);

	bridge->loop = loop;
	bridge->must_stop = must_stop;
	bridge->waits = loop->source->is_finite;
	itch_publisher_beat(&bridge->publisher, now_ms());
	while (bridge->waits && reading(bridge) < bridge->waits_for &&
			!__atomic_load_n(must_stop, __ATOMIC_RELAXED)) {
		itch_publisher_beat(&bridge->publisher, now_ms());
		itch_publisher_collect(&bridge->publisher);
	}
	bridge->waited_ns = itch_clock_system(CLOCK_MONOTONIC) - begun_ns;
}

void itch_bridge_bury(struct itch_bridge *bridge)
{
	(void)itch_publisher_bury(&bridge->publisher, now_ms(), PATIENCE_MS);
}

void itch_bridge_end(struct itch_bridge *bridge)
{
	itch_publisher_end(&bridge->publisher);
}

void itch_bridge_close(struct itch_bridge *bridge)
{
	itch_bridge_end(bridge);
	itch_publisher_close(&bridge->publisher);
}

/* Lends the frame that the run lies in; false when its source does not lend it, or it is not
 * there. */
static bool lend(struct itch_bridge *bridge, const struct itch_message_run *run,
	struct itch_publication *item)
{
	struct itch_source *const source = bridge->loop->source;
	const uint8_t *const data = bridge->publisher.data;

	if (run->was_held || bridge->loop->frame == NULL || source->keep == NULL ||
			run->blocks < data || run->blocks >= data + bridge->publisher.data_length)
		return false;
	item->buffer = source->keep(source, bridge->loop->frame);
	item->blocks = run->blocks;
	return item->buffer != NULL;
}

/* Copies the run; false when readers hold all the memory there is. */
static bool copy(struct itch_bridge *bridge, const struct itch_message_run *run,
	struct itch_publication *item)
{
	uint32_t count;
	uint8_t *bytes = itch_slab_peek(&bridge->copies, item->length, &count);

	if (ITCH_UNLIKELY(bytes == NULL)) {
		itch_publisher_flush(&bridge->publisher);
		itch_publisher_collect(&bridge->publisher);
		bytes = itch_slab_peek(&bridge->copies, item->length, &count);
		if (bytes == NULL)
			return false;
	}
	memcpy(bytes, run->blocks, item->length);
	item->blocks = bytes;
	item->buffer = itch_slab_take(&bridge->copies, count);
	return true;
}

void itch_bridge_messages(struct itch_bridge *bridge, const struct itch_message_run *run)
{
	struct itch_publication item = {
		.kind = BRIDGE_DESCRIPTOR_KIND_MESSAGES,
		.line = (uint8_t)run->line,
		.count = (uint16_t)run->count,
		.length = (uint32_t)(run->limit - run->blocks),
		.sequence_number = run->first,
		.sequence_limit = run->first + run->count,
		.receive_time = run->time_ns,
		.session = run->session,
	};

	if (lend(bridge, run, &item)) {
		itch_count_add(&bridge->lent, 1);
	} else if (copy(bridge, run, &item)) {
		itch_count_add(&bridge->copied, 1);
	} else {
		/* Never silently: for readers these messages are lost. */
		itch_count_add(&bridge->dropped, 1);
		itch_publisher_tell_dropped(&bridge->publisher, bridge->dropped);
		item.kind = BRIDGE_DESCRIPTOR_KIND_LOST;
		item.cause = BRIDGE_EVENT_CAUSE_WINDOW;
		item.count = 0;
		item.length = 0;
	}
	itch_publisher_publish(&bridge->publisher, &item);
}

static bool has_range(enum itch_event_kind kind)
{
	return kind == ITCH_EVENT_GAP || kind == ITCH_EVENT_FILLED || kind == ITCH_EVENT_LOST ||
		kind == ITCH_EVENT_INCOMPLETE || kind == ITCH_EVENT_DIVERGENCE;
}

void itch_bridge_event(struct itch_bridge *bridge, const struct itch_event *event)
{
	const struct itch_publication item = {
		.kind = KIND_OF(event->kind),
		.cause = (uint8_t)event->cause,
		.line = (uint8_t)event->line,
		.other_line = (uint8_t)event->other_line,
		.sequence_number = event->first,
		.sequence_limit = has_range(event->kind) ? event->last + 1 : event->first,
		.receive_time = event->time_ns,
		.session = event->session != NULL ? event->session : no_session,
	};

	itch_publisher_publish(&bridge->publisher, &item);
}

/* One descriptor, however many heartbeats came in the burst. */
static void tell_heartbeats(struct itch_bridge *bridge)
{
	const struct itch_sequencer *const sequencer = &bridge->loop->sequencer;
	const struct itch_publication item = {
		.kind = BRIDGE_DESCRIPTOR_KIND_HEARTBEAT,
		.sequence_number = bridge->publisher.next_sequence_number,
		.sequence_limit = bridge->publisher.next_sequence_number,
		.receive_time = bridge->loop->source->has_own_time ? 0 :
			itch_clock_time(&bridge->loop->clock, itch_clock_ticks()),
		.session = no_session,
	};
	uint64_t heartbeats = 0;

	for (uint32_t line = 0; line < sequencer->watch.line_count; line++)
		heartbeats += itch_count_read(&sequencer->lines[line].heartbeats);
	if (heartbeats == bridge->heartbeats)
		return;
	bridge->heartbeats = heartbeats;
	itch_publisher_publish(&bridge->publisher, &item);
}

void itch_bridge_burst(struct itch_bridge *bridge, int count)
{
	struct itch_publisher *const publisher = &bridge->publisher;

	if (count > 0)
		tell_heartbeats(bridge);
	itch_publisher_flush(publisher);
	itch_publisher_collect(publisher);
	itch_publisher_beat(publisher, now_ms());
	while (ITCH_UNLIKELY(bridge->waits &&
			publisher->head - publisher->released > publisher->lag_limit / 2 &&
			!__atomic_load_n(bridge->must_stop, __ATOMIC_RELAXED))) {
		itch_publisher_beat(publisher, now_ms());
		itch_publisher_collect(publisher);
	}
}

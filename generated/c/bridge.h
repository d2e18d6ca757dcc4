/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 *
 * itchgen bridge
 *
 * The control file through which a poller lets other processes read the packets that its device
 * wrote: one writer, many readers, and nobody waits. Words that both sides touch while the other
 * runs lie at multiples of their width, and each side's words on cache lines of their own.
 */
#ifndef BRIDGE_H
#define BRIDGE_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hash of this layout; readers in other languages compare it before they trust a byte. */
#define BRIDGE_FINGERPRINT UINT64_C(0x41241448b7b18234)

/** Who owns a reader slot, and what its reader is told. */
#define BRIDGE_READER_STATE_FREE    0U /**< Nobody reads here */
#define BRIDGE_READER_STATE_JOINING 1U /**< A reader asks for the head; the poller sets its
                                        *   cursor and lets it read */
#define BRIDGE_READER_STATE_READING 2U /**< The poller keeps what the reader has not passed */
#define BRIDGE_READER_STATE_CUTTING 3U /**< The poller is writing the range that it takes away */
#define BRIDGE_READER_STATE_CUT_OFF 4U /**< The reader fell too far behind; it may rejoin at the
                                        *   head */

/** Whether anything more will be published. */
#define BRIDGE_POLLER_STATE_STARTING 0U /**< The file is being made */
#define BRIDGE_POLLER_STATE_RUNNING  1U /**< The poller publishes */
#define BRIDGE_POLLER_STATE_STOPPED  2U /**< The poller has ended in order; nothing follows the
                                         *   head */

/** What a descriptor announces: messages, or what the sequencer said between them. */
#define BRIDGE_DESCRIPTOR_KIND_MESSAGES        1U  /**< Whole message blocks in order */
#define BRIDGE_DESCRIPTOR_KIND_HEARTBEAT       2U  /**< Nothing new; the sequence number is the
                                                    *   next one */
#define BRIDGE_DESCRIPTOR_KIND_SESSION_BEGUN   3U  /**< The sequence number is the first that
                                                    *   will be delivered */
#define BRIDGE_DESCRIPTOR_KIND_SNAPSHOT_NEEDED 4U  /**< Packets of a session already under way
                                                    *   are held; the sequence number is their
                                                    *   first */
#define BRIDGE_DESCRIPTOR_KIND_SESSION_ENDED   5U  /**< The sequence number is the one after the
                                                    *   last message */
#define BRIDGE_DESCRIPTOR_KIND_DATA_AFTER_END  6U  /**< The feed went on behind the end that it
                                                    *   had named */
#define BRIDGE_DESCRIPTOR_KIND_GAP             7U  /**< Messages are missing; they may still come */
#define BRIDGE_DESCRIPTOR_KIND_FILLED          8U  /**< Messages of a gap have come */
#define BRIDGE_DESCRIPTOR_KIND_LOST            9U  /**< Messages are given up */
#define BRIDGE_DESCRIPTOR_KIND_INCOMPLETE      10U /**< Messages were still missing when the
                                                    *   session ended */
#define BRIDGE_DESCRIPTOR_KIND_DIVERGENCE      11U /**< Two lines brought different bytes for the
                                                    *   same sequence numbers */
#define BRIDGE_DESCRIPTOR_KIND_LINE_STALE      12U /**< A line is silent */
#define BRIDGE_DESCRIPTOR_KIND_LINE_ALIVE      13U /**< A silent line speaks again */
#define BRIDGE_DESCRIPTOR_KIND_FEED_DEAD       14U /**< Every line is silent */
#define BRIDGE_DESCRIPTOR_KIND_FEED_ALIVE      15U /**< The first line to speak after all were
                                                    *   silent */

/** Why a session ended, or messages were lost. */
#define BRIDGE_EVENT_CAUSE_NONE           0U /**< The kind says it all */
#define BRIDGE_EVENT_CAUSE_END_OF_SESSION 1U /**< The feed said so */
#define BRIDGE_EVENT_CAUSE_SESSION_CHANGE 2U /**< Another session took its place */
#define BRIDGE_EVENT_CAUSE_CLOSED         3U /**< The poller ended */
#define BRIDGE_EVENT_CAUSE_TIME           4U /**< They did not come in time */
#define BRIDGE_EVENT_CAUSE_WINDOW         5U /**< Too much was waiting for them */
#define BRIDGE_EVENT_CAUSE_REQUEST        6U /**< Somebody gave them up */

/**
 * Control header: 256 bytes.
 *
 * Begins the control file and never changes after it; readers refuse what they do not know.
 *
 * @see itchgen bridge
 */
struct bridge_control_header {
	char magic[8];                          /**< [0, 8) ITCHGENB. */
	struct itch_u64le fingerprint;          /**< [8, 16) Hash of this layout. */
	struct itch_u64le framing_fingerprint;  /**< [16, 24) Hash of the layout of the packets. */
	struct itch_u64le messages_fingerprint; /**< [24, 32) Hash of the layout of the messages. */
	struct itch_u64le epoch;                /**< [32, 40) When the poller started: tells its
	                                         *   files from those of another start. In
	                                         *   nanoseconds since 1970-01-01 UTC. */
	struct itch_u64le data_length;          /**< [40, 48) Bytes of the data file. */
	struct itch_u32le control_length;       /**< [48, 52) Bytes of the control file. */
	struct itch_u32le descriptor_offset;    /**< [52, 56) Where the ring of descriptors
	                                         *   begins in the control file. */
	struct itch_u32le descriptor_count;     /**< [56, 60) Descriptors in the ring, a power of
	                                         *   two. */
	struct itch_u32le reader_offset;        /**< [60, 64) Where the reader slots begin in the
	                                         *   control file. */
	struct itch_u32le reader_count;         /**< [64, 68) Reader slots. */
	struct itch_u32le lag_limit;            /**< [68, 72) Descriptors that a reader may be
	                                         *   behind; one more and it is cut off. */
	struct itch_u32le poller_pid;           /**< [72, 76) The process that publishes. */
	uint8_t control_header_reserved[4];     /**< [76, 80) Zero. */
	char data_path[176];                    /**< [80, 256) Absolute path of the data file,
	                                         *   which readers map read-only. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct bridge_control_header) == 256);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct bridge_control_header) == 1);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, magic) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, magic) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, fingerprint) == 8);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, fingerprint) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, framing_fingerprint) == 16);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, framing_fingerprint) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, messages_fingerprint) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, messages_fingerprint) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, epoch) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, epoch) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, data_length) == 40);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, data_length) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, control_length) == 48);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, control_length) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, descriptor_offset) == 52);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, descriptor_offset) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, descriptor_count) == 56);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, descriptor_count) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, reader_offset) == 60);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, reader_offset) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, reader_count) == 64);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, reader_count) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, lag_limit) == 68);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, lag_limit) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, poller_pid) == 72);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, poller_pid) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, control_header_reserved) == 76);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, control_header_reserved) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_control_header, data_path) == 80);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_control_header, data_path) == 176);

#define BRIDGE_CONTROL_HEADER_LENGTH 256 /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct bridge_control_header) == BRIDGE_CONTROL_HEADER_LENGTH);

/** Clears the record: numbers 0, text blank. */
static inline void bridge_control_header_init(struct bridge_control_header *record)
{
	memset(record, 0, sizeof(*record));
	memset(record->magic, ' ', sizeof(record->magic));
	memset(record->data_path, ' ', sizeof(record->data_path));
}

/** Returns the magic: 8 characters, padded with spaces, not terminated. */
static inline const char *bridge_control_header_magic(const struct bridge_control_header *record)
{
	return record->magic;
}

/** Returns the number of characters of the magic before its padding. */
static inline size_t bridge_control_header_magic_length(const struct bridge_control_header *record)
{
	return itch_alpha_length(record->magic, sizeof(record->magic));
}

/**
 * Returns the magic as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t bridge_control_header_magic_key(const struct bridge_control_header *record)
{
	return itch_alpha_key8(record->magic);
}

/** Sets the magic, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
bridge_control_header_set_magic(struct bridge_control_header *record, const char *text,
	size_t length)
{
	return itch_alpha_store(record->magic, sizeof(record->magic), text, length);
}

/** Returns the fingerprint. */
static inline uint64_t bridge_control_header_fingerprint(const struct bridge_control_header *record)
{
	return itch_load_u64le(&record->fingerprint);
}

/** Sets the fingerprint. */
static inline void
bridge_control_header_set_fingerprint(struct bridge_control_header *record, uint64_t value)
{
	itch_store_u64le(&record->fingerprint, value);
}

/** Returns the framing fingerprint. */
static inline uint64_t
bridge_control_header_framing_fingerprint(const struct bridge_control_header *record)
{
	return itch_load_u64le(&record->framing_fingerprint);
}

/** Sets the framing fingerprint. */
static inline void
bridge_control_header_set_framing_fingerprint(struct bridge_control_header *record, uint64_t value)
{
	itch_store_u64le(&record->framing_fingerprint, value);
}

/** Returns the messages fingerprint. */
static inline uint64_t
bridge_control_header_messages_fingerprint(const struct bridge_control_header *record)
{
	return itch_load_u64le(&record->messages_fingerprint);
}

/** Sets the messages fingerprint. */
static inline void
bridge_control_header_set_messages_fingerprint(struct bridge_control_header *record, uint64_t value)
{
	itch_store_u64le(&record->messages_fingerprint, value);
}

/** Returns the epoch, in nanoseconds since 1970-01-01 UTC. */
static inline uint64_t bridge_control_header_epoch(const struct bridge_control_header *record)
{
	return itch_load_u64le(&record->epoch);
}

/** Sets the epoch, in nanoseconds since 1970-01-01 UTC. */
static inline void
bridge_control_header_set_epoch(struct bridge_control_header *record, uint64_t value)
{
	itch_store_u64le(&record->epoch, value);
}

/** Returns the data length. */
static inline uint64_t bridge_control_header_data_length(const struct bridge_control_header *record)
{
	return itch_load_u64le(&record->data_length);
}

/** Sets the data length. */
static inline void
bridge_control_header_set_data_length(struct bridge_control_header *record, uint64_t value)
{
	itch_store_u64le(&record->data_length, value);
}

/** Returns the control length. */
static inline uint32_t
bridge_control_header_control_length(const struct bridge_control_header *record)
{
	return itch_load_u32le(&record->control_length);
}

/** Sets the control length. */
static inline void
bridge_control_header_set_control_length(struct bridge_control_header *record, uint32_t value)
{
	itch_store_u32le(&record->control_length, value);
}

/** Returns the descriptor offset. */
static inline uint32_t
bridge_control_header_descriptor_offset(const struct bridge_control_header *record)
{
	return itch_load_u32le(&record->descriptor_offset);
}

/** Sets the descriptor offset. */
static inline void
bridge_control_header_set_descriptor_offset(struct bridge_control_header *record, uint32_t value)
{
	itch_store_u32le(&record->descriptor_offset, value);
}

/** Returns the descriptor count. */
static inline uint32_t
bridge_control_header_descriptor_count(const struct bridge_control_header *record)
{
	return itch_load_u32le(&record->descriptor_count);
}

/** Sets the descriptor count. */
static inline void
bridge_control_header_set_descriptor_count(struct bridge_control_header *record, uint32_t value)
{
	itch_store_u32le(&record->descriptor_count, value);
}

/** Returns the reader offset. */
static inline uint32_t
bridge_control_header_reader_offset(const struct bridge_control_header *record)
{
	return itch_load_u32le(&record->reader_offset);
}

/** Sets the reader offset. */
static inline void
bridge_control_header_set_reader_offset(struct bridge_control_header *record, uint32_t value)
{
	itch_store_u32le(&record->reader_offset, value);
}

/** Returns the reader count. */
static inline uint32_t
bridge_control_header_reader_count(const struct bridge_control_header *record)
{
	return itch_load_u32le(&record->reader_count);
}

/** Sets the reader count. */
static inline void
bridge_control_header_set_reader_count(struct bridge_control_header *record, uint32_t value)
{
	itch_store_u32le(&record->reader_count, value);
}

/** Returns the lag limit. */
static inline uint32_t bridge_control_header_lag_limit(const struct bridge_control_header *record)
{
	return itch_load_u32le(&record->lag_limit);
}

/** Sets the lag limit. */
static inline void
bridge_control_header_set_lag_limit(struct bridge_control_header *record, uint32_t value)
{
	itch_store_u32le(&record->lag_limit, value);
}

/** Returns the poller pid. */
static inline uint32_t bridge_control_header_poller_pid(const struct bridge_control_header *record)
{
	return itch_load_u32le(&record->poller_pid);
}

/** Sets the poller pid. */
static inline void
bridge_control_header_set_poller_pid(struct bridge_control_header *record, uint32_t value)
{
	itch_store_u32le(&record->poller_pid, value);
}

/** Returns the control header reserved: 4 bytes. */
static inline const uint8_t *
bridge_control_header_control_header_reserved(const struct bridge_control_header *record)
{
	return record->control_header_reserved;
}

/** Sets the control header reserved from 4 bytes. */
static inline void
bridge_control_header_set_control_header_reserved(struct bridge_control_header *record,
	const uint8_t *bytes)
{
	memcpy(record->control_header_reserved, bytes, sizeof(record->control_header_reserved));
}

/** Returns the data path: 176 characters, padded with spaces, not terminated. */
static inline const char *
bridge_control_header_data_path(const struct bridge_control_header *record)
{
	return record->data_path;
}

/** Returns the number of characters of the data path before its padding. */
static inline size_t
bridge_control_header_data_path_length(const struct bridge_control_header *record)
{
	return itch_alpha_length(record->data_path, sizeof(record->data_path));
}

/** Sets the data path, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
bridge_control_header_set_data_path(struct bridge_control_header *record, const char *text,
	size_t length)
{
	return itch_alpha_store(record->data_path, sizeof(record->data_path), text, length);
}

/**
 * Publication: 256 bytes.
 *
 * How far the poller has come. The head is alone on its cache line because every reader polls it.
 *
 * @see itchgen bridge
 */
struct bridge_publication {
	struct itch_u32le head;             /**< [0, 4) Descriptors published so far, modulo
	                                     *   2^32; written last. */
	uint8_t publication_reserved[124];  /**< [4, 128) Zero. */
	struct itch_u32le poller_state;     /**< [128, 132) One of BRIDGE_POLLER_STATE_*. */
	struct itch_u32le poller_heartbeat; /**< [132, 136) Monotonic clock at the poller's last
	                                     *   sign of life, modulo 2^32. In milliseconds. */
	struct itch_u64le poller_dropped;   /**< [136, 144) Runs of messages that the poller lost
	                                     *   because every buffer was in use; each is
	                                     *   announced as lost. */
	uint8_t poller_reserved[112];       /**< [144, 256) Zero. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct bridge_publication) == 256);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct bridge_publication) == 1);
ITCH_STATIC_ASSERT(offsetof(struct bridge_publication, head) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_publication, head) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_publication, publication_reserved) == 4);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_publication, publication_reserved) == 124);
ITCH_STATIC_ASSERT(offsetof(struct bridge_publication, poller_state) == 128);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_publication, poller_state) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_publication, poller_heartbeat) == 132);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_publication, poller_heartbeat) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_publication, poller_dropped) == 136);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_publication, poller_dropped) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_publication, poller_reserved) == 144);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_publication, poller_reserved) == 112);

#define BRIDGE_PUBLICATION_LENGTH 256 /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct bridge_publication) == BRIDGE_PUBLICATION_LENGTH);

/** Clears the record: numbers 0. */
static inline void bridge_publication_init(struct bridge_publication *record)
{
	memset(record, 0, sizeof(*record));
}

/** Returns the head. */
static inline uint32_t bridge_publication_head(const struct bridge_publication *record)
{
	return itch_load_u32le(&record->head);
}

/** Sets the head. */
static inline void bridge_publication_set_head(struct bridge_publication *record, uint32_t value)
{
	itch_store_u32le(&record->head, value);
}

/** Returns the publication reserved: 124 bytes. */
static inline const uint8_t *
bridge_publication_publication_reserved(const struct bridge_publication *record)
{
	return record->publication_reserved;
}

/** Sets the publication reserved from 124 bytes. */
static inline void
bridge_publication_set_publication_reserved(struct bridge_publication *record, const uint8_t *bytes)
{
	memcpy(record->publication_reserved, bytes, sizeof(record->publication_reserved));
}

/** Returns the poller state, one of BRIDGE_POLLER_STATE_*. */
static inline uint32_t bridge_publication_poller_state(const struct bridge_publication *record)
{
	return itch_load_u32le(&record->poller_state);
}

/** Sets the poller state, one of BRIDGE_POLLER_STATE_*. */
static inline void
bridge_publication_set_poller_state(struct bridge_publication *record, uint32_t value)
{
	itch_store_u32le(&record->poller_state, value);
}

/** Returns the poller heartbeat, in milliseconds. */
static inline uint32_t bridge_publication_poller_heartbeat(const struct bridge_publication *record)
{
	return itch_load_u32le(&record->poller_heartbeat);
}

/** Sets the poller heartbeat, in milliseconds. */
static inline void
bridge_publication_set_poller_heartbeat(struct bridge_publication *record, uint32_t value)
{
	itch_store_u32le(&record->poller_heartbeat, value);
}

/** Returns the poller dropped. */
static inline uint64_t bridge_publication_poller_dropped(const struct bridge_publication *record)
{
	return itch_load_u64le(&record->poller_dropped);
}

/** Sets the poller dropped. */
static inline void
bridge_publication_set_poller_dropped(struct bridge_publication *record, uint64_t value)
{
	itch_store_u64le(&record->poller_dropped, value);
}

/** Returns the poller reserved: 112 bytes. */
static inline const uint8_t *
bridge_publication_poller_reserved(const struct bridge_publication *record)
{
	return record->poller_reserved;
}

/** Sets the poller reserved from 112 bytes. */
static inline void
bridge_publication_set_poller_reserved(struct bridge_publication *record, const uint8_t *bytes)
{
	memcpy(record->poller_reserved, bytes, sizeof(record->poller_reserved));
}

/**
 * Reader slot: 256 bytes.
 *
 * One reader's claim on what it has not read, with what the poller tells it.
 *
 * @see itchgen bridge
 */
struct bridge_reader_slot {
	struct itch_u32le reader_state;         /**< [0, 4) One of BRIDGE_READER_STATE_*. */
	struct itch_u32le reader_pid;           /**< [4, 8) The process that reads: whoever puts
	                                         *   its own into an empty word has the slot. */
	struct itch_u32le generation;           /**< [8, 12) Claims on this slot so far: a reader
	                                         *   that lost its slot notices. */
	struct itch_u32le cut_offs;             /**< [12, 16) How often a reader of this slot was
	                                         *   cut off. */
	struct itch_u32le lost_position;        /**< [16, 20) First descriptor that the reader
	                                         *   did not pass. */
	struct itch_u32le lost_limit;           /**< [20, 24) First descriptor after those taken
	                                         *   away. */
	struct itch_u64le lost_sequence_number; /**< [24, 32) Sequence number at the first
	                                         *   descriptor not passed. */
	struct itch_u64le lost_sequence_limit;  /**< [32, 40) Sequence number after the last one
	                                         *   taken away; once the reader is let in again,
	                                         *   after the last one missed. */
	struct itch_u64le lost_epoch;           /**< [40, 48) The poller start in which it
	                                         *   happened. In nanoseconds since 1970-01-01
	                                         *   UTC. */
	uint8_t slot_reserved[80];              /**< [48, 128) Zero. */
	struct itch_u32le cursor;               /**< [128, 132) Next descriptor to read, modulo
	                                         *   2^32: all before it are released. */
	struct itch_u32le reader_heartbeat;     /**< [132, 136) Monotonic clock at the reader's
	                                         *   last sign of life, modulo 2^32. In
	                                         *   milliseconds. */
	uint8_t cursor_reserved[120];           /**< [136, 256) Zero. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct bridge_reader_slot) == 256);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct bridge_reader_slot) == 1);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, reader_state) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, reader_state) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, reader_pid) == 4);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, reader_pid) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, generation) == 8);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, generation) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, cut_offs) == 12);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, cut_offs) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, lost_position) == 16);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, lost_position) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, lost_limit) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, lost_limit) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, lost_sequence_number) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, lost_sequence_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, lost_sequence_limit) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, lost_sequence_limit) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, lost_epoch) == 40);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, lost_epoch) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, slot_reserved) == 48);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, slot_reserved) == 80);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, cursor) == 128);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, cursor) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, reader_heartbeat) == 132);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, reader_heartbeat) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_reader_slot, cursor_reserved) == 136);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_reader_slot, cursor_reserved) == 120);

#define BRIDGE_READER_SLOT_LENGTH 256 /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct bridge_reader_slot) == BRIDGE_READER_SLOT_LENGTH);

/** Clears the record: numbers 0. */
static inline void bridge_reader_slot_init(struct bridge_reader_slot *record)
{
	memset(record, 0, sizeof(*record));
}

/** Returns the reader state, one of BRIDGE_READER_STATE_*. */
static inline uint32_t bridge_reader_slot_reader_state(const struct bridge_reader_slot *record)
{
	return itch_load_u32le(&record->reader_state);
}

/** Sets the reader state, one of BRIDGE_READER_STATE_*. */
static inline void
bridge_reader_slot_set_reader_state(struct bridge_reader_slot *record, uint32_t value)
{
	itch_store_u32le(&record->reader_state, value);
}

/** Returns the reader pid. */
static inline uint32_t bridge_reader_slot_reader_pid(const struct bridge_reader_slot *record)
{
	return itch_load_u32le(&record->reader_pid);
}

/** Sets the reader pid. */
static inline void
bridge_reader_slot_set_reader_pid(struct bridge_reader_slot *record, uint32_t value)
{
	itch_store_u32le(&record->reader_pid, value);
}

/** Returns the generation. */
static inline uint32_t bridge_reader_slot_generation(const struct bridge_reader_slot *record)
{
	return itch_load_u32le(&record->generation);
}

/** Sets the generation. */
static inline void
bridge_reader_slot_set_generation(struct bridge_reader_slot *record, uint32_t value)
{
	itch_store_u32le(&record->generation, value);
}

/** Returns the cut offs. */
static inline uint32_t bridge_reader_slot_cut_offs(const struct bridge_reader_slot *record)
{
	return itch_load_u32le(&record->cut_offs);
}

/** Sets the cut offs. */
static inline void
bridge_reader_slot_set_cut_offs(struct bridge_reader_slot *record, uint32_t value)
{
	itch_store_u32le(&record->cut_offs, value);
}

/** Returns the lost position. */
static inline uint32_t bridge_reader_slot_lost_position(const struct bridge_reader_slot *record)
{
	return itch_load_u32le(&record->lost_position);
}

/** Sets the lost position. */
static inline void
bridge_reader_slot_set_lost_position(struct bridge_reader_slot *record, uint32_t value)
{
	itch_store_u32le(&record->lost_position, value);
}

/** Returns the lost limit. */
static inline uint32_t bridge_reader_slot_lost_limit(const struct bridge_reader_slot *record)
{
	return itch_load_u32le(&record->lost_limit);
}

/** Sets the lost limit. */
static inline void
bridge_reader_slot_set_lost_limit(struct bridge_reader_slot *record, uint32_t value)
{
	itch_store_u32le(&record->lost_limit, value);
}

/** Returns the lost sequence number. */
static inline uint64_t
bridge_reader_slot_lost_sequence_number(const struct bridge_reader_slot *record)
{
	return itch_load_u64le(&record->lost_sequence_number);
}

/** Sets the lost sequence number. */
static inline void
bridge_reader_slot_set_lost_sequence_number(struct bridge_reader_slot *record, uint64_t value)
{
	itch_store_u64le(&record->lost_sequence_number, value);
}

/** Returns the lost sequence limit. */
static inline uint64_t
bridge_reader_slot_lost_sequence_limit(const struct bridge_reader_slot *record)
{
	return itch_load_u64le(&record->lost_sequence_limit);
}

/** Sets the lost sequence limit. */
static inline void
bridge_reader_slot_set_lost_sequence_limit(struct bridge_reader_slot *record, uint64_t value)
{
	itch_store_u64le(&record->lost_sequence_limit, value);
}

/** Returns the lost epoch, in nanoseconds since 1970-01-01 UTC. */
static inline uint64_t bridge_reader_slot_lost_epoch(const struct bridge_reader_slot *record)
{
	return itch_load_u64le(&record->lost_epoch);
}

/** Sets the lost epoch, in nanoseconds since 1970-01-01 UTC. */
static inline void
bridge_reader_slot_set_lost_epoch(struct bridge_reader_slot *record, uint64_t value)
{
	itch_store_u64le(&record->lost_epoch, value);
}

/** Returns the slot reserved: 80 bytes. */
static inline const uint8_t *
bridge_reader_slot_slot_reserved(const struct bridge_reader_slot *record)
{
	return record->slot_reserved;
}

/** Sets the slot reserved from 80 bytes. */
static inline void
bridge_reader_slot_set_slot_reserved(struct bridge_reader_slot *record, const uint8_t *bytes)
{
	memcpy(record->slot_reserved, bytes, sizeof(record->slot_reserved));
}

/** Returns the cursor. */
static inline uint32_t bridge_reader_slot_cursor(const struct bridge_reader_slot *record)
{
	return itch_load_u32le(&record->cursor);
}

/** Sets the cursor. */
static inline void bridge_reader_slot_set_cursor(struct bridge_reader_slot *record, uint32_t value)
{
	itch_store_u32le(&record->cursor, value);
}

/** Returns the reader heartbeat, in milliseconds. */
static inline uint32_t bridge_reader_slot_reader_heartbeat(const struct bridge_reader_slot *record)
{
	return itch_load_u32le(&record->reader_heartbeat);
}

/** Sets the reader heartbeat, in milliseconds. */
static inline void
bridge_reader_slot_set_reader_heartbeat(struct bridge_reader_slot *record, uint32_t value)
{
	itch_store_u32le(&record->reader_heartbeat, value);
}

/** Returns the cursor reserved: 120 bytes. */
static inline const uint8_t *
bridge_reader_slot_cursor_reserved(const struct bridge_reader_slot *record)
{
	return record->cursor_reserved;
}

/** Sets the cursor reserved from 120 bytes. */
static inline void
bridge_reader_slot_set_cursor_reserved(struct bridge_reader_slot *record, const uint8_t *bytes)
{
	memcpy(record->cursor_reserved, bytes, sizeof(record->cursor_reserved));
}

/**
 * Descriptor: 64 bytes.
 *
 * Announces message blocks in the data file, or an event of the feed between them.
 *
 * @see itchgen bridge
 */
struct bridge_descriptor {
	struct itch_u32le position;             /**< [0, 4) Its number, modulo 2^32: says that
	                                         *   the slot holds this one and no other. */
	uint8_t kind;                           /**< [4, 5) One of BRIDGE_DESCRIPTOR_KIND_*. */
	uint8_t line;                           /**< [5, 6) The line that brought it, from 0. */
	struct itch_u16le count;                /**< [6, 8) Message blocks. */
	struct itch_u32le buffer_offset;        /**< [8, 12) Where the first message block begins
	                                         *   in the data file. */
	struct itch_u32le buffer_length;        /**< [12, 16) Bytes of the message blocks. */
	struct itch_u64le sequence_number;      /**< [16, 24) Number of the first message, or of
	                                         *   the first that the event names. */
	struct itch_u64le sequence_limit;       /**< [24, 32) Number after the last one; the same
	                                         *   number for an event without a range. */
	struct itch_u64le receive_time;         /**< [32, 40) When the packet was received, by
	                                         *   the poller's clock or the device's own; of a
	                                         *   recording, the time recorded. In nanoseconds
	                                         *   since 1970-01-01 UTC. */
	char session[10];                       /**< [40, 50) The session. */
	uint8_t cause;                          /**< [50, 51) One of BRIDGE_EVENT_CAUSE_*. */
	uint8_t other_line;                     /**< [51, 52) Of a divergence, the line whose
	                                         *   packet was kept. */
	uint8_t descriptor_reserved[4];         /**< [52, 56) Zero. */
	struct itch_u64le next_sequence_number; /**< [56, 64) The first number that no earlier
	                                         *   descriptor delivered or gave up. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct bridge_descriptor) == 64);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct bridge_descriptor) == 1);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, position) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, position) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, kind) == 4);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, kind) == 1);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, line) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, line) == 1);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, count) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, count) == 2);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, buffer_offset) == 8);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, buffer_offset) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, buffer_length) == 12);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, buffer_length) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, sequence_number) == 16);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, sequence_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, sequence_limit) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, sequence_limit) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, receive_time) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, receive_time) == 8);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, session) == 40);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, session) == 10);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, cause) == 50);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, cause) == 1);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, other_line) == 51);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, other_line) == 1);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, descriptor_reserved) == 52);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, descriptor_reserved) == 4);
ITCH_STATIC_ASSERT(offsetof(struct bridge_descriptor, next_sequence_number) == 56);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct bridge_descriptor, next_sequence_number) == 8);

#define BRIDGE_DESCRIPTOR_LENGTH 64 /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct bridge_descriptor) == BRIDGE_DESCRIPTOR_LENGTH);

/** Clears the record: numbers 0, text blank. */
static inline void bridge_descriptor_init(struct bridge_descriptor *record)
{
	memset(record, 0, sizeof(*record));
	memset(record->session, ' ', sizeof(record->session));
}

/** Returns the position. */
static inline uint32_t bridge_descriptor_position(const struct bridge_descriptor *record)
{
	return itch_load_u32le(&record->position);
}

/** Sets the position. */
static inline void bridge_descriptor_set_position(struct bridge_descriptor *record, uint32_t value)
{
	itch_store_u32le(&record->position, value);
}

/** Returns the kind, one of BRIDGE_DESCRIPTOR_KIND_*. */
static inline uint8_t bridge_descriptor_kind(const struct bridge_descriptor *record)
{
	return record->kind;
}

/** Sets the kind, one of BRIDGE_DESCRIPTOR_KIND_*. */
static inline void bridge_descriptor_set_kind(struct bridge_descriptor *record, uint8_t value)
{
	record->kind = value;
}

/** Returns the line. */
static inline uint8_t bridge_descriptor_line(const struct bridge_descriptor *record)
{
	return record->line;
}

/** Sets the line. */
static inline void bridge_descriptor_set_line(struct bridge_descriptor *record, uint8_t value)
{
	record->line = value;
}

/** Returns the count. */
static inline uint16_t bridge_descriptor_count(const struct bridge_descriptor *record)
{
	return itch_load_u16le(&record->count);
}

/** Sets the count. */
static inline void bridge_descriptor_set_count(struct bridge_descriptor *record, uint16_t value)
{
	itch_store_u16le(&record->count, value);
}

/** Returns the buffer offset. */
static inline uint32_t bridge_descriptor_buffer_offset(const struct bridge_descriptor *record)
{
	return itch_load_u32le(&record->buffer_offset);
}

/** Sets the buffer offset. */
static inline void
bridge_descriptor_set_buffer_offset(struct bridge_descriptor *record, uint32_t value)
{
	itch_store_u32le(&record->buffer_offset, value);
}

/** Returns the buffer length. */
static inline uint32_t bridge_descriptor_buffer_length(const struct bridge_descriptor *record)
{
	return itch_load_u32le(&record->buffer_length);
}

/** Sets the buffer length. */
static inline void
bridge_descriptor_set_buffer_length(struct bridge_descriptor *record, uint32_t value)
{
	itch_store_u32le(&record->buffer_length, value);
}

/** Returns the sequence number. */
static inline uint64_t bridge_descriptor_sequence_number(const struct bridge_descriptor *record)
{
	return itch_load_u64le(&record->sequence_number);
}

/** Sets the sequence number. */
static inline void
bridge_descriptor_set_sequence_number(struct bridge_descriptor *record, uint64_t value)
{
	itch_store_u64le(&record->sequence_number, value);
}

/** Returns the sequence limit. */
static inline uint64_t bridge_descriptor_sequence_limit(const struct bridge_descriptor *record)
{
	return itch_load_u64le(&record->sequence_limit);
}

/** Sets the sequence limit. */
static inline void
bridge_descriptor_set_sequence_limit(struct bridge_descriptor *record, uint64_t value)
{
	itch_store_u64le(&record->sequence_limit, value);
}

/** Returns the receive time, in nanoseconds since 1970-01-01 UTC. */
static inline uint64_t bridge_descriptor_receive_time(const struct bridge_descriptor *record)
{
	return itch_load_u64le(&record->receive_time);
}

/** Sets the receive time, in nanoseconds since 1970-01-01 UTC. */
static inline void
bridge_descriptor_set_receive_time(struct bridge_descriptor *record, uint64_t value)
{
	itch_store_u64le(&record->receive_time, value);
}

/** Returns the session: 10 characters, padded with spaces, not terminated. */
static inline const char *bridge_descriptor_session(const struct bridge_descriptor *record)
{
	return record->session;
}

/** Returns the number of characters of the session before its padding. */
static inline size_t bridge_descriptor_session_length(const struct bridge_descriptor *record)
{
	return itch_alpha_length(record->session, sizeof(record->session));
}

/** Sets the session, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
bridge_descriptor_set_session(struct bridge_descriptor *record, const char *text, size_t length)
{
	return itch_alpha_store(record->session, sizeof(record->session), text, length);
}

/** Returns the cause, one of BRIDGE_EVENT_CAUSE_*. */
static inline uint8_t bridge_descriptor_cause(const struct bridge_descriptor *record)
{
	return record->cause;
}

/** Sets the cause, one of BRIDGE_EVENT_CAUSE_*. */
static inline void bridge_descriptor_set_cause(struct bridge_descriptor *record, uint8_t value)
{
	record->cause = value;
}

/** Returns the other line. */
static inline uint8_t bridge_descriptor_other_line(const struct bridge_descriptor *record)
{
	return record->other_line;
}

/** Sets the other line. */
static inline void bridge_descriptor_set_other_line(struct bridge_descriptor *record, uint8_t value)
{
	record->other_line = value;
}

/** Returns the descriptor reserved: 4 bytes. */
static inline const uint8_t *
bridge_descriptor_descriptor_reserved(const struct bridge_descriptor *record)
{
	return record->descriptor_reserved;
}

/** Sets the descriptor reserved from 4 bytes. */
static inline void
bridge_descriptor_set_descriptor_reserved(struct bridge_descriptor *record, const uint8_t *bytes)
{
	memcpy(record->descriptor_reserved, bytes, sizeof(record->descriptor_reserved));
}

/** Returns the next sequence number. */
static inline uint64_t
bridge_descriptor_next_sequence_number(const struct bridge_descriptor *record)
{
	return itch_load_u64le(&record->next_sequence_number);
}

/** Sets the next sequence number. */
static inline void
bridge_descriptor_set_next_sequence_number(struct bridge_descriptor *record, uint64_t value)
{
	itch_store_u64le(&record->next_sequence_number, value);
}

#ifdef __cplusplus
}
#endif

#endif /* BRIDGE_H */

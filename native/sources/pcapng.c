/* The blocks of a pcapng file. */
#include "pcapng.h"

#include <stdlib.h>
#include <string.h>

#include "itch_clock.h"
#include "itch_count.h"

#define SECTION_HEADER 0x0a0d0d0aU
#define INTERFACE_DESCRIPTION 1U
#define OBSOLETE_PACKET 2U
#define SIMPLE_PACKET 3U
#define ENHANCED_PACKET 6U
#define BYTE_ORDER_MAGIC 0x1a2b3c4dU

#define BLOCK_HEADER 8U
/* A block's length stands before its body and after it. */
#define BLOCK_FRAMING 12U
#define INTERFACE_FIXED 8U

#define OPTION_END 0U
#define OPTION_RESOLUTION 9U
#define OPTION_OFFSET 14U
#define MICROSECONDS 6U

/* More interfaces than this in a section are taken for damage, as is a longer frame: see
 * runtime/capture. */
#define MOST_INTERFACES 65536U
#define MOST_FRAME_BYTES (2U << 20)
#define MOST_OPTIONS (1U << 20)

/* A block's body, and what stands before it. */
struct block {
	uint32_t type;
	uint32_t length;
	size_t at;    /* Where the body begins. */
	size_t limit; /* Where it ends. */
};

static uint32_t read16(const struct itch_capture_file *capture, size_t at)
{
	const uint8_t *const bytes = capture->file.bytes + at;

	return capture->is_little_endian ? itch_read_le16(bytes) : itch_read_be16(bytes);
}

static uint64_t read64(const struct itch_capture_file *capture, size_t at)
{
	const uint64_t first = itch_capture_file_read32(capture, at);
	const uint64_t second = itch_capture_file_read32(capture, at + 4);

	return capture->is_little_endian ? second << 32 | first : first << 32 | second;
}

static void set_resolution(struct itch_pcapng_interface *interface, uint8_t resolution)
{
	uint32_t ns = (uint32_t)ITCH_NS_PER_S;

	interface->resolution = resolution;
	interface->ns_per_tick = 0;
	if (resolution > 9)
		return;
	for (uint8_t power = 0; power < resolution; power++)
		ns /= 10;
	interface->ns_per_tick = ns;
}

/* A number of ticks in nanoseconds since 1970; parts of one are cut off. */
static uint64_t time_of(const struct itch_pcapng_interface *interface, uint64_t ticks)
{
	__extension__ typedef unsigned __int128 wide;
	const uint64_t offset = (uint64_t)interface->offset_seconds * ITCH_NS_PER_S;
	const uint32_t exponent = interface->resolution & 0x7fU;
	wide ns = (wide)ticks * ITCH_NS_PER_S;

	if (interface->ns_per_tick > 0)
		return ticks * interface->ns_per_tick + offset;
	if ((interface->resolution & 0x80U) != 0)
		return (uint64_t)(ns >> exponent) + offset;
	/* Less than 2^94 of them: long before the last power nothing is left. */
	for (uint32_t power = 0; power < exponent && ns > 0; power++)
		ns /= 10;
	return (uint64_t)ns + offset;
}

static int add_interface(struct itch_capture_file *capture, const struct block *block)
{
	struct itch_pcapng_interface *interface;

	if (block->limit - block->at < INTERFACE_FIXED)
		return itch_capture_file_damaged(capture,
				"an interface's description takes 8 bytes");
	if (capture->interface_count == MOST_INTERFACES)
		return itch_capture_file_damaged(capture, "the section has too many interfaces");
	/* A file may grow its table while it is read; the live sources allocate nothing then. */
	if ((capture->interface_count & (capture->interface_count - 1)) == 0) {
		const size_t room = capture->interface_count == 0 ?
			1 : 2 * (size_t)capture->interface_count;
		void *const larger = realloc(capture->interfaces, room * sizeof(*interface));

		if (larger == NULL)
			return itch_capture_file_damaged(capture,
					"no memory for another interface");
		capture->interfaces = (struct itch_pcapng_interface *)larger;
	}
	interface = &capture->interfaces[capture->interface_count++];
	interface->link_type = read16(capture, block->at);
	interface->snap_length = itch_capture_file_read32(capture, block->at + 4);
	interface->offset_seconds = 0;
	set_resolution(interface, MICROSECONDS);
	for (size_t at = block->at + INTERFACE_FIXED; at + 4 <= block->limit;) {
		const uint32_t code = read16(capture, at);
		const uint32_t length = read16(capture, at + 2);

		at += 4;
		if (code == OPTION_END || length > block->limit - at)
			break;
		if (code == OPTION_RESOLUTION && length >= 1)
			set_resolution(interface, capture->file.bytes[at]);
		if (code == OPTION_OFFSET && length >= 8)
			interface->offset_seconds = (int64_t)read64(capture, at);
		at += (length + 3U) & ~3U;
	}
	return 0;
}

/* Bytes of a packet block before its frame. */
static uint32_t fixed_part(uint32_t type)
{
	return type == SIMPLE_PACKET ? 4 : 20;
}

static int read_packet(struct itch_capture_file *capture, const struct block *block,
	struct itch_frame *frame)
{
	const uint32_t fixed = fixed_part(block->type);
	const bool is_simple = block->type == SIMPLE_PACKET;
	const struct itch_pcapng_interface *interface;
	uint32_t index = 0;

	if (block->limit - block->at < fixed)
		return itch_capture_file_damaged(capture, "a packet's block is too short");
	if (!is_simple)
		index = block->type == OBSOLETE_PACKET ? read16(capture, block->at) :
			itch_capture_file_read32(capture, block->at);
	if (index >= capture->interface_count)
		return itch_capture_file_damaged(capture, "a packet's interface was not described");
	interface = &capture->interfaces[index];
	frame->wire_length = itch_capture_file_read32(capture, block->at + (is_simple ? 0 : 16));
	if (!is_simple)
		frame->length = itch_capture_file_read32(capture, block->at + 12);
	else if (interface->snap_length > 0 && interface->snap_length < frame->wire_length)
		frame->length = interface->snap_length;
	else
		frame->length = frame->wire_length;
	if (frame->length > block->limit - block->at - fixed || frame->length > MOST_FRAME_BYTES)
		return itch_capture_file_damaged(capture, "a frame is longer than its block");
	/* A frame cannot have been shorter than what was kept of it. */
	if (frame->wire_length < frame->length)
		frame->wire_length = frame->length;
	frame->bytes = capture->file.bytes + block->at + fixed;
	/* The upper half comes first, in either byte order. */
	frame->time_ns = is_simple ? 0 : time_of(interface,
		(uint64_t)itch_capture_file_read32(capture, block->at + 4) << 32 |
		itch_capture_file_read32(capture, block->at + 8));
	frame->buffer = NULL;
	frame->line = 0;
	frame->checksum = ITCH_CHECKSUM_UNKNOWN;
	capture->link_type = interface->link_type;
	return 1;
}

/* Finds the bounds of the block at `at`: 1, or a state. */
static int find_block(struct itch_capture_file *capture, struct block *block)
{
	const size_t rest = capture->file.length - capture->at;
	const uint8_t *const bytes = capture->file.bytes + capture->at;

	memset(block, 0, sizeof(*block));
	if (rest == 0)
		return ITCH_SOURCE_ENDED;
	if (rest < BLOCK_FRAMING)
		return itch_capture_file_damaged(capture, "a block is cut off");
	if (itch_read_be32(bytes) == SECTION_HEADER) {
		capture->is_little_endian =
			itch_read_le32(bytes + BLOCK_HEADER) == BYTE_ORDER_MAGIC;
		if (!capture->is_little_endian &&
				itch_read_be32(bytes + BLOCK_HEADER) != BYTE_ORDER_MAGIC)
			return itch_capture_file_damaged(capture,
					"a section's byte order is neither of the two");
	}
	block->type = itch_capture_file_read32(capture, capture->at);
	block->length = itch_capture_file_read32(capture, capture->at + 4);
	block->at = capture->at + BLOCK_HEADER;
	block->limit = capture->at + block->length - 4;
	if (block->length < BLOCK_FRAMING || block->length % 4 != 0)
		return itch_capture_file_damaged(capture,
				"a block's length is no multiple of 4 from 12 on");
	return 1;
}

static bool is_read_whole(uint32_t type)
{
	return type == INTERFACE_DESCRIPTION || type == OBSOLETE_PACKET || type == SIMPLE_PACKET ||
		type == ENHANCED_PACKET;
}

/* Reads a block that is there: 1 for a frame, 0 for something else, or a state. */
static int read_block(struct itch_capture_file *capture, const struct block *block,
	struct itch_frame *frame)
{
	if (is_read_whole(block->type) && block->length > MOST_FRAME_BYTES + MOST_OPTIONS)
		return itch_capture_file_damaged(capture, "a block is longer than any can be");
	if (block->length > capture->file.length - capture->at)
		return itch_capture_file_damaged(capture, "a block is longer than the file");
	if (block->type == SECTION_HEADER)
		capture->interface_count = 0;
	if (!is_read_whole(block->type))
		return 0;
	if (itch_capture_file_read32(capture, block->limit) != block->length)
		return itch_capture_file_damaged(capture,
				"a block has one length at its start, another at its end");
	return block->type == INTERFACE_DESCRIPTION ? add_interface(capture, block) :
		read_packet(capture, block, frame);
}

bool pcapng_is_one(const struct itch_mapped_file *file)
{
	return file->length >= BLOCK_FRAMING && itch_read_be32(file->bytes) == SECTION_HEADER;
}

int pcapng_next(struct itch_capture_file *capture, struct itch_frame *frame)
{
	for (;;) {
		struct block block;
		int found = find_block(capture, &block);

		if (found > 0)
			found = read_block(capture, &block, frame);
		if (found < 0)
			return found;
		capture->at += block.length;
		if (found > 0)
			return found;
	}
}

void pcapng_look_ahead(struct itch_capture_file *capture)
{
	struct itch_frame frame;

	/* What is wrong is met again when the file is read. */
	(void)pcapng_next(capture, &frame);
	capture->at = 0;
	capture->interface_count = 0;
}

/* The kinds of files that are taken for day files by mistake; itchgen inspect knows them too. */
#include "file_kind.h"

#include <stdbool.h>
#include <string.h>

#include "itch50.h"
#include "moldudp64.h"
#include "soupbintcp.h"

#define PREFIX 2U
#define TEXT_SAMPLE 256U
/* Longer than any message of the protocol. */
#define LONGEST 255U

static const struct {
	char magic[5];
	uint8_t length;
	const char *name;
} archives[] = {
	{"\x1f\x8b", 2, "it is a gzip file: unpack it first"},
	{"PK\x03\x04", 4, "it is a zip archive: unpack it first"},
	{"\x28\xb5\x2f\xfd", 4, "it is a zstd file: unpack it first"},
	{"\xfd" "7zX", 4, "it is an xz file: unpack it first"},
	{"\x04\x22\x4d\x18", 4, "it is an lz4 file: unpack it first"},
	{"BZh", 3, "it is a bzip2 file: unpack it first"},
};

static bool is_text(const uint8_t *bytes, size_t length)
{
	for (size_t at = 0; at < length && at < TEXT_SAMPLE; at++)
		if ((bytes[at] < 0x20 || bytes[at] > 0x7e) &&
				memchr("\t\n\r", bytes[at], 3) == NULL)
			return false;
	return length > 0;
}

/* What only a server of SoupBinTCP sends first; its 'S' has a message in it. */
static bool is_soup(const uint8_t *bytes, size_t length)
{
	const uint32_t size = length > PREFIX ? itch_read_be16(bytes) : 0;

	if (size == 0)
		return false;
	switch (bytes[PREFIX]) {
	case 'A':
		return size + PREFIX == SOUPBINTCP_LOGIN_ACCEPTED_LENGTH;
	case 'J':
		return size + PREFIX == SOUPBINTCP_LOGIN_REJECTED_LENGTH;
	case 'H':
	case 'Z':
		return size + PREFIX == SOUPBINTCP_SERVER_HEARTBEAT_LENGTH;
	case 'S':
		return size > ITCH50_SYSTEM_EVENT_LENGTH && size <= LONGEST;
	default:
		return bytes[PREFIX] == '+';
	}
}

/* A session in ASCII, and a number that a feed may reach. */
static bool is_mold(const uint8_t *bytes, size_t length)
{
	const struct moldudp64_downstream_packet_header *const header =
		(const struct moldudp64_downstream_packet_header *)bytes;

	if (length < MOLDUDP64_DOWNSTREAM_PACKET_HEADER_LENGTH)
		return false;
	for (size_t at = 0; at < sizeof(header->session); at++)
		if (bytes[at] < 0x20 || bytes[at] > 0x7e)
			return false;
	return moldudp64_downstream_packet_header_sequence_number(header) >> 53 == 0;
}

/* Two records of which the lengths are the other way round. */
static bool is_little_endian(const uint8_t *bytes, size_t length)
{
	size_t first, second;

	if (length < PREFIX || (first = itch_read_le16(bytes) + PREFIX) + PREFIX > length)
		return false;
	second = itch_read_le16(bytes + first);
	return first > PREFIX && first <= LONGEST && second > 0 && second <= LONGEST;
}

/* A day's first message, with nothing before it. */
static bool is_without_lengths(const uint8_t *bytes, size_t length)
{
	const struct itch50_system_event *const event = (const struct itch50_system_event *)bytes;

	return length >= sizeof(*event) && bytes[0] == ITCH50_SYSTEM_EVENT_TYPE &&
		event->event_code == ITCH50_EVENT_CODE_START_OF_MESSAGES;
}

const char *file_kind_other(const uint8_t *bytes, size_t length)
{
	for (size_t at = 0; at < sizeof(archives) / sizeof(archives[0]); at++)
		if (length >= archives[at].length &&
				memcmp(bytes, archives[at].magic, archives[at].length) == 0)
			return archives[at].name;
	if (is_text(bytes, length))
		return "it is text";
	if (is_mold(bytes, length))
		return "it holds MoldUDP64 packets: itchgen convert makes a capture of them";
	if (is_soup(bytes, length))
		return "it is a SoupBinTCP stream: itchgen convert makes a day file of it";
	if (is_little_endian(bytes, length))
		return "its lengths are little-endian";
	if (is_without_lengths(bytes, length))
		return "its messages have no lengths between them";
	return NULL;
}

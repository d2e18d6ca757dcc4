/*
 * Fuzz target: any bytes as a frame. Oracle: the verdict by a second, plain reading of the headers,
 * and a datagram that lies in the frame.
 */
#include <stdlib.h>

#include "itch_frame_walk.h"

/* The same conclusion, one condition after the other, over bytes that read as 0 beyond the end. */
static enum itch_frame_verdict plain(const uint8_t *bytes, size_t length, size_t *payload, size_t *size)
{
#define AT(offset) ((size_t)(offset) < length ? bytes[offset] : 0U)
#define U16(offset) (AT(offset) << 8 | AT((offset) + 1))
	size_t ip = 12, udp, total;

	for (; ip + 2 <= length && (U16(ip) == 0x8100 || U16(ip) == 0x88a8 || U16(ip) == 0x9100); ip += 4)
		if (ip + 4 > length)
			return ITCH_FRAME_SHORT_FRAME;
	if (ip + 2 > length)
		return ITCH_FRAME_SHORT_FRAME;
	if (U16(ip) == 0x86dd)
		return ITCH_FRAME_IPV6;
	if (U16(ip) != 0x0800)
		return ITCH_FRAME_OTHER_ETHER_TYPE;
	ip += 2;
	if (ip + 20 > length)
		return ITCH_FRAME_SHORT_FRAME;
	total = U16(ip + 2);
	if (AT(ip) < 0x45 || AT(ip) > 0x4f)
		return ITCH_FRAME_BAD_IP_HEADER;
	udp = ip + (AT(ip) & 15U) * 4;
	if (ip + total < udp || ip + total > length)
		return ITCH_FRAME_BAD_IP_LENGTH;
	if ((AT(ip + 6) & 0x3fU) != 0 || AT(ip + 7) != 0)
		return ITCH_FRAME_FRAGMENT;
	if (AT(ip + 9) != 17)
		return ITCH_FRAME_OTHER_PROTOCOL;
	if (udp + 8 > ip + total || U16(udp + 4) < 8 || udp + U16(udp + 4) > ip + total)
		return ITCH_FRAME_BAD_UDP_LENGTH;
	*payload = udp + 8;
	*size = U16(udp + 4) - 8;
	return ITCH_FRAME_DATAGRAM;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct itch_datagram datagram;
	struct itch_frame frame;
	size_t payload = 0, length = 0;
	enum itch_frame_verdict expected;

	memset(&frame, 0, sizeof(frame));
	frame.bytes = data;
	frame.length = (uint32_t)size;
	frame.wire_length = (uint32_t)size;
	expected = plain(data, size, &payload, &length);
	if (itch_frame_walk(&frame, false, &datagram) != expected)
		abort();
	if (expected == ITCH_FRAME_DATAGRAM &&
			(datagram.bytes != data + payload || datagram.length != length))
		abort();
	return 0;
}

/*
 * A frame in, its UDP datagram out: where its bytes are, from where it came and where it went.
 * Reads no byte outside the frame, copies nothing, checks each length once: what is wrong is a
 * verdict.
 *
 * @see RFC 791 (IPv4), RFC 768 (UDP), IEEE 802.1Q (tags), RFC 894 (Ethernet)
 */
#ifndef ITCH_FRAME_WALK_H
#define ITCH_FRAME_WALK_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Every verdict on a frame, and its name as tools print it; each is a counter. */
#define ITCH_FRAME_VERDICTS(X)                                                                     \
	/** A whole UDP datagram. */                                                               \
	X(DATAGRAM, "datagram")                                                                    \
	/** Cut short on its way here: of the datagram only what is there may be read. */      \
	X(SNAPPED, "snapped")                                                                      \
	/** Cut short before the UDP header's end. */                                              \
	X(HEADER_SNAPPED, "header-snapped")                                                        \
	/** The frame itself ends before its headers do. */                                        \
	X(SHORT_FRAME, "short-frame")                                                              \
	/** No way of walking frames of this link type. */                                         \
	X(OTHER_LINK_TYPE, "other-link-type")                                                      \
	/** Neither IPv4 nor IPv6. */                                                              \
	X(OTHER_ETHER_TYPE, "other-ether-type")                                                    \
	X(IPV6, "ipv6")                                                                            \
	/** IPv4, but not UDP. */                                                                  \
	X(OTHER_PROTOCOL, "other-protocol")                                                        \
	/** A part of an IPv4 packet that was cut in pieces. */                                    \
	X(FRAGMENT, "fragment")                                                                    \
	/** The IPv4 header's version is not 4, or its length less than 20 bytes. */               \
	X(BAD_IP_HEADER, "bad-ip-header")                                                          \
	/** The IPv4 packet claims to be longer than its frame, or shorter than its header. */     \
	X(BAD_IP_LENGTH, "bad-ip-length")                                                          \
	/** The UDP length is less than 8 or more than the IPv4 packet has. */                     \
	X(BAD_UDP_LENGTH, "bad-udp-length")                                                        \
	/** The UDP checksum does not fit the bytes. */                                            \
	X(BAD_CHECKSUM, "bad-checksum")

/** What walking a frame concluded: a UDP datagram, or the one reason why there is none. */
enum itch_frame_verdict {
#define ITCH_FRAME_VERDICT(name, text) ITCH_FRAME_##name,
	ITCH_FRAME_VERDICTS(ITCH_FRAME_VERDICT)
#undef ITCH_FRAME_VERDICT
	ITCH_FRAME_VERDICT_COUNT, /**< How many there are. */
};

/** What a frame begins with: the numbers of the common registry of link types. */
enum itch_link_type {
	ITCH_LINK_ETHERNET = 1,
	ITCH_LINK_RAW_IP = 101, /**< An IP packet without anything before it. */
	ITCH_LINK_LINUX_SLL = 113, /**< Linux "cooked" captures, from the `any` device. */
	ITCH_LINK_LINUX_SLL2 = 276,
};

/** What those who handed a frame over say of its checksums. */
enum itch_checksum {
	ITCH_CHECKSUM_UNKNOWN, /**< Nothing: it is for us to look. */
	ITCH_CHECKSUM_GOOD,
	ITCH_CHECKSUM_BAD,
};

/** Bytes that came from the network, where they lie. */
struct itch_frame {
	const uint8_t *bytes; /**< The first of them. */
	uint32_t length;      /**< How many there are. */
	uint32_t wire_length; /**< How many there were on the wire: more when they were cut. */
	uint64_t time_ns;     /**< When they came, in nanoseconds since 1970; 0 when not known. */
	void *buffer;         /**< What their source knows them by. */
	/** The input on which they came: a line, unless filters tell lines apart. */
	uint32_t line;
	uint8_t checksum;     /**< What the device or the kernel says of it: enum itch_checksum. */
};

/** A UDP datagram inside a frame. */
struct itch_datagram {
	const uint8_t *bytes;      /**< Its payload. */
	uint32_t length;           /**< Bytes of payload that may be read. */
	uint32_t source;           /**< IPv4 address, the first byte highest. */
	uint32_t destination;      /**< The same: the multicast group, as a rule. */
	uint16_t source_port;      /**< UDP port. */
	uint16_t destination_port; /**< UDP port. */
};

#define ITCH_ETHER_TYPE_IPV4 0x0800U
#define ITCH_ETHER_TYPE_IPV6 0x86ddU
#define ITCH_IP_HEADER_LENGTH 20U
#define ITCH_UDP_HEADER_LENGTH 8U
#define ITCH_IP_PROTOCOL_UDP 17U
/** More fragments follow, or this is not the first; the third bit only forbids to cut. */
#define ITCH_IP_FRAGMENT 0x3fffU

/**
 * Adds the 16-bit words of some bytes to a sum of ones' complement; an odd last byte is a high one.
 */
static inline uint64_t itch_checksum_add(uint64_t sum, const uint8_t *bytes, size_t length)
{
	size_t at = 0;

	for (; at + 4 <= length; at += 4)
		sum += itch_read_be32(bytes + at);
	if (at + 2 <= length) {
		sum += itch_read_be16(bytes + at);
		at += 2;
	}
	if (at < length)
		sum += (uint64_t)bytes[at] << 8;
	return sum;
}

/** Folds a sum into the 16 bits that are compared or sent. */
static inline uint16_t itch_checksum_fold(uint64_t sum)
{
	while (sum >> 16 != 0)
		sum = (sum >> 16) + (sum & 0xffff);
	return (uint16_t)sum;
}

/** Returns the sum over the pseudo header that UDP's checksum begins with. */
static inline uint64_t itch_checksum_pseudo(const struct itch_datagram *datagram, uint32_t length)
{
	return (uint64_t)datagram->source + datagram->destination + ITCH_IP_PROTOCOL_UDP + length;
}

/**
 * True when a UDP datagram's checksum is absent, right, or not yet filled in by the sender's
 * network card (then it holds the pseudo header's sum alone).
 */
static inline bool itch_checksum_is_good(const uint8_t *udp, uint32_t length,
	const struct itch_datagram *datagram)
{
	const uint16_t stated = itch_read_be16(udp + 6);
	const uint64_t pseudo = itch_checksum_pseudo(datagram, length);

	return stated == 0 ||
		itch_checksum_fold(itch_checksum_add(pseudo, udp, length)) == 0xffff ||
		stated == itch_checksum_fold(pseudo);
}

/** Bytes up to `limit` are not there: were they left out on the way, or were there none? */
static inline enum itch_frame_verdict itch_frame_cut(const struct itch_frame *frame, size_t limit)
{
	return limit <= frame->wire_length ? ITCH_FRAME_HEADER_SNAPPED : ITCH_FRAME_SHORT_FRAME;
}

/** Walks a UDP header at offset `at`, of which the IPv4 packet has `room` bytes. */
static ITCH_ALWAYS_INLINE enum itch_frame_verdict
itch_frame_walk_udp(const struct itch_frame *frame, size_t at, size_t room, bool checksums,
	struct itch_datagram *datagram)
{
	const uint8_t *const udp = frame->bytes + at;
	size_t length, present;

	if (ITCH_UNLIKELY(room < ITCH_UDP_HEADER_LENGTH))
		return ITCH_FRAME_BAD_UDP_LENGTH;
	if (ITCH_UNLIKELY(at + ITCH_UDP_HEADER_LENGTH > frame->length))
		return itch_frame_cut(frame, at + ITCH_UDP_HEADER_LENGTH);
	length = itch_read_be16(udp + 4);
	if (ITCH_UNLIKELY(length < ITCH_UDP_HEADER_LENGTH || length > room))
		return ITCH_FRAME_BAD_UDP_LENGTH;
	present = frame->length - at;
	if (present > length)
		present = length;
	datagram->source_port = itch_read_be16(udp);
	datagram->destination_port = itch_read_be16(udp + 2);
	datagram->bytes = udp + ITCH_UDP_HEADER_LENGTH;
	datagram->length = (uint32_t)(present - ITCH_UDP_HEADER_LENGTH);
	if (ITCH_UNLIKELY(present < length))
		return ITCH_FRAME_SNAPPED;
	if (ITCH_UNLIKELY(frame->checksum == ITCH_CHECKSUM_BAD))
		return ITCH_FRAME_BAD_CHECKSUM;
	if (checksums && frame->checksum == ITCH_CHECKSUM_UNKNOWN &&
			ITCH_UNLIKELY(!itch_checksum_is_good(udp, (uint32_t)length, datagram)))
		return ITCH_FRAME_BAD_CHECKSUM;
	return ITCH_FRAME_DATAGRAM;
}

/** Walks an IPv4 header at offset `at`. */
static ITCH_ALWAYS_INLINE enum itch_frame_verdict
itch_frame_walk_ipv4(const struct itch_frame *frame, size_t at, bool checksums,
	struct itch_datagram *datagram)
{
	const uint8_t *const ip = frame->bytes + at;
	size_t header, total;

	if (ITCH_UNLIKELY(at + ITCH_IP_HEADER_LENGTH > frame->length))
		return itch_frame_cut(frame, at + ITCH_IP_HEADER_LENGTH);
	header = (size_t)(ip[0] & 0x0f) * 4;
	total = itch_read_be16(ip + 2);
	if (ITCH_UNLIKELY(ip[0] >> 4 != 4 || header < ITCH_IP_HEADER_LENGTH))
		return ITCH_FRAME_BAD_IP_HEADER;
	/* The frame may be longer: short ones are padded to Ethernet's least length. */
	if (ITCH_UNLIKELY(total < header || at + total > frame->wire_length))
		return ITCH_FRAME_BAD_IP_LENGTH;
	if (ITCH_UNLIKELY((itch_read_be16(ip + 6) & ITCH_IP_FRAGMENT) != 0))
		return ITCH_FRAME_FRAGMENT;
	if (ITCH_UNLIKELY(ip[9] != ITCH_IP_PROTOCOL_UDP))
		return ITCH_FRAME_OTHER_PROTOCOL;
	datagram->source = itch_read_be32(ip + 12);
	datagram->destination = itch_read_be32(ip + 16);
	return itch_frame_walk_udp(frame, at + header, total - header, checksums, datagram);
}

/**
 * True for what announces an 802.1Q or 802.1ad tag; the last stood for 802.1ad before it was a
 * standard.
 */
static ITCH_ALWAYS_INLINE bool itch_ether_type_is_tag(unsigned int type)
{
	return type == 0x8100 || type == 0x88a8 || type == 0x9100;
}

/** Goes on at the two bytes that name what follows them, past any 802.1Q and 802.1ad tags. */
static ITCH_ALWAYS_INLINE enum itch_frame_verdict
itch_frame_walk_ether_type(const struct itch_frame *frame, size_t at, bool checksums,
	struct itch_datagram *datagram)
{
	for (;;) {
		unsigned int type;

		if (ITCH_UNLIKELY(at + 2 > frame->length))
			return itch_frame_cut(frame, at + 2);
		type = itch_read_be16(frame->bytes + at);
		if (type == ITCH_ETHER_TYPE_IPV4)
			return itch_frame_walk_ipv4(frame, at + 2, checksums, datagram);
		if (type == ITCH_ETHER_TYPE_IPV6)
			return ITCH_FRAME_IPV6;
		if (!itch_ether_type_is_tag(type))
			return ITCH_FRAME_OTHER_ETHER_TYPE;
		if (ITCH_UNLIKELY(at + 4 > frame->length))
			return itch_frame_cut(frame, at + 4);
		at += 4;
	}
}

/**
 * Walks an Ethernet frame; `datagram` is good for ITCH_FRAME_DATAGRAM and ITCH_FRAME_SNAPPED only.
 */
static ITCH_ALWAYS_INLINE enum itch_frame_verdict
itch_frame_walk(const struct itch_frame *frame, bool checksums, struct itch_datagram *datagram)
{
	return itch_frame_walk_ether_type(frame, 12, checksums, datagram);
}

/** Walks a frame of any link type of enum itch_link_type. */
static inline enum itch_frame_verdict
itch_frame_walk_link(const struct itch_frame *frame, uint32_t link_type, bool checksums,
	struct itch_datagram *datagram)
{
	switch (link_type) {
	case ITCH_LINK_ETHERNET:
		return itch_frame_walk(frame, checksums, datagram);
	case ITCH_LINK_LINUX_SLL:
		return itch_frame_walk_ether_type(frame, 14, checksums, datagram);
	case ITCH_LINK_LINUX_SLL2:
		/* Here the protocol comes first, and what follows the 20 bytes is the IP packet. */
		if (frame->length < 20)
			return itch_frame_cut(frame, 20);
		switch (itch_read_be16(frame->bytes)) {
		case ITCH_ETHER_TYPE_IPV4:
			return itch_frame_walk_ipv4(frame, 20, checksums, datagram);
		case ITCH_ETHER_TYPE_IPV6:
			return ITCH_FRAME_IPV6;
		default:
			return ITCH_FRAME_OTHER_ETHER_TYPE;
		}
	case ITCH_LINK_RAW_IP:
		if (frame->length < 1)
			return itch_frame_cut(frame, 1);
		return frame->bytes[0] >> 4 == 6 ? ITCH_FRAME_IPV6 :
			itch_frame_walk_ipv4(frame, 0, checksums, datagram);
	default:
		return ITCH_FRAME_OTHER_LINK_TYPE;
	}
}

/** Returns a verdict's name, as tools print it. */
static inline const char *itch_frame_verdict_name(enum itch_frame_verdict verdict)
{
	switch (verdict) {
#define ITCH_FRAME_VERDICT(name, text)                                                             \
	case ITCH_FRAME_##name:                                                                    \
		return text;
	ITCH_FRAME_VERDICTS(ITCH_FRAME_VERDICT)
#undef ITCH_FRAME_VERDICT
	case ITCH_FRAME_VERDICT_COUNT:
		break;
	}
	return "no verdict";
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_FRAME_WALK_H */

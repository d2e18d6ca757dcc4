/* A host's answer that it listens to a group. */
#include "igmp_report.h"

#include "itch_frame_write.h"

#define V1_REPORT 0x12U
#define V2_REPORT 0x16U
#define V2_LEAVE 0x17U
#define V3_REPORT 0x22U
/* Of IGMPv3: still these sources; from now on these too, or no longer. */
#define MODE_IS_INCLUDE 1U
#define ALLOW_NEW_SOURCES 5U
#define BLOCK_OLD_SOURCES 6U
#define ALL_ROUTERS 0xe0000002U
#define ALL_V3_ROUTERS 0xe0000016U
/* An IPv4 header with the Router Alert option, which IGMP asks for. */
#define IP_HEADER 24U
#define ETHERNET_ADDRESSES 12U
#define LEAST_FRAME 60U
/* A record of one source. */
#define V3_LENGTH 20U
#define V2_LENGTH 8U

static bool names_source(const struct igmp_report *report)
{
	return report->source != 0 && report->version == IGMP_V3;
}

/* How a record of the third version puts it. */
static uint8_t record_type(enum igmp_change change)
{
	if (change == IGMP_STAY)
		return MODE_IS_INCLUDE;
	return change == IGMP_JOIN ? ALLOW_NEW_SOURCES : BLOCK_OLD_SOURCES;
}

static uint8_t message_type(const struct igmp_report *report)
{
	if (names_source(report))
		return V3_REPORT;
	if (report->version == IGMP_V1)
		return V1_REPORT;
	return report->change == IGMP_LEAVE ? V2_LEAVE : V2_REPORT;
}

/* Writes an IGMP message into bytes that are 0 and returns its length. */
static uint32_t write_message(uint8_t *bytes, const struct igmp_report *report)
{
	const uint32_t length = names_source(report) ? V3_LENGTH : V2_LENGTH;

	bytes[0] = message_type(report);
	if (names_source(report)) {
		itch_write_be16(bytes + 6, 1);
		bytes[8] = record_type(report->change);
		itch_write_be16(bytes + 10, 1);
		itch_write_be32(bytes + 12, report->group);
		itch_write_be32(bytes + 16, report->source);
	} else {
		itch_write_be32(bytes + 4, report->group);
	}
	itch_write_be16(bytes + 2,
			(uint16_t)~itch_checksum_fold(itch_checksum_add(0, bytes, length)));
	return length;
}

/* To whom it goes: reports of the first two versions to the group itself. */
static uint32_t destination_of(const struct igmp_report *report)
{
	if (names_source(report))
		return ALL_V3_ROUTERS;
	return report->change == IGMP_LEAVE ? ALL_ROUTERS : report->group;
}

/* Writes an IPv4 packet into bytes that are 0 and returns its length. */
static uint32_t write_packet(uint8_t *ip, const struct igmp_report *report)
{
	const uint32_t length = IP_HEADER + write_message(ip + IP_HEADER, report);

	ip[0] = 0x40 | IP_HEADER / 4;
	ip[1] = 0xc0; /* Internetwork control. */
	itch_write_be16(ip + 2, (uint16_t)length);
	itch_write_be16(ip + 6, 0x4000);
	ip[8] = 1; /* Not beyond the first router. */
	ip[9] = IGMP_PROTOCOL;
	itch_write_be32(ip + 12, report->address);
	itch_write_be32(ip + 16, destination_of(report));
	itch_write_be32(ip + 20, 0x94040000U); /* Router Alert. */
	itch_write_be16(ip + 10,
			(uint16_t)~itch_checksum_fold(itch_checksum_add(0, ip, IP_HEADER)));
	return length;
}

uint32_t igmp_report_write(uint8_t *frame, const struct igmp_report *report)
{
	uint32_t at = ETHERNET_ADDRESSES;

	if (report->version == IGMP_V1 && report->change == IGMP_LEAVE)
		return 0;
	memset(frame, 0, IGMP_LONGEST_REPORT);
	itch_frame_write_mac(frame, destination_of(report));
	memcpy(frame + 6, report->station, 6);
	memcpy(frame + at, report->tags->bytes, report->tags->length);
	at += report->tags->length;
	itch_write_be16(frame + at, ITCH_ETHER_TYPE_IPV4);
	at += 2;
	at += write_packet(frame + at, report);
	return at < LEAST_FRAME ? LEAST_FRAME : at;
}

/* The source that the command line asks for. */
#include "source_choice.h"

#include <stdio.h>
#include <string.h>

#include "itch_dpdk_source.h"

static struct itch_source *refuse(const struct source_choice *choice, const char *why)
{
	fprintf(stderr, "%s: %s\n", choice->program, why);
	return NULL;
}

static struct itch_source *open_file(struct source_choice *choice)
{
	const char *const path = choice->options->capture;
	char why[sizeof(choice->capture.source.error)];

	if (path == NULL)
		return refuse(choice, "name a CAPTURE, or another --source");
	if (itch_capture_file_open(&choice->capture, path))
		return &choice->capture.source;
	/* What is no pcap may be a day file; what is neither is told as a capture would be. */
	memcpy(why, choice->capture.source.error, sizeof(why));
	if (strstr(why, "not a pcap file") == NULL && strstr(why, "too short") == NULL)
		return refuse(choice, why);
	if (itch_day_file_open(&choice->day, path))
		return &choice->day.source;
	return refuse(choice, choice->day.source.error);
}

static struct itch_source *open_packet(struct source_choice *choice)
{
	const struct poller_options *const options = choice->options;
	uint32_t groups[ITCH_SEQUENCER_LINES];

	if (options->interface == NULL)
		return refuse(choice, "--source packet needs --interface");
	for (uint32_t line = 0; line < options->filter_count; line++)
		groups[line] = options->filters[line].group;
	if (itch_packet_socket_open(&choice->packet, options->interface, groups,
			options->joins_no_groups ? 0 : options->filter_count))
		return &choice->packet.source;
	return refuse(choice, choice->packet.source.error);
}

static struct itch_source *open_udp(struct source_choice *choice)
{
	const struct poller_options *const options = choice->options;
	struct itch_udp_address addresses[ITCH_SEQUENCER_LINES];
	struct itch_udp_options udp;

	for (uint32_t line = 0; line < options->filter_count; line++) {
		addresses[line].group = options->filters[line].group;
		addresses[line].source = options->filters[line].source;
		addresses[line].port = options->filters[line].port;
	}
	memset(&udp, 0, sizeof(udp));
	udp.addresses = addresses;
	udp.address_count = options->filter_count;
	udp.interface = options->interface;
	udp.waits = options->waits;
	udp.stamps = options->measures_latency;
	if (itch_udp_socket_open(&choice->udp, &udp))
		return &choice->udp.source;
	return refuse(choice, choice->udp.source.error);
}

/* What net_pcap does not tell: what the frames begin with, and whether the file is whole. */
static bool look_at_capture(struct source_choice *choice, uint32_t *link_type)
{
	struct itch_capture_file *const capture = &choice->capture;

	*link_type = ITCH_LINK_ETHERNET;
	if (choice->options->capture == NULL)
		return true;
	if (itch_capture_file_open(capture, choice->options->capture)) {
		*link_type = capture->source.link_type;
		capture->source.close(&capture->source);
		return true;
	}
	return false;
}

static struct itch_source *open_dpdk(struct source_choice *choice)
{
	const struct poller_options *const options = choice->options;
	struct itch_dpdk_options dpdk;
	struct itch_source *source;
	uint32_t link_type;
	char why[256];

	if (!look_at_capture(choice, &link_type))
		return refuse(choice, choice->capture.source.error);
	memset(&dpdk, 0, sizeof(dpdk));
	dpdk.program = choice->program;
	dpdk.capture = options->capture;
	dpdk.eal_argc = options->eal_argc;
	dpdk.eal_argv = options->eal_argv;
	dpdk.ports = options->ports;
	dpdk.port_count = options->port_count;
	dpdk.queue_count = options->queue_count;
	dpdk.buffers = options->buffers;
	dpdk.memory = choice->memory;
	dpdk.memory_length = choice->memory_length;
	dpdk.lines = options->filters;
	dpdk.line_count = options->filter_count;
	dpdk.address = options->address;
	dpdk.joins_groups = !options->joins_no_groups && options->capture == NULL;
	dpdk.is_promiscuous = options->is_promiscuous;
	dpdk.stamps = options->measures_latency;
	source = itch_dpdk_open(&dpdk, why, sizeof(why));
	if (source == NULL)
		return refuse(choice, why);
	source->link_type = link_type;
	return source;
}

struct itch_source *source_choice_open(struct source_choice *choice)
{
	switch (choice->options->source) {
	case POLLER_DPDK:
		return open_dpdk(choice);
	case POLLER_PACKET:
		return open_packet(choice);
	case POLLER_UDP:
		return open_udp(choice);
	case POLLER_FILE:
		return open_file(choice);
	case POLLER_DEFAULT:
		break;
	}
	if (itch_dpdk_is_there())
		return open_dpdk(choice);
	fprintf(stderr, "%s: built without DPDK: reading the file itself\n", choice->program);
	return open_file(choice);
}

/* net_pcap stops at damage as at the end: look again, and say which it was. */
bool source_choice_was_whole(struct source_choice *choice, const struct itch_source *source)
{
	struct itch_capture_file *const capture = &choice->capture;
	struct itch_frame frames[ITCH_BURST];
	int count;

	if (choice->options->capture == NULL || !source->is_finite || source == &capture->source ||
			source == &choice->day.source ||
			!itch_capture_file_open(capture, choice->options->capture))
		return true;
	while ((count = capture->source.poll(&capture->source, frames)) > 0)
		continue;
	if (count == ITCH_SOURCE_FAILED)
		fprintf(stderr, "%s: %s\n", choice->program, capture->source.error);
	capture->source.close(&capture->source);
	return count == ITCH_SOURCE_ENDED;
}

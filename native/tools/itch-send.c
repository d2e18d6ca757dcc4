/*
 * itch-send ADDRESS:PORT [RATE] [COUNT] [OWN-ADDRESS]: stamped packets at a steady rate from an
 * ordinary UDP socket, for the latency program to receive.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "beat.h"

static bool read_endpoint(const char *text, struct sockaddr_in *name)
{
	char copy[64];
	char *port;

	snprintf(copy, sizeof(copy), "%s", text);
	port = strchr(copy, ':');
	if (port == NULL)
		return false;
	*port++ = 0;
	memset(name, 0, sizeof(*name));
	name->sin_family = AF_INET;
	name->sin_port = htons((uint16_t)atoi(port));
	return inet_pton(AF_INET, copy, &name->sin_addr) == 1;
}

int main(int argc, char **argv)
{
	const uint64_t rate = argc > 2 ? strtoull(argv[2], NULL, 10) : 10000;
	const uint64_t count = argc > 3 ? strtoull(argv[3], NULL, 10) : 10000;
	const int descriptor = socket(AF_INET, SOCK_DGRAM, 0);
	uint8_t packet[BEAT_PACKET];
	struct sockaddr_in name;
	struct itch_clock clock;
	struct in_addr own;
	uint64_t due, sent = 0;

	if (argc < 2 || rate == 0 || !read_endpoint(argv[1], &name)) {
		fprintf(stderr, "Usage: itch-send ADDRESS:PORT [RATE] [COUNT] [OWN-ADDRESS]\n"
			"Sends COUNT stamped packets, RATE a second.\n");
		return 64;
	}
	if (argc > 4 && (inet_pton(AF_INET, argv[4], &own) != 1 ||
			setsockopt(descriptor, IPPROTO_IP, IP_MULTICAST_IF, &own,
				sizeof(own)) != 0)) {
		perror(argv[4]);
		return 1;
	}
	itch_clock_start(&clock);
	due = itch_clock_ticks();
	for (uint64_t number = 1; number <= count; number++) {
		beat_write(packet, number);
		due += itch_clock_ticks_of(&clock, ITCH_NS_PER_S / rate);
		beat_wait(due);
		beat_stamp(packet);
		sent += sendto(descriptor, packet, sizeof(packet), 0,
				(const struct sockaddr *)&name,
			sizeof(name)) == (ssize_t)sizeof(packet);
	}
	printf("{\"sent\":%llu}\n", (unsigned long long)sent);
	return sent == count ? 0 : 1;
}

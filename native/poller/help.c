/* What --help says. */
#include "help.h"

static const char OPTIONS[] =
"\n"
"Where frames come from:\n"
"  --source KIND        dpdk    a DPDK port; with CAPTURE, one that reads it (net_pcap)\n"
"                       file    CAPTURE: a pcap, a pcapng, or a day file in BinaryFILE framing\n"
"                       packet  a Linux packet socket on --interface\n"
"                       udp     an ordinary UDP socket per --line\n"
"                       Without it: dpdk where it was built in, else file.\n"
"  --interface NAME     for packet; for udp, where to join groups\n"
"  --port N             DPDK port; again for the next line. Without it: every port there is\n"
"  --queues N           receive queues of a single port; flow rules spread the lines over them\n"
"  --buffers N          packet buffers of the DPDK pool (16383)\n"
"  --cpu N              run the loop on this processor (for dpdk say -l N after --)\n"
"  --wait               udp: sleep in the kernel instead of spinning\n"
"\n"
"Which datagrams are whose:\n"
"  --line GROUP:PORT[@SOURCE]\n"
"                       the feed's line A; again for line B. The group is joined, the device's\n"
"                       filter and, where there are any, its flow rules are set; all else is left\n"
"                       out and counted\n"
"  --recovery-line ADDRESS:PORT[@SOURCE]\n"
"                       a line that carries answers to re-requests\n"
"  --lines N            without --line: how many inputs are lines, in the order of --port (1)\n"
"  --address ADDRESS    ours, in the IGMP reports that dpdk sends (0.0.0.0)\n"
"  --no-join            dpdk: send no IGMP reports, leave the device's filter alone\n"
"  --promiscuous        dpdk: let the device take every frame\n"
"  --checksums, --no-checksums\n"
"                       look at UDP checksums, or not, where the device does not say\n"
"                       (default: in captures only)\n"
"\n"
"The contract (runtime/session/README.md):\n"
"  --session ID         take this session alone\n"
"  --late-join POLICY   from-now (default) or from-start\n"
"  --reorder-us N       how late a message may be before a gap is reported (10000), or never\n"
"  --recovery-ms N      how long after that it is lost (1000), or never\n"
"  --stale-ms N         silence after which a line is stale (3000), or never\n"
"  --window N           packets that can wait behind a gap (1024)\n"
"  --history N          delivered packets to compare the lines by (64; with one line 0)\n"
"\n"
"When to stop, besides SIGINT, SIGTERM and the end of a capture:\n"
"  --frames N           after so many frames\n"
"  --idle-ms N          after so long without a frame, once one has come\n"
"  --first-ms N         after so long without a first one\n"
"  --run-ms N           after so long\n"
"\n"
"What to report:\n"
"  --json               end with one line of JSON on standard output, instead of text\n"
"  --interval-ms N      a line of JSON on standard error so often, from another thread\n"
"  --latency            measure from receipt to the end of a packet's handlers\n"
"  --help               this\n";

static const char EXAMPLES[] =
"\n"
"After -- come DPDK's own arguments (EAL); without any, a capture is read with safe ones:\n"
"  -l 0 --no-huge -m 256 --no-pci --no-telemetry --no-shconf\n"
"\n"
"Examples:\n"
"  %s day.pcap --json\n"
"  %s --source file 20191230.NASDAQ_ITCH50 --json\n"
"  %s --source packet --interface eth1 --line 233.54.12.111:26477 --interval-ms 1000\n"
"  %s --line 233.54.12.111:26477 --line 233.49.196.111:26477 --address 10.1.2.3 "
"-- -l 2 -a 3b:00.0\n"
"\n"
"Exit status: 0 all is well, 1 a device failed, 64 wrong use, 65 damaged capture, 66 no such\n"
"capture.\n";

void poller_help(FILE *file, const struct itch_poller_program *program)
{
	const char *const name = program->name;

	fprintf(file, "%s: %s\n\nUsage: %s [options] [CAPTURE] [-- EAL arguments]\n", name,
		program->summary, name);
	if (program->options != NULL)
		fprintf(file, "\nIts own options:\n%s", program->options);
	fputs(OPTIONS, file);
	fprintf(file, EXAMPLES, name, name, name, name);
}

/*
 * Fuzz target: any bytes as a message. Oracle: the verdict by the table of lengths, and that
 * exactly the handler of a message that is whole runs, with the very bytes.
 */
#include <stdlib.h>

#include "itch50_dispatch.h"

static const uint8_t *seen;
static size_t calls;

#define HANDLER(name)                                                                              \
	static void on_##name(void *context, const struct itch50_##name *message, size_t length)   \
	{                                                                                          \
		struct itch50_##name copy;                                                         \
		(void)context;                                                                     \
		if (length < sizeof(copy))                                                         \
			abort();                                                                   \
		memcpy(&copy, message, sizeof(copy));                                              \
		seen = (const uint8_t *)message;                                                   \
		calls++;                                                                           \
	}
#define MESSAGES(X)                                                                                \
	X(system_event) X(stock_directory) X(stock_trading_action) X(reg_sho_restriction)          \
	X(market_participant_position) X(mwcb_decline_level) X(mwcb_status)                        \
	X(ipo_quoting_period_update) X(luld_auction_collar) X(operational_halt) X(add_order)       \
	X(add_order_mpid_attribution) X(order_executed) X(order_executed_with_price)               \
	X(order_cancel) X(order_delete) X(order_replace) X(trade) X(cross_trade) X(broken_trade)   \
	X(noii) X(rpii) X(dlcr)
MESSAGES(HANDLER)

#define ENTRY(name) .name = on_##name,
static const struct itch50_handlers handlers = {MESSAGES(ENTRY)};

static size_t length_of(uint8_t type)
{
	static const char types[] = "SRHYLVWKJhAFECXDUPQBINO";
	static const uint8_t lengths[] = {12, 39, 25, 20, 26, 35, 12, 28, 35, 21, 36, 40, 31, 36, 23, 19,
		35, 44, 40, 19, 50, 20, 48};
	const char *const at = type == 0 ? NULL : strchr(types, type);

	return at == NULL ? 0 : lengths[at - types];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const size_t whole = size == 0 ? 0 : length_of(data[0]);
	const enum itch_verdict expected = size == 0 ? ITCH_EMPTY : whole == 0 ? ITCH_UNKNOWN :
		size < whole ? ITCH_SHORT : size == whole ? ITCH_KNOWN : ITCH_LONG;

	seen = NULL;
	calls = 0;
	if (itch50_dispatch(data, size, &handlers, NULL) != expected ||
			itch50_judge(data, size) != expected)
		abort();
	if (expected == ITCH_KNOWN || expected == ITCH_LONG ? calls != 1 || seen != data : calls != 0)
		abort();
	return 0;
}

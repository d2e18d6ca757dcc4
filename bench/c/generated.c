/* The same work as the baseline, through the generated header: its dispatch and its accessors. */
#include "harness.h"

#include "itch50_dispatch.h"

#define HANDLER(name) static void touch_##name(void *context, const struct itch50_##name *m, size_t length)
#define USE struct sums *sums = context; (void)length;

HANDLER(add_order)
{
	USE sums->shares += itch50_add_order_shares(m);
	sums->prices += itch50_add_order_price(m);
	sums->references ^= itch50_add_order_order_reference_number(m);
}

HANDLER(add_order_mpid_attribution)
{
	USE sums->shares += itch50_add_order_mpid_attribution_shares(m);
	sums->prices += itch50_add_order_mpid_attribution_price(m);
	sums->references ^= itch50_add_order_mpid_attribution_order_reference_number(m);
}

HANDLER(order_executed)
{
	USE sums->shares += itch50_order_executed_executed_shares(m);
	sums->references ^= itch50_order_executed_order_reference_number(m);
}

HANDLER(order_executed_with_price)
{
	USE sums->shares += itch50_order_executed_with_price_executed_shares(m);
	sums->prices += itch50_order_executed_with_price_execution_price(m);
	sums->references ^= itch50_order_executed_with_price_order_reference_number(m);
}

HANDLER(order_cancel)
{
	USE sums->shares += itch50_order_cancel_cancelled_shares(m);
	sums->references ^= itch50_order_cancel_order_reference_number(m);
}

HANDLER(order_delete)
{
	USE sums->references ^= itch50_order_delete_order_reference_number(m);
}

HANDLER(order_replace)
{
	USE sums->shares += itch50_order_replace_shares(m);
	sums->prices += itch50_order_replace_price(m);
	sums->references ^= itch50_order_replace_original_order_reference_number(m) ^
		itch50_order_replace_new_order_reference_number(m);
}

HANDLER(trade)
{
	USE sums->shares += itch50_trade_shares(m);
	sums->prices += itch50_trade_price(m);
	sums->references ^= itch50_trade_order_reference_number(m);
}

static const struct itch50_handlers touch_handlers = {
	.add_order = touch_add_order,
	.add_order_mpid_attribution = touch_add_order_mpid_attribution,
	.order_executed = touch_order_executed,
	.order_executed_with_price = touch_order_executed_with_price,
	.order_cancel = touch_order_cancel,
	.order_delete = touch_order_delete,
	.order_replace = touch_order_replace,
	.trade = touch_trade,
};

static inline uint32_t halves(uint64_t value)
{
	return (uint32_t)(value >> 32) ^ (uint32_t)value;
}

/* One handler per message that reads every field: made from the protocol's descriptor before compiling. */
#include "full_handlers.h"

static void decode(const uint8_t *bytes, size_t length, const struct itch50_handlers *handlers,
	struct sums *sums) __attribute__((always_inline));
static inline void decode(const uint8_t *bytes, size_t length,
	const struct itch50_handlers *handlers, struct sums *sums)
{
	struct sums local = {0};

	for (size_t at = 0; at + 2 <= length;) {
		const size_t message = itch_read_be16(bytes + at);

		if (at + 2 + message > length)
			break;
		local.messages++;
		itch50_dispatch(bytes + at + 2, message, handlers, &local);
		at += 2 + message;
	}
	*sums = local;
}

static void touch(const uint8_t *bytes, size_t length, struct sums *sums)
{
	decode(bytes, length, &touch_handlers, sums);
}

static void full(const uint8_t *bytes, size_t length, struct sums *sums)
{
	decode(bytes, length, &full_handlers, sums);
}

int main(int argc, char **argv)
{
	if (argc == 4 && strcmp(argv[2], "touch") == 0)
		return run(argv[1], touch, atoi(argv[3]));
	if (argc == 4 && strcmp(argv[2], "full") == 0)
		return run(argv[1], full, atoi(argv[3]));
	fprintf(stderr, "usage: generated FILE touch|full ROUNDS\n");
	return 64;
}

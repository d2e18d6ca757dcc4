/* The same work as the baseline, through the generated header: its dispatch and its accessors. */
#include "harness.h"

#include "itch50_blocks.h"

#define HANDLER(name) \
	static void touch_##name(void *context, const struct itch50_##name *m, size_t length)
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

/* One handler per message that reads every field: made from the protocol's descriptor before
 * compiling. */
#include "full_handlers.h"

static void touch(const uint8_t *bytes, size_t length, struct sums *sums)
{
	struct sums local = {0};

	itch50_dispatch_blocks(bytes, 0, length, &touch_handlers, &local);
	*sums = local;
}

static void full(const uint8_t *bytes, size_t length, struct sums *sums)
{
	struct sums local = {0};

	itch50_dispatch_blocks(bytes, 0, length, &full_handlers, &local);
	*sums = local;
}

/* With their messages they fit the level 1 cache. */
#define CAPACITY 256

/* A loop over the list of one type, with the handler of the other form as its body. */
#define EACH(name, LIST)                                                                           \
	for (uint32_t row = 0; row < batch.counts[ITCH50_##LIST##_LIST]; row++)                    \
		touch_##name(&local, itch50_##name##_in_batch(&batch, bytes, row), 0);

static void batch(const uint8_t *bytes, size_t length, struct sums *sums)
{
	static uint32_t words[ITCH50_LISTS * (CAPACITY + 1)];
	struct sums local = {0};
	struct itch_batch batch;

	itch50_batch_init(&batch, words, CAPACITY, false);
	for (size_t at = 0, next; (next = itch50_batch_index(&batch, bytes, at, length)) != at;
			at = next) {
		EACH(add_order, ADD_ORDER)
		EACH(add_order_mpid_attribution, ADD_ORDER_MPID_ATTRIBUTION)
		EACH(order_executed, ORDER_EXECUTED)
		EACH(order_executed_with_price, ORDER_EXECUTED_WITH_PRICE)
		EACH(order_cancel, ORDER_CANCEL)
		EACH(order_delete, ORDER_DELETE)
		EACH(order_replace, ORDER_REPLACE)
		EACH(trade, TRADE)
		itch_batch_clear(&batch);
	}
	*sums = local;
}

int main(int argc, char **argv)
{
	if (argc == 4) {
		const char *mode = argv[2];
		const int rounds = atoi(argv[3]);

		if (strcmp(mode, "touch") == 0)
			return run(argv[1], touch, rounds);
		if (strcmp(mode, "full") == 0)
			return run(argv[1], full, rounds);
		if (strcmp(mode, "batch") == 0)
			return run(argv[1], batch, rounds);
	}
	fprintf(stderr, "usage: generated FILE touch|full|batch ROUNDS\n");
	return 64;
}

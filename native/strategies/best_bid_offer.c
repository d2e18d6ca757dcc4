/*
 * Best bid and offer of one stock: keeps the stock's orders and its price levels, and says what the
 * best ones are at the end. Every table is of a fixed size and allocated before the first message.
 *
 * @see TotalView-ITCH 5.0 §1.3 (orders), §1.4 (their changes)
 */
#include <stdlib.h>

#include "itch50_run.h"
#include "itch_poller.h"

#define ORDER_ROOM (1U << 20) /* Open orders of the stock at once, twice over. */
#define LEVEL_ROOM (1U << 16) /* Price levels of a side. */

/* An open order; a reference number of 0 marks a free place. */
struct order {
	uint64_t reference;
	uint32_t shares;
	uint32_t price;
	bool is_buy;
};

/* The shares at one price, best price last, so that the best come and go at the end. */
struct level {
	uint32_t price;
	uint64_t shares;
};

struct side {
	struct level *levels;
	uint32_t count;
};

struct book {
	char stock[9];
	uint64_t key;         /* The stock, padded, as one number. */
	uint16_t locate;      /* Its number today; 0 until the directory names it. */
	struct order *orders;
	uint64_t open;        /* How many there are. */
	uint64_t messages;    /* Messages about the stock. */
	uint64_t refused;     /* What found no room or no order. */
	uint64_t changes;     /* Changes of the best bid or offer. */
	struct side bids;
	struct side offers;
};

static uint32_t place_of(const struct book *book, uint64_t reference)
{
	uint32_t at = (uint32_t)((reference * UINT64_C(0x9e3779b97f4a7c15)) >> 44);

	while (book->orders[at].reference != 0 && book->orders[at].reference != reference)
		at = (at + 1) & (ORDER_ROOM - 1);
	return at;
}

/* Frees a place, and moves up those that had to go past it. */
static void free_place(struct book *book, uint32_t at)
{
	uint32_t next = at;

	book->open--;
	for (;;) {
		uint32_t home;

		book->orders[at].reference = 0;
		do {
			next = (next + 1) & (ORDER_ROOM - 1);
			if (book->orders[next].reference == 0)
				return;
			home = (uint32_t)((book->orders[next].reference *
				UINT64_C(0x9e3779b97f4a7c15)) >> 44);
		} while (((next - home) & (ORDER_ROOM - 1)) < ((next - at) & (ORDER_ROOM - 1)));
		book->orders[at] = book->orders[next];
		at = next;
	}
}

/* Whether one price is better than another: higher for bids, lower for offers. */
static bool is_better(bool is_buy, uint32_t price, uint32_t other)
{
	return is_buy ? price > other : price < other;
}

/* Returns the position of a price: the best are at the end, where most changes are. */
static uint32_t level_of(const struct side *side, bool is_buy, uint32_t price)
{
	uint32_t at = side->count;

	while (at > 0 && is_better(is_buy, side->levels[at - 1].price, price))
		at--;
	return at;
}

static void add_shares(struct book *book, bool is_buy, uint32_t price, uint32_t shares)
{
	struct side *const side = is_buy ? &book->bids : &book->offers;
	const uint32_t at = level_of(side, is_buy, price);

	if (at > 0 && side->levels[at - 1].price == price) {
		side->levels[at - 1].shares += shares;
		book->changes += at == side->count;
		return;
	}
	if (side->count == LEVEL_ROOM) {
		book->refused++;
		return;
	}
	memmove(&side->levels[at + 1], &side->levels[at],
			(side->count - at) * sizeof(side->levels[0]));
	side->levels[at].price = price;
	side->levels[at].shares = shares;
	side->count++;
	book->changes += at + 1 == side->count;
}

static void take_shares(struct book *book, bool is_buy, uint32_t price, uint32_t shares)
{
	struct side *const side = is_buy ? &book->bids : &book->offers;
	const uint32_t at = level_of(side, is_buy, price);

	if (at == 0 || side->levels[at - 1].price != price)
		return;
	book->changes += at == side->count;
	side->levels[at - 1].shares -= shares < side->levels[at - 1].shares ? shares :
		side->levels[at - 1].shares;
	if (side->levels[at - 1].shares > 0)
		return;
	memmove(&side->levels[at - 1], &side->levels[at],
			(side->count - at) * sizeof(side->levels[0]));
	side->count--;
}

static void open_order(struct book *book, uint64_t reference, bool is_buy, uint32_t shares,
	uint32_t price)
{
	struct order *order;

	if (book->open >= ORDER_ROOM / 2 || reference == 0) {
		book->refused++;
		return;
	}
	order = &book->orders[place_of(book, reference)];
	book->open += order->reference == 0;
	order->reference = reference;
	order->shares = shares;
	order->price = price;
	order->is_buy = is_buy;
	add_shares(book, is_buy, price, shares);
}

/* Takes shares from an order, all of them when there are no more than that. */
static void reduce_order(struct book *book, uint64_t reference, uint32_t shares)
{
	const uint32_t at = place_of(book, reference);
	struct order *const order = &book->orders[at];

	if (order->reference == 0) {
		book->refused++;
		return;
	}
	if (shares > order->shares)
		shares = order->shares;
	take_shares(book, order->is_buy, order->price, shares);
	order->shares -= shares;
	if (order->shares == 0)
		free_place(book, at);
}

static bool is_ours(struct book *book, uint16_t locate)
{
	const bool is = book->locate != 0 && locate == book->locate;

	book->messages += is;
	return is;
}

static void on_stock_directory(void *context, const struct itch50_stock_directory *message,
		size_t length)
{
	struct book *const book = (struct book *)context;

	(void)length;
	if (itch50_stock_directory_stock_key(message) == book->key)
		book->locate = itch50_stock_directory_stock_locate(message);
}

/* A feed joined after the directory names its stocks in every new order too. */
static void learn(struct book *book, uint64_t key, uint16_t locate)
{
	if (book->locate == 0 && key == book->key)
		book->locate = locate;
}

static void on_add_order(void *context, const struct itch50_add_order *message, size_t length)
{
	struct book *const book = (struct book *)context;
	const uint16_t locate = itch50_add_order_stock_locate(message);

	(void)length;
	learn(book, itch50_add_order_stock_key(message), locate);
	if (is_ours(book, locate))
		open_order(book, itch50_add_order_order_reference_number(message),
			itch50_add_order_buy_sell_indicator(message) == 'B',
			itch50_add_order_shares(message), itch50_add_order_price(message));
}

static void on_add_order_mpid_attribution(void *context,
	const struct itch50_add_order_mpid_attribution *message, size_t length)
{
	/* The same, and a name behind it. */
	on_add_order(context, (const struct itch50_add_order *)message, length);
}

static void on_order_executed(void *context, const struct itch50_order_executed *message,
		size_t length)
{
	struct book *const book = (struct book *)context;

	(void)length;
	if (is_ours(book, itch50_order_executed_stock_locate(message)))
		reduce_order(book, itch50_order_executed_order_reference_number(message),
			itch50_order_executed_executed_shares(message));
}

static void on_order_executed_with_price(void *context,
	const struct itch50_order_executed_with_price *message, size_t length)
{
	struct book *const book = (struct book *)context;

	(void)length;
	if (is_ours(book, itch50_order_executed_with_price_stock_locate(message)))
		reduce_order(book, itch50_order_executed_with_price_order_reference_number(message),
			itch50_order_executed_with_price_executed_shares(message));
}

static void on_order_cancel(void *context, const struct itch50_order_cancel *message, size_t length)
{
	struct book *const book = (struct book *)context;

	(void)length;
	if (is_ours(book, itch50_order_cancel_stock_locate(message)))
		reduce_order(book, itch50_order_cancel_order_reference_number(message),
			itch50_order_cancel_cancelled_shares(message));
}

static void on_order_delete(void *context, const struct itch50_order_delete *message, size_t length)
{
	struct book *const book = (struct book *)context;

	(void)length;
	if (is_ours(book, itch50_order_delete_stock_locate(message)))
		reduce_order(book, itch50_order_delete_order_reference_number(message), UINT32_MAX);
}

static void on_order_replace(void *context, const struct itch50_order_replace *message,
		size_t length)
{
	struct book *const book = (struct book *)context;
	uint64_t former;
	uint32_t at;

	(void)length;
	if (!is_ours(book, itch50_order_replace_stock_locate(message)))
		return;
	former = itch50_order_replace_original_order_reference_number(message);
	at = place_of(book, former);
	if (book->orders[at].reference == 0) {
		book->refused++;
		return;
	}
	const bool is_buy = book->orders[at].is_buy;

	reduce_order(book, former, UINT32_MAX);
	open_order(book, itch50_order_replace_new_order_reference_number(message), is_buy,
		itch50_order_replace_shares(message), itch50_order_replace_price(message));
}

static const struct itch50_handlers messages = {
	.stock_directory = on_stock_directory,
	.add_order = on_add_order,
	.add_order_mpid_attribution = on_add_order_mpid_attribution,
	.order_executed = on_order_executed,
	.order_executed_with_price = on_order_executed_with_price,
	.order_cancel = on_order_cancel,
	.order_delete = on_order_delete,
	.order_replace = on_order_replace,
};

static const uint8_t *walk(void *context, const struct itch_message_run *run)
{
	return itch50_dispatch_run(run, &messages, context);
}

static void on_messages(void *context, const struct itch_message_run *run)
{
	walk(context, run);
}

static const struct itch_sequencer_handlers handlers = {on_messages, NULL, walk};

static bool take_option(void *context, const char *name, const char *value)
{
	struct book *const book = (struct book *)context;
	char padded[8];

	if (strcmp(name, "stock") != 0 ||
			!itch_alpha_store(padded, sizeof(padded), value, strlen(value)))
		return false;
	snprintf(book->stock, sizeof(book->stock), "%s", value);
	book->key = itch_alpha_key8(padded);
	return true;
}

static void report_side(struct itch_json *json, const char *key, const struct side *side)
{
	itch_json_open(json, key, '{');
	if (side->count > 0) {
		itch_json_number(json, "price", side->levels[side->count - 1].price);
		itch_json_number(json, "shares", side->levels[side->count - 1].shares);
	}
	itch_json_close(json, '}');
}

static bool has_finished;

static bool finish(void *context)
{
	(void)context;
	return has_finished = true;
}

static void report(void *context, struct itch_json *json)
{
	const struct book *const book = (const struct book *)context;

	itch_json_string(json, "stock", book->stock);
	/* While the loop runs the book is the loop's alone. */
	if (!has_finished)
		return;
	report_side(json, "bid", &book->bids);
	report_side(json, "offer", &book->offers);
	itch_json_number(json, "openOrders", book->open);
	itch_json_number(json, "stockMessages", book->messages);
	itch_json_number(json, "changes", book->changes);
	itch_json_number(json, "refused", book->refused);
}

static const struct itch_poller_program program = {
	.name = "best_bid_offer",
	.summary = "keeps the best bid and offer of one stock",
	.options = "  --own stock=NAME     the stock, as in --own stock=AAPL\n",
	.option = take_option,
	.report = report,
	.finish = finish,
};

int main(int argc, char **argv)
{
	static struct book book;
	struct itch_poller *poller;
	int status;

	book.orders = (struct order *)calloc(ORDER_ROOM, sizeof(*book.orders));
	book.bids.levels = (struct level *)calloc(LEVEL_ROOM, sizeof(*book.bids.levels));
	book.offers.levels = (struct level *)calloc(LEVEL_ROOM, sizeof(*book.offers.levels));
	if (book.orders == NULL || book.bids.levels == NULL || book.offers.levels == NULL)
		return 1;
	status = itch_poller_open(&poller, argc, argv, &program, &handlers, &book);
	if (status != ITCH_POLLER_GO)
		return status;
	itch_poller_run(poller, &handlers);
	return itch_poller_close(poller);
}

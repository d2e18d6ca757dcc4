/* The packet that every path carries: message blocks of one Add Order each. */
#ifndef BENCH_PACKET_H
#define BENCH_PACKET_H

#include "itch50.h"

#define BENCH_BLOCK (2U + ITCH50_ADD_ORDER_LENGTH)

/** Writes `count` blocks, numbered from `number`, and returns their bytes. */
static inline uint32_t bench_write(uint8_t *bytes, uint32_t count, uint64_t number)
{
	for (uint32_t at = 0; at < count; at++, bytes += BENCH_BLOCK) {
		struct itch50_add_order *order = (struct itch50_add_order *)(bytes + 2);

		bytes[0] = 0;
		bytes[1] = ITCH50_ADD_ORDER_LENGTH;
		itch50_add_order_init(order);
		itch50_add_order_set_order_reference_number(order, number + at);
		itch50_add_order_set_shares(order, (uint32_t)(number + at) & 0xffffU);
		itch50_add_order_set_price(order, (uint32_t)number & 0xffffU);
	}
	return count * BENCH_BLOCK;
}

/** What every consumer does with an order: adds up shares and prices. */
static inline uint64_t bench_touch(const uint8_t *bytes, uint32_t length)
{
	uint64_t sum = 0;

	for (uint32_t at = 0; at + BENCH_BLOCK <= length; at += BENCH_BLOCK) {
		const struct itch50_add_order *order =
				(const struct itch50_add_order *)(bytes + at + 2);

		sum += itch50_add_order_shares(order) + itch50_add_order_price(order);
	}
	return sum;
}

#endif /* BENCH_PACKET_H */

/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * Messages in blocks of a 2-byte length and a message, as in MoldUDP64 packets and BinaryFILE.
 *
 * One by one, `glimpse50_dispatch_blocks` keeps the order of the wire: an order book needs that. In
 * batches, blocks are first sorted by type and each type is read in a loop of its own; within a
 * type the order is that of the wire, between types it is recovered by comparing offsets (in one
 * stretch of bytes) or positions. What a processor loses at a dispatch is the mispredicted type, so
 * batches pay where types follow each other as on an open market, and cost where one type comes in
 * long runs.
 */
#ifndef GLIMPSE50_BLOCKS_H
#define GLIMPSE50_BLOCKS_H

#include "itch_blocks.h"
#include "glimpse50_dispatch.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Hands each message in the blocks from `start` up to `limit` to its handler; both are bytes from
 * `bytes` on, and `start` is not beyond `limit`. Returns where it stopped: `limit`, or the start of
 * a block that is not whole. The next block's length is read before a message is handed over, so
 * that after a mispredicted type it is there already.
 */
static ITCH_ALWAYS_INLINE size_t
glimpse50_dispatch_blocks(const uint8_t *bytes, size_t start, size_t limit,
	const struct glimpse50_handlers *handlers, void *context)
{
	size_t at = start;
	size_t length;

	if (limit - at < 2)
		return at;
	length = itch_block_length(bytes + at);
	while (length <= limit - at - 2) {
		const uint8_t *const message = bytes + at + 2;
		const size_t own = length;

		at += 2 + own;
		if (ITCH_UNLIKELY(limit - at < 2)) {
			(void)glimpse50_dispatch(message, own, handlers, context);
			break;
		}
		length = itch_block_length(bytes + at);
		(void)glimpse50_dispatch(message, own, handlers, context);
	}
	return at;
}

/** The lists of a batch. */
enum glimpse50_list {
	/** `S`: System Event. */
	GLIMPSE50_SYSTEM_EVENT_LIST = 0,
	/** `R`: Stock Directory. */
	GLIMPSE50_STOCK_DIRECTORY_LIST = 1,
	/** `H`: Stock Trading Action. */
	GLIMPSE50_STOCK_TRADING_ACTION_LIST = 2,
	/** `Y`: Reg SHO Short Sale Price Test Restricted Indicator. */
	GLIMPSE50_REG_SHO_RESTRICTION_LIST = 3,
	/** `h`: Operational Halt. */
	GLIMPSE50_OPERATIONAL_HALT_LIST = 4,
	/** `N`: Retail Price Improvement Indicator (RPII). */
	GLIMPSE50_RPII_LIST = 5,
	/** `A`: Add Order – No MPID Attribution. */
	GLIMPSE50_ADD_ORDER_LIST = 6,
	/** `F`: Add Order – MPID Attribution. */
	GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST = 7,
	/** `G`: End of Snapshot. */
	GLIMPSE50_END_OF_SNAPSHOT_LIST = 8,
	/** No message has the type byte. */
	GLIMPSE50_UNKNOWN_LIST = 9,
	/** The bytes end before the message does. */
	GLIMPSE50_SHORT_MESSAGE_LIST = 10,
	/** Blocks without a message. */
	GLIMPSE50_EMPTY_LIST = 11,
	GLIMPSE50_LISTS = 12
};

/** Returns the 32-bit words that the memory of a batch of so many blocks takes. */
static inline size_t glimpse50_batch_words(uint32_t capacity, bool positions)
{
	return itch_batch_words(GLIMPSE50_LISTS, capacity, positions);
}

/** Makes an empty batch in memory of that many words; `itch_batch_clear` empties it again. */
static inline void glimpse50_batch_init(struct itch_batch *batch, uint32_t *words,
	uint32_t capacity, bool positions)
{
	itch_batch_init(batch, words, GLIMPSE50_LISTS, capacity, positions);
}

/** By type byte: the list in the upper half, the least length in the lower one. */
static const uint32_t glimpse50_batch_plan[256] = {
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x60024, 0x90001, 0x90001, 0x90001, 0x90001, 0x70028, 0x80015,
	0x20019, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x50014, 0x90001,
	0x90001, 0x90001, 0x10027, 0x0000c, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x30014, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x40015, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
	0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001, 0x90001,
};

/** Adds blocks to a batch: see `itch_batch_index`. */
static ITCH_ALWAYS_INLINE size_t glimpse50_batch_index(struct itch_batch *batch,
	const uint8_t *bytes, size_t start, size_t limit)
{
	return itch_batch_index(batch, glimpse50_batch_plan, bytes, start, limit);
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct glimpse50_system_event *
glimpse50_system_event_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)GLIMPSE50_SYSTEM_EVENT_LIST * batch->capacity;

	return (const struct glimpse50_system_event *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t glimpse50_system_event_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_SYSTEM_EVENT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_system_event_stock_locate(
			glimpse50_system_event_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t glimpse50_system_event_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_SYSTEM_EVENT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_system_event_tracking_number(
			glimpse50_system_event_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t glimpse50_system_event_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_SYSTEM_EVENT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_system_event_timestamp(
			glimpse50_system_event_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the event code; returns its rows. */
static inline uint32_t glimpse50_system_event_event_code_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_SYSTEM_EVENT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_system_event_event_code(
			glimpse50_system_event_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct glimpse50_stock_directory *
glimpse50_stock_directory_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)GLIMPSE50_STOCK_DIRECTORY_LIST * batch->capacity;

	return (const struct glimpse50_stock_directory *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t glimpse50_stock_directory_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_stock_locate(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t glimpse50_stock_directory_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_tracking_number(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t glimpse50_stock_directory_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_timestamp(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t glimpse50_stock_directory_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_stock_key(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the market category; returns its rows. */
static inline uint32_t glimpse50_stock_directory_market_category_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_market_category(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the financial status indicator; returns its rows. */
static inline uint32_t glimpse50_stock_directory_financial_status_indicator_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_financial_status_indicator(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the round lot size; returns its rows. */
static inline uint32_t glimpse50_stock_directory_round_lot_size_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_round_lot_size(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the round lots only; returns its rows. */
static inline uint32_t glimpse50_stock_directory_round_lots_only_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_round_lots_only(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the issue classification; returns its rows. */
static inline uint32_t glimpse50_stock_directory_issue_classification_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_issue_classification(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the issue sub type; returns its rows. */
static inline uint32_t glimpse50_stock_directory_issue_sub_type_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_issue_sub_type_key(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the authenticity; returns its rows. */
static inline uint32_t glimpse50_stock_directory_authenticity_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_authenticity(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the short sale threshold indicator; returns its rows. */
static inline uint32_t glimpse50_stock_directory_short_sale_threshold_indicator_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_short_sale_threshold_indicator(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the ipo flag; returns its rows. */
static inline uint32_t glimpse50_stock_directory_ipo_flag_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_ipo_flag(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the luld reference price tier; returns its rows. */
static inline uint32_t glimpse50_stock_directory_luld_reference_price_tier_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_luld_reference_price_tier(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the etp flag; returns its rows. */
static inline uint32_t glimpse50_stock_directory_etp_flag_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_etp_flag(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the etp leverage factor; returns its rows. */
static inline uint32_t glimpse50_stock_directory_etp_leverage_factor_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_etp_leverage_factor(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the inverse indicator; returns its rows. */
static inline uint32_t glimpse50_stock_directory_inverse_indicator_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_directory_inverse_indicator(
			glimpse50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct glimpse50_stock_trading_action *
glimpse50_stock_trading_action_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)GLIMPSE50_STOCK_TRADING_ACTION_LIST * batch->capacity;

	return (const struct glimpse50_stock_trading_action *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t glimpse50_stock_trading_action_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_trading_action_stock_locate(
			glimpse50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t glimpse50_stock_trading_action_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_trading_action_tracking_number(
			glimpse50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t glimpse50_stock_trading_action_timestamp_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_trading_action_timestamp(
			glimpse50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t glimpse50_stock_trading_action_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_trading_action_stock_key(
			glimpse50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the trading state; returns its rows. */
static inline uint32_t glimpse50_stock_trading_action_trading_state_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_trading_action_trading_state(
			glimpse50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the reserved; returns its rows. */
static inline uint32_t glimpse50_stock_trading_action_reserved_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_trading_action_reserved_key(
			glimpse50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the reason; returns its rows. */
static inline uint32_t glimpse50_stock_trading_action_reason_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_stock_trading_action_reason_key(
			glimpse50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct glimpse50_reg_sho_restriction *
glimpse50_reg_sho_restriction_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)GLIMPSE50_REG_SHO_RESTRICTION_LIST * batch->capacity;

	return (const struct glimpse50_reg_sho_restriction *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t glimpse50_reg_sho_restriction_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_REG_SHO_RESTRICTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_reg_sho_restriction_stock_locate(
			glimpse50_reg_sho_restriction_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t glimpse50_reg_sho_restriction_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_REG_SHO_RESTRICTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_reg_sho_restriction_tracking_number(
			glimpse50_reg_sho_restriction_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t glimpse50_reg_sho_restriction_timestamp_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_REG_SHO_RESTRICTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_reg_sho_restriction_timestamp(
			glimpse50_reg_sho_restriction_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t glimpse50_reg_sho_restriction_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_REG_SHO_RESTRICTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_reg_sho_restriction_stock_key(
			glimpse50_reg_sho_restriction_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the reg sho action; returns its rows. */
static inline uint32_t glimpse50_reg_sho_restriction_reg_sho_action_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_REG_SHO_RESTRICTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_reg_sho_restriction_reg_sho_action(
			glimpse50_reg_sho_restriction_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct glimpse50_operational_halt *
glimpse50_operational_halt_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)GLIMPSE50_OPERATIONAL_HALT_LIST * batch->capacity;

	return (const struct glimpse50_operational_halt *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t glimpse50_operational_halt_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_operational_halt_stock_locate(
			glimpse50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t glimpse50_operational_halt_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_operational_halt_tracking_number(
			glimpse50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t glimpse50_operational_halt_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_operational_halt_timestamp(
			glimpse50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t glimpse50_operational_halt_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_operational_halt_stock_key(
			glimpse50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the market code; returns its rows. */
static inline uint32_t glimpse50_operational_halt_market_code_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_operational_halt_market_code(
			glimpse50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the operational halt action; returns its rows. */
static inline uint32_t glimpse50_operational_halt_operational_halt_action_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_operational_halt_operational_halt_action(
			glimpse50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct glimpse50_rpii *
glimpse50_rpii_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)GLIMPSE50_RPII_LIST * batch->capacity;

	return (const struct glimpse50_rpii *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t glimpse50_rpii_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_RPII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_rpii_stock_locate(glimpse50_rpii_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t glimpse50_rpii_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_RPII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_rpii_tracking_number(glimpse50_rpii_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t glimpse50_rpii_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_RPII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_rpii_timestamp(glimpse50_rpii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t glimpse50_rpii_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_RPII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_rpii_stock_key(glimpse50_rpii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the interest flag; returns its rows. */
static inline uint32_t glimpse50_rpii_interest_flag_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_RPII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_rpii_interest_flag(glimpse50_rpii_in_batch(batch, bytes,
			row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct glimpse50_add_order *
glimpse50_add_order_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)GLIMPSE50_ADD_ORDER_LIST * batch->capacity;

	return (const struct glimpse50_add_order *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t glimpse50_add_order_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_stock_locate(glimpse50_add_order_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t glimpse50_add_order_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_tracking_number(
			glimpse50_add_order_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t glimpse50_add_order_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_timestamp(glimpse50_add_order_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the order reference number; returns its rows. */
static inline uint32_t glimpse50_add_order_order_reference_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_order_reference_number(
			glimpse50_add_order_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the buy sell indicator; returns its rows. */
static inline uint32_t glimpse50_add_order_buy_sell_indicator_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_buy_sell_indicator(
			glimpse50_add_order_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the shares; returns its rows. */
static inline uint32_t glimpse50_add_order_shares_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_shares(glimpse50_add_order_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t glimpse50_add_order_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_stock_key(glimpse50_add_order_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the price; returns its rows. */
static inline uint32_t glimpse50_add_order_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_price(glimpse50_add_order_in_batch(batch, bytes,
			row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct glimpse50_add_order_mpid_attribution *
glimpse50_add_order_mpid_attribution_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST * batch->capacity;

	return (
		const struct glimpse50_add_order_mpid_attribution *)(
		bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t glimpse50_add_order_mpid_attribution_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_mpid_attribution_stock_locate(
			glimpse50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t glimpse50_add_order_mpid_attribution_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_mpid_attribution_tracking_number(
			glimpse50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t glimpse50_add_order_mpid_attribution_timestamp_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_mpid_attribution_timestamp(
			glimpse50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the order reference number; returns its rows. */
static inline uint32_t glimpse50_add_order_mpid_attribution_order_reference_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_mpid_attribution_order_reference_number(
			glimpse50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the buy sell indicator; returns its rows. */
static inline uint32_t glimpse50_add_order_mpid_attribution_buy_sell_indicator_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_mpid_attribution_buy_sell_indicator(
			glimpse50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the shares; returns its rows. */
static inline uint32_t glimpse50_add_order_mpid_attribution_shares_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_mpid_attribution_shares(
			glimpse50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t glimpse50_add_order_mpid_attribution_stock_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_mpid_attribution_stock_key(
			glimpse50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the price; returns its rows. */
static inline uint32_t glimpse50_add_order_mpid_attribution_price_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_mpid_attribution_price(
			glimpse50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the attribution; returns its rows. */
static inline uint32_t glimpse50_add_order_mpid_attribution_attribution_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = glimpse50_add_order_mpid_attribution_attribution_key(
			glimpse50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct glimpse50_end_of_snapshot *
glimpse50_end_of_snapshot_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)GLIMPSE50_END_OF_SNAPSHOT_LIST * batch->capacity;

	return (const struct glimpse50_end_of_snapshot *)(bytes + batch->offsets[first + row]);
}

#ifdef __cplusplus
}
#endif

#endif /* GLIMPSE50_BLOCKS_H */

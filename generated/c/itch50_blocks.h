/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 *
 * Messages in blocks of a 2-byte length and a message, as in MoldUDP64 packets and BinaryFILE.
 *
 * One by one, `itch50_dispatch_blocks` keeps the order of the wire: an order book needs that. In
 * batches, blocks are first sorted by type and each type is read in a loop of its own; within a
 * type the order is that of the wire, between types it is recovered by comparing offsets (in one
 * stretch of bytes) or positions. What a processor loses at a dispatch is the mispredicted type, so
 * batches pay where types follow each other as on an open market, and cost where one type comes in
 * long runs.
 */
#ifndef ITCH50_BLOCKS_H
#define ITCH50_BLOCKS_H

#include "itch_blocks.h"
#include "itch50_dispatch.h"

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
itch50_dispatch_blocks(const uint8_t *bytes, size_t start, size_t limit,
	const struct itch50_handlers *handlers, void *context)
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
			(void)itch50_dispatch(message, own, handlers, context);
			break;
		}
		length = itch_block_length(bytes + at);
		(void)itch50_dispatch(message, own, handlers, context);
	}
	return at;
}

/** The lists of a batch. */
enum itch50_list {
	/** `S`: System Event. */
	ITCH50_SYSTEM_EVENT_LIST = 0,
	/** `R`: Stock Directory. */
	ITCH50_STOCK_DIRECTORY_LIST = 1,
	/** `H`: Stock Trading Action. */
	ITCH50_STOCK_TRADING_ACTION_LIST = 2,
	/** `Y`: Reg SHO Short Sale Price Test Restricted Indicator. */
	ITCH50_REG_SHO_RESTRICTION_LIST = 3,
	/** `L`: Market Participant Position. */
	ITCH50_MARKET_PARTICIPANT_POSITION_LIST = 4,
	/** `V`: MWCB Decline Level. */
	ITCH50_MWCB_DECLINE_LEVEL_LIST = 5,
	/** `W`: MWCB Status. */
	ITCH50_MWCB_STATUS_LIST = 6,
	/** `K`: IPO Quoting Period Update. */
	ITCH50_IPO_QUOTING_PERIOD_UPDATE_LIST = 7,
	/** `J`: LULD Auction Collar. */
	ITCH50_LULD_AUCTION_COLLAR_LIST = 8,
	/** `h`: Operational Halt. */
	ITCH50_OPERATIONAL_HALT_LIST = 9,
	/** `A`: Add Order – No MPID Attribution. */
	ITCH50_ADD_ORDER_LIST = 10,
	/** `F`: Add Order – MPID Attribution. */
	ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST = 11,
	/** `E`: Order Executed. */
	ITCH50_ORDER_EXECUTED_LIST = 12,
	/** `C`: Order Executed With Price. */
	ITCH50_ORDER_EXECUTED_WITH_PRICE_LIST = 13,
	/** `X`: Order Cancel. */
	ITCH50_ORDER_CANCEL_LIST = 14,
	/** `D`: Order Delete. */
	ITCH50_ORDER_DELETE_LIST = 15,
	/** `U`: Order Replace. */
	ITCH50_ORDER_REPLACE_LIST = 16,
	/** `P`: Trade (Non-Cross). */
	ITCH50_TRADE_LIST = 17,
	/** `Q`: Cross Trade. */
	ITCH50_CROSS_TRADE_LIST = 18,
	/** `B`: Broken Trade / Order Execution. */
	ITCH50_BROKEN_TRADE_LIST = 19,
	/** `I`: Net Order Imbalance Indicator (NOII). */
	ITCH50_NOII_LIST = 20,
	/** `N`: Retail Price Improvement Indicator (RPII). */
	ITCH50_RPII_LIST = 21,
	/** `O`: Direct Listing with Capital Raise Price Discovery (DLCR). */
	ITCH50_DLCR_LIST = 22,
	/** No message has the type byte. */
	ITCH50_UNKNOWN_LIST = 23,
	/** The bytes end before the message does. */
	ITCH50_SHORT_MESSAGE_LIST = 24,
	/** Blocks without a message. */
	ITCH50_EMPTY_LIST = 25,
	ITCH50_LISTS = 26
};

/** Returns the 32-bit words that the memory of a batch of so many blocks takes. */
static inline size_t itch50_batch_words(uint32_t capacity, bool positions)
{
	return itch_batch_words(ITCH50_LISTS, capacity, positions);
}

/** Makes an empty batch in memory of that many words; `itch_batch_clear` empties it again. */
static inline void itch50_batch_init(struct itch_batch *batch, uint32_t *words,
	uint32_t capacity, bool positions)
{
	itch_batch_init(batch, words, ITCH50_LISTS, capacity, positions);
}

/** By type byte: the list in the upper half, the least length in the lower one. */
static const uint32_t itch50_batch_plan[256] = {
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x0a0024, 0x130013, 0x0d0024, 0x0f0013, 0x0c001f, 0x0b0028, 0x170001,
	0x020019, 0x140032, 0x080023, 0x07001c, 0x04001a, 0x170001, 0x150014, 0x160030,
	0x11002c, 0x120028, 0x010027, 0x00000c, 0x170001, 0x100023, 0x050023, 0x06000c,
	0x0e0017, 0x030014, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x090015, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
	0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001, 0x170001,
};

/** Adds blocks to a batch: see `itch_batch_index`. */
static ITCH_ALWAYS_INLINE size_t itch50_batch_index(struct itch_batch *batch,
	const uint8_t *bytes, size_t start, size_t limit)
{
	return itch_batch_index(batch, itch50_batch_plan, bytes, start, limit);
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_system_event *
itch50_system_event_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_SYSTEM_EVENT_LIST * batch->capacity;

	return (const struct itch50_system_event *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_system_event_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_SYSTEM_EVENT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_system_event_stock_locate(itch50_system_event_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_system_event_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_SYSTEM_EVENT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_system_event_tracking_number(
			itch50_system_event_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_system_event_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_SYSTEM_EVENT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_system_event_timestamp(itch50_system_event_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the event code; returns its rows. */
static inline uint32_t itch50_system_event_event_code_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_SYSTEM_EVENT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_system_event_event_code(itch50_system_event_in_batch(batch,
			bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_stock_directory *
itch50_stock_directory_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_STOCK_DIRECTORY_LIST * batch->capacity;

	return (const struct itch50_stock_directory *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_stock_directory_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_stock_locate(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_stock_directory_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_tracking_number(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_stock_directory_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_timestamp(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_stock_directory_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_stock_key(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the market category; returns its rows. */
static inline uint32_t itch50_stock_directory_market_category_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_market_category(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the financial status indicator; returns its rows. */
static inline uint32_t itch50_stock_directory_financial_status_indicator_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_financial_status_indicator(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the round lot size; returns its rows. */
static inline uint32_t itch50_stock_directory_round_lot_size_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_round_lot_size(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the round lots only; returns its rows. */
static inline uint32_t itch50_stock_directory_round_lots_only_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_round_lots_only(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the issue classification; returns its rows. */
static inline uint32_t itch50_stock_directory_issue_classification_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_issue_classification(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the issue sub type; returns its rows. */
static inline uint32_t itch50_stock_directory_issue_sub_type_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_issue_sub_type_key(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the authenticity; returns its rows. */
static inline uint32_t itch50_stock_directory_authenticity_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_authenticity(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the short sale threshold indicator; returns its rows. */
static inline uint32_t itch50_stock_directory_short_sale_threshold_indicator_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_short_sale_threshold_indicator(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the ipo flag; returns its rows. */
static inline uint32_t itch50_stock_directory_ipo_flag_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_ipo_flag(itch50_stock_directory_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the luld reference price tier; returns its rows. */
static inline uint32_t itch50_stock_directory_luld_reference_price_tier_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_luld_reference_price_tier(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the etp flag; returns its rows. */
static inline uint32_t itch50_stock_directory_etp_flag_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_etp_flag(itch50_stock_directory_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the etp leverage factor; returns its rows. */
static inline uint32_t itch50_stock_directory_etp_leverage_factor_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_etp_leverage_factor(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the inverse indicator; returns its rows. */
static inline uint32_t itch50_stock_directory_inverse_indicator_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_DIRECTORY_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_directory_inverse_indicator(
			itch50_stock_directory_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_stock_trading_action *
itch50_stock_trading_action_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)ITCH50_STOCK_TRADING_ACTION_LIST * batch->capacity;

	return (const struct itch50_stock_trading_action *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_stock_trading_action_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_trading_action_stock_locate(
			itch50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_stock_trading_action_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_trading_action_tracking_number(
			itch50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_stock_trading_action_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_trading_action_timestamp(
			itch50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_stock_trading_action_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_trading_action_stock_key(
			itch50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the trading state; returns its rows. */
static inline uint32_t itch50_stock_trading_action_trading_state_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_trading_action_trading_state(
			itch50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the reserved; returns its rows. */
static inline uint32_t itch50_stock_trading_action_reserved_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_trading_action_reserved_key(
			itch50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the reason; returns its rows. */
static inline uint32_t itch50_stock_trading_action_reason_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_STOCK_TRADING_ACTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_stock_trading_action_reason_key(
			itch50_stock_trading_action_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_reg_sho_restriction *
itch50_reg_sho_restriction_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)ITCH50_REG_SHO_RESTRICTION_LIST * batch->capacity;

	return (const struct itch50_reg_sho_restriction *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_reg_sho_restriction_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_REG_SHO_RESTRICTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_reg_sho_restriction_stock_locate(
			itch50_reg_sho_restriction_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_reg_sho_restriction_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_REG_SHO_RESTRICTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_reg_sho_restriction_tracking_number(
			itch50_reg_sho_restriction_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_reg_sho_restriction_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_REG_SHO_RESTRICTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_reg_sho_restriction_timestamp(
			itch50_reg_sho_restriction_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_reg_sho_restriction_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_REG_SHO_RESTRICTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_reg_sho_restriction_stock_key(
			itch50_reg_sho_restriction_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the reg sho action; returns its rows. */
static inline uint32_t itch50_reg_sho_restriction_reg_sho_action_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_REG_SHO_RESTRICTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_reg_sho_restriction_reg_sho_action(
			itch50_reg_sho_restriction_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_market_participant_position *
itch50_market_participant_position_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)ITCH50_MARKET_PARTICIPANT_POSITION_LIST * batch->capacity;

	return (
		const struct itch50_market_participant_position *)(
		bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_market_participant_position_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MARKET_PARTICIPANT_POSITION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_market_participant_position_stock_locate(
			itch50_market_participant_position_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_market_participant_position_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MARKET_PARTICIPANT_POSITION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_market_participant_position_tracking_number(
			itch50_market_participant_position_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_market_participant_position_timestamp_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MARKET_PARTICIPANT_POSITION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_market_participant_position_timestamp(
			itch50_market_participant_position_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the mpid; returns its rows. */
static inline uint32_t itch50_market_participant_position_mpid_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MARKET_PARTICIPANT_POSITION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_market_participant_position_mpid_key(
			itch50_market_participant_position_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_market_participant_position_stock_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MARKET_PARTICIPANT_POSITION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_market_participant_position_stock_key(
			itch50_market_participant_position_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the primary market maker; returns its rows. */
static inline uint32_t itch50_market_participant_position_primary_market_maker_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_MARKET_PARTICIPANT_POSITION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_market_participant_position_primary_market_maker(
			itch50_market_participant_position_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the market maker mode; returns its rows. */
static inline uint32_t itch50_market_participant_position_market_maker_mode_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_MARKET_PARTICIPANT_POSITION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_market_participant_position_market_maker_mode(
			itch50_market_participant_position_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the market participant state; returns its rows. */
static inline uint32_t itch50_market_participant_position_market_participant_state_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_MARKET_PARTICIPANT_POSITION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_market_participant_position_market_participant_state(
			itch50_market_participant_position_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_mwcb_decline_level *
itch50_mwcb_decline_level_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)ITCH50_MWCB_DECLINE_LEVEL_LIST * batch->capacity;

	return (const struct itch50_mwcb_decline_level *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_mwcb_decline_level_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MWCB_DECLINE_LEVEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_mwcb_decline_level_stock_locate(
			itch50_mwcb_decline_level_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_mwcb_decline_level_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MWCB_DECLINE_LEVEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_mwcb_decline_level_tracking_number(
			itch50_mwcb_decline_level_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_mwcb_decline_level_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MWCB_DECLINE_LEVEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_mwcb_decline_level_timestamp(
			itch50_mwcb_decline_level_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the level 1; returns its rows. */
static inline uint32_t itch50_mwcb_decline_level_level_1_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MWCB_DECLINE_LEVEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_mwcb_decline_level_level_1(
			itch50_mwcb_decline_level_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the level 2; returns its rows. */
static inline uint32_t itch50_mwcb_decline_level_level_2_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MWCB_DECLINE_LEVEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_mwcb_decline_level_level_2(
			itch50_mwcb_decline_level_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the level 3; returns its rows. */
static inline uint32_t itch50_mwcb_decline_level_level_3_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MWCB_DECLINE_LEVEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_mwcb_decline_level_level_3(
			itch50_mwcb_decline_level_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_mwcb_status *
itch50_mwcb_status_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_MWCB_STATUS_LIST * batch->capacity;

	return (const struct itch50_mwcb_status *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_mwcb_status_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MWCB_STATUS_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_mwcb_status_stock_locate(itch50_mwcb_status_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_mwcb_status_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MWCB_STATUS_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_mwcb_status_tracking_number(itch50_mwcb_status_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_mwcb_status_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_MWCB_STATUS_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_mwcb_status_timestamp(itch50_mwcb_status_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the breached level; returns its rows. */
static inline uint32_t itch50_mwcb_status_breached_level_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_MWCB_STATUS_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_mwcb_status_breached_level(itch50_mwcb_status_in_batch(batch,
			bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_ipo_quoting_period_update *
itch50_ipo_quoting_period_update_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)ITCH50_IPO_QUOTING_PERIOD_UPDATE_LIST * batch->capacity;

	return (
		const struct itch50_ipo_quoting_period_update *)(
		bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_ipo_quoting_period_update_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_IPO_QUOTING_PERIOD_UPDATE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_ipo_quoting_period_update_stock_locate(
			itch50_ipo_quoting_period_update_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_ipo_quoting_period_update_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_IPO_QUOTING_PERIOD_UPDATE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_ipo_quoting_period_update_tracking_number(
			itch50_ipo_quoting_period_update_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_ipo_quoting_period_update_timestamp_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_IPO_QUOTING_PERIOD_UPDATE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_ipo_quoting_period_update_timestamp(
			itch50_ipo_quoting_period_update_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_ipo_quoting_period_update_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_IPO_QUOTING_PERIOD_UPDATE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_ipo_quoting_period_update_stock_key(
			itch50_ipo_quoting_period_update_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the ipo quotation release time; returns its rows. */
static inline uint32_t itch50_ipo_quoting_period_update_ipo_quotation_release_time_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_IPO_QUOTING_PERIOD_UPDATE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_ipo_quoting_period_update_ipo_quotation_release_time(
			itch50_ipo_quoting_period_update_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the ipo quotation release qualifier; returns its rows. */
static inline uint32_t itch50_ipo_quoting_period_update_ipo_quotation_release_qualifier_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_IPO_QUOTING_PERIOD_UPDATE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_ipo_quoting_period_update_ipo_quotation_release_qualifier(
			itch50_ipo_quoting_period_update_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the ipo price; returns its rows. */
static inline uint32_t itch50_ipo_quoting_period_update_ipo_price_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_IPO_QUOTING_PERIOD_UPDATE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_ipo_quoting_period_update_ipo_price(
			itch50_ipo_quoting_period_update_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_luld_auction_collar *
itch50_luld_auction_collar_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)ITCH50_LULD_AUCTION_COLLAR_LIST * batch->capacity;

	return (const struct itch50_luld_auction_collar *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_luld_auction_collar_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_LULD_AUCTION_COLLAR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_luld_auction_collar_stock_locate(
			itch50_luld_auction_collar_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_luld_auction_collar_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_LULD_AUCTION_COLLAR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_luld_auction_collar_tracking_number(
			itch50_luld_auction_collar_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_luld_auction_collar_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_LULD_AUCTION_COLLAR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_luld_auction_collar_timestamp(
			itch50_luld_auction_collar_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_luld_auction_collar_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_LULD_AUCTION_COLLAR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_luld_auction_collar_stock_key(
			itch50_luld_auction_collar_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the auction collar reference price; returns its rows. */
static inline uint32_t itch50_luld_auction_collar_auction_collar_reference_price_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_LULD_AUCTION_COLLAR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_luld_auction_collar_auction_collar_reference_price(
			itch50_luld_auction_collar_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the upper auction collar price; returns its rows. */
static inline uint32_t itch50_luld_auction_collar_upper_auction_collar_price_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_LULD_AUCTION_COLLAR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_luld_auction_collar_upper_auction_collar_price(
			itch50_luld_auction_collar_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the lower auction collar price; returns its rows. */
static inline uint32_t itch50_luld_auction_collar_lower_auction_collar_price_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_LULD_AUCTION_COLLAR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_luld_auction_collar_lower_auction_collar_price(
			itch50_luld_auction_collar_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the auction collar extension; returns its rows. */
static inline uint32_t itch50_luld_auction_collar_auction_collar_extension_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_LULD_AUCTION_COLLAR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_luld_auction_collar_auction_collar_extension(
			itch50_luld_auction_collar_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_operational_halt *
itch50_operational_halt_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_OPERATIONAL_HALT_LIST * batch->capacity;

	return (const struct itch50_operational_halt *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_operational_halt_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_operational_halt_stock_locate(
			itch50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_operational_halt_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_operational_halt_tracking_number(
			itch50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_operational_halt_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_operational_halt_timestamp(
			itch50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_operational_halt_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_operational_halt_stock_key(
			itch50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the market code; returns its rows. */
static inline uint32_t itch50_operational_halt_market_code_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_operational_halt_market_code(
			itch50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the operational halt action; returns its rows. */
static inline uint32_t itch50_operational_halt_operational_halt_action_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_OPERATIONAL_HALT_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_operational_halt_operational_halt_action(
			itch50_operational_halt_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_add_order *
itch50_add_order_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_ADD_ORDER_LIST * batch->capacity;

	return (const struct itch50_add_order *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_add_order_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_stock_locate(itch50_add_order_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_add_order_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_tracking_number(itch50_add_order_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_add_order_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_timestamp(itch50_add_order_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the order reference number; returns its rows. */
static inline uint32_t itch50_add_order_order_reference_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_order_reference_number(
			itch50_add_order_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the buy sell indicator; returns its rows. */
static inline uint32_t itch50_add_order_buy_sell_indicator_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_buy_sell_indicator(itch50_add_order_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the shares; returns its rows. */
static inline uint32_t itch50_add_order_shares_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_shares(itch50_add_order_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_add_order_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_stock_key(itch50_add_order_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the price; returns its rows. */
static inline uint32_t itch50_add_order_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_price(itch50_add_order_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_add_order_mpid_attribution *
itch50_add_order_mpid_attribution_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST * batch->capacity;

	return (
		const struct itch50_add_order_mpid_attribution *)(
		bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_add_order_mpid_attribution_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_mpid_attribution_stock_locate(
			itch50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_add_order_mpid_attribution_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_mpid_attribution_tracking_number(
			itch50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_add_order_mpid_attribution_timestamp_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_mpid_attribution_timestamp(
			itch50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the order reference number; returns its rows. */
static inline uint32_t itch50_add_order_mpid_attribution_order_reference_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_mpid_attribution_order_reference_number(
			itch50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the buy sell indicator; returns its rows. */
static inline uint32_t itch50_add_order_mpid_attribution_buy_sell_indicator_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_mpid_attribution_buy_sell_indicator(
			itch50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the shares; returns its rows. */
static inline uint32_t itch50_add_order_mpid_attribution_shares_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_mpid_attribution_shares(
			itch50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_add_order_mpid_attribution_stock_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_mpid_attribution_stock_key(
			itch50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the price; returns its rows. */
static inline uint32_t itch50_add_order_mpid_attribution_price_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_mpid_attribution_price(
			itch50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the attribution; returns its rows. */
static inline uint32_t itch50_add_order_mpid_attribution_attribution_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_add_order_mpid_attribution_attribution_key(
			itch50_add_order_mpid_attribution_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_order_executed *
itch50_order_executed_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_ORDER_EXECUTED_LIST * batch->capacity;

	return (const struct itch50_order_executed *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_order_executed_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_stock_locate(
			itch50_order_executed_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_order_executed_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_tracking_number(
			itch50_order_executed_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_order_executed_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_timestamp(itch50_order_executed_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the order reference number; returns its rows. */
static inline uint32_t itch50_order_executed_order_reference_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_order_reference_number(
			itch50_order_executed_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the executed shares; returns its rows. */
static inline uint32_t itch50_order_executed_executed_shares_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_executed_shares(
			itch50_order_executed_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the match number; returns its rows. */
static inline uint32_t itch50_order_executed_match_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_match_number(
			itch50_order_executed_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_order_executed_with_price *
itch50_order_executed_with_price_in_batch(const struct itch_batch *batch, const uint8_t *bytes,
	uint32_t row)
{
	const size_t first = (size_t)ITCH50_ORDER_EXECUTED_WITH_PRICE_LIST * batch->capacity;

	return (
		const struct itch50_order_executed_with_price *)(
		bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_order_executed_with_price_stock_locate_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_WITH_PRICE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_with_price_stock_locate(
			itch50_order_executed_with_price_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_order_executed_with_price_tracking_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_WITH_PRICE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_with_price_tracking_number(
			itch50_order_executed_with_price_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_order_executed_with_price_timestamp_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_WITH_PRICE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_with_price_timestamp(
			itch50_order_executed_with_price_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the order reference number; returns its rows. */
static inline uint32_t itch50_order_executed_with_price_order_reference_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_WITH_PRICE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_with_price_order_reference_number(
			itch50_order_executed_with_price_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the executed shares; returns its rows. */
static inline uint32_t itch50_order_executed_with_price_executed_shares_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_WITH_PRICE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_with_price_executed_shares(
			itch50_order_executed_with_price_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the match number; returns its rows. */
static inline uint32_t itch50_order_executed_with_price_match_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_WITH_PRICE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_with_price_match_number(
			itch50_order_executed_with_price_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the printable; returns its rows. */
static inline uint32_t itch50_order_executed_with_price_printable_column(
	const struct itch_batch *batch, const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_WITH_PRICE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_with_price_printable(
			itch50_order_executed_with_price_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the execution price; returns its rows. */
static inline uint32_t itch50_order_executed_with_price_execution_price_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_EXECUTED_WITH_PRICE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_executed_with_price_execution_price(
			itch50_order_executed_with_price_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_order_cancel *
itch50_order_cancel_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_ORDER_CANCEL_LIST * batch->capacity;

	return (const struct itch50_order_cancel *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_order_cancel_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_CANCEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_cancel_stock_locate(itch50_order_cancel_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_order_cancel_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_CANCEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_cancel_tracking_number(
			itch50_order_cancel_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_order_cancel_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_CANCEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_cancel_timestamp(itch50_order_cancel_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the order reference number; returns its rows. */
static inline uint32_t itch50_order_cancel_order_reference_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_CANCEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_cancel_order_reference_number(
			itch50_order_cancel_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the cancelled shares; returns its rows. */
static inline uint32_t itch50_order_cancel_cancelled_shares_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_CANCEL_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_cancel_cancelled_shares(
			itch50_order_cancel_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_order_delete *
itch50_order_delete_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_ORDER_DELETE_LIST * batch->capacity;

	return (const struct itch50_order_delete *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_order_delete_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_DELETE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_delete_stock_locate(itch50_order_delete_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_order_delete_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_DELETE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_delete_tracking_number(
			itch50_order_delete_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_order_delete_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_DELETE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_delete_timestamp(itch50_order_delete_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the order reference number; returns its rows. */
static inline uint32_t itch50_order_delete_order_reference_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_DELETE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_delete_order_reference_number(
			itch50_order_delete_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_order_replace *
itch50_order_replace_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_ORDER_REPLACE_LIST * batch->capacity;

	return (const struct itch50_order_replace *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_order_replace_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_REPLACE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_replace_stock_locate(itch50_order_replace_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_order_replace_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_REPLACE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_replace_tracking_number(
			itch50_order_replace_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_order_replace_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_REPLACE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_replace_timestamp(itch50_order_replace_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the original order reference number; returns its rows. */
static inline uint32_t itch50_order_replace_original_order_reference_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_REPLACE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_replace_original_order_reference_number(
			itch50_order_replace_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the new order reference number; returns its rows. */
static inline uint32_t itch50_order_replace_new_order_reference_number_column(
	const struct itch_batch *batch, const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_REPLACE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_replace_new_order_reference_number(
			itch50_order_replace_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the shares; returns its rows. */
static inline uint32_t itch50_order_replace_shares_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_REPLACE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_replace_shares(itch50_order_replace_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the price; returns its rows. */
static inline uint32_t itch50_order_replace_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_ORDER_REPLACE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_order_replace_price(itch50_order_replace_in_batch(batch, bytes,
			row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_trade *
itch50_trade_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_TRADE_LIST * batch->capacity;

	return (const struct itch50_trade *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_trade_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_trade_stock_locate(itch50_trade_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_trade_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_trade_tracking_number(itch50_trade_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_trade_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_trade_timestamp(itch50_trade_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the order reference number; returns its rows. */
static inline uint32_t itch50_trade_order_reference_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_trade_order_reference_number(itch50_trade_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the buy sell indicator; returns its rows. */
static inline uint32_t itch50_trade_buy_sell_indicator_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_trade_buy_sell_indicator(itch50_trade_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the shares; returns its rows. */
static inline uint32_t itch50_trade_shares_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_trade_shares(itch50_trade_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_trade_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_trade_stock_key(itch50_trade_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the price; returns its rows. */
static inline uint32_t itch50_trade_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_trade_price(itch50_trade_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the match number; returns its rows. */
static inline uint32_t itch50_trade_match_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_trade_match_number(itch50_trade_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_cross_trade *
itch50_cross_trade_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_CROSS_TRADE_LIST * batch->capacity;

	return (const struct itch50_cross_trade *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_cross_trade_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_CROSS_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_cross_trade_stock_locate(itch50_cross_trade_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_cross_trade_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_CROSS_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_cross_trade_tracking_number(itch50_cross_trade_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_cross_trade_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_CROSS_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_cross_trade_timestamp(itch50_cross_trade_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the shares; returns its rows. */
static inline uint32_t itch50_cross_trade_shares_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_CROSS_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_cross_trade_shares(itch50_cross_trade_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_cross_trade_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_CROSS_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_cross_trade_stock_key(itch50_cross_trade_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the cross price; returns its rows. */
static inline uint32_t itch50_cross_trade_cross_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_CROSS_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_cross_trade_cross_price(itch50_cross_trade_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the match number; returns its rows. */
static inline uint32_t itch50_cross_trade_match_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_CROSS_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_cross_trade_match_number(itch50_cross_trade_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the cross type; returns its rows. */
static inline uint32_t itch50_cross_trade_cross_type_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_CROSS_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_cross_trade_cross_type(itch50_cross_trade_in_batch(batch,
			bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_broken_trade *
itch50_broken_trade_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_BROKEN_TRADE_LIST * batch->capacity;

	return (const struct itch50_broken_trade *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_broken_trade_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_BROKEN_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_broken_trade_stock_locate(itch50_broken_trade_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_broken_trade_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_BROKEN_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_broken_trade_tracking_number(
			itch50_broken_trade_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_broken_trade_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_BROKEN_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_broken_trade_timestamp(itch50_broken_trade_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the match number; returns its rows. */
static inline uint32_t itch50_broken_trade_match_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_BROKEN_TRADE_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_broken_trade_match_number(itch50_broken_trade_in_batch(batch,
			bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_noii *
itch50_noii_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_NOII_LIST * batch->capacity;

	return (const struct itch50_noii *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_noii_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_stock_locate(itch50_noii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_noii_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_tracking_number(itch50_noii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_noii_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_timestamp(itch50_noii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the paired shares; returns its rows. */
static inline uint32_t itch50_noii_paired_shares_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_paired_shares(itch50_noii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the imbalance shares; returns its rows. */
static inline uint32_t itch50_noii_imbalance_shares_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_imbalance_shares(itch50_noii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the imbalance direction; returns its rows. */
static inline uint32_t itch50_noii_imbalance_direction_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_imbalance_direction(itch50_noii_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_noii_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_stock_key(itch50_noii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the far price; returns its rows. */
static inline uint32_t itch50_noii_far_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_far_price(itch50_noii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the near price; returns its rows. */
static inline uint32_t itch50_noii_near_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_near_price(itch50_noii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the current reference price; returns its rows. */
static inline uint32_t itch50_noii_current_reference_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_current_reference_price(itch50_noii_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the cross type; returns its rows. */
static inline uint32_t itch50_noii_cross_type_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_cross_type(itch50_noii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the price variation indicator; returns its rows. */
static inline uint32_t itch50_noii_price_variation_indicator_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_NOII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_noii_price_variation_indicator(itch50_noii_in_batch(batch,
			bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_rpii *
itch50_rpii_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_RPII_LIST * batch->capacity;

	return (const struct itch50_rpii *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_rpii_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_RPII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_rpii_stock_locate(itch50_rpii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_rpii_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_RPII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_rpii_tracking_number(itch50_rpii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_rpii_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_RPII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_rpii_timestamp(itch50_rpii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_rpii_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_RPII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_rpii_stock_key(itch50_rpii_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the interest flag; returns its rows. */
static inline uint32_t itch50_rpii_interest_flag_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_RPII_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_rpii_interest_flag(itch50_rpii_in_batch(batch, bytes, row));
	return rows;
}

/** Returns the message in a row of its list; `bytes` are those that were indexed. */
static inline const struct itch50_dlcr *
itch50_dlcr_in_batch(const struct itch_batch *batch, const uint8_t *bytes, uint32_t row)
{
	const size_t first = (size_t)ITCH50_DLCR_LIST * batch->capacity;

	return (const struct itch50_dlcr *)(bytes + batch->offsets[first + row]);
}

/** Fills a column with the stock locate; returns its rows. */
static inline uint32_t itch50_dlcr_stock_locate_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_stock_locate(itch50_dlcr_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the tracking number; returns its rows. */
static inline uint32_t itch50_dlcr_tracking_number_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint16_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_tracking_number(itch50_dlcr_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the timestamp; returns its rows. */
static inline uint32_t itch50_dlcr_timestamp_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_timestamp(itch50_dlcr_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the stock; returns its rows. */
static inline uint32_t itch50_dlcr_stock_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_stock_key(itch50_dlcr_in_batch(batch, bytes, row));
	return rows;
}

/** Fills a column with the open eligibility status; returns its rows. */
static inline uint32_t itch50_dlcr_open_eligibility_status_column(const struct itch_batch *batch,
	const uint8_t *bytes, char *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_open_eligibility_status(itch50_dlcr_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the minimum allowable price; returns its rows. */
static inline uint32_t itch50_dlcr_minimum_allowable_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_minimum_allowable_price(itch50_dlcr_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the maximum allowable price; returns its rows. */
static inline uint32_t itch50_dlcr_maximum_allowable_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_maximum_allowable_price(itch50_dlcr_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the near execution price; returns its rows. */
static inline uint32_t itch50_dlcr_near_execution_price_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_near_execution_price(itch50_dlcr_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the near execution time; returns its rows. */
static inline uint32_t itch50_dlcr_near_execution_time_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint64_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_near_execution_time(itch50_dlcr_in_batch(batch, bytes,
			row));
	return rows;
}

/** Fills a column with the lower price range collar; returns its rows. */
static inline uint32_t itch50_dlcr_lower_price_range_collar_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_lower_price_range_collar(itch50_dlcr_in_batch(batch,
			bytes, row));
	return rows;
}

/** Fills a column with the upper price range collar; returns its rows. */
static inline uint32_t itch50_dlcr_upper_price_range_collar_column(const struct itch_batch *batch,
	const uint8_t *bytes, uint32_t *column)
{
	const uint32_t rows = batch->counts[ITCH50_DLCR_LIST];

	for (uint32_t row = 0; row < rows; row++)
		column[row] = itch50_dlcr_upper_price_range_collar(itch50_dlcr_in_batch(batch,
			bytes, row));
	return rows;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH50_BLOCKS_H */

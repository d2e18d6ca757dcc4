/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 *
 * Nasdaq ISE Spread Depth of Market 2.1
 *
 * Every order for an option strategy on Nasdaq ISE, and the auctions and trades of strategies.
 */
#ifndef ISESPREAD21_H
#define ISESPREAD21_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hash of this layout; readers in other languages compare it before they trust a byte. */
#define ISESPREAD21_FINGERPRINT UINT64_C(0x5f1f674b4220fdd6)

/** What has happened to the trading day. */

/** The first message of the day */
#define ISESPREAD21_EVENT_CODE_START_OF_MESSAGES                     'O'
/** The exchange is open and takes orders */
#define ISESPREAD21_EVENT_CODE_START_OF_SYSTEM_HOURS                 'S'
/** Options may open from now on */
#define ISESPREAD21_EVENT_CODE_START_OF_OPENING_PROCESS              'Q'
/** Options of normal hours begin to close */
#define ISESPREAD21_EVENT_CODE_START_OF_NORMAL_HOURS_CLOSING_PROCESS 'N'
/** Options of late hours begin to close */
#define ISESPREAD21_EVENT_CODE_START_OF_LATE_HOURS_CLOSING_PROCESS   'L'
/** The exchange takes no more orders */
#define ISESPREAD21_EVENT_CODE_END_OF_SYSTEM_HOURS                   'E'
/** The last message of the day */
#define ISESPREAD21_EVENT_CODE_END_OF_MESSAGES                       'C'
/** World currency options have closed early */
#define ISESPREAD21_EVENT_CODE_END_OF_WCO_EARLY_CLOSING              'W'

/** The shape of a strategy. */
#define ISESPREAD21_STRATEGY_TYPE_VERTICAL_SPREAD  'V'
#define ISESPREAD21_STRATEGY_TYPE_TIME_SPREAD      'T'
#define ISESPREAD21_STRATEGY_TYPE_DIAGONAL_SPREAD  'D'
#define ISESPREAD21_STRATEGY_TYPE_STRADDLE         'S'
#define ISESPREAD21_STRATEGY_TYPE_STRANGLE         'G'
#define ISESPREAD21_STRATEGY_TYPE_COMBO            'C'
#define ISESPREAD21_STRATEGY_TYPE_RISK_REVERSAL    'R'
#define ISESPREAD21_STRATEGY_TYPE_RATIO_SPREAD     'A'
#define ISESPREAD21_STRATEGY_TYPE_BOX_SPREAD       'B'
#define ISESPREAD21_STRATEGY_TYPE_BUTTERFLY_SPREAD 'F'
#define ISESPREAD21_STRATEGY_TYPE_CUSTOM           'U' /**< None of the named shapes */

/** What a leg is. */
#define ISESPREAD21_OPTION_TYPE_CALL  'C'
#define ISESPREAD21_OPTION_TYPE_PUT   'P'
#define ISESPREAD21_OPTION_TYPE_STOCK ' ' /**< The leg is the stock itself */

/** Buying or selling. */
#define ISESPREAD21_SIDE_BUY  'B'
#define ISESPREAD21_SIDE_SELL 'S'

/** Whether a strategy trades. */
#define ISESPREAD21_CURRENT_TRADING_STATE_HALTED             'H'
#define ISESPREAD21_CURRENT_TRADING_STATE_CONTINUOUS_TRADING 'T'
#define ISESPREAD21_CURRENT_TRADING_STATE_PRE_OPEN           'I'
#define ISESPREAD21_CURRENT_TRADING_STATE_OPENING_AUCTION    'O'
#define ISESPREAD21_CURRENT_TRADING_STATE_REOPENING          'R'
#define ISESPREAD21_CURRENT_TRADING_STATE_CLOSED             'X'

/** Side of an order in the book, market orders apart. */
#define ISESPREAD21_DEPTH_SIDE_BUY            'B'
#define ISESPREAD21_DEPTH_SIDE_SELL           'S'
#define ISESPREAD21_DEPTH_SIDE_BUY_AT_MARKET  'O'
#define ISESPREAD21_DEPTH_SIDE_SELL_AT_MARKET 'P'

/** For whom an order in the book is. */
#define ISESPREAD21_DEPTH_ORDER_CAPACITY_CUSTOMER           'C'
#define ISESPREAD21_DEPTH_ORDER_CAPACITY_FIRM               'F'
#define ISESPREAD21_DEPTH_ORDER_CAPACITY_MARKET_MAKER       'M' /**< A market maker registered
                                                                 *   with Nasdaq */
#define ISESPREAD21_DEPTH_ORDER_CAPACITY_BROKER_DEALER      'B'
#define ISESPREAD21_DEPTH_ORDER_CAPACITY_PROFESSIONAL       'P'
#define ISESPREAD21_DEPTH_ORDER_CAPACITY_OTHER_MARKET_MAKER 'O' /**< A market maker registered
                                                                 *   elsewhere */
#define ISESPREAD21_DEPTH_ORDER_CAPACITY_JOINT_BACK_OFFICE  'J' /**< PHLX only */

/** For whom an auction order is. */
#define ISESPREAD21_ORDER_CAPACITY_CUSTOMER           'C'
#define ISESPREAD21_ORDER_CAPACITY_FIRM               'F'
#define ISESPREAD21_ORDER_CAPACITY_MARKET_MAKER       'M' /**< A market maker registered with
                                                           *   Nasdaq */
#define ISESPREAD21_ORDER_CAPACITY_BROKER_DEALER      'B'
#define ISESPREAD21_ORDER_CAPACITY_PROFESSIONAL       'P'
#define ISESPREAD21_ORDER_CAPACITY_OTHER_MARKET_MAKER 'O' /**< A market maker registered
                                                           *   elsewhere */
#define ISESPREAD21_ORDER_CAPACITY_JOINT_BACK_OFFICE  'J' /**< PHLX only */

/** Where an order may trade. */
#define ISESPREAD21_SCOPE_LOCAL    'L' /**< On this exchange alone */
#define ISESPREAD21_SCOPE_NATIONAL 'N' /**< At the best price of the country */

/** How an order is priced. */
#define ISESPREAD21_ORDER_TYPE_MARKET 'M'
#define ISESPREAD21_ORDER_TYPE_LIMIT  'L'

/** Why an order changed. */
#define ISESPREAD21_CHANGE_REASON_USER 'U' /**< The user asked for it */

/** The auction in which a strategy traded. */
#define ISESPREAD21_CROSS_TYPE_COMPLEX_EXPOSURE  'E'
#define ISESPREAD21_CROSS_TYPE_OPENING           'O'
#define ISESPREAD21_CROSS_TYPE_REOPENING         'R'
#define ISESPREAD21_CROSS_TYPE_PRICE_IMPROVEMENT 'P'
#define ISESPREAD21_CROSS_TYPE_FACILITATION      'C'
#define ISESPREAD21_CROSS_TYPE_SOLICITATION      'S'
#define ISESPREAD21_CROSS_TYPE_FLEX              'X'
#define ISESPREAD21_CROSS_TYPE_NO_AUCTION        'N' /**< Traded outside any auction */

/** How a trade came about. */
#define ISESPREAD21_TRADE_TYPE_ELECTRONIC 'E'

/** The kind of an auction. */
#define ISESPREAD21_AUCTION_TYPE_COMPLEX_EXPOSURE  'E'
#define ISESPREAD21_AUCTION_TYPE_PRICE_IMPROVEMENT 'P'
#define ISESPREAD21_AUCTION_TYPE_FACILITATION      'C'
#define ISESPREAD21_AUCTION_TYPE_SOLICITATION      'S'
#define ISESPREAD21_AUCTION_TYPE_FLEX              'X'

/** How far an auction is. */
#define ISESPREAD21_AUCTION_EVENT_START          'S'
#define ISESPREAD21_AUCTION_EVENT_UPDATE         'U'
#define ISESPREAD21_AUCTION_EVENT_END_OF_AUCTION 'E'

/** Conditions on an execution. */
#define ISESPREAD21_EXEC_FLAG_UNCONDITIONAL 'N'
#define ISESPREAD21_EXEC_FLAG_ALL_OR_NONE   'A' /**< All of it or nothing */

/**
 * Leg Information: 25 bytes.
 *
 * One leg of a strategy.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_leg {
	struct itch_u32be option_id;             /**< [0, 4) Number of the option, or of the
	                                          *   stock. */
	char security_symbol[8];                 /**< [4, 12) Symbol of the option series, or of
	                                          *   the stock. */
	uint8_t expiration_year;                 /**< [12, 13) Last two digits of the year. */
	uint8_t expiration_month;                /**< [13, 14) 1 to 12. */
	uint8_t expiration_day;                  /**< [14, 15) 1 to 31. */
	struct itch_i32be explicit_strike_price; /**< [15, 19) Strike price. Scaled by 10^4. */
	char option_type;                        /**< [19, 20) One of ISESPREAD21_OPTION_TYPE_*. */
	char side;                               /**< [20, 21) One of ISESPREAD21_SIDE_*. */
	struct itch_u32be leg_ratio;             /**< [21, 25) How many of this leg make one
	                                          *   strategy. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_leg) == 25);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_leg) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_leg, option_id) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_leg, option_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_leg, security_symbol) == 4);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_leg, security_symbol) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_leg, expiration_year) == 12);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_leg, expiration_year) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_leg, expiration_month) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_leg, expiration_month) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_leg, expiration_day) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_leg, expiration_day) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_leg, explicit_strike_price) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_leg, explicit_strike_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_leg, option_type) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_leg, option_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_leg, side) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_leg, side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_leg, leg_ratio) == 21);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_leg, leg_ratio) == 4);

#define ISESPREAD21_LEG_LENGTH                         25 /**< Bytes. */
#define ISESPREAD21_LEG_EXPLICIT_STRIKE_PRICE_DECIMALS 4  /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct isespread21_leg) == ISESPREAD21_LEG_LENGTH);

/** Clears the record: numbers 0, text blank. */
static inline void isespread21_leg_init(struct isespread21_leg *record)
{
	memset(record, 0, sizeof(*record));
	memset(record->security_symbol, ' ', sizeof(record->security_symbol));
}

/** Returns the option id. */
static inline uint32_t isespread21_leg_option_id(const struct isespread21_leg *record)
{
	return itch_load_u32be(&record->option_id);
}

/** Sets the option id. */
static inline void isespread21_leg_set_option_id(struct isespread21_leg *record, uint32_t value)
{
	itch_store_u32be(&record->option_id, value);
}

/** Returns the security symbol: 8 characters, padded with spaces, not terminated. */
static inline const char *isespread21_leg_security_symbol(const struct isespread21_leg *record)
{
	return record->security_symbol;
}

/** Returns the number of characters of the security symbol before its padding. */
static inline size_t isespread21_leg_security_symbol_length(const struct isespread21_leg *record)
{
	return itch_alpha_length(record->security_symbol, sizeof(record->security_symbol));
}

/**
 * Returns the security symbol as one integer, equal for equal text: the first character is the
 * highest byte.
 */
static inline uint64_t isespread21_leg_security_symbol_key(const struct isespread21_leg *record)
{
	return itch_alpha_key8(record->security_symbol);
}

/** Sets the security symbol, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_leg_set_security_symbol(struct isespread21_leg *record, const char *text, size_t length)
{
	return itch_alpha_store(record->security_symbol, sizeof(record->security_symbol), text,
		length);
}

/** Returns the expiration year. */
static inline uint8_t isespread21_leg_expiration_year(const struct isespread21_leg *record)
{
	return record->expiration_year;
}

/** Sets the expiration year. */
static inline void
isespread21_leg_set_expiration_year(struct isespread21_leg *record, uint8_t value)
{
	record->expiration_year = value;
}

/** Returns the expiration month. */
static inline uint8_t isespread21_leg_expiration_month(const struct isespread21_leg *record)
{
	return record->expiration_month;
}

/** Sets the expiration month. */
static inline void
isespread21_leg_set_expiration_month(struct isespread21_leg *record, uint8_t value)
{
	record->expiration_month = value;
}

/** Returns the expiration day. */
static inline uint8_t isespread21_leg_expiration_day(const struct isespread21_leg *record)
{
	return record->expiration_day;
}

/** Sets the expiration day. */
static inline void isespread21_leg_set_expiration_day(struct isespread21_leg *record, uint8_t value)
{
	record->expiration_day = value;
}

/** Returns the explicit strike price, scaled by 10^4. */
static inline int32_t isespread21_leg_explicit_strike_price(const struct isespread21_leg *record)
{
	return itch_load_i32be(&record->explicit_strike_price);
}

/** Sets the explicit strike price, scaled by 10^4. */
static inline void
isespread21_leg_set_explicit_strike_price(struct isespread21_leg *record, int32_t value)
{
	itch_store_i32be(&record->explicit_strike_price, value);
}

/** Returns the option type, one of ISESPREAD21_OPTION_TYPE_*. */
static inline char isespread21_leg_option_type(const struct isespread21_leg *record)
{
	return record->option_type;
}

/** Sets the option type. */
static inline void isespread21_leg_set_option_type(struct isespread21_leg *record, char value)
{
	record->option_type = value;
}

/** Returns the side, one of ISESPREAD21_SIDE_*. */
static inline char isespread21_leg_side(const struct isespread21_leg *record)
{
	return record->side;
}

/** Sets the side. */
static inline void isespread21_leg_set_side(struct isespread21_leg *record, char value)
{
	record->side = value;
}

/** Returns the leg ratio. */
static inline uint32_t isespread21_leg_leg_ratio(const struct isespread21_leg *record)
{
	return itch_load_u32be(&record->leg_ratio);
}

/** Sets the leg ratio. */
static inline void isespread21_leg_set_leg_ratio(struct isespread21_leg *record, uint32_t value)
{
	itch_store_u32be(&record->leg_ratio, value);
}

/**
 * Flex DAC Leg Information: 8 bytes.
 *
 * One leg of a FLEX strategy in a delta-adjusted cross.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_flex_dac_leg {
	char reserved_8[8]; /**< [0, 8) Not used. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_flex_dac_leg) == 8);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_flex_dac_leg) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_flex_dac_leg, reserved_8) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_flex_dac_leg, reserved_8) == 8);

#define ISESPREAD21_FLEX_DAC_LEG_LENGTH 8 /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct isespread21_flex_dac_leg) == ISESPREAD21_FLEX_DAC_LEG_LENGTH);

/** Clears the record: numbers 0, text blank. */
static inline void isespread21_flex_dac_leg_init(struct isespread21_flex_dac_leg *record)
{
	memset(record, 0, sizeof(*record));
	memset(record->reserved_8, ' ', sizeof(record->reserved_8));
}

/** Returns the reserved 8: 8 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_flex_dac_leg_reserved_8(const struct isespread21_flex_dac_leg *record)
{
	return record->reserved_8;
}

/** Returns the number of characters of the reserved 8 before its padding. */
static inline size_t
isespread21_flex_dac_leg_reserved_8_length(const struct isespread21_flex_dac_leg *record)
{
	return itch_alpha_length(record->reserved_8, sizeof(record->reserved_8));
}

/**
 * Returns the reserved 8 as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
isespread21_flex_dac_leg_reserved_8_key(const struct isespread21_flex_dac_leg *record)
{
	return itch_alpha_key8(record->reserved_8);
}

/** Sets the reserved 8, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_flex_dac_leg_set_reserved_8(struct isespread21_flex_dac_leg *record, const char *text,
	size_t length)
{
	return itch_alpha_store(record->reserved_8, sizeof(record->reserved_8), text, length);
}

/**
 * System Event: message type 'S', 12 bytes.
 *
 * Something happened to the market as a whole.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_system_event {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number; /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;       /**< [3, 11) When the exchange made the message, in
	                                    *   nanoseconds. */
	char event_code;                   /**< [11, 12) One of ISESPREAD21_EVENT_CODE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_system_event) == 12);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_system_event) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_system_event, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_system_event, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_system_event, tracking_number) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_system_event, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_system_event, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_system_event, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_system_event, event_code) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_system_event, event_code) == 1);

#define ISESPREAD21_SYSTEM_EVENT_TYPE   'S' /**< Type byte. */
#define ISESPREAD21_SYSTEM_EVENT_LENGTH 12  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct isespread21_system_event) == ISESPREAD21_SYSTEM_EVENT_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void isespread21_system_event_init(struct isespread21_system_event *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ISESPREAD21_SYSTEM_EVENT_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_system_event_message_type(const struct isespread21_system_event *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_system_event_set_message_type(struct isespread21_system_event *message, char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_system_event_tracking_number(const struct isespread21_system_event *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_system_event_set_tracking_number(struct isespread21_system_event *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_system_event_timestamp(const struct isespread21_system_event *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_system_event_set_timestamp(struct isespread21_system_event *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the event code, one of ISESPREAD21_EVENT_CODE_*. */
static inline char
isespread21_system_event_event_code(const struct isespread21_system_event *message)
{
	return message->event_code;
}

/** Sets the event code. */
static inline void
isespread21_system_event_set_event_code(struct isespread21_system_event *message, char value)
{
	message->event_code = value;
}

/**
 * Complex Strategy Directory: message type 's', 46 bytes and the leg information.
 *
 * A strategy and its legs; sent for each at the start of the day.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_complex_strategy_directory {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number; /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;       /**< [3, 11) When the exchange made the message, in
	                                    *   nanoseconds. */
	struct itch_u32be strategy_id;     /**< [11, 15) Number of the strategy, for the day. */
	char strategy_type;                /**< [15, 16) One of ISESPREAD21_STRATEGY_TYPE_*. */
	char underlying_symbol[13];        /**< [16, 29) Symbol of what the options are on. */
	char reserved_16[16];              /**< [29, 45) Not used. */
	uint8_t number_of_legs;            /**< [45, 46) How many legs follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_complex_strategy_directory) == 46);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_complex_strategy_directory) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_directory, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_directory, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_directory, tracking_number) == 1);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_complex_strategy_directory, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_directory, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_directory, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_directory, strategy_id) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_directory, strategy_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_directory, strategy_type) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_directory, strategy_type) == 1);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_complex_strategy_directory, underlying_symbol) == 16);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_complex_strategy_directory, underlying_symbol) == 13);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_directory, reserved_16) == 29);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_directory, reserved_16) == 16);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_directory, number_of_legs) == 45);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_directory, number_of_legs) == 1);

#define ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_TYPE   's' /**< Type byte. */
#define ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_LENGTH 46  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_complex_strategy_directory) ==
	ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
isespread21_complex_strategy_directory_init(struct isespread21_complex_strategy_directory *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->underlying_symbol, ' ', sizeof(message->underlying_symbol));
	memset(message->reserved_16, ' ', sizeof(message->reserved_16));
	message->message_type = ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_complex_strategy_directory_message_type(
	const struct isespread21_complex_strategy_directory *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_complex_strategy_directory_set_message_type(
	struct isespread21_complex_strategy_directory *message, char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_complex_strategy_directory_tracking_number(
	const struct isespread21_complex_strategy_directory *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_complex_strategy_directory_set_tracking_number(
	struct isespread21_complex_strategy_directory *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_complex_strategy_directory_timestamp(
	const struct isespread21_complex_strategy_directory *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_complex_strategy_directory_set_timestamp(
	struct isespread21_complex_strategy_directory *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_complex_strategy_directory_strategy_id(
	const struct isespread21_complex_strategy_directory *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_complex_strategy_directory_set_strategy_id(
	struct isespread21_complex_strategy_directory *message, uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the strategy type, one of ISESPREAD21_STRATEGY_TYPE_*. */
static inline char
isespread21_complex_strategy_directory_strategy_type(
	const struct isespread21_complex_strategy_directory *message)
{
	return message->strategy_type;
}

/** Sets the strategy type. */
static inline void
isespread21_complex_strategy_directory_set_strategy_type(
	struct isespread21_complex_strategy_directory *message, char value)
{
	message->strategy_type = value;
}

/** Returns the underlying symbol: 13 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_complex_strategy_directory_underlying_symbol(
	const struct isespread21_complex_strategy_directory *message)
{
	return message->underlying_symbol;
}

/** Returns the number of characters of the underlying symbol before its padding. */
static inline size_t
isespread21_complex_strategy_directory_underlying_symbol_length(
	const struct isespread21_complex_strategy_directory *message)
{
	return itch_alpha_length(message->underlying_symbol, sizeof(message->underlying_symbol));
}

/** Sets the underlying symbol, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_complex_strategy_directory_set_underlying_symbol(
	struct isespread21_complex_strategy_directory *message, const char *text, size_t length)
{
	return itch_alpha_store(message->underlying_symbol, sizeof(message->underlying_symbol),
		text, length);
}

/** Returns the reserved 16: 16 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_complex_strategy_directory_reserved_16(
	const struct isespread21_complex_strategy_directory *message)
{
	return message->reserved_16;
}

/** Returns the number of characters of the reserved 16 before its padding. */
static inline size_t
isespread21_complex_strategy_directory_reserved_16_length(
	const struct isespread21_complex_strategy_directory *message)
{
	return itch_alpha_length(message->reserved_16, sizeof(message->reserved_16));
}

/** Sets the reserved 16, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_complex_strategy_directory_set_reserved_16(
	struct isespread21_complex_strategy_directory *message, const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_16, sizeof(message->reserved_16), text, length);
}

/** Returns the number of legs. */
static inline uint8_t
isespread21_complex_strategy_directory_number_of_legs(
	const struct isespread21_complex_strategy_directory *message)
{
	return message->number_of_legs;
}

/** Sets the number of legs. */
static inline void
isespread21_complex_strategy_directory_set_number_of_legs(
	struct isespread21_complex_strategy_directory *message, uint8_t value)
{
	message->number_of_legs = value;
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
isespread21_complex_strategy_directory_whole_length(
	const struct isespread21_complex_strategy_directory *message, size_t length)
{
	const size_t count = isespread21_complex_strategy_directory_number_of_legs(message);

	(void)length;
	return sizeof(*message) + count * sizeof(struct isespread21_leg);
}

/**
 * Returns how many of the leg information are whole in `length` bytes of message; as many as it
 * says, when its verdict is not short.
 */
static inline size_t
isespread21_complex_strategy_directory_leg_information_count(
	const struct isespread21_complex_strategy_directory *message, size_t length)
{
	size_t whole;

	if (length <= sizeof(*message))
		return 0;
	whole = (length - sizeof(*message)) / sizeof(struct isespread21_leg);
	return itch_smaller(isespread21_complex_strategy_directory_number_of_legs(message), whole);
}

/** Returns the first of the leg information; there is one only if the count is not 0. */
static inline const struct isespread21_leg *
isespread21_complex_strategy_directory_leg_information(
	const struct isespread21_complex_strategy_directory *message)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	return (const struct isespread21_leg *)bytes;
}

/** Returns the limit of the leg information in `length` bytes of message: one after the last. */
static inline const struct isespread21_leg *
isespread21_complex_strategy_directory_leg_information_end(
	const struct isespread21_complex_strategy_directory *message, size_t length)
{
	return isespread21_complex_strategy_directory_leg_information(
		message) + isespread21_complex_strategy_directory_leg_information_count(message,
		length);
}

/**
 * Strategy Trading Action: message type 'H', 16 bytes.
 *
 * A strategy begins, stops or resumes trading.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_strategy_trading_action {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number; /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;       /**< [3, 11) When the exchange made the message, in
	                                    *   nanoseconds. */
	struct itch_u32be strategy_id;     /**< [11, 15) Number of the strategy, for the day. */
	char current_trading_state;        /**< [15, 16) One of
	                                    *   ISESPREAD21_CURRENT_TRADING_STATE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_strategy_trading_action) == 16);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_strategy_trading_action) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_strategy_trading_action, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_strategy_trading_action, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_strategy_trading_action, tracking_number) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_strategy_trading_action, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_strategy_trading_action, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_strategy_trading_action, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_strategy_trading_action, strategy_id) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_strategy_trading_action, strategy_id) == 4);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_strategy_trading_action, current_trading_state) == 15);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_strategy_trading_action, current_trading_state) == 1);

#define ISESPREAD21_STRATEGY_TRADING_ACTION_TYPE   'H' /**< Type byte. */
#define ISESPREAD21_STRATEGY_TRADING_ACTION_LENGTH 16  /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_strategy_trading_action) ==
	ISESPREAD21_STRATEGY_TRADING_ACTION_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void
isespread21_strategy_trading_action_init(struct isespread21_strategy_trading_action *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ISESPREAD21_STRATEGY_TRADING_ACTION_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_strategy_trading_action_message_type(
	const struct isespread21_strategy_trading_action *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_strategy_trading_action_set_message_type(
	struct isespread21_strategy_trading_action *message, char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_strategy_trading_action_tracking_number(
	const struct isespread21_strategy_trading_action *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_strategy_trading_action_set_tracking_number(
	struct isespread21_strategy_trading_action *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_strategy_trading_action_timestamp(
	const struct isespread21_strategy_trading_action *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_strategy_trading_action_set_timestamp(
	struct isespread21_strategy_trading_action *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_strategy_trading_action_strategy_id(
	const struct isespread21_strategy_trading_action *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_strategy_trading_action_set_strategy_id(
	struct isespread21_strategy_trading_action *message, uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the current trading state, one of ISESPREAD21_CURRENT_TRADING_STATE_*. */
static inline char
isespread21_strategy_trading_action_current_trading_state(
	const struct isespread21_strategy_trading_action *message)
{
	return message->current_trading_state;
}

/** Sets the current trading state. */
static inline void
isespread21_strategy_trading_action_set_current_trading_state(
	struct isespread21_strategy_trading_action *message, char value)
{
	message->current_trading_state = value;
}

/**
 * Add Order Short Form: message type 'r', 33 bytes.
 *
 * A new order whose price and volume fit 2 bytes each.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_add_order_short_form {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number;        /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;              /**< [3, 11) When the exchange made the
	                                           *   message, in nanoseconds. */
	struct itch_u32be strategy_id;            /**< [11, 15) Number of the strategy, for the
	                                           *   day. */
	struct itch_u64be order_reference_number; /**< [15, 23) Number of the order, unique for
	                                           *   the day. */
	char depth_side;                          /**< [23, 24) One of ISESPREAD21_DEPTH_SIDE_*. */
	char depth_order_capacity;                /**< [24, 25) One of
	                                           *   ISESPREAD21_DEPTH_ORDER_CAPACITY_*. */
	struct itch_u16be price_short;            /**< [25, 27) Net price. Scaled by 10^2. */
	struct itch_u16be volume_short;           /**< [27, 29) Number of strategies. */
	char scope;                               /**< [29, 30) One of ISESPREAD21_SCOPE_*. */
	char reserved_3[3];                       /**< [30, 33) Not used. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_add_order_short_form) == 33);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_add_order_short_form) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_short_form, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, tracking_number) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_short_form, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_short_form, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, strategy_id) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_short_form, strategy_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, order_reference_number) == 15);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_add_order_short_form, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, depth_side) == 23);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_short_form, depth_side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, depth_order_capacity) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_short_form, depth_order_capacity) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, price_short) == 25);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_short_form, price_short) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, volume_short) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_short_form, volume_short) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, scope) == 29);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_short_form, scope) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_short_form, reserved_3) == 30);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_short_form, reserved_3) == 3);

#define ISESPREAD21_ADD_ORDER_SHORT_FORM_TYPE                 'r' /**< Type byte. */
#define ISESPREAD21_ADD_ORDER_SHORT_FORM_LENGTH               33  /**< Bytes. */
#define ISESPREAD21_ADD_ORDER_SHORT_FORM_PRICE_SHORT_DECIMALS 2   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_add_order_short_form) == ISESPREAD21_ADD_ORDER_SHORT_FORM_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
isespread21_add_order_short_form_init(struct isespread21_add_order_short_form *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_3, ' ', sizeof(message->reserved_3));
	message->message_type = ISESPREAD21_ADD_ORDER_SHORT_FORM_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_add_order_short_form_message_type(
	const struct isespread21_add_order_short_form *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_add_order_short_form_set_message_type(struct isespread21_add_order_short_form *message,
	char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_add_order_short_form_tracking_number(
	const struct isespread21_add_order_short_form *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_add_order_short_form_set_tracking_number(
	struct isespread21_add_order_short_form *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_add_order_short_form_timestamp(const struct isespread21_add_order_short_form *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_add_order_short_form_set_timestamp(struct isespread21_add_order_short_form *message,
	uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_add_order_short_form_strategy_id(const struct isespread21_add_order_short_form *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_add_order_short_form_set_strategy_id(struct isespread21_add_order_short_form *message,
	uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the order reference number. */
static inline uint64_t
isespread21_add_order_short_form_order_reference_number(
	const struct isespread21_add_order_short_form *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
isespread21_add_order_short_form_set_order_reference_number(
	struct isespread21_add_order_short_form *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the depth side, one of ISESPREAD21_DEPTH_SIDE_*. */
static inline char
isespread21_add_order_short_form_depth_side(const struct isespread21_add_order_short_form *message)
{
	return message->depth_side;
}

/** Sets the depth side. */
static inline void
isespread21_add_order_short_form_set_depth_side(struct isespread21_add_order_short_form *message,
	char value)
{
	message->depth_side = value;
}

/** Returns the depth order capacity, one of ISESPREAD21_DEPTH_ORDER_CAPACITY_*. */
static inline char
isespread21_add_order_short_form_depth_order_capacity(
	const struct isespread21_add_order_short_form *message)
{
	return message->depth_order_capacity;
}

/** Sets the depth order capacity. */
static inline void
isespread21_add_order_short_form_set_depth_order_capacity(
	struct isespread21_add_order_short_form *message, char value)
{
	message->depth_order_capacity = value;
}

/** Returns the price short, scaled by 10^2. */
static inline uint16_t
isespread21_add_order_short_form_price_short(const struct isespread21_add_order_short_form *message)
{
	return itch_load_u16be(&message->price_short);
}

/** Sets the price short, scaled by 10^2. */
static inline void
isespread21_add_order_short_form_set_price_short(struct isespread21_add_order_short_form *message,
	uint16_t value)
{
	itch_store_u16be(&message->price_short, value);
}

/** Returns the volume short. */
static inline uint16_t
isespread21_add_order_short_form_volume_short(
	const struct isespread21_add_order_short_form *message)
{
	return itch_load_u16be(&message->volume_short);
}

/** Sets the volume short. */
static inline void
isespread21_add_order_short_form_set_volume_short(struct isespread21_add_order_short_form *message,
	uint16_t value)
{
	itch_store_u16be(&message->volume_short, value);
}

/** Returns the scope, one of ISESPREAD21_SCOPE_*. */
static inline char
isespread21_add_order_short_form_scope(const struct isespread21_add_order_short_form *message)
{
	return message->scope;
}

/** Sets the scope. */
static inline void
isespread21_add_order_short_form_set_scope(struct isespread21_add_order_short_form *message,
	char value)
{
	message->scope = value;
}

/** Returns the reserved 3: 3 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_add_order_short_form_reserved_3(const struct isespread21_add_order_short_form *message)
{
	return message->reserved_3;
}

/** Returns the number of characters of the reserved 3 before its padding. */
static inline size_t
isespread21_add_order_short_form_reserved_3_length(
	const struct isespread21_add_order_short_form *message)
{
	return itch_alpha_length(message->reserved_3, sizeof(message->reserved_3));
}

/**
 * Returns the reserved 3 as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
isespread21_add_order_short_form_reserved_3_key(
	const struct isespread21_add_order_short_form *message)
{
	return itch_alpha_key3(message->reserved_3);
}

/** Sets the reserved 3, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_add_order_short_form_set_reserved_3(struct isespread21_add_order_short_form *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_3, sizeof(message->reserved_3), text, length);
}

/**
 * Add Order Long Form: message type 'o', 37 bytes.
 *
 * A new order of any price and volume.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_add_order_long_form {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number;        /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;              /**< [3, 11) When the exchange made the
	                                           *   message, in nanoseconds. */
	struct itch_u32be strategy_id;            /**< [11, 15) Number of the strategy, for the
	                                           *   day. */
	struct itch_u64be order_reference_number; /**< [15, 23) Number of the order, unique for
	                                           *   the day. */
	char depth_side;                          /**< [23, 24) One of ISESPREAD21_DEPTH_SIDE_*. */
	char depth_order_capacity;                /**< [24, 25) One of
	                                           *   ISESPREAD21_DEPTH_ORDER_CAPACITY_*. */
	struct itch_i32be price_long;             /**< [25, 29) Net price; below zero the buyer
	                                           *   is paid. Scaled by 10^4. */
	struct itch_u32be volume_long;            /**< [29, 33) Number of strategies. */
	char scope;                               /**< [33, 34) One of ISESPREAD21_SCOPE_*. */
	char reserved_3[3];                       /**< [34, 37) Not used. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_add_order_long_form) == 37);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_add_order_long_form) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_long_form, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, tracking_number) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_long_form, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_long_form, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, strategy_id) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_long_form, strategy_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, order_reference_number) == 15);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_add_order_long_form, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, depth_side) == 23);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_long_form, depth_side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, depth_order_capacity) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_long_form, depth_order_capacity) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, price_long) == 25);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_long_form, price_long) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, volume_long) == 29);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_long_form, volume_long) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, scope) == 33);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_long_form, scope) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_add_order_long_form, reserved_3) == 34);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_add_order_long_form, reserved_3) == 3);

#define ISESPREAD21_ADD_ORDER_LONG_FORM_TYPE                'o' /**< Type byte. */
#define ISESPREAD21_ADD_ORDER_LONG_FORM_LENGTH              37  /**< Bytes. */
#define ISESPREAD21_ADD_ORDER_LONG_FORM_PRICE_LONG_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_add_order_long_form) == ISESPREAD21_ADD_ORDER_LONG_FORM_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
isespread21_add_order_long_form_init(struct isespread21_add_order_long_form *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_3, ' ', sizeof(message->reserved_3));
	message->message_type = ISESPREAD21_ADD_ORDER_LONG_FORM_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_add_order_long_form_message_type(const struct isespread21_add_order_long_form *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_add_order_long_form_set_message_type(struct isespread21_add_order_long_form *message,
	char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_add_order_long_form_tracking_number(
	const struct isespread21_add_order_long_form *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_add_order_long_form_set_tracking_number(struct isespread21_add_order_long_form *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_add_order_long_form_timestamp(const struct isespread21_add_order_long_form *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_add_order_long_form_set_timestamp(struct isespread21_add_order_long_form *message,
	uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_add_order_long_form_strategy_id(const struct isespread21_add_order_long_form *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_add_order_long_form_set_strategy_id(struct isespread21_add_order_long_form *message,
	uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the order reference number. */
static inline uint64_t
isespread21_add_order_long_form_order_reference_number(
	const struct isespread21_add_order_long_form *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
isespread21_add_order_long_form_set_order_reference_number(
	struct isespread21_add_order_long_form *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the depth side, one of ISESPREAD21_DEPTH_SIDE_*. */
static inline char
isespread21_add_order_long_form_depth_side(const struct isespread21_add_order_long_form *message)
{
	return message->depth_side;
}

/** Sets the depth side. */
static inline void
isespread21_add_order_long_form_set_depth_side(struct isespread21_add_order_long_form *message,
	char value)
{
	message->depth_side = value;
}

/** Returns the depth order capacity, one of ISESPREAD21_DEPTH_ORDER_CAPACITY_*. */
static inline char
isespread21_add_order_long_form_depth_order_capacity(
	const struct isespread21_add_order_long_form *message)
{
	return message->depth_order_capacity;
}

/** Sets the depth order capacity. */
static inline void
isespread21_add_order_long_form_set_depth_order_capacity(
	struct isespread21_add_order_long_form *message, char value)
{
	message->depth_order_capacity = value;
}

/** Returns the price long, scaled by 10^4. */
static inline int32_t
isespread21_add_order_long_form_price_long(const struct isespread21_add_order_long_form *message)
{
	return itch_load_i32be(&message->price_long);
}

/** Sets the price long, scaled by 10^4. */
static inline void
isespread21_add_order_long_form_set_price_long(struct isespread21_add_order_long_form *message,
	int32_t value)
{
	itch_store_i32be(&message->price_long, value);
}

/** Returns the volume long. */
static inline uint32_t
isespread21_add_order_long_form_volume_long(const struct isespread21_add_order_long_form *message)
{
	return itch_load_u32be(&message->volume_long);
}

/** Sets the volume long. */
static inline void
isespread21_add_order_long_form_set_volume_long(struct isespread21_add_order_long_form *message,
	uint32_t value)
{
	itch_store_u32be(&message->volume_long, value);
}

/** Returns the scope, one of ISESPREAD21_SCOPE_*. */
static inline char
isespread21_add_order_long_form_scope(const struct isespread21_add_order_long_form *message)
{
	return message->scope;
}

/** Sets the scope. */
static inline void
isespread21_add_order_long_form_set_scope(struct isespread21_add_order_long_form *message,
	char value)
{
	message->scope = value;
}

/** Returns the reserved 3: 3 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_add_order_long_form_reserved_3(const struct isespread21_add_order_long_form *message)
{
	return message->reserved_3;
}

/** Returns the number of characters of the reserved 3 before its padding. */
static inline size_t
isespread21_add_order_long_form_reserved_3_length(
	const struct isespread21_add_order_long_form *message)
{
	return itch_alpha_length(message->reserved_3, sizeof(message->reserved_3));
}

/**
 * Returns the reserved 3 as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
isespread21_add_order_long_form_reserved_3_key(
	const struct isespread21_add_order_long_form *message)
{
	return itch_alpha_key3(message->reserved_3);
}

/** Sets the reserved 3, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_add_order_long_form_set_reserved_3(struct isespread21_add_order_long_form *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_3, sizeof(message->reserved_3), text, length);
}

/**
 * Single Side Executed: message type 't', 40 bytes.
 *
 * An order in the book traded at its own price.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_single_side_executed {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number;        /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;              /**< [3, 11) When the exchange made the
	                                           *   message, in nanoseconds. */
	struct itch_u32be strategy_id;            /**< [11, 15) Number of the strategy, for the
	                                           *   day. */
	struct itch_u64be order_reference_number; /**< [15, 23) Number of the order, unique for
	                                           *   the day. */
	struct itch_u32be executed_volume;        /**< [23, 27) Number of strategies traded. */
	char trade_condition[1];                  /**< [27, 28) As reported to OPRA. */
	struct itch_u32be auction_id;             /**< [28, 32) Number of the auction, 0 outside
	                                           *   one. */
	struct itch_u32be cross_number;           /**< [32, 36) Trades of one cross share it. */
	struct itch_u32be match_number;           /**< [36, 40) Trades of one match share it. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_single_side_executed) == 40);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_single_side_executed) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_executed, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed, tracking_number) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_executed, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_executed, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed, strategy_id) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_executed, strategy_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed, order_reference_number) == 15);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed, executed_volume) == 23);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_executed, executed_volume) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed, trade_condition) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_executed, trade_condition) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed, auction_id) == 28);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_executed, auction_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed, cross_number) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_executed, cross_number) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed, match_number) == 36);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_executed, match_number) == 4);

#define ISESPREAD21_SINGLE_SIDE_EXECUTED_TYPE   't' /**< Type byte. */
#define ISESPREAD21_SINGLE_SIDE_EXECUTED_LENGTH 40  /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_single_side_executed) == ISESPREAD21_SINGLE_SIDE_EXECUTED_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
isespread21_single_side_executed_init(struct isespread21_single_side_executed *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->trade_condition, ' ', sizeof(message->trade_condition));
	message->message_type = ISESPREAD21_SINGLE_SIDE_EXECUTED_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_single_side_executed_message_type(
	const struct isespread21_single_side_executed *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_single_side_executed_set_message_type(struct isespread21_single_side_executed *message,
	char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_single_side_executed_tracking_number(
	const struct isespread21_single_side_executed *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_single_side_executed_set_tracking_number(
	struct isespread21_single_side_executed *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_single_side_executed_timestamp(const struct isespread21_single_side_executed *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_single_side_executed_set_timestamp(struct isespread21_single_side_executed *message,
	uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_single_side_executed_strategy_id(const struct isespread21_single_side_executed *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_single_side_executed_set_strategy_id(struct isespread21_single_side_executed *message,
	uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the order reference number. */
static inline uint64_t
isespread21_single_side_executed_order_reference_number(
	const struct isespread21_single_side_executed *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
isespread21_single_side_executed_set_order_reference_number(
	struct isespread21_single_side_executed *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the executed volume. */
static inline uint32_t
isespread21_single_side_executed_executed_volume(
	const struct isespread21_single_side_executed *message)
{
	return itch_load_u32be(&message->executed_volume);
}

/** Sets the executed volume. */
static inline void
isespread21_single_side_executed_set_executed_volume(
	struct isespread21_single_side_executed *message, uint32_t value)
{
	itch_store_u32be(&message->executed_volume, value);
}

/** Returns the trade condition: 1 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_single_side_executed_trade_condition(
	const struct isespread21_single_side_executed *message)
{
	return message->trade_condition;
}

/** Returns the number of characters of the trade condition before its padding. */
static inline size_t
isespread21_single_side_executed_trade_condition_length(
	const struct isespread21_single_side_executed *message)
{
	return itch_alpha_length(message->trade_condition, sizeof(message->trade_condition));
}

/**
 * Returns the trade condition as one integer, equal for equal text: the first character is the
 * highest byte.
 */
static inline uint64_t
isespread21_single_side_executed_trade_condition_key(
	const struct isespread21_single_side_executed *message)
{
	return itch_alpha_key1(message->trade_condition);
}

/** Sets the trade condition, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_single_side_executed_set_trade_condition(
	struct isespread21_single_side_executed *message, const char *text, size_t length)
{
	return itch_alpha_store(message->trade_condition, sizeof(message->trade_condition), text,
		length);
}

/** Returns the auction id. */
static inline uint32_t
isespread21_single_side_executed_auction_id(const struct isespread21_single_side_executed *message)
{
	return itch_load_u32be(&message->auction_id);
}

/** Sets the auction id. */
static inline void
isespread21_single_side_executed_set_auction_id(struct isespread21_single_side_executed *message,
	uint32_t value)
{
	itch_store_u32be(&message->auction_id, value);
}

/** Returns the cross number. */
static inline uint32_t
isespread21_single_side_executed_cross_number(
	const struct isespread21_single_side_executed *message)
{
	return itch_load_u32be(&message->cross_number);
}

/** Sets the cross number. */
static inline void
isespread21_single_side_executed_set_cross_number(struct isespread21_single_side_executed *message,
	uint32_t value)
{
	itch_store_u32be(&message->cross_number, value);
}

/** Returns the match number. */
static inline uint32_t
isespread21_single_side_executed_match_number(
	const struct isespread21_single_side_executed *message)
{
	return itch_load_u32be(&message->match_number);
}

/** Sets the match number. */
static inline void
isespread21_single_side_executed_set_match_number(struct isespread21_single_side_executed *message,
	uint32_t value)
{
	itch_store_u32be(&message->match_number, value);
}

/**
 * Single Side Executed With Price: message type 'T', 45 bytes.
 *
 * An order in the book traded at another price than its own.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_single_side_executed_with_price {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number;        /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;              /**< [3, 11) When the exchange made the
	                                           *   message, in nanoseconds. */
	struct itch_u32be strategy_id;            /**< [11, 15) Number of the strategy, for the
	                                           *   day. */
	struct itch_u64be order_reference_number; /**< [15, 23) Number of the order, unique for
	                                           *   the day. */
	struct itch_u32be cross_number;           /**< [23, 27) Trades of one cross share it. */
	struct itch_u32be match_number;           /**< [27, 31) Trades of one match share it. */
	char reserved_1[1];                       /**< [31, 32) Not used. */
	struct itch_i32be price_long;             /**< [32, 36) Net price; below zero the buyer
	                                           *   is paid. Scaled by 10^4. */
	struct itch_u32be volume_long;            /**< [36, 40) Number of strategies. */
	char trade_condition[1];                  /**< [40, 41) As reported to OPRA. */
	struct itch_u32be auction_id;             /**< [41, 45) Number of the auction, 0 outside
	                                           *   one. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_single_side_executed_with_price) == 45);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_single_side_executed_with_price) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed_with_price, message_type) == 0);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, message_type) == 1);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_executed_with_price, tracking_number) == 1);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed_with_price, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed_with_price, strategy_id) == 11);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, strategy_id) == 4);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_executed_with_price, order_reference_number) == 15);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, order_reference_number) ==
	8);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_executed_with_price, cross_number) == 23);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, cross_number) == 4);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_executed_with_price, match_number) == 27);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, match_number) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed_with_price, reserved_1) == 31);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, reserved_1) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed_with_price, price_long) == 32);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, price_long) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed_with_price, volume_long) == 36);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, volume_long) == 4);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_executed_with_price, trade_condition) == 40);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, trade_condition) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_executed_with_price, auction_id) == 41);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_executed_with_price, auction_id) == 4);

/** Type byte. */
#define ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_TYPE                'T'
/** Bytes. */
#define ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_LENGTH              45
/** Implied decimal places. */
#define ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_PRICE_LONG_DECIMALS 4
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_single_side_executed_with_price) ==
	ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
isespread21_single_side_executed_with_price_init(
	struct isespread21_single_side_executed_with_price *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_1, ' ', sizeof(message->reserved_1));
	memset(message->trade_condition, ' ', sizeof(message->trade_condition));
	message->message_type = ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_single_side_executed_with_price_message_type(
	const struct isespread21_single_side_executed_with_price *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_single_side_executed_with_price_set_message_type(
	struct isespread21_single_side_executed_with_price *message, char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_single_side_executed_with_price_tracking_number(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_single_side_executed_with_price_set_tracking_number(
	struct isespread21_single_side_executed_with_price *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_single_side_executed_with_price_timestamp(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_single_side_executed_with_price_set_timestamp(
	struct isespread21_single_side_executed_with_price *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_single_side_executed_with_price_strategy_id(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_single_side_executed_with_price_set_strategy_id(
	struct isespread21_single_side_executed_with_price *message, uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the order reference number. */
static inline uint64_t
isespread21_single_side_executed_with_price_order_reference_number(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
isespread21_single_side_executed_with_price_set_order_reference_number(
	struct isespread21_single_side_executed_with_price *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the cross number. */
static inline uint32_t
isespread21_single_side_executed_with_price_cross_number(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_load_u32be(&message->cross_number);
}

/** Sets the cross number. */
static inline void
isespread21_single_side_executed_with_price_set_cross_number(
	struct isespread21_single_side_executed_with_price *message, uint32_t value)
{
	itch_store_u32be(&message->cross_number, value);
}

/** Returns the match number. */
static inline uint32_t
isespread21_single_side_executed_with_price_match_number(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_load_u32be(&message->match_number);
}

/** Sets the match number. */
static inline void
isespread21_single_side_executed_with_price_set_match_number(
	struct isespread21_single_side_executed_with_price *message, uint32_t value)
{
	itch_store_u32be(&message->match_number, value);
}

/** Returns the reserved 1: 1 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_single_side_executed_with_price_reserved_1(
	const struct isespread21_single_side_executed_with_price *message)
{
	return message->reserved_1;
}

/** Returns the number of characters of the reserved 1 before its padding. */
static inline size_t
isespread21_single_side_executed_with_price_reserved_1_length(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_alpha_length(message->reserved_1, sizeof(message->reserved_1));
}

/**
 * Returns the reserved 1 as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
isespread21_single_side_executed_with_price_reserved_1_key(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_alpha_key1(message->reserved_1);
}

/** Sets the reserved 1, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_single_side_executed_with_price_set_reserved_1(
	struct isespread21_single_side_executed_with_price *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reserved_1, sizeof(message->reserved_1), text, length);
}

/** Returns the price long, scaled by 10^4. */
static inline int32_t
isespread21_single_side_executed_with_price_price_long(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_load_i32be(&message->price_long);
}

/** Sets the price long, scaled by 10^4. */
static inline void
isespread21_single_side_executed_with_price_set_price_long(
	struct isespread21_single_side_executed_with_price *message, int32_t value)
{
	itch_store_i32be(&message->price_long, value);
}

/** Returns the volume long. */
static inline uint32_t
isespread21_single_side_executed_with_price_volume_long(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_load_u32be(&message->volume_long);
}

/** Sets the volume long. */
static inline void
isespread21_single_side_executed_with_price_set_volume_long(
	struct isespread21_single_side_executed_with_price *message, uint32_t value)
{
	itch_store_u32be(&message->volume_long, value);
}

/** Returns the trade condition: 1 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_single_side_executed_with_price_trade_condition(
	const struct isespread21_single_side_executed_with_price *message)
{
	return message->trade_condition;
}

/** Returns the number of characters of the trade condition before its padding. */
static inline size_t
isespread21_single_side_executed_with_price_trade_condition_length(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_alpha_length(message->trade_condition, sizeof(message->trade_condition));
}

/**
 * Returns the trade condition as one integer, equal for equal text: the first character is the
 * highest byte.
 */
static inline uint64_t
isespread21_single_side_executed_with_price_trade_condition_key(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_alpha_key1(message->trade_condition);
}

/** Sets the trade condition, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_single_side_executed_with_price_set_trade_condition(
	struct isespread21_single_side_executed_with_price *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->trade_condition, sizeof(message->trade_condition), text,
		length);
}

/** Returns the auction id. */
static inline uint32_t
isespread21_single_side_executed_with_price_auction_id(
	const struct isespread21_single_side_executed_with_price *message)
{
	return itch_load_u32be(&message->auction_id);
}

/** Sets the auction id. */
static inline void
isespread21_single_side_executed_with_price_set_auction_id(
	struct isespread21_single_side_executed_with_price *message, uint32_t value)
{
	itch_store_u32be(&message->auction_id, value);
}

/**
 * Single Side Replace Short Form: message type 'i', 40 bytes.
 *
 * An order makes way for one whose price and volume fit 2 bytes each.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_single_side_replace_short_form {
	char message_type;                                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number;                 /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;                       /**< [3, 11) When the exchange made
	                                                    *   the message, in nanoseconds. */
	struct itch_u32be strategy_id;                     /**< [11, 15) Number of the strategy,
	                                                    *   for the day. */
	struct itch_u64be original_order_reference_number; /**< [15, 23) Number of the order that
	                                                    *   goes. */
	struct itch_u64be new_order_reference_number;      /**< [23, 31) Number of the order that
	                                                    *   comes. */
	struct itch_u16be price_short;                     /**< [31, 33) Net price. Scaled by
	                                                    *   10^2. */
	struct itch_u16be volume_short;                    /**< [33, 35) Number of strategies. */
	char order_type;                                   /**< [35, 36) One of
	                                                    *   ISESPREAD21_ORDER_TYPE_*. */
	char scope;                                        /**< [36, 37) One of
	                                                    *   ISESPREAD21_SCOPE_*. */
	char reserved_3[3];                                /**< [37, 40) Not used. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_single_side_replace_short_form) == 40);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_single_side_replace_short_form) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_short_form, message_type) == 0);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_short_form, message_type) == 1);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_replace_short_form, tracking_number) == 1);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_short_form, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_short_form, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_short_form, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_short_form, strategy_id) == 11);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_short_form, strategy_id) == 4);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_replace_short_form,
		original_order_reference_number) ==
	15);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_short_form,
		original_order_reference_number) ==
	8);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_replace_short_form, new_order_reference_number) ==
	23);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_short_form,
		new_order_reference_number) ==
	8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_short_form, price_short) == 31);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_short_form, price_short) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_short_form, volume_short) == 33);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_short_form, volume_short) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_short_form, order_type) == 35);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_short_form, order_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_short_form, scope) == 36);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_short_form, scope) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_short_form, reserved_3) == 37);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_short_form, reserved_3) == 3);

/** Type byte. */
#define ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_TYPE                 'i'
/** Bytes. */
#define ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_LENGTH               40
/** Implied decimal places. */
#define ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_PRICE_SHORT_DECIMALS 2
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_single_side_replace_short_form) ==
	ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
isespread21_single_side_replace_short_form_init(
	struct isespread21_single_side_replace_short_form *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_3, ' ', sizeof(message->reserved_3));
	message->message_type = ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_single_side_replace_short_form_message_type(
	const struct isespread21_single_side_replace_short_form *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_single_side_replace_short_form_set_message_type(
	struct isespread21_single_side_replace_short_form *message, char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_single_side_replace_short_form_tracking_number(
	const struct isespread21_single_side_replace_short_form *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_single_side_replace_short_form_set_tracking_number(
	struct isespread21_single_side_replace_short_form *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_single_side_replace_short_form_timestamp(
	const struct isespread21_single_side_replace_short_form *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_single_side_replace_short_form_set_timestamp(
	struct isespread21_single_side_replace_short_form *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_single_side_replace_short_form_strategy_id(
	const struct isespread21_single_side_replace_short_form *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_single_side_replace_short_form_set_strategy_id(
	struct isespread21_single_side_replace_short_form *message, uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the original order reference number. */
static inline uint64_t
isespread21_single_side_replace_short_form_original_order_reference_number(
	const struct isespread21_single_side_replace_short_form *message)
{
	return itch_load_u64be(&message->original_order_reference_number);
}

/** Sets the original order reference number. */
static inline void
isespread21_single_side_replace_short_form_set_original_order_reference_number(
	struct isespread21_single_side_replace_short_form *message, uint64_t value)
{
	itch_store_u64be(&message->original_order_reference_number, value);
}

/** Returns the new order reference number. */
static inline uint64_t
isespread21_single_side_replace_short_form_new_order_reference_number(
	const struct isespread21_single_side_replace_short_form *message)
{
	return itch_load_u64be(&message->new_order_reference_number);
}

/** Sets the new order reference number. */
static inline void
isespread21_single_side_replace_short_form_set_new_order_reference_number(
	struct isespread21_single_side_replace_short_form *message, uint64_t value)
{
	itch_store_u64be(&message->new_order_reference_number, value);
}

/** Returns the price short, scaled by 10^2. */
static inline uint16_t
isespread21_single_side_replace_short_form_price_short(
	const struct isespread21_single_side_replace_short_form *message)
{
	return itch_load_u16be(&message->price_short);
}

/** Sets the price short, scaled by 10^2. */
static inline void
isespread21_single_side_replace_short_form_set_price_short(
	struct isespread21_single_side_replace_short_form *message, uint16_t value)
{
	itch_store_u16be(&message->price_short, value);
}

/** Returns the volume short. */
static inline uint16_t
isespread21_single_side_replace_short_form_volume_short(
	const struct isespread21_single_side_replace_short_form *message)
{
	return itch_load_u16be(&message->volume_short);
}

/** Sets the volume short. */
static inline void
isespread21_single_side_replace_short_form_set_volume_short(
	struct isespread21_single_side_replace_short_form *message, uint16_t value)
{
	itch_store_u16be(&message->volume_short, value);
}

/** Returns the order type, one of ISESPREAD21_ORDER_TYPE_*. */
static inline char
isespread21_single_side_replace_short_form_order_type(
	const struct isespread21_single_side_replace_short_form *message)
{
	return message->order_type;
}

/** Sets the order type. */
static inline void
isespread21_single_side_replace_short_form_set_order_type(
	struct isespread21_single_side_replace_short_form *message, char value)
{
	message->order_type = value;
}

/** Returns the scope, one of ISESPREAD21_SCOPE_*. */
static inline char
isespread21_single_side_replace_short_form_scope(
	const struct isespread21_single_side_replace_short_form *message)
{
	return message->scope;
}

/** Sets the scope. */
static inline void
isespread21_single_side_replace_short_form_set_scope(
	struct isespread21_single_side_replace_short_form *message, char value)
{
	message->scope = value;
}

/** Returns the reserved 3: 3 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_single_side_replace_short_form_reserved_3(
	const struct isespread21_single_side_replace_short_form *message)
{
	return message->reserved_3;
}

/** Returns the number of characters of the reserved 3 before its padding. */
static inline size_t
isespread21_single_side_replace_short_form_reserved_3_length(
	const struct isespread21_single_side_replace_short_form *message)
{
	return itch_alpha_length(message->reserved_3, sizeof(message->reserved_3));
}

/**
 * Returns the reserved 3 as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
isespread21_single_side_replace_short_form_reserved_3_key(
	const struct isespread21_single_side_replace_short_form *message)
{
	return itch_alpha_key3(message->reserved_3);
}

/** Sets the reserved 3, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_single_side_replace_short_form_set_reserved_3(
	struct isespread21_single_side_replace_short_form *message, const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_3, sizeof(message->reserved_3), text, length);
}

/**
 * Single Side Replace Long Form: message type 'I', 44 bytes.
 *
 * An order makes way for another of any price and volume.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_single_side_replace_long_form {
	char message_type;                                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number;                 /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;                       /**< [3, 11) When the exchange made
	                                                    *   the message, in nanoseconds. */
	struct itch_u32be strategy_id;                     /**< [11, 15) Number of the strategy,
	                                                    *   for the day. */
	struct itch_u64be original_order_reference_number; /**< [15, 23) Number of the order that
	                                                    *   goes. */
	struct itch_u64be new_order_reference_number;      /**< [23, 31) Number of the order that
	                                                    *   comes. */
	struct itch_i32be price_long;                      /**< [31, 35) Net price; below zero
	                                                    *   the buyer is paid. Scaled by
	                                                    *   10^4. */
	struct itch_u32be volume_long;                     /**< [35, 39) Number of strategies. */
	char order_type;                                   /**< [39, 40) One of
	                                                    *   ISESPREAD21_ORDER_TYPE_*. */
	char scope;                                        /**< [40, 41) One of
	                                                    *   ISESPREAD21_SCOPE_*. */
	char reserved_3[3];                                /**< [41, 44) Not used. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_single_side_replace_long_form) == 44);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_single_side_replace_long_form) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_long_form, message_type) == 0);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_long_form, message_type) == 1);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_replace_long_form, tracking_number) == 1);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_long_form, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_long_form, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_long_form, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_long_form, strategy_id) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_long_form, strategy_id) == 4);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_replace_long_form,
		original_order_reference_number) ==
	15);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_long_form,
		original_order_reference_number) ==
	8);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_replace_long_form, new_order_reference_number) ==
	23);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_replace_long_form, new_order_reference_number) ==
	8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_long_form, price_long) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_long_form, price_long) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_long_form, volume_long) == 35);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_long_form, volume_long) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_long_form, order_type) == 39);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_long_form, order_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_long_form, scope) == 40);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_long_form, scope) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_replace_long_form, reserved_3) == 41);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_replace_long_form, reserved_3) == 3);

/** Type byte. */
#define ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_TYPE                'I'
/** Bytes. */
#define ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_LENGTH              44
/** Implied decimal places. */
#define ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_PRICE_LONG_DECIMALS 4
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_single_side_replace_long_form) ==
	ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
isespread21_single_side_replace_long_form_init(
	struct isespread21_single_side_replace_long_form *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_3, ' ', sizeof(message->reserved_3));
	message->message_type = ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_single_side_replace_long_form_message_type(
	const struct isespread21_single_side_replace_long_form *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_single_side_replace_long_form_set_message_type(
	struct isespread21_single_side_replace_long_form *message, char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_single_side_replace_long_form_tracking_number(
	const struct isespread21_single_side_replace_long_form *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_single_side_replace_long_form_set_tracking_number(
	struct isespread21_single_side_replace_long_form *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_single_side_replace_long_form_timestamp(
	const struct isespread21_single_side_replace_long_form *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_single_side_replace_long_form_set_timestamp(
	struct isespread21_single_side_replace_long_form *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_single_side_replace_long_form_strategy_id(
	const struct isespread21_single_side_replace_long_form *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_single_side_replace_long_form_set_strategy_id(
	struct isespread21_single_side_replace_long_form *message, uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the original order reference number. */
static inline uint64_t
isespread21_single_side_replace_long_form_original_order_reference_number(
	const struct isespread21_single_side_replace_long_form *message)
{
	return itch_load_u64be(&message->original_order_reference_number);
}

/** Sets the original order reference number. */
static inline void
isespread21_single_side_replace_long_form_set_original_order_reference_number(
	struct isespread21_single_side_replace_long_form *message, uint64_t value)
{
	itch_store_u64be(&message->original_order_reference_number, value);
}

/** Returns the new order reference number. */
static inline uint64_t
isespread21_single_side_replace_long_form_new_order_reference_number(
	const struct isespread21_single_side_replace_long_form *message)
{
	return itch_load_u64be(&message->new_order_reference_number);
}

/** Sets the new order reference number. */
static inline void
isespread21_single_side_replace_long_form_set_new_order_reference_number(
	struct isespread21_single_side_replace_long_form *message, uint64_t value)
{
	itch_store_u64be(&message->new_order_reference_number, value);
}

/** Returns the price long, scaled by 10^4. */
static inline int32_t
isespread21_single_side_replace_long_form_price_long(
	const struct isespread21_single_side_replace_long_form *message)
{
	return itch_load_i32be(&message->price_long);
}

/** Sets the price long, scaled by 10^4. */
static inline void
isespread21_single_side_replace_long_form_set_price_long(
	struct isespread21_single_side_replace_long_form *message, int32_t value)
{
	itch_store_i32be(&message->price_long, value);
}

/** Returns the volume long. */
static inline uint32_t
isespread21_single_side_replace_long_form_volume_long(
	const struct isespread21_single_side_replace_long_form *message)
{
	return itch_load_u32be(&message->volume_long);
}

/** Sets the volume long. */
static inline void
isespread21_single_side_replace_long_form_set_volume_long(
	struct isespread21_single_side_replace_long_form *message, uint32_t value)
{
	itch_store_u32be(&message->volume_long, value);
}

/** Returns the order type, one of ISESPREAD21_ORDER_TYPE_*. */
static inline char
isespread21_single_side_replace_long_form_order_type(
	const struct isespread21_single_side_replace_long_form *message)
{
	return message->order_type;
}

/** Sets the order type. */
static inline void
isespread21_single_side_replace_long_form_set_order_type(
	struct isespread21_single_side_replace_long_form *message, char value)
{
	message->order_type = value;
}

/** Returns the scope, one of ISESPREAD21_SCOPE_*. */
static inline char
isespread21_single_side_replace_long_form_scope(
	const struct isespread21_single_side_replace_long_form *message)
{
	return message->scope;
}

/** Sets the scope. */
static inline void
isespread21_single_side_replace_long_form_set_scope(
	struct isespread21_single_side_replace_long_form *message, char value)
{
	message->scope = value;
}

/** Returns the reserved 3: 3 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_single_side_replace_long_form_reserved_3(
	const struct isespread21_single_side_replace_long_form *message)
{
	return message->reserved_3;
}

/** Returns the number of characters of the reserved 3 before its padding. */
static inline size_t
isespread21_single_side_replace_long_form_reserved_3_length(
	const struct isespread21_single_side_replace_long_form *message)
{
	return itch_alpha_length(message->reserved_3, sizeof(message->reserved_3));
}

/**
 * Returns the reserved 3 as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
isespread21_single_side_replace_long_form_reserved_3_key(
	const struct isespread21_single_side_replace_long_form *message)
{
	return itch_alpha_key3(message->reserved_3);
}

/** Sets the reserved 3, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_single_side_replace_long_form_set_reserved_3(
	struct isespread21_single_side_replace_long_form *message, const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_3, sizeof(message->reserved_3), text, length);
}

/**
 * Single Side Delete: message type 'D', 23 bytes.
 *
 * An order leaves the book.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_single_side_delete {
	char message_type;                             /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number;             /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;                   /**< [3, 11) When the exchange made the
	                                                *   message, in nanoseconds. */
	struct itch_u32be strategy_id_order_reference; /**< [11, 15) Number of the strategy, for
	                                                *   the day. */
	struct itch_u64be order_reference_number;      /**< [15, 23) Number of the order, unique
	                                                *   for the day. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_single_side_delete) == 23);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_single_side_delete) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_delete, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_delete, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_delete, tracking_number) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_delete, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_delete, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_delete, timestamp) == 8);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_single_side_delete, strategy_id_order_reference) == 11);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_single_side_delete, strategy_id_order_reference) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_delete, order_reference_number) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_delete, order_reference_number) == 8);

#define ISESPREAD21_SINGLE_SIDE_DELETE_TYPE   'D' /**< Type byte. */
#define ISESPREAD21_SINGLE_SIDE_DELETE_LENGTH 23  /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_single_side_delete) == ISESPREAD21_SINGLE_SIDE_DELETE_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void
isespread21_single_side_delete_init(struct isespread21_single_side_delete *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ISESPREAD21_SINGLE_SIDE_DELETE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_single_side_delete_message_type(const struct isespread21_single_side_delete *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_single_side_delete_set_message_type(struct isespread21_single_side_delete *message,
	char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_single_side_delete_tracking_number(const struct isespread21_single_side_delete *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_single_side_delete_set_tracking_number(struct isespread21_single_side_delete *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_single_side_delete_timestamp(const struct isespread21_single_side_delete *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_single_side_delete_set_timestamp(struct isespread21_single_side_delete *message,
	uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id order reference. */
static inline uint32_t
isespread21_single_side_delete_strategy_id_order_reference(
	const struct isespread21_single_side_delete *message)
{
	return itch_load_u32be(&message->strategy_id_order_reference);
}

/** Sets the strategy id order reference. */
static inline void
isespread21_single_side_delete_set_strategy_id_order_reference(
	struct isespread21_single_side_delete *message, uint32_t value)
{
	itch_store_u32be(&message->strategy_id_order_reference, value);
}

/** Returns the order reference number. */
static inline uint64_t
isespread21_single_side_delete_order_reference_number(
	const struct isespread21_single_side_delete *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
isespread21_single_side_delete_set_order_reference_number(
	struct isespread21_single_side_delete *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/**
 * Single Side Update: message type 'P', 33 bytes.
 *
 * An order stays with another price or volume.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_single_side_update {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number;        /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;              /**< [3, 11) When the exchange made the
	                                           *   message, in nanoseconds. */
	struct itch_u32be strategy_id;            /**< [11, 15) Number of the strategy, for the
	                                           *   day. */
	struct itch_u64be order_reference_number; /**< [15, 23) Number of the order, unique for
	                                           *   the day. */
	char change_reason;                       /**< [23, 24) One of
	                                           *   ISESPREAD21_CHANGE_REASON_*. */
	struct itch_i32be price_long;             /**< [24, 28) Net price; below zero the buyer
	                                           *   is paid. Scaled by 10^4. */
	struct itch_u32be volume_long;            /**< [28, 32) Number of strategies. */
	char order_type;                          /**< [32, 33) One of ISESPREAD21_ORDER_TYPE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_single_side_update) == 33);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_single_side_update) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_update, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_update, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_update, tracking_number) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_update, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_update, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_update, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_update, strategy_id) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_update, strategy_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_update, order_reference_number) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_update, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_update, change_reason) == 23);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_update, change_reason) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_update, price_long) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_update, price_long) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_update, volume_long) == 28);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_update, volume_long) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_single_side_update, order_type) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_single_side_update, order_type) == 1);

#define ISESPREAD21_SINGLE_SIDE_UPDATE_TYPE                'P' /**< Type byte. */
#define ISESPREAD21_SINGLE_SIDE_UPDATE_LENGTH              33  /**< Bytes. */
#define ISESPREAD21_SINGLE_SIDE_UPDATE_PRICE_LONG_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_single_side_update) == ISESPREAD21_SINGLE_SIDE_UPDATE_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void
isespread21_single_side_update_init(struct isespread21_single_side_update *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ISESPREAD21_SINGLE_SIDE_UPDATE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_single_side_update_message_type(const struct isespread21_single_side_update *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_single_side_update_set_message_type(struct isespread21_single_side_update *message,
	char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_single_side_update_tracking_number(const struct isespread21_single_side_update *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_single_side_update_set_tracking_number(struct isespread21_single_side_update *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_single_side_update_timestamp(const struct isespread21_single_side_update *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_single_side_update_set_timestamp(struct isespread21_single_side_update *message,
	uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_single_side_update_strategy_id(const struct isespread21_single_side_update *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_single_side_update_set_strategy_id(struct isespread21_single_side_update *message,
	uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the order reference number. */
static inline uint64_t
isespread21_single_side_update_order_reference_number(
	const struct isespread21_single_side_update *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
isespread21_single_side_update_set_order_reference_number(
	struct isespread21_single_side_update *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the change reason, one of ISESPREAD21_CHANGE_REASON_*. */
static inline char
isespread21_single_side_update_change_reason(const struct isespread21_single_side_update *message)
{
	return message->change_reason;
}

/** Sets the change reason. */
static inline void
isespread21_single_side_update_set_change_reason(struct isespread21_single_side_update *message,
	char value)
{
	message->change_reason = value;
}

/** Returns the price long, scaled by 10^4. */
static inline int32_t
isespread21_single_side_update_price_long(const struct isespread21_single_side_update *message)
{
	return itch_load_i32be(&message->price_long);
}

/** Sets the price long, scaled by 10^4. */
static inline void
isespread21_single_side_update_set_price_long(struct isespread21_single_side_update *message,
	int32_t value)
{
	itch_store_i32be(&message->price_long, value);
}

/** Returns the volume long. */
static inline uint32_t
isespread21_single_side_update_volume_long(const struct isespread21_single_side_update *message)
{
	return itch_load_u32be(&message->volume_long);
}

/** Sets the volume long. */
static inline void
isespread21_single_side_update_set_volume_long(struct isespread21_single_side_update *message,
	uint32_t value)
{
	itch_store_u32be(&message->volume_long, value);
}

/** Returns the order type, one of ISESPREAD21_ORDER_TYPE_*. */
static inline char
isespread21_single_side_update_order_type(const struct isespread21_single_side_update *message)
{
	return message->order_type;
}

/** Sets the order type. */
static inline void
isespread21_single_side_update_set_order_type(struct isespread21_single_side_update *message,
	char value)
{
	message->order_type = value;
}

/**
 * Complex Strategy Trade: message type 'q', 59 bytes.
 *
 * Two orders traded that the book did not show.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_complex_strategy_trade {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number; /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;       /**< [3, 11) When the exchange made the message, in
	                                    *   nanoseconds. */
	struct itch_u32be strategy_id;     /**< [11, 15) Number of the strategy, for the day. */
	struct itch_u32be cross_number;    /**< [15, 19) Trades of one cross share it. */
	struct itch_u32be match_number;    /**< [19, 23) Trades of one match share it. */
	struct itch_u32be reserved_4;      /**< [23, 27) Not used. */
	char cross_type;                   /**< [27, 28) One of ISESPREAD21_CROSS_TYPE_*. */
	struct itch_i32be price_long;      /**< [28, 32) Net price; below zero the buyer is paid.
	                                    *   Scaled by 10^4. */
	struct itch_u32be volume_long;     /**< [32, 36) Number of strategies. */
	char trade_condition[1];           /**< [36, 37) As reported to OPRA. */
	struct itch_u32be auction_id;      /**< [37, 41) Number of the auction, 0 outside one. */
	char reserved_1[1];                /**< [41, 42) Not used. */
	char trade_type;                   /**< [42, 43) One of ISESPREAD21_TRADE_TYPE_*. */
	char reserved_16[16];              /**< [43, 59) Not used. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_complex_strategy_trade) == 59);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_complex_strategy_trade) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, tracking_number) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, strategy_id) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, strategy_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, cross_number) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, cross_number) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, match_number) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, match_number) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, reserved_4) == 23);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, reserved_4) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, cross_type) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, cross_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, price_long) == 28);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, price_long) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, volume_long) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, volume_long) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, trade_condition) == 36);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, trade_condition) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, auction_id) == 37);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, auction_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, reserved_1) == 41);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, reserved_1) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, trade_type) == 42);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, trade_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_trade, reserved_16) == 43);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_trade, reserved_16) == 16);

#define ISESPREAD21_COMPLEX_STRATEGY_TRADE_TYPE                'q' /**< Type byte. */
#define ISESPREAD21_COMPLEX_STRATEGY_TRADE_LENGTH              59  /**< Bytes. */
#define ISESPREAD21_COMPLEX_STRATEGY_TRADE_PRICE_LONG_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_complex_strategy_trade) ==
	ISESPREAD21_COMPLEX_STRATEGY_TRADE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
isespread21_complex_strategy_trade_init(struct isespread21_complex_strategy_trade *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->trade_condition, ' ', sizeof(message->trade_condition));
	memset(message->reserved_1, ' ', sizeof(message->reserved_1));
	memset(message->reserved_16, ' ', sizeof(message->reserved_16));
	message->message_type = ISESPREAD21_COMPLEX_STRATEGY_TRADE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_complex_strategy_trade_message_type(
	const struct isespread21_complex_strategy_trade *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_complex_strategy_trade_set_message_type(
	struct isespread21_complex_strategy_trade *message, char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_complex_strategy_trade_tracking_number(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_complex_strategy_trade_set_tracking_number(
	struct isespread21_complex_strategy_trade *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_complex_strategy_trade_timestamp(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_complex_strategy_trade_set_timestamp(struct isespread21_complex_strategy_trade *message,
	uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_complex_strategy_trade_strategy_id(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_complex_strategy_trade_set_strategy_id(
	struct isespread21_complex_strategy_trade *message, uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the cross number. */
static inline uint32_t
isespread21_complex_strategy_trade_cross_number(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_load_u32be(&message->cross_number);
}

/** Sets the cross number. */
static inline void
isespread21_complex_strategy_trade_set_cross_number(
	struct isespread21_complex_strategy_trade *message, uint32_t value)
{
	itch_store_u32be(&message->cross_number, value);
}

/** Returns the match number. */
static inline uint32_t
isespread21_complex_strategy_trade_match_number(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_load_u32be(&message->match_number);
}

/** Sets the match number. */
static inline void
isespread21_complex_strategy_trade_set_match_number(
	struct isespread21_complex_strategy_trade *message, uint32_t value)
{
	itch_store_u32be(&message->match_number, value);
}

/** Returns the reserved 4. */
static inline uint32_t
isespread21_complex_strategy_trade_reserved_4(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_load_u32be(&message->reserved_4);
}

/** Sets the reserved 4. */
static inline void
isespread21_complex_strategy_trade_set_reserved_4(
	struct isespread21_complex_strategy_trade *message, uint32_t value)
{
	itch_store_u32be(&message->reserved_4, value);
}

/** Returns the cross type, one of ISESPREAD21_CROSS_TYPE_*. */
static inline char
isespread21_complex_strategy_trade_cross_type(
	const struct isespread21_complex_strategy_trade *message)
{
	return message->cross_type;
}

/** Sets the cross type. */
static inline void
isespread21_complex_strategy_trade_set_cross_type(
	struct isespread21_complex_strategy_trade *message, char value)
{
	message->cross_type = value;
}

/** Returns the price long, scaled by 10^4. */
static inline int32_t
isespread21_complex_strategy_trade_price_long(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_load_i32be(&message->price_long);
}

/** Sets the price long, scaled by 10^4. */
static inline void
isespread21_complex_strategy_trade_set_price_long(
	struct isespread21_complex_strategy_trade *message, int32_t value)
{
	itch_store_i32be(&message->price_long, value);
}

/** Returns the volume long. */
static inline uint32_t
isespread21_complex_strategy_trade_volume_long(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_load_u32be(&message->volume_long);
}

/** Sets the volume long. */
static inline void
isespread21_complex_strategy_trade_set_volume_long(
	struct isespread21_complex_strategy_trade *message, uint32_t value)
{
	itch_store_u32be(&message->volume_long, value);
}

/** Returns the trade condition: 1 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_complex_strategy_trade_trade_condition(
	const struct isespread21_complex_strategy_trade *message)
{
	return message->trade_condition;
}

/** Returns the number of characters of the trade condition before its padding. */
static inline size_t
isespread21_complex_strategy_trade_trade_condition_length(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_alpha_length(message->trade_condition, sizeof(message->trade_condition));
}

/**
 * Returns the trade condition as one integer, equal for equal text: the first character is the
 * highest byte.
 */
static inline uint64_t
isespread21_complex_strategy_trade_trade_condition_key(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_alpha_key1(message->trade_condition);
}

/** Sets the trade condition, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_complex_strategy_trade_set_trade_condition(
	struct isespread21_complex_strategy_trade *message, const char *text, size_t length)
{
	return itch_alpha_store(message->trade_condition, sizeof(message->trade_condition), text,
		length);
}

/** Returns the auction id. */
static inline uint32_t
isespread21_complex_strategy_trade_auction_id(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_load_u32be(&message->auction_id);
}

/** Sets the auction id. */
static inline void
isespread21_complex_strategy_trade_set_auction_id(
	struct isespread21_complex_strategy_trade *message, uint32_t value)
{
	itch_store_u32be(&message->auction_id, value);
}

/** Returns the reserved 1: 1 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_complex_strategy_trade_reserved_1(
	const struct isespread21_complex_strategy_trade *message)
{
	return message->reserved_1;
}

/** Returns the number of characters of the reserved 1 before its padding. */
static inline size_t
isespread21_complex_strategy_trade_reserved_1_length(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_alpha_length(message->reserved_1, sizeof(message->reserved_1));
}

/**
 * Returns the reserved 1 as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
isespread21_complex_strategy_trade_reserved_1_key(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_alpha_key1(message->reserved_1);
}

/** Sets the reserved 1, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_complex_strategy_trade_set_reserved_1(
	struct isespread21_complex_strategy_trade *message, const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_1, sizeof(message->reserved_1), text, length);
}

/** Returns the trade type, one of ISESPREAD21_TRADE_TYPE_*. */
static inline char
isespread21_complex_strategy_trade_trade_type(
	const struct isespread21_complex_strategy_trade *message)
{
	return message->trade_type;
}

/** Sets the trade type. */
static inline void
isespread21_complex_strategy_trade_set_trade_type(
	struct isespread21_complex_strategy_trade *message, char value)
{
	message->trade_type = value;
}

/** Returns the reserved 16: 16 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_complex_strategy_trade_reserved_16(
	const struct isespread21_complex_strategy_trade *message)
{
	return message->reserved_16;
}

/** Returns the number of characters of the reserved 16 before its padding. */
static inline size_t
isespread21_complex_strategy_trade_reserved_16_length(
	const struct isespread21_complex_strategy_trade *message)
{
	return itch_alpha_length(message->reserved_16, sizeof(message->reserved_16));
}

/** Sets the reserved 16, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_complex_strategy_trade_set_reserved_16(
	struct isespread21_complex_strategy_trade *message, const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_16, sizeof(message->reserved_16), text, length);
}

/**
 * Complex Strategy Auction: message type 'a', 69 bytes and the flex dac leg information.
 *
 * An auction of a strategy begins, changes or ends.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_complex_strategy_auction {
	char message_type;                  /**< [0, 1) Tells the messages apart. */
	struct itch_u16be tracking_number;  /**< [1, 3) Internal to the exchange. */
	struct itch_u64be timestamp;        /**< [3, 11) When the exchange made the message, in
	                                     *   nanoseconds. */
	struct itch_u32be strategy_id;      /**< [11, 15) Number of the strategy, for the day. */
	struct itch_u32be auction_id;       /**< [15, 19) Number of the auction, 0 outside one. */
	char auction_type;                  /**< [19, 20) One of ISESPREAD21_AUCTION_TYPE_*. */
	struct itch_u32be auction_duration; /**< [20, 24) How long the auction lasts. */
	char auction_event;                 /**< [24, 25) One of ISESPREAD21_AUCTION_EVENT_*. */
	char order_type;                    /**< [25, 26) One of ISESPREAD21_ORDER_TYPE_*. */
	char side;                          /**< [26, 27) One of ISESPREAD21_SIDE_*. */
	struct itch_i32be price_long;       /**< [27, 31) Net price; below zero the buyer is
	                                     *   paid. Scaled by 10^4. */
	struct itch_u32be size;             /**< [31, 35) Number of strategies. */
	char exec_flag;                     /**< [35, 36) One of ISESPREAD21_EXEC_FLAG_*. */
	char order_capacity;                /**< [36, 37) One of ISESPREAD21_ORDER_CAPACITY_*. */
	char scope;                         /**< [37, 38) One of ISESPREAD21_SCOPE_*. */
	char owner_id[6];                   /**< [38, 44) Who owns the order, when shown. */
	char giveup[6];                     /**< [44, 50) Who gives the trade up, when shown. */
	char cmta[6];                       /**< [50, 56) Who clears the trade, when shown. */
	struct itch_i32be response_price;   /**< [56, 60) Best price among the responses. Scaled
	                                     *   by 10^4. */
	struct itch_u32be response_size;    /**< [60, 64) Number of strategies at that price. */
	struct itch_u32be reserved_4;       /**< [64, 68) Not used. */
	uint8_t number_of_flex_dac_legs;    /**< [68, 69) How many legs follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_complex_strategy_auction) == 69);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_complex_strategy_auction) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, tracking_number) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, timestamp) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, strategy_id) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, strategy_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, auction_id) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, auction_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, auction_type) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, auction_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, auction_duration) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, auction_duration) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, auction_event) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, auction_event) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, order_type) == 25);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, order_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, side) == 26);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, price_long) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, price_long) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, size) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, size) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, exec_flag) == 35);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, exec_flag) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, order_capacity) == 36);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, order_capacity) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, scope) == 37);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, scope) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, owner_id) == 38);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, owner_id) == 6);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, giveup) == 44);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, giveup) == 6);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, cmta) == 50);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, cmta) == 6);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, response_price) == 56);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, response_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, response_size) == 60);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, response_size) == 4);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_complex_strategy_auction, reserved_4) == 64);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_complex_strategy_auction, reserved_4) == 4);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_complex_strategy_auction, number_of_flex_dac_legs) == 68);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_complex_strategy_auction, number_of_flex_dac_legs) == 1);

/** Type byte. */
#define ISESPREAD21_COMPLEX_STRATEGY_AUCTION_TYPE                       'a'
/** Bytes of the fixed part. */
#define ISESPREAD21_COMPLEX_STRATEGY_AUCTION_LENGTH                     69
#define ISESPREAD21_COMPLEX_STRATEGY_AUCTION_AUCTION_DURATION_NOT_GIVEN 0U
/** Implied decimal places. */
#define ISESPREAD21_COMPLEX_STRATEGY_AUCTION_PRICE_LONG_DECIMALS        4
/** Implied decimal places. */
#define ISESPREAD21_COMPLEX_STRATEGY_AUCTION_RESPONSE_PRICE_DECIMALS    4
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_complex_strategy_auction) ==
	ISESPREAD21_COMPLEX_STRATEGY_AUCTION_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
isespread21_complex_strategy_auction_init(struct isespread21_complex_strategy_auction *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->owner_id, ' ', sizeof(message->owner_id));
	memset(message->giveup, ' ', sizeof(message->giveup));
	memset(message->cmta, ' ', sizeof(message->cmta));
	message->message_type = ISESPREAD21_COMPLEX_STRATEGY_AUCTION_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_complex_strategy_auction_message_type(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_complex_strategy_auction_set_message_type(
	struct isespread21_complex_strategy_auction *message, char value)
{
	message->message_type = value;
}

/** Returns the tracking number. */
static inline uint16_t
isespread21_complex_strategy_auction_tracking_number(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
isespread21_complex_strategy_auction_set_tracking_number(
	struct isespread21_complex_strategy_auction *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp. */
static inline uint64_t
isespread21_complex_strategy_auction_timestamp(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp. */
static inline void
isespread21_complex_strategy_auction_set_timestamp(
	struct isespread21_complex_strategy_auction *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the strategy id. */
static inline uint32_t
isespread21_complex_strategy_auction_strategy_id(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_load_u32be(&message->strategy_id);
}

/** Sets the strategy id. */
static inline void
isespread21_complex_strategy_auction_set_strategy_id(
	struct isespread21_complex_strategy_auction *message, uint32_t value)
{
	itch_store_u32be(&message->strategy_id, value);
}

/** Returns the auction id. */
static inline uint32_t
isespread21_complex_strategy_auction_auction_id(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_load_u32be(&message->auction_id);
}

/** Sets the auction id. */
static inline void
isespread21_complex_strategy_auction_set_auction_id(
	struct isespread21_complex_strategy_auction *message, uint32_t value)
{
	itch_store_u32be(&message->auction_id, value);
}

/** Returns the auction type, one of ISESPREAD21_AUCTION_TYPE_*. */
static inline char
isespread21_complex_strategy_auction_auction_type(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->auction_type;
}

/** Sets the auction type. */
static inline void
isespread21_complex_strategy_auction_set_auction_type(
	struct isespread21_complex_strategy_auction *message, char value)
{
	message->auction_type = value;
}

/** Returns the auction duration. */
static inline uint32_t
isespread21_complex_strategy_auction_auction_duration(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_load_u32be(&message->auction_duration);
}

/** Sets the auction duration. */
static inline void
isespread21_complex_strategy_auction_set_auction_duration(
	struct isespread21_complex_strategy_auction *message, uint32_t value)
{
	itch_store_u32be(&message->auction_duration, value);
}

/** Returns the auction event, one of ISESPREAD21_AUCTION_EVENT_*. */
static inline char
isespread21_complex_strategy_auction_auction_event(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->auction_event;
}

/** Sets the auction event. */
static inline void
isespread21_complex_strategy_auction_set_auction_event(
	struct isespread21_complex_strategy_auction *message, char value)
{
	message->auction_event = value;
}

/** Returns the order type, one of ISESPREAD21_ORDER_TYPE_*. */
static inline char
isespread21_complex_strategy_auction_order_type(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->order_type;
}

/** Sets the order type. */
static inline void
isespread21_complex_strategy_auction_set_order_type(
	struct isespread21_complex_strategy_auction *message, char value)
{
	message->order_type = value;
}

/** Returns the side, one of ISESPREAD21_SIDE_*. */
static inline char
isespread21_complex_strategy_auction_side(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->side;
}

/** Sets the side. */
static inline void
isespread21_complex_strategy_auction_set_side(struct isespread21_complex_strategy_auction *message,
	char value)
{
	message->side = value;
}

/** Returns the price long, scaled by 10^4. */
static inline int32_t
isespread21_complex_strategy_auction_price_long(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_load_i32be(&message->price_long);
}

/** Sets the price long, scaled by 10^4. */
static inline void
isespread21_complex_strategy_auction_set_price_long(
	struct isespread21_complex_strategy_auction *message, int32_t value)
{
	itch_store_i32be(&message->price_long, value);
}

/** Returns the size. */
static inline uint32_t
isespread21_complex_strategy_auction_size(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_load_u32be(&message->size);
}

/** Sets the size. */
static inline void
isespread21_complex_strategy_auction_set_size(struct isespread21_complex_strategy_auction *message,
	uint32_t value)
{
	itch_store_u32be(&message->size, value);
}

/** Returns the exec flag, one of ISESPREAD21_EXEC_FLAG_*. */
static inline char
isespread21_complex_strategy_auction_exec_flag(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->exec_flag;
}

/** Sets the exec flag. */
static inline void
isespread21_complex_strategy_auction_set_exec_flag(
	struct isespread21_complex_strategy_auction *message, char value)
{
	message->exec_flag = value;
}

/** Returns the order capacity, one of ISESPREAD21_ORDER_CAPACITY_*. */
static inline char
isespread21_complex_strategy_auction_order_capacity(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->order_capacity;
}

/** Sets the order capacity. */
static inline void
isespread21_complex_strategy_auction_set_order_capacity(
	struct isespread21_complex_strategy_auction *message, char value)
{
	message->order_capacity = value;
}

/** Returns the scope, one of ISESPREAD21_SCOPE_*. */
static inline char
isespread21_complex_strategy_auction_scope(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->scope;
}

/** Sets the scope. */
static inline void
isespread21_complex_strategy_auction_set_scope(struct isespread21_complex_strategy_auction *message,
	char value)
{
	message->scope = value;
}

/** Returns the owner id: 6 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_complex_strategy_auction_owner_id(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->owner_id;
}

/** Returns the number of characters of the owner id before its padding. */
static inline size_t
isespread21_complex_strategy_auction_owner_id_length(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_alpha_length(message->owner_id, sizeof(message->owner_id));
}

/**
 * Returns the owner id as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
isespread21_complex_strategy_auction_owner_id_key(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_alpha_key6(message->owner_id);
}

/** Sets the owner id, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_complex_strategy_auction_set_owner_id(
	struct isespread21_complex_strategy_auction *message, const char *text, size_t length)
{
	return itch_alpha_store(message->owner_id, sizeof(message->owner_id), text, length);
}

/** Returns the giveup: 6 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_complex_strategy_auction_giveup(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->giveup;
}

/** Returns the number of characters of the giveup before its padding. */
static inline size_t
isespread21_complex_strategy_auction_giveup_length(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_alpha_length(message->giveup, sizeof(message->giveup));
}

/**
 * Returns the giveup as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
isespread21_complex_strategy_auction_giveup_key(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_alpha_key6(message->giveup);
}

/** Sets the giveup, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_complex_strategy_auction_set_giveup(
	struct isespread21_complex_strategy_auction *message, const char *text, size_t length)
{
	return itch_alpha_store(message->giveup, sizeof(message->giveup), text, length);
}

/** Returns the cmta: 6 characters, padded with spaces, not terminated. */
static inline const char *
isespread21_complex_strategy_auction_cmta(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->cmta;
}

/** Returns the number of characters of the cmta before its padding. */
static inline size_t
isespread21_complex_strategy_auction_cmta_length(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_alpha_length(message->cmta, sizeof(message->cmta));
}

/**
 * Returns the cmta as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
isespread21_complex_strategy_auction_cmta_key(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_alpha_key6(message->cmta);
}

/** Sets the cmta, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
isespread21_complex_strategy_auction_set_cmta(struct isespread21_complex_strategy_auction *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->cmta, sizeof(message->cmta), text, length);
}

/** Returns the response price, scaled by 10^4. */
static inline int32_t
isespread21_complex_strategy_auction_response_price(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_load_i32be(&message->response_price);
}

/** Sets the response price, scaled by 10^4. */
static inline void
isespread21_complex_strategy_auction_set_response_price(
	struct isespread21_complex_strategy_auction *message, int32_t value)
{
	itch_store_i32be(&message->response_price, value);
}

/** Returns the response size. */
static inline uint32_t
isespread21_complex_strategy_auction_response_size(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_load_u32be(&message->response_size);
}

/** Sets the response size. */
static inline void
isespread21_complex_strategy_auction_set_response_size(
	struct isespread21_complex_strategy_auction *message, uint32_t value)
{
	itch_store_u32be(&message->response_size, value);
}

/** Returns the reserved 4. */
static inline uint32_t
isespread21_complex_strategy_auction_reserved_4(
	const struct isespread21_complex_strategy_auction *message)
{
	return itch_load_u32be(&message->reserved_4);
}

/** Sets the reserved 4. */
static inline void
isespread21_complex_strategy_auction_set_reserved_4(
	struct isespread21_complex_strategy_auction *message, uint32_t value)
{
	itch_store_u32be(&message->reserved_4, value);
}

/** Returns the number of flex dac legs. */
static inline uint8_t
isespread21_complex_strategy_auction_number_of_flex_dac_legs(
	const struct isespread21_complex_strategy_auction *message)
{
	return message->number_of_flex_dac_legs;
}

/** Sets the number of flex dac legs. */
static inline void
isespread21_complex_strategy_auction_set_number_of_flex_dac_legs(
	struct isespread21_complex_strategy_auction *message, uint8_t value)
{
	message->number_of_flex_dac_legs = value;
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * ISESPREAD21_COMPLEX_STRATEGY_AUCTION_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
isespread21_complex_strategy_auction_whole_length(
	const struct isespread21_complex_strategy_auction *message, size_t length)
{
	const size_t count = isespread21_complex_strategy_auction_number_of_flex_dac_legs(message);

	(void)length;
	return sizeof(*message) + count * sizeof(struct isespread21_flex_dac_leg);
}

/**
 * Returns how many of the flex dac leg information are whole in `length` bytes of message; as many
 * as it says, when its verdict is not short.
 */
static inline size_t
isespread21_complex_strategy_auction_flex_dac_leg_information_count(
	const struct isespread21_complex_strategy_auction *message, size_t length)
{
	size_t whole;

	if (length <= sizeof(*message))
		return 0;
	whole = (length - sizeof(*message)) / sizeof(struct isespread21_flex_dac_leg);
	return itch_smaller(isespread21_complex_strategy_auction_number_of_flex_dac_legs(message),
		whole);
}

/** Returns the first of the flex dac leg information; there is one only if the count is not 0. */
static inline const struct isespread21_flex_dac_leg *
isespread21_complex_strategy_auction_flex_dac_leg_information(
	const struct isespread21_complex_strategy_auction *message)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	return (const struct isespread21_flex_dac_leg *)bytes;
}

/**
 * Returns the limit of the flex dac leg information in `length` bytes of message: one after the
 * last.
 */
static inline const struct isespread21_flex_dac_leg *
isespread21_complex_strategy_auction_flex_dac_leg_information_end(
	const struct isespread21_complex_strategy_auction *message, size_t length)
{
	return isespread21_complex_strategy_auction_flex_dac_leg_information(
		message) + isespread21_complex_strategy_auction_flex_dac_leg_information_count(
		message, length);
}

/**
 * End Of Replay Sequence: message type 'M', 21 bytes.
 *
 * The snapshot is complete; only over SoupBinTCP.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
struct isespread21_end_of_replay_sequence {
	char message_type;                      /**< [0, 1) Tells the messages apart. */
	char end_of_replay_sequence_number[20]; /**< [1, 21) Sequence number of the first live
	                                         *   message to apply, in digits. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct isespread21_end_of_replay_sequence) == 21);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct isespread21_end_of_replay_sequence) == 1);
ITCH_STATIC_ASSERT(offsetof(struct isespread21_end_of_replay_sequence, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct isespread21_end_of_replay_sequence, message_type) == 1);
ITCH_STATIC_ASSERT(
	offsetof(struct isespread21_end_of_replay_sequence, end_of_replay_sequence_number) == 1);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct isespread21_end_of_replay_sequence, end_of_replay_sequence_number) ==
	20);

#define ISESPREAD21_END_OF_REPLAY_SEQUENCE_TYPE   'M' /**< Type byte. */
#define ISESPREAD21_END_OF_REPLAY_SEQUENCE_LENGTH 21  /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct isespread21_end_of_replay_sequence) ==
	ISESPREAD21_END_OF_REPLAY_SEQUENCE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
isespread21_end_of_replay_sequence_init(struct isespread21_end_of_replay_sequence *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->end_of_replay_sequence_number, ' ',
		sizeof(message->end_of_replay_sequence_number));
	message->message_type = ISESPREAD21_END_OF_REPLAY_SEQUENCE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
isespread21_end_of_replay_sequence_message_type(
	const struct isespread21_end_of_replay_sequence *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
isespread21_end_of_replay_sequence_set_message_type(
	struct isespread21_end_of_replay_sequence *message, char value)
{
	message->message_type = value;
}

/**
 * Returns the end of replay sequence number: 20 characters, padded with spaces, not terminated.
 */
static inline const char *
isespread21_end_of_replay_sequence_end_of_replay_sequence_number(
	const struct isespread21_end_of_replay_sequence *message)
{
	return message->end_of_replay_sequence_number;
}

/** Returns the number of characters of the end of replay sequence number before its padding. */
static inline size_t
isespread21_end_of_replay_sequence_end_of_replay_sequence_number_length(
	const struct isespread21_end_of_replay_sequence *message)
{
	return itch_alpha_length(message->end_of_replay_sequence_number,
		sizeof(message->end_of_replay_sequence_number));
}

/**
 * Sets the end of replay sequence number, padded with spaces; false, and nothing set, when it is
 * too long.
 */
static inline bool
isespread21_end_of_replay_sequence_set_end_of_replay_sequence_number(
	struct isespread21_end_of_replay_sequence *message, const char *text, size_t length)
{
	return itch_alpha_store(message->end_of_replay_sequence_number,
		sizeof(message->end_of_replay_sequence_number), text, length);
}

#ifdef __cplusplus
}
#endif

#endif /* ISESPREAD21_H */

/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 *
 * London Stock Exchange MIT303 Level 2 MITCH 11.9
 *
 * Every order of the book of the London Stock Exchange, its trades and auctions; little-endian,
 * each message after its own length.
 */
#ifndef LSEMITCH119_H
#define LSEMITCH119_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hash of this layout; readers in other languages compare it before they trust a byte. */
#define LSEMITCH119_FINGERPRINT UINT64_C(0x816e23135388cd61)

/** What has happened to the trading day. */
#define LSEMITCH119_EVENT_CODE_END_OF_DAY   'C'
#define LSEMITCH119_EVENT_CODE_START_OF_DAY 'O'

/** Whether an instrument may trade. */
#define LSEMITCH119_SYMBOL_STATUS_ACTIVE    ' '
#define LSEMITCH119_SYMBOL_STATUS_SUSPENDED 'S'
#define LSEMITCH119_SYMBOL_STATUS_INACTIVE  'a'
#define LSEMITCH119_SYMBOL_STATUS_HALTED    'H'

/** The phase of trading that an instrument is in. */
#define LSEMITCH119_TRADING_STATUS_ACTIVE                    ' '
#define LSEMITCH119_TRADING_STATUS_HALTED                    'H'
#define LSEMITCH119_TRADING_STATUS_REGULAR_TRADING           'T' /**< Also the start of trade
                                                                  *   reporting */
#define LSEMITCH119_TRADING_STATUS_OPENING_AUCTION_CALL      'a' /**< The first auction of the
                                                                  *   day */
#define LSEMITCH119_TRADING_STATUS_POST_CLOSE                'b'
#define LSEMITCH119_TRADING_STATUS_MARKET_CLOSE              'c' /**< The system shuts down */
#define LSEMITCH119_TRADING_STATUS_CLOSING_AUCTION_CALL      'd'
#define LSEMITCH119_TRADING_STATUS_AESP_AUCTION_CALL         'e'
#define LSEMITCH119_TRADING_STATUS_RESUME_AUCTION_CALL       'f' /**< Auction after a halt */
#define LSEMITCH119_TRADING_STATUS_PAUSED                    'l'
#define LSEMITCH119_TRADING_STATUS_PRE_MANDATORY             'm'
#define LSEMITCH119_TRADING_STATUS_MANDATORY                 'n'
#define LSEMITCH119_TRADING_STATUS_POST_MANDATORY            'o'
#define LSEMITCH119_TRADING_STATUS_EDSP_AUCTION_CALL         'q' /**< Auction for the exchange
                                                                  *   delivery settlement price */
#define LSEMITCH119_TRADING_STATUS_PERIODIC_AUCTION_CALL     'r'
#define LSEMITCH119_TRADING_STATUS_END_OF_TRADE_REPORTING    't'
#define LSEMITCH119_TRADING_STATUS_NO_ACTIVE_SESSION         'w'
#define LSEMITCH119_TRADING_STATUS_END_OF_POST_CLOSE         'x'
#define LSEMITCH119_TRADING_STATUS_CLOSING_PRICE_CROSSING    'u'
#define LSEMITCH119_TRADING_STATUS_SCHEDULED_LEVEL_1_AUCTION 'G' /**< A scheduled auction shown
                                                                  *   at level 1 only */

/** Why the phase of trading changed. */
#define LSEMITCH119_SESSION_CHANGE_REASON_SCHEDULED              0U
#define LSEMITCH119_SESSION_CHANGE_REASON_EXTENDED               1U /**< The market operator made
                                                                     *   it longer */
#define LSEMITCH119_SESSION_CHANGE_REASON_SHORTENED              2U /**< The market operator made
                                                                     *   it shorter */
#define LSEMITCH119_SESSION_CHANGE_REASON_MARKET_ORDER_IMBALANCE 3U
#define LSEMITCH119_SESSION_CHANGE_REASON_PRICE_OUTSIDE_RANGE    4U
#define LSEMITCH119_SESSION_CHANGE_REASON_UNAVAILABLE            9U /**< Not known; from the
                                                                     *   recovery service only */

/** Which book a status belongs to. */
#define LSEMITCH119_BOOK_TYPE_ON_BOOK     1U
#define LSEMITCH119_BOOK_TYPE_OFF_BOOK    2U
#define LSEMITCH119_BOOK_TYPE_PRIVATE_RFQ 3U /**< Private requests for quotes */

/** Buying or selling. */
#define LSEMITCH119_SIDE_BUY  'B'
#define LSEMITCH119_SIDE_SELL 'S'

/** Whether a trade counts for prices and volumes. */
#define LSEMITCH119_PRINTABLE_NON_PRINTABLE 'N' /**< An auction trade will report it */
#define LSEMITCH119_PRINTABLE_PRINTABLE     'Y'

/** How a cross was made. */
#define LSEMITCH119_CROSS_TYPE_INTERNAL_CROSS  5U
#define LSEMITCH119_CROSS_TYPE_INTERNAL_BTF    6U
#define LSEMITCH119_CROSS_TYPE_COMMITTED_CROSS 7U
#define LSEMITCH119_CROSS_TYPE_COMMITTED_BTF   8U

/** Which book a trade came from. */
#define LSEMITCH119_SUB_BOOK_REGULAR           0U
#define LSEMITCH119_SUB_BOOK_REQUEST_FOR_QUOTE 11U

/** The kind of an auction. */
#define LSEMITCH119_AUCTION_TYPE_CLOSING           'C'
#define LSEMITCH119_AUCTION_TYPE_OPENING           'O'
#define LSEMITCH119_AUCTION_TYPE_AESP              'A'
#define LSEMITCH119_AUCTION_TYPE_EDSP              'B' /**< For the exchange delivery settlement
                                                        *   price */
#define LSEMITCH119_AUCTION_TYPE_RESUME            'E' /**< After a halt */
#define LSEMITCH119_AUCTION_TYPE_PERIODIC          'F'
#define LSEMITCH119_AUCTION_TYPE_SCHEDULED_LEVEL_1 'G' /**< Scheduled, shown at level 1 only */

/** What a price is. */
#define LSEMITCH119_STATISTIC_TYPE_OPENING_PRICE 'O'
#define LSEMITCH119_STATISTIC_TYPE_CLOSING_PRICE 'C'

/** Where an opening or closing price came from. */
#define LSEMITCH119_OPEN_CLOSE_PRICE_INDICATOR_UT             'A' /**< An uncrossing trade */
#define LSEMITCH119_OPEN_CLOSE_PRICE_INDICATOR_AT             'B' /**< An automatic trade */
#define LSEMITCH119_OPEN_CLOSE_PRICE_INDICATOR_MID_OF_BBO     'C' /**< The middle of the best bid
                                                                   *   and offer */
#define LSEMITCH119_OPEN_CLOSE_PRICE_INDICATOR_LAST_AT        'D' /**< The last automatic trade */
#define LSEMITCH119_OPEN_CLOSE_PRICE_INDICATOR_LAST_UT        'E' /**< The last uncrossing trade */
#define LSEMITCH119_OPEN_CLOSE_PRICE_INDICATOR_MANUAL         'F'
#define LSEMITCH119_OPEN_CLOSE_PRICE_INDICATOR_PREVIOUS_CLOSE 'I' /**< Taken from the close
                                                                   *   before */

/**
 * Login Request: message type 0x01, 18 bytes.
 *
 * Asks for access to the replay or recovery channel.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_login_request {
	uint8_t message_length; /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;   /**< [1, 2) Tells the messages apart. */
	char username[6];       /**< [2, 8) Who asks. */
	char password[10];      /**< [8, 18) Proof of it. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_login_request) == 18);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_login_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_login_request, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_login_request, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_login_request, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_login_request, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_login_request, username) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_login_request, username) == 6);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_login_request, password) == 8);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_login_request, password) == 10);

#define LSEMITCH119_LOGIN_REQUEST_TYPE   0x01 /**< Type byte. */
#define LSEMITCH119_LOGIN_REQUEST_LENGTH 18   /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_login_request) == LSEMITCH119_LOGIN_REQUEST_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_login_request_init(struct lsemitch119_login_request *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->username, ' ', sizeof(message->username));
	memset(message->password, ' ', sizeof(message->password));
	message->message_type = LSEMITCH119_LOGIN_REQUEST_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_login_request_message_length(const struct lsemitch119_login_request *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_login_request_set_message_length(struct lsemitch119_login_request *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_login_request_message_type(const struct lsemitch119_login_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_login_request_set_message_type(struct lsemitch119_login_request *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the username: 6 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_login_request_username(const struct lsemitch119_login_request *message)
{
	return message->username;
}

/** Returns the number of characters of the username before its padding. */
static inline size_t
lsemitch119_login_request_username_length(const struct lsemitch119_login_request *message)
{
	return itch_alpha_length(message->username, sizeof(message->username));
}

/**
 * Returns the username as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_login_request_username_key(const struct lsemitch119_login_request *message)
{
	return itch_alpha_key6(message->username);
}

/** Sets the username, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_login_request_set_username(struct lsemitch119_login_request *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->username, sizeof(message->username), text, length);
}

/** Returns the password: 10 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_login_request_password(const struct lsemitch119_login_request *message)
{
	return message->password;
}

/** Returns the number of characters of the password before its padding. */
static inline size_t
lsemitch119_login_request_password_length(const struct lsemitch119_login_request *message)
{
	return itch_alpha_length(message->password, sizeof(message->password));
}

/** Sets the password, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_login_request_set_password(struct lsemitch119_login_request *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->password, sizeof(message->password), text, length);
}

/**
 * Login Response: message type 0x02, 3 bytes.
 *
 * Whether access is given.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_login_response {
	uint8_t message_length; /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;   /**< [1, 2) Tells the messages apart. */
	char status[1];         /**< [2, 3) A for accepted, else why not. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_login_response) == 3);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_login_response) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_login_response, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_login_response, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_login_response, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_login_response, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_login_response, status) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_login_response, status) == 1);

#define LSEMITCH119_LOGIN_RESPONSE_TYPE   0x02 /**< Type byte. */
#define LSEMITCH119_LOGIN_RESPONSE_LENGTH 3    /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_login_response) == LSEMITCH119_LOGIN_RESPONSE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_login_response_init(struct lsemitch119_login_response *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->status, ' ', sizeof(message->status));
	message->message_type = LSEMITCH119_LOGIN_RESPONSE_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_login_response_message_length(const struct lsemitch119_login_response *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_login_response_set_message_length(struct lsemitch119_login_response *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_login_response_message_type(const struct lsemitch119_login_response *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_login_response_set_message_type(struct lsemitch119_login_response *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the status: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_login_response_status(const struct lsemitch119_login_response *message)
{
	return message->status;
}

/** Returns the number of characters of the status before its padding. */
static inline size_t
lsemitch119_login_response_status_length(const struct lsemitch119_login_response *message)
{
	return itch_alpha_length(message->status, sizeof(message->status));
}

/**
 * Returns the status as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
lsemitch119_login_response_status_key(const struct lsemitch119_login_response *message)
{
	return itch_alpha_key1(message->status);
}

/** Sets the status, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_login_response_set_status(struct lsemitch119_login_response *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->status, sizeof(message->status), text, length);
}

/**
 * Replay Request: message type 0x03, 9 bytes.
 *
 * Asks for messages that were missed.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_replay_request {
	uint8_t message_length;          /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;            /**< [1, 2) Tells the messages apart. */
	char market_data_group[1];       /**< [2, 3) Channel of the messages. */
	struct itch_u32le first_message; /**< [3, 7) Sequence number of the first message asked
	                                  *   for. */
	struct itch_u16le count;         /**< [7, 9) How many messages. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_replay_request) == 9);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_replay_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_request, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_request, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_request, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_request, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_request, market_data_group) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_request, market_data_group) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_request, first_message) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_request, first_message) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_request, count) == 7);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_request, count) == 2);

#define LSEMITCH119_REPLAY_REQUEST_TYPE   0x03 /**< Type byte. */
#define LSEMITCH119_REPLAY_REQUEST_LENGTH 9    /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_replay_request) == LSEMITCH119_REPLAY_REQUEST_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_replay_request_init(struct lsemitch119_replay_request *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->market_data_group, ' ', sizeof(message->market_data_group));
	message->message_type = LSEMITCH119_REPLAY_REQUEST_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_replay_request_message_length(const struct lsemitch119_replay_request *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_replay_request_set_message_length(struct lsemitch119_replay_request *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_replay_request_message_type(const struct lsemitch119_replay_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_replay_request_set_message_type(struct lsemitch119_replay_request *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the market data group: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_replay_request_market_data_group(const struct lsemitch119_replay_request *message)
{
	return message->market_data_group;
}

/** Returns the number of characters of the market data group before its padding. */
static inline size_t
lsemitch119_replay_request_market_data_group_length(
	const struct lsemitch119_replay_request *message)
{
	return itch_alpha_length(message->market_data_group, sizeof(message->market_data_group));
}

/**
 * Returns the market data group as one integer, equal for equal text: the first character is the
 * highest byte.
 */
static inline uint64_t
lsemitch119_replay_request_market_data_group_key(const struct lsemitch119_replay_request *message)
{
	return itch_alpha_key1(message->market_data_group);
}

/** Sets the market data group, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_replay_request_set_market_data_group(struct lsemitch119_replay_request *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->market_data_group, sizeof(message->market_data_group),
		text, length);
}

/** Returns the first message. */
static inline uint32_t
lsemitch119_replay_request_first_message(const struct lsemitch119_replay_request *message)
{
	return itch_load_u32le(&message->first_message);
}

/** Sets the first message. */
static inline void
lsemitch119_replay_request_set_first_message(struct lsemitch119_replay_request *message,
	uint32_t value)
{
	itch_store_u32le(&message->first_message, value);
}

/** Returns the count. */
static inline uint16_t
lsemitch119_replay_request_count(const struct lsemitch119_replay_request *message)
{
	return itch_load_u16le(&message->count);
}

/** Sets the count. */
static inline void
lsemitch119_replay_request_set_count(struct lsemitch119_replay_request *message, uint16_t value)
{
	itch_store_u16le(&message->count, value);
}

/**
 * Replay Response: message type 0x04, 10 bytes.
 *
 * Whether the messages will come.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_replay_response {
	uint8_t message_length;          /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;            /**< [1, 2) Tells the messages apart. */
	char market_data_group[1];       /**< [2, 3) Channel of the messages. */
	struct itch_u32le first_message; /**< [3, 7) Sequence number of the first message asked
	                                  *   for. */
	struct itch_u16le count;         /**< [7, 9) How many messages. */
	char status[1];                  /**< [9, 10) A for accepted, else why not. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_replay_response) == 10);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_replay_response) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_response, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_response, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_response, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_response, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_response, market_data_group) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_response, market_data_group) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_response, first_message) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_response, first_message) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_response, count) == 7);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_response, count) == 2);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_replay_response, status) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_replay_response, status) == 1);

#define LSEMITCH119_REPLAY_RESPONSE_TYPE   0x04 /**< Type byte. */
#define LSEMITCH119_REPLAY_RESPONSE_LENGTH 10   /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct lsemitch119_replay_response) == LSEMITCH119_REPLAY_RESPONSE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_replay_response_init(struct lsemitch119_replay_response *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->market_data_group, ' ', sizeof(message->market_data_group));
	memset(message->status, ' ', sizeof(message->status));
	message->message_type = LSEMITCH119_REPLAY_RESPONSE_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_replay_response_message_length(const struct lsemitch119_replay_response *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_replay_response_set_message_length(struct lsemitch119_replay_response *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_replay_response_message_type(const struct lsemitch119_replay_response *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_replay_response_set_message_type(struct lsemitch119_replay_response *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the market data group: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_replay_response_market_data_group(const struct lsemitch119_replay_response *message)
{
	return message->market_data_group;
}

/** Returns the number of characters of the market data group before its padding. */
static inline size_t
lsemitch119_replay_response_market_data_group_length(
	const struct lsemitch119_replay_response *message)
{
	return itch_alpha_length(message->market_data_group, sizeof(message->market_data_group));
}

/**
 * Returns the market data group as one integer, equal for equal text: the first character is the
 * highest byte.
 */
static inline uint64_t
lsemitch119_replay_response_market_data_group_key(const struct lsemitch119_replay_response *message)
{
	return itch_alpha_key1(message->market_data_group);
}

/** Sets the market data group, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_replay_response_set_market_data_group(struct lsemitch119_replay_response *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->market_data_group, sizeof(message->market_data_group),
		text, length);
}

/** Returns the first message. */
static inline uint32_t
lsemitch119_replay_response_first_message(const struct lsemitch119_replay_response *message)
{
	return itch_load_u32le(&message->first_message);
}

/** Sets the first message. */
static inline void
lsemitch119_replay_response_set_first_message(struct lsemitch119_replay_response *message,
	uint32_t value)
{
	itch_store_u32le(&message->first_message, value);
}

/** Returns the count. */
static inline uint16_t
lsemitch119_replay_response_count(const struct lsemitch119_replay_response *message)
{
	return itch_load_u16le(&message->count);
}

/** Sets the count. */
static inline void
lsemitch119_replay_response_set_count(struct lsemitch119_replay_response *message, uint16_t value)
{
	itch_store_u16le(&message->count, value);
}

/** Returns the status: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_replay_response_status(const struct lsemitch119_replay_response *message)
{
	return message->status;
}

/** Returns the number of characters of the status before its padding. */
static inline size_t
lsemitch119_replay_response_status_length(const struct lsemitch119_replay_response *message)
{
	return itch_alpha_length(message->status, sizeof(message->status));
}

/**
 * Returns the status as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
lsemitch119_replay_response_status_key(const struct lsemitch119_replay_response *message)
{
	return itch_alpha_key1(message->status);
}

/** Sets the status, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_replay_response_set_status(struct lsemitch119_replay_response *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->status, sizeof(message->status), text, length);
}

/**
 * Logout Request: message type 0x05, 2 bytes.
 *
 * Ends the use of the channel.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_logout_request {
	uint8_t message_length; /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;   /**< [1, 2) Tells the messages apart. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_logout_request) == 2);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_logout_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_logout_request, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_logout_request, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_logout_request, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_logout_request, message_type) == 1);

#define LSEMITCH119_LOGOUT_REQUEST_TYPE   0x05 /**< Type byte. */
#define LSEMITCH119_LOGOUT_REQUEST_LENGTH 2    /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_logout_request) == LSEMITCH119_LOGOUT_REQUEST_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void lsemitch119_logout_request_init(struct lsemitch119_logout_request *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = LSEMITCH119_LOGOUT_REQUEST_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_logout_request_message_length(const struct lsemitch119_logout_request *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_logout_request_set_message_length(struct lsemitch119_logout_request *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_logout_request_message_type(const struct lsemitch119_logout_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_logout_request_set_message_type(struct lsemitch119_logout_request *message,
	uint8_t value)
{
	message->message_type = value;
}

/**
 * Snapshot Request: message type 0x81, 16 bytes.
 *
 * Asks for the whole book of an instrument or a segment.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_snapshot_request {
	uint8_t message_length;            /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;              /**< [1, 2) Tells the messages apart. */
	struct itch_u32le sequence_number; /**< [2, 6) Sequence number of the snapshot. */
	char segment[6];                   /**< [6, 12) Part of the market; blank when an
	                                    *   instrument is named. */
	struct itch_u32le instrument_id;   /**< [12, 16) Number of the instrument. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_snapshot_request) == 16);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_snapshot_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_request, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_request, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_request, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_request, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_request, sequence_number) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_request, sequence_number) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_request, segment) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_request, segment) == 6);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_request, instrument_id) == 12);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_request, instrument_id) == 4);

#define LSEMITCH119_SNAPSHOT_REQUEST_TYPE   0x81 /**< Type byte. */
#define LSEMITCH119_SNAPSHOT_REQUEST_LENGTH 16   /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct lsemitch119_snapshot_request) == LSEMITCH119_SNAPSHOT_REQUEST_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_snapshot_request_init(struct lsemitch119_snapshot_request *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->segment, ' ', sizeof(message->segment));
	message->message_type = LSEMITCH119_SNAPSHOT_REQUEST_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_snapshot_request_message_length(const struct lsemitch119_snapshot_request *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_snapshot_request_set_message_length(struct lsemitch119_snapshot_request *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_snapshot_request_message_type(const struct lsemitch119_snapshot_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_snapshot_request_set_message_type(struct lsemitch119_snapshot_request *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the sequence number. */
static inline uint32_t
lsemitch119_snapshot_request_sequence_number(const struct lsemitch119_snapshot_request *message)
{
	return itch_load_u32le(&message->sequence_number);
}

/** Sets the sequence number. */
static inline void
lsemitch119_snapshot_request_set_sequence_number(struct lsemitch119_snapshot_request *message,
	uint32_t value)
{
	itch_store_u32le(&message->sequence_number, value);
}

/** Returns the segment: 6 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_snapshot_request_segment(const struct lsemitch119_snapshot_request *message)
{
	return message->segment;
}

/** Returns the number of characters of the segment before its padding. */
static inline size_t
lsemitch119_snapshot_request_segment_length(const struct lsemitch119_snapshot_request *message)
{
	return itch_alpha_length(message->segment, sizeof(message->segment));
}

/**
 * Returns the segment as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_snapshot_request_segment_key(const struct lsemitch119_snapshot_request *message)
{
	return itch_alpha_key6(message->segment);
}

/** Sets the segment, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_snapshot_request_set_segment(struct lsemitch119_snapshot_request *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->segment, sizeof(message->segment), text, length);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_snapshot_request_instrument_id(const struct lsemitch119_snapshot_request *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_snapshot_request_set_instrument_id(struct lsemitch119_snapshot_request *message,
	uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/**
 * Snapshot Response: message type 0x82, 11 bytes.
 *
 * Whether the snapshot will come, and how large it is.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_snapshot_response {
	uint8_t message_length;            /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;              /**< [1, 2) Tells the messages apart. */
	struct itch_u32le sequence_number; /**< [2, 6) Sequence number of the snapshot. */
	struct itch_u32le order_count;     /**< [6, 10) How many orders the snapshot has. */
	char status[1];                    /**< [10, 11) A for accepted, else why not. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_snapshot_response) == 11);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_snapshot_response) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_response, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_response, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_response, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_response, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_response, sequence_number) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_response, sequence_number) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_response, order_count) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_response, order_count) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_response, status) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_response, status) == 1);

#define LSEMITCH119_SNAPSHOT_RESPONSE_TYPE   0x82 /**< Type byte. */
#define LSEMITCH119_SNAPSHOT_RESPONSE_LENGTH 11   /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct lsemitch119_snapshot_response) == LSEMITCH119_SNAPSHOT_RESPONSE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_snapshot_response_init(struct lsemitch119_snapshot_response *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->status, ' ', sizeof(message->status));
	message->message_type = LSEMITCH119_SNAPSHOT_RESPONSE_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_snapshot_response_message_length(const struct lsemitch119_snapshot_response *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_snapshot_response_set_message_length(struct lsemitch119_snapshot_response *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_snapshot_response_message_type(const struct lsemitch119_snapshot_response *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_snapshot_response_set_message_type(struct lsemitch119_snapshot_response *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the sequence number. */
static inline uint32_t
lsemitch119_snapshot_response_sequence_number(const struct lsemitch119_snapshot_response *message)
{
	return itch_load_u32le(&message->sequence_number);
}

/** Sets the sequence number. */
static inline void
lsemitch119_snapshot_response_set_sequence_number(struct lsemitch119_snapshot_response *message,
	uint32_t value)
{
	itch_store_u32le(&message->sequence_number, value);
}

/** Returns the order count. */
static inline uint32_t
lsemitch119_snapshot_response_order_count(const struct lsemitch119_snapshot_response *message)
{
	return itch_load_u32le(&message->order_count);
}

/** Sets the order count. */
static inline void
lsemitch119_snapshot_response_set_order_count(struct lsemitch119_snapshot_response *message,
	uint32_t value)
{
	itch_store_u32le(&message->order_count, value);
}

/** Returns the status: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_snapshot_response_status(const struct lsemitch119_snapshot_response *message)
{
	return message->status;
}

/** Returns the number of characters of the status before its padding. */
static inline size_t
lsemitch119_snapshot_response_status_length(const struct lsemitch119_snapshot_response *message)
{
	return itch_alpha_length(message->status, sizeof(message->status));
}

/**
 * Returns the status as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
lsemitch119_snapshot_response_status_key(const struct lsemitch119_snapshot_response *message)
{
	return itch_alpha_key1(message->status);
}

/** Sets the status, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_snapshot_response_set_status(struct lsemitch119_snapshot_response *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->status, sizeof(message->status), text, length);
}

/**
 * Snapshot Complete: message type 0x83, 17 bytes.
 *
 * The snapshot has come as a whole.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_snapshot_complete {
	uint8_t message_length;            /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;              /**< [1, 2) Tells the messages apart. */
	struct itch_u32le sequence_number; /**< [2, 6) Sequence number of the snapshot. */
	char segment[6];                   /**< [6, 12) Part of the market; blank when an
	                                    *   instrument is named. */
	struct itch_u32le instrument_id;   /**< [12, 16) Number of the instrument. */
	uint8_t flags;                     /**< [16, 17) */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_snapshot_complete) == 17);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_snapshot_complete) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_complete, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_complete, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_complete, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_complete, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_complete, sequence_number) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_complete, sequence_number) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_complete, segment) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_complete, segment) == 6);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_complete, instrument_id) == 12);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_complete, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_snapshot_complete, flags) == 16);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_snapshot_complete, flags) == 1);

#define LSEMITCH119_SNAPSHOT_COMPLETE_TYPE   0x83 /**< Type byte. */
#define LSEMITCH119_SNAPSHOT_COMPLETE_LENGTH 17   /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct lsemitch119_snapshot_complete) == LSEMITCH119_SNAPSHOT_COMPLETE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_snapshot_complete_init(struct lsemitch119_snapshot_complete *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->segment, ' ', sizeof(message->segment));
	message->message_type = LSEMITCH119_SNAPSHOT_COMPLETE_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_snapshot_complete_message_length(const struct lsemitch119_snapshot_complete *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_snapshot_complete_set_message_length(struct lsemitch119_snapshot_complete *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_snapshot_complete_message_type(const struct lsemitch119_snapshot_complete *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_snapshot_complete_set_message_type(struct lsemitch119_snapshot_complete *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the sequence number. */
static inline uint32_t
lsemitch119_snapshot_complete_sequence_number(const struct lsemitch119_snapshot_complete *message)
{
	return itch_load_u32le(&message->sequence_number);
}

/** Sets the sequence number. */
static inline void
lsemitch119_snapshot_complete_set_sequence_number(struct lsemitch119_snapshot_complete *message,
	uint32_t value)
{
	itch_store_u32le(&message->sequence_number, value);
}

/** Returns the segment: 6 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_snapshot_complete_segment(const struct lsemitch119_snapshot_complete *message)
{
	return message->segment;
}

/** Returns the number of characters of the segment before its padding. */
static inline size_t
lsemitch119_snapshot_complete_segment_length(const struct lsemitch119_snapshot_complete *message)
{
	return itch_alpha_length(message->segment, sizeof(message->segment));
}

/**
 * Returns the segment as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_snapshot_complete_segment_key(const struct lsemitch119_snapshot_complete *message)
{
	return itch_alpha_key6(message->segment);
}

/** Sets the segment, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_snapshot_complete_set_segment(struct lsemitch119_snapshot_complete *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->segment, sizeof(message->segment), text, length);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_snapshot_complete_instrument_id(const struct lsemitch119_snapshot_complete *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_snapshot_complete_set_instrument_id(struct lsemitch119_snapshot_complete *message,
	uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the flags. */
static inline uint8_t
lsemitch119_snapshot_complete_flags(const struct lsemitch119_snapshot_complete *message)
{
	return message->flags;
}

/** Sets the flags. */
static inline void
lsemitch119_snapshot_complete_set_flags(struct lsemitch119_snapshot_complete *message,
	uint8_t value)
{
	message->flags = value;
}

/**
 * Time: message type 'T', 6 bytes.
 *
 * The second that the nanoseconds of the messages after it belong to.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_time {
	uint8_t message_length;    /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;      /**< [1, 2) Tells the messages apart. */
	struct itch_u32le seconds; /**< [2, 6) Whole seconds since midnight. In seconds since
	                            *   midnight. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_time) == 6);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_time) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_time, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_time, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_time, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_time, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_time, seconds) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_time, seconds) == 4);

#define LSEMITCH119_TIME_TYPE   'T' /**< Type byte. */
#define LSEMITCH119_TIME_LENGTH 6   /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_time) == LSEMITCH119_TIME_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void lsemitch119_time_init(struct lsemitch119_time *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = LSEMITCH119_TIME_TYPE;
}

/** Returns the message length. */
static inline uint8_t lsemitch119_time_message_length(const struct lsemitch119_time *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_time_set_message_length(struct lsemitch119_time *message, uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t lsemitch119_time_message_type(const struct lsemitch119_time *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_time_set_message_type(struct lsemitch119_time *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the seconds, in seconds since midnight. */
static inline uint32_t lsemitch119_time_seconds(const struct lsemitch119_time *message)
{
	return itch_load_u32le(&message->seconds);
}

/** Sets the seconds, in seconds since midnight. */
static inline void lsemitch119_time_set_seconds(struct lsemitch119_time *message, uint32_t value)
{
	itch_store_u32le(&message->seconds, value);
}

/**
 * System Event: message type 'S', 7 bytes.
 *
 * The day begins or ends.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_system_event {
	uint8_t message_length;       /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;         /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond; /**< [2, 6) Nanoseconds of the second last told. In
	                               *   nanoseconds after the seconds of the last time. */
	char event_code;              /**< [6, 7) One of LSEMITCH119_EVENT_CODE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_system_event) == 7);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_system_event) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_system_event, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_system_event, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_system_event, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_system_event, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_system_event, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_system_event, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_system_event, event_code) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_system_event, event_code) == 1);

#define LSEMITCH119_SYSTEM_EVENT_TYPE   'S' /**< Type byte. */
#define LSEMITCH119_SYSTEM_EVENT_LENGTH 7   /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_system_event) == LSEMITCH119_SYSTEM_EVENT_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void lsemitch119_system_event_init(struct lsemitch119_system_event *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = LSEMITCH119_SYSTEM_EVENT_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_system_event_message_length(const struct lsemitch119_system_event *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_system_event_set_message_length(struct lsemitch119_system_event *message, uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_system_event_message_type(const struct lsemitch119_system_event *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_system_event_set_message_type(struct lsemitch119_system_event *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_system_event_nanosecond(const struct lsemitch119_system_event *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_system_event_set_nanosecond(struct lsemitch119_system_event *message, uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the event code, one of LSEMITCH119_EVENT_CODE_*. */
static inline char
lsemitch119_system_event_event_code(const struct lsemitch119_system_event *message)
{
	return message->event_code;
}

/** Sets the event code. */
static inline void
lsemitch119_system_event_set_event_code(struct lsemitch119_system_event *message, char value)
{
	message->event_code = value;
}

/**
 * Symbol Directory: message type 'R', 65 bytes.
 *
 * An instrument that may trade today.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_symbol_directory {
	uint8_t message_length;                 /**< [0, 1) Bytes of the message, this one
	                                         *   included. */
	uint8_t message_type;                   /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;           /**< [2, 6) Nanoseconds of the second last told.
	                                         *   In nanoseconds after the seconds of the last
	                                         *   time. */
	struct itch_u32le instrument_id;        /**< [6, 10) Number of the instrument. */
	char reserved_a[1];                     /**< [10, 11) Not used. */
	char reserved_b[1];                     /**< [11, 12) Not used. */
	char symbol_status;                     /**< [12, 13) One of LSEMITCH119_SYMBOL_STATUS_*. */
	char isin[12];                          /**< [13, 25) International securities
	                                         *   identification number. */
	char sedol[12];                         /**< [25, 37) SEDOL code, or a local one. */
	char segment[6];                        /**< [37, 43) Part of the market; blank when an
	                                         *   instrument is named. */
	char underlying[6];                     /**< [43, 49) What a derivative is on. */
	char currency[3];                       /**< [49, 52) ISO 4217 code. */
	char reserved_byte[1];                  /**< [52, 53) Not used. */
	char reserved_4[4];                     /**< [53, 57) Not used. */
	struct itch_i64le previous_close_price; /**< [57, 65) Closing price of the day before.
	                                         *   Scaled by 10^8. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_symbol_directory) == 65);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_symbol_directory) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, instrument_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, reserved_a) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, reserved_a) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, reserved_b) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, reserved_b) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, symbol_status) == 12);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, symbol_status) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, isin) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, isin) == 12);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, sedol) == 25);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, sedol) == 12);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, segment) == 37);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, segment) == 6);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, underlying) == 43);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, underlying) == 6);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, currency) == 49);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, currency) == 3);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, reserved_byte) == 52);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, reserved_byte) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, reserved_4) == 53);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, reserved_4) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_directory, previous_close_price) == 57);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_directory, previous_close_price) == 8);

/** Type byte. */
#define LSEMITCH119_SYMBOL_DIRECTORY_TYPE                          'R'
/** Bytes. */
#define LSEMITCH119_SYMBOL_DIRECTORY_LENGTH                        65
/** Implied decimal places. */
#define LSEMITCH119_SYMBOL_DIRECTORY_PREVIOUS_CLOSE_PRICE_DECIMALS 8
ITCH_STATIC_ASSERT(
	sizeof(struct lsemitch119_symbol_directory) == LSEMITCH119_SYMBOL_DIRECTORY_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_symbol_directory_init(struct lsemitch119_symbol_directory *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_a, ' ', sizeof(message->reserved_a));
	memset(message->reserved_b, ' ', sizeof(message->reserved_b));
	memset(message->isin, ' ', sizeof(message->isin));
	memset(message->sedol, ' ', sizeof(message->sedol));
	memset(message->segment, ' ', sizeof(message->segment));
	memset(message->underlying, ' ', sizeof(message->underlying));
	memset(message->currency, ' ', sizeof(message->currency));
	memset(message->reserved_byte, ' ', sizeof(message->reserved_byte));
	memset(message->reserved_4, ' ', sizeof(message->reserved_4));
	message->message_type = LSEMITCH119_SYMBOL_DIRECTORY_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_symbol_directory_message_length(const struct lsemitch119_symbol_directory *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_symbol_directory_set_message_length(struct lsemitch119_symbol_directory *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_symbol_directory_message_type(const struct lsemitch119_symbol_directory *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_symbol_directory_set_message_type(struct lsemitch119_symbol_directory *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_symbol_directory_nanosecond(const struct lsemitch119_symbol_directory *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_symbol_directory_set_nanosecond(struct lsemitch119_symbol_directory *message,
	uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_symbol_directory_instrument_id(const struct lsemitch119_symbol_directory *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_symbol_directory_set_instrument_id(struct lsemitch119_symbol_directory *message,
	uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the reserved a: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_directory_reserved_a(const struct lsemitch119_symbol_directory *message)
{
	return message->reserved_a;
}

/** Returns the number of characters of the reserved a before its padding. */
static inline size_t
lsemitch119_symbol_directory_reserved_a_length(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_length(message->reserved_a, sizeof(message->reserved_a));
}

/**
 * Returns the reserved a as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_symbol_directory_reserved_a_key(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_key1(message->reserved_a);
}

/** Sets the reserved a, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_directory_set_reserved_a(struct lsemitch119_symbol_directory *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_a, sizeof(message->reserved_a), text, length);
}

/** Returns the reserved b: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_directory_reserved_b(const struct lsemitch119_symbol_directory *message)
{
	return message->reserved_b;
}

/** Returns the number of characters of the reserved b before its padding. */
static inline size_t
lsemitch119_symbol_directory_reserved_b_length(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_length(message->reserved_b, sizeof(message->reserved_b));
}

/**
 * Returns the reserved b as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_symbol_directory_reserved_b_key(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_key1(message->reserved_b);
}

/** Sets the reserved b, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_directory_set_reserved_b(struct lsemitch119_symbol_directory *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_b, sizeof(message->reserved_b), text, length);
}

/** Returns the symbol status, one of LSEMITCH119_SYMBOL_STATUS_*. */
static inline char
lsemitch119_symbol_directory_symbol_status(const struct lsemitch119_symbol_directory *message)
{
	return message->symbol_status;
}

/** Sets the symbol status. */
static inline void
lsemitch119_symbol_directory_set_symbol_status(struct lsemitch119_symbol_directory *message,
	char value)
{
	message->symbol_status = value;
}

/** Returns the isin: 12 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_directory_isin(const struct lsemitch119_symbol_directory *message)
{
	return message->isin;
}

/** Returns the number of characters of the isin before its padding. */
static inline size_t
lsemitch119_symbol_directory_isin_length(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_length(message->isin, sizeof(message->isin));
}

/** Sets the isin, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_directory_set_isin(struct lsemitch119_symbol_directory *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->isin, sizeof(message->isin), text, length);
}

/** Returns the sedol: 12 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_directory_sedol(const struct lsemitch119_symbol_directory *message)
{
	return message->sedol;
}

/** Returns the number of characters of the sedol before its padding. */
static inline size_t
lsemitch119_symbol_directory_sedol_length(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_length(message->sedol, sizeof(message->sedol));
}

/** Sets the sedol, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_directory_set_sedol(struct lsemitch119_symbol_directory *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->sedol, sizeof(message->sedol), text, length);
}

/** Returns the segment: 6 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_directory_segment(const struct lsemitch119_symbol_directory *message)
{
	return message->segment;
}

/** Returns the number of characters of the segment before its padding. */
static inline size_t
lsemitch119_symbol_directory_segment_length(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_length(message->segment, sizeof(message->segment));
}

/**
 * Returns the segment as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_symbol_directory_segment_key(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_key6(message->segment);
}

/** Sets the segment, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_directory_set_segment(struct lsemitch119_symbol_directory *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->segment, sizeof(message->segment), text, length);
}

/** Returns the underlying: 6 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_directory_underlying(const struct lsemitch119_symbol_directory *message)
{
	return message->underlying;
}

/** Returns the number of characters of the underlying before its padding. */
static inline size_t
lsemitch119_symbol_directory_underlying_length(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_length(message->underlying, sizeof(message->underlying));
}

/**
 * Returns the underlying as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_symbol_directory_underlying_key(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_key6(message->underlying);
}

/** Sets the underlying, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_directory_set_underlying(struct lsemitch119_symbol_directory *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->underlying, sizeof(message->underlying), text, length);
}

/** Returns the currency: 3 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_directory_currency(const struct lsemitch119_symbol_directory *message)
{
	return message->currency;
}

/** Returns the number of characters of the currency before its padding. */
static inline size_t
lsemitch119_symbol_directory_currency_length(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_length(message->currency, sizeof(message->currency));
}

/**
 * Returns the currency as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_symbol_directory_currency_key(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_key3(message->currency);
}

/** Sets the currency, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_directory_set_currency(struct lsemitch119_symbol_directory *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->currency, sizeof(message->currency), text, length);
}

/** Returns the reserved byte: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_directory_reserved_byte(const struct lsemitch119_symbol_directory *message)
{
	return message->reserved_byte;
}

/** Returns the number of characters of the reserved byte before its padding. */
static inline size_t
lsemitch119_symbol_directory_reserved_byte_length(
	const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_length(message->reserved_byte, sizeof(message->reserved_byte));
}

/**
 * Returns the reserved byte as one integer, equal for equal text: the first character is the
 * highest byte.
 */
static inline uint64_t
lsemitch119_symbol_directory_reserved_byte_key(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_key1(message->reserved_byte);
}

/** Sets the reserved byte, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_directory_set_reserved_byte(struct lsemitch119_symbol_directory *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_byte, sizeof(message->reserved_byte), text,
		length);
}

/** Returns the reserved 4: 4 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_directory_reserved_4(const struct lsemitch119_symbol_directory *message)
{
	return message->reserved_4;
}

/** Returns the number of characters of the reserved 4 before its padding. */
static inline size_t
lsemitch119_symbol_directory_reserved_4_length(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_length(message->reserved_4, sizeof(message->reserved_4));
}

/**
 * Returns the reserved 4 as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_symbol_directory_reserved_4_key(const struct lsemitch119_symbol_directory *message)
{
	return itch_alpha_key4(message->reserved_4);
}

/** Sets the reserved 4, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_directory_set_reserved_4(struct lsemitch119_symbol_directory *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_4, sizeof(message->reserved_4), text, length);
}

/** Returns the previous close price, scaled by 10^8. */
static inline int64_t
lsemitch119_symbol_directory_previous_close_price(
	const struct lsemitch119_symbol_directory *message)
{
	return itch_load_i64le(&message->previous_close_price);
}

/** Sets the previous close price, scaled by 10^8. */
static inline void
lsemitch119_symbol_directory_set_previous_close_price(struct lsemitch119_symbol_directory *message,
	int64_t value)
{
	itch_store_i64le(&message->previous_close_price, value);
}

/**
 * Symbol Status: message type 'H', 28 bytes.
 *
 * An instrument enters another phase of trading.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_symbol_status {
	uint8_t message_length;          /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;            /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;    /**< [2, 6) Nanoseconds of the second last told. In
	                                  *   nanoseconds after the seconds of the last time. */
	struct itch_u32le instrument_id; /**< [6, 10) Number of the instrument. */
	char reserved_a[1];              /**< [10, 11) Not used. */
	char reserved_b[1];              /**< [11, 12) Not used. */
	char trading_status;             /**< [12, 13) One of LSEMITCH119_TRADING_STATUS_*. */
	uint8_t symbol_status_flags;     /**< [13, 14) */
	char reason[4];                  /**< [14, 18) Why the status changed. */
	uint8_t session_change_reason;   /**< [18, 19) One of
	                                  *   LSEMITCH119_SESSION_CHANGE_REASON_*. */
	char new_end_time[8];            /**< [19, 27) When the phase will end now, HH:MM:SS. */
	uint8_t book_type;               /**< [27, 28) One of LSEMITCH119_BOOK_TYPE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_symbol_status) == 28);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_symbol_status) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, instrument_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, reserved_a) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, reserved_a) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, reserved_b) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, reserved_b) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, trading_status) == 12);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, trading_status) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, symbol_status_flags) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, symbol_status_flags) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, reason) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, reason) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, session_change_reason) == 18);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, session_change_reason) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, new_end_time) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, new_end_time) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_symbol_status, book_type) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_symbol_status, book_type) == 1);

#define LSEMITCH119_SYMBOL_STATUS_TYPE   'H' /**< Type byte. */
#define LSEMITCH119_SYMBOL_STATUS_LENGTH 28  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_symbol_status) == LSEMITCH119_SYMBOL_STATUS_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_symbol_status_init(struct lsemitch119_symbol_status *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_a, ' ', sizeof(message->reserved_a));
	memset(message->reserved_b, ' ', sizeof(message->reserved_b));
	memset(message->reason, ' ', sizeof(message->reason));
	memset(message->new_end_time, ' ', sizeof(message->new_end_time));
	message->message_type = LSEMITCH119_SYMBOL_STATUS_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_symbol_status_message_length(const struct lsemitch119_symbol_status *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_symbol_status_set_message_length(struct lsemitch119_symbol_status *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_symbol_status_message_type(const struct lsemitch119_symbol_status *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_symbol_status_set_message_type(struct lsemitch119_symbol_status *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_symbol_status_nanosecond(const struct lsemitch119_symbol_status *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_symbol_status_set_nanosecond(struct lsemitch119_symbol_status *message, uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_symbol_status_instrument_id(const struct lsemitch119_symbol_status *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_symbol_status_set_instrument_id(struct lsemitch119_symbol_status *message,
	uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the reserved a: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_status_reserved_a(const struct lsemitch119_symbol_status *message)
{
	return message->reserved_a;
}

/** Returns the number of characters of the reserved a before its padding. */
static inline size_t
lsemitch119_symbol_status_reserved_a_length(const struct lsemitch119_symbol_status *message)
{
	return itch_alpha_length(message->reserved_a, sizeof(message->reserved_a));
}

/**
 * Returns the reserved a as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_symbol_status_reserved_a_key(const struct lsemitch119_symbol_status *message)
{
	return itch_alpha_key1(message->reserved_a);
}

/** Sets the reserved a, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_status_set_reserved_a(struct lsemitch119_symbol_status *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_a, sizeof(message->reserved_a), text, length);
}

/** Returns the reserved b: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_status_reserved_b(const struct lsemitch119_symbol_status *message)
{
	return message->reserved_b;
}

/** Returns the number of characters of the reserved b before its padding. */
static inline size_t
lsemitch119_symbol_status_reserved_b_length(const struct lsemitch119_symbol_status *message)
{
	return itch_alpha_length(message->reserved_b, sizeof(message->reserved_b));
}

/**
 * Returns the reserved b as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_symbol_status_reserved_b_key(const struct lsemitch119_symbol_status *message)
{
	return itch_alpha_key1(message->reserved_b);
}

/** Sets the reserved b, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_status_set_reserved_b(struct lsemitch119_symbol_status *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_b, sizeof(message->reserved_b), text, length);
}

/** Returns the trading status, one of LSEMITCH119_TRADING_STATUS_*. */
static inline char
lsemitch119_symbol_status_trading_status(const struct lsemitch119_symbol_status *message)
{
	return message->trading_status;
}

/** Sets the trading status. */
static inline void
lsemitch119_symbol_status_set_trading_status(struct lsemitch119_symbol_status *message, char value)
{
	message->trading_status = value;
}

/** Returns the symbol status flags. */
static inline uint8_t
lsemitch119_symbol_status_symbol_status_flags(const struct lsemitch119_symbol_status *message)
{
	return message->symbol_status_flags;
}

/** Sets the symbol status flags. */
static inline void
lsemitch119_symbol_status_set_symbol_status_flags(struct lsemitch119_symbol_status *message,
	uint8_t value)
{
	message->symbol_status_flags = value;
}

/** Returns whether firm quote of the symbol status flags is set. */
static inline bool
lsemitch119_symbol_status_symbol_status_flags_firm_quote(
	const struct lsemitch119_symbol_status *message)
{
	const uint32_t bits = message->symbol_status_flags;

	return (bits & UINT32_C(0x20)) != 0;
}

/** Sets or clears firm quote of the symbol status flags and leaves the other bits. */
static inline void
lsemitch119_symbol_status_set_symbol_status_flags_firm_quote(
	struct lsemitch119_symbol_status *message, bool value)
{
	uint32_t bits = message->symbol_status_flags & ~UINT32_C(0x20);

	bits |= (value ? 1U : 0U) << 5;
	message->symbol_status_flags = (uint8_t)bits;
}

/** Returns the reason: 4 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_status_reason(const struct lsemitch119_symbol_status *message)
{
	return message->reason;
}

/** Returns the number of characters of the reason before its padding. */
static inline size_t
lsemitch119_symbol_status_reason_length(const struct lsemitch119_symbol_status *message)
{
	return itch_alpha_length(message->reason, sizeof(message->reason));
}

/**
 * Returns the reason as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
lsemitch119_symbol_status_reason_key(const struct lsemitch119_symbol_status *message)
{
	return itch_alpha_key4(message->reason);
}

/** Sets the reason, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_status_set_reason(struct lsemitch119_symbol_status *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reason, sizeof(message->reason), text, length);
}

/** Returns the session change reason, one of LSEMITCH119_SESSION_CHANGE_REASON_*. */
static inline uint8_t
lsemitch119_symbol_status_session_change_reason(const struct lsemitch119_symbol_status *message)
{
	return message->session_change_reason;
}

/** Sets the session change reason, one of LSEMITCH119_SESSION_CHANGE_REASON_*. */
static inline void
lsemitch119_symbol_status_set_session_change_reason(struct lsemitch119_symbol_status *message,
	uint8_t value)
{
	message->session_change_reason = value;
}

/** Returns the new end time: 8 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_symbol_status_new_end_time(const struct lsemitch119_symbol_status *message)
{
	return message->new_end_time;
}

/** Returns the number of characters of the new end time before its padding. */
static inline size_t
lsemitch119_symbol_status_new_end_time_length(const struct lsemitch119_symbol_status *message)
{
	return itch_alpha_length(message->new_end_time, sizeof(message->new_end_time));
}

/**
 * Returns the new end time as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_symbol_status_new_end_time_key(const struct lsemitch119_symbol_status *message)
{
	return itch_alpha_key8(message->new_end_time);
}

/** Sets the new end time, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_symbol_status_set_new_end_time(struct lsemitch119_symbol_status *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->new_end_time, sizeof(message->new_end_time), text, length);
}

/** Returns the book type, one of LSEMITCH119_BOOK_TYPE_*. */
static inline uint8_t
lsemitch119_symbol_status_book_type(const struct lsemitch119_symbol_status *message)
{
	return message->book_type;
}

/** Sets the book type, one of LSEMITCH119_BOOK_TYPE_*. */
static inline void
lsemitch119_symbol_status_set_book_type(struct lsemitch119_symbol_status *message, uint8_t value)
{
	message->book_type = value;
}

/**
 * Add Order: message type 'A', 44 bytes.
 *
 * A new order in the book.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_add_order {
	uint8_t message_length;          /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;            /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;    /**< [2, 6) Nanoseconds of the second last told. In
	                                  *   nanoseconds after the seconds of the last time. */
	struct itch_u64le order_id;      /**< [6, 14) Number of the order, for the day. */
	char side;                       /**< [14, 15) One of LSEMITCH119_SIDE_*. */
	struct itch_u32le quantity;      /**< [15, 19) Displayed quantity. */
	struct itch_u32le instrument_id; /**< [19, 23) Number of the instrument. */
	char reserved_a[1];              /**< [23, 24) Not used. */
	char reserved_b[1];              /**< [24, 25) Not used. */
	struct itch_i64le price;         /**< [25, 33) Limit price. Scaled by 10^8. */
	uint8_t add_order_flags;         /**< [33, 34) */
	char reserved_10[10];            /**< [34, 44) Not used. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_add_order) == 44);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_add_order) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, order_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, order_id) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, side) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, quantity) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, instrument_id) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, reserved_a) == 23);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, reserved_a) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, reserved_b) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, reserved_b) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, price) == 25);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, add_order_flags) == 33);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, add_order_flags) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_order, reserved_10) == 34);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_order, reserved_10) == 10);

#define LSEMITCH119_ADD_ORDER_TYPE           'A' /**< Type byte. */
#define LSEMITCH119_ADD_ORDER_LENGTH         44  /**< Bytes. */
#define LSEMITCH119_ADD_ORDER_PRICE_DECIMALS 8   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_add_order) == LSEMITCH119_ADD_ORDER_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_add_order_init(struct lsemitch119_add_order *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_a, ' ', sizeof(message->reserved_a));
	memset(message->reserved_b, ' ', sizeof(message->reserved_b));
	memset(message->reserved_10, ' ', sizeof(message->reserved_10));
	message->message_type = LSEMITCH119_ADD_ORDER_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_add_order_message_length(const struct lsemitch119_add_order *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_add_order_set_message_length(struct lsemitch119_add_order *message, uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_add_order_message_type(const struct lsemitch119_add_order *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_add_order_set_message_type(struct lsemitch119_add_order *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t lsemitch119_add_order_nanosecond(const struct lsemitch119_add_order *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_add_order_set_nanosecond(struct lsemitch119_add_order *message, uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the order id. */
static inline uint64_t lsemitch119_add_order_order_id(const struct lsemitch119_add_order *message)
{
	return itch_load_u64le(&message->order_id);
}

/** Sets the order id. */
static inline void
lsemitch119_add_order_set_order_id(struct lsemitch119_add_order *message, uint64_t value)
{
	itch_store_u64le(&message->order_id, value);
}

/** Returns the side, one of LSEMITCH119_SIDE_*. */
static inline char lsemitch119_add_order_side(const struct lsemitch119_add_order *message)
{
	return message->side;
}

/** Sets the side. */
static inline void lsemitch119_add_order_set_side(struct lsemitch119_add_order *message, char value)
{
	message->side = value;
}

/** Returns the quantity. */
static inline uint32_t lsemitch119_add_order_quantity(const struct lsemitch119_add_order *message)
{
	return itch_load_u32le(&message->quantity);
}

/** Sets the quantity. */
static inline void
lsemitch119_add_order_set_quantity(struct lsemitch119_add_order *message, uint32_t value)
{
	itch_store_u32le(&message->quantity, value);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_add_order_instrument_id(const struct lsemitch119_add_order *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_add_order_set_instrument_id(struct lsemitch119_add_order *message, uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the reserved a: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_add_order_reserved_a(const struct lsemitch119_add_order *message)
{
	return message->reserved_a;
}

/** Returns the number of characters of the reserved a before its padding. */
static inline size_t
lsemitch119_add_order_reserved_a_length(const struct lsemitch119_add_order *message)
{
	return itch_alpha_length(message->reserved_a, sizeof(message->reserved_a));
}

/**
 * Returns the reserved a as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_add_order_reserved_a_key(const struct lsemitch119_add_order *message)
{
	return itch_alpha_key1(message->reserved_a);
}

/** Sets the reserved a, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_add_order_set_reserved_a(struct lsemitch119_add_order *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reserved_a, sizeof(message->reserved_a), text, length);
}

/** Returns the reserved b: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_add_order_reserved_b(const struct lsemitch119_add_order *message)
{
	return message->reserved_b;
}

/** Returns the number of characters of the reserved b before its padding. */
static inline size_t
lsemitch119_add_order_reserved_b_length(const struct lsemitch119_add_order *message)
{
	return itch_alpha_length(message->reserved_b, sizeof(message->reserved_b));
}

/**
 * Returns the reserved b as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_add_order_reserved_b_key(const struct lsemitch119_add_order *message)
{
	return itch_alpha_key1(message->reserved_b);
}

/** Sets the reserved b, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_add_order_set_reserved_b(struct lsemitch119_add_order *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reserved_b, sizeof(message->reserved_b), text, length);
}

/** Returns the price, scaled by 10^8. */
static inline int64_t lsemitch119_add_order_price(const struct lsemitch119_add_order *message)
{
	return itch_load_i64le(&message->price);
}

/** Sets the price, scaled by 10^8. */
static inline void
lsemitch119_add_order_set_price(struct lsemitch119_add_order *message, int64_t value)
{
	itch_store_i64le(&message->price, value);
}

/** Returns the add order flags. */
static inline uint8_t
lsemitch119_add_order_add_order_flags(const struct lsemitch119_add_order *message)
{
	return message->add_order_flags;
}

/** Sets the add order flags. */
static inline void
lsemitch119_add_order_set_add_order_flags(struct lsemitch119_add_order *message, uint8_t value)
{
	message->add_order_flags = value;
}

/** Returns whether market order of the add order flags is set. */
static inline bool
lsemitch119_add_order_add_order_flags_market_order(const struct lsemitch119_add_order *message)
{
	const uint32_t bits = message->add_order_flags;

	return (bits & UINT32_C(0x10)) != 0;
}

/** Sets or clears market order of the add order flags and leaves the other bits. */
static inline void
lsemitch119_add_order_set_add_order_flags_market_order(struct lsemitch119_add_order *message,
	bool value)
{
	uint32_t bits = message->add_order_flags & ~UINT32_C(0x10);

	bits |= (value ? 1U : 0U) << 4;
	message->add_order_flags = (uint8_t)bits;
}

/** Returns whether private rfq of the add order flags is set. */
static inline bool
lsemitch119_add_order_add_order_flags_private_rfq(const struct lsemitch119_add_order *message)
{
	const uint32_t bits = message->add_order_flags;

	return (bits & UINT32_C(0x40)) != 0;
}

/** Sets or clears private rfq of the add order flags and leaves the other bits. */
static inline void
lsemitch119_add_order_set_add_order_flags_private_rfq(struct lsemitch119_add_order *message,
	bool value)
{
	uint32_t bits = message->add_order_flags & ~UINT32_C(0x40);

	bits |= (value ? 1U : 0U) << 6;
	message->add_order_flags = (uint8_t)bits;
}

/** Returns the reserved 10: 10 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_add_order_reserved_10(const struct lsemitch119_add_order *message)
{
	return message->reserved_10;
}

/** Returns the number of characters of the reserved 10 before its padding. */
static inline size_t
lsemitch119_add_order_reserved_10_length(const struct lsemitch119_add_order *message)
{
	return itch_alpha_length(message->reserved_10, sizeof(message->reserved_10));
}

/** Sets the reserved 10, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_add_order_set_reserved_10(struct lsemitch119_add_order *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reserved_10, sizeof(message->reserved_10), text, length);
}

/**
 * Add Attributed Order: message type 'F', 45 bytes.
 *
 * A new order in the book whose firm is shown.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_add_attributed_order {
	uint8_t message_length;             /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;               /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;       /**< [2, 6) Nanoseconds of the second last told. In
	                                     *   nanoseconds after the seconds of the last time. */
	struct itch_u64le order_id;         /**< [6, 14) Number of the order, for the day. */
	char side;                          /**< [14, 15) One of LSEMITCH119_SIDE_*. */
	struct itch_u32le quantity;         /**< [15, 19) Displayed quantity. */
	struct itch_u32le instrument_id;    /**< [19, 23) Number of the instrument. */
	char reserved_a[1];                 /**< [23, 24) Not used. */
	char reserved_b[1];                 /**< [24, 25) Not used. */
	struct itch_i64le price;            /**< [25, 33) Limit price. Scaled by 10^8. */
	char attribution[11];               /**< [33, 44) Firm that the order is shown for. */
	uint8_t add_attributed_order_flags; /**< [44, 45) */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_add_attributed_order) == 45);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_add_attributed_order) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, order_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, order_id) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, side) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, quantity) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, instrument_id) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, reserved_a) == 23);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, reserved_a) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, reserved_b) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, reserved_b) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, price) == 25);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_add_attributed_order, attribution) == 33);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_add_attributed_order, attribution) == 11);
ITCH_STATIC_ASSERT(
	offsetof(struct lsemitch119_add_attributed_order, add_attributed_order_flags) == 44);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct lsemitch119_add_attributed_order, add_attributed_order_flags) == 1);

#define LSEMITCH119_ADD_ATTRIBUTED_ORDER_TYPE           'F' /**< Type byte. */
#define LSEMITCH119_ADD_ATTRIBUTED_ORDER_LENGTH         45  /**< Bytes. */
#define LSEMITCH119_ADD_ATTRIBUTED_ORDER_PRICE_DECIMALS 8   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(
	sizeof(struct lsemitch119_add_attributed_order) == LSEMITCH119_ADD_ATTRIBUTED_ORDER_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
lsemitch119_add_attributed_order_init(struct lsemitch119_add_attributed_order *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_a, ' ', sizeof(message->reserved_a));
	memset(message->reserved_b, ' ', sizeof(message->reserved_b));
	memset(message->attribution, ' ', sizeof(message->attribution));
	message->message_type = LSEMITCH119_ADD_ATTRIBUTED_ORDER_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_add_attributed_order_message_length(
	const struct lsemitch119_add_attributed_order *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_add_attributed_order_set_message_length(
	struct lsemitch119_add_attributed_order *message, uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_add_attributed_order_message_type(
	const struct lsemitch119_add_attributed_order *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_add_attributed_order_set_message_type(struct lsemitch119_add_attributed_order *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_add_attributed_order_nanosecond(const struct lsemitch119_add_attributed_order *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_add_attributed_order_set_nanosecond(struct lsemitch119_add_attributed_order *message,
	uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the order id. */
static inline uint64_t
lsemitch119_add_attributed_order_order_id(const struct lsemitch119_add_attributed_order *message)
{
	return itch_load_u64le(&message->order_id);
}

/** Sets the order id. */
static inline void
lsemitch119_add_attributed_order_set_order_id(struct lsemitch119_add_attributed_order *message,
	uint64_t value)
{
	itch_store_u64le(&message->order_id, value);
}

/** Returns the side, one of LSEMITCH119_SIDE_*. */
static inline char
lsemitch119_add_attributed_order_side(const struct lsemitch119_add_attributed_order *message)
{
	return message->side;
}

/** Sets the side. */
static inline void
lsemitch119_add_attributed_order_set_side(struct lsemitch119_add_attributed_order *message,
	char value)
{
	message->side = value;
}

/** Returns the quantity. */
static inline uint32_t
lsemitch119_add_attributed_order_quantity(const struct lsemitch119_add_attributed_order *message)
{
	return itch_load_u32le(&message->quantity);
}

/** Sets the quantity. */
static inline void
lsemitch119_add_attributed_order_set_quantity(struct lsemitch119_add_attributed_order *message,
	uint32_t value)
{
	itch_store_u32le(&message->quantity, value);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_add_attributed_order_instrument_id(
	const struct lsemitch119_add_attributed_order *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_add_attributed_order_set_instrument_id(struct lsemitch119_add_attributed_order *message,
	uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the reserved a: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_add_attributed_order_reserved_a(const struct lsemitch119_add_attributed_order *message)
{
	return message->reserved_a;
}

/** Returns the number of characters of the reserved a before its padding. */
static inline size_t
lsemitch119_add_attributed_order_reserved_a_length(
	const struct lsemitch119_add_attributed_order *message)
{
	return itch_alpha_length(message->reserved_a, sizeof(message->reserved_a));
}

/**
 * Returns the reserved a as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_add_attributed_order_reserved_a_key(
	const struct lsemitch119_add_attributed_order *message)
{
	return itch_alpha_key1(message->reserved_a);
}

/** Sets the reserved a, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_add_attributed_order_set_reserved_a(struct lsemitch119_add_attributed_order *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_a, sizeof(message->reserved_a), text, length);
}

/** Returns the reserved b: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_add_attributed_order_reserved_b(const struct lsemitch119_add_attributed_order *message)
{
	return message->reserved_b;
}

/** Returns the number of characters of the reserved b before its padding. */
static inline size_t
lsemitch119_add_attributed_order_reserved_b_length(
	const struct lsemitch119_add_attributed_order *message)
{
	return itch_alpha_length(message->reserved_b, sizeof(message->reserved_b));
}

/**
 * Returns the reserved b as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_add_attributed_order_reserved_b_key(
	const struct lsemitch119_add_attributed_order *message)
{
	return itch_alpha_key1(message->reserved_b);
}

/** Sets the reserved b, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_add_attributed_order_set_reserved_b(struct lsemitch119_add_attributed_order *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_b, sizeof(message->reserved_b), text, length);
}

/** Returns the price, scaled by 10^8. */
static inline int64_t
lsemitch119_add_attributed_order_price(const struct lsemitch119_add_attributed_order *message)
{
	return itch_load_i64le(&message->price);
}

/** Sets the price, scaled by 10^8. */
static inline void
lsemitch119_add_attributed_order_set_price(struct lsemitch119_add_attributed_order *message,
	int64_t value)
{
	itch_store_i64le(&message->price, value);
}

/** Returns the attribution: 11 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_add_attributed_order_attribution(const struct lsemitch119_add_attributed_order *message)
{
	return message->attribution;
}

/** Returns the number of characters of the attribution before its padding. */
static inline size_t
lsemitch119_add_attributed_order_attribution_length(
	const struct lsemitch119_add_attributed_order *message)
{
	return itch_alpha_length(message->attribution, sizeof(message->attribution));
}

/** Sets the attribution, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_add_attributed_order_set_attribution(struct lsemitch119_add_attributed_order *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->attribution, sizeof(message->attribution), text, length);
}

/** Returns the add attributed order flags. */
static inline uint8_t
lsemitch119_add_attributed_order_add_attributed_order_flags(
	const struct lsemitch119_add_attributed_order *message)
{
	return message->add_attributed_order_flags;
}

/** Sets the add attributed order flags. */
static inline void
lsemitch119_add_attributed_order_set_add_attributed_order_flags(
	struct lsemitch119_add_attributed_order *message, uint8_t value)
{
	message->add_attributed_order_flags = value;
}

/** Returns whether named market order of the add attributed order flags is set. */
static inline bool
lsemitch119_add_attributed_order_add_attributed_order_flags_named_market_order(
	const struct lsemitch119_add_attributed_order *message)
{
	const uint32_t bits = message->add_attributed_order_flags;

	return (bits & UINT32_C(0x10)) != 0;
}

/**
 * Sets or clears named market order of the add attributed order flags and leaves the other bits.
 */
static inline void
lsemitch119_add_attributed_order_set_add_attributed_order_flags_named_market_order(
	struct lsemitch119_add_attributed_order *message, bool value)
{
	uint32_t bits = message->add_attributed_order_flags & ~UINT32_C(0x10);

	bits |= (value ? 1U : 0U) << 4;
	message->add_attributed_order_flags = (uint8_t)bits;
}

/** Returns whether firm quote of the add attributed order flags is set. */
static inline bool
lsemitch119_add_attributed_order_add_attributed_order_flags_firm_quote(
	const struct lsemitch119_add_attributed_order *message)
{
	const uint32_t bits = message->add_attributed_order_flags;

	return (bits & UINT32_C(0x20)) != 0;
}

/** Sets or clears firm quote of the add attributed order flags and leaves the other bits. */
static inline void
lsemitch119_add_attributed_order_set_add_attributed_order_flags_firm_quote(
	struct lsemitch119_add_attributed_order *message, bool value)
{
	uint32_t bits = message->add_attributed_order_flags & ~UINT32_C(0x20);

	bits |= (value ? 1U : 0U) << 5;
	message->add_attributed_order_flags = (uint8_t)bits;
}

/**
 * Order Deleted: message type 'D', 19 bytes.
 *
 * An order leaves the book.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_order_deleted {
	uint8_t message_length;          /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;            /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;    /**< [2, 6) Nanoseconds of the second last told. In
	                                  *   nanoseconds after the seconds of the last time. */
	struct itch_u64le order_id;      /**< [6, 14) Number of the order, for the day. */
	uint8_t order_deleted_flags;     /**< [14, 15) */
	struct itch_u32le instrument_id; /**< [15, 19) Number of the instrument. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_order_deleted) == 19);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_order_deleted) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_deleted, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_deleted, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_deleted, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_deleted, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_deleted, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_deleted, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_deleted, order_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_deleted, order_id) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_deleted, order_deleted_flags) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_deleted, order_deleted_flags) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_deleted, instrument_id) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_deleted, instrument_id) == 4);

#define LSEMITCH119_ORDER_DELETED_TYPE   'D' /**< Type byte. */
#define LSEMITCH119_ORDER_DELETED_LENGTH 19  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_order_deleted) == LSEMITCH119_ORDER_DELETED_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void lsemitch119_order_deleted_init(struct lsemitch119_order_deleted *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = LSEMITCH119_ORDER_DELETED_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_order_deleted_message_length(const struct lsemitch119_order_deleted *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_order_deleted_set_message_length(struct lsemitch119_order_deleted *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_order_deleted_message_type(const struct lsemitch119_order_deleted *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_order_deleted_set_message_type(struct lsemitch119_order_deleted *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_order_deleted_nanosecond(const struct lsemitch119_order_deleted *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_order_deleted_set_nanosecond(struct lsemitch119_order_deleted *message, uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the order id. */
static inline uint64_t
lsemitch119_order_deleted_order_id(const struct lsemitch119_order_deleted *message)
{
	return itch_load_u64le(&message->order_id);
}

/** Sets the order id. */
static inline void
lsemitch119_order_deleted_set_order_id(struct lsemitch119_order_deleted *message, uint64_t value)
{
	itch_store_u64le(&message->order_id, value);
}

/** Returns the order deleted flags. */
static inline uint8_t
lsemitch119_order_deleted_order_deleted_flags(const struct lsemitch119_order_deleted *message)
{
	return message->order_deleted_flags;
}

/** Sets the order deleted flags. */
static inline void
lsemitch119_order_deleted_set_order_deleted_flags(struct lsemitch119_order_deleted *message,
	uint8_t value)
{
	message->order_deleted_flags = value;
}

/** Returns whether firm quote of the order deleted flags is set. */
static inline bool
lsemitch119_order_deleted_order_deleted_flags_firm_quote(
	const struct lsemitch119_order_deleted *message)
{
	const uint32_t bits = message->order_deleted_flags;

	return (bits & UINT32_C(0x20)) != 0;
}

/** Sets or clears firm quote of the order deleted flags and leaves the other bits. */
static inline void
lsemitch119_order_deleted_set_order_deleted_flags_firm_quote(
	struct lsemitch119_order_deleted *message, bool value)
{
	uint32_t bits = message->order_deleted_flags & ~UINT32_C(0x20);

	bits |= (value ? 1U : 0U) << 5;
	message->order_deleted_flags = (uint8_t)bits;
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_order_deleted_instrument_id(const struct lsemitch119_order_deleted *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_order_deleted_set_instrument_id(struct lsemitch119_order_deleted *message,
	uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/**
 * Order Modified: message type 'U', 27 bytes.
 *
 * An order has another quantity or price.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_order_modified {
	uint8_t message_length;         /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;           /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;   /**< [2, 6) Nanoseconds of the second last told. In
	                                 *   nanoseconds after the seconds of the last time. */
	struct itch_u64le order_id;     /**< [6, 14) Number of the order, for the day. */
	struct itch_u32le new_quantity; /**< [14, 18) Displayed quantity from now on. */
	struct itch_i64le new_price;    /**< [18, 26) Limit price from now on. Scaled by 10^8. */
	uint8_t order_modified_flags;   /**< [26, 27) */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_order_modified) == 27);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_order_modified) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_modified, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_modified, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_modified, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_modified, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_modified, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_modified, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_modified, order_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_modified, order_id) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_modified, new_quantity) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_modified, new_quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_modified, new_price) == 18);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_modified, new_price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_modified, order_modified_flags) == 26);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_modified, order_modified_flags) == 1);

#define LSEMITCH119_ORDER_MODIFIED_TYPE               'U' /**< Type byte. */
#define LSEMITCH119_ORDER_MODIFIED_LENGTH             27  /**< Bytes. */
#define LSEMITCH119_ORDER_MODIFIED_NEW_PRICE_DECIMALS 8   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_order_modified) == LSEMITCH119_ORDER_MODIFIED_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void lsemitch119_order_modified_init(struct lsemitch119_order_modified *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = LSEMITCH119_ORDER_MODIFIED_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_order_modified_message_length(const struct lsemitch119_order_modified *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_order_modified_set_message_length(struct lsemitch119_order_modified *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_order_modified_message_type(const struct lsemitch119_order_modified *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_order_modified_set_message_type(struct lsemitch119_order_modified *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_order_modified_nanosecond(const struct lsemitch119_order_modified *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_order_modified_set_nanosecond(struct lsemitch119_order_modified *message,
	uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the order id. */
static inline uint64_t
lsemitch119_order_modified_order_id(const struct lsemitch119_order_modified *message)
{
	return itch_load_u64le(&message->order_id);
}

/** Sets the order id. */
static inline void
lsemitch119_order_modified_set_order_id(struct lsemitch119_order_modified *message, uint64_t value)
{
	itch_store_u64le(&message->order_id, value);
}

/** Returns the new quantity. */
static inline uint32_t
lsemitch119_order_modified_new_quantity(const struct lsemitch119_order_modified *message)
{
	return itch_load_u32le(&message->new_quantity);
}

/** Sets the new quantity. */
static inline void
lsemitch119_order_modified_set_new_quantity(struct lsemitch119_order_modified *message,
	uint32_t value)
{
	itch_store_u32le(&message->new_quantity, value);
}

/** Returns the new price, scaled by 10^8. */
static inline int64_t
lsemitch119_order_modified_new_price(const struct lsemitch119_order_modified *message)
{
	return itch_load_i64le(&message->new_price);
}

/** Sets the new price, scaled by 10^8. */
static inline void
lsemitch119_order_modified_set_new_price(struct lsemitch119_order_modified *message, int64_t value)
{
	itch_store_i64le(&message->new_price, value);
}

/** Returns the order modified flags. */
static inline uint8_t
lsemitch119_order_modified_order_modified_flags(const struct lsemitch119_order_modified *message)
{
	return message->order_modified_flags;
}

/** Sets the order modified flags. */
static inline void
lsemitch119_order_modified_set_order_modified_flags(struct lsemitch119_order_modified *message,
	uint8_t value)
{
	message->order_modified_flags = value;
}

/** Returns whether priority flag of the order modified flags is set. */
static inline bool
lsemitch119_order_modified_order_modified_flags_priority_flag(
	const struct lsemitch119_order_modified *message)
{
	const uint32_t bits = message->order_modified_flags;

	return (bits & UINT32_C(0x1)) != 0;
}

/** Sets or clears priority flag of the order modified flags and leaves the other bits. */
static inline void
lsemitch119_order_modified_set_order_modified_flags_priority_flag(
	struct lsemitch119_order_modified *message, bool value)
{
	uint32_t bits = message->order_modified_flags & ~UINT32_C(0x1);

	bits |= (value ? 1U : 0U);
	message->order_modified_flags = (uint8_t)bits;
}

/** Returns whether firm quote of the order modified flags is set. */
static inline bool
lsemitch119_order_modified_order_modified_flags_firm_quote(
	const struct lsemitch119_order_modified *message)
{
	const uint32_t bits = message->order_modified_flags;

	return (bits & UINT32_C(0x20)) != 0;
}

/** Sets or clears firm quote of the order modified flags and leaves the other bits. */
static inline void
lsemitch119_order_modified_set_order_modified_flags_firm_quote(
	struct lsemitch119_order_modified *message, bool value)
{
	uint32_t bits = message->order_modified_flags & ~UINT32_C(0x20);

	bits |= (value ? 1U : 0U) << 5;
	message->order_modified_flags = (uint8_t)bits;
}

/**
 * Order Book Clear: message type 'y', 13 bytes.
 *
 * All orders of an instrument leave the book.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_order_book_clear {
	uint8_t message_length;          /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;            /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;    /**< [2, 6) Nanoseconds of the second last told. In
	                                  *   nanoseconds after the seconds of the last time. */
	struct itch_u32le instrument_id; /**< [6, 10) Number of the instrument. */
	char reserved_a[1];              /**< [10, 11) Not used. */
	char reserved_b[1];              /**< [11, 12) Not used. */
	uint8_t order_book_clear_flags;  /**< [12, 13) */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_order_book_clear) == 13);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_order_book_clear) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_book_clear, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_book_clear, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_book_clear, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_book_clear, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_book_clear, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_book_clear, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_book_clear, instrument_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_book_clear, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_book_clear, reserved_a) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_book_clear, reserved_a) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_book_clear, reserved_b) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_book_clear, reserved_b) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_book_clear, order_book_clear_flags) == 12);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_book_clear, order_book_clear_flags) == 1);

#define LSEMITCH119_ORDER_BOOK_CLEAR_TYPE   'y' /**< Type byte. */
#define LSEMITCH119_ORDER_BOOK_CLEAR_LENGTH 13  /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct lsemitch119_order_book_clear) == LSEMITCH119_ORDER_BOOK_CLEAR_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_order_book_clear_init(struct lsemitch119_order_book_clear *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_a, ' ', sizeof(message->reserved_a));
	memset(message->reserved_b, ' ', sizeof(message->reserved_b));
	message->message_type = LSEMITCH119_ORDER_BOOK_CLEAR_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_order_book_clear_message_length(const struct lsemitch119_order_book_clear *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_order_book_clear_set_message_length(struct lsemitch119_order_book_clear *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_order_book_clear_message_type(const struct lsemitch119_order_book_clear *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_order_book_clear_set_message_type(struct lsemitch119_order_book_clear *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_order_book_clear_nanosecond(const struct lsemitch119_order_book_clear *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_order_book_clear_set_nanosecond(struct lsemitch119_order_book_clear *message,
	uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_order_book_clear_instrument_id(const struct lsemitch119_order_book_clear *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_order_book_clear_set_instrument_id(struct lsemitch119_order_book_clear *message,
	uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the reserved a: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_order_book_clear_reserved_a(const struct lsemitch119_order_book_clear *message)
{
	return message->reserved_a;
}

/** Returns the number of characters of the reserved a before its padding. */
static inline size_t
lsemitch119_order_book_clear_reserved_a_length(const struct lsemitch119_order_book_clear *message)
{
	return itch_alpha_length(message->reserved_a, sizeof(message->reserved_a));
}

/**
 * Returns the reserved a as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_order_book_clear_reserved_a_key(const struct lsemitch119_order_book_clear *message)
{
	return itch_alpha_key1(message->reserved_a);
}

/** Sets the reserved a, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_order_book_clear_set_reserved_a(struct lsemitch119_order_book_clear *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_a, sizeof(message->reserved_a), text, length);
}

/** Returns the reserved b: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_order_book_clear_reserved_b(const struct lsemitch119_order_book_clear *message)
{
	return message->reserved_b;
}

/** Returns the number of characters of the reserved b before its padding. */
static inline size_t
lsemitch119_order_book_clear_reserved_b_length(const struct lsemitch119_order_book_clear *message)
{
	return itch_alpha_length(message->reserved_b, sizeof(message->reserved_b));
}

/**
 * Returns the reserved b as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_order_book_clear_reserved_b_key(const struct lsemitch119_order_book_clear *message)
{
	return itch_alpha_key1(message->reserved_b);
}

/** Sets the reserved b, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_order_book_clear_set_reserved_b(struct lsemitch119_order_book_clear *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_b, sizeof(message->reserved_b), text, length);
}

/** Returns the order book clear flags. */
static inline uint8_t
lsemitch119_order_book_clear_order_book_clear_flags(
	const struct lsemitch119_order_book_clear *message)
{
	return message->order_book_clear_flags;
}

/** Sets the order book clear flags. */
static inline void
lsemitch119_order_book_clear_set_order_book_clear_flags(
	struct lsemitch119_order_book_clear *message, uint8_t value)
{
	message->order_book_clear_flags = value;
}

/** Returns whether firm quote of the order book clear flags is set. */
static inline bool
lsemitch119_order_book_clear_order_book_clear_flags_firm_quote(
	const struct lsemitch119_order_book_clear *message)
{
	const uint32_t bits = message->order_book_clear_flags;

	return (bits & UINT32_C(0x20)) != 0;
}

/** Sets or clears firm quote of the order book clear flags and leaves the other bits. */
static inline void
lsemitch119_order_book_clear_set_order_book_clear_flags_firm_quote(
	struct lsemitch119_order_book_clear *message, bool value)
{
	uint32_t bits = message->order_book_clear_flags & ~UINT32_C(0x20);

	bits |= (value ? 1U : 0U) << 5;
	message->order_book_clear_flags = (uint8_t)bits;
}

/** Returns whether private rfq of the order book clear flags is set. */
static inline bool
lsemitch119_order_book_clear_order_book_clear_flags_private_rfq(
	const struct lsemitch119_order_book_clear *message)
{
	const uint32_t bits = message->order_book_clear_flags;

	return (bits & UINT32_C(0x40)) != 0;
}

/** Sets or clears private rfq of the order book clear flags and leaves the other bits. */
static inline void
lsemitch119_order_book_clear_set_order_book_clear_flags_private_rfq(
	struct lsemitch119_order_book_clear *message, bool value)
{
	uint32_t bits = message->order_book_clear_flags & ~UINT32_C(0x40);

	bits |= (value ? 1U : 0U) << 6;
	message->order_book_clear_flags = (uint8_t)bits;
}

/**
 * Order Executed: message type 'E', 26 bytes.
 *
 * An order in the book traded at its own price.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_order_executed {
	uint8_t message_length;              /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;                /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;        /**< [2, 6) Nanoseconds of the second last told. In
	                                      *   nanoseconds after the seconds of the last time. */
	struct itch_u64le order_id;          /**< [6, 14) Number of the order, for the day. */
	struct itch_u32le executed_quantity; /**< [14, 18) Quantity traded. */
	struct itch_u64le trade_match_id;    /**< [18, 26) Number of the trade. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_order_executed) == 26);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_order_executed) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_executed, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_executed, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_executed, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed, order_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_executed, order_id) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed, executed_quantity) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_executed, executed_quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed, trade_match_id) == 18);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_executed, trade_match_id) == 8);

#define LSEMITCH119_ORDER_EXECUTED_TYPE   'E' /**< Type byte. */
#define LSEMITCH119_ORDER_EXECUTED_LENGTH 26  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_order_executed) == LSEMITCH119_ORDER_EXECUTED_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void lsemitch119_order_executed_init(struct lsemitch119_order_executed *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = LSEMITCH119_ORDER_EXECUTED_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_order_executed_message_length(const struct lsemitch119_order_executed *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_order_executed_set_message_length(struct lsemitch119_order_executed *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_order_executed_message_type(const struct lsemitch119_order_executed *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_order_executed_set_message_type(struct lsemitch119_order_executed *message,
	uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_order_executed_nanosecond(const struct lsemitch119_order_executed *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_order_executed_set_nanosecond(struct lsemitch119_order_executed *message,
	uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the order id. */
static inline uint64_t
lsemitch119_order_executed_order_id(const struct lsemitch119_order_executed *message)
{
	return itch_load_u64le(&message->order_id);
}

/** Sets the order id. */
static inline void
lsemitch119_order_executed_set_order_id(struct lsemitch119_order_executed *message, uint64_t value)
{
	itch_store_u64le(&message->order_id, value);
}

/** Returns the executed quantity. */
static inline uint32_t
lsemitch119_order_executed_executed_quantity(const struct lsemitch119_order_executed *message)
{
	return itch_load_u32le(&message->executed_quantity);
}

/** Sets the executed quantity. */
static inline void
lsemitch119_order_executed_set_executed_quantity(struct lsemitch119_order_executed *message,
	uint32_t value)
{
	itch_store_u32le(&message->executed_quantity, value);
}

/** Returns the trade match id. */
static inline uint64_t
lsemitch119_order_executed_trade_match_id(const struct lsemitch119_order_executed *message)
{
	return itch_load_u64le(&message->trade_match_id);
}

/** Sets the trade match id. */
static inline void
lsemitch119_order_executed_set_trade_match_id(struct lsemitch119_order_executed *message,
	uint64_t value)
{
	itch_store_u64le(&message->trade_match_id, value);
}

/**
 * Order Executed With Price Size: message type 'C', 39 bytes.
 *
 * An order in the book traded at another price, or with another quantity left.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_order_executed_with_price_size {
	uint8_t message_length;              /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;                /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;        /**< [2, 6) Nanoseconds of the second last told. In
	                                      *   nanoseconds after the seconds of the last time. */
	struct itch_u64le order_id;          /**< [6, 14) Number of the order, for the day. */
	struct itch_u32le executed_quantity; /**< [14, 18) Quantity traded. */
	struct itch_u32le display_quantity;  /**< [18, 22) Displayed quantity that is left. */
	struct itch_u64le trade_match_id;    /**< [22, 30) Number of the trade. */
	char printable;                      /**< [30, 31) One of LSEMITCH119_PRINTABLE_*. */
	struct itch_i64le price;             /**< [31, 39) Limit price. Scaled by 10^8. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_order_executed_with_price_size) == 39);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_order_executed_with_price_size) == 1);
ITCH_STATIC_ASSERT(
	offsetof(struct lsemitch119_order_executed_with_price_size, message_length) == 0);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct lsemitch119_order_executed_with_price_size, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed_with_price_size, message_type) == 1);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct lsemitch119_order_executed_with_price_size, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed_with_price_size, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_executed_with_price_size, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed_with_price_size, order_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_executed_with_price_size, order_id) == 8);
ITCH_STATIC_ASSERT(
	offsetof(struct lsemitch119_order_executed_with_price_size, executed_quantity) == 14);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct lsemitch119_order_executed_with_price_size, executed_quantity) == 4);
ITCH_STATIC_ASSERT(
	offsetof(struct lsemitch119_order_executed_with_price_size, display_quantity) == 18);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct lsemitch119_order_executed_with_price_size, display_quantity) == 4);
ITCH_STATIC_ASSERT(
	offsetof(struct lsemitch119_order_executed_with_price_size, trade_match_id) == 22);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct lsemitch119_order_executed_with_price_size, trade_match_id) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed_with_price_size, printable) == 30);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_executed_with_price_size, printable) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_order_executed_with_price_size, price) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_order_executed_with_price_size, price) == 8);

/** Type byte. */
#define LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_TYPE           'C'
/** Bytes. */
#define LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_LENGTH         39
/** Implied decimal places. */
#define LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_PRICE_DECIMALS 8
ITCH_STATIC_ASSERT(
	sizeof(struct lsemitch119_order_executed_with_price_size) ==
	LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void
lsemitch119_order_executed_with_price_size_init(
	struct lsemitch119_order_executed_with_price_size *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_order_executed_with_price_size_message_length(
	const struct lsemitch119_order_executed_with_price_size *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_order_executed_with_price_size_set_message_length(
	struct lsemitch119_order_executed_with_price_size *message, uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_order_executed_with_price_size_message_type(
	const struct lsemitch119_order_executed_with_price_size *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_order_executed_with_price_size_set_message_type(
	struct lsemitch119_order_executed_with_price_size *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_order_executed_with_price_size_nanosecond(
	const struct lsemitch119_order_executed_with_price_size *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_order_executed_with_price_size_set_nanosecond(
	struct lsemitch119_order_executed_with_price_size *message, uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the order id. */
static inline uint64_t
lsemitch119_order_executed_with_price_size_order_id(
	const struct lsemitch119_order_executed_with_price_size *message)
{
	return itch_load_u64le(&message->order_id);
}

/** Sets the order id. */
static inline void
lsemitch119_order_executed_with_price_size_set_order_id(
	struct lsemitch119_order_executed_with_price_size *message, uint64_t value)
{
	itch_store_u64le(&message->order_id, value);
}

/** Returns the executed quantity. */
static inline uint32_t
lsemitch119_order_executed_with_price_size_executed_quantity(
	const struct lsemitch119_order_executed_with_price_size *message)
{
	return itch_load_u32le(&message->executed_quantity);
}

/** Sets the executed quantity. */
static inline void
lsemitch119_order_executed_with_price_size_set_executed_quantity(
	struct lsemitch119_order_executed_with_price_size *message, uint32_t value)
{
	itch_store_u32le(&message->executed_quantity, value);
}

/** Returns the display quantity. */
static inline uint32_t
lsemitch119_order_executed_with_price_size_display_quantity(
	const struct lsemitch119_order_executed_with_price_size *message)
{
	return itch_load_u32le(&message->display_quantity);
}

/** Sets the display quantity. */
static inline void
lsemitch119_order_executed_with_price_size_set_display_quantity(
	struct lsemitch119_order_executed_with_price_size *message, uint32_t value)
{
	itch_store_u32le(&message->display_quantity, value);
}

/** Returns the trade match id. */
static inline uint64_t
lsemitch119_order_executed_with_price_size_trade_match_id(
	const struct lsemitch119_order_executed_with_price_size *message)
{
	return itch_load_u64le(&message->trade_match_id);
}

/** Sets the trade match id. */
static inline void
lsemitch119_order_executed_with_price_size_set_trade_match_id(
	struct lsemitch119_order_executed_with_price_size *message, uint64_t value)
{
	itch_store_u64le(&message->trade_match_id, value);
}

/** Returns the printable, one of LSEMITCH119_PRINTABLE_*. */
static inline char
lsemitch119_order_executed_with_price_size_printable(
	const struct lsemitch119_order_executed_with_price_size *message)
{
	return message->printable;
}

/** Sets the printable. */
static inline void
lsemitch119_order_executed_with_price_size_set_printable(
	struct lsemitch119_order_executed_with_price_size *message, char value)
{
	message->printable = value;
}

/** Returns the price, scaled by 10^8. */
static inline int64_t
lsemitch119_order_executed_with_price_size_price(
	const struct lsemitch119_order_executed_with_price_size *message)
{
	return itch_load_i64le(&message->price);
}

/** Sets the price, scaled by 10^8. */
static inline void
lsemitch119_order_executed_with_price_size_set_price(
	struct lsemitch119_order_executed_with_price_size *message, int64_t value)
{
	itch_store_i64le(&message->price, value);
}

/**
 * Trade: message type 'P', 35 bytes.
 *
 * A trade that the book did not show.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_trade {
	uint8_t message_length;              /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;                /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;        /**< [2, 6) Nanoseconds of the second last told. In
	                                      *   nanoseconds after the seconds of the last time. */
	struct itch_u32le executed_quantity; /**< [6, 10) Quantity traded. */
	struct itch_u32le instrument_id;     /**< [10, 14) Number of the instrument. */
	char reserved_a[1];                  /**< [14, 15) Not used. */
	char reserved_b[1];                  /**< [15, 16) Not used. */
	struct itch_i64le price;             /**< [16, 24) Limit price. Scaled by 10^8. */
	struct itch_u64le trade_match_id;    /**< [24, 32) Number of the trade. */
	uint8_t cross_type;                  /**< [32, 33) One of LSEMITCH119_CROSS_TYPE_*. */
	uint8_t sub_book;                    /**< [33, 34) One of LSEMITCH119_SUB_BOOK_*. */
	uint8_t pt_mod_flags;                /**< [34, 35) */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_trade) == 35);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_trade) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, executed_quantity) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, executed_quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, instrument_id) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, reserved_a) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, reserved_a) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, reserved_b) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, reserved_b) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, price) == 16);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, trade_match_id) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, trade_match_id) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, cross_type) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, cross_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, sub_book) == 33);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, sub_book) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_trade, pt_mod_flags) == 34);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_trade, pt_mod_flags) == 1);

#define LSEMITCH119_TRADE_TYPE           'P' /**< Type byte. */
#define LSEMITCH119_TRADE_LENGTH         35  /**< Bytes. */
#define LSEMITCH119_TRADE_PRICE_DECIMALS 8   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_trade) == LSEMITCH119_TRADE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_trade_init(struct lsemitch119_trade *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_a, ' ', sizeof(message->reserved_a));
	memset(message->reserved_b, ' ', sizeof(message->reserved_b));
	message->message_type = LSEMITCH119_TRADE_TYPE;
}

/** Returns the message length. */
static inline uint8_t lsemitch119_trade_message_length(const struct lsemitch119_trade *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_trade_set_message_length(struct lsemitch119_trade *message, uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t lsemitch119_trade_message_type(const struct lsemitch119_trade *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_trade_set_message_type(struct lsemitch119_trade *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t lsemitch119_trade_nanosecond(const struct lsemitch119_trade *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_trade_set_nanosecond(struct lsemitch119_trade *message, uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the executed quantity. */
static inline uint32_t lsemitch119_trade_executed_quantity(const struct lsemitch119_trade *message)
{
	return itch_load_u32le(&message->executed_quantity);
}

/** Sets the executed quantity. */
static inline void
lsemitch119_trade_set_executed_quantity(struct lsemitch119_trade *message, uint32_t value)
{
	itch_store_u32le(&message->executed_quantity, value);
}

/** Returns the instrument id. */
static inline uint32_t lsemitch119_trade_instrument_id(const struct lsemitch119_trade *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_trade_set_instrument_id(struct lsemitch119_trade *message, uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the reserved a: 1 characters, padded with spaces, not terminated. */
static inline const char *lsemitch119_trade_reserved_a(const struct lsemitch119_trade *message)
{
	return message->reserved_a;
}

/** Returns the number of characters of the reserved a before its padding. */
static inline size_t lsemitch119_trade_reserved_a_length(const struct lsemitch119_trade *message)
{
	return itch_alpha_length(message->reserved_a, sizeof(message->reserved_a));
}

/**
 * Returns the reserved a as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t lsemitch119_trade_reserved_a_key(const struct lsemitch119_trade *message)
{
	return itch_alpha_key1(message->reserved_a);
}

/** Sets the reserved a, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_trade_set_reserved_a(struct lsemitch119_trade *message, const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_a, sizeof(message->reserved_a), text, length);
}

/** Returns the reserved b: 1 characters, padded with spaces, not terminated. */
static inline const char *lsemitch119_trade_reserved_b(const struct lsemitch119_trade *message)
{
	return message->reserved_b;
}

/** Returns the number of characters of the reserved b before its padding. */
static inline size_t lsemitch119_trade_reserved_b_length(const struct lsemitch119_trade *message)
{
	return itch_alpha_length(message->reserved_b, sizeof(message->reserved_b));
}

/**
 * Returns the reserved b as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t lsemitch119_trade_reserved_b_key(const struct lsemitch119_trade *message)
{
	return itch_alpha_key1(message->reserved_b);
}

/** Sets the reserved b, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_trade_set_reserved_b(struct lsemitch119_trade *message, const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_b, sizeof(message->reserved_b), text, length);
}

/** Returns the price, scaled by 10^8. */
static inline int64_t lsemitch119_trade_price(const struct lsemitch119_trade *message)
{
	return itch_load_i64le(&message->price);
}

/** Sets the price, scaled by 10^8. */
static inline void lsemitch119_trade_set_price(struct lsemitch119_trade *message, int64_t value)
{
	itch_store_i64le(&message->price, value);
}

/** Returns the trade match id. */
static inline uint64_t lsemitch119_trade_trade_match_id(const struct lsemitch119_trade *message)
{
	return itch_load_u64le(&message->trade_match_id);
}

/** Sets the trade match id. */
static inline void
lsemitch119_trade_set_trade_match_id(struct lsemitch119_trade *message, uint64_t value)
{
	itch_store_u64le(&message->trade_match_id, value);
}

/** Returns the cross type, one of LSEMITCH119_CROSS_TYPE_*. */
static inline uint8_t lsemitch119_trade_cross_type(const struct lsemitch119_trade *message)
{
	return message->cross_type;
}

/** Sets the cross type, one of LSEMITCH119_CROSS_TYPE_*. */
static inline void
lsemitch119_trade_set_cross_type(struct lsemitch119_trade *message, uint8_t value)
{
	message->cross_type = value;
}

/** Returns the sub book, one of LSEMITCH119_SUB_BOOK_*. */
static inline uint8_t lsemitch119_trade_sub_book(const struct lsemitch119_trade *message)
{
	return message->sub_book;
}

/** Sets the sub book, one of LSEMITCH119_SUB_BOOK_*. */
static inline void lsemitch119_trade_set_sub_book(struct lsemitch119_trade *message, uint8_t value)
{
	message->sub_book = value;
}

/** Returns the pt mod flags. */
static inline uint8_t lsemitch119_trade_pt_mod_flags(const struct lsemitch119_trade *message)
{
	return message->pt_mod_flags;
}

/** Sets the pt mod flags. */
static inline void
lsemitch119_trade_set_pt_mod_flags(struct lsemitch119_trade *message, uint8_t value)
{
	message->pt_mod_flags = value;
}

/** Returns whether canc of the pt mod flags is set. */
static inline bool lsemitch119_trade_pt_mod_flags_canc(const struct lsemitch119_trade *message)
{
	const uint32_t bits = message->pt_mod_flags;

	return (bits & UINT32_C(0x1)) != 0;
}

/** Sets or clears canc of the pt mod flags and leaves the other bits. */
static inline void
lsemitch119_trade_set_pt_mod_flags_canc(struct lsemitch119_trade *message, bool value)
{
	uint32_t bits = message->pt_mod_flags & ~UINT32_C(0x1);

	bits |= (value ? 1U : 0U);
	message->pt_mod_flags = (uint8_t)bits;
}

/** Returns whether amnd of the pt mod flags is set. */
static inline bool lsemitch119_trade_pt_mod_flags_amnd(const struct lsemitch119_trade *message)
{
	const uint32_t bits = message->pt_mod_flags;

	return (bits & UINT32_C(0x2)) != 0;
}

/** Sets or clears amnd of the pt mod flags and leaves the other bits. */
static inline void
lsemitch119_trade_set_pt_mod_flags_amnd(struct lsemitch119_trade *message, bool value)
{
	uint32_t bits = message->pt_mod_flags & ~UINT32_C(0x2);

	bits |= (value ? 1U : 0U) << 1;
	message->pt_mod_flags = (uint8_t)bits;
}

/**
 * Auction Trade: message type 'Q', 34 bytes.
 *
 * A trade of an auction.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_auction_trade {
	uint8_t message_length;           /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;             /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;     /**< [2, 6) Nanoseconds of the second last told. In
	                                   *   nanoseconds after the seconds of the last time. */
	struct itch_u32le quantity;       /**< [6, 10) Displayed quantity. */
	struct itch_u32le instrument_id;  /**< [10, 14) Number of the instrument. */
	char reserved_a[1];               /**< [14, 15) Not used. */
	char reserved_b[1];               /**< [15, 16) Not used. */
	struct itch_i64le price;          /**< [16, 24) Limit price. Scaled by 10^8. */
	struct itch_u64le trade_match_id; /**< [24, 32) Number of the trade. */
	char auction_type;                /**< [32, 33) One of LSEMITCH119_AUCTION_TYPE_*. */
	uint8_t pt_mod_flags;             /**< [33, 34) */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_auction_trade) == 34);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_auction_trade) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, quantity) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, instrument_id) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, reserved_a) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, reserved_a) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, reserved_b) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, reserved_b) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, price) == 16);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, trade_match_id) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, trade_match_id) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, auction_type) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, auction_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_trade, pt_mod_flags) == 33);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_trade, pt_mod_flags) == 1);

#define LSEMITCH119_AUCTION_TRADE_TYPE           'Q' /**< Type byte. */
#define LSEMITCH119_AUCTION_TRADE_LENGTH         34  /**< Bytes. */
#define LSEMITCH119_AUCTION_TRADE_PRICE_DECIMALS 8   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_auction_trade) == LSEMITCH119_AUCTION_TRADE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_auction_trade_init(struct lsemitch119_auction_trade *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_a, ' ', sizeof(message->reserved_a));
	memset(message->reserved_b, ' ', sizeof(message->reserved_b));
	message->message_type = LSEMITCH119_AUCTION_TRADE_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_auction_trade_message_length(const struct lsemitch119_auction_trade *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_auction_trade_set_message_length(struct lsemitch119_auction_trade *message,
	uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_auction_trade_message_type(const struct lsemitch119_auction_trade *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_auction_trade_set_message_type(struct lsemitch119_auction_trade *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_auction_trade_nanosecond(const struct lsemitch119_auction_trade *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_auction_trade_set_nanosecond(struct lsemitch119_auction_trade *message, uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the quantity. */
static inline uint32_t
lsemitch119_auction_trade_quantity(const struct lsemitch119_auction_trade *message)
{
	return itch_load_u32le(&message->quantity);
}

/** Sets the quantity. */
static inline void
lsemitch119_auction_trade_set_quantity(struct lsemitch119_auction_trade *message, uint32_t value)
{
	itch_store_u32le(&message->quantity, value);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_auction_trade_instrument_id(const struct lsemitch119_auction_trade *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_auction_trade_set_instrument_id(struct lsemitch119_auction_trade *message,
	uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the reserved a: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_auction_trade_reserved_a(const struct lsemitch119_auction_trade *message)
{
	return message->reserved_a;
}

/** Returns the number of characters of the reserved a before its padding. */
static inline size_t
lsemitch119_auction_trade_reserved_a_length(const struct lsemitch119_auction_trade *message)
{
	return itch_alpha_length(message->reserved_a, sizeof(message->reserved_a));
}

/**
 * Returns the reserved a as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_auction_trade_reserved_a_key(const struct lsemitch119_auction_trade *message)
{
	return itch_alpha_key1(message->reserved_a);
}

/** Sets the reserved a, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_auction_trade_set_reserved_a(struct lsemitch119_auction_trade *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_a, sizeof(message->reserved_a), text, length);
}

/** Returns the reserved b: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_auction_trade_reserved_b(const struct lsemitch119_auction_trade *message)
{
	return message->reserved_b;
}

/** Returns the number of characters of the reserved b before its padding. */
static inline size_t
lsemitch119_auction_trade_reserved_b_length(const struct lsemitch119_auction_trade *message)
{
	return itch_alpha_length(message->reserved_b, sizeof(message->reserved_b));
}

/**
 * Returns the reserved b as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_auction_trade_reserved_b_key(const struct lsemitch119_auction_trade *message)
{
	return itch_alpha_key1(message->reserved_b);
}

/** Sets the reserved b, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_auction_trade_set_reserved_b(struct lsemitch119_auction_trade *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved_b, sizeof(message->reserved_b), text, length);
}

/** Returns the price, scaled by 10^8. */
static inline int64_t
lsemitch119_auction_trade_price(const struct lsemitch119_auction_trade *message)
{
	return itch_load_i64le(&message->price);
}

/** Sets the price, scaled by 10^8. */
static inline void
lsemitch119_auction_trade_set_price(struct lsemitch119_auction_trade *message, int64_t value)
{
	itch_store_i64le(&message->price, value);
}

/** Returns the trade match id. */
static inline uint64_t
lsemitch119_auction_trade_trade_match_id(const struct lsemitch119_auction_trade *message)
{
	return itch_load_u64le(&message->trade_match_id);
}

/** Sets the trade match id. */
static inline void
lsemitch119_auction_trade_set_trade_match_id(struct lsemitch119_auction_trade *message,
	uint64_t value)
{
	itch_store_u64le(&message->trade_match_id, value);
}

/** Returns the auction type, one of LSEMITCH119_AUCTION_TYPE_*. */
static inline char
lsemitch119_auction_trade_auction_type(const struct lsemitch119_auction_trade *message)
{
	return message->auction_type;
}

/** Sets the auction type. */
static inline void
lsemitch119_auction_trade_set_auction_type(struct lsemitch119_auction_trade *message, char value)
{
	message->auction_type = value;
}

/** Returns the pt mod flags. */
static inline uint8_t
lsemitch119_auction_trade_pt_mod_flags(const struct lsemitch119_auction_trade *message)
{
	return message->pt_mod_flags;
}

/** Sets the pt mod flags. */
static inline void
lsemitch119_auction_trade_set_pt_mod_flags(struct lsemitch119_auction_trade *message, uint8_t value)
{
	message->pt_mod_flags = value;
}

/** Returns whether canc of the pt mod flags is set. */
static inline bool
lsemitch119_auction_trade_pt_mod_flags_canc(const struct lsemitch119_auction_trade *message)
{
	const uint32_t bits = message->pt_mod_flags;

	return (bits & UINT32_C(0x1)) != 0;
}

/** Sets or clears canc of the pt mod flags and leaves the other bits. */
static inline void
lsemitch119_auction_trade_set_pt_mod_flags_canc(struct lsemitch119_auction_trade *message,
	bool value)
{
	uint32_t bits = message->pt_mod_flags & ~UINT32_C(0x1);

	bits |= (value ? 1U : 0U);
	message->pt_mod_flags = (uint8_t)bits;
}

/** Returns whether amnd of the pt mod flags is set. */
static inline bool
lsemitch119_auction_trade_pt_mod_flags_amnd(const struct lsemitch119_auction_trade *message)
{
	const uint32_t bits = message->pt_mod_flags;

	return (bits & UINT32_C(0x2)) != 0;
}

/** Sets or clears amnd of the pt mod flags and leaves the other bits. */
static inline void
lsemitch119_auction_trade_set_pt_mod_flags_amnd(struct lsemitch119_auction_trade *message,
	bool value)
{
	uint32_t bits = message->pt_mod_flags & ~UINT32_C(0x2);

	bits |= (value ? 1U : 0U) << 1;
	message->pt_mod_flags = (uint8_t)bits;
}

/**
 * Auction Info: message type 'I', 30 bytes.
 *
 * What an auction would come to now.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_auction_info {
	uint8_t message_length;            /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;              /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;      /**< [2, 6) Nanoseconds of the second last told. In
	                                    *   nanoseconds after the seconds of the last time. */
	struct itch_u32le paired_quantity; /**< [6, 10) Quantity that would trade. */
	char reserved_4[4];                /**< [10, 14) Not used. */
	char reserved_1[1];                /**< [14, 15) Not used. */
	struct itch_u32le instrument_id;   /**< [15, 19) Number of the instrument. */
	char reserved_a[1];                /**< [19, 20) Not used. */
	char reserved_b[1];                /**< [20, 21) Not used. */
	struct itch_i64le price;           /**< [21, 29) Limit price. Scaled by 10^8. */
	char auction_type;                 /**< [29, 30) One of LSEMITCH119_AUCTION_TYPE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_auction_info) == 30);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_auction_info) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, paired_quantity) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, paired_quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, reserved_4) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, reserved_4) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, reserved_1) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, reserved_1) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, instrument_id) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, reserved_a) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, reserved_a) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, reserved_b) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, reserved_b) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, price) == 21);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_auction_info, auction_type) == 29);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_auction_info, auction_type) == 1);

#define LSEMITCH119_AUCTION_INFO_TYPE           'I' /**< Type byte. */
#define LSEMITCH119_AUCTION_INFO_LENGTH         30  /**< Bytes. */
#define LSEMITCH119_AUCTION_INFO_PRICE_DECIMALS 8   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_auction_info) == LSEMITCH119_AUCTION_INFO_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_auction_info_init(struct lsemitch119_auction_info *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_4, ' ', sizeof(message->reserved_4));
	memset(message->reserved_1, ' ', sizeof(message->reserved_1));
	memset(message->reserved_a, ' ', sizeof(message->reserved_a));
	memset(message->reserved_b, ' ', sizeof(message->reserved_b));
	message->message_type = LSEMITCH119_AUCTION_INFO_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_auction_info_message_length(const struct lsemitch119_auction_info *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_auction_info_set_message_length(struct lsemitch119_auction_info *message, uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_auction_info_message_type(const struct lsemitch119_auction_info *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_auction_info_set_message_type(struct lsemitch119_auction_info *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_auction_info_nanosecond(const struct lsemitch119_auction_info *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_auction_info_set_nanosecond(struct lsemitch119_auction_info *message, uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the paired quantity. */
static inline uint32_t
lsemitch119_auction_info_paired_quantity(const struct lsemitch119_auction_info *message)
{
	return itch_load_u32le(&message->paired_quantity);
}

/** Sets the paired quantity. */
static inline void
lsemitch119_auction_info_set_paired_quantity(struct lsemitch119_auction_info *message,
	uint32_t value)
{
	itch_store_u32le(&message->paired_quantity, value);
}

/** Returns the reserved 4: 4 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_auction_info_reserved_4(const struct lsemitch119_auction_info *message)
{
	return message->reserved_4;
}

/** Returns the number of characters of the reserved 4 before its padding. */
static inline size_t
lsemitch119_auction_info_reserved_4_length(const struct lsemitch119_auction_info *message)
{
	return itch_alpha_length(message->reserved_4, sizeof(message->reserved_4));
}

/**
 * Returns the reserved 4 as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_auction_info_reserved_4_key(const struct lsemitch119_auction_info *message)
{
	return itch_alpha_key4(message->reserved_4);
}

/** Sets the reserved 4, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_auction_info_set_reserved_4(struct lsemitch119_auction_info *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reserved_4, sizeof(message->reserved_4), text, length);
}

/** Returns the reserved 1: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_auction_info_reserved_1(const struct lsemitch119_auction_info *message)
{
	return message->reserved_1;
}

/** Returns the number of characters of the reserved 1 before its padding. */
static inline size_t
lsemitch119_auction_info_reserved_1_length(const struct lsemitch119_auction_info *message)
{
	return itch_alpha_length(message->reserved_1, sizeof(message->reserved_1));
}

/**
 * Returns the reserved 1 as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_auction_info_reserved_1_key(const struct lsemitch119_auction_info *message)
{
	return itch_alpha_key1(message->reserved_1);
}

/** Sets the reserved 1, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_auction_info_set_reserved_1(struct lsemitch119_auction_info *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reserved_1, sizeof(message->reserved_1), text, length);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_auction_info_instrument_id(const struct lsemitch119_auction_info *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_auction_info_set_instrument_id(struct lsemitch119_auction_info *message, uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the reserved a: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_auction_info_reserved_a(const struct lsemitch119_auction_info *message)
{
	return message->reserved_a;
}

/** Returns the number of characters of the reserved a before its padding. */
static inline size_t
lsemitch119_auction_info_reserved_a_length(const struct lsemitch119_auction_info *message)
{
	return itch_alpha_length(message->reserved_a, sizeof(message->reserved_a));
}

/**
 * Returns the reserved a as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_auction_info_reserved_a_key(const struct lsemitch119_auction_info *message)
{
	return itch_alpha_key1(message->reserved_a);
}

/** Sets the reserved a, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_auction_info_set_reserved_a(struct lsemitch119_auction_info *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reserved_a, sizeof(message->reserved_a), text, length);
}

/** Returns the reserved b: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_auction_info_reserved_b(const struct lsemitch119_auction_info *message)
{
	return message->reserved_b;
}

/** Returns the number of characters of the reserved b before its padding. */
static inline size_t
lsemitch119_auction_info_reserved_b_length(const struct lsemitch119_auction_info *message)
{
	return itch_alpha_length(message->reserved_b, sizeof(message->reserved_b));
}

/**
 * Returns the reserved b as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_auction_info_reserved_b_key(const struct lsemitch119_auction_info *message)
{
	return itch_alpha_key1(message->reserved_b);
}

/** Sets the reserved b, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_auction_info_set_reserved_b(struct lsemitch119_auction_info *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reserved_b, sizeof(message->reserved_b), text, length);
}

/** Returns the price, scaled by 10^8. */
static inline int64_t lsemitch119_auction_info_price(const struct lsemitch119_auction_info *message)
{
	return itch_load_i64le(&message->price);
}

/** Sets the price, scaled by 10^8. */
static inline void
lsemitch119_auction_info_set_price(struct lsemitch119_auction_info *message, int64_t value)
{
	itch_store_i64le(&message->price, value);
}

/** Returns the auction type, one of LSEMITCH119_AUCTION_TYPE_*. */
static inline char
lsemitch119_auction_info_auction_type(const struct lsemitch119_auction_info *message)
{
	return message->auction_type;
}

/** Sets the auction type. */
static inline void
lsemitch119_auction_info_set_auction_type(struct lsemitch119_auction_info *message, char value)
{
	message->auction_type = value;
}

/**
 * Statistics: message type 'w', 23 bytes.
 *
 * An opening or closing price.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_statistics {
	uint8_t message_length;          /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;            /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;    /**< [2, 6) Nanoseconds of the second last told. In
	                                  *   nanoseconds after the seconds of the last time. */
	struct itch_u32le instrument_id; /**< [6, 10) Number of the instrument. */
	char reserved_a[1];              /**< [10, 11) Not used. */
	char reserved_b[1];              /**< [11, 12) Not used. */
	char statistic_type;             /**< [12, 13) One of LSEMITCH119_STATISTIC_TYPE_*. */
	struct itch_i64le price;         /**< [13, 21) Limit price. Scaled by 10^8. */
	char open_close_price_indicator; /**< [21, 22) One of
	                                  *   LSEMITCH119_OPEN_CLOSE_PRICE_INDICATOR_*. */
	uint8_t statistics_reserved;     /**< [22, 23) Not used. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_statistics) == 23);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_statistics) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_statistics, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_statistics, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_statistics, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_statistics, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_statistics, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_statistics, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_statistics, instrument_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_statistics, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_statistics, reserved_a) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_statistics, reserved_a) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_statistics, reserved_b) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_statistics, reserved_b) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_statistics, statistic_type) == 12);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_statistics, statistic_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_statistics, price) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_statistics, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_statistics, open_close_price_indicator) == 21);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_statistics, open_close_price_indicator) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_statistics, statistics_reserved) == 22);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_statistics, statistics_reserved) == 1);

#define LSEMITCH119_STATISTICS_TYPE           'w' /**< Type byte. */
#define LSEMITCH119_STATISTICS_LENGTH         23  /**< Bytes. */
#define LSEMITCH119_STATISTICS_PRICE_DECIMALS 8   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_statistics) == LSEMITCH119_STATISTICS_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void lsemitch119_statistics_init(struct lsemitch119_statistics *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->reserved_a, ' ', sizeof(message->reserved_a));
	memset(message->reserved_b, ' ', sizeof(message->reserved_b));
	message->message_type = LSEMITCH119_STATISTICS_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_statistics_message_length(const struct lsemitch119_statistics *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_statistics_set_message_length(struct lsemitch119_statistics *message, uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_statistics_message_type(const struct lsemitch119_statistics *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_statistics_set_message_type(struct lsemitch119_statistics *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_statistics_nanosecond(const struct lsemitch119_statistics *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_statistics_set_nanosecond(struct lsemitch119_statistics *message, uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_statistics_instrument_id(const struct lsemitch119_statistics *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_statistics_set_instrument_id(struct lsemitch119_statistics *message, uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the reserved a: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_statistics_reserved_a(const struct lsemitch119_statistics *message)
{
	return message->reserved_a;
}

/** Returns the number of characters of the reserved a before its padding. */
static inline size_t
lsemitch119_statistics_reserved_a_length(const struct lsemitch119_statistics *message)
{
	return itch_alpha_length(message->reserved_a, sizeof(message->reserved_a));
}

/**
 * Returns the reserved a as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_statistics_reserved_a_key(const struct lsemitch119_statistics *message)
{
	return itch_alpha_key1(message->reserved_a);
}

/** Sets the reserved a, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_statistics_set_reserved_a(struct lsemitch119_statistics *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reserved_a, sizeof(message->reserved_a), text, length);
}

/** Returns the reserved b: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_statistics_reserved_b(const struct lsemitch119_statistics *message)
{
	return message->reserved_b;
}

/** Returns the number of characters of the reserved b before its padding. */
static inline size_t
lsemitch119_statistics_reserved_b_length(const struct lsemitch119_statistics *message)
{
	return itch_alpha_length(message->reserved_b, sizeof(message->reserved_b));
}

/**
 * Returns the reserved b as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
lsemitch119_statistics_reserved_b_key(const struct lsemitch119_statistics *message)
{
	return itch_alpha_key1(message->reserved_b);
}

/** Sets the reserved b, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_statistics_set_reserved_b(struct lsemitch119_statistics *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->reserved_b, sizeof(message->reserved_b), text, length);
}

/** Returns the statistic type, one of LSEMITCH119_STATISTIC_TYPE_*. */
static inline char
lsemitch119_statistics_statistic_type(const struct lsemitch119_statistics *message)
{
	return message->statistic_type;
}

/** Sets the statistic type. */
static inline void
lsemitch119_statistics_set_statistic_type(struct lsemitch119_statistics *message, char value)
{
	message->statistic_type = value;
}

/** Returns the price, scaled by 10^8. */
static inline int64_t lsemitch119_statistics_price(const struct lsemitch119_statistics *message)
{
	return itch_load_i64le(&message->price);
}

/** Sets the price, scaled by 10^8. */
static inline void
lsemitch119_statistics_set_price(struct lsemitch119_statistics *message, int64_t value)
{
	itch_store_i64le(&message->price, value);
}

/** Returns the open close price indicator, one of LSEMITCH119_OPEN_CLOSE_PRICE_INDICATOR_*. */
static inline char
lsemitch119_statistics_open_close_price_indicator(const struct lsemitch119_statistics *message)
{
	return message->open_close_price_indicator;
}

/** Sets the open close price indicator. */
static inline void
lsemitch119_statistics_set_open_close_price_indicator(struct lsemitch119_statistics *message,
	char value)
{
	message->open_close_price_indicator = value;
}

/** Returns the statistics reserved. */
static inline uint8_t
lsemitch119_statistics_statistics_reserved(const struct lsemitch119_statistics *message)
{
	return message->statistics_reserved;
}

/** Sets the statistics reserved. */
static inline void
lsemitch119_statistics_set_statistics_reserved(struct lsemitch119_statistics *message,
	uint8_t value)
{
	message->statistics_reserved = value;
}

/**
 * Top Of Book: message type 'q', 34 bytes.
 *
 * The best price and quantity on both sides.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_top_of_book {
	uint8_t message_length;             /**< [0, 1) Bytes of the message, this one included. */
	uint8_t message_type;               /**< [1, 2) Tells the messages apart. */
	struct itch_u32le nanosecond;       /**< [2, 6) Nanoseconds of the second last told. In
	                                     *   nanoseconds after the seconds of the last time. */
	struct itch_u32le instrument_id;    /**< [6, 10) Number of the instrument. */
	struct itch_i64le buy_limit_price;  /**< [10, 18) Best price to buy at. Scaled by 10^8. */
	struct itch_u32le buy_limit_size;   /**< [18, 22) Quantity there. */
	struct itch_i64le sell_limit_price; /**< [22, 30) Best price to sell at. Scaled by 10^8. */
	struct itch_u32le sell_limit_size;  /**< [30, 34) Quantity there. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_top_of_book) == 34);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_top_of_book) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_top_of_book, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_top_of_book, message_length) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_top_of_book, message_type) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_top_of_book, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_top_of_book, nanosecond) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_top_of_book, nanosecond) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_top_of_book, instrument_id) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_top_of_book, instrument_id) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_top_of_book, buy_limit_price) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_top_of_book, buy_limit_price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_top_of_book, buy_limit_size) == 18);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_top_of_book, buy_limit_size) == 4);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_top_of_book, sell_limit_price) == 22);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_top_of_book, sell_limit_price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_top_of_book, sell_limit_size) == 30);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_top_of_book, sell_limit_size) == 4);

#define LSEMITCH119_TOP_OF_BOOK_TYPE                      'q' /**< Type byte. */
#define LSEMITCH119_TOP_OF_BOOK_LENGTH                    34  /**< Bytes. */
#define LSEMITCH119_TOP_OF_BOOK_BUY_LIMIT_PRICE_DECIMALS  8   /**< Implied decimal places. */
#define LSEMITCH119_TOP_OF_BOOK_SELL_LIMIT_PRICE_DECIMALS 8   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_top_of_book) == LSEMITCH119_TOP_OF_BOOK_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void lsemitch119_top_of_book_init(struct lsemitch119_top_of_book *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = LSEMITCH119_TOP_OF_BOOK_TYPE;
}

/** Returns the message length. */
static inline uint8_t
lsemitch119_top_of_book_message_length(const struct lsemitch119_top_of_book *message)
{
	return message->message_length;
}

/** Sets the message length. */
static inline void
lsemitch119_top_of_book_set_message_length(struct lsemitch119_top_of_book *message, uint8_t value)
{
	message->message_length = value;
}

/** Returns the message type. */
static inline uint8_t
lsemitch119_top_of_book_message_type(const struct lsemitch119_top_of_book *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
lsemitch119_top_of_book_set_message_type(struct lsemitch119_top_of_book *message, uint8_t value)
{
	message->message_type = value;
}

/** Returns the nanosecond, in nanoseconds after the seconds of the last time. */
static inline uint32_t
lsemitch119_top_of_book_nanosecond(const struct lsemitch119_top_of_book *message)
{
	return itch_load_u32le(&message->nanosecond);
}

/** Sets the nanosecond, in nanoseconds after the seconds of the last time. */
static inline void
lsemitch119_top_of_book_set_nanosecond(struct lsemitch119_top_of_book *message, uint32_t value)
{
	itch_store_u32le(&message->nanosecond, value);
}

/** Returns the instrument id. */
static inline uint32_t
lsemitch119_top_of_book_instrument_id(const struct lsemitch119_top_of_book *message)
{
	return itch_load_u32le(&message->instrument_id);
}

/** Sets the instrument id. */
static inline void
lsemitch119_top_of_book_set_instrument_id(struct lsemitch119_top_of_book *message, uint32_t value)
{
	itch_store_u32le(&message->instrument_id, value);
}

/** Returns the buy limit price, scaled by 10^8. */
static inline int64_t
lsemitch119_top_of_book_buy_limit_price(const struct lsemitch119_top_of_book *message)
{
	return itch_load_i64le(&message->buy_limit_price);
}

/** Sets the buy limit price, scaled by 10^8. */
static inline void
lsemitch119_top_of_book_set_buy_limit_price(struct lsemitch119_top_of_book *message, int64_t value)
{
	itch_store_i64le(&message->buy_limit_price, value);
}

/** Returns the buy limit size. */
static inline uint32_t
lsemitch119_top_of_book_buy_limit_size(const struct lsemitch119_top_of_book *message)
{
	return itch_load_u32le(&message->buy_limit_size);
}

/** Sets the buy limit size. */
static inline void
lsemitch119_top_of_book_set_buy_limit_size(struct lsemitch119_top_of_book *message, uint32_t value)
{
	itch_store_u32le(&message->buy_limit_size, value);
}

/** Returns the sell limit price, scaled by 10^8. */
static inline int64_t
lsemitch119_top_of_book_sell_limit_price(const struct lsemitch119_top_of_book *message)
{
	return itch_load_i64le(&message->sell_limit_price);
}

/** Sets the sell limit price, scaled by 10^8. */
static inline void
lsemitch119_top_of_book_set_sell_limit_price(struct lsemitch119_top_of_book *message, int64_t value)
{
	itch_store_i64le(&message->sell_limit_price, value);
}

/** Returns the sell limit size. */
static inline uint32_t
lsemitch119_top_of_book_sell_limit_size(const struct lsemitch119_top_of_book *message)
{
	return itch_load_u32le(&message->sell_limit_size);
}

/** Sets the sell limit size. */
static inline void
lsemitch119_top_of_book_set_sell_limit_size(struct lsemitch119_top_of_book *message, uint32_t value)
{
	itch_store_u32le(&message->sell_limit_size, value);
}

/**
 * Unit Header: 8 bytes.
 *
 * Begins every unit; its messages follow.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
struct lsemitch119_unit_header {
	struct itch_u16le unit_length;     /**< [0, 2) Bytes of the unit, this header included. */
	uint8_t message_count;             /**< [2, 3) Messages that follow. */
	char market_data_group[1];         /**< [3, 4) Channel of the messages. */
	struct itch_u32le sequence_number; /**< [4, 8) Sequence number of the snapshot. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_unit_header) == 8);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct lsemitch119_unit_header) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_unit_header, unit_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_unit_header, unit_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_unit_header, message_count) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_unit_header, message_count) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_unit_header, market_data_group) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_unit_header, market_data_group) == 1);
ITCH_STATIC_ASSERT(offsetof(struct lsemitch119_unit_header, sequence_number) == 4);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct lsemitch119_unit_header, sequence_number) == 4);

#define LSEMITCH119_UNIT_HEADER_LENGTH 8 /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct lsemitch119_unit_header) == LSEMITCH119_UNIT_HEADER_LENGTH);

/** Clears the record: numbers 0, text blank. */
static inline void lsemitch119_unit_header_init(struct lsemitch119_unit_header *record)
{
	memset(record, 0, sizeof(*record));
	memset(record->market_data_group, ' ', sizeof(record->market_data_group));
}

/** Returns the unit length. */
static inline uint16_t
lsemitch119_unit_header_unit_length(const struct lsemitch119_unit_header *record)
{
	return itch_load_u16le(&record->unit_length);
}

/** Sets the unit length. */
static inline void
lsemitch119_unit_header_set_unit_length(struct lsemitch119_unit_header *record, uint16_t value)
{
	itch_store_u16le(&record->unit_length, value);
}

/** Returns the message count. */
static inline uint8_t
lsemitch119_unit_header_message_count(const struct lsemitch119_unit_header *record)
{
	return record->message_count;
}

/** Sets the message count. */
static inline void
lsemitch119_unit_header_set_message_count(struct lsemitch119_unit_header *record, uint8_t value)
{
	record->message_count = value;
}

/** Returns the market data group: 1 characters, padded with spaces, not terminated. */
static inline const char *
lsemitch119_unit_header_market_data_group(const struct lsemitch119_unit_header *record)
{
	return record->market_data_group;
}

/** Returns the number of characters of the market data group before its padding. */
static inline size_t
lsemitch119_unit_header_market_data_group_length(const struct lsemitch119_unit_header *record)
{
	return itch_alpha_length(record->market_data_group, sizeof(record->market_data_group));
}

/**
 * Returns the market data group as one integer, equal for equal text: the first character is the
 * highest byte.
 */
static inline uint64_t
lsemitch119_unit_header_market_data_group_key(const struct lsemitch119_unit_header *record)
{
	return itch_alpha_key1(record->market_data_group);
}

/** Sets the market data group, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
lsemitch119_unit_header_set_market_data_group(struct lsemitch119_unit_header *record,
	const char *text, size_t length)
{
	return itch_alpha_store(record->market_data_group, sizeof(record->market_data_group), text,
		length);
}

/** Returns the sequence number. */
static inline uint32_t
lsemitch119_unit_header_sequence_number(const struct lsemitch119_unit_header *record)
{
	return itch_load_u32le(&record->sequence_number);
}

/** Sets the sequence number. */
static inline void
lsemitch119_unit_header_set_sequence_number(struct lsemitch119_unit_header *record, uint32_t value)
{
	itch_store_u32le(&record->sequence_number, value);
}

/** Returns the first byte after the fixed part: the payload, up to the end of the frame. */
static inline const uint8_t *
lsemitch119_unit_header_payload(const struct lsemitch119_unit_header *record)
{
	return (const uint8_t *)record + sizeof(*record);
}

#ifdef __cplusplus
}
#endif

#endif /* LSEMITCH119_H */

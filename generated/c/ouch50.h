/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 *
 * Nasdaq OUCH 5.0
 *
 * Order entry over SoupBinTCP; both directions use the same type bytes, and options may follow most
 * messages.
 */
#ifndef OUCH50_H
#define OUCH50_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hash of this layout; readers in other languages compare it before they trust a byte. */
#define OUCH50_FINGERPRINT UINT64_C(0x0ac6a2e1f51cf803)

/** Buying or selling. */
#define OUCH50_SIDE_BUY               'B'
#define OUCH50_SIDE_SELL              'S'
#define OUCH50_SIDE_SELL_SHORT        'T'
#define OUCH50_SIDE_SELL_SHORT_EXEMPT 'E' /**< Short, and exempt from the price test */

/** How long an order lives. */
#define OUCH50_TIME_IN_FORCE_DAY                 '0' /**< For the market hours of the day */
#define OUCH50_TIME_IN_FORCE_IMMEDIATE_OR_CANCEL '3' /**< Trades at once or not at all */
#define OUCH50_TIME_IN_FORCE_EXTENDED_HOURS      '5' /**< Before, during and after market hours */
#define OUCH50_TIME_IN_FORCE_GOOD_TILL_TIME      '6' /**< Until the time given in an option */
#define OUCH50_TIME_IN_FORCE_AFTER_HOURS         'E' /**< After market hours only */

/** Who may see an order. */
#define OUCH50_DISPLAY_VISIBLE      'Y'
#define OUCH50_DISPLAY_HIDDEN       'N'
#define OUCH50_DISPLAY_ATTRIBUTABLE 'A' /**< Seen with the name of its firm */

/** Who may see an order, as the exchange took it. */
#define OUCH50_SHOWN_DISPLAY_VISIBLE      'Y'
#define OUCH50_SHOWN_DISPLAY_HIDDEN       'N'
#define OUCH50_SHOWN_DISPLAY_ATTRIBUTABLE 'A' /**< Seen with the name of its firm */
#define OUCH50_SHOWN_DISPLAY_CONFORMANT   'Z' /**< Shown at a price that conforms to the rules */

/** Who may see an order whose priority changed. */
#define OUCH50_UPDATED_DISPLAY_ANONYMOUS_PRICE_TO_COMPLY 'Y' /**< Seen without a name, at a price
                                                              *   that complies */

/** For whom the firm acts. */
#define OUCH50_CAPACITY_AGENCY    'A'
#define OUCH50_CAPACITY_PRINCIPAL 'P'
#define OUCH50_CAPACITY_RISKLESS  'R' /**< A principal without risk */
#define OUCH50_CAPACITY_OTHER     'O'

/** Whether an order is an intermarket sweep. */
#define OUCH50_INTER_MARKET_SWEEP_ELIGIBILITY_ELIGIBLE     'Y'
#define OUCH50_INTER_MARKET_SWEEP_ELIGIBILITY_NOT_ELIGIBLE 'N'

/** The cross that an order is for. */
#define OUCH50_CROSS_TYPE_CONTINUOUS_MARKET 'N'
#define OUCH50_CROSS_TYPE_OPENING_CROSS     'O'
#define OUCH50_CROSS_TYPE_CLOSING_CROSS     'C'
#define OUCH50_CROSS_TYPE_HALT_OR_IPO_CROSS 'H'
#define OUCH50_CROSS_TYPE_SUPPLEMENTAL      'S'
#define OUCH50_CROSS_TYPE_RETAIL            'R' /**< BX only */
#define OUCH50_CROSS_TYPE_EXTENDED_LIFE     'E'
#define OUCH50_CROSS_TYPE_AFTER_HOURS_CLOSE 'A'

/** Whether an order lives. */
#define OUCH50_ORDER_STATE_LIVE 'L'
#define OUCH50_ORDER_STATE_DEAD 'D'

/** What has happened to the trading day. */
#define OUCH50_EVENT_CODE_START_OF_DAY 'S'
#define OUCH50_EVENT_CODE_END_OF_DAY   'E'

/** Why an order, or a part of it, was cancelled. */
#define OUCH50_CANCEL_REASON_REGULATORY_RESTRICTION      'D'
#define OUCH50_CANCEL_REASON_CLOSED                      'E'
#define OUCH50_CANCEL_REASON_POST_ONLY_PRICE_SLIDE       'F' /**< Post-only, and its price would
                                                              *   have slid */
#define OUCH50_CANCEL_REASON_POST_ONLY_CONTRA_DISPLAYED  'G' /**< Post-only, and a displayed
                                                              *   order stood against it */
#define OUCH50_CANCEL_REASON_HALTED                      'H'
#define OUCH50_CANCEL_REASON_IMMEDIATE_OR_CANCEL         'I' /**< What did not trade at once */
#define OUCH50_CANCEL_REASON_MARKET_COLLARS              'K'
#define OUCH50_CANCEL_REASON_SELF_MATCH_PREVENTION       'Q'
#define OUCH50_CANCEL_REASON_SUPERVISORY                 'S' /**< The exchange decided so */
#define OUCH50_CANCEL_REASON_TIMEOUT                     'T' /**< Its time was over */
#define OUCH50_CANCEL_REASON_USER_REQUESTED              'U'
#define OUCH50_CANCEL_REASON_OPEN_PROTECTION             'X'
#define OUCH50_CANCEL_REASON_SYSTEM_CANCEL               'Z'
#define OUCH50_CANCEL_REASON_CAPITAL_RAISE_EXCEEDS_OFFER 'e' /**< A direct listing raises more
                                                              *   than the shares offered */

/** Why two orders of one firm did not trade. */
#define OUCH50_AIQ_REASON_SELF_MATCH_PREVENTION 'Q'

/** Why a trade was broken. */
#define OUCH50_BROKEN_TRADE_REASON_ERRONEOUS   'E'
#define OUCH50_BROKEN_TRADE_REASON_CONSENT     'C' /**< Both sides agreed */
#define OUCH50_BROKEN_TRADE_REASON_SUPERVISORY 'S' /**< The exchange decided so */
#define OUCH50_BROKEN_TRADE_REASON_EXTERNAL    'X'

/** Why an order was restated. */
#define OUCH50_RESTATE_REASON_REFRESH_OF_DISPLAY        'R' /**< More of a reserve is shown */
#define OUCH50_RESTATE_REASON_UPDATE_OF_DISPLAYED_PRICE 'P'

/** Why an order was refused. */
#define OUCH50_REJECT_REASON_QUOTE_UNAVAILABLE                  1U
#define OUCH50_REJECT_REASON_DESTINATION_CLOSED                 2U
#define OUCH50_REJECT_REASON_INVALID_DISPLAY                    3U
#define OUCH50_REJECT_REASON_INVALID_MAX_FLOOR                  4U
#define OUCH50_REJECT_REASON_INVALID_PEG_TYPE                   5U
#define OUCH50_REJECT_REASON_FAT_FINGER                         6U
#define OUCH50_REJECT_REASON_HALTED                             7U
#define OUCH50_REJECT_REASON_ISO_NOT_ALLOWED                    8U
#define OUCH50_REJECT_REASON_INVALID_SIDE                       9U
#define OUCH50_REJECT_REASON_PROCESSING_ERROR                   10U
#define OUCH50_REJECT_REASON_CANCEL_PENDING                     11U
#define OUCH50_REJECT_REASON_FIRM_NOT_AUTHORIZED                12U
#define OUCH50_REJECT_REASON_INVALID_MIN_QUANTITY               13U
#define OUCH50_REJECT_REASON_NO_CLOSING_REFERENCE_PRICE         14U
#define OUCH50_REJECT_REASON_OTHER                              15U
#define OUCH50_REJECT_REASON_CANCEL_NOT_ALLOWED                 16U
#define OUCH50_REJECT_REASON_PEGGING_NOT_ALLOWED                17U
#define OUCH50_REJECT_REASON_CROSSED_MARKET                     18U
#define OUCH50_REJECT_REASON_INVALID_QUANTITY                   19U
#define OUCH50_REJECT_REASON_INVALID_CROSS_ORDER                20U
#define OUCH50_REJECT_REASON_REPLACE_NOT_ALLOWED                21U
#define OUCH50_REJECT_REASON_ROUTING_NOT_ALLOWED                22U
#define OUCH50_REJECT_REASON_INVALID_SYMBOL                     23U
#define OUCH50_REJECT_REASON_TEST                               24U
#define OUCH50_REJECT_REASON_LATE_LOC_TOO_AGGRESSIVE            25U
#define OUCH50_REJECT_REASON_RETAIL_NOT_ALLOWED                 26U
#define OUCH50_REJECT_REASON_INVALID_MIDPOINT_POST_ONLY_PRICE   27U
#define OUCH50_REJECT_REASON_INVALID_DESTINATION                28U
#define OUCH50_REJECT_REASON_INVALID_PRICE                      29U
#define OUCH50_REJECT_REASON_SHARES_EXCEED_THRESHOLD            30U
#define OUCH50_REJECT_REASON_EXCEEDS_MAXIMUM_NOTIONAL           31U
#define OUCH50_REJECT_REASON_RISK_AGGREGATE_EXPOSURE            32U
#define OUCH50_REJECT_REASON_RISK_MARKET_IMPACT                 33U
#define OUCH50_REJECT_REASON_RISK_RESTRICTED_STOCK              34U
#define OUCH50_REJECT_REASON_RISK_SHORT_SELL_RESTRICTED         35U
#define OUCH50_REJECT_REASON_RISK_ISO_NOT_ALLOWED               36U
#define OUCH50_REJECT_REASON_RISK_EXCEEDS_ADV_LIMIT             37U
#define OUCH50_REJECT_REASON_RISK_FAT_FINGER                    38U
#define OUCH50_REJECT_REASON_RISK_LOCATE_REQUIRED               39U
#define OUCH50_REJECT_REASON_RISK_SYMBOL_MESSAGE_RATE           40U
#define OUCH50_REJECT_REASON_RISK_PORT_MESSAGE_RATE             41U
#define OUCH50_REJECT_REASON_RISK_DUPLICATE_MESSAGE_RATE        42U
#define OUCH50_REJECT_REASON_RISK_SHORT_SELL_NOT_ALLOWED        43U
#define OUCH50_REJECT_REASON_RISK_MARKET_ORDER_NOT_ALLOWED      44U
#define OUCH50_REJECT_REASON_RISK_PRE_MARKET_NOT_ALLOWED        45U
#define OUCH50_REJECT_REASON_RISK_POST_MARKET_NOT_ALLOWED       46U
#define OUCH50_REJECT_REASON_RISK_SHORT_SELL_EXEMPT_NOT_ALLOWED 47U
#define OUCH50_REJECT_REASON_RISK_SINGLE_ORDER_NOTIONAL         48U
#define OUCH50_REJECT_REASON_RISK_MAX_QUANTITY                  49U
#define OUCH50_REJECT_REASON_REG_SHO_STATE_NOT_AVAILABLE        50U

/** What the execution did to liquidity. */
#define OUCH50_LIQUIDITY_FLAG_ADDED                           'A'
#define OUCH50_LIQUIDITY_FLAG_CLOSING_CROSS                   'C'
#define OUCH50_LIQUIDITY_FLAG_RETAIL_ADDED_DISPLAYED          'e'
#define OUCH50_LIQUIDITY_FLAG_HALT_OR_IPO_CROSS               'H'
#define OUCH50_LIQUIDITY_FLAG_AFTER_HOURS_CLOSING_CROSS       'i'
#define OUCH50_LIQUIDITY_FLAG_ADDED_NON_DISPLAYED             'J'
#define OUCH50_LIQUIDITY_FLAG_RPI_PROVIDED                    'j' /**< Price improvement for
                                                                   *   retail gave liquidity; BX
                                                                   *   only */
#define OUCH50_LIQUIDITY_FLAG_ADDED_VIA_MIDPOINT              'k'
#define OUCH50_LIQUIDITY_FLAG_HALT_CROSS                      'K'
#define OUCH50_LIQUIDITY_FLAG_CLOSING_CROSS_IMBALANCE_ONLY    'L'
#define OUCH50_LIQUIDITY_FLAG_OPENING_CROSS_IMBALANCE_ONLY    'M'
#define OUCH50_LIQUIDITY_FLAG_REMOVED_AT_MIDPOINT             'm'
#define OUCH50_LIQUIDITY_FLAG_PASSIVE_MIDPOINT                'N'
#define OUCH50_LIQUIDITY_FLAG_MIDPOINT_EXTENDED_LIFE          'n'
#define OUCH50_LIQUIDITY_FLAG_OPENING_CROSS                   'O'
#define OUCH50_LIQUIDITY_FLAG_REMOVED_PRICE_IMPROVING_HIDDEN  'p' /**< BX only */
#define OUCH50_LIQUIDITY_FLAG_RETAIL_REMOVED_NON_RPI_MIDPOINT 'q' /**< BX only */
#define OUCH50_LIQUIDITY_FLAG_REMOVED                         'R'
#define OUCH50_LIQUIDITY_FLAG_RETAIL_REMOVED_RPI              'r' /**< BX only */
#define OUCH50_LIQUIDITY_FLAG_RETAIL_REMOVED_OTHER_HIDDEN     't' /**< BX only */
#define OUCH50_LIQUIDITY_FLAG_ADDED_HIDDEN_VIA_RESERVE        'u'
#define OUCH50_LIQUIDITY_FLAG_SUPPLEMENTAL                    '0'
#define OUCH50_LIQUIDITY_FLAG_ADDED_DISPLAYED_IMPROVED_NBBO   '7'
#define OUCH50_LIQUIDITY_FLAG_ADDED_DISPLAYED_SET_QBBO        '8' /**< Set the best price here
                                                                   *   and joined the best
                                                                   *   anywhere */
#define OUCH50_LIQUIDITY_FLAG_RPI_PROVIDED_WITHOUT_INDICATOR  '1' /**< BX only */

/** Whether the customer is a retail one. */
#define OUCH50_CUSTOMER_TYPE_RETAIL_DESIGNATED     'R'
#define OUCH50_CUSTOMER_TYPE_NOT_RETAIL_DESIGNATED 'N'

/** How the price of an order is made. */
#define OUCH50_PRICE_TYPE_LIMIT            'L'
#define OUCH50_PRICE_TYPE_MARKET_PEG       'P'
#define OUCH50_PRICE_TYPE_MIDPOINT_PEG     'M'
#define OUCH50_PRICE_TYPE_PRIMARY_PEG      'R'
#define OUCH50_PRICE_TYPE_MARKET_MAKER_PEG 'Q'
#define OUCH50_PRICE_TYPE_MIDPOINT         'm'

/** How the price of the discretion is made. */
#define OUCH50_DISCRETION_PRICE_TYPE_LIMIT        'L'
#define OUCH50_DISCRETION_PRICE_TYPE_MARKET_PEG   'P'
#define OUCH50_DISCRETION_PRICE_TYPE_MIDPOINT_PEG 'M'
#define OUCH50_DISCRETION_PRICE_TYPE_PRIMARY_PEG  'R'

/** Whether an order may only add liquidity. */
#define OUCH50_POST_ONLY_POST_ONLY     'P'
#define OUCH50_POST_ONLY_NOT_POST_ONLY 'N'

/** Whether a resting order may trade as a taker. */
#define OUCH50_TRADE_NOW_TRADE_NOW     'Y'
#define OUCH50_TRADE_NOW_NOT_TRADE_NOW 'N'

/** How the exchange is to handle an order. */
#define OUCH50_HANDLE_INST_IMBALANCE_ONLY                  'I'
#define OUCH50_HANDLE_INST_RETAIL_ORDER_TYPE_1             'O'
#define OUCH50_HANDLE_INST_RETAIL_ORDER_TYPE_2             'T'
#define OUCH50_HANDLE_INST_RETAIL_PRICE_IMPROVEMENT        'Q'
#define OUCH50_HANDLE_INST_EXTENDED_LIFE_AND_CONTINUOUS    'B'
#define OUCH50_HANDLE_INST_DIRECT_LISTING_CAPITAL_RAISE    'D'
#define OUCH50_HANDLE_INST_HIDDEN_RETAIL_PRICE_IMPROVEMENT 'R' /**< With the indicator hidden */

/** Weight of the order against the best bid and offer. */
#define OUCH50_BBO_WEIGHT_INDICATOR_UP_TO_0_2_PERCENT    '0'
#define OUCH50_BBO_WEIGHT_INDICATOR_UP_TO_1_PERCENT      '1' /**< Above 0.2 % */
#define OUCH50_BBO_WEIGHT_INDICATOR_UP_TO_2_PERCENT      '2' /**< Above 1 % */
#define OUCH50_BBO_WEIGHT_INDICATOR_OVER_2_PERCENT       '3'
#define OUCH50_BBO_WEIGHT_INDICATOR_UNSPECIFIED          ' '
#define OUCH50_BBO_WEIGHT_INDICATOR_SETS_QBBO_JOINS_NBBO 'S'
#define OUCH50_BBO_WEIGHT_INDICATOR_IMPROVES_NBBO        'N'

/** Whether shares to sell short have been located. */
#define OUCH50_SHARES_LOCATED_LOCATED     'Y'
#define OUCH50_SHARES_LOCATED_NOT_LOCATED 'N'

/**
 * What an order may say beyond its message.
 *
 * One option: `length` counts the bytes after itself, tag included; the value follows the tag.
 */
struct ouch50_order_option {
	uint8_t length;
	uint8_t tag;
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_option) == 2);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_order_option) == 1);

#define OUCH50_ORDER_OPTION_SECONDARY_ORD_REF_NUM_TAG      1U  /**< A second number of the order */
#define OUCH50_ORDER_OPTION_FIRM_TAG                       2U  /**< Firm identifier */
#define OUCH50_ORDER_OPTION_MIN_QTY_TAG                    3U  /**< Least quantity to trade at
                                                                *   once */
#define OUCH50_ORDER_OPTION_CUSTOMER_TYPE_TAG              4U
#define OUCH50_ORDER_OPTION_MAX_FLOOR_TAG                  5U  /**< Shares to show at a time */
#define OUCH50_ORDER_OPTION_PRICE_TYPE_TAG                 6U
#define OUCH50_ORDER_OPTION_PEG_OFFSET_TAG                 7U  /**< Distance of the peg */
#define OUCH50_ORDER_OPTION_PEG_OFFSET_DECIMALS            4   /**< Implied decimal places. */
#define OUCH50_ORDER_OPTION_DISCRETION_PRICE_TAG           9U  /**< Price up to which the order
                                                                *   may trade hidden */
#define OUCH50_ORDER_OPTION_DISCRETION_PRICE_DECIMALS      4   /**< Implied decimal places. */
#define OUCH50_ORDER_OPTION_DISCRETION_PRICE_TYPE_TAG      10U
#define OUCH50_ORDER_OPTION_DISCRETION_PEG_OFFSET_TAG      11U /**< Distance of the discretion */
#define OUCH50_ORDER_OPTION_DISCRETION_PEG_OFFSET_DECIMALS 4   /**< Implied decimal places. */
#define OUCH50_ORDER_OPTION_POST_ONLY_TAG                  12U
#define OUCH50_ORDER_OPTION_RANDOM_RESERVES_TAG            13U /**< Shares by which a refresh
                                                                *   varies */
#define OUCH50_ORDER_OPTION_ROUTE_TAG                      14U /**< Where to route the order */
#define OUCH50_ORDER_OPTION_EXPIRE_TIME_TAG                15U /**< Seconds after which the order
                                                                *   ends */
#define OUCH50_ORDER_OPTION_TRADE_NOW_TAG                  16U
#define OUCH50_ORDER_OPTION_HANDLE_INST_TAG                17U
#define OUCH50_ORDER_OPTION_BBO_WEIGHT_INDICATOR_TAG       18U
#define OUCH50_ORDER_OPTION_DISPLAY_QUANTITY_TAG           22U /**< Shares shown */
#define OUCH50_ORDER_OPTION_DISPLAY_PRICE_TAG              23U /**< Price shown */
#define OUCH50_ORDER_OPTION_DISPLAY_PRICE_DECIMALS         4   /**< Implied decimal places. */
#define OUCH50_ORDER_OPTION_GROUP_ID_TAG                   24U /**< Group of the order */
#define OUCH50_ORDER_OPTION_SHARES_LOCATED_TAG             25U
#define OUCH50_ORDER_OPTION_LOCATE_BROKER_TAG              26U /**< Who located the shares */
#define OUCH50_ORDER_OPTION_SIDE_TAG                       27U /**< New side of the order */
#define OUCH50_ORDER_OPTION_USER_REF_IDX_TAG               28U /**< Index of the client's own
                                                                *   numbers */

/**
 * Stores the secondary ord ref num and returns true; false when the option is another, or not 8
 * bytes long.
 */
static inline bool
ouch50_order_option_secondary_ord_ref_num(const struct ouch50_order_option *option, uint64_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_SECONDARY_ORD_REF_NUM_TAG || option->length != 9)
		return false;
	*value = itch_load_u64be((const struct itch_u64be *)bytes);
	return true;
}

/** Makes the option the secondary ord ref num, 10 bytes in all. */
static inline void
ouch50_order_option_set_secondary_ord_ref_num(struct ouch50_order_option *option, uint64_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 9;
	option->tag = OUCH50_ORDER_OPTION_SECONDARY_ORD_REF_NUM_TAG;
	itch_store_u64be((struct itch_u64be *)bytes, value);
}

/** Stores the firm and returns true; false when the option is another, or not 4 bytes long. */
static inline bool
ouch50_order_option_firm(const struct ouch50_order_option *option, const char **value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_FIRM_TAG || option->length != 5)
		return false;
	*value = (const char *)bytes;
	return true;
}

/** Makes the option the firm, 6 bytes in all; false when the value does not fit. */
static inline bool
ouch50_order_option_set_firm(struct ouch50_order_option *option, const char *value, size_t length)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 5;
	option->tag = OUCH50_ORDER_OPTION_FIRM_TAG;
	return itch_alpha_store((char *)bytes, 4, value, length);
}

/** Stores the min qty and returns true; false when the option is another, or not 4 bytes long. */
static inline bool
ouch50_order_option_min_qty(const struct ouch50_order_option *option, uint32_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_MIN_QTY_TAG || option->length != 5)
		return false;
	*value = itch_load_u32be((const struct itch_u32be *)bytes);
	return true;
}

/** Makes the option the min qty, 6 bytes in all. */
static inline void
ouch50_order_option_set_min_qty(struct ouch50_order_option *option, uint32_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 5;
	option->tag = OUCH50_ORDER_OPTION_MIN_QTY_TAG;
	itch_store_u32be((struct itch_u32be *)bytes, value);
}

/**
 * Stores the customer type, one of OUCH50_CUSTOMER_TYPE_* and returns true; false when the option
 * is another, or not 1 byte long.
 */
static inline bool
ouch50_order_option_customer_type(const struct ouch50_order_option *option, char *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_CUSTOMER_TYPE_TAG || option->length != 2)
		return false;
	*value = (char)*bytes;
	return true;
}

/** Makes the option the customer type, one of OUCH50_CUSTOMER_TYPE_*, 3 bytes in all. */
static inline void
ouch50_order_option_set_customer_type(struct ouch50_order_option *option, char value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 2;
	option->tag = OUCH50_ORDER_OPTION_CUSTOMER_TYPE_TAG;
	*bytes = (uint8_t)value;
}

/**
 * Stores the max floor and returns true; false when the option is another, or not 4 bytes long.
 */
static inline bool
ouch50_order_option_max_floor(const struct ouch50_order_option *option, uint32_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_MAX_FLOOR_TAG || option->length != 5)
		return false;
	*value = itch_load_u32be((const struct itch_u32be *)bytes);
	return true;
}

/** Makes the option the max floor, 6 bytes in all. */
static inline void
ouch50_order_option_set_max_floor(struct ouch50_order_option *option, uint32_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 5;
	option->tag = OUCH50_ORDER_OPTION_MAX_FLOOR_TAG;
	itch_store_u32be((struct itch_u32be *)bytes, value);
}

/**
 * Stores the price type, one of OUCH50_PRICE_TYPE_* and returns true; false when the option is
 * another, or not 1 byte long.
 */
static inline bool
ouch50_order_option_price_type(const struct ouch50_order_option *option, char *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_PRICE_TYPE_TAG || option->length != 2)
		return false;
	*value = (char)*bytes;
	return true;
}

/** Makes the option the price type, one of OUCH50_PRICE_TYPE_*, 3 bytes in all. */
static inline void
ouch50_order_option_set_price_type(struct ouch50_order_option *option, char value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 2;
	option->tag = OUCH50_ORDER_OPTION_PRICE_TYPE_TAG;
	*bytes = (uint8_t)value;
}

/**
 * Stores the peg offset, scaled by 10^4 and returns true; false when the option is another, or not
 * 4 bytes long.
 */
static inline bool
ouch50_order_option_peg_offset(const struct ouch50_order_option *option, int32_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_PEG_OFFSET_TAG || option->length != 5)
		return false;
	*value = itch_load_i32be((const struct itch_i32be *)bytes);
	return true;
}

/** Makes the option the peg offset, scaled by 10^4, 6 bytes in all. */
static inline void
ouch50_order_option_set_peg_offset(struct ouch50_order_option *option, int32_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 5;
	option->tag = OUCH50_ORDER_OPTION_PEG_OFFSET_TAG;
	itch_store_i32be((struct itch_i32be *)bytes, value);
}

/**
 * Stores the discretion price, scaled by 10^4 and returns true; false when the option is another,
 * or not 8 bytes long.
 */
static inline bool
ouch50_order_option_discretion_price(const struct ouch50_order_option *option, uint64_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_DISCRETION_PRICE_TAG || option->length != 9)
		return false;
	*value = itch_load_u64be((const struct itch_u64be *)bytes);
	return true;
}

/** Makes the option the discretion price, scaled by 10^4, 10 bytes in all. */
static inline void
ouch50_order_option_set_discretion_price(struct ouch50_order_option *option, uint64_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 9;
	option->tag = OUCH50_ORDER_OPTION_DISCRETION_PRICE_TAG;
	itch_store_u64be((struct itch_u64be *)bytes, value);
}

/**
 * Stores the discretion price type, one of OUCH50_DISCRETION_PRICE_TYPE_* and returns true; false
 * when the option is another, or not 1 byte long.
 */
static inline bool
ouch50_order_option_discretion_price_type(const struct ouch50_order_option *option, char *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_DISCRETION_PRICE_TYPE_TAG || option->length != 2)
		return false;
	*value = (char)*bytes;
	return true;
}

/**
 * Makes the option the discretion price type, one of OUCH50_DISCRETION_PRICE_TYPE_*, 3 bytes in
 * all.
 */
static inline void
ouch50_order_option_set_discretion_price_type(struct ouch50_order_option *option, char value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 2;
	option->tag = OUCH50_ORDER_OPTION_DISCRETION_PRICE_TYPE_TAG;
	*bytes = (uint8_t)value;
}

/**
 * Stores the discretion peg offset, scaled by 10^4 and returns true; false when the option is
 * another, or not 4 bytes long.
 */
static inline bool
ouch50_order_option_discretion_peg_offset(const struct ouch50_order_option *option, int32_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_DISCRETION_PEG_OFFSET_TAG || option->length != 5)
		return false;
	*value = itch_load_i32be((const struct itch_i32be *)bytes);
	return true;
}

/** Makes the option the discretion peg offset, scaled by 10^4, 6 bytes in all. */
static inline void
ouch50_order_option_set_discretion_peg_offset(struct ouch50_order_option *option, int32_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 5;
	option->tag = OUCH50_ORDER_OPTION_DISCRETION_PEG_OFFSET_TAG;
	itch_store_i32be((struct itch_i32be *)bytes, value);
}

/**
 * Stores the post only, one of OUCH50_POST_ONLY_* and returns true; false when the option is
 * another, or not 1 byte long.
 */
static inline bool
ouch50_order_option_post_only(const struct ouch50_order_option *option, char *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_POST_ONLY_TAG || option->length != 2)
		return false;
	*value = (char)*bytes;
	return true;
}

/** Makes the option the post only, one of OUCH50_POST_ONLY_*, 3 bytes in all. */
static inline void ouch50_order_option_set_post_only(struct ouch50_order_option *option, char value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 2;
	option->tag = OUCH50_ORDER_OPTION_POST_ONLY_TAG;
	*bytes = (uint8_t)value;
}

/**
 * Stores the random reserves and returns true; false when the option is another, or not 4 bytes
 * long.
 */
static inline bool
ouch50_order_option_random_reserves(const struct ouch50_order_option *option, uint32_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_RANDOM_RESERVES_TAG || option->length != 5)
		return false;
	*value = itch_load_u32be((const struct itch_u32be *)bytes);
	return true;
}

/** Makes the option the random reserves, 6 bytes in all. */
static inline void
ouch50_order_option_set_random_reserves(struct ouch50_order_option *option, uint32_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 5;
	option->tag = OUCH50_ORDER_OPTION_RANDOM_RESERVES_TAG;
	itch_store_u32be((struct itch_u32be *)bytes, value);
}

/** Stores the route and returns true; false when the option is another, or not 4 bytes long. */
static inline bool
ouch50_order_option_route(const struct ouch50_order_option *option, const char **value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_ROUTE_TAG || option->length != 5)
		return false;
	*value = (const char *)bytes;
	return true;
}

/** Makes the option the route, 6 bytes in all; false when the value does not fit. */
static inline bool
ouch50_order_option_set_route(struct ouch50_order_option *option, const char *value, size_t length)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 5;
	option->tag = OUCH50_ORDER_OPTION_ROUTE_TAG;
	return itch_alpha_store((char *)bytes, 4, value, length);
}

/**
 * Stores the expire time, in seconds and returns true; false when the option is another, or not 4
 * bytes long.
 */
static inline bool
ouch50_order_option_expire_time(const struct ouch50_order_option *option, uint32_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_EXPIRE_TIME_TAG || option->length != 5)
		return false;
	*value = itch_load_u32be((const struct itch_u32be *)bytes);
	return true;
}

/** Makes the option the expire time, in seconds, 6 bytes in all. */
static inline void
ouch50_order_option_set_expire_time(struct ouch50_order_option *option, uint32_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 5;
	option->tag = OUCH50_ORDER_OPTION_EXPIRE_TIME_TAG;
	itch_store_u32be((struct itch_u32be *)bytes, value);
}

/**
 * Stores the trade now, one of OUCH50_TRADE_NOW_* and returns true; false when the option is
 * another, or not 1 byte long.
 */
static inline bool
ouch50_order_option_trade_now(const struct ouch50_order_option *option, char *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_TRADE_NOW_TAG || option->length != 2)
		return false;
	*value = (char)*bytes;
	return true;
}

/** Makes the option the trade now, one of OUCH50_TRADE_NOW_*, 3 bytes in all. */
static inline void ouch50_order_option_set_trade_now(struct ouch50_order_option *option, char value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 2;
	option->tag = OUCH50_ORDER_OPTION_TRADE_NOW_TAG;
	*bytes = (uint8_t)value;
}

/**
 * Stores the handle inst, one of OUCH50_HANDLE_INST_* and returns true; false when the option is
 * another, or not 1 byte long.
 */
static inline bool
ouch50_order_option_handle_inst(const struct ouch50_order_option *option, char *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_HANDLE_INST_TAG || option->length != 2)
		return false;
	*value = (char)*bytes;
	return true;
}

/** Makes the option the handle inst, one of OUCH50_HANDLE_INST_*, 3 bytes in all. */
static inline void
ouch50_order_option_set_handle_inst(struct ouch50_order_option *option, char value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 2;
	option->tag = OUCH50_ORDER_OPTION_HANDLE_INST_TAG;
	*bytes = (uint8_t)value;
}

/**
 * Stores the bbo weight indicator, one of OUCH50_BBO_WEIGHT_INDICATOR_* and returns true; false
 * when the option is another, or not 1 byte long.
 */
static inline bool
ouch50_order_option_bbo_weight_indicator(const struct ouch50_order_option *option, char *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_BBO_WEIGHT_INDICATOR_TAG || option->length != 2)
		return false;
	*value = (char)*bytes;
	return true;
}

/**
 * Makes the option the bbo weight indicator, one of OUCH50_BBO_WEIGHT_INDICATOR_*, 3 bytes in all.
 */
static inline void
ouch50_order_option_set_bbo_weight_indicator(struct ouch50_order_option *option, char value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 2;
	option->tag = OUCH50_ORDER_OPTION_BBO_WEIGHT_INDICATOR_TAG;
	*bytes = (uint8_t)value;
}

/**
 * Stores the display quantity and returns true; false when the option is another, or not 4 bytes
 * long.
 */
static inline bool
ouch50_order_option_display_quantity(const struct ouch50_order_option *option, uint32_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_DISPLAY_QUANTITY_TAG || option->length != 5)
		return false;
	*value = itch_load_u32be((const struct itch_u32be *)bytes);
	return true;
}

/** Makes the option the display quantity, 6 bytes in all. */
static inline void
ouch50_order_option_set_display_quantity(struct ouch50_order_option *option, uint32_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 5;
	option->tag = OUCH50_ORDER_OPTION_DISPLAY_QUANTITY_TAG;
	itch_store_u32be((struct itch_u32be *)bytes, value);
}

/**
 * Stores the display price, scaled by 10^4 and returns true; false when the option is another, or
 * not 8 bytes long.
 */
static inline bool
ouch50_order_option_display_price(const struct ouch50_order_option *option, uint64_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_DISPLAY_PRICE_TAG || option->length != 9)
		return false;
	*value = itch_load_u64be((const struct itch_u64be *)bytes);
	return true;
}

/** Makes the option the display price, scaled by 10^4, 10 bytes in all. */
static inline void
ouch50_order_option_set_display_price(struct ouch50_order_option *option, uint64_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 9;
	option->tag = OUCH50_ORDER_OPTION_DISPLAY_PRICE_TAG;
	itch_store_u64be((struct itch_u64be *)bytes, value);
}

/** Stores the group id and returns true; false when the option is another, or not 2 bytes long. */
static inline bool
ouch50_order_option_group_id(const struct ouch50_order_option *option, uint16_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_GROUP_ID_TAG || option->length != 3)
		return false;
	*value = itch_load_u16be((const struct itch_u16be *)bytes);
	return true;
}

/** Makes the option the group id, 4 bytes in all. */
static inline void
ouch50_order_option_set_group_id(struct ouch50_order_option *option, uint16_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 3;
	option->tag = OUCH50_ORDER_OPTION_GROUP_ID_TAG;
	itch_store_u16be((struct itch_u16be *)bytes, value);
}

/**
 * Stores the shares located, one of OUCH50_SHARES_LOCATED_* and returns true; false when the option
 * is another, or not 1 byte long.
 */
static inline bool
ouch50_order_option_shares_located(const struct ouch50_order_option *option, char *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_SHARES_LOCATED_TAG || option->length != 2)
		return false;
	*value = (char)*bytes;
	return true;
}

/** Makes the option the shares located, one of OUCH50_SHARES_LOCATED_*, 3 bytes in all. */
static inline void
ouch50_order_option_set_shares_located(struct ouch50_order_option *option, char value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 2;
	option->tag = OUCH50_ORDER_OPTION_SHARES_LOCATED_TAG;
	*bytes = (uint8_t)value;
}

/**
 * Stores the locate broker and returns true; false when the option is another, or not 4 bytes long.
 */
static inline bool
ouch50_order_option_locate_broker(const struct ouch50_order_option *option, const char **value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_LOCATE_BROKER_TAG || option->length != 5)
		return false;
	*value = (const char *)bytes;
	return true;
}

/** Makes the option the locate broker, 6 bytes in all; false when the value does not fit. */
static inline bool
ouch50_order_option_set_locate_broker(struct ouch50_order_option *option, const char *value,
	size_t length)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 5;
	option->tag = OUCH50_ORDER_OPTION_LOCATE_BROKER_TAG;
	return itch_alpha_store((char *)bytes, 4, value, length);
}

/**
 * Stores the side, one of OUCH50_SIDE_* and returns true; false when the option is another, or not
 * 1 byte long.
 */
static inline bool ouch50_order_option_side(const struct ouch50_order_option *option, char *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_SIDE_TAG || option->length != 2)
		return false;
	*value = (char)*bytes;
	return true;
}

/** Makes the option the side, one of OUCH50_SIDE_*, 3 bytes in all. */
static inline void ouch50_order_option_set_side(struct ouch50_order_option *option, char value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 2;
	option->tag = OUCH50_ORDER_OPTION_SIDE_TAG;
	*bytes = (uint8_t)value;
}

/**
 * Stores the user ref idx and returns true; false when the option is another, or not 1 byte long.
 */
static inline bool
ouch50_order_option_user_ref_idx(const struct ouch50_order_option *option, uint8_t *value)
{
	const uint8_t *bytes = (const uint8_t *)option + 2;

	if (option->tag != OUCH50_ORDER_OPTION_USER_REF_IDX_TAG || option->length != 2)
		return false;
	*value = (uint8_t)*bytes;
	return true;
}

/** Makes the option the user ref idx, 3 bytes in all. */
static inline void
ouch50_order_option_set_user_ref_idx(struct ouch50_order_option *option, uint8_t value)
{
	uint8_t *bytes = (uint8_t *)option + 2;

	option->length = 2;
	option->tag = OUCH50_ORDER_OPTION_USER_REF_IDX_TAG;
	*bytes = (uint8_t)value;
}

/**
 * Appendage Length and Optional Appendage: 2 bytes and the optional appendage.
 *
 * Options behind a message that may end without them.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_appendage_block {
	struct itch_u16be appendage_length; /**< [0, 2) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_appendage_block) == 2);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_appendage_block) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_appendage_block, appendage_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_appendage_block, appendage_length) == 2);

#define OUCH50_APPENDAGE_BLOCK_LENGTH 2 /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_appendage_block) == OUCH50_APPENDAGE_BLOCK_LENGTH);

/** Clears the record: numbers 0. */
static inline void ouch50_appendage_block_init(struct ouch50_appendage_block *record)
{
	memset(record, 0, sizeof(*record));
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_appendage_block_appendage_length(const struct ouch50_appendage_block *record)
{
	return itch_load_u16be(&record->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_appendage_block_set_appendage_length(struct ouch50_appendage_block *record, uint16_t value)
{
	itch_store_u16be(&record->appendage_length, value);
}

/**
 * Returns how long the record is by its own account, of which `length` bytes are there,
 * OUCH50_APPENDAGE_BLOCK_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_appendage_block_whole_length(const struct ouch50_appendage_block *record, size_t length)
{
	(void)length;
	return sizeof(*record) + ouch50_appendage_block_appendage_length(record);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of record: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_appendage_block_optional_appendage_limit(const struct ouch50_appendage_block *record,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)record;

	if (length <= sizeof(*record))
		return bytes + length;
	bytes += sizeof(*record);
	return bytes + itch_smaller(ouch50_appendage_block_appendage_length(record),
		length - sizeof(*record));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of record, or NULL when none
 * is whole.
 */
static inline const struct ouch50_order_option *
ouch50_appendage_block_optional_appendage(const struct ouch50_appendage_block *record,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)record;
	const uint8_t *limit = ouch50_appendage_block_optional_appendage_limit(record, length);

	if (length <= sizeof(*record))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*record), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_appendage_block_optional_appendage_next(const struct ouch50_appendage_block *record,
	size_t length, const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_appendage_block_optional_appendage_limit(record, length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_appendage_block_optional_appendage_is_whole(const struct ouch50_appendage_block *record,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)record;
	const uint8_t *limit = ouch50_appendage_block_optional_appendage_limit(record, length);

	if (length < sizeof(*record))
		return false;
	return itch_options_are_whole(bytes + sizeof(*record), limit);
}

/**
 * Enter Order: inbound message type 'O', 47 bytes and the optional appendage.
 *
 * Enters a new order.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_enter_order {
	char message_type;                   /**< [0, 1) Tells the messages of one direction
	                                      *   apart. */
	struct itch_u32be user_ref_num;      /**< [1, 5) The client's own number of the order;
	                                      *   grows by the order. */
	char side;                           /**< [5, 6) One of OUCH50_SIDE_*. */
	struct itch_u32be quantity;          /**< [6, 10) Number of shares. */
	char symbol[8];                      /**< [10, 18) Symbol of the security. */
	struct itch_u64be price;             /**< [18, 26) Limit price; 0x7fffffff is a market
	                                      *   order for a cross, and so is 200000.0000.
	                                      *   Scaled by 10^4. */
	char time_in_force;                  /**< [26, 27) One of OUCH50_TIME_IN_FORCE_*. */
	char display;                        /**< [27, 28) One of OUCH50_DISPLAY_*. */
	char capacity;                       /**< [28, 29) One of OUCH50_CAPACITY_*. */
	char inter_market_sweep_eligibility; /**< [29, 30) One of
	                                      *   OUCH50_INTER_MARKET_SWEEP_ELIGIBILITY_*. */
	char cross_type;                     /**< [30, 31) One of OUCH50_CROSS_TYPE_*. */
	char cl_ord_id[14];                  /**< [31, 45) The client's own words for the order. */
	struct itch_u16be appendage_length;  /**< [45, 47) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_enter_order) == 47);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_enter_order) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, user_ref_num) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, side) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, quantity) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, symbol) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, symbol) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, price) == 18);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, time_in_force) == 26);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, time_in_force) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, display) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, display) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, capacity) == 28);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, capacity) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, inter_market_sweep_eligibility) == 29);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, inter_market_sweep_eligibility) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, cross_type) == 30);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, cross_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, cl_ord_id) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, cl_ord_id) == 14);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enter_order, appendage_length) == 45);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enter_order, appendage_length) == 2);

#define OUCH50_ENTER_ORDER_TYPE           'O' /**< Type byte. */
#define OUCH50_ENTER_ORDER_LENGTH         47  /**< Bytes of the fixed part. */
#define OUCH50_ENTER_ORDER_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_enter_order) == OUCH50_ENTER_ORDER_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void ouch50_enter_order_init(struct ouch50_enter_order *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->symbol, ' ', sizeof(message->symbol));
	memset(message->cl_ord_id, ' ', sizeof(message->cl_ord_id));
	message->message_type = OUCH50_ENTER_ORDER_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_enter_order_message_type(const struct ouch50_enter_order *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_enter_order_set_message_type(struct ouch50_enter_order *message, char value)
{
	message->message_type = value;
}

/** Returns the user ref num. */
static inline uint32_t ouch50_enter_order_user_ref_num(const struct ouch50_enter_order *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_enter_order_set_user_ref_num(struct ouch50_enter_order *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the side, one of OUCH50_SIDE_*. */
static inline char ouch50_enter_order_side(const struct ouch50_enter_order *message)
{
	return message->side;
}

/** Sets the side. */
static inline void ouch50_enter_order_set_side(struct ouch50_enter_order *message, char value)
{
	message->side = value;
}

/** Returns the quantity. */
static inline uint32_t ouch50_enter_order_quantity(const struct ouch50_enter_order *message)
{
	return itch_load_u32be(&message->quantity);
}

/** Sets the quantity. */
static inline void
ouch50_enter_order_set_quantity(struct ouch50_enter_order *message, uint32_t value)
{
	itch_store_u32be(&message->quantity, value);
}

/** Returns the symbol: 8 characters, padded with spaces, not terminated. */
static inline const char *ouch50_enter_order_symbol(const struct ouch50_enter_order *message)
{
	return message->symbol;
}

/** Returns the number of characters of the symbol before its padding. */
static inline size_t ouch50_enter_order_symbol_length(const struct ouch50_enter_order *message)
{
	return itch_alpha_length(message->symbol, sizeof(message->symbol));
}

/**
 * Returns the symbol as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t ouch50_enter_order_symbol_key(const struct ouch50_enter_order *message)
{
	return itch_alpha_key8(message->symbol);
}

/** Sets the symbol, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_enter_order_set_symbol(struct ouch50_enter_order *message, const char *text, size_t length)
{
	return itch_alpha_store(message->symbol, sizeof(message->symbol), text, length);
}

/** Returns the price, scaled by 10^4. */
static inline uint64_t ouch50_enter_order_price(const struct ouch50_enter_order *message)
{
	return itch_load_u64be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void ouch50_enter_order_set_price(struct ouch50_enter_order *message, uint64_t value)
{
	itch_store_u64be(&message->price, value);
}

/** Returns the time in force, one of OUCH50_TIME_IN_FORCE_*. */
static inline char ouch50_enter_order_time_in_force(const struct ouch50_enter_order *message)
{
	return message->time_in_force;
}

/** Sets the time in force. */
static inline void
ouch50_enter_order_set_time_in_force(struct ouch50_enter_order *message, char value)
{
	message->time_in_force = value;
}

/** Returns the display, one of OUCH50_DISPLAY_*. */
static inline char ouch50_enter_order_display(const struct ouch50_enter_order *message)
{
	return message->display;
}

/** Sets the display. */
static inline void ouch50_enter_order_set_display(struct ouch50_enter_order *message, char value)
{
	message->display = value;
}

/** Returns the capacity, one of OUCH50_CAPACITY_*. */
static inline char ouch50_enter_order_capacity(const struct ouch50_enter_order *message)
{
	return message->capacity;
}

/** Sets the capacity. */
static inline void ouch50_enter_order_set_capacity(struct ouch50_enter_order *message, char value)
{
	message->capacity = value;
}

/** Returns the inter market sweep eligibility, one of OUCH50_INTER_MARKET_SWEEP_ELIGIBILITY_*. */
static inline char
ouch50_enter_order_inter_market_sweep_eligibility(const struct ouch50_enter_order *message)
{
	return message->inter_market_sweep_eligibility;
}

/** Sets the inter market sweep eligibility. */
static inline void
ouch50_enter_order_set_inter_market_sweep_eligibility(struct ouch50_enter_order *message,
	char value)
{
	message->inter_market_sweep_eligibility = value;
}

/** Returns the cross type, one of OUCH50_CROSS_TYPE_*. */
static inline char ouch50_enter_order_cross_type(const struct ouch50_enter_order *message)
{
	return message->cross_type;
}

/** Sets the cross type. */
static inline void ouch50_enter_order_set_cross_type(struct ouch50_enter_order *message, char value)
{
	message->cross_type = value;
}

/** Returns the cl ord id: 14 characters, padded with spaces, not terminated. */
static inline const char *ouch50_enter_order_cl_ord_id(const struct ouch50_enter_order *message)
{
	return message->cl_ord_id;
}

/** Returns the number of characters of the cl ord id before its padding. */
static inline size_t ouch50_enter_order_cl_ord_id_length(const struct ouch50_enter_order *message)
{
	return itch_alpha_length(message->cl_ord_id, sizeof(message->cl_ord_id));
}

/** Sets the cl ord id, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_enter_order_set_cl_ord_id(struct ouch50_enter_order *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->cl_ord_id, sizeof(message->cl_ord_id), text, length);
}

/** Returns the appendage length. */
static inline uint16_t ouch50_enter_order_appendage_length(const struct ouch50_enter_order *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_enter_order_set_appendage_length(struct ouch50_enter_order *message, uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ENTER_ORDER_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_enter_order_whole_length(const struct ouch50_enter_order *message, size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_enter_order_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_enter_order_optional_appendage_limit(const struct ouch50_enter_order *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_enter_order_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_enter_order_optional_appendage(const struct ouch50_enter_order *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_enter_order_optional_appendage_limit(message, length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_enter_order_optional_appendage_next(const struct ouch50_enter_order *message, size_t length,
	const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_enter_order_optional_appendage_limit(message, length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_enter_order_optional_appendage_is_whole(const struct ouch50_enter_order *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_enter_order_optional_appendage_limit(message, length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Replace Order Request: inbound message type 'U', 40 bytes and the optional appendage.
 *
 * Puts another order in the place of one.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_replace_order_request {
	char message_type;                   /**< [0, 1) Tells the messages of one direction
	                                      *   apart. */
	struct itch_u32be orig_user_ref_num; /**< [1, 5) Number of the order that goes. */
	struct itch_u32be user_ref_num;      /**< [5, 9) The client's own number of the order;
	                                      *   grows by the order. */
	struct itch_u32be quantity;          /**< [9, 13) Number of shares. */
	struct itch_u64be price;             /**< [13, 21) Limit price; 0x7fffffff is a market
	                                      *   order for a cross, and so is 200000.0000.
	                                      *   Scaled by 10^4. */
	char time_in_force;                  /**< [21, 22) One of OUCH50_TIME_IN_FORCE_*. */
	char display;                        /**< [22, 23) One of OUCH50_DISPLAY_*. */
	char inter_market_sweep_eligibility; /**< [23, 24) One of
	                                      *   OUCH50_INTER_MARKET_SWEEP_ELIGIBILITY_*. */
	char cl_ord_id[14];                  /**< [24, 38) The client's own words for the order. */
	struct itch_u16be appendage_length;  /**< [38, 40) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_replace_order_request) == 40);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_replace_order_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_replace_order_request, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_replace_order_request, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_replace_order_request, orig_user_ref_num) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_replace_order_request, orig_user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_replace_order_request, user_ref_num) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_replace_order_request, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_replace_order_request, quantity) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_replace_order_request, quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_replace_order_request, price) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_replace_order_request, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_replace_order_request, time_in_force) == 21);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_replace_order_request, time_in_force) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_replace_order_request, display) == 22);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_replace_order_request, display) == 1);
ITCH_STATIC_ASSERT(
	offsetof(struct ouch50_replace_order_request, inter_market_sweep_eligibility) == 23);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct ouch50_replace_order_request, inter_market_sweep_eligibility) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_replace_order_request, cl_ord_id) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_replace_order_request, cl_ord_id) == 14);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_replace_order_request, appendage_length) == 38);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_replace_order_request, appendage_length) == 2);

#define OUCH50_REPLACE_ORDER_REQUEST_TYPE           'U' /**< Type byte. */
#define OUCH50_REPLACE_ORDER_REQUEST_LENGTH         40  /**< Bytes of the fixed part. */
#define OUCH50_REPLACE_ORDER_REQUEST_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_replace_order_request) == OUCH50_REPLACE_ORDER_REQUEST_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void ouch50_replace_order_request_init(struct ouch50_replace_order_request *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->cl_ord_id, ' ', sizeof(message->cl_ord_id));
	message->message_type = OUCH50_REPLACE_ORDER_REQUEST_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_replace_order_request_message_type(const struct ouch50_replace_order_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_replace_order_request_set_message_type(struct ouch50_replace_order_request *message,
	char value)
{
	message->message_type = value;
}

/** Returns the orig user ref num. */
static inline uint32_t
ouch50_replace_order_request_orig_user_ref_num(const struct ouch50_replace_order_request *message)
{
	return itch_load_u32be(&message->orig_user_ref_num);
}

/** Sets the orig user ref num. */
static inline void
ouch50_replace_order_request_set_orig_user_ref_num(struct ouch50_replace_order_request *message,
	uint32_t value)
{
	itch_store_u32be(&message->orig_user_ref_num, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_replace_order_request_user_ref_num(const struct ouch50_replace_order_request *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_replace_order_request_set_user_ref_num(struct ouch50_replace_order_request *message,
	uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the quantity. */
static inline uint32_t
ouch50_replace_order_request_quantity(const struct ouch50_replace_order_request *message)
{
	return itch_load_u32be(&message->quantity);
}

/** Sets the quantity. */
static inline void
ouch50_replace_order_request_set_quantity(struct ouch50_replace_order_request *message,
	uint32_t value)
{
	itch_store_u32be(&message->quantity, value);
}

/** Returns the price, scaled by 10^4. */
static inline uint64_t
ouch50_replace_order_request_price(const struct ouch50_replace_order_request *message)
{
	return itch_load_u64be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void
ouch50_replace_order_request_set_price(struct ouch50_replace_order_request *message, uint64_t value)
{
	itch_store_u64be(&message->price, value);
}

/** Returns the time in force, one of OUCH50_TIME_IN_FORCE_*. */
static inline char
ouch50_replace_order_request_time_in_force(const struct ouch50_replace_order_request *message)
{
	return message->time_in_force;
}

/** Sets the time in force. */
static inline void
ouch50_replace_order_request_set_time_in_force(struct ouch50_replace_order_request *message,
	char value)
{
	message->time_in_force = value;
}

/** Returns the display, one of OUCH50_DISPLAY_*. */
static inline char
ouch50_replace_order_request_display(const struct ouch50_replace_order_request *message)
{
	return message->display;
}

/** Sets the display. */
static inline void
ouch50_replace_order_request_set_display(struct ouch50_replace_order_request *message, char value)
{
	message->display = value;
}

/** Returns the inter market sweep eligibility, one of OUCH50_INTER_MARKET_SWEEP_ELIGIBILITY_*. */
static inline char
ouch50_replace_order_request_inter_market_sweep_eligibility(
	const struct ouch50_replace_order_request *message)
{
	return message->inter_market_sweep_eligibility;
}

/** Sets the inter market sweep eligibility. */
static inline void
ouch50_replace_order_request_set_inter_market_sweep_eligibility(
	struct ouch50_replace_order_request *message, char value)
{
	message->inter_market_sweep_eligibility = value;
}

/** Returns the cl ord id: 14 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_replace_order_request_cl_ord_id(const struct ouch50_replace_order_request *message)
{
	return message->cl_ord_id;
}

/** Returns the number of characters of the cl ord id before its padding. */
static inline size_t
ouch50_replace_order_request_cl_ord_id_length(const struct ouch50_replace_order_request *message)
{
	return itch_alpha_length(message->cl_ord_id, sizeof(message->cl_ord_id));
}

/** Sets the cl ord id, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_replace_order_request_set_cl_ord_id(struct ouch50_replace_order_request *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->cl_ord_id, sizeof(message->cl_ord_id), text, length);
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_replace_order_request_appendage_length(const struct ouch50_replace_order_request *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_replace_order_request_set_appendage_length(struct ouch50_replace_order_request *message,
	uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_REPLACE_ORDER_REQUEST_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_replace_order_request_whole_length(const struct ouch50_replace_order_request *message,
	size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_replace_order_request_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_replace_order_request_optional_appendage_limit(
	const struct ouch50_replace_order_request *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_replace_order_request_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_replace_order_request_optional_appendage(const struct ouch50_replace_order_request *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_replace_order_request_optional_appendage_limit(message,
		length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_replace_order_request_optional_appendage_next(
	const struct ouch50_replace_order_request *message, size_t length,
	const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_replace_order_request_optional_appendage_limit(message,
		length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_replace_order_request_optional_appendage_is_whole(
	const struct ouch50_replace_order_request *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_replace_order_request_optional_appendage_limit(message,
		length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Cancel Order Request: inbound message type 'X', 9 bytes and the appendage block.
 *
 * Takes shares off an order, or all of it away.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_cancel_order_request {
	char message_type;              /**< [0, 1) Tells the messages of one direction apart. */
	struct itch_u32be user_ref_num; /**< [1, 5) The client's own number of the order; grows
	                                 *   by the order. */
	struct itch_u32be quantity;     /**< [5, 9) Number of shares. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_cancel_order_request) == 9);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_cancel_order_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_cancel_order_request, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_cancel_order_request, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_cancel_order_request, user_ref_num) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_cancel_order_request, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_cancel_order_request, quantity) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_cancel_order_request, quantity) == 4);

#define OUCH50_CANCEL_ORDER_REQUEST_TYPE   'X' /**< Type byte. */
#define OUCH50_CANCEL_ORDER_REQUEST_LENGTH 9   /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_cancel_order_request) == OUCH50_CANCEL_ORDER_REQUEST_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_cancel_order_request_init(struct ouch50_cancel_order_request *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_CANCEL_ORDER_REQUEST_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_cancel_order_request_message_type(const struct ouch50_cancel_order_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_cancel_order_request_set_message_type(struct ouch50_cancel_order_request *message,
	char value)
{
	message->message_type = value;
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_cancel_order_request_user_ref_num(const struct ouch50_cancel_order_request *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_cancel_order_request_set_user_ref_num(struct ouch50_cancel_order_request *message,
	uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the quantity. */
static inline uint32_t
ouch50_cancel_order_request_quantity(const struct ouch50_cancel_order_request *message)
{
	return itch_load_u32be(&message->quantity);
}

/** Sets the quantity. */
static inline void
ouch50_cancel_order_request_set_quantity(struct ouch50_cancel_order_request *message,
	uint32_t value)
{
	itch_store_u32be(&message->quantity, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_CANCEL_ORDER_REQUEST_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_cancel_order_request_whole_length(const struct ouch50_cancel_order_request *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_CANCEL_ORDER_REQUEST_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_cancel_order_request_appendage_block(const struct ouch50_cancel_order_request *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

/**
 * Modify Order Request: inbound message type 'M', 10 bytes and the appendage block.
 *
 * Changes the side or lowers the quantity of an order without losing its priority.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_modify_order_request {
	char message_type;              /**< [0, 1) Tells the messages of one direction apart. */
	struct itch_u32be user_ref_num; /**< [1, 5) The client's own number of the order; grows
	                                 *   by the order. */
	char side;                      /**< [5, 6) One of OUCH50_SIDE_*. */
	struct itch_u32be quantity;     /**< [6, 10) Number of shares. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_modify_order_request) == 10);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_modify_order_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_modify_order_request, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_modify_order_request, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_modify_order_request, user_ref_num) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_modify_order_request, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_modify_order_request, side) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_modify_order_request, side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_modify_order_request, quantity) == 6);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_modify_order_request, quantity) == 4);

#define OUCH50_MODIFY_ORDER_REQUEST_TYPE   'M' /**< Type byte. */
#define OUCH50_MODIFY_ORDER_REQUEST_LENGTH 10  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_modify_order_request) == OUCH50_MODIFY_ORDER_REQUEST_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_modify_order_request_init(struct ouch50_modify_order_request *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_MODIFY_ORDER_REQUEST_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_modify_order_request_message_type(const struct ouch50_modify_order_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_modify_order_request_set_message_type(struct ouch50_modify_order_request *message,
	char value)
{
	message->message_type = value;
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_modify_order_request_user_ref_num(const struct ouch50_modify_order_request *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_modify_order_request_set_user_ref_num(struct ouch50_modify_order_request *message,
	uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the side, one of OUCH50_SIDE_*. */
static inline char
ouch50_modify_order_request_side(const struct ouch50_modify_order_request *message)
{
	return message->side;
}

/** Sets the side. */
static inline void
ouch50_modify_order_request_set_side(struct ouch50_modify_order_request *message, char value)
{
	message->side = value;
}

/** Returns the quantity. */
static inline uint32_t
ouch50_modify_order_request_quantity(const struct ouch50_modify_order_request *message)
{
	return itch_load_u32be(&message->quantity);
}

/** Sets the quantity. */
static inline void
ouch50_modify_order_request_set_quantity(struct ouch50_modify_order_request *message,
	uint32_t value)
{
	itch_store_u32be(&message->quantity, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_MODIFY_ORDER_REQUEST_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_modify_order_request_whole_length(const struct ouch50_modify_order_request *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_MODIFY_ORDER_REQUEST_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_modify_order_request_appendage_block(const struct ouch50_modify_order_request *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

/**
 * Mass Cancel Request: inbound message type 'C', 19 bytes and the optional appendage.
 *
 * Cancels all orders of a firm, in one symbol or in all.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_mass_cancel_request {
	char message_type;                  /**< [0, 1) Tells the messages of one direction
	                                     *   apart. */
	struct itch_u32be user_ref_num;     /**< [1, 5) The client's own number of the order;
	                                     *   grows by the order. */
	char firm[4];                       /**< [5, 9) Firm identifier. */
	char symbol[8];                     /**< [9, 17) Symbol of the security. */
	struct itch_u16be appendage_length; /**< [17, 19) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_mass_cancel_request) == 19);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_mass_cancel_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_request, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_request, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_request, user_ref_num) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_request, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_request, firm) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_request, firm) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_request, symbol) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_request, symbol) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_request, appendage_length) == 17);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_request, appendage_length) == 2);

#define OUCH50_MASS_CANCEL_REQUEST_TYPE   'C' /**< Type byte. */
#define OUCH50_MASS_CANCEL_REQUEST_LENGTH 19  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_mass_cancel_request) == OUCH50_MASS_CANCEL_REQUEST_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void ouch50_mass_cancel_request_init(struct ouch50_mass_cancel_request *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->firm, ' ', sizeof(message->firm));
	memset(message->symbol, ' ', sizeof(message->symbol));
	message->message_type = OUCH50_MASS_CANCEL_REQUEST_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_mass_cancel_request_message_type(const struct ouch50_mass_cancel_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_mass_cancel_request_set_message_type(struct ouch50_mass_cancel_request *message, char value)
{
	message->message_type = value;
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_mass_cancel_request_user_ref_num(const struct ouch50_mass_cancel_request *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_mass_cancel_request_set_user_ref_num(struct ouch50_mass_cancel_request *message,
	uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the firm: 4 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_mass_cancel_request_firm(const struct ouch50_mass_cancel_request *message)
{
	return message->firm;
}

/** Returns the number of characters of the firm before its padding. */
static inline size_t
ouch50_mass_cancel_request_firm_length(const struct ouch50_mass_cancel_request *message)
{
	return itch_alpha_length(message->firm, sizeof(message->firm));
}

/**
 * Returns the firm as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
ouch50_mass_cancel_request_firm_key(const struct ouch50_mass_cancel_request *message)
{
	return itch_alpha_key4(message->firm);
}

/** Sets the firm, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_mass_cancel_request_set_firm(struct ouch50_mass_cancel_request *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->firm, sizeof(message->firm), text, length);
}

/** Returns the symbol: 8 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_mass_cancel_request_symbol(const struct ouch50_mass_cancel_request *message)
{
	return message->symbol;
}

/** Returns the number of characters of the symbol before its padding. */
static inline size_t
ouch50_mass_cancel_request_symbol_length(const struct ouch50_mass_cancel_request *message)
{
	return itch_alpha_length(message->symbol, sizeof(message->symbol));
}

/**
 * Returns the symbol as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
ouch50_mass_cancel_request_symbol_key(const struct ouch50_mass_cancel_request *message)
{
	return itch_alpha_key8(message->symbol);
}

/** Sets the symbol, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_mass_cancel_request_set_symbol(struct ouch50_mass_cancel_request *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->symbol, sizeof(message->symbol), text, length);
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_mass_cancel_request_appendage_length(const struct ouch50_mass_cancel_request *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_mass_cancel_request_set_appendage_length(struct ouch50_mass_cancel_request *message,
	uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_MASS_CANCEL_REQUEST_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_mass_cancel_request_whole_length(const struct ouch50_mass_cancel_request *message,
	size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_mass_cancel_request_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_mass_cancel_request_optional_appendage_limit(
	const struct ouch50_mass_cancel_request *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_mass_cancel_request_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_mass_cancel_request_optional_appendage(const struct ouch50_mass_cancel_request *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_mass_cancel_request_optional_appendage_limit(message, length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_mass_cancel_request_optional_appendage_next(const struct ouch50_mass_cancel_request *message,
	size_t length, const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_mass_cancel_request_optional_appendage_limit(message, length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_mass_cancel_request_optional_appendage_is_whole(
	const struct ouch50_mass_cancel_request *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_mass_cancel_request_optional_appendage_limit(message, length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Disable Order Entry Request: inbound message type 'D', 11 bytes and the optional appendage.
 *
 * Stops order entry for a firm.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_disable_order_entry_request {
	char message_type;                  /**< [0, 1) Tells the messages of one direction
	                                     *   apart. */
	struct itch_u32be user_ref_num;     /**< [1, 5) The client's own number of the order;
	                                     *   grows by the order. */
	char firm[4];                       /**< [5, 9) Firm identifier. */
	struct itch_u16be appendage_length; /**< [9, 11) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_disable_order_entry_request) == 11);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_disable_order_entry_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_disable_order_entry_request, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_disable_order_entry_request, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_disable_order_entry_request, user_ref_num) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_disable_order_entry_request, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_disable_order_entry_request, firm) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_disable_order_entry_request, firm) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_disable_order_entry_request, appendage_length) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_disable_order_entry_request, appendage_length) == 2);

#define OUCH50_DISABLE_ORDER_ENTRY_REQUEST_TYPE   'D' /**< Type byte. */
#define OUCH50_DISABLE_ORDER_ENTRY_REQUEST_LENGTH 11  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_disable_order_entry_request) ==
	OUCH50_DISABLE_ORDER_ENTRY_REQUEST_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
ouch50_disable_order_entry_request_init(struct ouch50_disable_order_entry_request *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->firm, ' ', sizeof(message->firm));
	message->message_type = OUCH50_DISABLE_ORDER_ENTRY_REQUEST_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_disable_order_entry_request_message_type(
	const struct ouch50_disable_order_entry_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_disable_order_entry_request_set_message_type(
	struct ouch50_disable_order_entry_request *message, char value)
{
	message->message_type = value;
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_disable_order_entry_request_user_ref_num(
	const struct ouch50_disable_order_entry_request *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_disable_order_entry_request_set_user_ref_num(
	struct ouch50_disable_order_entry_request *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the firm: 4 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_disable_order_entry_request_firm(const struct ouch50_disable_order_entry_request *message)
{
	return message->firm;
}

/** Returns the number of characters of the firm before its padding. */
static inline size_t
ouch50_disable_order_entry_request_firm_length(
	const struct ouch50_disable_order_entry_request *message)
{
	return itch_alpha_length(message->firm, sizeof(message->firm));
}

/**
 * Returns the firm as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
ouch50_disable_order_entry_request_firm_key(
	const struct ouch50_disable_order_entry_request *message)
{
	return itch_alpha_key4(message->firm);
}

/** Sets the firm, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_disable_order_entry_request_set_firm(struct ouch50_disable_order_entry_request *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->firm, sizeof(message->firm), text, length);
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_disable_order_entry_request_appendage_length(
	const struct ouch50_disable_order_entry_request *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_disable_order_entry_request_set_appendage_length(
	struct ouch50_disable_order_entry_request *message, uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_DISABLE_ORDER_ENTRY_REQUEST_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_disable_order_entry_request_whole_length(
	const struct ouch50_disable_order_entry_request *message, size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_disable_order_entry_request_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_disable_order_entry_request_optional_appendage_limit(
	const struct ouch50_disable_order_entry_request *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_disable_order_entry_request_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_disable_order_entry_request_optional_appendage(
	const struct ouch50_disable_order_entry_request *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_disable_order_entry_request_optional_appendage_limit(message,
		length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_disable_order_entry_request_optional_appendage_next(
	const struct ouch50_disable_order_entry_request *message, size_t length,
	const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_disable_order_entry_request_optional_appendage_limit(message,
		length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_disable_order_entry_request_optional_appendage_is_whole(
	const struct ouch50_disable_order_entry_request *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_disable_order_entry_request_optional_appendage_limit(message,
		length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Enable Order Entry Request: inbound message type 'E', 11 bytes and the optional appendage.
 *
 * Allows order entry for a firm again.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_enable_order_entry_request {
	char message_type;                  /**< [0, 1) Tells the messages of one direction
	                                     *   apart. */
	struct itch_u32be user_ref_num;     /**< [1, 5) The client's own number of the order;
	                                     *   grows by the order. */
	char firm[4];                       /**< [5, 9) Firm identifier. */
	struct itch_u16be appendage_length; /**< [9, 11) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_enable_order_entry_request) == 11);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_enable_order_entry_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enable_order_entry_request, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enable_order_entry_request, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enable_order_entry_request, user_ref_num) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enable_order_entry_request, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enable_order_entry_request, firm) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enable_order_entry_request, firm) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enable_order_entry_request, appendage_length) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enable_order_entry_request, appendage_length) == 2);

#define OUCH50_ENABLE_ORDER_ENTRY_REQUEST_TYPE   'E' /**< Type byte. */
#define OUCH50_ENABLE_ORDER_ENTRY_REQUEST_LENGTH 11  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_enable_order_entry_request) ==
	OUCH50_ENABLE_ORDER_ENTRY_REQUEST_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
ouch50_enable_order_entry_request_init(struct ouch50_enable_order_entry_request *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->firm, ' ', sizeof(message->firm));
	message->message_type = OUCH50_ENABLE_ORDER_ENTRY_REQUEST_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_enable_order_entry_request_message_type(
	const struct ouch50_enable_order_entry_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_enable_order_entry_request_set_message_type(
	struct ouch50_enable_order_entry_request *message, char value)
{
	message->message_type = value;
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_enable_order_entry_request_user_ref_num(
	const struct ouch50_enable_order_entry_request *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_enable_order_entry_request_set_user_ref_num(
	struct ouch50_enable_order_entry_request *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the firm: 4 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_enable_order_entry_request_firm(const struct ouch50_enable_order_entry_request *message)
{
	return message->firm;
}

/** Returns the number of characters of the firm before its padding. */
static inline size_t
ouch50_enable_order_entry_request_firm_length(
	const struct ouch50_enable_order_entry_request *message)
{
	return itch_alpha_length(message->firm, sizeof(message->firm));
}

/**
 * Returns the firm as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
ouch50_enable_order_entry_request_firm_key(const struct ouch50_enable_order_entry_request *message)
{
	return itch_alpha_key4(message->firm);
}

/** Sets the firm, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_enable_order_entry_request_set_firm(struct ouch50_enable_order_entry_request *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->firm, sizeof(message->firm), text, length);
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_enable_order_entry_request_appendage_length(
	const struct ouch50_enable_order_entry_request *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_enable_order_entry_request_set_appendage_length(
	struct ouch50_enable_order_entry_request *message, uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ENABLE_ORDER_ENTRY_REQUEST_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_enable_order_entry_request_whole_length(
	const struct ouch50_enable_order_entry_request *message, size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_enable_order_entry_request_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_enable_order_entry_request_optional_appendage_limit(
	const struct ouch50_enable_order_entry_request *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_enable_order_entry_request_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_enable_order_entry_request_optional_appendage(
	const struct ouch50_enable_order_entry_request *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_enable_order_entry_request_optional_appendage_limit(message,
		length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_enable_order_entry_request_optional_appendage_next(
	const struct ouch50_enable_order_entry_request *message, size_t length,
	const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_enable_order_entry_request_optional_appendage_limit(message,
		length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_enable_order_entry_request_optional_appendage_is_whole(
	const struct ouch50_enable_order_entry_request *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_enable_order_entry_request_optional_appendage_limit(message,
		length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Account Query Request: inbound message type 'Q', 1 bytes and the appendage block.
 *
 * Asks for the number that the next order may have.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_account_query_request {
	char message_type; /**< [0, 1) Tells the messages of one direction apart. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_account_query_request) == 1);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_account_query_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_account_query_request, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_account_query_request, message_type) == 1);

#define OUCH50_ACCOUNT_QUERY_REQUEST_TYPE   'Q' /**< Type byte. */
#define OUCH50_ACCOUNT_QUERY_REQUEST_LENGTH 1   /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_account_query_request) == OUCH50_ACCOUNT_QUERY_REQUEST_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_account_query_request_init(struct ouch50_account_query_request *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_ACCOUNT_QUERY_REQUEST_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_account_query_request_message_type(const struct ouch50_account_query_request *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_account_query_request_set_message_type(struct ouch50_account_query_request *message,
	char value)
{
	message->message_type = value;
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ACCOUNT_QUERY_REQUEST_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_account_query_request_whole_length(const struct ouch50_account_query_request *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_ACCOUNT_QUERY_REQUEST_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_account_query_request_appendage_block(const struct ouch50_account_query_request *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

/**
 * System Event: outbound message type 'S', 10 bytes.
 *
 * The day begins or ends.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_system_event {
	char message_type;           /**< [0, 1) Tells the messages of one direction apart. */
	struct itch_u64be timestamp; /**< [1, 9) When the exchange made the message. In
	                              *   nanoseconds since midnight. */
	char event_code;             /**< [9, 10) One of OUCH50_EVENT_CODE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_system_event) == 10);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_system_event) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_system_event, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_system_event, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_system_event, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_system_event, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_system_event, event_code) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_system_event, event_code) == 1);

#define OUCH50_SYSTEM_EVENT_TYPE   'S' /**< Type byte. */
#define OUCH50_SYSTEM_EVENT_LENGTH 10  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_system_event) == OUCH50_SYSTEM_EVENT_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_system_event_init(struct ouch50_system_event *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_SYSTEM_EVENT_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_system_event_message_type(const struct ouch50_system_event *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_system_event_set_message_type(struct ouch50_system_event *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_system_event_timestamp(const struct ouch50_system_event *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_system_event_set_timestamp(struct ouch50_system_event *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the event code, one of OUCH50_EVENT_CODE_*. */
static inline char ouch50_system_event_event_code(const struct ouch50_system_event *message)
{
	return message->event_code;
}

/** Sets the event code. */
static inline void
ouch50_system_event_set_event_code(struct ouch50_system_event *message, char value)
{
	message->event_code = value;
}

/**
 * Order Accepted: outbound message type 'A', 64 bytes and the optional appendage.
 *
 * An order was taken, with these terms.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_order_accepted {
	char message_type;                        /**< [0, 1) Tells the messages of one direction
	                                           *   apart. */
	struct itch_u64be timestamp;              /**< [1, 9) When the exchange made the message.
	                                           *   In nanoseconds since midnight. */
	struct itch_u32be user_ref_num;           /**< [9, 13) The client's own number of the
	                                           *   order; grows by the order. */
	char side;                                /**< [13, 14) One of OUCH50_SIDE_*. */
	struct itch_u32be quantity;               /**< [14, 18) Number of shares. */
	char symbol[8];                           /**< [18, 26) Symbol of the security. */
	struct itch_u64be price;                  /**< [26, 34) Limit price; 0x7fffffff is a
	                                           *   market order for a cross, and so is
	                                           *   200000.0000. Scaled by 10^4. */
	char time_in_force;                       /**< [34, 35) One of OUCH50_TIME_IN_FORCE_*. */
	char display;                             /**< [35, 36) One of OUCH50_SHOWN_DISPLAY_*. */
	struct itch_u64be order_reference_number; /**< [36, 44) The exchange's number of the
	                                           *   order. */
	char capacity;                            /**< [44, 45) One of OUCH50_CAPACITY_*. */
	char inter_market_sweep_eligibility;      /**< [45, 46) One of
	                                           *   OUCH50_INTER_MARKET_SWEEP_ELIGIBILITY_*. */
	char cross_type;                          /**< [46, 47) One of OUCH50_CROSS_TYPE_*. */
	char order_state;                         /**< [47, 48) One of OUCH50_ORDER_STATE_*. */
	char cl_ord_id[14];                       /**< [48, 62) The client's own words for the
	                                           *   order. */
	struct itch_u16be appendage_length;       /**< [62, 64) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_accepted) == 64);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_order_accepted) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, side) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, quantity) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, symbol) == 18);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, symbol) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, price) == 26);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, time_in_force) == 34);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, time_in_force) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, display) == 35);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, display) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, order_reference_number) == 36);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, capacity) == 44);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, capacity) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, inter_market_sweep_eligibility) == 45);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, inter_market_sweep_eligibility) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, cross_type) == 46);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, cross_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, order_state) == 47);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, order_state) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, cl_ord_id) == 48);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, cl_ord_id) == 14);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_accepted, appendage_length) == 62);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_accepted, appendage_length) == 2);

#define OUCH50_ORDER_ACCEPTED_TYPE           'A' /**< Type byte. */
#define OUCH50_ORDER_ACCEPTED_LENGTH         64  /**< Bytes of the fixed part. */
#define OUCH50_ORDER_ACCEPTED_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_accepted) == OUCH50_ORDER_ACCEPTED_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void ouch50_order_accepted_init(struct ouch50_order_accepted *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->symbol, ' ', sizeof(message->symbol));
	memset(message->cl_ord_id, ' ', sizeof(message->cl_ord_id));
	message->message_type = OUCH50_ORDER_ACCEPTED_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_order_accepted_message_type(const struct ouch50_order_accepted *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_order_accepted_set_message_type(struct ouch50_order_accepted *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_order_accepted_timestamp(const struct ouch50_order_accepted *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_order_accepted_set_timestamp(struct ouch50_order_accepted *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_order_accepted_user_ref_num(const struct ouch50_order_accepted *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_order_accepted_set_user_ref_num(struct ouch50_order_accepted *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the side, one of OUCH50_SIDE_*. */
static inline char ouch50_order_accepted_side(const struct ouch50_order_accepted *message)
{
	return message->side;
}

/** Sets the side. */
static inline void ouch50_order_accepted_set_side(struct ouch50_order_accepted *message, char value)
{
	message->side = value;
}

/** Returns the quantity. */
static inline uint32_t ouch50_order_accepted_quantity(const struct ouch50_order_accepted *message)
{
	return itch_load_u32be(&message->quantity);
}

/** Sets the quantity. */
static inline void
ouch50_order_accepted_set_quantity(struct ouch50_order_accepted *message, uint32_t value)
{
	itch_store_u32be(&message->quantity, value);
}

/** Returns the symbol: 8 characters, padded with spaces, not terminated. */
static inline const char *ouch50_order_accepted_symbol(const struct ouch50_order_accepted *message)
{
	return message->symbol;
}

/** Returns the number of characters of the symbol before its padding. */
static inline size_t
ouch50_order_accepted_symbol_length(const struct ouch50_order_accepted *message)
{
	return itch_alpha_length(message->symbol, sizeof(message->symbol));
}

/**
 * Returns the symbol as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t ouch50_order_accepted_symbol_key(const struct ouch50_order_accepted *message)
{
	return itch_alpha_key8(message->symbol);
}

/** Sets the symbol, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_order_accepted_set_symbol(struct ouch50_order_accepted *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->symbol, sizeof(message->symbol), text, length);
}

/** Returns the price, scaled by 10^4. */
static inline uint64_t ouch50_order_accepted_price(const struct ouch50_order_accepted *message)
{
	return itch_load_u64be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void
ouch50_order_accepted_set_price(struct ouch50_order_accepted *message, uint64_t value)
{
	itch_store_u64be(&message->price, value);
}

/** Returns the time in force, one of OUCH50_TIME_IN_FORCE_*. */
static inline char ouch50_order_accepted_time_in_force(const struct ouch50_order_accepted *message)
{
	return message->time_in_force;
}

/** Sets the time in force. */
static inline void
ouch50_order_accepted_set_time_in_force(struct ouch50_order_accepted *message, char value)
{
	message->time_in_force = value;
}

/** Returns the display, one of OUCH50_SHOWN_DISPLAY_*. */
static inline char ouch50_order_accepted_display(const struct ouch50_order_accepted *message)
{
	return message->display;
}

/** Sets the display. */
static inline void
ouch50_order_accepted_set_display(struct ouch50_order_accepted *message, char value)
{
	message->display = value;
}

/** Returns the order reference number. */
static inline uint64_t
ouch50_order_accepted_order_reference_number(const struct ouch50_order_accepted *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
ouch50_order_accepted_set_order_reference_number(struct ouch50_order_accepted *message,
	uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the capacity, one of OUCH50_CAPACITY_*. */
static inline char ouch50_order_accepted_capacity(const struct ouch50_order_accepted *message)
{
	return message->capacity;
}

/** Sets the capacity. */
static inline void
ouch50_order_accepted_set_capacity(struct ouch50_order_accepted *message, char value)
{
	message->capacity = value;
}

/** Returns the inter market sweep eligibility, one of OUCH50_INTER_MARKET_SWEEP_ELIGIBILITY_*. */
static inline char
ouch50_order_accepted_inter_market_sweep_eligibility(const struct ouch50_order_accepted *message)
{
	return message->inter_market_sweep_eligibility;
}

/** Sets the inter market sweep eligibility. */
static inline void
ouch50_order_accepted_set_inter_market_sweep_eligibility(struct ouch50_order_accepted *message,
	char value)
{
	message->inter_market_sweep_eligibility = value;
}

/** Returns the cross type, one of OUCH50_CROSS_TYPE_*. */
static inline char ouch50_order_accepted_cross_type(const struct ouch50_order_accepted *message)
{
	return message->cross_type;
}

/** Sets the cross type. */
static inline void
ouch50_order_accepted_set_cross_type(struct ouch50_order_accepted *message, char value)
{
	message->cross_type = value;
}

/** Returns the order state, one of OUCH50_ORDER_STATE_*. */
static inline char ouch50_order_accepted_order_state(const struct ouch50_order_accepted *message)
{
	return message->order_state;
}

/** Sets the order state. */
static inline void
ouch50_order_accepted_set_order_state(struct ouch50_order_accepted *message, char value)
{
	message->order_state = value;
}

/** Returns the cl ord id: 14 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_order_accepted_cl_ord_id(const struct ouch50_order_accepted *message)
{
	return message->cl_ord_id;
}

/** Returns the number of characters of the cl ord id before its padding. */
static inline size_t
ouch50_order_accepted_cl_ord_id_length(const struct ouch50_order_accepted *message)
{
	return itch_alpha_length(message->cl_ord_id, sizeof(message->cl_ord_id));
}

/** Sets the cl ord id, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_order_accepted_set_cl_ord_id(struct ouch50_order_accepted *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->cl_ord_id, sizeof(message->cl_ord_id), text, length);
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_order_accepted_appendage_length(const struct ouch50_order_accepted *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_order_accepted_set_appendage_length(struct ouch50_order_accepted *message, uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ORDER_ACCEPTED_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_order_accepted_whole_length(const struct ouch50_order_accepted *message, size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_order_accepted_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_order_accepted_optional_appendage_limit(const struct ouch50_order_accepted *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_order_accepted_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_order_accepted_optional_appendage(const struct ouch50_order_accepted *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_order_accepted_optional_appendage_limit(message, length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_order_accepted_optional_appendage_next(const struct ouch50_order_accepted *message,
	size_t length, const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_order_accepted_optional_appendage_limit(message, length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_order_accepted_optional_appendage_is_whole(const struct ouch50_order_accepted *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_order_accepted_optional_appendage_limit(message, length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Order Replaced: outbound message type 'U', 68 bytes and the optional appendage.
 *
 * An order stands in the place of another, with these terms.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_order_replaced {
	char message_type;                        /**< [0, 1) Tells the messages of one direction
	                                           *   apart. */
	struct itch_u64be timestamp;              /**< [1, 9) When the exchange made the message.
	                                           *   In nanoseconds since midnight. */
	struct itch_u32be orig_user_ref_num;      /**< [9, 13) Number of the order that goes. */
	struct itch_u32be user_ref_num;           /**< [13, 17) The client's own number of the
	                                           *   order; grows by the order. */
	char side;                                /**< [17, 18) One of OUCH50_SIDE_*. */
	struct itch_u32be quantity;               /**< [18, 22) Number of shares. */
	char symbol[8];                           /**< [22, 30) Symbol of the security. */
	struct itch_u64be price;                  /**< [30, 38) Limit price; 0x7fffffff is a
	                                           *   market order for a cross, and so is
	                                           *   200000.0000. Scaled by 10^4. */
	char time_in_force;                       /**< [38, 39) One of OUCH50_TIME_IN_FORCE_*. */
	char display;                             /**< [39, 40) One of OUCH50_SHOWN_DISPLAY_*. */
	struct itch_u64be order_reference_number; /**< [40, 48) The exchange's number of the
	                                           *   order. */
	char capacity;                            /**< [48, 49) One of OUCH50_CAPACITY_*. */
	char inter_market_sweep_eligibility;      /**< [49, 50) One of
	                                           *   OUCH50_INTER_MARKET_SWEEP_ELIGIBILITY_*. */
	char cross_type;                          /**< [50, 51) One of OUCH50_CROSS_TYPE_*. */
	char order_state;                         /**< [51, 52) One of OUCH50_ORDER_STATE_*. */
	char cl_ord_id[14];                       /**< [52, 66) The client's own words for the
	                                           *   order. */
	struct itch_u16be appendage_length;       /**< [66, 68) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_replaced) == 68);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_order_replaced) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, orig_user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, orig_user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, user_ref_num) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, side) == 17);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, quantity) == 18);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, symbol) == 22);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, symbol) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, price) == 30);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, time_in_force) == 38);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, time_in_force) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, display) == 39);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, display) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, order_reference_number) == 40);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, capacity) == 48);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, capacity) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, inter_market_sweep_eligibility) == 49);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, inter_market_sweep_eligibility) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, cross_type) == 50);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, cross_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, order_state) == 51);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, order_state) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, cl_ord_id) == 52);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, cl_ord_id) == 14);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_replaced, appendage_length) == 66);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_replaced, appendage_length) == 2);

#define OUCH50_ORDER_REPLACED_TYPE           'U' /**< Type byte. */
#define OUCH50_ORDER_REPLACED_LENGTH         68  /**< Bytes of the fixed part. */
#define OUCH50_ORDER_REPLACED_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_replaced) == OUCH50_ORDER_REPLACED_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void ouch50_order_replaced_init(struct ouch50_order_replaced *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->symbol, ' ', sizeof(message->symbol));
	memset(message->cl_ord_id, ' ', sizeof(message->cl_ord_id));
	message->message_type = OUCH50_ORDER_REPLACED_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_order_replaced_message_type(const struct ouch50_order_replaced *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_order_replaced_set_message_type(struct ouch50_order_replaced *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_order_replaced_timestamp(const struct ouch50_order_replaced *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_order_replaced_set_timestamp(struct ouch50_order_replaced *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the orig user ref num. */
static inline uint32_t
ouch50_order_replaced_orig_user_ref_num(const struct ouch50_order_replaced *message)
{
	return itch_load_u32be(&message->orig_user_ref_num);
}

/** Sets the orig user ref num. */
static inline void
ouch50_order_replaced_set_orig_user_ref_num(struct ouch50_order_replaced *message, uint32_t value)
{
	itch_store_u32be(&message->orig_user_ref_num, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_order_replaced_user_ref_num(const struct ouch50_order_replaced *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_order_replaced_set_user_ref_num(struct ouch50_order_replaced *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the side, one of OUCH50_SIDE_*. */
static inline char ouch50_order_replaced_side(const struct ouch50_order_replaced *message)
{
	return message->side;
}

/** Sets the side. */
static inline void ouch50_order_replaced_set_side(struct ouch50_order_replaced *message, char value)
{
	message->side = value;
}

/** Returns the quantity. */
static inline uint32_t ouch50_order_replaced_quantity(const struct ouch50_order_replaced *message)
{
	return itch_load_u32be(&message->quantity);
}

/** Sets the quantity. */
static inline void
ouch50_order_replaced_set_quantity(struct ouch50_order_replaced *message, uint32_t value)
{
	itch_store_u32be(&message->quantity, value);
}

/** Returns the symbol: 8 characters, padded with spaces, not terminated. */
static inline const char *ouch50_order_replaced_symbol(const struct ouch50_order_replaced *message)
{
	return message->symbol;
}

/** Returns the number of characters of the symbol before its padding. */
static inline size_t
ouch50_order_replaced_symbol_length(const struct ouch50_order_replaced *message)
{
	return itch_alpha_length(message->symbol, sizeof(message->symbol));
}

/**
 * Returns the symbol as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t ouch50_order_replaced_symbol_key(const struct ouch50_order_replaced *message)
{
	return itch_alpha_key8(message->symbol);
}

/** Sets the symbol, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_order_replaced_set_symbol(struct ouch50_order_replaced *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->symbol, sizeof(message->symbol), text, length);
}

/** Returns the price, scaled by 10^4. */
static inline uint64_t ouch50_order_replaced_price(const struct ouch50_order_replaced *message)
{
	return itch_load_u64be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void
ouch50_order_replaced_set_price(struct ouch50_order_replaced *message, uint64_t value)
{
	itch_store_u64be(&message->price, value);
}

/** Returns the time in force, one of OUCH50_TIME_IN_FORCE_*. */
static inline char ouch50_order_replaced_time_in_force(const struct ouch50_order_replaced *message)
{
	return message->time_in_force;
}

/** Sets the time in force. */
static inline void
ouch50_order_replaced_set_time_in_force(struct ouch50_order_replaced *message, char value)
{
	message->time_in_force = value;
}

/** Returns the display, one of OUCH50_SHOWN_DISPLAY_*. */
static inline char ouch50_order_replaced_display(const struct ouch50_order_replaced *message)
{
	return message->display;
}

/** Sets the display. */
static inline void
ouch50_order_replaced_set_display(struct ouch50_order_replaced *message, char value)
{
	message->display = value;
}

/** Returns the order reference number. */
static inline uint64_t
ouch50_order_replaced_order_reference_number(const struct ouch50_order_replaced *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
ouch50_order_replaced_set_order_reference_number(struct ouch50_order_replaced *message,
	uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the capacity, one of OUCH50_CAPACITY_*. */
static inline char ouch50_order_replaced_capacity(const struct ouch50_order_replaced *message)
{
	return message->capacity;
}

/** Sets the capacity. */
static inline void
ouch50_order_replaced_set_capacity(struct ouch50_order_replaced *message, char value)
{
	message->capacity = value;
}

/** Returns the inter market sweep eligibility, one of OUCH50_INTER_MARKET_SWEEP_ELIGIBILITY_*. */
static inline char
ouch50_order_replaced_inter_market_sweep_eligibility(const struct ouch50_order_replaced *message)
{
	return message->inter_market_sweep_eligibility;
}

/** Sets the inter market sweep eligibility. */
static inline void
ouch50_order_replaced_set_inter_market_sweep_eligibility(struct ouch50_order_replaced *message,
	char value)
{
	message->inter_market_sweep_eligibility = value;
}

/** Returns the cross type, one of OUCH50_CROSS_TYPE_*. */
static inline char ouch50_order_replaced_cross_type(const struct ouch50_order_replaced *message)
{
	return message->cross_type;
}

/** Sets the cross type. */
static inline void
ouch50_order_replaced_set_cross_type(struct ouch50_order_replaced *message, char value)
{
	message->cross_type = value;
}

/** Returns the order state, one of OUCH50_ORDER_STATE_*. */
static inline char ouch50_order_replaced_order_state(const struct ouch50_order_replaced *message)
{
	return message->order_state;
}

/** Sets the order state. */
static inline void
ouch50_order_replaced_set_order_state(struct ouch50_order_replaced *message, char value)
{
	message->order_state = value;
}

/** Returns the cl ord id: 14 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_order_replaced_cl_ord_id(const struct ouch50_order_replaced *message)
{
	return message->cl_ord_id;
}

/** Returns the number of characters of the cl ord id before its padding. */
static inline size_t
ouch50_order_replaced_cl_ord_id_length(const struct ouch50_order_replaced *message)
{
	return itch_alpha_length(message->cl_ord_id, sizeof(message->cl_ord_id));
}

/** Sets the cl ord id, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_order_replaced_set_cl_ord_id(struct ouch50_order_replaced *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->cl_ord_id, sizeof(message->cl_ord_id), text, length);
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_order_replaced_appendage_length(const struct ouch50_order_replaced *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_order_replaced_set_appendage_length(struct ouch50_order_replaced *message, uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ORDER_REPLACED_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_order_replaced_whole_length(const struct ouch50_order_replaced *message, size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_order_replaced_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_order_replaced_optional_appendage_limit(const struct ouch50_order_replaced *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_order_replaced_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_order_replaced_optional_appendage(const struct ouch50_order_replaced *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_order_replaced_optional_appendage_limit(message, length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_order_replaced_optional_appendage_next(const struct ouch50_order_replaced *message,
	size_t length, const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_order_replaced_optional_appendage_limit(message, length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_order_replaced_optional_appendage_is_whole(const struct ouch50_order_replaced *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_order_replaced_optional_appendage_limit(message, length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Order Canceled: outbound message type 'C', 18 bytes and the appendage block.
 *
 * An order lost shares, or is gone.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_order_canceled {
	char message_type;              /**< [0, 1) Tells the messages of one direction apart. */
	struct itch_u64be timestamp;    /**< [1, 9) When the exchange made the message. In
	                                 *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num; /**< [9, 13) The client's own number of the order; grows
	                                 *   by the order. */
	struct itch_u32be quantity;     /**< [13, 17) Number of shares. */
	char reason;                    /**< [17, 18) One of OUCH50_CANCEL_REASON_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_canceled) == 18);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_order_canceled) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_canceled, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_canceled, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_canceled, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_canceled, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_canceled, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_canceled, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_canceled, quantity) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_canceled, quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_canceled, reason) == 17);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_canceled, reason) == 1);

#define OUCH50_ORDER_CANCELED_TYPE   'C' /**< Type byte. */
#define OUCH50_ORDER_CANCELED_LENGTH 18  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_canceled) == OUCH50_ORDER_CANCELED_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_order_canceled_init(struct ouch50_order_canceled *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_ORDER_CANCELED_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_order_canceled_message_type(const struct ouch50_order_canceled *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_order_canceled_set_message_type(struct ouch50_order_canceled *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_order_canceled_timestamp(const struct ouch50_order_canceled *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_order_canceled_set_timestamp(struct ouch50_order_canceled *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_order_canceled_user_ref_num(const struct ouch50_order_canceled *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_order_canceled_set_user_ref_num(struct ouch50_order_canceled *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the quantity. */
static inline uint32_t ouch50_order_canceled_quantity(const struct ouch50_order_canceled *message)
{
	return itch_load_u32be(&message->quantity);
}

/** Sets the quantity. */
static inline void
ouch50_order_canceled_set_quantity(struct ouch50_order_canceled *message, uint32_t value)
{
	itch_store_u32be(&message->quantity, value);
}

/** Returns the reason, one of OUCH50_CANCEL_REASON_*. */
static inline char ouch50_order_canceled_reason(const struct ouch50_order_canceled *message)
{
	return message->reason;
}

/** Sets the reason. */
static inline void
ouch50_order_canceled_set_reason(struct ouch50_order_canceled *message, char value)
{
	message->reason = value;
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ORDER_CANCELED_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_order_canceled_whole_length(const struct ouch50_order_canceled *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_ORDER_CANCELED_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_order_canceled_appendage_block(const struct ouch50_order_canceled *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

/**
 * AIQ Canceled: outbound message type 'D', 32 bytes and the appendage block.
 *
 * Shares were cancelled so that a firm does not trade with itself.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_aiq_canceled {
	char message_type;                                 /**< [0, 1) Tells the messages of one
	                                                    *   direction apart. */
	struct itch_u64be timestamp;                       /**< [1, 9) When the exchange made the
	                                                    *   message. In nanoseconds since
	                                                    *   midnight. */
	struct itch_u32be user_ref_num;                    /**< [9, 13) The client's own number
	                                                    *   of the order; grows by the order. */
	struct itch_u32be decrement_shares;                /**< [13, 17) Shares taken off the
	                                                    *   order. */
	char reason;                                       /**< [17, 18) One of
	                                                    *   OUCH50_AIQ_REASON_*. */
	struct itch_u32be quantity_prevented_from_trading; /**< [18, 22) Shares that would have
	                                                    *   traded. */
	struct itch_u64be execution_price;                 /**< [22, 30) Price at which they
	                                                    *   would have traded. Scaled by
	                                                    *   10^4. */
	char liquidity_flag;                               /**< [30, 31) One of
	                                                    *   OUCH50_LIQUIDITY_FLAG_*. */
	char aiq_strategy[1];                              /**< [31, 32) How self matches are
	                                                    *   prevented. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_aiq_canceled) == 32);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_aiq_canceled) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_aiq_canceled, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_aiq_canceled, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_aiq_canceled, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_aiq_canceled, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_aiq_canceled, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_aiq_canceled, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_aiq_canceled, decrement_shares) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_aiq_canceled, decrement_shares) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_aiq_canceled, reason) == 17);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_aiq_canceled, reason) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_aiq_canceled, quantity_prevented_from_trading) == 18);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_aiq_canceled, quantity_prevented_from_trading) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_aiq_canceled, execution_price) == 22);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_aiq_canceled, execution_price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_aiq_canceled, liquidity_flag) == 30);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_aiq_canceled, liquidity_flag) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_aiq_canceled, aiq_strategy) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_aiq_canceled, aiq_strategy) == 1);

#define OUCH50_AIQ_CANCELED_TYPE                     'D' /**< Type byte. */
#define OUCH50_AIQ_CANCELED_LENGTH                   32  /**< Bytes of the fixed part. */
#define OUCH50_AIQ_CANCELED_EXECUTION_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_aiq_canceled) == OUCH50_AIQ_CANCELED_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void ouch50_aiq_canceled_init(struct ouch50_aiq_canceled *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->aiq_strategy, ' ', sizeof(message->aiq_strategy));
	message->message_type = OUCH50_AIQ_CANCELED_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_aiq_canceled_message_type(const struct ouch50_aiq_canceled *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_aiq_canceled_set_message_type(struct ouch50_aiq_canceled *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_aiq_canceled_timestamp(const struct ouch50_aiq_canceled *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_aiq_canceled_set_timestamp(struct ouch50_aiq_canceled *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t ouch50_aiq_canceled_user_ref_num(const struct ouch50_aiq_canceled *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_aiq_canceled_set_user_ref_num(struct ouch50_aiq_canceled *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the decrement shares. */
static inline uint32_t
ouch50_aiq_canceled_decrement_shares(const struct ouch50_aiq_canceled *message)
{
	return itch_load_u32be(&message->decrement_shares);
}

/** Sets the decrement shares. */
static inline void
ouch50_aiq_canceled_set_decrement_shares(struct ouch50_aiq_canceled *message, uint32_t value)
{
	itch_store_u32be(&message->decrement_shares, value);
}

/** Returns the reason, one of OUCH50_AIQ_REASON_*. */
static inline char ouch50_aiq_canceled_reason(const struct ouch50_aiq_canceled *message)
{
	return message->reason;
}

/** Sets the reason. */
static inline void ouch50_aiq_canceled_set_reason(struct ouch50_aiq_canceled *message, char value)
{
	message->reason = value;
}

/** Returns the quantity prevented from trading. */
static inline uint32_t
ouch50_aiq_canceled_quantity_prevented_from_trading(const struct ouch50_aiq_canceled *message)
{
	return itch_load_u32be(&message->quantity_prevented_from_trading);
}

/** Sets the quantity prevented from trading. */
static inline void
ouch50_aiq_canceled_set_quantity_prevented_from_trading(struct ouch50_aiq_canceled *message,
	uint32_t value)
{
	itch_store_u32be(&message->quantity_prevented_from_trading, value);
}

/** Returns the execution price, scaled by 10^4. */
static inline uint64_t
ouch50_aiq_canceled_execution_price(const struct ouch50_aiq_canceled *message)
{
	return itch_load_u64be(&message->execution_price);
}

/** Sets the execution price, scaled by 10^4. */
static inline void
ouch50_aiq_canceled_set_execution_price(struct ouch50_aiq_canceled *message, uint64_t value)
{
	itch_store_u64be(&message->execution_price, value);
}

/** Returns the liquidity flag, one of OUCH50_LIQUIDITY_FLAG_*. */
static inline char ouch50_aiq_canceled_liquidity_flag(const struct ouch50_aiq_canceled *message)
{
	return message->liquidity_flag;
}

/** Sets the liquidity flag. */
static inline void
ouch50_aiq_canceled_set_liquidity_flag(struct ouch50_aiq_canceled *message, char value)
{
	message->liquidity_flag = value;
}

/** Returns the aiq strategy: 1 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_aiq_canceled_aiq_strategy(const struct ouch50_aiq_canceled *message)
{
	return message->aiq_strategy;
}

/** Returns the number of characters of the aiq strategy before its padding. */
static inline size_t
ouch50_aiq_canceled_aiq_strategy_length(const struct ouch50_aiq_canceled *message)
{
	return itch_alpha_length(message->aiq_strategy, sizeof(message->aiq_strategy));
}

/**
 * Returns the aiq strategy as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
ouch50_aiq_canceled_aiq_strategy_key(const struct ouch50_aiq_canceled *message)
{
	return itch_alpha_key1(message->aiq_strategy);
}

/** Sets the aiq strategy, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_aiq_canceled_set_aiq_strategy(struct ouch50_aiq_canceled *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->aiq_strategy, sizeof(message->aiq_strategy), text, length);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_AIQ_CANCELED_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_aiq_canceled_whole_length(const struct ouch50_aiq_canceled *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_AIQ_CANCELED_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_aiq_canceled_appendage_block(const struct ouch50_aiq_canceled *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

/**
 * Order Executed: outbound message type 'E', 36 bytes and the optional appendage.
 *
 * An order traded.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_order_executed {
	char message_type;                  /**< [0, 1) Tells the messages of one direction
	                                     *   apart. */
	struct itch_u64be timestamp;        /**< [1, 9) When the exchange made the message. In
	                                     *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num;     /**< [9, 13) The client's own number of the order;
	                                     *   grows by the order. */
	struct itch_u32be quantity;         /**< [13, 17) Number of shares. */
	struct itch_u64be price;            /**< [17, 25) Limit price; 0x7fffffff is a market
	                                     *   order for a cross, and so is 200000.0000. Scaled
	                                     *   by 10^4. */
	char liquidity_flag;                /**< [25, 26) One of OUCH50_LIQUIDITY_FLAG_*. */
	struct itch_u64be match_number;     /**< [26, 34) The exchange's number of the trade. */
	struct itch_u16be appendage_length; /**< [34, 36) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_executed) == 36);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_order_executed) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_executed, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_executed, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_executed, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_executed, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_executed, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_executed, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_executed, quantity) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_executed, quantity) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_executed, price) == 17);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_executed, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_executed, liquidity_flag) == 25);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_executed, liquidity_flag) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_executed, match_number) == 26);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_executed, match_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_executed, appendage_length) == 34);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_executed, appendage_length) == 2);

#define OUCH50_ORDER_EXECUTED_TYPE           'E' /**< Type byte. */
#define OUCH50_ORDER_EXECUTED_LENGTH         36  /**< Bytes of the fixed part. */
#define OUCH50_ORDER_EXECUTED_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_executed) == OUCH50_ORDER_EXECUTED_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_order_executed_init(struct ouch50_order_executed *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_ORDER_EXECUTED_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_order_executed_message_type(const struct ouch50_order_executed *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_order_executed_set_message_type(struct ouch50_order_executed *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_order_executed_timestamp(const struct ouch50_order_executed *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_order_executed_set_timestamp(struct ouch50_order_executed *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_order_executed_user_ref_num(const struct ouch50_order_executed *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_order_executed_set_user_ref_num(struct ouch50_order_executed *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the quantity. */
static inline uint32_t ouch50_order_executed_quantity(const struct ouch50_order_executed *message)
{
	return itch_load_u32be(&message->quantity);
}

/** Sets the quantity. */
static inline void
ouch50_order_executed_set_quantity(struct ouch50_order_executed *message, uint32_t value)
{
	itch_store_u32be(&message->quantity, value);
}

/** Returns the price, scaled by 10^4. */
static inline uint64_t ouch50_order_executed_price(const struct ouch50_order_executed *message)
{
	return itch_load_u64be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void
ouch50_order_executed_set_price(struct ouch50_order_executed *message, uint64_t value)
{
	itch_store_u64be(&message->price, value);
}

/** Returns the liquidity flag, one of OUCH50_LIQUIDITY_FLAG_*. */
static inline char ouch50_order_executed_liquidity_flag(const struct ouch50_order_executed *message)
{
	return message->liquidity_flag;
}

/** Sets the liquidity flag. */
static inline void
ouch50_order_executed_set_liquidity_flag(struct ouch50_order_executed *message, char value)
{
	message->liquidity_flag = value;
}

/** Returns the match number. */
static inline uint64_t
ouch50_order_executed_match_number(const struct ouch50_order_executed *message)
{
	return itch_load_u64be(&message->match_number);
}

/** Sets the match number. */
static inline void
ouch50_order_executed_set_match_number(struct ouch50_order_executed *message, uint64_t value)
{
	itch_store_u64be(&message->match_number, value);
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_order_executed_appendage_length(const struct ouch50_order_executed *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_order_executed_set_appendage_length(struct ouch50_order_executed *message, uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ORDER_EXECUTED_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_order_executed_whole_length(const struct ouch50_order_executed *message, size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_order_executed_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_order_executed_optional_appendage_limit(const struct ouch50_order_executed *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_order_executed_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_order_executed_optional_appendage(const struct ouch50_order_executed *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_order_executed_optional_appendage_limit(message, length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_order_executed_optional_appendage_next(const struct ouch50_order_executed *message,
	size_t length, const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_order_executed_optional_appendage_limit(message, length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_order_executed_optional_appendage_is_whole(const struct ouch50_order_executed *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_order_executed_optional_appendage_limit(message, length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Broken Trade: outbound message type 'B', 36 bytes and the appendage block.
 *
 * A trade counts no longer.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_broken_trade {
	char message_type;              /**< [0, 1) Tells the messages of one direction apart. */
	struct itch_u64be timestamp;    /**< [1, 9) When the exchange made the message. In
	                                 *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num; /**< [9, 13) The client's own number of the order; grows
	                                 *   by the order. */
	struct itch_u64be match_number; /**< [13, 21) The exchange's number of the trade. */
	char reason;                    /**< [21, 22) One of OUCH50_BROKEN_TRADE_REASON_*. */
	char cl_ord_id[14];             /**< [22, 36) The client's own words for the order. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_broken_trade) == 36);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_broken_trade) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_broken_trade, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_broken_trade, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_broken_trade, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_broken_trade, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_broken_trade, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_broken_trade, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_broken_trade, match_number) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_broken_trade, match_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_broken_trade, reason) == 21);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_broken_trade, reason) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_broken_trade, cl_ord_id) == 22);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_broken_trade, cl_ord_id) == 14);

#define OUCH50_BROKEN_TRADE_TYPE   'B' /**< Type byte. */
#define OUCH50_BROKEN_TRADE_LENGTH 36  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_broken_trade) == OUCH50_BROKEN_TRADE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void ouch50_broken_trade_init(struct ouch50_broken_trade *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->cl_ord_id, ' ', sizeof(message->cl_ord_id));
	message->message_type = OUCH50_BROKEN_TRADE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_broken_trade_message_type(const struct ouch50_broken_trade *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_broken_trade_set_message_type(struct ouch50_broken_trade *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_broken_trade_timestamp(const struct ouch50_broken_trade *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_broken_trade_set_timestamp(struct ouch50_broken_trade *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t ouch50_broken_trade_user_ref_num(const struct ouch50_broken_trade *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_broken_trade_set_user_ref_num(struct ouch50_broken_trade *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the match number. */
static inline uint64_t ouch50_broken_trade_match_number(const struct ouch50_broken_trade *message)
{
	return itch_load_u64be(&message->match_number);
}

/** Sets the match number. */
static inline void
ouch50_broken_trade_set_match_number(struct ouch50_broken_trade *message, uint64_t value)
{
	itch_store_u64be(&message->match_number, value);
}

/** Returns the reason, one of OUCH50_BROKEN_TRADE_REASON_*. */
static inline char ouch50_broken_trade_reason(const struct ouch50_broken_trade *message)
{
	return message->reason;
}

/** Sets the reason. */
static inline void ouch50_broken_trade_set_reason(struct ouch50_broken_trade *message, char value)
{
	message->reason = value;
}

/** Returns the cl ord id: 14 characters, padded with spaces, not terminated. */
static inline const char *ouch50_broken_trade_cl_ord_id(const struct ouch50_broken_trade *message)
{
	return message->cl_ord_id;
}

/** Returns the number of characters of the cl ord id before its padding. */
static inline size_t ouch50_broken_trade_cl_ord_id_length(const struct ouch50_broken_trade *message)
{
	return itch_alpha_length(message->cl_ord_id, sizeof(message->cl_ord_id));
}

/** Sets the cl ord id, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_broken_trade_set_cl_ord_id(struct ouch50_broken_trade *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->cl_ord_id, sizeof(message->cl_ord_id), text, length);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_BROKEN_TRADE_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_broken_trade_whole_length(const struct ouch50_broken_trade *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_BROKEN_TRADE_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_broken_trade_appendage_block(const struct ouch50_broken_trade *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

/**
 * Rejected: outbound message type 'J', 31 bytes and the optional appendage.
 *
 * A request was refused.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_rejected {
	char message_type;                  /**< [0, 1) Tells the messages of one direction
	                                     *   apart. */
	struct itch_u64be timestamp;        /**< [1, 9) When the exchange made the message. In
	                                     *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num;     /**< [9, 13) The client's own number of the order;
	                                     *   grows by the order. */
	struct itch_u16be reason;           /**< [13, 15) One of OUCH50_REJECT_REASON_*. */
	char cl_ord_id[14];                 /**< [15, 29) The client's own words for the order. */
	struct itch_u16be appendage_length; /**< [29, 31) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_rejected) == 31);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_rejected) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_rejected, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_rejected, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_rejected, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_rejected, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_rejected, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_rejected, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_rejected, reason) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_rejected, reason) == 2);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_rejected, cl_ord_id) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_rejected, cl_ord_id) == 14);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_rejected, appendage_length) == 29);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_rejected, appendage_length) == 2);

#define OUCH50_REJECTED_TYPE   'J' /**< Type byte. */
#define OUCH50_REJECTED_LENGTH 31  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_rejected) == OUCH50_REJECTED_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void ouch50_rejected_init(struct ouch50_rejected *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->cl_ord_id, ' ', sizeof(message->cl_ord_id));
	message->message_type = OUCH50_REJECTED_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_rejected_message_type(const struct ouch50_rejected *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void ouch50_rejected_set_message_type(struct ouch50_rejected *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_rejected_timestamp(const struct ouch50_rejected *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void ouch50_rejected_set_timestamp(struct ouch50_rejected *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t ouch50_rejected_user_ref_num(const struct ouch50_rejected *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void ouch50_rejected_set_user_ref_num(struct ouch50_rejected *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the reason, one of OUCH50_REJECT_REASON_*. */
static inline uint16_t ouch50_rejected_reason(const struct ouch50_rejected *message)
{
	return itch_load_u16be(&message->reason);
}

/** Sets the reason, one of OUCH50_REJECT_REASON_*. */
static inline void ouch50_rejected_set_reason(struct ouch50_rejected *message, uint16_t value)
{
	itch_store_u16be(&message->reason, value);
}

/** Returns the cl ord id: 14 characters, padded with spaces, not terminated. */
static inline const char *ouch50_rejected_cl_ord_id(const struct ouch50_rejected *message)
{
	return message->cl_ord_id;
}

/** Returns the number of characters of the cl ord id before its padding. */
static inline size_t ouch50_rejected_cl_ord_id_length(const struct ouch50_rejected *message)
{
	return itch_alpha_length(message->cl_ord_id, sizeof(message->cl_ord_id));
}

/** Sets the cl ord id, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_rejected_set_cl_ord_id(struct ouch50_rejected *message, const char *text, size_t length)
{
	return itch_alpha_store(message->cl_ord_id, sizeof(message->cl_ord_id), text, length);
}

/** Returns the appendage length. */
static inline uint16_t ouch50_rejected_appendage_length(const struct ouch50_rejected *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_rejected_set_appendage_length(struct ouch50_rejected *message, uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_REJECTED_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_rejected_whole_length(const struct ouch50_rejected *message, size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_rejected_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_rejected_optional_appendage_limit(const struct ouch50_rejected *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_rejected_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_rejected_optional_appendage(const struct ouch50_rejected *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_rejected_optional_appendage_limit(message, length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_rejected_optional_appendage_next(const struct ouch50_rejected *message, size_t length,
	const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_rejected_optional_appendage_limit(message, length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_rejected_optional_appendage_is_whole(const struct ouch50_rejected *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_rejected_optional_appendage_limit(message, length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Cancel Pending: outbound message type 'P', 13 bytes and the appendage block.
 *
 * A cancel waits for the end of a cross.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_cancel_pending {
	char message_type;              /**< [0, 1) Tells the messages of one direction apart. */
	struct itch_u64be timestamp;    /**< [1, 9) When the exchange made the message. In
	                                 *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num; /**< [9, 13) The client's own number of the order; grows
	                                 *   by the order. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_cancel_pending) == 13);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_cancel_pending) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_cancel_pending, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_cancel_pending, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_cancel_pending, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_cancel_pending, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_cancel_pending, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_cancel_pending, user_ref_num) == 4);

#define OUCH50_CANCEL_PENDING_TYPE   'P' /**< Type byte. */
#define OUCH50_CANCEL_PENDING_LENGTH 13  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_cancel_pending) == OUCH50_CANCEL_PENDING_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_cancel_pending_init(struct ouch50_cancel_pending *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_CANCEL_PENDING_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_cancel_pending_message_type(const struct ouch50_cancel_pending *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_cancel_pending_set_message_type(struct ouch50_cancel_pending *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_cancel_pending_timestamp(const struct ouch50_cancel_pending *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_cancel_pending_set_timestamp(struct ouch50_cancel_pending *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_cancel_pending_user_ref_num(const struct ouch50_cancel_pending *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_cancel_pending_set_user_ref_num(struct ouch50_cancel_pending *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_CANCEL_PENDING_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_cancel_pending_whole_length(const struct ouch50_cancel_pending *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_CANCEL_PENDING_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_cancel_pending_appendage_block(const struct ouch50_cancel_pending *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

/**
 * Cancel Reject: outbound message type 'I', 13 bytes and the appendage block.
 *
 * A cancel was refused.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_cancel_reject {
	char message_type;              /**< [0, 1) Tells the messages of one direction apart. */
	struct itch_u64be timestamp;    /**< [1, 9) When the exchange made the message. In
	                                 *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num; /**< [9, 13) The client's own number of the order; grows
	                                 *   by the order. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_cancel_reject) == 13);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_cancel_reject) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_cancel_reject, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_cancel_reject, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_cancel_reject, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_cancel_reject, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_cancel_reject, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_cancel_reject, user_ref_num) == 4);

#define OUCH50_CANCEL_REJECT_TYPE   'I' /**< Type byte. */
#define OUCH50_CANCEL_REJECT_LENGTH 13  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_cancel_reject) == OUCH50_CANCEL_REJECT_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_cancel_reject_init(struct ouch50_cancel_reject *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_CANCEL_REJECT_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_cancel_reject_message_type(const struct ouch50_cancel_reject *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_cancel_reject_set_message_type(struct ouch50_cancel_reject *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_cancel_reject_timestamp(const struct ouch50_cancel_reject *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_cancel_reject_set_timestamp(struct ouch50_cancel_reject *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t ouch50_cancel_reject_user_ref_num(const struct ouch50_cancel_reject *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_cancel_reject_set_user_ref_num(struct ouch50_cancel_reject *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_CANCEL_REJECT_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_cancel_reject_whole_length(const struct ouch50_cancel_reject *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_CANCEL_REJECT_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_cancel_reject_appendage_block(const struct ouch50_cancel_reject *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

/**
 * Order Priority Update: outbound message type 'T', 30 bytes and the appendage block.
 *
 * An order has another place in the queue.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_order_priority_update {
	char message_type;                        /**< [0, 1) Tells the messages of one direction
	                                           *   apart. */
	struct itch_u64be timestamp;              /**< [1, 9) When the exchange made the message.
	                                           *   In nanoseconds since midnight. */
	struct itch_u32be user_ref_num;           /**< [9, 13) The client's own number of the
	                                           *   order; grows by the order. */
	struct itch_u64be price;                  /**< [13, 21) Limit price; 0x7fffffff is a
	                                           *   market order for a cross, and so is
	                                           *   200000.0000. Scaled by 10^4. */
	char display;                             /**< [21, 22) One of OUCH50_UPDATED_DISPLAY_*. */
	struct itch_u64be order_reference_number; /**< [22, 30) The exchange's number of the
	                                           *   order. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_priority_update) == 30);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_order_priority_update) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_priority_update, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_priority_update, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_priority_update, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_priority_update, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_priority_update, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_priority_update, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_priority_update, price) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_priority_update, price) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_priority_update, display) == 21);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_priority_update, display) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_priority_update, order_reference_number) == 22);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_priority_update, order_reference_number) == 8);

#define OUCH50_ORDER_PRIORITY_UPDATE_TYPE           'T' /**< Type byte. */
#define OUCH50_ORDER_PRIORITY_UPDATE_LENGTH         30  /**< Bytes of the fixed part. */
#define OUCH50_ORDER_PRIORITY_UPDATE_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_order_priority_update) == OUCH50_ORDER_PRIORITY_UPDATE_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_order_priority_update_init(struct ouch50_order_priority_update *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_ORDER_PRIORITY_UPDATE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_order_priority_update_message_type(const struct ouch50_order_priority_update *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_order_priority_update_set_message_type(struct ouch50_order_priority_update *message,
	char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
ouch50_order_priority_update_timestamp(const struct ouch50_order_priority_update *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_order_priority_update_set_timestamp(struct ouch50_order_priority_update *message,
	uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_order_priority_update_user_ref_num(const struct ouch50_order_priority_update *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_order_priority_update_set_user_ref_num(struct ouch50_order_priority_update *message,
	uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the price, scaled by 10^4. */
static inline uint64_t
ouch50_order_priority_update_price(const struct ouch50_order_priority_update *message)
{
	return itch_load_u64be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void
ouch50_order_priority_update_set_price(struct ouch50_order_priority_update *message, uint64_t value)
{
	itch_store_u64be(&message->price, value);
}

/** Returns the display, one of OUCH50_UPDATED_DISPLAY_*. */
static inline char
ouch50_order_priority_update_display(const struct ouch50_order_priority_update *message)
{
	return message->display;
}

/** Sets the display. */
static inline void
ouch50_order_priority_update_set_display(struct ouch50_order_priority_update *message, char value)
{
	message->display = value;
}

/** Returns the order reference number. */
static inline uint64_t
ouch50_order_priority_update_order_reference_number(
	const struct ouch50_order_priority_update *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
ouch50_order_priority_update_set_order_reference_number(
	struct ouch50_order_priority_update *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ORDER_PRIORITY_UPDATE_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_order_priority_update_whole_length(const struct ouch50_order_priority_update *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_ORDER_PRIORITY_UPDATE_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_order_priority_update_appendage_block(const struct ouch50_order_priority_update *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

/**
 * Order Modified: outbound message type 'M', 18 bytes and the appendage block.
 *
 * An order was modified as asked.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_order_modified {
	char message_type;              /**< [0, 1) Tells the messages of one direction apart. */
	struct itch_u64be timestamp;    /**< [1, 9) When the exchange made the message. In
	                                 *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num; /**< [9, 13) The client's own number of the order; grows
	                                 *   by the order. */
	char side;                      /**< [13, 14) One of OUCH50_SIDE_*. */
	struct itch_u32be quantity;     /**< [14, 18) Number of shares. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_modified) == 18);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_order_modified) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_modified, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_modified, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_modified, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_modified, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_modified, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_modified, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_modified, side) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_modified, side) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_modified, quantity) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_modified, quantity) == 4);

#define OUCH50_ORDER_MODIFIED_TYPE   'M' /**< Type byte. */
#define OUCH50_ORDER_MODIFIED_LENGTH 18  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_modified) == OUCH50_ORDER_MODIFIED_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_order_modified_init(struct ouch50_order_modified *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_ORDER_MODIFIED_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_order_modified_message_type(const struct ouch50_order_modified *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_order_modified_set_message_type(struct ouch50_order_modified *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_order_modified_timestamp(const struct ouch50_order_modified *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_order_modified_set_timestamp(struct ouch50_order_modified *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_order_modified_user_ref_num(const struct ouch50_order_modified *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_order_modified_set_user_ref_num(struct ouch50_order_modified *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the side, one of OUCH50_SIDE_*. */
static inline char ouch50_order_modified_side(const struct ouch50_order_modified *message)
{
	return message->side;
}

/** Sets the side. */
static inline void ouch50_order_modified_set_side(struct ouch50_order_modified *message, char value)
{
	message->side = value;
}

/** Returns the quantity. */
static inline uint32_t ouch50_order_modified_quantity(const struct ouch50_order_modified *message)
{
	return itch_load_u32be(&message->quantity);
}

/** Sets the quantity. */
static inline void
ouch50_order_modified_set_quantity(struct ouch50_order_modified *message, uint32_t value)
{
	itch_store_u32be(&message->quantity, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ORDER_MODIFIED_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_order_modified_whole_length(const struct ouch50_order_modified *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_ORDER_MODIFIED_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_order_modified_appendage_block(const struct ouch50_order_modified *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

/**
 * Order Restated: outbound message type 'R', 16 bytes and the optional appendage.
 *
 * An order changed without a request; the options tell what.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_order_restated {
	char message_type;                  /**< [0, 1) Tells the messages of one direction
	                                     *   apart. */
	struct itch_u64be timestamp;        /**< [1, 9) When the exchange made the message. In
	                                     *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num;     /**< [9, 13) The client's own number of the order;
	                                     *   grows by the order. */
	char reason;                        /**< [13, 14) One of OUCH50_RESTATE_REASON_*. */
	struct itch_u16be appendage_length; /**< [14, 16) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_restated) == 16);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_order_restated) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_restated, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_restated, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_restated, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_restated, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_restated, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_restated, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_restated, reason) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_restated, reason) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_order_restated, appendage_length) == 14);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_order_restated, appendage_length) == 2);

#define OUCH50_ORDER_RESTATED_TYPE   'R' /**< Type byte. */
#define OUCH50_ORDER_RESTATED_LENGTH 16  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct ouch50_order_restated) == OUCH50_ORDER_RESTATED_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_order_restated_init(struct ouch50_order_restated *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_ORDER_RESTATED_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char ouch50_order_restated_message_type(const struct ouch50_order_restated *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_order_restated_set_message_type(struct ouch50_order_restated *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t ouch50_order_restated_timestamp(const struct ouch50_order_restated *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_order_restated_set_timestamp(struct ouch50_order_restated *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_order_restated_user_ref_num(const struct ouch50_order_restated *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_order_restated_set_user_ref_num(struct ouch50_order_restated *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the reason, one of OUCH50_RESTATE_REASON_*. */
static inline char ouch50_order_restated_reason(const struct ouch50_order_restated *message)
{
	return message->reason;
}

/** Sets the reason. */
static inline void
ouch50_order_restated_set_reason(struct ouch50_order_restated *message, char value)
{
	message->reason = value;
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_order_restated_appendage_length(const struct ouch50_order_restated *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_order_restated_set_appendage_length(struct ouch50_order_restated *message, uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ORDER_RESTATED_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_order_restated_whole_length(const struct ouch50_order_restated *message, size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_order_restated_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_order_restated_optional_appendage_limit(const struct ouch50_order_restated *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_order_restated_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_order_restated_optional_appendage(const struct ouch50_order_restated *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_order_restated_optional_appendage_limit(message, length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_order_restated_optional_appendage_next(const struct ouch50_order_restated *message,
	size_t length, const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_order_restated_optional_appendage_limit(message, length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_order_restated_optional_appendage_is_whole(const struct ouch50_order_restated *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_order_restated_optional_appendage_limit(message, length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Mass Cancel Response: outbound message type 'X', 27 bytes and the optional appendage.
 *
 * A mass cancel is under way.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_mass_cancel_response {
	char message_type;                  /**< [0, 1) Tells the messages of one direction
	                                     *   apart. */
	struct itch_u64be timestamp;        /**< [1, 9) When the exchange made the message. In
	                                     *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num;     /**< [9, 13) The client's own number of the order;
	                                     *   grows by the order. */
	char firm[4];                       /**< [13, 17) Firm identifier. */
	char symbol[8];                     /**< [17, 25) Symbol of the security. */
	struct itch_u16be appendage_length; /**< [25, 27) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_mass_cancel_response) == 27);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_mass_cancel_response) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_response, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_response, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_response, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_response, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_response, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_response, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_response, firm) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_response, firm) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_response, symbol) == 17);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_response, symbol) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_mass_cancel_response, appendage_length) == 25);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_mass_cancel_response, appendage_length) == 2);

#define OUCH50_MASS_CANCEL_RESPONSE_TYPE   'X' /**< Type byte. */
#define OUCH50_MASS_CANCEL_RESPONSE_LENGTH 27  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_mass_cancel_response) == OUCH50_MASS_CANCEL_RESPONSE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void ouch50_mass_cancel_response_init(struct ouch50_mass_cancel_response *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->firm, ' ', sizeof(message->firm));
	memset(message->symbol, ' ', sizeof(message->symbol));
	message->message_type = OUCH50_MASS_CANCEL_RESPONSE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_mass_cancel_response_message_type(const struct ouch50_mass_cancel_response *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_mass_cancel_response_set_message_type(struct ouch50_mass_cancel_response *message,
	char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
ouch50_mass_cancel_response_timestamp(const struct ouch50_mass_cancel_response *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_mass_cancel_response_set_timestamp(struct ouch50_mass_cancel_response *message,
	uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_mass_cancel_response_user_ref_num(const struct ouch50_mass_cancel_response *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_mass_cancel_response_set_user_ref_num(struct ouch50_mass_cancel_response *message,
	uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the firm: 4 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_mass_cancel_response_firm(const struct ouch50_mass_cancel_response *message)
{
	return message->firm;
}

/** Returns the number of characters of the firm before its padding. */
static inline size_t
ouch50_mass_cancel_response_firm_length(const struct ouch50_mass_cancel_response *message)
{
	return itch_alpha_length(message->firm, sizeof(message->firm));
}

/**
 * Returns the firm as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
ouch50_mass_cancel_response_firm_key(const struct ouch50_mass_cancel_response *message)
{
	return itch_alpha_key4(message->firm);
}

/** Sets the firm, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_mass_cancel_response_set_firm(struct ouch50_mass_cancel_response *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->firm, sizeof(message->firm), text, length);
}

/** Returns the symbol: 8 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_mass_cancel_response_symbol(const struct ouch50_mass_cancel_response *message)
{
	return message->symbol;
}

/** Returns the number of characters of the symbol before its padding. */
static inline size_t
ouch50_mass_cancel_response_symbol_length(const struct ouch50_mass_cancel_response *message)
{
	return itch_alpha_length(message->symbol, sizeof(message->symbol));
}

/**
 * Returns the symbol as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
ouch50_mass_cancel_response_symbol_key(const struct ouch50_mass_cancel_response *message)
{
	return itch_alpha_key8(message->symbol);
}

/** Sets the symbol, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_mass_cancel_response_set_symbol(struct ouch50_mass_cancel_response *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->symbol, sizeof(message->symbol), text, length);
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_mass_cancel_response_appendage_length(const struct ouch50_mass_cancel_response *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_mass_cancel_response_set_appendage_length(struct ouch50_mass_cancel_response *message,
	uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_MASS_CANCEL_RESPONSE_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_mass_cancel_response_whole_length(const struct ouch50_mass_cancel_response *message,
	size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_mass_cancel_response_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_mass_cancel_response_optional_appendage_limit(
	const struct ouch50_mass_cancel_response *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_mass_cancel_response_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_mass_cancel_response_optional_appendage(const struct ouch50_mass_cancel_response *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_mass_cancel_response_optional_appendage_limit(message,
		length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_mass_cancel_response_optional_appendage_next(
	const struct ouch50_mass_cancel_response *message, size_t length,
	const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_mass_cancel_response_optional_appendage_limit(message,
		length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_mass_cancel_response_optional_appendage_is_whole(
	const struct ouch50_mass_cancel_response *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_mass_cancel_response_optional_appendage_limit(message,
		length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Disable Order Entry Response: outbound message type 'G', 19 bytes and the optional appendage.
 *
 * Order entry is stopped.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_disable_order_entry_response {
	char message_type;                  /**< [0, 1) Tells the messages of one direction
	                                     *   apart. */
	struct itch_u64be timestamp;        /**< [1, 9) When the exchange made the message. In
	                                     *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num;     /**< [9, 13) The client's own number of the order;
	                                     *   grows by the order. */
	char firm[4];                       /**< [13, 17) Firm identifier. */
	struct itch_u16be appendage_length; /**< [17, 19) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_disable_order_entry_response) == 19);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_disable_order_entry_response) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_disable_order_entry_response, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_disable_order_entry_response, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_disable_order_entry_response, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_disable_order_entry_response, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_disable_order_entry_response, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_disable_order_entry_response, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_disable_order_entry_response, firm) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_disable_order_entry_response, firm) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_disable_order_entry_response, appendage_length) == 17);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_disable_order_entry_response, appendage_length) == 2);

#define OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_TYPE   'G' /**< Type byte. */
#define OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_LENGTH 19  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_disable_order_entry_response) ==
	OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
ouch50_disable_order_entry_response_init(struct ouch50_disable_order_entry_response *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->firm, ' ', sizeof(message->firm));
	message->message_type = OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_disable_order_entry_response_message_type(
	const struct ouch50_disable_order_entry_response *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_disable_order_entry_response_set_message_type(
	struct ouch50_disable_order_entry_response *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
ouch50_disable_order_entry_response_timestamp(
	const struct ouch50_disable_order_entry_response *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_disable_order_entry_response_set_timestamp(
	struct ouch50_disable_order_entry_response *message, uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_disable_order_entry_response_user_ref_num(
	const struct ouch50_disable_order_entry_response *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_disable_order_entry_response_set_user_ref_num(
	struct ouch50_disable_order_entry_response *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the firm: 4 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_disable_order_entry_response_firm(const struct ouch50_disable_order_entry_response *message)
{
	return message->firm;
}

/** Returns the number of characters of the firm before its padding. */
static inline size_t
ouch50_disable_order_entry_response_firm_length(
	const struct ouch50_disable_order_entry_response *message)
{
	return itch_alpha_length(message->firm, sizeof(message->firm));
}

/**
 * Returns the firm as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
ouch50_disable_order_entry_response_firm_key(
	const struct ouch50_disable_order_entry_response *message)
{
	return itch_alpha_key4(message->firm);
}

/** Sets the firm, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_disable_order_entry_response_set_firm(struct ouch50_disable_order_entry_response *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->firm, sizeof(message->firm), text, length);
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_disable_order_entry_response_appendage_length(
	const struct ouch50_disable_order_entry_response *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_disable_order_entry_response_set_appendage_length(
	struct ouch50_disable_order_entry_response *message, uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_disable_order_entry_response_whole_length(
	const struct ouch50_disable_order_entry_response *message, size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_disable_order_entry_response_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_disable_order_entry_response_optional_appendage_limit(
	const struct ouch50_disable_order_entry_response *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_disable_order_entry_response_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_disable_order_entry_response_optional_appendage(
	const struct ouch50_disable_order_entry_response *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_disable_order_entry_response_optional_appendage_limit(message,
		length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_disable_order_entry_response_optional_appendage_next(
	const struct ouch50_disable_order_entry_response *message, size_t length,
	const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_disable_order_entry_response_optional_appendage_limit(message,
		length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_disable_order_entry_response_optional_appendage_is_whole(
	const struct ouch50_disable_order_entry_response *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_disable_order_entry_response_optional_appendage_limit(message,
		length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Enable Order Entry Response: outbound message type 'K', 19 bytes and the optional appendage.
 *
 * Order entry is allowed again.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_enable_order_entry_response {
	char message_type;                  /**< [0, 1) Tells the messages of one direction
	                                     *   apart. */
	struct itch_u64be timestamp;        /**< [1, 9) When the exchange made the message. In
	                                     *   nanoseconds since midnight. */
	struct itch_u32be user_ref_num;     /**< [9, 13) The client's own number of the order;
	                                     *   grows by the order. */
	char firm[4];                       /**< [13, 17) Firm identifier. */
	struct itch_u16be appendage_length; /**< [17, 19) Bytes of options that follow. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_enable_order_entry_response) == 19);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_enable_order_entry_response) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enable_order_entry_response, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enable_order_entry_response, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enable_order_entry_response, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enable_order_entry_response, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enable_order_entry_response, user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enable_order_entry_response, user_ref_num) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enable_order_entry_response, firm) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enable_order_entry_response, firm) == 4);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_enable_order_entry_response, appendage_length) == 17);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_enable_order_entry_response, appendage_length) == 2);

#define OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_TYPE   'K' /**< Type byte. */
#define OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_LENGTH 19  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_enable_order_entry_response) ==
	OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
ouch50_enable_order_entry_response_init(struct ouch50_enable_order_entry_response *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->firm, ' ', sizeof(message->firm));
	message->message_type = OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_enable_order_entry_response_message_type(
	const struct ouch50_enable_order_entry_response *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_enable_order_entry_response_set_message_type(
	struct ouch50_enable_order_entry_response *message, char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
ouch50_enable_order_entry_response_timestamp(
	const struct ouch50_enable_order_entry_response *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_enable_order_entry_response_set_timestamp(struct ouch50_enable_order_entry_response *message,
	uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the user ref num. */
static inline uint32_t
ouch50_enable_order_entry_response_user_ref_num(
	const struct ouch50_enable_order_entry_response *message)
{
	return itch_load_u32be(&message->user_ref_num);
}

/** Sets the user ref num. */
static inline void
ouch50_enable_order_entry_response_set_user_ref_num(
	struct ouch50_enable_order_entry_response *message, uint32_t value)
{
	itch_store_u32be(&message->user_ref_num, value);
}

/** Returns the firm: 4 characters, padded with spaces, not terminated. */
static inline const char *
ouch50_enable_order_entry_response_firm(const struct ouch50_enable_order_entry_response *message)
{
	return message->firm;
}

/** Returns the number of characters of the firm before its padding. */
static inline size_t
ouch50_enable_order_entry_response_firm_length(
	const struct ouch50_enable_order_entry_response *message)
{
	return itch_alpha_length(message->firm, sizeof(message->firm));
}

/**
 * Returns the firm as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
ouch50_enable_order_entry_response_firm_key(
	const struct ouch50_enable_order_entry_response *message)
{
	return itch_alpha_key4(message->firm);
}

/** Sets the firm, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
ouch50_enable_order_entry_response_set_firm(struct ouch50_enable_order_entry_response *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->firm, sizeof(message->firm), text, length);
}

/** Returns the appendage length. */
static inline uint16_t
ouch50_enable_order_entry_response_appendage_length(
	const struct ouch50_enable_order_entry_response *message)
{
	return itch_load_u16be(&message->appendage_length);
}

/** Sets the appendage length. */
static inline void
ouch50_enable_order_entry_response_set_appendage_length(
	struct ouch50_enable_order_entry_response *message, uint16_t value)
{
	itch_store_u16be(&message->appendage_length, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_enable_order_entry_response_whole_length(
	const struct ouch50_enable_order_entry_response *message, size_t length)
{
	(void)length;
	return sizeof(*message) + ouch50_enable_order_entry_response_appendage_length(message);
}

/**
 * Returns the limit of the optional appendage in `length` bytes of message: the first byte that is
 * not part of it.
 */
static inline const uint8_t *
ouch50_enable_order_entry_response_optional_appendage_limit(
	const struct ouch50_enable_order_entry_response *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;

	if (length <= sizeof(*message))
		return bytes + length;
	bytes += sizeof(*message);
	return bytes + itch_smaller(ouch50_enable_order_entry_response_appendage_length(message),
		length - sizeof(*message));
}

/**
 * Returns the first option of the optional appendage in `length` bytes of message, or NULL when
 * none is whole.
 */
static inline const struct ouch50_order_option *
ouch50_enable_order_entry_response_optional_appendage(
	const struct ouch50_enable_order_entry_response *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_enable_order_entry_response_optional_appendage_limit(message,
		length);

	if (length <= sizeof(*message))
		return NULL;
	return (const struct ouch50_order_option *)itch_option_at(bytes + sizeof(*message), limit);
}

/** Returns the option after one of the optional appendage, or NULL when none is whole. */
static inline const struct ouch50_order_option *
ouch50_enable_order_entry_response_optional_appendage_next(
	const struct ouch50_enable_order_entry_response *message, size_t length,
	const struct ouch50_order_option *option)
{
	const uint8_t *bytes = (const uint8_t *)option;
	const uint8_t *limit = ouch50_enable_order_entry_response_optional_appendage_limit(message,
		length);

	return (const struct ouch50_order_option *)itch_option_at(bytes + 1 + option->length,
		limit);
}

/**
 * Returns whether the options fill the optional appendage exactly: if not, what is left is no
 * option.
 */
static inline bool
ouch50_enable_order_entry_response_optional_appendage_is_whole(
	const struct ouch50_enable_order_entry_response *message, size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message;
	const uint8_t *limit = ouch50_enable_order_entry_response_optional_appendage_limit(message,
		length);

	if (length < sizeof(*message))
		return false;
	return itch_options_are_whole(bytes + sizeof(*message), limit);
}

/**
 * Account Query Response: outbound message type 'Q', 13 bytes and the appendage block.
 *
 * The number that the next order may have.
 *
 * @see Nasdaq OUCH 5.0
 */
struct ouch50_account_query_response {
	char message_type;                   /**< [0, 1) Tells the messages of one direction
	                                      *   apart. */
	struct itch_u64be timestamp;         /**< [1, 9) When the exchange made the message. In
	                                      *   nanoseconds since midnight. */
	struct itch_u32be next_user_ref_num; /**< [9, 13) The least number that the next order
	                                      *   may have. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct ouch50_account_query_response) == 13);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct ouch50_account_query_response) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_account_query_response, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_account_query_response, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_account_query_response, timestamp) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_account_query_response, timestamp) == 8);
ITCH_STATIC_ASSERT(offsetof(struct ouch50_account_query_response, next_user_ref_num) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct ouch50_account_query_response, next_user_ref_num) == 4);

#define OUCH50_ACCOUNT_QUERY_RESPONSE_TYPE   'Q' /**< Type byte. */
#define OUCH50_ACCOUNT_QUERY_RESPONSE_LENGTH 13  /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct ouch50_account_query_response) == OUCH50_ACCOUNT_QUERY_RESPONSE_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void ouch50_account_query_response_init(struct ouch50_account_query_response *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = OUCH50_ACCOUNT_QUERY_RESPONSE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
ouch50_account_query_response_message_type(const struct ouch50_account_query_response *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
ouch50_account_query_response_set_message_type(struct ouch50_account_query_response *message,
	char value)
{
	message->message_type = value;
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
ouch50_account_query_response_timestamp(const struct ouch50_account_query_response *message)
{
	return itch_load_u64be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
ouch50_account_query_response_set_timestamp(struct ouch50_account_query_response *message,
	uint64_t value)
{
	itch_store_u64be(&message->timestamp, value);
}

/** Returns the next user ref num. */
static inline uint32_t
ouch50_account_query_response_next_user_ref_num(const struct ouch50_account_query_response *message)
{
	return itch_load_u32be(&message->next_user_ref_num);
}

/** Sets the next user ref num. */
static inline void
ouch50_account_query_response_set_next_user_ref_num(struct ouch50_account_query_response *message,
	uint32_t value)
{
	itch_store_u32be(&message->next_user_ref_num, value);
}

/**
 * Returns how long the message is by its own account, of which `length` bytes are there,
 * OUCH50_ACCOUNT_QUERY_RESPONSE_LENGTH at least: more than `length` when some are missing.
 */
static inline size_t
ouch50_account_query_response_whole_length(const struct ouch50_account_query_response *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);
	size_t rest;

	if (length <= sizeof(*message))
		return sizeof(*message);
	rest = length - sizeof(*message);
	if (rest < sizeof(struct ouch50_appendage_block))
		return sizeof(*message) + sizeof(struct ouch50_appendage_block);
	rest = ouch50_appendage_block_whole_length((const struct ouch50_appendage_block *)bytes,
		rest);
	return sizeof(*message) + rest;
}

/**
 * Returns the appendage block in `length` bytes of message, or NULL when it is absent; `length`
 * less OUCH50_ACCOUNT_QUERY_RESPONSE_LENGTH bytes are its own.
 */
static inline const struct ouch50_appendage_block *
ouch50_account_query_response_appendage_block(const struct ouch50_account_query_response *message,
	size_t length)
{
	const uint8_t *bytes = (const uint8_t *)message + sizeof(*message);

	if (length < sizeof(*message) + sizeof(struct ouch50_appendage_block))
		return NULL;
	return (const struct ouch50_appendage_block *)bytes;
}

#ifdef __cplusplus
}
#endif

#endif /* OUCH50_H */

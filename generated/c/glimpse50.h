/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * Nasdaq GLIMPSE 5.0
 *
 * The book as it stands, over SoupBinTCP, and where in the TotalView-ITCH stream to go on from it.
 */
#ifndef GLIMPSE50_H
#define GLIMPSE50_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hash of this layout; readers in other languages compare it before they trust a byte. */
#define GLIMPSE50_FINGERPRINT UINT64_C(0xb75c8378ba05db37)

/** What has happened to the trading day. */
#define GLIMPSE50_EVENT_CODE_START_OF_MESSAGES     'O' /**< Always the first message of the day */
#define GLIMPSE50_EVENT_CODE_START_OF_SYSTEM_HOURS 'S' /**< The exchange is open and takes orders */
#define GLIMPSE50_EVENT_CODE_START_OF_MARKET_HOURS 'Q' /**< Regular trading begins */
#define GLIMPSE50_EVENT_CODE_END_OF_MARKET_HOURS   'M' /**< Regular trading has ended */
#define GLIMPSE50_EVENT_CODE_END_OF_SYSTEM_HOURS   'E' /**< No more new orders; breaks and
                                                        *   deletes may follow */
#define GLIMPSE50_EVENT_CODE_END_OF_MESSAGES       'C' /**< Always the last message of the day */

/** The market or tier where the security is listed. */
#define GLIMPSE50_MARKET_CATEGORY_NASDAQ_GLOBAL_SELECT 'Q' /**< Nasdaq Global Select Market */
#define GLIMPSE50_MARKET_CATEGORY_NASDAQ_GLOBAL        'G' /**< Nasdaq Global Market */
#define GLIMPSE50_MARKET_CATEGORY_NASDAQ_CAPITAL       'S' /**< Nasdaq Capital Market */
#define GLIMPSE50_MARKET_CATEGORY_NYSE                 'N' /**< New York Stock Exchange */
#define GLIMPSE50_MARKET_CATEGORY_NYSE_AMERICAN        'A' /**< NYSE American */
#define GLIMPSE50_MARKET_CATEGORY_NYSE_ARCA            'P' /**< NYSE Arca */
#define GLIMPSE50_MARKET_CATEGORY_NYSE_TEXAS           'M' /**< NYSE Texas */
#define GLIMPSE50_MARKET_CATEGORY_CBOE_BZX             'Z' /**< Cboe BZX */
#define GLIMPSE50_MARKET_CATEGORY_IEX                  'V' /**< Investors Exchange */
#define GLIMPSE50_MARKET_CATEGORY_NOT_AVAILABLE        ' ' /**< No category is known */

/** Whether a Nasdaq issuer meets its obligations. */

/** Below a listing requirement */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_DEFICIENT                         'D'
/** Late with a filing */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_DELINQUENT                        'E'
/** In bankruptcy */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_BANKRUPT                          'Q'
/** Trading is suspended */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_SUSPENDED                         'S'
/** Below a requirement and in bankruptcy */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_DEFICIENT_AND_BANKRUPT            'G'
/** Below a requirement and late with a filing */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_DEFICIENT_AND_DELINQUENT          'H'
/** Late with a filing and in bankruptcy */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_DELINQUENT_AND_BANKRUPT           'J'
/** All three at once */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_DEFICIENT_DELINQUENT_AND_BANKRUPT 'K'
/** An ETP whose units cannot be made or redeemed */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_CREATIONS_REDEMPTIONS_SUSPENDED   'C'
/** Meets its obligations */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_NORMAL                            'N'
/** Listed elsewhere */
#define GLIMPSE50_FINANCIAL_STATUS_INDICATOR_NOT_AVAILABLE                     ' '

/** Which order sizes are taken. */
#define GLIMPSE50_ROUND_LOTS_ONLY_ROUND_LOTS_ONLY 'Y' /**< Whole round lots */
#define GLIMPSE50_ROUND_LOTS_ONLY_ANY_ORDER_SIZE  'N' /**< Any number of shares */

/** The broad kind of security. */

/** American depositary share */
#define GLIMPSE50_ISSUE_CLASSIFICATION_AMERICAN_DEPOSITARY_SHARE     'A'
/** Bond */
#define GLIMPSE50_ISSUE_CLASSIFICATION_BOND                          'B'
/** Common stock */
#define GLIMPSE50_ISSUE_CLASSIFICATION_COMMON_STOCK                  'C'
/** Depository receipt */
#define GLIMPSE50_ISSUE_CLASSIFICATION_DEPOSITORY_RECEIPT            'F'
/** Placed under Rule 144A */
#define GLIMPSE50_ISSUE_CLASSIFICATION_RULE_144A                     'I'
/** Limited partnership */
#define GLIMPSE50_ISSUE_CLASSIFICATION_LIMITED_PARTNERSHIP           'L'
/** Notes */
#define GLIMPSE50_ISSUE_CLASSIFICATION_NOTES                         'N'
/** Ordinary share */
#define GLIMPSE50_ISSUE_CLASSIFICATION_ORDINARY_SHARE                'O'
/** Preferred stock */
#define GLIMPSE50_ISSUE_CLASSIFICATION_PREFERRED_STOCK               'P'
/** None of the others */
#define GLIMPSE50_ISSUE_CLASSIFICATION_OTHER_SECURITIES              'Q'
/** Right */
#define GLIMPSE50_ISSUE_CLASSIFICATION_RIGHT                         'R'
/** Shares of beneficial interest */
#define GLIMPSE50_ISSUE_CLASSIFICATION_SHARES_OF_BENEFICIAL_INTEREST 'S'
/** Convertible debenture */
#define GLIMPSE50_ISSUE_CLASSIFICATION_CONVERTIBLE_DEBENTURE         'T'
/** Unit */
#define GLIMPSE50_ISSUE_CLASSIFICATION_UNIT                          'U'
/** Units of beneficial interest */
#define GLIMPSE50_ISSUE_CLASSIFICATION_UNITS_OF_BENEFICIAL_INTEREST  'V'
/** Warrant */
#define GLIMPSE50_ISSUE_CLASSIFICATION_WARRANT                       'W'

/** The finer kind of security. */

/** Preferred trust securities */
#define GLIMPSE50_ISSUE_SUB_TYPE_PREFERRED_TRUST_SECURITIES            "A "
/** ETN on an alpha index */
#define GLIMPSE50_ISSUE_SUB_TYPE_ALPHA_INDEX_ETN                       "AI"
/** Derivative on an index */
#define GLIMPSE50_ISSUE_SUB_TYPE_INDEX_BASED_DERIVATIVE                "B "
/** Common shares */
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMON_SHARES                         "C "
/** Shares of a trust that holds commodities */
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_BASED_TRUST_SHARES          "CB"
/** Shares of a trust that holds commodity futures */
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_FUTURES_TRUST_SHARES        "CF"
/** Securities linked to a commodity */
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_LINKED_SECURITIES           "CL"
/** Shares of a trust on a commodity index */
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_INDEX_TRUST_SHARES          "CM"
/** Collateralized mortgage obligation */
#define GLIMPSE50_ISSUE_SUB_TYPE_COLLATERALIZED_MORTGAGE_OBLIGATION    "CO"
/** Shares of a trust that holds currency */
#define GLIMPSE50_ISSUE_SUB_TYPE_CURRENCY_TRUST_SHARES                 "CT"
/** Linked to commodities and currencies */
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_CURRENCY_LINKED_SECURITIES  "CU"
/** Warrants on a currency */
#define GLIMPSE50_ISSUE_SUB_TYPE_CURRENCY_WARRANTS                     "CW"
/** Global depositary shares */
#define GLIMPSE50_ISSUE_SUB_TYPE_GLOBAL_DEPOSITARY_SHARES              "D "
/** ETF as a portfolio depositary receipt */
#define GLIMPSE50_ISSUE_SUB_TYPE_ETF_PORTFOLIO_DEPOSITARY_RECEIPT      "E "
/** Equity gold shares */
#define GLIMPSE50_ISSUE_SUB_TYPE_EQUITY_GOLD_SHARES                    "EG"
/** ETN on an equity index */
#define GLIMPSE50_ISSUE_SUB_TYPE_ETN_EQUITY_INDEX_LINKED               "EI"
/** NextShares exchange-traded managed fund */
#define GLIMPSE50_ISSUE_SUB_TYPE_NEXTSHARES_MANAGED_FUND               "EM"
/** Exchange-traded notes */
#define GLIMPSE50_ISSUE_SUB_TYPE_EXCHANGE_TRADED_NOTES                 "EN"
/** Equity units */
#define GLIMPSE50_ISSUE_SUB_TYPE_EQUITY_UNITS                          "EU"
/** HOLDRS */
#define GLIMPSE50_ISSUE_SUB_TYPE_HOLDRS                                "F "
/** ETN on fixed income */
#define GLIMPSE50_ISSUE_SUB_TYPE_ETN_FIXED_INCOME_LINKED               "FI"
/** ETN on futures */
#define GLIMPSE50_ISSUE_SUB_TYPE_ETN_FUTURES_LINKED                    "FL"
/** Global shares */
#define GLIMPSE50_ISSUE_SUB_TYPE_GLOBAL_SHARES                         "G "
/** ETF as index fund shares */
#define GLIMPSE50_ISSUE_SUB_TYPE_ETF_INDEX_FUND_SHARES                 "I "
/** Interest rate */
#define GLIMPSE50_ISSUE_SUB_TYPE_INTEREST_RATE                         "IR"
/** Warrant on an index */
#define GLIMPSE50_ISSUE_SUB_TYPE_INDEX_WARRANT                         "IW"
/** Exchangeable notes on an index */
#define GLIMPSE50_ISSUE_SUB_TYPE_INDEX_LINKED_EXCHANGEABLE_NOTES       "IX"
/** Trust security backed by a corporate */
#define GLIMPSE50_ISSUE_SUB_TYPE_CORPORATE_BACKED_TRUST_SECURITY       "J "
/** Right that depends on a lawsuit */
#define GLIMPSE50_ISSUE_SUB_TYPE_CONTINGENT_LITIGATION_RIGHT           "L "
/** Limited liability company */
#define GLIMPSE50_ISSUE_SUB_TYPE_LIMITED_LIABILITY_COMPANY             "LL"
/** Derivative on equity */
#define GLIMPSE50_ISSUE_SUB_TYPE_EQUITY_BASED_DERIVATIVE               "M "
/** Shares of a managed fund */
#define GLIMPSE50_ISSUE_SUB_TYPE_MANAGED_FUND_SHARES                   "MF"
/** ETN on a multi-factor index */
#define GLIMPSE50_ISSUE_SUB_TYPE_ETN_MULTI_FACTOR_INDEX_LINKED         "ML"
/** Securities of a managed trust */
#define GLIMPSE50_ISSUE_SUB_TYPE_MANAGED_TRUST_SECURITIES              "MT"
/** New York registry shares */
#define GLIMPSE50_ISSUE_SUB_TYPE_NY_REGISTRY_SHARES                    "N "
/** Open-ended mutual fund */
#define GLIMPSE50_ISSUE_SUB_TYPE_OPEN_ENDED_MUTUAL_FUND                "O "
/** Privately held */
#define GLIMPSE50_ISSUE_SUB_TYPE_PRIVATELY_HELD_SECURITY               "P "
/** Poison pill */
#define GLIMPSE50_ISSUE_SUB_TYPE_POISON_PILL                           "PP"
/** Partnership units */
#define GLIMPSE50_ISSUE_SUB_TYPE_PARTNERSHIP_UNITS                     "PU"
/** Closed-end funds */
#define GLIMPSE50_ISSUE_SUB_TYPE_CLOSED_END_FUNDS                      "Q "
/** Placed under Regulation S */
#define GLIMPSE50_ISSUE_SUB_TYPE_REG_S                                 "R "
/** Redeemable in commodities, linked to commodities */
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_REDEEMABLE_COMMODITY_LINKED "RC"
/** Redeemable ETN on futures */
#define GLIMPSE50_ISSUE_SUB_TYPE_ETN_REDEEMABLE_FUTURES_LINKED         "RF"
/** Real estate investment trust */
#define GLIMPSE50_ISSUE_SUB_TYPE_REIT                                  "RT"
/** Redeemable in commodities, linked to currency */
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_REDEEMABLE_CURRENCY_LINKED  "RU"
/** SEED */
#define GLIMPSE50_ISSUE_SUB_TYPE_SEED                                  "S "
/** Closing spot rate */
#define GLIMPSE50_ISSUE_SUB_TYPE_SPOT_RATE_CLOSING                     "SC"
/** Intraday spot rate */
#define GLIMPSE50_ISSUE_SUB_TYPE_SPOT_RATE_INTRADAY                    "SI"
/** Tracking stock */
#define GLIMPSE50_ISSUE_SUB_TYPE_TRACKING_STOCK                        "T "
/** Trust certificates */
#define GLIMPSE50_ISSUE_SUB_TYPE_TRUST_CERTIFICATES                    "TC"
/** Trust units */
#define GLIMPSE50_ISSUE_SUB_TYPE_TRUST_UNITS                           "TU"
/** PORTAL */
#define GLIMPSE50_ISSUE_SUB_TYPE_PORTAL                                "U "
/** Right that depends on a value */
#define GLIMPSE50_ISSUE_SUB_TYPE_CONTINGENT_VALUE_RIGHT                "V "
/** Receipts of a trust */
#define GLIMPSE50_ISSUE_SUB_TYPE_TRUST_ISSUED_RECEIPTS                 "W "
/** World currency option */
#define GLIMPSE50_ISSUE_SUB_TYPE_WORLD_CURRENCY_OPTION                 "WC"
/** Trust */
#define GLIMPSE50_ISSUE_SUB_TYPE_TRUST                                 "X "
/** None of the others */
#define GLIMPSE50_ISSUE_SUB_TYPE_OTHER                                 "Y "
/** Has no finer kind */
#define GLIMPSE50_ISSUE_SUB_TYPE_NOT_APPLICABLE                        "Z "

/** Whether the security trades for real. */
#define GLIMPSE50_AUTHENTICITY_PRODUCTION 'P' /**< A live security */
#define GLIMPSE50_AUTHENTICITY_TEST       'T' /**< A test symbol: keep it out of your books */

/** Whether SEC Rule 203(b)(3) restricts short sales. */
#define GLIMPSE50_SHORT_SALE_THRESHOLD_INDICATOR_RESTRICTED     'Y' /**< On the threshold list */
#define GLIMPSE50_SHORT_SALE_THRESHOLD_INDICATOR_NOT_RESTRICTED 'N' /**< Not on the list */
#define GLIMPSE50_SHORT_SALE_THRESHOLD_INDICATOR_NOT_AVAILABLE  ' ' /**< Not known */

/** Whether the security is a new listing. */
#define GLIMPSE50_IPO_FLAG_NEW_IPO             'Y' /**< Set up today as an IPO */
#define GLIMPSE50_IPO_FLAG_NOT_IPO             'N' /**< No IPO */
#define GLIMPSE50_IPO_FLAG_NON_IPO_NEW_LISTING 'Z' /**< A new listing other than an IPO */
#define GLIMPSE50_IPO_FLAG_NOT_AVAILABLE       ' ' /**< Listed elsewhere */

/** The tier that sets the limit-up limit-down bands. */
#define GLIMPSE50_LULD_REFERENCE_PRICE_TIER_TIER_1        '1' /**< NMS stocks of tier 1 and some
                                                               *   ETPs */
#define GLIMPSE50_LULD_REFERENCE_PRICE_TIER_TIER_2        '2' /**< The other NMS stocks */
#define GLIMPSE50_LULD_REFERENCE_PRICE_TIER_NOT_AVAILABLE ' ' /**< Not known */

/** Whether the security is an exchange-traded product. */
#define GLIMPSE50_ETP_FLAG_ETP           'Y' /**< An exchange-traded product */
#define GLIMPSE50_ETP_FLAG_NOT_ETP       'N' /**< None */
#define GLIMPSE50_ETP_FLAG_NOT_AVAILABLE ' ' /**< Not known */

/** Which way an ETP moves against its index. */
#define GLIMPSE50_INVERSE_INDICATOR_INVERSE     'Y' /**< Against it */
#define GLIMPSE50_INVERSE_INDICATOR_NOT_INVERSE 'N' /**< With it, or no ETP */

/** Whether the security trades. */
#define GLIMPSE50_TRADING_STATE_HALTED         'H' /**< Halted on every US equity market */
#define GLIMPSE50_TRADING_STATE_PAUSED         'P' /**< Paused on every US equity market; Nasdaq
                                                    *   listings only */
#define GLIMPSE50_TRADING_STATE_QUOTATION_ONLY 'Q' /**< Quotes but no trades yet */
#define GLIMPSE50_TRADING_STATE_TRADING        'T' /**< Trading on Nasdaq */

/** Why a security was halted, or why it resumes. */
#define GLIMPSE50_REASON_NEWS_PENDING                  "T1  " /**< Halted until news is out */
#define GLIMPSE50_REASON_NEWS_DISSEMINATED             "T2  " /**< Halted while news spreads */
#define GLIMPSE50_REASON_TRADING_PAUSE                 "T5  " /**< Paused: this one security
                                                               *   moved too fast */
#define GLIMPSE50_REASON_EXTRAORDINARY_MARKET_ACTIVITY "T6  " /**< Halted by the regulator for
                                                               *   extraordinary activity */
#define GLIMPSE50_REASON_ETF                           "T8  " /**< Halted: an ETF */
#define GLIMPSE50_REASON_INFORMATION_REQUESTED         "T12 " /**< Halted until the listing
                                                               *   market has its answer */
#define GLIMPSE50_REASON_NON_COMPLIANCE                "H4  " /**< Halted: listing rules not met */
#define GLIMPSE50_REASON_FILINGS_NOT_CURRENT           "H9  " /**< Halted: filings are out of
                                                               *   date */
#define GLIMPSE50_REASON_SEC_SUSPENSION                "H10 " /**< Suspended by the SEC */
#define GLIMPSE50_REASON_REGULATORY_CONCERN            "H11 " /**< Halted by another regulator's
                                                               *   concern */
#define GLIMPSE50_REASON_OPERATIONS                    "O1  " /**< Halted by operations: call
                                                               *   them */
#define GLIMPSE50_REASON_VOLATILITY_PAUSE              "LUDP" /**< Paused by limit-up limit-down */
#define GLIMPSE50_REASON_VOLATILITY_PAUSE_STRADDLE     "LUDS" /**< Paused by limit-up limit-down,
                                                               *   in a straddle state */
#define GLIMPSE50_REASON_CIRCUIT_BREAKER_LEVEL_1       "MWC1" /**< Market-wide halt, level 1 */
#define GLIMPSE50_REASON_CIRCUIT_BREAKER_LEVEL_2       "MWC2" /**< Market-wide halt, level 2 */
#define GLIMPSE50_REASON_CIRCUIT_BREAKER_LEVEL_3       "MWC3" /**< Market-wide halt, level 3 */
#define GLIMPSE50_REASON_CIRCUIT_BREAKER_CARRIED_OVER  "MWC0" /**< Market-wide halt from the day
                                                               *   before */
#define GLIMPSE50_REASON_IPO_NOT_YET_TRADING           "IPO1" /**< A new issue that does not
                                                               *   trade yet */
#define GLIMPSE50_REASON_CORPORATE_ACTION              "M1  " /**< Halted for a corporate action */
#define GLIMPSE50_REASON_QUOTATION_NOT_AVAILABLE       "M2  " /**< No quotes to be had */
#define GLIMPSE50_REASON_NOT_AVAILABLE                 "    " /**< No reason was given */
#define GLIMPSE50_REASON_NEWS_AND_RESUMPTION_TIMES     "T3  " /**< News is out; times to resume
                                                               *   are set */
#define GLIMPSE50_REASON_QUOTATION_ONLY                "T7  " /**< The pause goes over into
                                                               *   quotes only */
#define GLIMPSE50_REASON_QUALIFICATIONS_RESOLVED       "R4  " /**< Resumes: listing questions
                                                               *   settled */
#define GLIMPSE50_REASON_FILINGS_SATISFIED             "R9  " /**< Resumes: filings are in */
#define GLIMPSE50_REASON_NEWS_NOT_FORTHCOMING          "C3  " /**< Resumes: the issuer has no
                                                               *   news */
#define GLIMPSE50_REASON_REQUIREMENTS_MET              "C4  " /**< Resumes: listing requirements
                                                               *   met */
#define GLIMPSE50_REASON_FILINGS_MET                   "C9  " /**< Resumes: filings met */
#define GLIMPSE50_REASON_CONCLUDED_BY_OTHER_AUTHORITY  "C11 " /**< Resumes: another regulator
                                                               *   ended the halt */
#define GLIMPSE50_REASON_CIRCUIT_BREAKER_RESUMPTION    "MWCQ" /**< Resumes after a market-wide
                                                               *   halt */
#define GLIMPSE50_REASON_NEW_ISSUE_AVAILABLE           "R1  " /**< A new issue is ready */
#define GLIMPSE50_REASON_ISSUE_AVAILABLE               "R2  " /**< An issue is ready */
#define GLIMPSE50_REASON_IPO_RELEASED_FOR_QUOTATION    "IPOQ" /**< A Nasdaq IPO may be quoted */
#define GLIMPSE50_REASON_IPO_WINDOW_EXTENDED           "IPOE" /**< A Nasdaq IPO's positioning
                                                               *   window is longer */

/** Whether Rule 201 restricts the price of short sales. */
#define GLIMPSE50_REG_SHO_ACTION_NO_PRICE_TEST       '0' /**< No restriction */
#define GLIMPSE50_REG_SHO_ACTION_RESTRICTED_TODAY    '1' /**< Restricted since a drop today */
#define GLIMPSE50_REG_SHO_ACTION_RESTRICTION_REMAINS '2' /**< Still restricted */

/** One of the exchanges of the group. */
#define GLIMPSE50_MARKET_CODE_NASDAQ       'Q' /**< Nasdaq */
#define GLIMPSE50_MARKET_CODE_NASDAQ_TEXAS 'B' /**< Nasdaq Texas, once BX */
#define GLIMPSE50_MARKET_CODE_PSX          'X' /**< Nasdaq PSX */

/** Whether that market trades the security. */
#define GLIMPSE50_OPERATIONAL_HALT_ACTION_HALTED  'H' /**< Halted there */
#define GLIMPSE50_OPERATIONAL_HALT_ACTION_RESUMED 'T' /**< Trades there again */

/** The side of an order. */
#define GLIMPSE50_BUY_SELL_INDICATOR_BUY  'B' /**< Buy order */
#define GLIMPSE50_BUY_SELL_INDICATOR_SELL 'S' /**< Sell order */

/** Which side has retail price improvement orders. */
#define GLIMPSE50_INTEREST_FLAG_BUY  'B' /**< Buy side */
#define GLIMPSE50_INTEREST_FLAG_SELL 'S' /**< Sell side */
#define GLIMPSE50_INTEREST_FLAG_BOTH 'A' /**< Both sides */
#define GLIMPSE50_INTEREST_FLAG_NONE 'N' /**< Neither side */

/**
 * System Event: message type 'S', 12 bytes.
 *
 * Marks a step of the trading day; its stock locate is always 0.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
struct glimpse50_system_event {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) Always 0. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char event_code;                   /**< [11, 12) One of GLIMPSE50_EVENT_CODE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_system_event) == 12);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct glimpse50_system_event) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_system_event, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_system_event, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_system_event, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_system_event, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_system_event, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_system_event, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_system_event, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_system_event, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_system_event, event_code) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_system_event, event_code) == 1);

#define GLIMPSE50_SYSTEM_EVENT_TYPE   'S' /**< Type byte. */
#define GLIMPSE50_SYSTEM_EVENT_LENGTH 12  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_system_event) == GLIMPSE50_SYSTEM_EVENT_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void glimpse50_system_event_init(struct glimpse50_system_event *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = GLIMPSE50_SYSTEM_EVENT_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char glimpse50_system_event_message_type(const struct glimpse50_system_event *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
glimpse50_system_event_set_message_type(struct glimpse50_system_event *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
glimpse50_system_event_stock_locate(const struct glimpse50_system_event *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
glimpse50_system_event_set_stock_locate(struct glimpse50_system_event *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
glimpse50_system_event_tracking_number(const struct glimpse50_system_event *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
glimpse50_system_event_set_tracking_number(struct glimpse50_system_event *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
glimpse50_system_event_timestamp(const struct glimpse50_system_event *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
glimpse50_system_event_set_timestamp(struct glimpse50_system_event *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the event code, one of GLIMPSE50_EVENT_CODE_*. */
static inline char glimpse50_system_event_event_code(const struct glimpse50_system_event *message)
{
	return message->event_code;
}

/** Sets the event code. */
static inline void
glimpse50_system_event_set_event_code(struct glimpse50_system_event *message, char value)
{
	message->event_code = value;
}

/**
 * Stock Directory: message type 'R', 39 bytes.
 *
 * Names a security and gives its stock locate for the day; sent for every security before trading.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
struct glimpse50_stock_directory {
	char message_type;                     /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;        /**< [1, 3) The security, by its number for the
	                                        *   day. */
	struct itch_u16be tracking_number;     /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;           /**< [5, 11) When the exchange made the message.
	                                        *   In nanoseconds since midnight. */
	char stock[8];                         /**< [11, 19) Symbol, padded with spaces. */
	char market_category;                  /**< [19, 20) One of GLIMPSE50_MARKET_CATEGORY_*. */
	char financial_status_indicator;       /**< [20, 21) One of
	                                        *   GLIMPSE50_FINANCIAL_STATUS_INDICATOR_*. */
	struct itch_u32be round_lot_size;      /**< [21, 25) Shares in a round lot. */
	char round_lots_only;                  /**< [25, 26) One of GLIMPSE50_ROUND_LOTS_ONLY_*. */
	char issue_classification;             /**< [26, 27) One of
	                                        *   GLIMPSE50_ISSUE_CLASSIFICATION_*. */
	char issue_sub_type[2];                /**< [27, 29) One of GLIMPSE50_ISSUE_SUB_TYPE_*. */
	char authenticity;                     /**< [29, 30) One of GLIMPSE50_AUTHENTICITY_*. */
	char short_sale_threshold_indicator;   /**< [30, 31) One of
	                                        *   GLIMPSE50_SHORT_SALE_THRESHOLD_INDICATOR_*. */
	char ipo_flag;                         /**< [31, 32) One of GLIMPSE50_IPO_FLAG_*. */
	char luld_reference_price_tier;        /**< [32, 33) One of
	                                        *   GLIMPSE50_LULD_REFERENCE_PRICE_TIER_*. */
	char etp_flag;                         /**< [33, 34) One of GLIMPSE50_ETP_FLAG_*. */
	struct itch_u32be etp_leverage_factor; /**< [34, 38) Multiple of the index, rounded down. */
	char inverse_indicator;                /**< [38, 39) One of
	                                        *   GLIMPSE50_INVERSE_INDICATOR_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_stock_directory) == 39);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct glimpse50_stock_directory) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, market_category) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, market_category) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, financial_status_indicator) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, financial_status_indicator) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, round_lot_size) == 21);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, round_lot_size) == 4);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, round_lots_only) == 25);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, round_lots_only) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, issue_classification) == 26);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, issue_classification) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, issue_sub_type) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, issue_sub_type) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, authenticity) == 29);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, authenticity) == 1);
ITCH_STATIC_ASSERT(
	offsetof(struct glimpse50_stock_directory, short_sale_threshold_indicator) == 30);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct glimpse50_stock_directory, short_sale_threshold_indicator) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, ipo_flag) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, ipo_flag) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, luld_reference_price_tier) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, luld_reference_price_tier) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, etp_flag) == 33);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, etp_flag) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, etp_leverage_factor) == 34);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, etp_leverage_factor) == 4);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_directory, inverse_indicator) == 38);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_directory, inverse_indicator) == 1);

#define GLIMPSE50_STOCK_DIRECTORY_TYPE   'R' /**< Type byte. */
#define GLIMPSE50_STOCK_DIRECTORY_LENGTH 39  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_stock_directory) == GLIMPSE50_STOCK_DIRECTORY_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void glimpse50_stock_directory_init(struct glimpse50_stock_directory *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	memset(message->issue_sub_type, ' ', sizeof(message->issue_sub_type));
	message->message_type = GLIMPSE50_STOCK_DIRECTORY_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
glimpse50_stock_directory_message_type(const struct glimpse50_stock_directory *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
glimpse50_stock_directory_set_message_type(struct glimpse50_stock_directory *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
glimpse50_stock_directory_stock_locate(const struct glimpse50_stock_directory *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
glimpse50_stock_directory_set_stock_locate(struct glimpse50_stock_directory *message,
	uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
glimpse50_stock_directory_tracking_number(const struct glimpse50_stock_directory *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
glimpse50_stock_directory_set_tracking_number(struct glimpse50_stock_directory *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
glimpse50_stock_directory_timestamp(const struct glimpse50_stock_directory *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
glimpse50_stock_directory_set_timestamp(struct glimpse50_stock_directory *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
glimpse50_stock_directory_stock(const struct glimpse50_stock_directory *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
glimpse50_stock_directory_stock_length(const struct glimpse50_stock_directory *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
glimpse50_stock_directory_stock_key(const struct glimpse50_stock_directory *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_stock_directory_set_stock(struct glimpse50_stock_directory *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the market category, one of GLIMPSE50_MARKET_CATEGORY_*. */
static inline char
glimpse50_stock_directory_market_category(const struct glimpse50_stock_directory *message)
{
	return message->market_category;
}

/** Sets the market category. */
static inline void
glimpse50_stock_directory_set_market_category(struct glimpse50_stock_directory *message, char value)
{
	message->market_category = value;
}

/** Returns the financial status indicator, one of GLIMPSE50_FINANCIAL_STATUS_INDICATOR_*. */
static inline char
glimpse50_stock_directory_financial_status_indicator(
	const struct glimpse50_stock_directory *message)
{
	return message->financial_status_indicator;
}

/** Sets the financial status indicator. */
static inline void
glimpse50_stock_directory_set_financial_status_indicator(struct glimpse50_stock_directory *message,
	char value)
{
	message->financial_status_indicator = value;
}

/** Returns the round lot size. */
static inline uint32_t
glimpse50_stock_directory_round_lot_size(const struct glimpse50_stock_directory *message)
{
	return itch_load_u32be(&message->round_lot_size);
}

/** Sets the round lot size. */
static inline void
glimpse50_stock_directory_set_round_lot_size(struct glimpse50_stock_directory *message,
	uint32_t value)
{
	itch_store_u32be(&message->round_lot_size, value);
}

/** Returns the round lots only, one of GLIMPSE50_ROUND_LOTS_ONLY_*. */
static inline char
glimpse50_stock_directory_round_lots_only(const struct glimpse50_stock_directory *message)
{
	return message->round_lots_only;
}

/** Sets the round lots only. */
static inline void
glimpse50_stock_directory_set_round_lots_only(struct glimpse50_stock_directory *message, char value)
{
	message->round_lots_only = value;
}

/** Returns the issue classification, one of GLIMPSE50_ISSUE_CLASSIFICATION_*. */
static inline char
glimpse50_stock_directory_issue_classification(const struct glimpse50_stock_directory *message)
{
	return message->issue_classification;
}

/** Sets the issue classification. */
static inline void
glimpse50_stock_directory_set_issue_classification(struct glimpse50_stock_directory *message,
	char value)
{
	message->issue_classification = value;
}

/** Returns the issue sub type: 2 characters, padded with spaces, not terminated. */
static inline const char *
glimpse50_stock_directory_issue_sub_type(const struct glimpse50_stock_directory *message)
{
	return message->issue_sub_type;
}

/** Returns the number of characters of the issue sub type before its padding. */
static inline size_t
glimpse50_stock_directory_issue_sub_type_length(const struct glimpse50_stock_directory *message)
{
	return itch_alpha_length(message->issue_sub_type, sizeof(message->issue_sub_type));
}

/**
 * Returns the issue sub type as one integer, equal for equal text: the first character is the
 * highest byte.
 */
static inline uint64_t
glimpse50_stock_directory_issue_sub_type_key(const struct glimpse50_stock_directory *message)
{
	return itch_alpha_key2(message->issue_sub_type);
}

/** Sets the issue sub type, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_stock_directory_set_issue_sub_type(struct glimpse50_stock_directory *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->issue_sub_type, sizeof(message->issue_sub_type), text,
		length);
}

/** Returns the authenticity, one of GLIMPSE50_AUTHENTICITY_*. */
static inline char
glimpse50_stock_directory_authenticity(const struct glimpse50_stock_directory *message)
{
	return message->authenticity;
}

/** Sets the authenticity. */
static inline void
glimpse50_stock_directory_set_authenticity(struct glimpse50_stock_directory *message, char value)
{
	message->authenticity = value;
}

/**
 * Returns the short sale threshold indicator, one of GLIMPSE50_SHORT_SALE_THRESHOLD_INDICATOR_*.
 */
static inline char
glimpse50_stock_directory_short_sale_threshold_indicator(
	const struct glimpse50_stock_directory *message)
{
	return message->short_sale_threshold_indicator;
}

/** Sets the short sale threshold indicator. */
static inline void
glimpse50_stock_directory_set_short_sale_threshold_indicator(
	struct glimpse50_stock_directory *message, char value)
{
	message->short_sale_threshold_indicator = value;
}

/** Returns the ipo flag, one of GLIMPSE50_IPO_FLAG_*. */
static inline char
glimpse50_stock_directory_ipo_flag(const struct glimpse50_stock_directory *message)
{
	return message->ipo_flag;
}

/** Sets the ipo flag. */
static inline void
glimpse50_stock_directory_set_ipo_flag(struct glimpse50_stock_directory *message, char value)
{
	message->ipo_flag = value;
}

/** Returns the luld reference price tier, one of GLIMPSE50_LULD_REFERENCE_PRICE_TIER_*. */
static inline char
glimpse50_stock_directory_luld_reference_price_tier(const struct glimpse50_stock_directory *message)
{
	return message->luld_reference_price_tier;
}

/** Sets the luld reference price tier. */
static inline void
glimpse50_stock_directory_set_luld_reference_price_tier(struct glimpse50_stock_directory *message,
	char value)
{
	message->luld_reference_price_tier = value;
}

/** Returns the etp flag, one of GLIMPSE50_ETP_FLAG_*. */
static inline char
glimpse50_stock_directory_etp_flag(const struct glimpse50_stock_directory *message)
{
	return message->etp_flag;
}

/** Sets the etp flag. */
static inline void
glimpse50_stock_directory_set_etp_flag(struct glimpse50_stock_directory *message, char value)
{
	message->etp_flag = value;
}

/** Returns the etp leverage factor. */
static inline uint32_t
glimpse50_stock_directory_etp_leverage_factor(const struct glimpse50_stock_directory *message)
{
	return itch_load_u32be(&message->etp_leverage_factor);
}

/** Sets the etp leverage factor. */
static inline void
glimpse50_stock_directory_set_etp_leverage_factor(struct glimpse50_stock_directory *message,
	uint32_t value)
{
	itch_store_u32be(&message->etp_leverage_factor, value);
}

/** Returns the inverse indicator, one of GLIMPSE50_INVERSE_INDICATOR_*. */
static inline char
glimpse50_stock_directory_inverse_indicator(const struct glimpse50_stock_directory *message)
{
	return message->inverse_indicator;
}

/** Sets the inverse indicator. */
static inline void
glimpse50_stock_directory_set_inverse_indicator(struct glimpse50_stock_directory *message,
	char value)
{
	message->inverse_indicator = value;
}

/**
 * Stock Trading Action: message type 'H', 25 bytes.
 *
 * Says whether a security trades, and why its state changed.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
struct glimpse50_stock_trading_action {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char stock[8];                     /**< [11, 19) Symbol, padded with spaces. */
	char trading_state;                /**< [19, 20) One of GLIMPSE50_TRADING_STATE_*. */
	char reserved[1];                  /**< [20, 21) Carries nothing. */
	char reason[4];                    /**< [21, 25) One of GLIMPSE50_REASON_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_stock_trading_action) == 25);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct glimpse50_stock_trading_action) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_trading_action, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_trading_action, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_trading_action, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_trading_action, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_trading_action, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_trading_action, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_trading_action, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_trading_action, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_trading_action, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_trading_action, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_trading_action, trading_state) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_trading_action, trading_state) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_trading_action, reserved) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_trading_action, reserved) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_stock_trading_action, reason) == 21);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_stock_trading_action, reason) == 4);

#define GLIMPSE50_STOCK_TRADING_ACTION_TYPE   'H' /**< Type byte. */
#define GLIMPSE50_STOCK_TRADING_ACTION_LENGTH 25  /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct glimpse50_stock_trading_action) == GLIMPSE50_STOCK_TRADING_ACTION_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
glimpse50_stock_trading_action_init(struct glimpse50_stock_trading_action *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	memset(message->reserved, ' ', sizeof(message->reserved));
	memset(message->reason, ' ', sizeof(message->reason));
	message->message_type = GLIMPSE50_STOCK_TRADING_ACTION_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
glimpse50_stock_trading_action_message_type(const struct glimpse50_stock_trading_action *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
glimpse50_stock_trading_action_set_message_type(struct glimpse50_stock_trading_action *message,
	char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
glimpse50_stock_trading_action_stock_locate(const struct glimpse50_stock_trading_action *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
glimpse50_stock_trading_action_set_stock_locate(struct glimpse50_stock_trading_action *message,
	uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
glimpse50_stock_trading_action_tracking_number(const struct glimpse50_stock_trading_action *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
glimpse50_stock_trading_action_set_tracking_number(struct glimpse50_stock_trading_action *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
glimpse50_stock_trading_action_timestamp(const struct glimpse50_stock_trading_action *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
glimpse50_stock_trading_action_set_timestamp(struct glimpse50_stock_trading_action *message,
	uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
glimpse50_stock_trading_action_stock(const struct glimpse50_stock_trading_action *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
glimpse50_stock_trading_action_stock_length(const struct glimpse50_stock_trading_action *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
glimpse50_stock_trading_action_stock_key(const struct glimpse50_stock_trading_action *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_stock_trading_action_set_stock(struct glimpse50_stock_trading_action *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the trading state, one of GLIMPSE50_TRADING_STATE_*. */
static inline char
glimpse50_stock_trading_action_trading_state(const struct glimpse50_stock_trading_action *message)
{
	return message->trading_state;
}

/** Sets the trading state. */
static inline void
glimpse50_stock_trading_action_set_trading_state(struct glimpse50_stock_trading_action *message,
	char value)
{
	message->trading_state = value;
}

/** Returns the reserved: 1 characters, padded with spaces, not terminated. */
static inline const char *
glimpse50_stock_trading_action_reserved(const struct glimpse50_stock_trading_action *message)
{
	return message->reserved;
}

/** Returns the number of characters of the reserved before its padding. */
static inline size_t
glimpse50_stock_trading_action_reserved_length(const struct glimpse50_stock_trading_action *message)
{
	return itch_alpha_length(message->reserved, sizeof(message->reserved));
}

/**
 * Returns the reserved as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
glimpse50_stock_trading_action_reserved_key(const struct glimpse50_stock_trading_action *message)
{
	return itch_alpha_key1(message->reserved);
}

/** Sets the reserved, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_stock_trading_action_set_reserved(struct glimpse50_stock_trading_action *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved, sizeof(message->reserved), text, length);
}

/** Returns the reason: 4 characters, padded with spaces, not terminated. */
static inline const char *
glimpse50_stock_trading_action_reason(const struct glimpse50_stock_trading_action *message)
{
	return message->reason;
}

/** Returns the number of characters of the reason before its padding. */
static inline size_t
glimpse50_stock_trading_action_reason_length(const struct glimpse50_stock_trading_action *message)
{
	return itch_alpha_length(message->reason, sizeof(message->reason));
}

/**
 * Returns the reason as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
glimpse50_stock_trading_action_reason_key(const struct glimpse50_stock_trading_action *message)
{
	return itch_alpha_key4(message->reason);
}

/** Sets the reason, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_stock_trading_action_set_reason(struct glimpse50_stock_trading_action *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reason, sizeof(message->reason), text, length);
}

/**
 * Reg SHO Short Sale Price Test Restricted Indicator: message type 'Y', 20 bytes.
 *
 * Says whether short sales of a security are restricted in price.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
struct glimpse50_reg_sho_restriction {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char stock[8];                     /**< [11, 19) Symbol, padded with spaces. */
	char reg_sho_action;               /**< [19, 20) One of GLIMPSE50_REG_SHO_ACTION_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_reg_sho_restriction) == 20);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct glimpse50_reg_sho_restriction) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_reg_sho_restriction, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_reg_sho_restriction, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_reg_sho_restriction, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_reg_sho_restriction, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_reg_sho_restriction, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_reg_sho_restriction, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_reg_sho_restriction, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_reg_sho_restriction, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_reg_sho_restriction, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_reg_sho_restriction, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_reg_sho_restriction, reg_sho_action) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_reg_sho_restriction, reg_sho_action) == 1);

#define GLIMPSE50_REG_SHO_RESTRICTION_TYPE   'Y' /**< Type byte. */
#define GLIMPSE50_REG_SHO_RESTRICTION_LENGTH 20  /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct glimpse50_reg_sho_restriction) == GLIMPSE50_REG_SHO_RESTRICTION_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void glimpse50_reg_sho_restriction_init(struct glimpse50_reg_sho_restriction *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = GLIMPSE50_REG_SHO_RESTRICTION_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
glimpse50_reg_sho_restriction_message_type(const struct glimpse50_reg_sho_restriction *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
glimpse50_reg_sho_restriction_set_message_type(struct glimpse50_reg_sho_restriction *message,
	char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
glimpse50_reg_sho_restriction_stock_locate(const struct glimpse50_reg_sho_restriction *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
glimpse50_reg_sho_restriction_set_stock_locate(struct glimpse50_reg_sho_restriction *message,
	uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
glimpse50_reg_sho_restriction_tracking_number(const struct glimpse50_reg_sho_restriction *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
glimpse50_reg_sho_restriction_set_tracking_number(struct glimpse50_reg_sho_restriction *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
glimpse50_reg_sho_restriction_timestamp(const struct glimpse50_reg_sho_restriction *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
glimpse50_reg_sho_restriction_set_timestamp(struct glimpse50_reg_sho_restriction *message,
	uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
glimpse50_reg_sho_restriction_stock(const struct glimpse50_reg_sho_restriction *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
glimpse50_reg_sho_restriction_stock_length(const struct glimpse50_reg_sho_restriction *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
glimpse50_reg_sho_restriction_stock_key(const struct glimpse50_reg_sho_restriction *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_reg_sho_restriction_set_stock(struct glimpse50_reg_sho_restriction *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the reg sho action, one of GLIMPSE50_REG_SHO_ACTION_*. */
static inline char
glimpse50_reg_sho_restriction_reg_sho_action(const struct glimpse50_reg_sho_restriction *message)
{
	return message->reg_sho_action;
}

/** Sets the reg sho action. */
static inline void
glimpse50_reg_sho_restriction_set_reg_sho_action(struct glimpse50_reg_sho_restriction *message,
	char value)
{
	message->reg_sho_action = value;
}

/**
 * Operational Halt: message type 'h', 21 bytes.
 *
 * Says that one market of the group stopped trading a security, or trades it again.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
struct glimpse50_operational_halt {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char stock[8];                     /**< [11, 19) Symbol, padded with spaces. */
	char market_code;                  /**< [19, 20) One of GLIMPSE50_MARKET_CODE_*. */
	char operational_halt_action;      /**< [20, 21) One of
	                                    *   GLIMPSE50_OPERATIONAL_HALT_ACTION_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_operational_halt) == 21);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct glimpse50_operational_halt) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_operational_halt, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_operational_halt, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_operational_halt, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_operational_halt, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_operational_halt, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_operational_halt, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_operational_halt, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_operational_halt, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_operational_halt, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_operational_halt, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_operational_halt, market_code) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_operational_halt, market_code) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_operational_halt, operational_halt_action) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_operational_halt, operational_halt_action) == 1);

#define GLIMPSE50_OPERATIONAL_HALT_TYPE   'h' /**< Type byte. */
#define GLIMPSE50_OPERATIONAL_HALT_LENGTH 21  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_operational_halt) == GLIMPSE50_OPERATIONAL_HALT_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void glimpse50_operational_halt_init(struct glimpse50_operational_halt *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = GLIMPSE50_OPERATIONAL_HALT_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
glimpse50_operational_halt_message_type(const struct glimpse50_operational_halt *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
glimpse50_operational_halt_set_message_type(struct glimpse50_operational_halt *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
glimpse50_operational_halt_stock_locate(const struct glimpse50_operational_halt *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
glimpse50_operational_halt_set_stock_locate(struct glimpse50_operational_halt *message,
	uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
glimpse50_operational_halt_tracking_number(const struct glimpse50_operational_halt *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
glimpse50_operational_halt_set_tracking_number(struct glimpse50_operational_halt *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
glimpse50_operational_halt_timestamp(const struct glimpse50_operational_halt *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
glimpse50_operational_halt_set_timestamp(struct glimpse50_operational_halt *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
glimpse50_operational_halt_stock(const struct glimpse50_operational_halt *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
glimpse50_operational_halt_stock_length(const struct glimpse50_operational_halt *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
glimpse50_operational_halt_stock_key(const struct glimpse50_operational_halt *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_operational_halt_set_stock(struct glimpse50_operational_halt *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the market code, one of GLIMPSE50_MARKET_CODE_*. */
static inline char
glimpse50_operational_halt_market_code(const struct glimpse50_operational_halt *message)
{
	return message->market_code;
}

/** Sets the market code. */
static inline void
glimpse50_operational_halt_set_market_code(struct glimpse50_operational_halt *message, char value)
{
	message->market_code = value;
}

/** Returns the operational halt action, one of GLIMPSE50_OPERATIONAL_HALT_ACTION_*. */
static inline char
glimpse50_operational_halt_operational_halt_action(const struct glimpse50_operational_halt *message)
{
	return message->operational_halt_action;
}

/** Sets the operational halt action. */
static inline void
glimpse50_operational_halt_set_operational_halt_action(struct glimpse50_operational_halt *message,
	char value)
{
	message->operational_halt_action = value;
}

/**
 * Retail Price Improvement Indicator (RPII): message type 'N', 20 bytes.
 *
 * Says which side has retail price improvement orders; not sent since 2014-12-31.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
struct glimpse50_rpii {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char stock[8];                     /**< [11, 19) Symbol, padded with spaces. */
	char interest_flag;                /**< [19, 20) One of GLIMPSE50_INTEREST_FLAG_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_rpii) == 20);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct glimpse50_rpii) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_rpii, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_rpii, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_rpii, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_rpii, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_rpii, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_rpii, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_rpii, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_rpii, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_rpii, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_rpii, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_rpii, interest_flag) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_rpii, interest_flag) == 1);

#define GLIMPSE50_RPII_TYPE   'N' /**< Type byte. */
#define GLIMPSE50_RPII_LENGTH 20  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_rpii) == GLIMPSE50_RPII_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void glimpse50_rpii_init(struct glimpse50_rpii *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = GLIMPSE50_RPII_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char glimpse50_rpii_message_type(const struct glimpse50_rpii *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void glimpse50_rpii_set_message_type(struct glimpse50_rpii *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t glimpse50_rpii_stock_locate(const struct glimpse50_rpii *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void glimpse50_rpii_set_stock_locate(struct glimpse50_rpii *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t glimpse50_rpii_tracking_number(const struct glimpse50_rpii *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
glimpse50_rpii_set_tracking_number(struct glimpse50_rpii *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t glimpse50_rpii_timestamp(const struct glimpse50_rpii *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void glimpse50_rpii_set_timestamp(struct glimpse50_rpii *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *glimpse50_rpii_stock(const struct glimpse50_rpii *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t glimpse50_rpii_stock_length(const struct glimpse50_rpii *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t glimpse50_rpii_stock_key(const struct glimpse50_rpii *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_rpii_set_stock(struct glimpse50_rpii *message, const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the interest flag, one of GLIMPSE50_INTEREST_FLAG_*. */
static inline char glimpse50_rpii_interest_flag(const struct glimpse50_rpii *message)
{
	return message->interest_flag;
}

/** Sets the interest flag. */
static inline void glimpse50_rpii_set_interest_flag(struct glimpse50_rpii *message, char value)
{
	message->interest_flag = value;
}

/**
 * Add Order – No MPID Attribution: message type 'A', 36 bytes.
 *
 * A new order is in the book, from a firm that is not shown.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
struct glimpse50_add_order {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;           /**< [1, 3) The security, by its number for the
	                                           *   day. */
	struct itch_u16be tracking_number;        /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;              /**< [5, 11) When the exchange made the
	                                           *   message. In nanoseconds since midnight. */
	struct itch_u64be order_reference_number; /**< [11, 19) Names the order for the day. */
	char buy_sell_indicator;                  /**< [19, 20) One of
	                                           *   GLIMPSE50_BUY_SELL_INDICATOR_*. */
	struct itch_u32be shares;                 /**< [20, 24) Shares added to the book. */
	char stock[8];                            /**< [24, 32) Symbol, padded with spaces. */
	struct itch_u32be price;                  /**< [32, 36) Limit price. Scaled by 10^4. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_add_order) == 36);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct glimpse50_add_order) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order, order_reference_number) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order, buy_sell_indicator) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order, buy_sell_indicator) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order, shares) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order, shares) == 4);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order, stock) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order, price) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order, price) == 4);

#define GLIMPSE50_ADD_ORDER_TYPE           'A' /**< Type byte. */
#define GLIMPSE50_ADD_ORDER_LENGTH         36  /**< Bytes. */
#define GLIMPSE50_ADD_ORDER_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_add_order) == GLIMPSE50_ADD_ORDER_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void glimpse50_add_order_init(struct glimpse50_add_order *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = GLIMPSE50_ADD_ORDER_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char glimpse50_add_order_message_type(const struct glimpse50_add_order *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
glimpse50_add_order_set_message_type(struct glimpse50_add_order *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t glimpse50_add_order_stock_locate(const struct glimpse50_add_order *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
glimpse50_add_order_set_stock_locate(struct glimpse50_add_order *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
glimpse50_add_order_tracking_number(const struct glimpse50_add_order *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
glimpse50_add_order_set_tracking_number(struct glimpse50_add_order *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t glimpse50_add_order_timestamp(const struct glimpse50_add_order *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
glimpse50_add_order_set_timestamp(struct glimpse50_add_order *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the order reference number. */
static inline uint64_t
glimpse50_add_order_order_reference_number(const struct glimpse50_add_order *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
glimpse50_add_order_set_order_reference_number(struct glimpse50_add_order *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the buy sell indicator, one of GLIMPSE50_BUY_SELL_INDICATOR_*. */
static inline char glimpse50_add_order_buy_sell_indicator(const struct glimpse50_add_order *message)
{
	return message->buy_sell_indicator;
}

/** Sets the buy sell indicator. */
static inline void
glimpse50_add_order_set_buy_sell_indicator(struct glimpse50_add_order *message, char value)
{
	message->buy_sell_indicator = value;
}

/** Returns the shares. */
static inline uint32_t glimpse50_add_order_shares(const struct glimpse50_add_order *message)
{
	return itch_load_u32be(&message->shares);
}

/** Sets the shares. */
static inline void
glimpse50_add_order_set_shares(struct glimpse50_add_order *message, uint32_t value)
{
	itch_store_u32be(&message->shares, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *glimpse50_add_order_stock(const struct glimpse50_add_order *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t glimpse50_add_order_stock_length(const struct glimpse50_add_order *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t glimpse50_add_order_stock_key(const struct glimpse50_add_order *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_add_order_set_stock(struct glimpse50_add_order *message, const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the price, scaled by 10^4. */
static inline uint32_t glimpse50_add_order_price(const struct glimpse50_add_order *message)
{
	return itch_load_u32be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void
glimpse50_add_order_set_price(struct glimpse50_add_order *message, uint32_t value)
{
	itch_store_u32be(&message->price, value);
}

/**
 * Add Order – MPID Attribution: message type 'F', 40 bytes.
 *
 * A new order is in the book, from a firm that is shown.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
struct glimpse50_add_order_mpid_attribution {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;           /**< [1, 3) The security, by its number for the
	                                           *   day. */
	struct itch_u16be tracking_number;        /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;              /**< [5, 11) When the exchange made the
	                                           *   message. In nanoseconds since midnight. */
	struct itch_u64be order_reference_number; /**< [11, 19) Names the order for the day. */
	char buy_sell_indicator;                  /**< [19, 20) One of
	                                           *   GLIMPSE50_BUY_SELL_INDICATOR_*. */
	struct itch_u32be shares;                 /**< [20, 24) Shares added to the book. */
	char stock[8];                            /**< [24, 32) Symbol, padded with spaces. */
	struct itch_u32be price;                  /**< [32, 36) Limit price. Scaled by 10^4. */
	char attribution[4];                      /**< [36, 40) The firm that entered the order. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_add_order_mpid_attribution) == 40);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct glimpse50_add_order_mpid_attribution) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order_mpid_attribution, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order_mpid_attribution, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order_mpid_attribution, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order_mpid_attribution, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order_mpid_attribution, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order_mpid_attribution, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order_mpid_attribution, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order_mpid_attribution, timestamp) == 6);
ITCH_STATIC_ASSERT(
	offsetof(struct glimpse50_add_order_mpid_attribution, order_reference_number) == 11);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct glimpse50_add_order_mpid_attribution, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order_mpid_attribution, buy_sell_indicator) == 19);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct glimpse50_add_order_mpid_attribution, buy_sell_indicator) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order_mpid_attribution, shares) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order_mpid_attribution, shares) == 4);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order_mpid_attribution, stock) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order_mpid_attribution, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order_mpid_attribution, price) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order_mpid_attribution, price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_add_order_mpid_attribution, attribution) == 36);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_add_order_mpid_attribution, attribution) == 4);

#define GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_TYPE           'F' /**< Type byte. */
#define GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH         40  /**< Bytes. */
#define GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(
	sizeof(struct glimpse50_add_order_mpid_attribution) ==
	GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
glimpse50_add_order_mpid_attribution_init(struct glimpse50_add_order_mpid_attribution *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	memset(message->attribution, ' ', sizeof(message->attribution));
	message->message_type = GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
glimpse50_add_order_mpid_attribution_message_type(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
glimpse50_add_order_mpid_attribution_set_message_type(
	struct glimpse50_add_order_mpid_attribution *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
glimpse50_add_order_mpid_attribution_stock_locate(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
glimpse50_add_order_mpid_attribution_set_stock_locate(
	struct glimpse50_add_order_mpid_attribution *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
glimpse50_add_order_mpid_attribution_tracking_number(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
glimpse50_add_order_mpid_attribution_set_tracking_number(
	struct glimpse50_add_order_mpid_attribution *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
glimpse50_add_order_mpid_attribution_timestamp(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
glimpse50_add_order_mpid_attribution_set_timestamp(
	struct glimpse50_add_order_mpid_attribution *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the order reference number. */
static inline uint64_t
glimpse50_add_order_mpid_attribution_order_reference_number(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
glimpse50_add_order_mpid_attribution_set_order_reference_number(
	struct glimpse50_add_order_mpid_attribution *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the buy sell indicator, one of GLIMPSE50_BUY_SELL_INDICATOR_*. */
static inline char
glimpse50_add_order_mpid_attribution_buy_sell_indicator(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return message->buy_sell_indicator;
}

/** Sets the buy sell indicator. */
static inline void
glimpse50_add_order_mpid_attribution_set_buy_sell_indicator(
	struct glimpse50_add_order_mpid_attribution *message, char value)
{
	message->buy_sell_indicator = value;
}

/** Returns the shares. */
static inline uint32_t
glimpse50_add_order_mpid_attribution_shares(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return itch_load_u32be(&message->shares);
}

/** Sets the shares. */
static inline void
glimpse50_add_order_mpid_attribution_set_shares(
	struct glimpse50_add_order_mpid_attribution *message, uint32_t value)
{
	itch_store_u32be(&message->shares, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
glimpse50_add_order_mpid_attribution_stock(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
glimpse50_add_order_mpid_attribution_stock_length(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
glimpse50_add_order_mpid_attribution_stock_key(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_add_order_mpid_attribution_set_stock(struct glimpse50_add_order_mpid_attribution *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the price, scaled by 10^4. */
static inline uint32_t
glimpse50_add_order_mpid_attribution_price(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return itch_load_u32be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void
glimpse50_add_order_mpid_attribution_set_price(struct glimpse50_add_order_mpid_attribution *message,
	uint32_t value)
{
	itch_store_u32be(&message->price, value);
}

/** Returns the attribution: 4 characters, padded with spaces, not terminated. */
static inline const char *
glimpse50_add_order_mpid_attribution_attribution(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return message->attribution;
}

/** Returns the number of characters of the attribution before its padding. */
static inline size_t
glimpse50_add_order_mpid_attribution_attribution_length(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return itch_alpha_length(message->attribution, sizeof(message->attribution));
}

/**
 * Returns the attribution as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
glimpse50_add_order_mpid_attribution_attribution_key(
	const struct glimpse50_add_order_mpid_attribution *message)
{
	return itch_alpha_key4(message->attribution);
}

/** Sets the attribution, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
glimpse50_add_order_mpid_attribution_set_attribution(
	struct glimpse50_add_order_mpid_attribution *message, const char *text, size_t length)
{
	return itch_alpha_store(message->attribution, sizeof(message->attribution), text, length);
}

/**
 * End of Snapshot: message type 'G', 21 bytes.
 *
 * The snapshot is complete; real-time messages follow it from the number given.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
struct glimpse50_end_of_snapshot {
	char message_type;        /**< [0, 1) Tells the messages apart. */
	char sequence_number[20]; /**< [1, 21) Number of the first real-time message to process. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_end_of_snapshot) == 21);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct glimpse50_end_of_snapshot) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_end_of_snapshot, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_end_of_snapshot, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct glimpse50_end_of_snapshot, sequence_number) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct glimpse50_end_of_snapshot, sequence_number) == 20);

#define GLIMPSE50_END_OF_SNAPSHOT_TYPE   'G' /**< Type byte. */
#define GLIMPSE50_END_OF_SNAPSHOT_LENGTH 21  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct glimpse50_end_of_snapshot) == GLIMPSE50_END_OF_SNAPSHOT_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void glimpse50_end_of_snapshot_init(struct glimpse50_end_of_snapshot *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->sequence_number, ' ', sizeof(message->sequence_number));
	message->message_type = GLIMPSE50_END_OF_SNAPSHOT_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
glimpse50_end_of_snapshot_message_type(const struct glimpse50_end_of_snapshot *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
glimpse50_end_of_snapshot_set_message_type(struct glimpse50_end_of_snapshot *message, char value)
{
	message->message_type = value;
}

/**
 * Stores the sequence number and returns true; false when its characters spell no 64-bit number.
 */
static inline bool
glimpse50_end_of_snapshot_sequence_number(const struct glimpse50_end_of_snapshot *message,
	uint64_t *value)
{
	return itch_digits_load(message->sequence_number, sizeof(message->sequence_number), value);
}

/**
 * Sets the sequence number, padded on the left with spaces; false, and nothing set, when it does
 * not fit.
 */
static inline bool
glimpse50_end_of_snapshot_set_sequence_number(struct glimpse50_end_of_snapshot *message,
	uint64_t value)
{
	return itch_digits_store(message->sequence_number, sizeof(message->sequence_number), value);
}

#ifdef __cplusplus
}
#endif

#endif /* GLIMPSE50_H */

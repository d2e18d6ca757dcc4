/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 *
 * Nasdaq TotalView-ITCH 5.0
 *
 * Every order of the Nasdaq book, and every trade, halt and imbalance, as they happen.
 */
#ifndef ITCH50_H
#define ITCH50_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hash of this layout; readers in other languages compare it before they trust a byte. */
#define ITCH50_FINGERPRINT UINT64_C(0x1832d8a7994d4933)

/** What has happened to the trading day. */
#define ITCH50_EVENT_CODE_START_OF_MESSAGES     'O' /**< Always the first message of the day */
#define ITCH50_EVENT_CODE_START_OF_SYSTEM_HOURS 'S' /**< The exchange is open and takes orders */
#define ITCH50_EVENT_CODE_START_OF_MARKET_HOURS 'Q' /**< Regular trading begins */
#define ITCH50_EVENT_CODE_END_OF_MARKET_HOURS   'M' /**< Regular trading has ended */
#define ITCH50_EVENT_CODE_END_OF_SYSTEM_HOURS   'E' /**< No more new orders; breaks and deletes
                                                     *   may follow */
#define ITCH50_EVENT_CODE_END_OF_MESSAGES       'C' /**< Always the last message of the day */

/** The market or tier where the security is listed. */
#define ITCH50_MARKET_CATEGORY_NASDAQ_GLOBAL_SELECT 'Q' /**< Nasdaq Global Select Market */
#define ITCH50_MARKET_CATEGORY_NASDAQ_GLOBAL        'G' /**< Nasdaq Global Market */
#define ITCH50_MARKET_CATEGORY_NASDAQ_CAPITAL       'S' /**< Nasdaq Capital Market */
#define ITCH50_MARKET_CATEGORY_NYSE                 'N' /**< New York Stock Exchange */
#define ITCH50_MARKET_CATEGORY_NYSE_AMERICAN        'A' /**< NYSE American */
#define ITCH50_MARKET_CATEGORY_NYSE_ARCA            'P' /**< NYSE Arca */
#define ITCH50_MARKET_CATEGORY_NYSE_TEXAS           'M' /**< NYSE Texas */
#define ITCH50_MARKET_CATEGORY_CBOE_BZX             'Z' /**< Cboe BZX */
#define ITCH50_MARKET_CATEGORY_IEX                  'V' /**< Investors Exchange */
#define ITCH50_MARKET_CATEGORY_NOT_AVAILABLE        ' ' /**< No category is known */

/** Whether a Nasdaq issuer meets its obligations. */

/** Below a listing requirement */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_DEFICIENT                         'D'
/** Late with a filing */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_DELINQUENT                        'E'
/** In bankruptcy */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_BANKRUPT                          'Q'
/** Trading is suspended */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_SUSPENDED                         'S'
/** Below a requirement and in bankruptcy */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_DEFICIENT_AND_BANKRUPT            'G'
/** Below a requirement and late with a filing */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_DEFICIENT_AND_DELINQUENT          'H'
/** Late with a filing and in bankruptcy */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_DELINQUENT_AND_BANKRUPT           'J'
/** All three at once */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_DEFICIENT_DELINQUENT_AND_BANKRUPT 'K'
/** An ETP whose units cannot be made or redeemed */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_CREATIONS_REDEMPTIONS_SUSPENDED   'C'
/** Meets its obligations */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_NORMAL                            'N'
/** Listed elsewhere */
#define ITCH50_FINANCIAL_STATUS_INDICATOR_NOT_AVAILABLE                     ' '

/** Which order sizes are taken. */
#define ITCH50_ROUND_LOTS_ONLY_ROUND_LOTS_ONLY 'Y' /**< Whole round lots */
#define ITCH50_ROUND_LOTS_ONLY_ANY_ORDER_SIZE  'N' /**< Any number of shares */

/** The broad kind of security. */

/** American depositary share */
#define ITCH50_ISSUE_CLASSIFICATION_AMERICAN_DEPOSITARY_SHARE     'A'
/** Bond */
#define ITCH50_ISSUE_CLASSIFICATION_BOND                          'B'
/** Common stock */
#define ITCH50_ISSUE_CLASSIFICATION_COMMON_STOCK                  'C'
/** Depository receipt */
#define ITCH50_ISSUE_CLASSIFICATION_DEPOSITORY_RECEIPT            'F'
/** Placed under Rule 144A */
#define ITCH50_ISSUE_CLASSIFICATION_RULE_144A                     'I'
/** Limited partnership */
#define ITCH50_ISSUE_CLASSIFICATION_LIMITED_PARTNERSHIP           'L'
/** Notes */
#define ITCH50_ISSUE_CLASSIFICATION_NOTES                         'N'
/** Ordinary share */
#define ITCH50_ISSUE_CLASSIFICATION_ORDINARY_SHARE                'O'
/** Preferred stock */
#define ITCH50_ISSUE_CLASSIFICATION_PREFERRED_STOCK               'P'
/** None of the others */
#define ITCH50_ISSUE_CLASSIFICATION_OTHER_SECURITIES              'Q'
/** Right */
#define ITCH50_ISSUE_CLASSIFICATION_RIGHT                         'R'
/** Shares of beneficial interest */
#define ITCH50_ISSUE_CLASSIFICATION_SHARES_OF_BENEFICIAL_INTEREST 'S'
/** Convertible debenture */
#define ITCH50_ISSUE_CLASSIFICATION_CONVERTIBLE_DEBENTURE         'T'
/** Unit */
#define ITCH50_ISSUE_CLASSIFICATION_UNIT                          'U'
/** Units of beneficial interest */
#define ITCH50_ISSUE_CLASSIFICATION_UNITS_OF_BENEFICIAL_INTEREST  'V'
/** Warrant */
#define ITCH50_ISSUE_CLASSIFICATION_WARRANT                       'W'

/** The finer kind of security. */

/** Preferred trust securities */
#define ITCH50_ISSUE_SUB_TYPE_PREFERRED_TRUST_SECURITIES            "A "
/** ETN on an alpha index */
#define ITCH50_ISSUE_SUB_TYPE_ALPHA_INDEX_ETN                       "AI"
/** Derivative on an index */
#define ITCH50_ISSUE_SUB_TYPE_INDEX_BASED_DERIVATIVE                "B "
/** Common shares */
#define ITCH50_ISSUE_SUB_TYPE_COMMON_SHARES                         "C "
/** Shares of a trust that holds commodities */
#define ITCH50_ISSUE_SUB_TYPE_COMMODITY_BASED_TRUST_SHARES          "CB"
/** Shares of a trust that holds commodity futures */
#define ITCH50_ISSUE_SUB_TYPE_COMMODITY_FUTURES_TRUST_SHARES        "CF"
/** Securities linked to a commodity */
#define ITCH50_ISSUE_SUB_TYPE_COMMODITY_LINKED_SECURITIES           "CL"
/** Shares of a trust on a commodity index */
#define ITCH50_ISSUE_SUB_TYPE_COMMODITY_INDEX_TRUST_SHARES          "CM"
/** Collateralized mortgage obligation */
#define ITCH50_ISSUE_SUB_TYPE_COLLATERALIZED_MORTGAGE_OBLIGATION    "CO"
/** Shares of a trust that holds currency */
#define ITCH50_ISSUE_SUB_TYPE_CURRENCY_TRUST_SHARES                 "CT"
/** Linked to commodities and currencies */
#define ITCH50_ISSUE_SUB_TYPE_COMMODITY_CURRENCY_LINKED_SECURITIES  "CU"
/** Warrants on a currency */
#define ITCH50_ISSUE_SUB_TYPE_CURRENCY_WARRANTS                     "CW"
/** Global depositary shares */
#define ITCH50_ISSUE_SUB_TYPE_GLOBAL_DEPOSITARY_SHARES              "D "
/** ETF as a portfolio depositary receipt */
#define ITCH50_ISSUE_SUB_TYPE_ETF_PORTFOLIO_DEPOSITARY_RECEIPT      "E "
/** Equity gold shares */
#define ITCH50_ISSUE_SUB_TYPE_EQUITY_GOLD_SHARES                    "EG"
/** ETN on an equity index */
#define ITCH50_ISSUE_SUB_TYPE_ETN_EQUITY_INDEX_LINKED               "EI"
/** NextShares exchange-traded managed fund */
#define ITCH50_ISSUE_SUB_TYPE_NEXTSHARES_MANAGED_FUND               "EM"
/** Exchange-traded notes */
#define ITCH50_ISSUE_SUB_TYPE_EXCHANGE_TRADED_NOTES                 "EN"
/** Equity units */
#define ITCH50_ISSUE_SUB_TYPE_EQUITY_UNITS                          "EU"
/** HOLDRS */
#define ITCH50_ISSUE_SUB_TYPE_HOLDRS                                "F "
/** ETN on fixed income */
#define ITCH50_ISSUE_SUB_TYPE_ETN_FIXED_INCOME_LINKED               "FI"
/** ETN on futures */
#define ITCH50_ISSUE_SUB_TYPE_ETN_FUTURES_LINKED                    "FL"
/** Global shares */
#define ITCH50_ISSUE_SUB_TYPE_GLOBAL_SHARES                         "G "
/** ETF as index fund shares */
#define ITCH50_ISSUE_SUB_TYPE_ETF_INDEX_FUND_SHARES                 "I "
/** Interest rate */
#define ITCH50_ISSUE_SUB_TYPE_INTEREST_RATE                         "IR"
/** Warrant on an index */
#define ITCH50_ISSUE_SUB_TYPE_INDEX_WARRANT                         "IW"
/** Exchangeable notes on an index */
#define ITCH50_ISSUE_SUB_TYPE_INDEX_LINKED_EXCHANGEABLE_NOTES       "IX"
/** Trust security backed by a corporate */
#define ITCH50_ISSUE_SUB_TYPE_CORPORATE_BACKED_TRUST_SECURITY       "J "
/** Right that depends on a lawsuit */
#define ITCH50_ISSUE_SUB_TYPE_CONTINGENT_LITIGATION_RIGHT           "L "
/** Limited liability company */
#define ITCH50_ISSUE_SUB_TYPE_LIMITED_LIABILITY_COMPANY             "LL"
/** Derivative on equity */
#define ITCH50_ISSUE_SUB_TYPE_EQUITY_BASED_DERIVATIVE               "M "
/** Shares of a managed fund */
#define ITCH50_ISSUE_SUB_TYPE_MANAGED_FUND_SHARES                   "MF"
/** ETN on a multi-factor index */
#define ITCH50_ISSUE_SUB_TYPE_ETN_MULTI_FACTOR_INDEX_LINKED         "ML"
/** Securities of a managed trust */
#define ITCH50_ISSUE_SUB_TYPE_MANAGED_TRUST_SECURITIES              "MT"
/** New York registry shares */
#define ITCH50_ISSUE_SUB_TYPE_NY_REGISTRY_SHARES                    "N "
/** Open-ended mutual fund */
#define ITCH50_ISSUE_SUB_TYPE_OPEN_ENDED_MUTUAL_FUND                "O "
/** Privately held */
#define ITCH50_ISSUE_SUB_TYPE_PRIVATELY_HELD_SECURITY               "P "
/** Poison pill */
#define ITCH50_ISSUE_SUB_TYPE_POISON_PILL                           "PP"
/** Partnership units */
#define ITCH50_ISSUE_SUB_TYPE_PARTNERSHIP_UNITS                     "PU"
/** Closed-end funds */
#define ITCH50_ISSUE_SUB_TYPE_CLOSED_END_FUNDS                      "Q "
/** Placed under Regulation S */
#define ITCH50_ISSUE_SUB_TYPE_REG_S                                 "R "
/** Redeemable in commodities, linked to commodities */
#define ITCH50_ISSUE_SUB_TYPE_COMMODITY_REDEEMABLE_COMMODITY_LINKED "RC"
/** Redeemable ETN on futures */
#define ITCH50_ISSUE_SUB_TYPE_ETN_REDEEMABLE_FUTURES_LINKED         "RF"
/** Real estate investment trust */
#define ITCH50_ISSUE_SUB_TYPE_REIT                                  "RT"
/** Redeemable in commodities, linked to currency */
#define ITCH50_ISSUE_SUB_TYPE_COMMODITY_REDEEMABLE_CURRENCY_LINKED  "RU"
/** SEED */
#define ITCH50_ISSUE_SUB_TYPE_SEED                                  "S "
/** Closing spot rate */
#define ITCH50_ISSUE_SUB_TYPE_SPOT_RATE_CLOSING                     "SC"
/** Intraday spot rate */
#define ITCH50_ISSUE_SUB_TYPE_SPOT_RATE_INTRADAY                    "SI"
/** Tracking stock */
#define ITCH50_ISSUE_SUB_TYPE_TRACKING_STOCK                        "T "
/** Trust certificates */
#define ITCH50_ISSUE_SUB_TYPE_TRUST_CERTIFICATES                    "TC"
/** Trust units */
#define ITCH50_ISSUE_SUB_TYPE_TRUST_UNITS                           "TU"
/** PORTAL */
#define ITCH50_ISSUE_SUB_TYPE_PORTAL                                "U "
/** Right that depends on a value */
#define ITCH50_ISSUE_SUB_TYPE_CONTINGENT_VALUE_RIGHT                "V "
/** Receipts of a trust */
#define ITCH50_ISSUE_SUB_TYPE_TRUST_ISSUED_RECEIPTS                 "W "
/** World currency option */
#define ITCH50_ISSUE_SUB_TYPE_WORLD_CURRENCY_OPTION                 "WC"
/** Trust */
#define ITCH50_ISSUE_SUB_TYPE_TRUST                                 "X "
/** None of the others */
#define ITCH50_ISSUE_SUB_TYPE_OTHER                                 "Y "
/** Has no finer kind */
#define ITCH50_ISSUE_SUB_TYPE_NOT_APPLICABLE                        "Z "

/** Whether the security trades for real. */
#define ITCH50_AUTHENTICITY_PRODUCTION 'P' /**< A live security */
#define ITCH50_AUTHENTICITY_TEST       'T' /**< A test symbol: keep it out of your books */

/** Whether SEC Rule 203(b)(3) restricts short sales. */
#define ITCH50_SHORT_SALE_THRESHOLD_INDICATOR_RESTRICTED     'Y' /**< On the threshold list */
#define ITCH50_SHORT_SALE_THRESHOLD_INDICATOR_NOT_RESTRICTED 'N' /**< Not on the list */
#define ITCH50_SHORT_SALE_THRESHOLD_INDICATOR_NOT_AVAILABLE  ' ' /**< Not known */

/** Whether the security is a new listing. */
#define ITCH50_IPO_FLAG_NEW_IPO             'Y' /**< Set up today as an IPO */
#define ITCH50_IPO_FLAG_NOT_IPO             'N' /**< No IPO */
#define ITCH50_IPO_FLAG_NON_IPO_NEW_LISTING 'Z' /**< A new listing other than an IPO */
#define ITCH50_IPO_FLAG_NOT_AVAILABLE       ' ' /**< Listed elsewhere */

/** The tier that sets the limit-up limit-down bands. */
#define ITCH50_LULD_REFERENCE_PRICE_TIER_TIER_1        '1' /**< NMS stocks of tier 1 and some
                                                            *   ETPs */
#define ITCH50_LULD_REFERENCE_PRICE_TIER_TIER_2        '2' /**< The other NMS stocks */
#define ITCH50_LULD_REFERENCE_PRICE_TIER_NOT_AVAILABLE ' ' /**< Not known */

/** Whether the security is an exchange-traded product. */
#define ITCH50_ETP_FLAG_ETP           'Y' /**< An exchange-traded product */
#define ITCH50_ETP_FLAG_NOT_ETP       'N' /**< None */
#define ITCH50_ETP_FLAG_NOT_AVAILABLE ' ' /**< Not known */

/** Which way an ETP moves against its index. */
#define ITCH50_INVERSE_INDICATOR_INVERSE     'Y' /**< Against it */
#define ITCH50_INVERSE_INDICATOR_NOT_INVERSE 'N' /**< With it, or no ETP */

/** Whether the security trades. */
#define ITCH50_TRADING_STATE_HALTED         'H' /**< Halted on every US equity market */
#define ITCH50_TRADING_STATE_PAUSED         'P' /**< Paused on every US equity market; Nasdaq
                                                 *   listings only */
#define ITCH50_TRADING_STATE_QUOTATION_ONLY 'Q' /**< Quotes but no trades yet */
#define ITCH50_TRADING_STATE_TRADING        'T' /**< Trading on Nasdaq */

/** Why a security was halted, or why it resumes. */
#define ITCH50_REASON_NEWS_PENDING                  "T1  " /**< Halted until news is out */
#define ITCH50_REASON_NEWS_DISSEMINATED             "T2  " /**< Halted while news spreads */
#define ITCH50_REASON_TRADING_PAUSE                 "T5  " /**< Paused: this one security moved
                                                            *   too fast */
#define ITCH50_REASON_EXTRAORDINARY_MARKET_ACTIVITY "T6  " /**< Halted by the regulator for
                                                            *   extraordinary activity */
#define ITCH50_REASON_ETF                           "T8  " /**< Halted: an ETF */
#define ITCH50_REASON_INFORMATION_REQUESTED         "T12 " /**< Halted until the listing market
                                                            *   has its answer */
#define ITCH50_REASON_NON_COMPLIANCE                "H4  " /**< Halted: listing rules not met */
#define ITCH50_REASON_FILINGS_NOT_CURRENT           "H9  " /**< Halted: filings are out of date */
#define ITCH50_REASON_SEC_SUSPENSION                "H10 " /**< Suspended by the SEC */
#define ITCH50_REASON_REGULATORY_CONCERN            "H11 " /**< Halted by another regulator's
                                                            *   concern */
#define ITCH50_REASON_OPERATIONS                    "O1  " /**< Halted by operations: call them */
#define ITCH50_REASON_VOLATILITY_PAUSE              "LUDP" /**< Paused by limit-up limit-down */
#define ITCH50_REASON_VOLATILITY_PAUSE_STRADDLE     "LUDS" /**< Paused by limit-up limit-down, in
                                                            *   a straddle state */
#define ITCH50_REASON_CIRCUIT_BREAKER_LEVEL_1       "MWC1" /**< Market-wide halt, level 1 */
#define ITCH50_REASON_CIRCUIT_BREAKER_LEVEL_2       "MWC2" /**< Market-wide halt, level 2 */
#define ITCH50_REASON_CIRCUIT_BREAKER_LEVEL_3       "MWC3" /**< Market-wide halt, level 3 */
#define ITCH50_REASON_CIRCUIT_BREAKER_CARRIED_OVER  "MWC0" /**< Market-wide halt from the day
                                                            *   before */
#define ITCH50_REASON_IPO_NOT_YET_TRADING           "IPO1" /**< A new issue that does not trade
                                                            *   yet */
#define ITCH50_REASON_CORPORATE_ACTION              "M1  " /**< Halted for a corporate action */
#define ITCH50_REASON_QUOTATION_NOT_AVAILABLE       "M2  " /**< No quotes to be had */
#define ITCH50_REASON_NOT_AVAILABLE                 "    " /**< No reason was given */
#define ITCH50_REASON_NEWS_AND_RESUMPTION_TIMES     "T3  " /**< News is out; times to resume are
                                                            *   set */
#define ITCH50_REASON_QUOTATION_ONLY                "T7  " /**< The pause goes over into quotes
                                                            *   only */
#define ITCH50_REASON_QUALIFICATIONS_RESOLVED       "R4  " /**< Resumes: listing questions
                                                            *   settled */
#define ITCH50_REASON_FILINGS_SATISFIED             "R9  " /**< Resumes: filings are in */
#define ITCH50_REASON_NEWS_NOT_FORTHCOMING          "C3  " /**< Resumes: the issuer has no news */
#define ITCH50_REASON_REQUIREMENTS_MET              "C4  " /**< Resumes: listing requirements met */
#define ITCH50_REASON_FILINGS_MET                   "C9  " /**< Resumes: filings met */
#define ITCH50_REASON_CONCLUDED_BY_OTHER_AUTHORITY  "C11 " /**< Resumes: another regulator ended
                                                            *   the halt */
#define ITCH50_REASON_CIRCUIT_BREAKER_RESUMPTION    "MWCQ" /**< Resumes after a market-wide halt */
#define ITCH50_REASON_NEW_ISSUE_AVAILABLE           "R1  " /**< A new issue is ready */
#define ITCH50_REASON_ISSUE_AVAILABLE               "R2  " /**< An issue is ready */
#define ITCH50_REASON_IPO_RELEASED_FOR_QUOTATION    "IPOQ" /**< A Nasdaq IPO may be quoted */
#define ITCH50_REASON_IPO_WINDOW_EXTENDED           "IPOE" /**< A Nasdaq IPO's positioning window
                                                            *   is longer */

/** Whether Rule 201 restricts the price of short sales. */
#define ITCH50_REG_SHO_ACTION_NO_PRICE_TEST       '0' /**< No restriction */
#define ITCH50_REG_SHO_ACTION_RESTRICTED_TODAY    '1' /**< Restricted since a drop today */
#define ITCH50_REG_SHO_ACTION_RESTRICTION_REMAINS '2' /**< Still restricted */

/** Whether the firm is the primary market maker. */
#define ITCH50_PRIMARY_MARKET_MAKER_PRIMARY     'Y' /**< It is */
#define ITCH50_PRIMARY_MARKET_MAKER_NOT_PRIMARY 'N' /**< It is not */

/** How the firm makes its market. */
#define ITCH50_MARKET_MAKER_MODE_NORMAL        'N' /**< As usual */
#define ITCH50_MARKET_MAKER_MODE_PASSIVE       'P' /**< Passive */
#define ITCH50_MARKET_MAKER_MODE_SYNDICATE     'S' /**< In a syndicate */
#define ITCH50_MARKET_MAKER_MODE_PRE_SYNDICATE 'R' /**< Before a syndicate */
#define ITCH50_MARKET_MAKER_MODE_PENALTY       'L' /**< With a penalty bid */

/** Whether the firm is registered in the security. */
#define ITCH50_MARKET_PARTICIPANT_STATE_ACTIVE    'A' /**< Making a market */
#define ITCH50_MARKET_PARTICIPANT_STATE_EXCUSED   'E' /**< Excused for now */
#define ITCH50_MARKET_PARTICIPANT_STATE_WITHDRAWN 'W' /**< Has left */
#define ITCH50_MARKET_PARTICIPANT_STATE_SUSPENDED 'S' /**< Was suspended */
#define ITCH50_MARKET_PARTICIPANT_STATE_DELETED   'D' /**< Was removed */

/** Which market-wide circuit breaker was hit. */
#define ITCH50_BREACHED_LEVEL_LEVEL_1 '1' /**< The first */
#define ITCH50_BREACHED_LEVEL_LEVEL_2 '2' /**< The second */
#define ITCH50_BREACHED_LEVEL_LEVEL_3 '3' /**< The third */

/** Whether an IPO goes ahead. */
#define ITCH50_IPO_QUOTATION_RELEASE_QUALIFIER_ANTICIPATED 'A' /**< Quotes are expected at the
                                                                *   time given */
#define ITCH50_IPO_QUOTATION_RELEASE_QUALIFIER_CANCELLED   'C' /**< Cancelled or put off */

/** One of the exchanges of the group. */
#define ITCH50_MARKET_CODE_NASDAQ       'Q' /**< Nasdaq */
#define ITCH50_MARKET_CODE_NASDAQ_TEXAS 'B' /**< Nasdaq Texas, once BX */
#define ITCH50_MARKET_CODE_PSX          'X' /**< Nasdaq PSX */

/** Whether that market trades the security. */
#define ITCH50_OPERATIONAL_HALT_ACTION_HALTED  'H' /**< Halted there */
#define ITCH50_OPERATIONAL_HALT_ACTION_RESUMED 'T' /**< Trades there again */

/** The side of an order. */
#define ITCH50_BUY_SELL_INDICATOR_BUY  'B' /**< Buy order */
#define ITCH50_BUY_SELL_INDICATOR_SELL 'S' /**< Sell order */

/** Whether an execution counts in volume. */
#define ITCH50_PRINTABLE_NON_PRINTABLE 'N' /**< Do not count it: a cross message will */
#define ITCH50_PRINTABLE_PRINTABLE     'Y' /**< Count it */

/** Which cross traded. */
#define ITCH50_CROSS_TYPE_OPENING     'O' /**< Opening cross */
#define ITCH50_CROSS_TYPE_CLOSING     'C' /**< Closing cross */
#define ITCH50_CROSS_TYPE_IPO_OR_HALT 'H' /**< Cross of an IPO, or after a halt or pause */

/** Which side has too many shares. */
#define ITCH50_IMBALANCE_DIRECTION_BUY                 'B' /**< Buyers */
#define ITCH50_IMBALANCE_DIRECTION_SELL                'S' /**< Sellers */
#define ITCH50_IMBALANCE_DIRECTION_NONE                'N' /**< Neither */
#define ITCH50_IMBALANCE_DIRECTION_INSUFFICIENT_ORDERS 'O' /**< Too few orders to say */
#define ITCH50_IMBALANCE_DIRECTION_PAUSED              'P' /**< Paused */

/** Which cross the imbalance is for. */
#define ITCH50_NOII_CROSS_TYPE_OPENING                'O' /**< Opening cross */
#define ITCH50_NOII_CROSS_TYPE_CLOSING                'C' /**< Closing cross */
#define ITCH50_NOII_CROSS_TYPE_IPO_OR_HALT            'H' /**< Cross of an IPO, or after a halt
                                                           *   or pause */
#define ITCH50_NOII_CROSS_TYPE_EXTENDED_TRADING_CLOSE 'A' /**< Close of extended trading */

/** How far the near price is from the reference price. */
#define ITCH50_PRICE_VARIATION_INDICATOR_LESS_THAN_1_PERCENT 'L' /**< Under 1 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_1_PERCENT      '1' /**< 1 % to 1.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_2_PERCENT      '2' /**< 2 % to 2.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_3_PERCENT      '3' /**< 3 % to 3.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_4_PERCENT      '4' /**< 4 % to 4.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_5_PERCENT      '5' /**< 5 % to 5.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_6_PERCENT      '6' /**< 6 % to 6.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_7_PERCENT      '7' /**< 7 % to 7.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_8_PERCENT      '8' /**< 8 % to 8.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_9_PERCENT      '9' /**< 9 % to 9.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_10_PERCENT     'A' /**< 10 % to 19.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_20_PERCENT     'B' /**< 20 % to 29.99 % */
#define ITCH50_PRICE_VARIATION_INDICATOR_FROM_30_PERCENT     'C' /**< 30 % and more */
#define ITCH50_PRICE_VARIATION_INDICATOR_NOT_AVAILABLE       ' ' /**< Cannot be calculated */

/** Which side has retail price improvement orders. */
#define ITCH50_INTEREST_FLAG_BUY  'B' /**< Buy side */
#define ITCH50_INTEREST_FLAG_SELL 'S' /**< Sell side */
#define ITCH50_INTEREST_FLAG_BOTH 'A' /**< Both sides */
#define ITCH50_INTEREST_FLAG_NONE 'N' /**< Neither side */

/** Whether the security may open. */
#define ITCH50_OPEN_ELIGIBILITY_STATUS_NOT_ELIGIBLE 'N' /**< Not yet */
#define ITCH50_OPEN_ELIGIBILITY_STATUS_ELIGIBLE     'Y' /**< It may be released */

/**
 * System Event: message type 'S', 12 bytes.
 *
 * Marks a step of the trading day; its stock locate is always 0.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.1
 */
struct itch50_system_event {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day; 0
	                                    *   for none. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char event_code;                   /**< [11, 12) One of ITCH50_EVENT_CODE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_system_event) == 12);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_system_event) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_system_event, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_system_event, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_system_event, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_system_event, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_system_event, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_system_event, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_system_event, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_system_event, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_system_event, event_code) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_system_event, event_code) == 1);

#define ITCH50_SYSTEM_EVENT_TYPE   'S' /**< Type byte. */
#define ITCH50_SYSTEM_EVENT_LENGTH 12  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_system_event) == ITCH50_SYSTEM_EVENT_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void itch50_system_event_init(struct itch50_system_event *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ITCH50_SYSTEM_EVENT_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_system_event_message_type(const struct itch50_system_event *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_system_event_set_message_type(struct itch50_system_event *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_system_event_stock_locate(const struct itch50_system_event *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_system_event_set_stock_locate(struct itch50_system_event *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_system_event_tracking_number(const struct itch50_system_event *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_system_event_set_tracking_number(struct itch50_system_event *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_system_event_timestamp(const struct itch50_system_event *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_system_event_set_timestamp(struct itch50_system_event *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the event code, one of ITCH50_EVENT_CODE_*. */
static inline char itch50_system_event_event_code(const struct itch50_system_event *message)
{
	return message->event_code;
}

/** Sets the event code. */
static inline void
itch50_system_event_set_event_code(struct itch50_system_event *message, char value)
{
	message->event_code = value;
}

/**
 * Stock Directory: message type 'R', 39 bytes.
 *
 * Names a security and gives its stock locate for the day; sent for every security before trading.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.1
 */
struct itch50_stock_directory {
	char message_type;                     /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;        /**< [1, 3) The security, by its number for the
	                                        *   day; 0 for none. */
	struct itch_u16be tracking_number;     /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;           /**< [5, 11) When the exchange made the message.
	                                        *   In nanoseconds since midnight. */
	char stock[8];                         /**< [11, 19) Symbol, padded with spaces. */
	char market_category;                  /**< [19, 20) One of ITCH50_MARKET_CATEGORY_*. */
	char financial_status_indicator;       /**< [20, 21) One of
	                                        *   ITCH50_FINANCIAL_STATUS_INDICATOR_*. */
	struct itch_u32be round_lot_size;      /**< [21, 25) Shares in a round lot. */
	char round_lots_only;                  /**< [25, 26) One of ITCH50_ROUND_LOTS_ONLY_*. */
	char issue_classification;             /**< [26, 27) One of
	                                        *   ITCH50_ISSUE_CLASSIFICATION_*. */
	char issue_sub_type[2];                /**< [27, 29) One of ITCH50_ISSUE_SUB_TYPE_*. */
	char authenticity;                     /**< [29, 30) One of ITCH50_AUTHENTICITY_*. */
	char short_sale_threshold_indicator;   /**< [30, 31) One of
	                                        *   ITCH50_SHORT_SALE_THRESHOLD_INDICATOR_*. */
	char ipo_flag;                         /**< [31, 32) One of ITCH50_IPO_FLAG_*. */
	char luld_reference_price_tier;        /**< [32, 33) One of
	                                        *   ITCH50_LULD_REFERENCE_PRICE_TIER_*. */
	char etp_flag;                         /**< [33, 34) One of ITCH50_ETP_FLAG_*. */
	struct itch_u32be etp_leverage_factor; /**< [34, 38) Multiple of the index, rounded down. */
	char inverse_indicator;                /**< [38, 39) One of ITCH50_INVERSE_INDICATOR_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_stock_directory) == 39);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_stock_directory) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, market_category) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, market_category) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, financial_status_indicator) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, financial_status_indicator) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, round_lot_size) == 21);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, round_lot_size) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, round_lots_only) == 25);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, round_lots_only) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, issue_classification) == 26);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, issue_classification) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, issue_sub_type) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, issue_sub_type) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, authenticity) == 29);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, authenticity) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, short_sale_threshold_indicator) == 30);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, short_sale_threshold_indicator) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, ipo_flag) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, ipo_flag) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, luld_reference_price_tier) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, luld_reference_price_tier) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, etp_flag) == 33);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, etp_flag) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, etp_leverage_factor) == 34);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, etp_leverage_factor) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_directory, inverse_indicator) == 38);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_directory, inverse_indicator) == 1);

#define ITCH50_STOCK_DIRECTORY_TYPE   'R' /**< Type byte. */
#define ITCH50_STOCK_DIRECTORY_LENGTH 39  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_stock_directory) == ITCH50_STOCK_DIRECTORY_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_stock_directory_init(struct itch50_stock_directory *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	memset(message->issue_sub_type, ' ', sizeof(message->issue_sub_type));
	message->message_type = ITCH50_STOCK_DIRECTORY_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_stock_directory_message_type(const struct itch50_stock_directory *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_stock_directory_set_message_type(struct itch50_stock_directory *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_stock_directory_stock_locate(const struct itch50_stock_directory *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_stock_directory_set_stock_locate(struct itch50_stock_directory *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_stock_directory_tracking_number(const struct itch50_stock_directory *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_stock_directory_set_tracking_number(struct itch50_stock_directory *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
itch50_stock_directory_timestamp(const struct itch50_stock_directory *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_stock_directory_set_timestamp(struct itch50_stock_directory *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *itch50_stock_directory_stock(const struct itch50_stock_directory *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
itch50_stock_directory_stock_length(const struct itch50_stock_directory *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
itch50_stock_directory_stock_key(const struct itch50_stock_directory *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_stock_directory_set_stock(struct itch50_stock_directory *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the market category, one of ITCH50_MARKET_CATEGORY_*. */
static inline char
itch50_stock_directory_market_category(const struct itch50_stock_directory *message)
{
	return message->market_category;
}

/** Sets the market category. */
static inline void
itch50_stock_directory_set_market_category(struct itch50_stock_directory *message, char value)
{
	message->market_category = value;
}

/** Returns the financial status indicator, one of ITCH50_FINANCIAL_STATUS_INDICATOR_*. */
static inline char
itch50_stock_directory_financial_status_indicator(const struct itch50_stock_directory *message)
{
	return message->financial_status_indicator;
}

/** Sets the financial status indicator. */
static inline void
itch50_stock_directory_set_financial_status_indicator(struct itch50_stock_directory *message,
	char value)
{
	message->financial_status_indicator = value;
}

/** Returns the round lot size. */
static inline uint32_t
itch50_stock_directory_round_lot_size(const struct itch50_stock_directory *message)
{
	return itch_load_u32be(&message->round_lot_size);
}

/** Sets the round lot size. */
static inline void
itch50_stock_directory_set_round_lot_size(struct itch50_stock_directory *message, uint32_t value)
{
	itch_store_u32be(&message->round_lot_size, value);
}

/** Returns the round lots only, one of ITCH50_ROUND_LOTS_ONLY_*. */
static inline char
itch50_stock_directory_round_lots_only(const struct itch50_stock_directory *message)
{
	return message->round_lots_only;
}

/** Sets the round lots only. */
static inline void
itch50_stock_directory_set_round_lots_only(struct itch50_stock_directory *message, char value)
{
	message->round_lots_only = value;
}

/** Returns the issue classification, one of ITCH50_ISSUE_CLASSIFICATION_*. */
static inline char
itch50_stock_directory_issue_classification(const struct itch50_stock_directory *message)
{
	return message->issue_classification;
}

/** Sets the issue classification. */
static inline void
itch50_stock_directory_set_issue_classification(struct itch50_stock_directory *message, char value)
{
	message->issue_classification = value;
}

/** Returns the issue sub type: 2 characters, padded with spaces, not terminated. */
static inline const char *
itch50_stock_directory_issue_sub_type(const struct itch50_stock_directory *message)
{
	return message->issue_sub_type;
}

/** Returns the number of characters of the issue sub type before its padding. */
static inline size_t
itch50_stock_directory_issue_sub_type_length(const struct itch50_stock_directory *message)
{
	return itch_alpha_length(message->issue_sub_type, sizeof(message->issue_sub_type));
}

/**
 * Returns the issue sub type as one integer, equal for equal text: the first character is the
 * highest byte.
 */
static inline uint64_t
itch50_stock_directory_issue_sub_type_key(const struct itch50_stock_directory *message)
{
	return itch_alpha_key2(message->issue_sub_type);
}

/** Sets the issue sub type, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_stock_directory_set_issue_sub_type(struct itch50_stock_directory *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->issue_sub_type, sizeof(message->issue_sub_type), text,
		length);
}

/** Returns the authenticity, one of ITCH50_AUTHENTICITY_*. */
static inline char itch50_stock_directory_authenticity(const struct itch50_stock_directory *message)
{
	return message->authenticity;
}

/** Sets the authenticity. */
static inline void
itch50_stock_directory_set_authenticity(struct itch50_stock_directory *message, char value)
{
	message->authenticity = value;
}

/** Returns the short sale threshold indicator, one of ITCH50_SHORT_SALE_THRESHOLD_INDICATOR_*. */
static inline char
itch50_stock_directory_short_sale_threshold_indicator(const struct itch50_stock_directory *message)
{
	return message->short_sale_threshold_indicator;
}

/** Sets the short sale threshold indicator. */
static inline void
itch50_stock_directory_set_short_sale_threshold_indicator(struct itch50_stock_directory *message,
	char value)
{
	message->short_sale_threshold_indicator = value;
}

/** Returns the ipo flag, one of ITCH50_IPO_FLAG_*. */
static inline char itch50_stock_directory_ipo_flag(const struct itch50_stock_directory *message)
{
	return message->ipo_flag;
}

/** Sets the ipo flag. */
static inline void
itch50_stock_directory_set_ipo_flag(struct itch50_stock_directory *message, char value)
{
	message->ipo_flag = value;
}

/** Returns the luld reference price tier, one of ITCH50_LULD_REFERENCE_PRICE_TIER_*. */
static inline char
itch50_stock_directory_luld_reference_price_tier(const struct itch50_stock_directory *message)
{
	return message->luld_reference_price_tier;
}

/** Sets the luld reference price tier. */
static inline void
itch50_stock_directory_set_luld_reference_price_tier(struct itch50_stock_directory *message,
	char value)
{
	message->luld_reference_price_tier = value;
}

/** Returns the etp flag, one of ITCH50_ETP_FLAG_*. */
static inline char itch50_stock_directory_etp_flag(const struct itch50_stock_directory *message)
{
	return message->etp_flag;
}

/** Sets the etp flag. */
static inline void
itch50_stock_directory_set_etp_flag(struct itch50_stock_directory *message, char value)
{
	message->etp_flag = value;
}

/** Returns the etp leverage factor. */
static inline uint32_t
itch50_stock_directory_etp_leverage_factor(const struct itch50_stock_directory *message)
{
	return itch_load_u32be(&message->etp_leverage_factor);
}

/** Sets the etp leverage factor. */
static inline void
itch50_stock_directory_set_etp_leverage_factor(struct itch50_stock_directory *message,
	uint32_t value)
{
	itch_store_u32be(&message->etp_leverage_factor, value);
}

/** Returns the inverse indicator, one of ITCH50_INVERSE_INDICATOR_*. */
static inline char
itch50_stock_directory_inverse_indicator(const struct itch50_stock_directory *message)
{
	return message->inverse_indicator;
}

/** Sets the inverse indicator. */
static inline void
itch50_stock_directory_set_inverse_indicator(struct itch50_stock_directory *message, char value)
{
	message->inverse_indicator = value;
}

/**
 * Stock Trading Action: message type 'H', 25 bytes.
 *
 * Says whether a security trades, and why its state changed.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.2
 */
struct itch50_stock_trading_action {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day; 0
	                                    *   for none. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char stock[8];                     /**< [11, 19) Symbol, padded with spaces. */
	char trading_state;                /**< [19, 20) One of ITCH50_TRADING_STATE_*. */
	char reserved[1];                  /**< [20, 21) Carries nothing. */
	char reason[4];                    /**< [21, 25) One of ITCH50_REASON_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_stock_trading_action) == 25);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_stock_trading_action) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_trading_action, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_trading_action, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_trading_action, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_trading_action, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_trading_action, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_trading_action, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_trading_action, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_trading_action, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_trading_action, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_trading_action, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_trading_action, trading_state) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_trading_action, trading_state) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_trading_action, reserved) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_trading_action, reserved) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_stock_trading_action, reason) == 21);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_stock_trading_action, reason) == 4);

#define ITCH50_STOCK_TRADING_ACTION_TYPE   'H' /**< Type byte. */
#define ITCH50_STOCK_TRADING_ACTION_LENGTH 25  /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct itch50_stock_trading_action) == ITCH50_STOCK_TRADING_ACTION_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_stock_trading_action_init(struct itch50_stock_trading_action *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	memset(message->reserved, ' ', sizeof(message->reserved));
	memset(message->reason, ' ', sizeof(message->reason));
	message->message_type = ITCH50_STOCK_TRADING_ACTION_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
itch50_stock_trading_action_message_type(const struct itch50_stock_trading_action *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_stock_trading_action_set_message_type(struct itch50_stock_trading_action *message,
	char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_stock_trading_action_stock_locate(const struct itch50_stock_trading_action *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_stock_trading_action_set_stock_locate(struct itch50_stock_trading_action *message,
	uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_stock_trading_action_tracking_number(const struct itch50_stock_trading_action *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_stock_trading_action_set_tracking_number(struct itch50_stock_trading_action *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
itch50_stock_trading_action_timestamp(const struct itch50_stock_trading_action *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_stock_trading_action_set_timestamp(struct itch50_stock_trading_action *message,
	uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
itch50_stock_trading_action_stock(const struct itch50_stock_trading_action *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
itch50_stock_trading_action_stock_length(const struct itch50_stock_trading_action *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
itch50_stock_trading_action_stock_key(const struct itch50_stock_trading_action *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_stock_trading_action_set_stock(struct itch50_stock_trading_action *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the trading state, one of ITCH50_TRADING_STATE_*. */
static inline char
itch50_stock_trading_action_trading_state(const struct itch50_stock_trading_action *message)
{
	return message->trading_state;
}

/** Sets the trading state. */
static inline void
itch50_stock_trading_action_set_trading_state(struct itch50_stock_trading_action *message,
	char value)
{
	message->trading_state = value;
}

/** Returns the reserved: 1 characters, padded with spaces, not terminated. */
static inline const char *
itch50_stock_trading_action_reserved(const struct itch50_stock_trading_action *message)
{
	return message->reserved;
}

/** Returns the number of characters of the reserved before its padding. */
static inline size_t
itch50_stock_trading_action_reserved_length(const struct itch50_stock_trading_action *message)
{
	return itch_alpha_length(message->reserved, sizeof(message->reserved));
}

/**
 * Returns the reserved as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
itch50_stock_trading_action_reserved_key(const struct itch50_stock_trading_action *message)
{
	return itch_alpha_key1(message->reserved);
}

/** Sets the reserved, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_stock_trading_action_set_reserved(struct itch50_stock_trading_action *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reserved, sizeof(message->reserved), text, length);
}

/** Returns the reason: 4 characters, padded with spaces, not terminated. */
static inline const char *
itch50_stock_trading_action_reason(const struct itch50_stock_trading_action *message)
{
	return message->reason;
}

/** Returns the number of characters of the reason before its padding. */
static inline size_t
itch50_stock_trading_action_reason_length(const struct itch50_stock_trading_action *message)
{
	return itch_alpha_length(message->reason, sizeof(message->reason));
}

/**
 * Returns the reason as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
itch50_stock_trading_action_reason_key(const struct itch50_stock_trading_action *message)
{
	return itch_alpha_key4(message->reason);
}

/** Sets the reason, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_stock_trading_action_set_reason(struct itch50_stock_trading_action *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->reason, sizeof(message->reason), text, length);
}

/**
 * Reg SHO Short Sale Price Test Restricted Indicator: message type 'Y', 20 bytes.
 *
 * Says whether short sales of a security are restricted in price.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.3
 */
struct itch50_reg_sho_restriction {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day; 0
	                                    *   for none. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char stock[8];                     /**< [11, 19) Symbol, padded with spaces. */
	char reg_sho_action;               /**< [19, 20) One of ITCH50_REG_SHO_ACTION_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_reg_sho_restriction) == 20);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_reg_sho_restriction) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_reg_sho_restriction, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_reg_sho_restriction, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_reg_sho_restriction, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_reg_sho_restriction, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_reg_sho_restriction, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_reg_sho_restriction, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_reg_sho_restriction, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_reg_sho_restriction, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_reg_sho_restriction, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_reg_sho_restriction, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_reg_sho_restriction, reg_sho_action) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_reg_sho_restriction, reg_sho_action) == 1);

#define ITCH50_REG_SHO_RESTRICTION_TYPE   'Y' /**< Type byte. */
#define ITCH50_REG_SHO_RESTRICTION_LENGTH 20  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_reg_sho_restriction) == ITCH50_REG_SHO_RESTRICTION_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_reg_sho_restriction_init(struct itch50_reg_sho_restriction *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_REG_SHO_RESTRICTION_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
itch50_reg_sho_restriction_message_type(const struct itch50_reg_sho_restriction *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_reg_sho_restriction_set_message_type(struct itch50_reg_sho_restriction *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_reg_sho_restriction_stock_locate(const struct itch50_reg_sho_restriction *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_reg_sho_restriction_set_stock_locate(struct itch50_reg_sho_restriction *message,
	uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_reg_sho_restriction_tracking_number(const struct itch50_reg_sho_restriction *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_reg_sho_restriction_set_tracking_number(struct itch50_reg_sho_restriction *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
itch50_reg_sho_restriction_timestamp(const struct itch50_reg_sho_restriction *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_reg_sho_restriction_set_timestamp(struct itch50_reg_sho_restriction *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
itch50_reg_sho_restriction_stock(const struct itch50_reg_sho_restriction *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
itch50_reg_sho_restriction_stock_length(const struct itch50_reg_sho_restriction *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
itch50_reg_sho_restriction_stock_key(const struct itch50_reg_sho_restriction *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_reg_sho_restriction_set_stock(struct itch50_reg_sho_restriction *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the reg sho action, one of ITCH50_REG_SHO_ACTION_*. */
static inline char
itch50_reg_sho_restriction_reg_sho_action(const struct itch50_reg_sho_restriction *message)
{
	return message->reg_sho_action;
}

/** Sets the reg sho action. */
static inline void
itch50_reg_sho_restriction_set_reg_sho_action(struct itch50_reg_sho_restriction *message,
	char value)
{
	message->reg_sho_action = value;
}

/**
 * Market Participant Position: message type 'L', 26 bytes.
 *
 * Registers a firm as market maker of a security.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.4
 */
struct itch50_market_participant_position {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day; 0
	                                    *   for none. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char mpid[4];                      /**< [11, 15) The firm. */
	char stock[8];                     /**< [15, 23) Symbol, padded with spaces. */
	char primary_market_maker;         /**< [23, 24) One of ITCH50_PRIMARY_MARKET_MAKER_*. */
	char market_maker_mode;            /**< [24, 25) One of ITCH50_MARKET_MAKER_MODE_*. */
	char market_participant_state;     /**< [25, 26) One of
	                                    *   ITCH50_MARKET_PARTICIPANT_STATE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_market_participant_position) == 26);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_market_participant_position) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_market_participant_position, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_market_participant_position, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_market_participant_position, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_market_participant_position, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_market_participant_position, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_market_participant_position, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_market_participant_position, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_market_participant_position, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_market_participant_position, mpid) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_market_participant_position, mpid) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_market_participant_position, stock) == 15);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_market_participant_position, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_market_participant_position, primary_market_maker) == 23);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct itch50_market_participant_position, primary_market_maker) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_market_participant_position, market_maker_mode) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_market_participant_position, market_maker_mode) == 1);
ITCH_STATIC_ASSERT(
	offsetof(struct itch50_market_participant_position, market_participant_state) == 25);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct itch50_market_participant_position, market_participant_state) == 1);

#define ITCH50_MARKET_PARTICIPANT_POSITION_TYPE   'L' /**< Type byte. */
#define ITCH50_MARKET_PARTICIPANT_POSITION_LENGTH 26  /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct itch50_market_participant_position) ==
	ITCH50_MARKET_PARTICIPANT_POSITION_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
itch50_market_participant_position_init(struct itch50_market_participant_position *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->mpid, ' ', sizeof(message->mpid));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_MARKET_PARTICIPANT_POSITION_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
itch50_market_participant_position_message_type(
	const struct itch50_market_participant_position *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_market_participant_position_set_message_type(
	struct itch50_market_participant_position *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_market_participant_position_stock_locate(
	const struct itch50_market_participant_position *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_market_participant_position_set_stock_locate(
	struct itch50_market_participant_position *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_market_participant_position_tracking_number(
	const struct itch50_market_participant_position *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_market_participant_position_set_tracking_number(
	struct itch50_market_participant_position *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
itch50_market_participant_position_timestamp(
	const struct itch50_market_participant_position *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_market_participant_position_set_timestamp(struct itch50_market_participant_position *message,
	uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the mpid: 4 characters, padded with spaces, not terminated. */
static inline const char *
itch50_market_participant_position_mpid(const struct itch50_market_participant_position *message)
{
	return message->mpid;
}

/** Returns the number of characters of the mpid before its padding. */
static inline size_t
itch50_market_participant_position_mpid_length(
	const struct itch50_market_participant_position *message)
{
	return itch_alpha_length(message->mpid, sizeof(message->mpid));
}

/**
 * Returns the mpid as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
itch50_market_participant_position_mpid_key(
	const struct itch50_market_participant_position *message)
{
	return itch_alpha_key4(message->mpid);
}

/** Sets the mpid, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_market_participant_position_set_mpid(struct itch50_market_participant_position *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->mpid, sizeof(message->mpid), text, length);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
itch50_market_participant_position_stock(const struct itch50_market_participant_position *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
itch50_market_participant_position_stock_length(
	const struct itch50_market_participant_position *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
itch50_market_participant_position_stock_key(
	const struct itch50_market_participant_position *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_market_participant_position_set_stock(struct itch50_market_participant_position *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the primary market maker, one of ITCH50_PRIMARY_MARKET_MAKER_*. */
static inline char
itch50_market_participant_position_primary_market_maker(
	const struct itch50_market_participant_position *message)
{
	return message->primary_market_maker;
}

/** Sets the primary market maker. */
static inline void
itch50_market_participant_position_set_primary_market_maker(
	struct itch50_market_participant_position *message, char value)
{
	message->primary_market_maker = value;
}

/** Returns the market maker mode, one of ITCH50_MARKET_MAKER_MODE_*. */
static inline char
itch50_market_participant_position_market_maker_mode(
	const struct itch50_market_participant_position *message)
{
	return message->market_maker_mode;
}

/** Sets the market maker mode. */
static inline void
itch50_market_participant_position_set_market_maker_mode(
	struct itch50_market_participant_position *message, char value)
{
	message->market_maker_mode = value;
}

/** Returns the market participant state, one of ITCH50_MARKET_PARTICIPANT_STATE_*. */
static inline char
itch50_market_participant_position_market_participant_state(
	const struct itch50_market_participant_position *message)
{
	return message->market_participant_state;
}

/** Sets the market participant state. */
static inline void
itch50_market_participant_position_set_market_participant_state(
	struct itch50_market_participant_position *message, char value)
{
	message->market_participant_state = value;
}

/**
 * MWCB Decline Level: message type 'V', 35 bytes.
 *
 * Gives the S&P 500 values of the day at which the whole market halts; its stock locate is always
 * 0.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.5.1
 */
struct itch50_mwcb_decline_level {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day; 0
	                                    *   for none. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	struct itch_u64be level_1;         /**< [11, 19) Index value of the first level. Scaled
	                                    *   by 10^8. */
	struct itch_u64be level_2;         /**< [19, 27) Index value of the second level. Scaled
	                                    *   by 10^8. */
	struct itch_u64be level_3;         /**< [27, 35) Index value of the third level. Scaled
	                                    *   by 10^8. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_mwcb_decline_level) == 35);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_mwcb_decline_level) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_decline_level, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_decline_level, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_decline_level, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_decline_level, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_decline_level, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_decline_level, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_decline_level, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_decline_level, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_decline_level, level_1) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_decline_level, level_1) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_decline_level, level_2) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_decline_level, level_2) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_decline_level, level_3) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_decline_level, level_3) == 8);

#define ITCH50_MWCB_DECLINE_LEVEL_TYPE             'V' /**< Type byte. */
#define ITCH50_MWCB_DECLINE_LEVEL_LENGTH           35  /**< Bytes. */
#define ITCH50_MWCB_DECLINE_LEVEL_LEVEL_1_DECIMALS 8   /**< Implied decimal places. */
#define ITCH50_MWCB_DECLINE_LEVEL_LEVEL_2_DECIMALS 8   /**< Implied decimal places. */
#define ITCH50_MWCB_DECLINE_LEVEL_LEVEL_3_DECIMALS 8   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_mwcb_decline_level) == ITCH50_MWCB_DECLINE_LEVEL_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void itch50_mwcb_decline_level_init(struct itch50_mwcb_decline_level *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ITCH50_MWCB_DECLINE_LEVEL_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
itch50_mwcb_decline_level_message_type(const struct itch50_mwcb_decline_level *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_mwcb_decline_level_set_message_type(struct itch50_mwcb_decline_level *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_mwcb_decline_level_stock_locate(const struct itch50_mwcb_decline_level *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_mwcb_decline_level_set_stock_locate(struct itch50_mwcb_decline_level *message,
	uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_mwcb_decline_level_tracking_number(const struct itch50_mwcb_decline_level *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_mwcb_decline_level_set_tracking_number(struct itch50_mwcb_decline_level *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
itch50_mwcb_decline_level_timestamp(const struct itch50_mwcb_decline_level *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_mwcb_decline_level_set_timestamp(struct itch50_mwcb_decline_level *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the level 1, scaled by 10^8. */
static inline uint64_t
itch50_mwcb_decline_level_level_1(const struct itch50_mwcb_decline_level *message)
{
	return itch_load_u64be(&message->level_1);
}

/** Sets the level 1, scaled by 10^8. */
static inline void
itch50_mwcb_decline_level_set_level_1(struct itch50_mwcb_decline_level *message, uint64_t value)
{
	itch_store_u64be(&message->level_1, value);
}

/** Returns the level 2, scaled by 10^8. */
static inline uint64_t
itch50_mwcb_decline_level_level_2(const struct itch50_mwcb_decline_level *message)
{
	return itch_load_u64be(&message->level_2);
}

/** Sets the level 2, scaled by 10^8. */
static inline void
itch50_mwcb_decline_level_set_level_2(struct itch50_mwcb_decline_level *message, uint64_t value)
{
	itch_store_u64be(&message->level_2, value);
}

/** Returns the level 3, scaled by 10^8. */
static inline uint64_t
itch50_mwcb_decline_level_level_3(const struct itch50_mwcb_decline_level *message)
{
	return itch_load_u64be(&message->level_3);
}

/** Sets the level 3, scaled by 10^8. */
static inline void
itch50_mwcb_decline_level_set_level_3(struct itch50_mwcb_decline_level *message, uint64_t value)
{
	itch_store_u64be(&message->level_3, value);
}

/**
 * MWCB Status: message type 'W', 12 bytes.
 *
 * Says that a market-wide circuit breaker was hit; its stock locate is always 0.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.5.2
 */
struct itch50_mwcb_status {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day; 0
	                                    *   for none. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char breached_level;               /**< [11, 12) One of ITCH50_BREACHED_LEVEL_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_mwcb_status) == 12);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_mwcb_status) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_status, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_status, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_status, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_status, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_status, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_status, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_status, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_status, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_mwcb_status, breached_level) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_mwcb_status, breached_level) == 1);

#define ITCH50_MWCB_STATUS_TYPE   'W' /**< Type byte. */
#define ITCH50_MWCB_STATUS_LENGTH 12  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_mwcb_status) == ITCH50_MWCB_STATUS_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void itch50_mwcb_status_init(struct itch50_mwcb_status *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ITCH50_MWCB_STATUS_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_mwcb_status_message_type(const struct itch50_mwcb_status *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_mwcb_status_set_message_type(struct itch50_mwcb_status *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_mwcb_status_stock_locate(const struct itch50_mwcb_status *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_mwcb_status_set_stock_locate(struct itch50_mwcb_status *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t itch50_mwcb_status_tracking_number(const struct itch50_mwcb_status *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_mwcb_status_set_tracking_number(struct itch50_mwcb_status *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_mwcb_status_timestamp(const struct itch50_mwcb_status *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_mwcb_status_set_timestamp(struct itch50_mwcb_status *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the breached level, one of ITCH50_BREACHED_LEVEL_*. */
static inline char itch50_mwcb_status_breached_level(const struct itch50_mwcb_status *message)
{
	return message->breached_level;
}

/** Sets the breached level. */
static inline void
itch50_mwcb_status_set_breached_level(struct itch50_mwcb_status *message, char value)
{
	message->breached_level = value;
}

/**
 * IPO Quoting Period Update: message type 'K', 28 bytes.
 *
 * Announces when a new issue may be quoted and at which price.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.6
 */
struct itch50_ipo_quoting_period_update {
	char message_type;                            /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;               /**< [1, 3) The security, by its number for
	                                               *   the day; 0 for none. */
	struct itch_u16be tracking_number;            /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;                  /**< [5, 11) When the exchange made the
	                                               *   message. In nanoseconds since
	                                               *   midnight. */
	char stock[8];                                /**< [11, 19) Symbol, padded with spaces. */
	struct itch_u32be ipo_quotation_release_time; /**< [19, 23) When quotes may begin. In
	                                               *   seconds since midnight. */
	/** [23, 24) One of ITCH50_IPO_QUOTATION_RELEASE_QUALIFIER_*. */
	char ipo_quotation_release_qualifier;
	struct itch_u32be ipo_price;                  /**< [24, 28) Offering price. Scaled by
	                                               *   10^4. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_ipo_quoting_period_update) == 28);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_ipo_quoting_period_update) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_ipo_quoting_period_update, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_ipo_quoting_period_update, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_ipo_quoting_period_update, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_ipo_quoting_period_update, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_ipo_quoting_period_update, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_ipo_quoting_period_update, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_ipo_quoting_period_update, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_ipo_quoting_period_update, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_ipo_quoting_period_update, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_ipo_quoting_period_update, stock) == 8);
ITCH_STATIC_ASSERT(
	offsetof(struct itch50_ipo_quoting_period_update, ipo_quotation_release_time) == 19);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct itch50_ipo_quoting_period_update, ipo_quotation_release_time) == 4);
ITCH_STATIC_ASSERT(
	offsetof(struct itch50_ipo_quoting_period_update, ipo_quotation_release_qualifier) == 23);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct itch50_ipo_quoting_period_update, ipo_quotation_release_qualifier) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_ipo_quoting_period_update, ipo_price) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_ipo_quoting_period_update, ipo_price) == 4);

/** Type byte. */
#define ITCH50_IPO_QUOTING_PERIOD_UPDATE_TYPE                                 'K'
/** Bytes. */
#define ITCH50_IPO_QUOTING_PERIOD_UPDATE_LENGTH                               28
/** The release was cancelled or put off */
#define ITCH50_IPO_QUOTING_PERIOD_UPDATE_IPO_QUOTATION_RELEASE_TIME_CANCELLED 0U
/** Implied decimal places. */
#define ITCH50_IPO_QUOTING_PERIOD_UPDATE_IPO_PRICE_DECIMALS                   4
/** The release was cancelled or put off */
#define ITCH50_IPO_QUOTING_PERIOD_UPDATE_IPO_PRICE_CANCELLED                  0U
ITCH_STATIC_ASSERT(
	sizeof(struct itch50_ipo_quoting_period_update) == ITCH50_IPO_QUOTING_PERIOD_UPDATE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
itch50_ipo_quoting_period_update_init(struct itch50_ipo_quoting_period_update *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_IPO_QUOTING_PERIOD_UPDATE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
itch50_ipo_quoting_period_update_message_type(
	const struct itch50_ipo_quoting_period_update *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_ipo_quoting_period_update_set_message_type(struct itch50_ipo_quoting_period_update *message,
	char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_ipo_quoting_period_update_stock_locate(
	const struct itch50_ipo_quoting_period_update *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_ipo_quoting_period_update_set_stock_locate(struct itch50_ipo_quoting_period_update *message,
	uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_ipo_quoting_period_update_tracking_number(
	const struct itch50_ipo_quoting_period_update *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_ipo_quoting_period_update_set_tracking_number(
	struct itch50_ipo_quoting_period_update *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
itch50_ipo_quoting_period_update_timestamp(const struct itch50_ipo_quoting_period_update *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_ipo_quoting_period_update_set_timestamp(struct itch50_ipo_quoting_period_update *message,
	uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
itch50_ipo_quoting_period_update_stock(const struct itch50_ipo_quoting_period_update *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
itch50_ipo_quoting_period_update_stock_length(
	const struct itch50_ipo_quoting_period_update *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
itch50_ipo_quoting_period_update_stock_key(const struct itch50_ipo_quoting_period_update *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_ipo_quoting_period_update_set_stock(struct itch50_ipo_quoting_period_update *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the ipo quotation release time, in seconds since midnight. */
static inline uint32_t
itch50_ipo_quoting_period_update_ipo_quotation_release_time(
	const struct itch50_ipo_quoting_period_update *message)
{
	return itch_load_u32be(&message->ipo_quotation_release_time);
}

/** Sets the ipo quotation release time, in seconds since midnight. */
static inline void
itch50_ipo_quoting_period_update_set_ipo_quotation_release_time(
	struct itch50_ipo_quoting_period_update *message, uint32_t value)
{
	itch_store_u32be(&message->ipo_quotation_release_time, value);
}

/**
 * Returns the ipo quotation release qualifier, one of ITCH50_IPO_QUOTATION_RELEASE_QUALIFIER_*.
 */
static inline char
itch50_ipo_quoting_period_update_ipo_quotation_release_qualifier(
	const struct itch50_ipo_quoting_period_update *message)
{
	return message->ipo_quotation_release_qualifier;
}

/** Sets the ipo quotation release qualifier. */
static inline void
itch50_ipo_quoting_period_update_set_ipo_quotation_release_qualifier(
	struct itch50_ipo_quoting_period_update *message, char value)
{
	message->ipo_quotation_release_qualifier = value;
}

/** Returns the ipo price, scaled by 10^4. */
static inline uint32_t
itch50_ipo_quoting_period_update_ipo_price(const struct itch50_ipo_quoting_period_update *message)
{
	return itch_load_u32be(&message->ipo_price);
}

/** Sets the ipo price, scaled by 10^4. */
static inline void
itch50_ipo_quoting_period_update_set_ipo_price(struct itch50_ipo_quoting_period_update *message,
	uint32_t value)
{
	itch_store_u32be(&message->ipo_price, value);
}

/**
 * LULD Auction Collar: message type 'J', 35 bytes.
 *
 * Gives the band in which the auction after a volatility pause may reopen.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.7
 */
struct itch50_luld_auction_collar {
	char message_type;                                /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;                   /**< [1, 3) The security, by its number
	                                                   *   for the day; 0 for none. */
	struct itch_u16be tracking_number;                /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;                      /**< [5, 11) When the exchange made the
	                                                   *   message. In nanoseconds since
	                                                   *   midnight. */
	char stock[8];                                    /**< [11, 19) Symbol, padded with
	                                                   *   spaces. */
	struct itch_u32be auction_collar_reference_price; /**< [19, 23) Middle of the band.
	                                                   *   Scaled by 10^4. */
	struct itch_u32be upper_auction_collar_price;     /**< [23, 27) Upper end. Scaled by
	                                                   *   10^4. */
	struct itch_u32be lower_auction_collar_price;     /**< [27, 31) Lower end. Scaled by
	                                                   *   10^4. */
	struct itch_u32be auction_collar_extension;       /**< [31, 35) How often the band was
	                                                   *   widened. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_luld_auction_collar) == 35);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_luld_auction_collar) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_luld_auction_collar, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_luld_auction_collar, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_luld_auction_collar, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_luld_auction_collar, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_luld_auction_collar, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_luld_auction_collar, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_luld_auction_collar, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_luld_auction_collar, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_luld_auction_collar, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_luld_auction_collar, stock) == 8);
ITCH_STATIC_ASSERT(
	offsetof(struct itch50_luld_auction_collar, auction_collar_reference_price) == 19);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct itch50_luld_auction_collar, auction_collar_reference_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_luld_auction_collar, upper_auction_collar_price) == 23);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_luld_auction_collar, upper_auction_collar_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_luld_auction_collar, lower_auction_collar_price) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_luld_auction_collar, lower_auction_collar_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_luld_auction_collar, auction_collar_extension) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_luld_auction_collar, auction_collar_extension) == 4);

/** Type byte. */
#define ITCH50_LULD_AUCTION_COLLAR_TYPE                                    'J'
/** Bytes. */
#define ITCH50_LULD_AUCTION_COLLAR_LENGTH                                  35
/** Implied decimal places. */
#define ITCH50_LULD_AUCTION_COLLAR_AUCTION_COLLAR_REFERENCE_PRICE_DECIMALS 4
/** Implied decimal places. */
#define ITCH50_LULD_AUCTION_COLLAR_UPPER_AUCTION_COLLAR_PRICE_DECIMALS     4
/** Implied decimal places. */
#define ITCH50_LULD_AUCTION_COLLAR_LOWER_AUCTION_COLLAR_PRICE_DECIMALS     4
ITCH_STATIC_ASSERT(sizeof(struct itch50_luld_auction_collar) == ITCH50_LULD_AUCTION_COLLAR_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_luld_auction_collar_init(struct itch50_luld_auction_collar *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_LULD_AUCTION_COLLAR_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
itch50_luld_auction_collar_message_type(const struct itch50_luld_auction_collar *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_luld_auction_collar_set_message_type(struct itch50_luld_auction_collar *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_luld_auction_collar_stock_locate(const struct itch50_luld_auction_collar *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_luld_auction_collar_set_stock_locate(struct itch50_luld_auction_collar *message,
	uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_luld_auction_collar_tracking_number(const struct itch50_luld_auction_collar *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_luld_auction_collar_set_tracking_number(struct itch50_luld_auction_collar *message,
	uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
itch50_luld_auction_collar_timestamp(const struct itch50_luld_auction_collar *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_luld_auction_collar_set_timestamp(struct itch50_luld_auction_collar *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
itch50_luld_auction_collar_stock(const struct itch50_luld_auction_collar *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
itch50_luld_auction_collar_stock_length(const struct itch50_luld_auction_collar *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
itch50_luld_auction_collar_stock_key(const struct itch50_luld_auction_collar *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_luld_auction_collar_set_stock(struct itch50_luld_auction_collar *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the auction collar reference price, scaled by 10^4. */
static inline uint32_t
itch50_luld_auction_collar_auction_collar_reference_price(
	const struct itch50_luld_auction_collar *message)
{
	return itch_load_u32be(&message->auction_collar_reference_price);
}

/** Sets the auction collar reference price, scaled by 10^4. */
static inline void
itch50_luld_auction_collar_set_auction_collar_reference_price(
	struct itch50_luld_auction_collar *message, uint32_t value)
{
	itch_store_u32be(&message->auction_collar_reference_price, value);
}

/** Returns the upper auction collar price, scaled by 10^4. */
static inline uint32_t
itch50_luld_auction_collar_upper_auction_collar_price(
	const struct itch50_luld_auction_collar *message)
{
	return itch_load_u32be(&message->upper_auction_collar_price);
}

/** Sets the upper auction collar price, scaled by 10^4. */
static inline void
itch50_luld_auction_collar_set_upper_auction_collar_price(
	struct itch50_luld_auction_collar *message, uint32_t value)
{
	itch_store_u32be(&message->upper_auction_collar_price, value);
}

/** Returns the lower auction collar price, scaled by 10^4. */
static inline uint32_t
itch50_luld_auction_collar_lower_auction_collar_price(
	const struct itch50_luld_auction_collar *message)
{
	return itch_load_u32be(&message->lower_auction_collar_price);
}

/** Sets the lower auction collar price, scaled by 10^4. */
static inline void
itch50_luld_auction_collar_set_lower_auction_collar_price(
	struct itch50_luld_auction_collar *message, uint32_t value)
{
	itch_store_u32be(&message->lower_auction_collar_price, value);
}

/** Returns the auction collar extension. */
static inline uint32_t
itch50_luld_auction_collar_auction_collar_extension(
	const struct itch50_luld_auction_collar *message)
{
	return itch_load_u32be(&message->auction_collar_extension);
}

/** Sets the auction collar extension. */
static inline void
itch50_luld_auction_collar_set_auction_collar_extension(struct itch50_luld_auction_collar *message,
	uint32_t value)
{
	itch_store_u32be(&message->auction_collar_extension, value);
}

/**
 * Operational Halt: message type 'h', 21 bytes.
 *
 * Says that one market of the group stopped trading a security, or trades it again.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.8
 */
struct itch50_operational_halt {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day; 0
	                                    *   for none. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char stock[8];                     /**< [11, 19) Symbol, padded with spaces. */
	char market_code;                  /**< [19, 20) One of ITCH50_MARKET_CODE_*. */
	char operational_halt_action;      /**< [20, 21) One of ITCH50_OPERATIONAL_HALT_ACTION_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_operational_halt) == 21);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_operational_halt) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_operational_halt, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_operational_halt, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_operational_halt, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_operational_halt, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_operational_halt, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_operational_halt, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_operational_halt, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_operational_halt, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_operational_halt, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_operational_halt, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_operational_halt, market_code) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_operational_halt, market_code) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_operational_halt, operational_halt_action) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_operational_halt, operational_halt_action) == 1);

#define ITCH50_OPERATIONAL_HALT_TYPE   'h' /**< Type byte. */
#define ITCH50_OPERATIONAL_HALT_LENGTH 21  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_operational_halt) == ITCH50_OPERATIONAL_HALT_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_operational_halt_init(struct itch50_operational_halt *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_OPERATIONAL_HALT_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
itch50_operational_halt_message_type(const struct itch50_operational_halt *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_operational_halt_set_message_type(struct itch50_operational_halt *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_operational_halt_stock_locate(const struct itch50_operational_halt *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_operational_halt_set_stock_locate(struct itch50_operational_halt *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_operational_halt_tracking_number(const struct itch50_operational_halt *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_operational_halt_set_tracking_number(struct itch50_operational_halt *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
itch50_operational_halt_timestamp(const struct itch50_operational_halt *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_operational_halt_set_timestamp(struct itch50_operational_halt *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
itch50_operational_halt_stock(const struct itch50_operational_halt *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
itch50_operational_halt_stock_length(const struct itch50_operational_halt *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
itch50_operational_halt_stock_key(const struct itch50_operational_halt *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_operational_halt_set_stock(struct itch50_operational_halt *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the market code, one of ITCH50_MARKET_CODE_*. */
static inline char
itch50_operational_halt_market_code(const struct itch50_operational_halt *message)
{
	return message->market_code;
}

/** Sets the market code. */
static inline void
itch50_operational_halt_set_market_code(struct itch50_operational_halt *message, char value)
{
	message->market_code = value;
}

/** Returns the operational halt action, one of ITCH50_OPERATIONAL_HALT_ACTION_*. */
static inline char
itch50_operational_halt_operational_halt_action(const struct itch50_operational_halt *message)
{
	return message->operational_halt_action;
}

/** Sets the operational halt action. */
static inline void
itch50_operational_halt_set_operational_halt_action(struct itch50_operational_halt *message,
	char value)
{
	message->operational_halt_action = value;
}

/**
 * Add Order – No MPID Attribution: message type 'A', 36 bytes.
 *
 * A new order is in the book, from a firm that is not shown.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.3.1
 */
struct itch50_add_order {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;           /**< [1, 3) The security, by its number for the
	                                           *   day; 0 for none. */
	struct itch_u16be tracking_number;        /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;              /**< [5, 11) When the exchange made the
	                                           *   message. In nanoseconds since midnight. */
	struct itch_u64be order_reference_number; /**< [11, 19) Names the order for the day. */
	char buy_sell_indicator;                  /**< [19, 20) One of
	                                           *   ITCH50_BUY_SELL_INDICATOR_*. */
	struct itch_u32be shares;                 /**< [20, 24) Shares added to the book. */
	char stock[8];                            /**< [24, 32) Symbol, padded with spaces. */
	struct itch_u32be price;                  /**< [32, 36) Limit price. Scaled by 10^4. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_add_order) == 36);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_add_order) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order, order_reference_number) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order, buy_sell_indicator) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order, buy_sell_indicator) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order, shares) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order, shares) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order, stock) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order, price) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order, price) == 4);

#define ITCH50_ADD_ORDER_TYPE           'A' /**< Type byte. */
#define ITCH50_ADD_ORDER_LENGTH         36  /**< Bytes. */
#define ITCH50_ADD_ORDER_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_add_order) == ITCH50_ADD_ORDER_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_add_order_init(struct itch50_add_order *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_ADD_ORDER_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_add_order_message_type(const struct itch50_add_order *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void itch50_add_order_set_message_type(struct itch50_add_order *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_add_order_stock_locate(const struct itch50_add_order *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_add_order_set_stock_locate(struct itch50_add_order *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t itch50_add_order_tracking_number(const struct itch50_add_order *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_add_order_set_tracking_number(struct itch50_add_order *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_add_order_timestamp(const struct itch50_add_order *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void itch50_add_order_set_timestamp(struct itch50_add_order *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the order reference number. */
static inline uint64_t
itch50_add_order_order_reference_number(const struct itch50_add_order *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
itch50_add_order_set_order_reference_number(struct itch50_add_order *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the buy sell indicator, one of ITCH50_BUY_SELL_INDICATOR_*. */
static inline char itch50_add_order_buy_sell_indicator(const struct itch50_add_order *message)
{
	return message->buy_sell_indicator;
}

/** Sets the buy sell indicator. */
static inline void
itch50_add_order_set_buy_sell_indicator(struct itch50_add_order *message, char value)
{
	message->buy_sell_indicator = value;
}

/** Returns the shares. */
static inline uint32_t itch50_add_order_shares(const struct itch50_add_order *message)
{
	return itch_load_u32be(&message->shares);
}

/** Sets the shares. */
static inline void itch50_add_order_set_shares(struct itch50_add_order *message, uint32_t value)
{
	itch_store_u32be(&message->shares, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *itch50_add_order_stock(const struct itch50_add_order *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t itch50_add_order_stock_length(const struct itch50_add_order *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t itch50_add_order_stock_key(const struct itch50_add_order *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_add_order_set_stock(struct itch50_add_order *message, const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the price, scaled by 10^4. */
static inline uint32_t itch50_add_order_price(const struct itch50_add_order *message)
{
	return itch_load_u32be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void itch50_add_order_set_price(struct itch50_add_order *message, uint32_t value)
{
	itch_store_u32be(&message->price, value);
}

/**
 * Add Order – MPID Attribution: message type 'F', 40 bytes.
 *
 * A new order is in the book, from a firm that is shown.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.3.2
 */
struct itch50_add_order_mpid_attribution {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;           /**< [1, 3) The security, by its number for the
	                                           *   day; 0 for none. */
	struct itch_u16be tracking_number;        /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;              /**< [5, 11) When the exchange made the
	                                           *   message. In nanoseconds since midnight. */
	struct itch_u64be order_reference_number; /**< [11, 19) Names the order for the day. */
	char buy_sell_indicator;                  /**< [19, 20) One of
	                                           *   ITCH50_BUY_SELL_INDICATOR_*. */
	struct itch_u32be shares;                 /**< [20, 24) Shares added to the book. */
	char stock[8];                            /**< [24, 32) Symbol, padded with spaces. */
	struct itch_u32be price;                  /**< [32, 36) Limit price. Scaled by 10^4. */
	char attribution[4];                      /**< [36, 40) The firm that entered the order. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_add_order_mpid_attribution) == 40);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_add_order_mpid_attribution) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order_mpid_attribution, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order_mpid_attribution, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order_mpid_attribution, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order_mpid_attribution, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order_mpid_attribution, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order_mpid_attribution, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order_mpid_attribution, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order_mpid_attribution, timestamp) == 6);
ITCH_STATIC_ASSERT(
	offsetof(struct itch50_add_order_mpid_attribution, order_reference_number) == 11);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct itch50_add_order_mpid_attribution, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order_mpid_attribution, buy_sell_indicator) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order_mpid_attribution, buy_sell_indicator) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order_mpid_attribution, shares) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order_mpid_attribution, shares) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order_mpid_attribution, stock) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order_mpid_attribution, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order_mpid_attribution, price) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order_mpid_attribution, price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_add_order_mpid_attribution, attribution) == 36);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_add_order_mpid_attribution, attribution) == 4);

#define ITCH50_ADD_ORDER_MPID_ATTRIBUTION_TYPE           'F' /**< Type byte. */
#define ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH         40  /**< Bytes. */
#define ITCH50_ADD_ORDER_MPID_ATTRIBUTION_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(
	sizeof(struct itch50_add_order_mpid_attribution) ==
	ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void
itch50_add_order_mpid_attribution_init(struct itch50_add_order_mpid_attribution *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	memset(message->attribution, ' ', sizeof(message->attribution));
	message->message_type = ITCH50_ADD_ORDER_MPID_ATTRIBUTION_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
itch50_add_order_mpid_attribution_message_type(
	const struct itch50_add_order_mpid_attribution *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_add_order_mpid_attribution_set_message_type(
	struct itch50_add_order_mpid_attribution *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_add_order_mpid_attribution_stock_locate(
	const struct itch50_add_order_mpid_attribution *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_add_order_mpid_attribution_set_stock_locate(
	struct itch50_add_order_mpid_attribution *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_add_order_mpid_attribution_tracking_number(
	const struct itch50_add_order_mpid_attribution *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_add_order_mpid_attribution_set_tracking_number(
	struct itch50_add_order_mpid_attribution *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
itch50_add_order_mpid_attribution_timestamp(const struct itch50_add_order_mpid_attribution *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_add_order_mpid_attribution_set_timestamp(struct itch50_add_order_mpid_attribution *message,
	uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the order reference number. */
static inline uint64_t
itch50_add_order_mpid_attribution_order_reference_number(
	const struct itch50_add_order_mpid_attribution *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
itch50_add_order_mpid_attribution_set_order_reference_number(
	struct itch50_add_order_mpid_attribution *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the buy sell indicator, one of ITCH50_BUY_SELL_INDICATOR_*. */
static inline char
itch50_add_order_mpid_attribution_buy_sell_indicator(
	const struct itch50_add_order_mpid_attribution *message)
{
	return message->buy_sell_indicator;
}

/** Sets the buy sell indicator. */
static inline void
itch50_add_order_mpid_attribution_set_buy_sell_indicator(
	struct itch50_add_order_mpid_attribution *message, char value)
{
	message->buy_sell_indicator = value;
}

/** Returns the shares. */
static inline uint32_t
itch50_add_order_mpid_attribution_shares(const struct itch50_add_order_mpid_attribution *message)
{
	return itch_load_u32be(&message->shares);
}

/** Sets the shares. */
static inline void
itch50_add_order_mpid_attribution_set_shares(struct itch50_add_order_mpid_attribution *message,
	uint32_t value)
{
	itch_store_u32be(&message->shares, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *
itch50_add_order_mpid_attribution_stock(const struct itch50_add_order_mpid_attribution *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t
itch50_add_order_mpid_attribution_stock_length(
	const struct itch50_add_order_mpid_attribution *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t
itch50_add_order_mpid_attribution_stock_key(const struct itch50_add_order_mpid_attribution *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_add_order_mpid_attribution_set_stock(struct itch50_add_order_mpid_attribution *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the price, scaled by 10^4. */
static inline uint32_t
itch50_add_order_mpid_attribution_price(const struct itch50_add_order_mpid_attribution *message)
{
	return itch_load_u32be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void
itch50_add_order_mpid_attribution_set_price(struct itch50_add_order_mpid_attribution *message,
	uint32_t value)
{
	itch_store_u32be(&message->price, value);
}

/** Returns the attribution: 4 characters, padded with spaces, not terminated. */
static inline const char *
itch50_add_order_mpid_attribution_attribution(
	const struct itch50_add_order_mpid_attribution *message)
{
	return message->attribution;
}

/** Returns the number of characters of the attribution before its padding. */
static inline size_t
itch50_add_order_mpid_attribution_attribution_length(
	const struct itch50_add_order_mpid_attribution *message)
{
	return itch_alpha_length(message->attribution, sizeof(message->attribution));
}

/**
 * Returns the attribution as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
itch50_add_order_mpid_attribution_attribution_key(
	const struct itch50_add_order_mpid_attribution *message)
{
	return itch_alpha_key4(message->attribution);
}

/** Sets the attribution, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_add_order_mpid_attribution_set_attribution(struct itch50_add_order_mpid_attribution *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->attribution, sizeof(message->attribution), text, length);
}

/**
 * Order Executed: message type 'E', 31 bytes.
 *
 * An order in the book traded, in whole or in part, at its own price.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.4.1
 */
struct itch50_order_executed {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;           /**< [1, 3) The security, by its number for the
	                                           *   day; 0 for none. */
	struct itch_u16be tracking_number;        /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;              /**< [5, 11) When the exchange made the
	                                           *   message. In nanoseconds since midnight. */
	struct itch_u64be order_reference_number; /**< [11, 19) The order that traded. */
	struct itch_u32be executed_shares;        /**< [19, 23) Shares that traded: take them off
	                                           *   the order. */
	struct itch_u64be match_number;           /**< [23, 31) Names the trade for the day. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_order_executed) == 31);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_order_executed) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed, order_reference_number) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed, executed_shares) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed, executed_shares) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed, match_number) == 23);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed, match_number) == 8);

#define ITCH50_ORDER_EXECUTED_TYPE   'E' /**< Type byte. */
#define ITCH50_ORDER_EXECUTED_LENGTH 31  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_order_executed) == ITCH50_ORDER_EXECUTED_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void itch50_order_executed_init(struct itch50_order_executed *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ITCH50_ORDER_EXECUTED_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_order_executed_message_type(const struct itch50_order_executed *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_order_executed_set_message_type(struct itch50_order_executed *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_order_executed_stock_locate(const struct itch50_order_executed *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_order_executed_set_stock_locate(struct itch50_order_executed *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_order_executed_tracking_number(const struct itch50_order_executed *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_order_executed_set_tracking_number(struct itch50_order_executed *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_order_executed_timestamp(const struct itch50_order_executed *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_order_executed_set_timestamp(struct itch50_order_executed *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the order reference number. */
static inline uint64_t
itch50_order_executed_order_reference_number(const struct itch50_order_executed *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
itch50_order_executed_set_order_reference_number(struct itch50_order_executed *message,
	uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the executed shares. */
static inline uint32_t
itch50_order_executed_executed_shares(const struct itch50_order_executed *message)
{
	return itch_load_u32be(&message->executed_shares);
}

/** Sets the executed shares. */
static inline void
itch50_order_executed_set_executed_shares(struct itch50_order_executed *message, uint32_t value)
{
	itch_store_u32be(&message->executed_shares, value);
}

/** Returns the match number. */
static inline uint64_t
itch50_order_executed_match_number(const struct itch50_order_executed *message)
{
	return itch_load_u64be(&message->match_number);
}

/** Sets the match number. */
static inline void
itch50_order_executed_set_match_number(struct itch50_order_executed *message, uint64_t value)
{
	itch_store_u64be(&message->match_number, value);
}

/**
 * Order Executed With Price: message type 'C', 36 bytes.
 *
 * An order in the book traded, in whole or in part, at a price other than its own.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.4.2
 */
struct itch50_order_executed_with_price {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;           /**< [1, 3) The security, by its number for the
	                                           *   day; 0 for none. */
	struct itch_u16be tracking_number;        /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;              /**< [5, 11) When the exchange made the
	                                           *   message. In nanoseconds since midnight. */
	struct itch_u64be order_reference_number; /**< [11, 19) The order that traded. */
	struct itch_u32be executed_shares;        /**< [19, 23) Shares that traded: take them off
	                                           *   the order. */
	struct itch_u64be match_number;           /**< [23, 31) Names the trade for the day. */
	char printable;                           /**< [31, 32) One of ITCH50_PRINTABLE_*. */
	struct itch_u32be execution_price;        /**< [32, 36) Price of the trade. Scaled by
	                                           *   10^4. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_order_executed_with_price) == 36);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_order_executed_with_price) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed_with_price, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed_with_price, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed_with_price, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed_with_price, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed_with_price, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed_with_price, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed_with_price, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed_with_price, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed_with_price, order_reference_number) == 11);
ITCH_STATIC_ASSERT(
	ITCH_SIZEOF(struct itch50_order_executed_with_price, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed_with_price, executed_shares) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed_with_price, executed_shares) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed_with_price, match_number) == 23);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed_with_price, match_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed_with_price, printable) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed_with_price, printable) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_executed_with_price, execution_price) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_executed_with_price, execution_price) == 4);

/** Type byte. */
#define ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE                     'C'
/** Bytes. */
#define ITCH50_ORDER_EXECUTED_WITH_PRICE_LENGTH                   36
/** Implied decimal places. */
#define ITCH50_ORDER_EXECUTED_WITH_PRICE_EXECUTION_PRICE_DECIMALS 4
ITCH_STATIC_ASSERT(
	sizeof(struct itch50_order_executed_with_price) == ITCH50_ORDER_EXECUTED_WITH_PRICE_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void
itch50_order_executed_with_price_init(struct itch50_order_executed_with_price *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char
itch50_order_executed_with_price_message_type(
	const struct itch50_order_executed_with_price *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_order_executed_with_price_set_message_type(struct itch50_order_executed_with_price *message,
	char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t
itch50_order_executed_with_price_stock_locate(
	const struct itch50_order_executed_with_price *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_order_executed_with_price_set_stock_locate(struct itch50_order_executed_with_price *message,
	uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_order_executed_with_price_tracking_number(
	const struct itch50_order_executed_with_price *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_order_executed_with_price_set_tracking_number(
	struct itch50_order_executed_with_price *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t
itch50_order_executed_with_price_timestamp(const struct itch50_order_executed_with_price *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_order_executed_with_price_set_timestamp(struct itch50_order_executed_with_price *message,
	uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the order reference number. */
static inline uint64_t
itch50_order_executed_with_price_order_reference_number(
	const struct itch50_order_executed_with_price *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
itch50_order_executed_with_price_set_order_reference_number(
	struct itch50_order_executed_with_price *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the executed shares. */
static inline uint32_t
itch50_order_executed_with_price_executed_shares(
	const struct itch50_order_executed_with_price *message)
{
	return itch_load_u32be(&message->executed_shares);
}

/** Sets the executed shares. */
static inline void
itch50_order_executed_with_price_set_executed_shares(
	struct itch50_order_executed_with_price *message, uint32_t value)
{
	itch_store_u32be(&message->executed_shares, value);
}

/** Returns the match number. */
static inline uint64_t
itch50_order_executed_with_price_match_number(
	const struct itch50_order_executed_with_price *message)
{
	return itch_load_u64be(&message->match_number);
}

/** Sets the match number. */
static inline void
itch50_order_executed_with_price_set_match_number(struct itch50_order_executed_with_price *message,
	uint64_t value)
{
	itch_store_u64be(&message->match_number, value);
}

/** Returns the printable, one of ITCH50_PRINTABLE_*. */
static inline char
itch50_order_executed_with_price_printable(const struct itch50_order_executed_with_price *message)
{
	return message->printable;
}

/** Sets the printable. */
static inline void
itch50_order_executed_with_price_set_printable(struct itch50_order_executed_with_price *message,
	char value)
{
	message->printable = value;
}

/** Returns the execution price, scaled by 10^4. */
static inline uint32_t
itch50_order_executed_with_price_execution_price(
	const struct itch50_order_executed_with_price *message)
{
	return itch_load_u32be(&message->execution_price);
}

/** Sets the execution price, scaled by 10^4. */
static inline void
itch50_order_executed_with_price_set_execution_price(
	struct itch50_order_executed_with_price *message, uint32_t value)
{
	itch_store_u32be(&message->execution_price, value);
}

/**
 * Order Cancel: message type 'X', 23 bytes.
 *
 * Part of an order was cancelled; the rest stays in the book.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.4.3
 */
struct itch50_order_cancel {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;           /**< [1, 3) The security, by its number for the
	                                           *   day; 0 for none. */
	struct itch_u16be tracking_number;        /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;              /**< [5, 11) When the exchange made the
	                                           *   message. In nanoseconds since midnight. */
	struct itch_u64be order_reference_number; /**< [11, 19) The order that shrank. */
	struct itch_u32be cancelled_shares;       /**< [19, 23) Shares taken off the order. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_order_cancel) == 23);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_order_cancel) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_cancel, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_cancel, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_cancel, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_cancel, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_cancel, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_cancel, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_cancel, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_cancel, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_cancel, order_reference_number) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_cancel, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_cancel, cancelled_shares) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_cancel, cancelled_shares) == 4);

#define ITCH50_ORDER_CANCEL_TYPE   'X' /**< Type byte. */
#define ITCH50_ORDER_CANCEL_LENGTH 23  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_order_cancel) == ITCH50_ORDER_CANCEL_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void itch50_order_cancel_init(struct itch50_order_cancel *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ITCH50_ORDER_CANCEL_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_order_cancel_message_type(const struct itch50_order_cancel *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_order_cancel_set_message_type(struct itch50_order_cancel *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_order_cancel_stock_locate(const struct itch50_order_cancel *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_order_cancel_set_stock_locate(struct itch50_order_cancel *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_order_cancel_tracking_number(const struct itch50_order_cancel *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_order_cancel_set_tracking_number(struct itch50_order_cancel *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_order_cancel_timestamp(const struct itch50_order_cancel *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_order_cancel_set_timestamp(struct itch50_order_cancel *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the order reference number. */
static inline uint64_t
itch50_order_cancel_order_reference_number(const struct itch50_order_cancel *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
itch50_order_cancel_set_order_reference_number(struct itch50_order_cancel *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the cancelled shares. */
static inline uint32_t
itch50_order_cancel_cancelled_shares(const struct itch50_order_cancel *message)
{
	return itch_load_u32be(&message->cancelled_shares);
}

/** Sets the cancelled shares. */
static inline void
itch50_order_cancel_set_cancelled_shares(struct itch50_order_cancel *message, uint32_t value)
{
	itch_store_u32be(&message->cancelled_shares, value);
}

/**
 * Order Delete: message type 'D', 19 bytes.
 *
 * All that was left of an order is gone.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.4.4
 */
struct itch50_order_delete {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;           /**< [1, 3) The security, by its number for the
	                                           *   day; 0 for none. */
	struct itch_u16be tracking_number;        /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;              /**< [5, 11) When the exchange made the
	                                           *   message. In nanoseconds since midnight. */
	struct itch_u64be order_reference_number; /**< [11, 19) The order that is gone. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_order_delete) == 19);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_order_delete) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_delete, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_delete, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_delete, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_delete, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_delete, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_delete, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_delete, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_delete, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_delete, order_reference_number) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_delete, order_reference_number) == 8);

#define ITCH50_ORDER_DELETE_TYPE   'D' /**< Type byte. */
#define ITCH50_ORDER_DELETE_LENGTH 19  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_order_delete) == ITCH50_ORDER_DELETE_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void itch50_order_delete_init(struct itch50_order_delete *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ITCH50_ORDER_DELETE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_order_delete_message_type(const struct itch50_order_delete *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_order_delete_set_message_type(struct itch50_order_delete *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_order_delete_stock_locate(const struct itch50_order_delete *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_order_delete_set_stock_locate(struct itch50_order_delete *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_order_delete_tracking_number(const struct itch50_order_delete *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_order_delete_set_tracking_number(struct itch50_order_delete *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_order_delete_timestamp(const struct itch50_order_delete *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_order_delete_set_timestamp(struct itch50_order_delete *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the order reference number. */
static inline uint64_t
itch50_order_delete_order_reference_number(const struct itch50_order_delete *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
itch50_order_delete_set_order_reference_number(struct itch50_order_delete *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/**
 * Order Replace: message type 'U', 35 bytes.
 *
 * An order was replaced by a new one on the same side of the same security.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.4.5
 */
struct itch50_order_replace {
	char message_type;                                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;                    /**< [1, 3) The security, by its
	                                                    *   number for the day; 0 for none. */
	struct itch_u16be tracking_number;                 /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;                       /**< [5, 11) When the exchange made
	                                                    *   the message. In nanoseconds since
	                                                    *   midnight. */
	struct itch_u64be original_order_reference_number; /**< [11, 19) The order that is gone. */
	struct itch_u64be new_order_reference_number;      /**< [19, 27) The order in its place. */
	struct itch_u32be shares;                          /**< [27, 31) Shares of the new order. */
	struct itch_u32be price;                           /**< [31, 35) Limit price of the new
	                                                    *   order. Scaled by 10^4. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_order_replace) == 35);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_order_replace) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_replace, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_replace, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_replace, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_replace, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_replace, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_replace, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_replace, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_replace, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_replace, original_order_reference_number) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_replace, original_order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_replace, new_order_reference_number) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_replace, new_order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_replace, shares) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_replace, shares) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_order_replace, price) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_order_replace, price) == 4);

#define ITCH50_ORDER_REPLACE_TYPE           'U' /**< Type byte. */
#define ITCH50_ORDER_REPLACE_LENGTH         35  /**< Bytes. */
#define ITCH50_ORDER_REPLACE_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_order_replace) == ITCH50_ORDER_REPLACE_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void itch50_order_replace_init(struct itch50_order_replace *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ITCH50_ORDER_REPLACE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_order_replace_message_type(const struct itch50_order_replace *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_order_replace_set_message_type(struct itch50_order_replace *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_order_replace_stock_locate(const struct itch50_order_replace *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_order_replace_set_stock_locate(struct itch50_order_replace *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_order_replace_tracking_number(const struct itch50_order_replace *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_order_replace_set_tracking_number(struct itch50_order_replace *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_order_replace_timestamp(const struct itch50_order_replace *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_order_replace_set_timestamp(struct itch50_order_replace *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the original order reference number. */
static inline uint64_t
itch50_order_replace_original_order_reference_number(const struct itch50_order_replace *message)
{
	return itch_load_u64be(&message->original_order_reference_number);
}

/** Sets the original order reference number. */
static inline void
itch50_order_replace_set_original_order_reference_number(struct itch50_order_replace *message,
	uint64_t value)
{
	itch_store_u64be(&message->original_order_reference_number, value);
}

/** Returns the new order reference number. */
static inline uint64_t
itch50_order_replace_new_order_reference_number(const struct itch50_order_replace *message)
{
	return itch_load_u64be(&message->new_order_reference_number);
}

/** Sets the new order reference number. */
static inline void
itch50_order_replace_set_new_order_reference_number(struct itch50_order_replace *message,
	uint64_t value)
{
	itch_store_u64be(&message->new_order_reference_number, value);
}

/** Returns the shares. */
static inline uint32_t itch50_order_replace_shares(const struct itch50_order_replace *message)
{
	return itch_load_u32be(&message->shares);
}

/** Sets the shares. */
static inline void
itch50_order_replace_set_shares(struct itch50_order_replace *message, uint32_t value)
{
	itch_store_u32be(&message->shares, value);
}

/** Returns the price, scaled by 10^4. */
static inline uint32_t itch50_order_replace_price(const struct itch50_order_replace *message)
{
	return itch_load_u32be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void
itch50_order_replace_set_price(struct itch50_order_replace *message, uint32_t value)
{
	itch_store_u32be(&message->price, value);
}

/**
 * Trade (Non-Cross): message type 'P', 44 bytes.
 *
 * An order that the book did not show traded.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.5.1
 */
struct itch50_trade {
	char message_type;                        /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;           /**< [1, 3) The security, by its number for the
	                                           *   day; 0 for none. */
	struct itch_u16be tracking_number;        /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;              /**< [5, 11) When the exchange made the
	                                           *   message. In nanoseconds since midnight. */
	struct itch_u64be order_reference_number; /**< [11, 19) Always 0 since 2010-12-06. */
	char buy_sell_indicator;                  /**< [19, 20) Always buy since 2014-07-14. One
	                                           *   of ITCH50_BUY_SELL_INDICATOR_*. */
	struct itch_u32be shares;                 /**< [20, 24) Shares that traded. */
	char stock[8];                            /**< [24, 32) Symbol, padded with spaces. */
	struct itch_u32be price;                  /**< [32, 36) Price of the trade. Scaled by
	                                           *   10^4. */
	struct itch_u64be match_number;           /**< [36, 44) Names the trade for the day. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_trade) == 44);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_trade) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_trade, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_trade, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_trade, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_trade, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_trade, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_trade, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_trade, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_trade, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_trade, order_reference_number) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_trade, order_reference_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_trade, buy_sell_indicator) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_trade, buy_sell_indicator) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_trade, shares) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_trade, shares) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_trade, stock) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_trade, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_trade, price) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_trade, price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_trade, match_number) == 36);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_trade, match_number) == 8);

#define ITCH50_TRADE_TYPE           'P' /**< Type byte. */
#define ITCH50_TRADE_LENGTH         44  /**< Bytes. */
#define ITCH50_TRADE_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_trade) == ITCH50_TRADE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_trade_init(struct itch50_trade *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_TRADE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_trade_message_type(const struct itch50_trade *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void itch50_trade_set_message_type(struct itch50_trade *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_trade_stock_locate(const struct itch50_trade *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void itch50_trade_set_stock_locate(struct itch50_trade *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t itch50_trade_tracking_number(const struct itch50_trade *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void itch50_trade_set_tracking_number(struct itch50_trade *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_trade_timestamp(const struct itch50_trade *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void itch50_trade_set_timestamp(struct itch50_trade *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the order reference number. */
static inline uint64_t itch50_trade_order_reference_number(const struct itch50_trade *message)
{
	return itch_load_u64be(&message->order_reference_number);
}

/** Sets the order reference number. */
static inline void
itch50_trade_set_order_reference_number(struct itch50_trade *message, uint64_t value)
{
	itch_store_u64be(&message->order_reference_number, value);
}

/** Returns the buy sell indicator, one of ITCH50_BUY_SELL_INDICATOR_*. */
static inline char itch50_trade_buy_sell_indicator(const struct itch50_trade *message)
{
	return message->buy_sell_indicator;
}

/** Sets the buy sell indicator. */
static inline void itch50_trade_set_buy_sell_indicator(struct itch50_trade *message, char value)
{
	message->buy_sell_indicator = value;
}

/** Returns the shares. */
static inline uint32_t itch50_trade_shares(const struct itch50_trade *message)
{
	return itch_load_u32be(&message->shares);
}

/** Sets the shares. */
static inline void itch50_trade_set_shares(struct itch50_trade *message, uint32_t value)
{
	itch_store_u32be(&message->shares, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *itch50_trade_stock(const struct itch50_trade *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t itch50_trade_stock_length(const struct itch50_trade *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t itch50_trade_stock_key(const struct itch50_trade *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_trade_set_stock(struct itch50_trade *message, const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the price, scaled by 10^4. */
static inline uint32_t itch50_trade_price(const struct itch50_trade *message)
{
	return itch_load_u32be(&message->price);
}

/** Sets the price, scaled by 10^4. */
static inline void itch50_trade_set_price(struct itch50_trade *message, uint32_t value)
{
	itch_store_u32be(&message->price, value);
}

/** Returns the match number. */
static inline uint64_t itch50_trade_match_number(const struct itch50_trade *message)
{
	return itch_load_u64be(&message->match_number);
}

/** Sets the match number. */
static inline void itch50_trade_set_match_number(struct itch50_trade *message, uint64_t value)
{
	itch_store_u64be(&message->match_number, value);
}

/**
 * Cross Trade: message type 'Q', 40 bytes.
 *
 * A cross is done; sent even when no share traded.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.5.2
 */
struct itch50_cross_trade {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day; 0
	                                    *   for none. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	struct itch_u64be shares;          /**< [11, 19) Shares that traded in the cross; may be
	                                    *   0. */
	char stock[8];                     /**< [19, 27) Symbol, padded with spaces. */
	struct itch_u32be cross_price;     /**< [27, 31) Price of the cross. Scaled by 10^4. */
	struct itch_u64be match_number;    /**< [31, 39) Names the trade for the day. */
	char cross_type;                   /**< [39, 40) One of ITCH50_CROSS_TYPE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_cross_trade) == 40);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_cross_trade) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_cross_trade, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_cross_trade, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_cross_trade, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_cross_trade, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_cross_trade, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_cross_trade, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_cross_trade, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_cross_trade, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_cross_trade, shares) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_cross_trade, shares) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_cross_trade, stock) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_cross_trade, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_cross_trade, cross_price) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_cross_trade, cross_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_cross_trade, match_number) == 31);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_cross_trade, match_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_cross_trade, cross_type) == 39);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_cross_trade, cross_type) == 1);

#define ITCH50_CROSS_TRADE_TYPE                 'Q' /**< Type byte. */
#define ITCH50_CROSS_TRADE_LENGTH               40  /**< Bytes. */
#define ITCH50_CROSS_TRADE_CROSS_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_cross_trade) == ITCH50_CROSS_TRADE_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_cross_trade_init(struct itch50_cross_trade *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_CROSS_TRADE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_cross_trade_message_type(const struct itch50_cross_trade *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_cross_trade_set_message_type(struct itch50_cross_trade *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_cross_trade_stock_locate(const struct itch50_cross_trade *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_cross_trade_set_stock_locate(struct itch50_cross_trade *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t itch50_cross_trade_tracking_number(const struct itch50_cross_trade *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_cross_trade_set_tracking_number(struct itch50_cross_trade *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_cross_trade_timestamp(const struct itch50_cross_trade *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_cross_trade_set_timestamp(struct itch50_cross_trade *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the shares. */
static inline uint64_t itch50_cross_trade_shares(const struct itch50_cross_trade *message)
{
	return itch_load_u64be(&message->shares);
}

/** Sets the shares. */
static inline void itch50_cross_trade_set_shares(struct itch50_cross_trade *message, uint64_t value)
{
	itch_store_u64be(&message->shares, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *itch50_cross_trade_stock(const struct itch50_cross_trade *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t itch50_cross_trade_stock_length(const struct itch50_cross_trade *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t itch50_cross_trade_stock_key(const struct itch50_cross_trade *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_cross_trade_set_stock(struct itch50_cross_trade *message, const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the cross price, scaled by 10^4. */
static inline uint32_t itch50_cross_trade_cross_price(const struct itch50_cross_trade *message)
{
	return itch_load_u32be(&message->cross_price);
}

/** Sets the cross price, scaled by 10^4. */
static inline void
itch50_cross_trade_set_cross_price(struct itch50_cross_trade *message, uint32_t value)
{
	itch_store_u32be(&message->cross_price, value);
}

/** Returns the match number. */
static inline uint64_t itch50_cross_trade_match_number(const struct itch50_cross_trade *message)
{
	return itch_load_u64be(&message->match_number);
}

/** Sets the match number. */
static inline void
itch50_cross_trade_set_match_number(struct itch50_cross_trade *message, uint64_t value)
{
	itch_store_u64be(&message->match_number, value);
}

/** Returns the cross type, one of ITCH50_CROSS_TYPE_*. */
static inline char itch50_cross_trade_cross_type(const struct itch50_cross_trade *message)
{
	return message->cross_type;
}

/** Sets the cross type. */
static inline void itch50_cross_trade_set_cross_type(struct itch50_cross_trade *message, char value)
{
	message->cross_type = value;
}

/**
 * Broken Trade / Order Execution: message type 'B', 19 bytes.
 *
 * A trade was undone; the book does not change.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.5.3
 */
struct itch50_broken_trade {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day; 0
	                                    *   for none. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	struct itch_u64be match_number;    /**< [11, 19) The trade that was undone. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_broken_trade) == 19);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_broken_trade) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_broken_trade, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_broken_trade, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_broken_trade, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_broken_trade, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_broken_trade, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_broken_trade, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_broken_trade, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_broken_trade, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_broken_trade, match_number) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_broken_trade, match_number) == 8);

#define ITCH50_BROKEN_TRADE_TYPE   'B' /**< Type byte. */
#define ITCH50_BROKEN_TRADE_LENGTH 19  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_broken_trade) == ITCH50_BROKEN_TRADE_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void itch50_broken_trade_init(struct itch50_broken_trade *message)
{
	memset(message, 0, sizeof(*message));
	message->message_type = ITCH50_BROKEN_TRADE_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_broken_trade_message_type(const struct itch50_broken_trade *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void
itch50_broken_trade_set_message_type(struct itch50_broken_trade *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_broken_trade_stock_locate(const struct itch50_broken_trade *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void
itch50_broken_trade_set_stock_locate(struct itch50_broken_trade *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t
itch50_broken_trade_tracking_number(const struct itch50_broken_trade *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void
itch50_broken_trade_set_tracking_number(struct itch50_broken_trade *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_broken_trade_timestamp(const struct itch50_broken_trade *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void
itch50_broken_trade_set_timestamp(struct itch50_broken_trade *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the match number. */
static inline uint64_t itch50_broken_trade_match_number(const struct itch50_broken_trade *message)
{
	return itch_load_u64be(&message->match_number);
}

/** Sets the match number. */
static inline void
itch50_broken_trade_set_match_number(struct itch50_broken_trade *message, uint64_t value)
{
	itch_store_u64be(&message->match_number, value);
}

/**
 * Net Order Imbalance Indicator (NOII): message type 'I', 50 bytes.
 *
 * Says before a cross how many shares would trade and how many would be left.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.6
 */
struct itch50_noii {
	char message_type;                         /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;            /**< [1, 3) The security, by its number for
	                                            *   the day; 0 for none. */
	struct itch_u16be tracking_number;         /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;               /**< [5, 11) When the exchange made the
	                                            *   message. In nanoseconds since midnight. */
	struct itch_u64be paired_shares;           /**< [11, 19) Shares that would trade at the
	                                            *   reference price. */
	struct itch_u64be imbalance_shares;        /**< [19, 27) Shares that would not. */
	char imbalance_direction;                  /**< [27, 28) One of
	                                            *   ITCH50_IMBALANCE_DIRECTION_*. */
	char stock[8];                             /**< [28, 36) Symbol, padded with spaces. */
	struct itch_u32be far_price;               /**< [36, 40) Where cross orders alone would
	                                            *   trade. Scaled by 10^4. */
	struct itch_u32be near_price;              /**< [40, 44) Where cross orders and the book
	                                            *   would trade. Scaled by 10^4. */
	struct itch_u32be current_reference_price; /**< [44, 48) Price for which the shares are
	                                            *   counted. Scaled by 10^4. */
	char cross_type;                           /**< [48, 49) One of ITCH50_NOII_CROSS_TYPE_*. */
	char price_variation_indicator;            /**< [49, 50) One of
	                                            *   ITCH50_PRICE_VARIATION_INDICATOR_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_noii) == 50);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_noii) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, paired_shares) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, paired_shares) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, imbalance_shares) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, imbalance_shares) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, imbalance_direction) == 27);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, imbalance_direction) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, stock) == 28);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, far_price) == 36);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, far_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, near_price) == 40);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, near_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, current_reference_price) == 44);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, current_reference_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, cross_type) == 48);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, cross_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_noii, price_variation_indicator) == 49);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_noii, price_variation_indicator) == 1);

#define ITCH50_NOII_TYPE                             'I' /**< Type byte. */
#define ITCH50_NOII_LENGTH                           50  /**< Bytes. */
#define ITCH50_NOII_FAR_PRICE_DECIMALS               4   /**< Implied decimal places. */
#define ITCH50_NOII_NEAR_PRICE_DECIMALS              4   /**< Implied decimal places. */
#define ITCH50_NOII_CURRENT_REFERENCE_PRICE_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_noii) == ITCH50_NOII_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_noii_init(struct itch50_noii *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_NOII_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_noii_message_type(const struct itch50_noii *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void itch50_noii_set_message_type(struct itch50_noii *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_noii_stock_locate(const struct itch50_noii *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void itch50_noii_set_stock_locate(struct itch50_noii *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t itch50_noii_tracking_number(const struct itch50_noii *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void itch50_noii_set_tracking_number(struct itch50_noii *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_noii_timestamp(const struct itch50_noii *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void itch50_noii_set_timestamp(struct itch50_noii *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the paired shares. */
static inline uint64_t itch50_noii_paired_shares(const struct itch50_noii *message)
{
	return itch_load_u64be(&message->paired_shares);
}

/** Sets the paired shares. */
static inline void itch50_noii_set_paired_shares(struct itch50_noii *message, uint64_t value)
{
	itch_store_u64be(&message->paired_shares, value);
}

/** Returns the imbalance shares. */
static inline uint64_t itch50_noii_imbalance_shares(const struct itch50_noii *message)
{
	return itch_load_u64be(&message->imbalance_shares);
}

/** Sets the imbalance shares. */
static inline void itch50_noii_set_imbalance_shares(struct itch50_noii *message, uint64_t value)
{
	itch_store_u64be(&message->imbalance_shares, value);
}

/** Returns the imbalance direction, one of ITCH50_IMBALANCE_DIRECTION_*. */
static inline char itch50_noii_imbalance_direction(const struct itch50_noii *message)
{
	return message->imbalance_direction;
}

/** Sets the imbalance direction. */
static inline void itch50_noii_set_imbalance_direction(struct itch50_noii *message, char value)
{
	message->imbalance_direction = value;
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *itch50_noii_stock(const struct itch50_noii *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t itch50_noii_stock_length(const struct itch50_noii *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t itch50_noii_stock_key(const struct itch50_noii *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_noii_set_stock(struct itch50_noii *message, const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the far price, scaled by 10^4. */
static inline uint32_t itch50_noii_far_price(const struct itch50_noii *message)
{
	return itch_load_u32be(&message->far_price);
}

/** Sets the far price, scaled by 10^4. */
static inline void itch50_noii_set_far_price(struct itch50_noii *message, uint32_t value)
{
	itch_store_u32be(&message->far_price, value);
}

/** Returns the near price, scaled by 10^4. */
static inline uint32_t itch50_noii_near_price(const struct itch50_noii *message)
{
	return itch_load_u32be(&message->near_price);
}

/** Sets the near price, scaled by 10^4. */
static inline void itch50_noii_set_near_price(struct itch50_noii *message, uint32_t value)
{
	itch_store_u32be(&message->near_price, value);
}

/** Returns the current reference price, scaled by 10^4. */
static inline uint32_t itch50_noii_current_reference_price(const struct itch50_noii *message)
{
	return itch_load_u32be(&message->current_reference_price);
}

/** Sets the current reference price, scaled by 10^4. */
static inline void
itch50_noii_set_current_reference_price(struct itch50_noii *message, uint32_t value)
{
	itch_store_u32be(&message->current_reference_price, value);
}

/** Returns the cross type, one of ITCH50_NOII_CROSS_TYPE_*. */
static inline char itch50_noii_cross_type(const struct itch50_noii *message)
{
	return message->cross_type;
}

/** Sets the cross type. */
static inline void itch50_noii_set_cross_type(struct itch50_noii *message, char value)
{
	message->cross_type = value;
}

/** Returns the price variation indicator, one of ITCH50_PRICE_VARIATION_INDICATOR_*. */
static inline char itch50_noii_price_variation_indicator(const struct itch50_noii *message)
{
	return message->price_variation_indicator;
}

/** Sets the price variation indicator. */
static inline void
itch50_noii_set_price_variation_indicator(struct itch50_noii *message, char value)
{
	message->price_variation_indicator = value;
}

/**
 * Retail Price Improvement Indicator (RPII): message type 'N', 20 bytes.
 *
 * Says which side has retail price improvement orders; not sent since 2014-12-31.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.7
 */
struct itch50_rpii {
	char message_type;                 /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;    /**< [1, 3) The security, by its number for the day; 0
	                                    *   for none. */
	struct itch_u16be tracking_number; /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;       /**< [5, 11) When the exchange made the message. In
	                                    *   nanoseconds since midnight. */
	char stock[8];                     /**< [11, 19) Symbol, padded with spaces. */
	char interest_flag;                /**< [19, 20) One of ITCH50_INTEREST_FLAG_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_rpii) == 20);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_rpii) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_rpii, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_rpii, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_rpii, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_rpii, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_rpii, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_rpii, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_rpii, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_rpii, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_rpii, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_rpii, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_rpii, interest_flag) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_rpii, interest_flag) == 1);

#define ITCH50_RPII_TYPE   'N' /**< Type byte. */
#define ITCH50_RPII_LENGTH 20  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_rpii) == ITCH50_RPII_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_rpii_init(struct itch50_rpii *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_RPII_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_rpii_message_type(const struct itch50_rpii *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void itch50_rpii_set_message_type(struct itch50_rpii *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_rpii_stock_locate(const struct itch50_rpii *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void itch50_rpii_set_stock_locate(struct itch50_rpii *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t itch50_rpii_tracking_number(const struct itch50_rpii *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void itch50_rpii_set_tracking_number(struct itch50_rpii *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_rpii_timestamp(const struct itch50_rpii *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void itch50_rpii_set_timestamp(struct itch50_rpii *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *itch50_rpii_stock(const struct itch50_rpii *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t itch50_rpii_stock_length(const struct itch50_rpii *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t itch50_rpii_stock_key(const struct itch50_rpii *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_rpii_set_stock(struct itch50_rpii *message, const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the interest flag, one of ITCH50_INTEREST_FLAG_*. */
static inline char itch50_rpii_interest_flag(const struct itch50_rpii *message)
{
	return message->interest_flag;
}

/** Sets the interest flag. */
static inline void itch50_rpii_set_interest_flag(struct itch50_rpii *message, char value)
{
	message->interest_flag = value;
}

/**
 * Direct Listing with Capital Raise Price Discovery (DLCR): message type 'O', 48 bytes.
 *
 * Shows how near a direct listing is to its opening price.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.8
 */
struct itch50_dlcr {
	char message_type;                          /**< [0, 1) Tells the messages apart. */
	struct itch_u16be stock_locate;             /**< [1, 3) The security, by its number for
	                                             *   the day; 0 for none. */
	struct itch_u16be tracking_number;          /**< [3, 5) For the exchange itself. */
	struct itch_u48be timestamp;                /**< [5, 11) When the exchange made the
	                                             *   message. In nanoseconds since midnight. */
	char stock[8];                              /**< [11, 19) Symbol, padded with spaces. */
	char open_eligibility_status;               /**< [19, 20) One of
	                                             *   ITCH50_OPEN_ELIGIBILITY_STATUS_*. */
	struct itch_u32be minimum_allowable_price;  /**< [20, 24) Lowest price at which it may
	                                             *   open. Scaled by 10^4. */
	struct itch_u32be maximum_allowable_price;  /**< [24, 28) Highest price at which it may
	                                             *   open. Scaled by 10^4. */
	struct itch_u32be near_execution_price;     /**< [28, 32) Where it would open now. Scaled
	                                             *   by 10^4. */
	struct itch_u64be near_execution_time;      /**< [32, 40) When that price was found: 8
	                                             *   bytes, unlike the timestamp. In
	                                             *   nanoseconds since midnight. */
	struct itch_u32be lower_price_range_collar; /**< [40, 44) Lower end of the band. Scaled
	                                             *   by 10^4. */
	struct itch_u32be upper_price_range_collar; /**< [44, 48) Upper end of the band. Scaled
	                                             *   by 10^4. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct itch50_dlcr) == 48);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct itch50_dlcr) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, message_type) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, message_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, stock_locate) == 1);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, stock_locate) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, tracking_number) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, tracking_number) == 2);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, timestamp) == 5);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, timestamp) == 6);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, stock) == 11);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, stock) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, open_eligibility_status) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, open_eligibility_status) == 1);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, minimum_allowable_price) == 20);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, minimum_allowable_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, maximum_allowable_price) == 24);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, maximum_allowable_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, near_execution_price) == 28);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, near_execution_price) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, near_execution_time) == 32);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, near_execution_time) == 8);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, lower_price_range_collar) == 40);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, lower_price_range_collar) == 4);
ITCH_STATIC_ASSERT(offsetof(struct itch50_dlcr, upper_price_range_collar) == 44);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct itch50_dlcr, upper_price_range_collar) == 4);

#define ITCH50_DLCR_TYPE                              'O' /**< Type byte. */
#define ITCH50_DLCR_LENGTH                            48  /**< Bytes. */
#define ITCH50_DLCR_MINIMUM_ALLOWABLE_PRICE_DECIMALS  4   /**< Implied decimal places. */
#define ITCH50_DLCR_MAXIMUM_ALLOWABLE_PRICE_DECIMALS  4   /**< Implied decimal places. */
#define ITCH50_DLCR_NEAR_EXECUTION_PRICE_DECIMALS     4   /**< Implied decimal places. */
#define ITCH50_DLCR_LOWER_PRICE_RANGE_COLLAR_DECIMALS 4   /**< Implied decimal places. */
#define ITCH50_DLCR_UPPER_PRICE_RANGE_COLLAR_DECIMALS 4   /**< Implied decimal places. */
ITCH_STATIC_ASSERT(sizeof(struct itch50_dlcr) == ITCH50_DLCR_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void itch50_dlcr_init(struct itch50_dlcr *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->stock, ' ', sizeof(message->stock));
	message->message_type = ITCH50_DLCR_TYPE;
}

/** Returns the message type, one ASCII character. */
static inline char itch50_dlcr_message_type(const struct itch50_dlcr *message)
{
	return message->message_type;
}

/** Sets the message type. */
static inline void itch50_dlcr_set_message_type(struct itch50_dlcr *message, char value)
{
	message->message_type = value;
}

/** Returns the stock locate. */
static inline uint16_t itch50_dlcr_stock_locate(const struct itch50_dlcr *message)
{
	return itch_load_u16be(&message->stock_locate);
}

/** Sets the stock locate. */
static inline void itch50_dlcr_set_stock_locate(struct itch50_dlcr *message, uint16_t value)
{
	itch_store_u16be(&message->stock_locate, value);
}

/** Returns the tracking number. */
static inline uint16_t itch50_dlcr_tracking_number(const struct itch50_dlcr *message)
{
	return itch_load_u16be(&message->tracking_number);
}

/** Sets the tracking number. */
static inline void itch50_dlcr_set_tracking_number(struct itch50_dlcr *message, uint16_t value)
{
	itch_store_u16be(&message->tracking_number, value);
}

/** Returns the timestamp, in nanoseconds since midnight. */
static inline uint64_t itch50_dlcr_timestamp(const struct itch50_dlcr *message)
{
	return itch_load_u48be(&message->timestamp);
}

/** Sets the timestamp, in nanoseconds since midnight. */
static inline void itch50_dlcr_set_timestamp(struct itch50_dlcr *message, uint64_t value)
{
	itch_store_u48be(&message->timestamp, value);
}

/** Returns the stock: 8 characters, padded with spaces, not terminated. */
static inline const char *itch50_dlcr_stock(const struct itch50_dlcr *message)
{
	return message->stock;
}

/** Returns the number of characters of the stock before its padding. */
static inline size_t itch50_dlcr_stock_length(const struct itch50_dlcr *message)
{
	return itch_alpha_length(message->stock, sizeof(message->stock));
}

/**
 * Returns the stock as one integer, equal for equal text: the first character is the highest byte.
 */
static inline uint64_t itch50_dlcr_stock_key(const struct itch50_dlcr *message)
{
	return itch_alpha_key8(message->stock);
}

/** Sets the stock, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
itch50_dlcr_set_stock(struct itch50_dlcr *message, const char *text, size_t length)
{
	return itch_alpha_store(message->stock, sizeof(message->stock), text, length);
}

/** Returns the open eligibility status, one of ITCH50_OPEN_ELIGIBILITY_STATUS_*. */
static inline char itch50_dlcr_open_eligibility_status(const struct itch50_dlcr *message)
{
	return message->open_eligibility_status;
}

/** Sets the open eligibility status. */
static inline void itch50_dlcr_set_open_eligibility_status(struct itch50_dlcr *message, char value)
{
	message->open_eligibility_status = value;
}

/** Returns the minimum allowable price, scaled by 10^4. */
static inline uint32_t itch50_dlcr_minimum_allowable_price(const struct itch50_dlcr *message)
{
	return itch_load_u32be(&message->minimum_allowable_price);
}

/** Sets the minimum allowable price, scaled by 10^4. */
static inline void
itch50_dlcr_set_minimum_allowable_price(struct itch50_dlcr *message, uint32_t value)
{
	itch_store_u32be(&message->minimum_allowable_price, value);
}

/** Returns the maximum allowable price, scaled by 10^4. */
static inline uint32_t itch50_dlcr_maximum_allowable_price(const struct itch50_dlcr *message)
{
	return itch_load_u32be(&message->maximum_allowable_price);
}

/** Sets the maximum allowable price, scaled by 10^4. */
static inline void
itch50_dlcr_set_maximum_allowable_price(struct itch50_dlcr *message, uint32_t value)
{
	itch_store_u32be(&message->maximum_allowable_price, value);
}

/** Returns the near execution price, scaled by 10^4. */
static inline uint32_t itch50_dlcr_near_execution_price(const struct itch50_dlcr *message)
{
	return itch_load_u32be(&message->near_execution_price);
}

/** Sets the near execution price, scaled by 10^4. */
static inline void itch50_dlcr_set_near_execution_price(struct itch50_dlcr *message, uint32_t value)
{
	itch_store_u32be(&message->near_execution_price, value);
}

/** Returns the near execution time, in nanoseconds since midnight. */
static inline uint64_t itch50_dlcr_near_execution_time(const struct itch50_dlcr *message)
{
	return itch_load_u64be(&message->near_execution_time);
}

/** Sets the near execution time, in nanoseconds since midnight. */
static inline void itch50_dlcr_set_near_execution_time(struct itch50_dlcr *message, uint64_t value)
{
	itch_store_u64be(&message->near_execution_time, value);
}

/** Returns the lower price range collar, scaled by 10^4. */
static inline uint32_t itch50_dlcr_lower_price_range_collar(const struct itch50_dlcr *message)
{
	return itch_load_u32be(&message->lower_price_range_collar);
}

/** Sets the lower price range collar, scaled by 10^4. */
static inline void
itch50_dlcr_set_lower_price_range_collar(struct itch50_dlcr *message, uint32_t value)
{
	itch_store_u32be(&message->lower_price_range_collar, value);
}

/** Returns the upper price range collar, scaled by 10^4. */
static inline uint32_t itch50_dlcr_upper_price_range_collar(const struct itch50_dlcr *message)
{
	return itch_load_u32be(&message->upper_price_range_collar);
}

/** Sets the upper price range collar, scaled by 10^4. */
static inline void
itch50_dlcr_set_upper_price_range_collar(struct itch50_dlcr *message, uint32_t value)
{
	itch_store_u32be(&message->upper_price_range_collar, value);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH50_H */

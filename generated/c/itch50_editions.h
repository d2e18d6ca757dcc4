/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 *
 * What each edition of the protocol knew, the generated one being 2026-02-19: a receiver that
 * meets an unknown type byte or code can say which edition first had it.
 */
#ifndef ITCH50_EDITIONS_H
#define ITCH50_EDITIONS_H

#include "itch_editions.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Date of the edition that itch50.h describes, as precise as it is known. */
#define ITCH50_EDITION "2026-02-19"

/** Returns the dates of all editions, the oldest first, and their number. */
static inline const char *const *
itch50_editions(size_t *count)
{
	static const char *const editions[] = {
		"2017-09-12",
		"2018",
		"2022-01-07",
		"2023-04-28",
		"2025-06-16",
		"2026-02-13",
		"2026-02-19",
	};

	*count = sizeof(editions) / sizeof(editions[0]);
	return editions;
}

/** Returns every message of any edition, and their number. */
static inline const struct itch_known_message *
itch50_known_messages(size_t *count)
{
	static const struct itch_known_message messages[] = {
		{ 'S', "system_event", "2017-09-12", NULL },
		{ 'R', "stock_directory", "2017-09-12", NULL },
		{ 'H', "stock_trading_action", "2017-09-12", NULL },
		{ 'Y', "reg_sho_restriction", "2017-09-12", NULL },
		{ 'L', "market_participant_position", "2017-09-12", NULL },
		{ 'V', "mwcb_decline_level", "2017-09-12", NULL },
		{ 'W', "mwcb_status", "2017-09-12", NULL },
		{ 'K', "ipo_quoting_period_update", "2017-09-12", NULL },
		{ 'J', "luld_auction_collar", "2017-09-12", NULL },
		{ 'h', "operational_halt", "2018", NULL },
		{ 'A', "add_order", "2017-09-12", NULL },
		{ 'F', "add_order_mpid_attribution", "2017-09-12", NULL },
		{ 'E', "order_executed", "2017-09-12", NULL },
		{ 'C', "order_executed_with_price", "2017-09-12", NULL },
		{ 'X', "order_cancel", "2017-09-12", NULL },
		{ 'D', "order_delete", "2017-09-12", NULL },
		{ 'U', "order_replace", "2017-09-12", NULL },
		{ 'P', "trade", "2017-09-12", NULL },
		{ 'Q', "cross_trade", "2017-09-12", NULL },
		{ 'B', "broken_trade", "2017-09-12", NULL },
		{ 'I', "noii", "2017-09-12", NULL },
		{ 'N', "rpii", "2017-09-12", NULL },
		{ 'O', "dlcr", "2023-04-28", NULL },
	};

	*count = sizeof(messages) / sizeof(messages[0]);
	return messages;
}

/** Returns every code of any edition, and their number. */
static inline const struct itch_known_code *
itch50_known_codes(size_t *count)
{
	static const struct itch_known_code codes[] = {
		{ "event_code", "O", "start_of_messages", "2017-09-12", NULL },
		{ "event_code", "S", "start_of_system_hours", "2017-09-12", NULL },
		{ "event_code", "Q", "start_of_market_hours", "2017-09-12", NULL },
		{ "event_code", "M", "end_of_market_hours", "2017-09-12", NULL },
		{ "event_code", "E", "end_of_system_hours", "2017-09-12", NULL },
		{ "event_code", "C", "end_of_messages", "2017-09-12", NULL },
		{ "market_category", "Q", "nasdaq_global_select", "2017-09-12", NULL },
		{ "market_category", "G", "nasdaq_global", "2017-09-12", NULL },
		{ "market_category", "S", "nasdaq_capital", "2017-09-12", NULL },
		{ "market_category", "N", "nyse", "2017-09-12", NULL },
		{ "market_category", "A", "nyse_american", "2017-09-12", NULL },
		{ "market_category", "P", "nyse_arca", "2017-09-12", NULL },
		{ "market_category", "M", "nyse_texas", "2025-06-16", NULL },
		{ "market_category", "Z", "cboe_bzx", "2017-09-12", NULL },
		{ "market_category", "V", "iex", "2017-09-12", NULL },
		{ "market_category", "", "not_available", "2017-09-12", NULL },
		{ "financial_status_indicator", "D", "deficient", "2017-09-12", NULL },
		{ "financial_status_indicator", "E", "delinquent", "2017-09-12", NULL },
		{ "financial_status_indicator", "Q", "bankrupt", "2017-09-12", NULL },
		{ "financial_status_indicator", "S", "suspended", "2017-09-12", NULL },
		{ "financial_status_indicator", "G", "deficient_and_bankrupt", "2017-09-12", NULL },
		{ "financial_status_indicator", "H", "deficient_and_delinquent", "2017-09-12",
			NULL },
		{ "financial_status_indicator", "J", "delinquent_and_bankrupt", "2017-09-12",
			NULL },
		{ "financial_status_indicator", "K", "deficient_delinquent_and_bankrupt",
			"2017-09-12", NULL },
		{ "financial_status_indicator", "C", "creations_redemptions_suspended",
			"2017-09-12", NULL },
		{ "financial_status_indicator", "N", "normal", "2017-09-12", NULL },
		{ "financial_status_indicator", "", "not_available", "2017-09-12", NULL },
		{ "round_lots_only", "Y", "round_lots_only", "2017-09-12", NULL },
		{ "round_lots_only", "N", "any_order_size", "2017-09-12", NULL },
		{ "issue_classification", "A", "american_depositary_share", "2017-09-12", NULL },
		{ "issue_classification", "B", "bond", "2017-09-12", NULL },
		{ "issue_classification", "C", "common_stock", "2017-09-12", NULL },
		{ "issue_classification", "F", "depository_receipt", "2017-09-12", NULL },
		{ "issue_classification", "I", "rule_144a", "2017-09-12", NULL },
		{ "issue_classification", "L", "limited_partnership", "2017-09-12", NULL },
		{ "issue_classification", "N", "notes", "2017-09-12", NULL },
		{ "issue_classification", "O", "ordinary_share", "2017-09-12", NULL },
		{ "issue_classification", "P", "preferred_stock", "2017-09-12", NULL },
		{ "issue_classification", "Q", "other_securities", "2017-09-12", NULL },
		{ "issue_classification", "R", "right", "2017-09-12", NULL },
		{ "issue_classification", "S", "shares_of_beneficial_interest", "2017-09-12",
			NULL },
		{ "issue_classification", "T", "convertible_debenture", "2017-09-12", NULL },
		{ "issue_classification", "U", "unit", "2017-09-12", NULL },
		{ "issue_classification", "V", "units_of_beneficial_interest", "2017-09-12", NULL },
		{ "issue_classification", "W", "warrant", "2017-09-12", NULL },
		{ "issue_sub_type", "A", "preferred_trust_securities", "2017-09-12", NULL },
		{ "issue_sub_type", "AI", "alpha_index_etn", "2017-09-12", NULL },
		{ "issue_sub_type", "B", "index_based_derivative", "2017-09-12", NULL },
		{ "issue_sub_type", "C", "common_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "CB", "commodity_based_trust_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "CF", "commodity_futures_trust_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "CL", "commodity_linked_securities", "2017-09-12", NULL },
		{ "issue_sub_type", "CM", "commodity_index_trust_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "CO", "collateralized_mortgage_obligation", "2017-09-12",
			NULL },
		{ "issue_sub_type", "CT", "currency_trust_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "CU", "commodity_currency_linked_securities", "2017-09-12",
			NULL },
		{ "issue_sub_type", "CW", "currency_warrants", "2017-09-12", NULL },
		{ "issue_sub_type", "D", "global_depositary_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "E", "etf_portfolio_depositary_receipt", "2017-09-12", NULL },
		{ "issue_sub_type", "EG", "equity_gold_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "EI", "etn_equity_index_linked", "2017-09-12", NULL },
		{ "issue_sub_type", "EM", "nextshares_managed_fund", "2017-09-12", NULL },
		{ "issue_sub_type", "EN", "exchange_traded_notes", "2017-09-12", NULL },
		{ "issue_sub_type", "EU", "equity_units", "2017-09-12", NULL },
		{ "issue_sub_type", "F", "holdrs", "2017-09-12", NULL },
		{ "issue_sub_type", "FI", "etn_fixed_income_linked", "2017-09-12", NULL },
		{ "issue_sub_type", "FL", "etn_futures_linked", "2017-09-12", NULL },
		{ "issue_sub_type", "G", "global_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "I", "etf_index_fund_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "IR", "interest_rate", "2017-09-12", NULL },
		{ "issue_sub_type", "IW", "index_warrant", "2017-09-12", NULL },
		{ "issue_sub_type", "IX", "index_linked_exchangeable_notes", "2017-09-12", NULL },
		{ "issue_sub_type", "J", "corporate_backed_trust_security", "2017-09-12", NULL },
		{ "issue_sub_type", "L", "contingent_litigation_right", "2017-09-12", NULL },
		{ "issue_sub_type", "LL", "limited_liability_company", "2017-09-12", NULL },
		{ "issue_sub_type", "M", "equity_based_derivative", "2017-09-12", NULL },
		{ "issue_sub_type", "MF", "managed_fund_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "ML", "etn_multi_factor_index_linked", "2017-09-12", NULL },
		{ "issue_sub_type", "MT", "managed_trust_securities", "2017-09-12", NULL },
		{ "issue_sub_type", "N", "ny_registry_shares", "2017-09-12", NULL },
		{ "issue_sub_type", "O", "open_ended_mutual_fund", "2017-09-12", NULL },
		{ "issue_sub_type", "P", "privately_held_security", "2017-09-12", NULL },
		{ "issue_sub_type", "PP", "poison_pill", "2017-09-12", NULL },
		{ "issue_sub_type", "PU", "partnership_units", "2017-09-12", NULL },
		{ "issue_sub_type", "Q", "closed_end_funds", "2017-09-12", NULL },
		{ "issue_sub_type", "R", "reg_s", "2017-09-12", NULL },
		{ "issue_sub_type", "RC", "commodity_redeemable_commodity_linked", "2017-09-12",
			NULL },
		{ "issue_sub_type", "RF", "etn_redeemable_futures_linked", "2017-09-12", NULL },
		{ "issue_sub_type", "RT", "reit", "2017-09-12", NULL },
		{ "issue_sub_type", "RU", "commodity_redeemable_currency_linked", "2017-09-12",
			NULL },
		{ "issue_sub_type", "S", "seed", "2017-09-12", NULL },
		{ "issue_sub_type", "SC", "spot_rate_closing", "2017-09-12", NULL },
		{ "issue_sub_type", "SI", "spot_rate_intraday", "2017-09-12", NULL },
		{ "issue_sub_type", "T", "tracking_stock", "2017-09-12", NULL },
		{ "issue_sub_type", "TC", "trust_certificates", "2017-09-12", NULL },
		{ "issue_sub_type", "TU", "trust_units", "2017-09-12", NULL },
		{ "issue_sub_type", "U", "portal", "2017-09-12", NULL },
		{ "issue_sub_type", "V", "contingent_value_right", "2017-09-12", NULL },
		{ "issue_sub_type", "W", "trust_issued_receipts", "2017-09-12", NULL },
		{ "issue_sub_type", "WC", "world_currency_option", "2017-09-12", NULL },
		{ "issue_sub_type", "X", "trust", "2017-09-12", NULL },
		{ "issue_sub_type", "Y", "other", "2017-09-12", NULL },
		{ "issue_sub_type", "Z", "not_applicable", "2017-09-12", NULL },
		{ "authenticity", "P", "production", "2017-09-12", NULL },
		{ "authenticity", "T", "test", "2017-09-12", NULL },
		{ "short_sale_threshold_indicator", "Y", "restricted", "2017-09-12", NULL },
		{ "short_sale_threshold_indicator", "N", "not_restricted", "2017-09-12", NULL },
		{ "short_sale_threshold_indicator", "", "not_available", "2017-09-12", NULL },
		{ "ipo_flag", "Y", "new_ipo", "2017-09-12", NULL },
		{ "ipo_flag", "N", "not_ipo", "2017-09-12", NULL },
		{ "ipo_flag", "Z", "non_ipo_new_listing", "2026-02-19", NULL },
		{ "ipo_flag", "", "not_available", "2017-09-12", NULL },
		{ "luld_reference_price_tier", "1", "tier_1", "2017-09-12", NULL },
		{ "luld_reference_price_tier", "2", "tier_2", "2017-09-12", NULL },
		{ "luld_reference_price_tier", "", "not_available", "2017-09-12", NULL },
		{ "etp_flag", "Y", "etp", "2017-09-12", NULL },
		{ "etp_flag", "N", "not_etp", "2017-09-12", NULL },
		{ "etp_flag", "", "not_available", "2017-09-12", NULL },
		{ "inverse_indicator", "Y", "inverse", "2017-09-12", NULL },
		{ "inverse_indicator", "N", "not_inverse", "2017-09-12", NULL },
		{ "trading_state", "H", "halted", "2017-09-12", NULL },
		{ "trading_state", "P", "paused", "2017-09-12", NULL },
		{ "trading_state", "Q", "quotation_only", "2017-09-12", NULL },
		{ "trading_state", "T", "trading", "2017-09-12", NULL },
		{ "reason", "T1", "news_pending", "2017-09-12", NULL },
		{ "reason", "T2", "news_disseminated", "2017-09-12", NULL },
		{ "reason", "T5", "trading_pause", "2017-09-12", NULL },
		{ "reason", "T6", "extraordinary_market_activity", "2017-09-12", NULL },
		{ "reason", "T8", "etf", "2017-09-12", NULL },
		{ "reason", "T12", "information_requested", "2017-09-12", NULL },
		{ "reason", "H4", "non_compliance", "2017-09-12", NULL },
		{ "reason", "H9", "filings_not_current", "2017-09-12", NULL },
		{ "reason", "H10", "sec_suspension", "2017-09-12", NULL },
		{ "reason", "H11", "regulatory_concern", "2017-09-12", NULL },
		{ "reason", "O1", "operations", "2017-09-12", NULL },
		{ "reason", "LUDP", "volatility_pause", "2017-09-12", NULL },
		{ "reason", "LUDS", "volatility_pause_straddle", "2017-09-12", NULL },
		{ "reason", "MWC1", "circuit_breaker_level_1", "2017-09-12", NULL },
		{ "reason", "MWC2", "circuit_breaker_level_2", "2017-09-12", NULL },
		{ "reason", "MWC3", "circuit_breaker_level_3", "2017-09-12", NULL },
		{ "reason", "MWC0", "circuit_breaker_carried_over", "2017-09-12", NULL },
		{ "reason", "IPO1", "ipo_not_yet_trading", "2017-09-12", NULL },
		{ "reason", "M1", "corporate_action", "2017-09-12", NULL },
		{ "reason", "M2", "quotation_not_available", "2017-09-12", NULL },
		{ "reason", "", "not_available", "2017-09-12", NULL },
		{ "reason", "T3", "news_and_resumption_times", "2017-09-12", NULL },
		{ "reason", "T7", "quotation_only", "2017-09-12", NULL },
		{ "reason", "R4", "qualifications_resolved", "2017-09-12", NULL },
		{ "reason", "R9", "filings_satisfied", "2017-09-12", NULL },
		{ "reason", "C3", "news_not_forthcoming", "2017-09-12", NULL },
		{ "reason", "C4", "requirements_met", "2017-09-12", NULL },
		{ "reason", "C9", "filings_met", "2017-09-12", NULL },
		{ "reason", "C11", "concluded_by_other_authority", "2017-09-12", NULL },
		{ "reason", "MWCQ", "circuit_breaker_resumption", "2017-09-12", NULL },
		{ "reason", "R1", "new_issue_available", "2017-09-12", NULL },
		{ "reason", "R2", "issue_available", "2017-09-12", NULL },
		{ "reason", "IPOQ", "ipo_released_for_quotation", "2017-09-12", NULL },
		{ "reason", "IPOE", "ipo_window_extended", "2017-09-12", NULL },
		{ "reg_sho_action", "0", "no_price_test", "2017-09-12", NULL },
		{ "reg_sho_action", "1", "restricted_today", "2017-09-12", NULL },
		{ "reg_sho_action", "2", "restriction_remains", "2017-09-12", NULL },
		{ "primary_market_maker", "Y", "primary", "2017-09-12", NULL },
		{ "primary_market_maker", "N", "not_primary", "2017-09-12", NULL },
		{ "market_maker_mode", "N", "normal", "2017-09-12", NULL },
		{ "market_maker_mode", "P", "passive", "2017-09-12", NULL },
		{ "market_maker_mode", "S", "syndicate", "2017-09-12", NULL },
		{ "market_maker_mode", "R", "pre_syndicate", "2017-09-12", NULL },
		{ "market_maker_mode", "L", "penalty", "2017-09-12", NULL },
		{ "market_participant_state", "A", "active", "2017-09-12", NULL },
		{ "market_participant_state", "E", "excused", "2017-09-12", NULL },
		{ "market_participant_state", "W", "withdrawn", "2017-09-12", NULL },
		{ "market_participant_state", "S", "suspended", "2017-09-12", NULL },
		{ "market_participant_state", "D", "deleted", "2017-09-12", NULL },
		{ "breached_level", "1", "level_1", "2017-09-12", NULL },
		{ "breached_level", "2", "level_2", "2017-09-12", NULL },
		{ "breached_level", "3", "level_3", "2017-09-12", NULL },
		{ "ipo_quotation_release_qualifier", "A", "anticipated", "2017-09-12", NULL },
		{ "ipo_quotation_release_qualifier", "C", "cancelled", "2017-09-12", NULL },
		{ "market_code", "Q", "nasdaq", "2018", NULL },
		{ "market_code", "B", "nasdaq_texas", "2018", NULL },
		{ "market_code", "X", "psx", "2018", NULL },
		{ "operational_halt_action", "H", "halted", "2018", NULL },
		{ "operational_halt_action", "T", "resumed", "2018", NULL },
		{ "buy_sell_indicator", "B", "buy", "2017-09-12", NULL },
		{ "buy_sell_indicator", "S", "sell", "2017-09-12", NULL },
		{ "printable", "N", "non_printable", "2017-09-12", NULL },
		{ "printable", "Y", "printable", "2017-09-12", NULL },
		{ "cross_type", "O", "opening", "2017-09-12", NULL },
		{ "cross_type", "C", "closing", "2017-09-12", NULL },
		{ "cross_type", "H", "ipo_or_halt", "2017-09-12", NULL },
		{ "imbalance_direction", "B", "buy", "2017-09-12", NULL },
		{ "imbalance_direction", "S", "sell", "2017-09-12", NULL },
		{ "imbalance_direction", "N", "none", "2017-09-12", NULL },
		{ "imbalance_direction", "O", "insufficient_orders", "2017-09-12", NULL },
		{ "imbalance_direction", "P", "paused", "2023-04-28", NULL },
		{ "noii_cross_type", "O", "opening", "2017-09-12", NULL },
		{ "noii_cross_type", "C", "closing", "2017-09-12", NULL },
		{ "noii_cross_type", "H", "ipo_or_halt", "2017-09-12", NULL },
		{ "noii_cross_type", "A", "extended_trading_close", "2022-01-07", NULL },
		{ "price_variation_indicator", "L", "less_than_1_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "1", "from_1_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "2", "from_2_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "3", "from_3_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "4", "from_4_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "5", "from_5_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "6", "from_6_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "7", "from_7_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "8", "from_8_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "9", "from_9_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "A", "from_10_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "B", "from_20_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "C", "from_30_percent", "2017-09-12", NULL },
		{ "price_variation_indicator", "", "not_available", "2017-09-12", NULL },
		{ "interest_flag", "B", "buy", "2017-09-12", NULL },
		{ "interest_flag", "S", "sell", "2017-09-12", NULL },
		{ "interest_flag", "A", "both", "2017-09-12", NULL },
		{ "interest_flag", "N", "none", "2017-09-12", NULL },
		{ "open_eligibility_status", "N", "not_eligible", "2023-04-28", NULL },
		{ "open_eligibility_status", "Y", "eligible", "2023-04-28", NULL },
		{ "cross_type", "I", "intraday_or_post_close", "2017-09-12", "2017-09-12" },
		{ "noii_cross_type", "I", "intraday_or_post_close", "2017-09-12", "2017-09-12" },
	};

	*count = sizeof(codes) / sizeof(codes[0]);
	return codes;
}

/**
 * Returns what is known of a type byte, the newest if it was reused; NULL when no edition has it.
 */
static inline const struct itch_known_message *
itch50_known_message(char type)
{
	size_t count;
	const struct itch_known_message *messages = itch50_known_messages(&count);

	return itch_find_message(messages, count, type);
}

/** Returns what is known of a code, right-trimmed text or digits; NULL when no edition has it. */
static inline const struct itch_known_code *
itch50_known_code(const char *enumeration, const char *code)
{
	size_t count;
	const struct itch_known_code *codes = itch50_known_codes(&count);

	return itch_find_code(codes, count, enumeration, code);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH50_EDITIONS_H */

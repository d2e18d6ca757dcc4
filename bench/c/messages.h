/*
 * The fields of every TotalView-ITCH 5.0 message after its header, as lists that the programs here
 * read in their own ways. Written by hand from the exchange's document.
 */
#define HEADER U16(stock_locate) U16(tracking_number) U48(timestamp)

#define MESSAGES(MESSAGE)                                                                          \
	MESSAGE('S', system_event, CHAR(event_code))                                               \
	MESSAGE('R', stock_directory,                                                              \
		ALPHA8(stock) CHAR(market_category) CHAR(financial_status_indicator)               \
			U32(round_lot_size) CHAR(round_lots_only) CHAR(issue_classification)       \
				ALPHA2(issue_sub_type) CHAR(authenticity)                          \
					CHAR(short_sale_threshold_indicator) CHAR(ipo_flag)        \
						CHAR(luld_reference_price_tier) CHAR(etp_flag)     \
							U32(etp_leverage_factor)                   \
								CHAR(inverse_indicator))           \
	MESSAGE('H', stock_trading_action,                                                         \
		ALPHA8(stock) CHAR(trading_state) ALPHA1(reserved) ALPHA4(reason))                 \
	MESSAGE('Y', reg_sho_restriction, ALPHA8(stock) CHAR(reg_sho_action))                      \
	MESSAGE('L', market_participant_position,                                                  \
		ALPHA4(mpid) ALPHA8(stock) CHAR(primary_market_maker) CHAR(market_maker_mode)      \
			CHAR(market_participant_state))                                            \
	MESSAGE('V', mwcb_decline_level, U64(level_1) U64(level_2) U64(level_3))                   \
	MESSAGE('W', mwcb_status, CHAR(breached_level))                                            \
	MESSAGE('K', ipo_quoting_period_update,                                                    \
		ALPHA8(stock) U32(ipo_quotation_release_time)                                      \
			CHAR(ipo_quotation_release_qualifier) U32(ipo_price))                      \
	MESSAGE('J', luld_auction_collar,                                                          \
		ALPHA8(stock) U32(auction_collar_reference_price) U32(upper_auction_collar_price)  \
			U32(lower_auction_collar_price) U32(auction_collar_extension))             \
	MESSAGE('h', operational_halt,                                                             \
		ALPHA8(stock) CHAR(market_code) CHAR(operational_halt_action))                     \
	MESSAGE('A', add_order,                                                                    \
		U64(order_reference_number) CHAR(buy_sell_indicator) U32(shares) ALPHA8(stock)     \
			U32(price))                                                                \
	MESSAGE('F', add_order_mpid_attribution,                                                   \
		U64(order_reference_number) CHAR(buy_sell_indicator) U32(shares) ALPHA8(stock)     \
			U32(price) ALPHA4(attribution))                                            \
	MESSAGE('E', order_executed,                                                               \
		U64(order_reference_number) U32(executed_shares) U64(match_number))                \
	MESSAGE('C', order_executed_with_price,                                                    \
		U64(order_reference_number) U32(executed_shares) U64(match_number) CHAR(printable) \
			U32(execution_price))                                                      \
	MESSAGE('X', order_cancel, U64(order_reference_number) U32(cancelled_shares))              \
	MESSAGE('D', order_delete, U64(order_reference_number))                                    \
	MESSAGE('U', order_replace,                                                                \
		U64(original_order_reference_number) U64(new_order_reference_number) U32(shares)   \
			U32(price))                                                                \
	MESSAGE('P', trade,                                                                        \
		U64(order_reference_number) CHAR(buy_sell_indicator) U32(shares) ALPHA8(stock)     \
			U32(price) U64(match_number))                                              \
	MESSAGE('Q', cross_trade,                                                                  \
		U64(shares) ALPHA8(stock) U32(cross_price) U64(match_number) CHAR(cross_type))     \
	MESSAGE('B', broken_trade, U64(match_number))                                              \
	MESSAGE('I', noii,                                                                         \
		U64(paired_shares) U64(imbalance_shares) CHAR(imbalance_direction) ALPHA8(stock)   \
			U32(far_price) U32(near_price) U32(current_reference_price)                \
				CHAR(cross_type) CHAR(price_variation_indicator))                  \
	MESSAGE('N', rpii, ALPHA8(stock) CHAR(interest_flag))                                      \
	MESSAGE('O', dlcr,                                                                         \
		ALPHA8(stock) CHAR(open_eligibility_status) U32(minimum_allowable_price)           \
			U32(maximum_allowable_price) U32(near_execution_price)                     \
				U64(near_execution_time) U32(lower_price_range_collar)             \
					U32(upper_price_range_collar))

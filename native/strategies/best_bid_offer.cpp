/*
 * Best bid and offer of one stock, in C++20: the twin of best_bid_offer.c, with which its report
 * must agree. Which messages it reads is decided when it is compiled.
 */
#include <algorithm>
#include <string>
#include <vector>

#include "itch_poller.hpp"

namespace {

/** The open orders of a stock by their reference numbers: open addressing, no allocation. */
class Orders {
public:
	struct Order {
		std::uint64_t reference = 0;
		std::uint32_t shares = 0;
		std::uint32_t price = 0;
		bool is_buy = false;
	};

	/** The order with a reference number, or the free place where it would go. */
	Order &find(std::uint64_t reference)
	{
		std::size_t at = home(reference);

		while (places_[at].reference != 0 && places_[at].reference != reference)
			at = (at + 1) & mask;
		return places_[at];
	}

	/** Takes an order out, and moves up those that had to go past it. */
	void erase(const Order &order)
	{
		std::size_t hole = static_cast<std::size_t>(&order - places_.data());
		std::size_t next = hole;

		open_--;
		for (;;) {
			places_[hole].reference = 0;
			do {
				next = (next + 1) & mask;
				if (places_[next].reference == 0)
					return;
			} while (((next - home(places_[next].reference)) & mask) <
					((next - hole) & mask));
			places_[hole] = places_[next];
			hole = next;
		}
	}

	bool has_room() const
	{
		return open_ < places_.size() / 2;
	}

	void opened()
	{
		open_++;
	}

	std::uint64_t open() const
	{
		return open_;
	}

private:
	static constexpr std::size_t mask = (1U << 20) - 1;

	static std::size_t home(std::uint64_t reference)
	{
		return static_cast<std::size_t>((reference * UINT64_C(0x9e3779b97f4a7c15)) >> 44);
	}

	std::vector<Order> places_ = std::vector<Order>(mask + 1);
	std::uint64_t open_ = 0;
};

/** The price levels of one side, best last. */
template <bool IsBuy> class Side {
public:
	struct Level {
		std::uint32_t price;
		std::uint64_t shares;
	};

	Side()
	{
		levels_.reserve(room);
	}

	/**
	 * Adds shares at a price; true when that changed the best, nothing when there is no room.
	 */
	bool add(std::uint32_t price, std::uint32_t shares)
	{
		const auto at = find(price);
		const auto is_best = [&](auto place) { return place + 1 == levels_.end(); };

		if (at != levels_.end() && at->price == price) {
			at->shares += shares;
			return is_best(at);
		}
		return levels_.size() < room && is_best(levels_.insert(at, Level{price, shares}));
	}

	/** Takes shares from a price; true when that changed the best. */
	bool take(std::uint32_t price, std::uint32_t shares)
	{
		const auto at = find(price);

		if (at == levels_.end() || at->price != price)
			return false;
		const bool is_best = at + 1 == levels_.end();
		at->shares -= std::min<std::uint64_t>(shares, at->shares);
		if (at->shares == 0)
			levels_.erase(at);
		return is_best;
	}

	void report(::itch_json &json, const char *key) const
	{
		itch_json_open(&json, key, '{');
		if (!levels_.empty()) {
			itch_json_number(&json, "price", levels_.back().price);
			itch_json_number(&json, "shares", levels_.back().shares);
		}
		itch_json_close(&json, '}');
	}

private:
	static constexpr std::size_t room = 1U << 16;

	auto find(std::uint32_t price)
	{
		return std::lower_bound(levels_.begin(), levels_.end(), price,
			[](const Level &level, std::uint32_t wanted) {
				return IsBuy ? level.price < wanted : level.price > wanted;
			});
	}

	std::vector<Level> levels_;
};

class BestBidOffer {
public:
	void operator()(const ::itch50_stock_directory &message)
	{
		learn(itch50_stock_directory_stock_key(&message),
			itch50_stock_directory_stock_locate(&message));
	}

	void operator()(const ::itch50_add_order &message)
	{
		const std::uint16_t locate = itch50_add_order_stock_locate(&message);

		if (locate_ == 0)
			learn(itch50_add_order_stock_key(&message), locate);
		if (is_ours(locate))
			open(itch50_add_order_order_reference_number(&message),
				itch50_add_order_buy_sell_indicator(&message) == 'B',
				itch50_add_order_shares(&message),
				itch50_add_order_price(&message));
	}

	void operator()(const ::itch50_add_order_mpid_attribution &message)
	{
		/* The same, and a name behind it. */
		(*this)(reinterpret_cast<const ::itch50_add_order &>(message));
	}

	void operator()(const ::itch50_order_executed &message)
	{
		if (is_ours(itch50_order_executed_stock_locate(&message)))
			reduce(itch50_order_executed_order_reference_number(&message),
				itch50_order_executed_executed_shares(&message));
	}

	void operator()(const ::itch50_order_executed_with_price &message)
	{
		if (is_ours(itch50_order_executed_with_price_stock_locate(&message)))
			reduce(itch50_order_executed_with_price_order_reference_number(&message),
				itch50_order_executed_with_price_executed_shares(&message));
	}

	void operator()(const ::itch50_order_cancel &message)
	{
		if (is_ours(itch50_order_cancel_stock_locate(&message)))
			reduce(itch50_order_cancel_order_reference_number(&message),
				itch50_order_cancel_cancelled_shares(&message));
	}

	void operator()(const ::itch50_order_delete &message)
	{
		if (is_ours(itch50_order_delete_stock_locate(&message)))
			reduce(itch50_order_delete_order_reference_number(&message), UINT32_MAX);
	}

	void operator()(const ::itch50_order_replace &message)
	{
		if (!is_ours(itch50_order_replace_stock_locate(&message)))
			return;
		const Orders::Order former = orders_.find(
			itch50_order_replace_original_order_reference_number(&message));

		if (former.reference == 0) {
			refused_++;
			return;
		}
		reduce(former.reference, UINT32_MAX);
		open(itch50_order_replace_new_order_reference_number(&message), former.is_buy,
			itch50_order_replace_shares(&message),
			itch50_order_replace_price(&message));
	}

	bool option(std::string_view name, std::string_view value)
	{
		char padded[8];

		if (name != "stock" ||
			!itch_alpha_store(padded, sizeof(padded), value.data(), value.size()))
			return false;
		stock_ = value;
		key_ = itch_alpha_key8(padded);
		return true;
	}

	bool finish()
	{
		return has_finished_ = true;
	}

	void report(::itch_json &json) const
	{
		itch_json_string(&json, "stock", stock_.c_str());
		/* While the loop runs the book is the loop's alone. */
		if (!has_finished_)
			return;
		bids_.report(json, "bid");
		offers_.report(json, "offer");
		itch_json_number(&json, "openOrders", orders_.open());
		itch_json_number(&json, "stockMessages", messages_);
		itch_json_number(&json, "changes", changes_);
		itch_json_number(&json, "refused", refused_);
	}

private:
	void learn(std::uint64_t key, std::uint16_t locate)
	{
		if (key == key_)
			locate_ = locate;
	}

	bool is_ours(std::uint16_t locate)
	{
		const bool is = locate_ != 0 && locate == locate_;

		messages_ += is;
		return is;
	}

	void open(std::uint64_t reference, bool is_buy, std::uint32_t shares, std::uint32_t price)
	{
		if (!orders_.has_room() || reference == 0) {
			refused_++;
			return;
		}
		Orders::Order &order = orders_.find(reference);

		if (order.reference == 0)
			orders_.opened();
		order = {reference, shares, price, is_buy};
		changes_ += is_buy ? bids_.add(price, shares) : offers_.add(price, shares);
	}

	void reduce(std::uint64_t reference, std::uint32_t shares)
	{
		Orders::Order &order = orders_.find(reference);

		if (order.reference == 0) {
			refused_++;
			return;
		}
		shares = std::min(shares, order.shares);
		changes_ += order.is_buy ? bids_.take(order.price, shares) :
			offers_.take(order.price, shares);
		order.shares -= shares;
		if (order.shares == 0)
			orders_.erase(order);
	}

	std::string stock_;
	std::uint64_t key_ = 0;
	std::uint16_t locate_ = 0;
	bool has_finished_ = false;
	Orders orders_;
	Side<true> bids_;
	Side<false> offers_;
	std::uint64_t messages_ = 0;
	std::uint64_t refused_ = 0;
	std::uint64_t changes_ = 0;
};

} // namespace

int main(int argc, char **argv)
{
	return itch::run<BestBidOffer>("best_bid_offer-cpp",
		"keeps the best bid and offer of one stock", argc, argv,
		"  --own stock=NAME     the stock, as in --own stock=AAPL\n");
}

/*
 * The poller for C++20: a strategy is a class with a call operator for each message that it reads,
 * and is compiled into the loop. Messages without one cost nothing; no call is virtual or indirect.
 *
 * 	struct Strategy {
 * 		void operator()(const ::itch50_add_order &message) { ... }
 * 		void on_event(const ::itch_event &event) { ... }           // may be left out
 * 		bool option(std::string_view name, std::string_view value); // may be left out
 * 		void report(::itch_json &json) const;                       // may be left out
 * 	};
 *
 * 	int main(int argc, char **argv)
 * 	{
 * 		return itch::run<Strategy>("name", "what it does", argc, argv);
 * 	}
 */
#ifndef ITCH_POLLER_HPP
#define ITCH_POLLER_HPP

#include <memory>
#include <string_view>

#include "itch50_dispatch.hpp"
#include "itch_poller.h"

namespace itch {

/** The functions of a strategy as the C library calls them. */
template <typename Strategy> struct binding {
	static Strategy &of(void *context)
	{
		return *static_cast<Strategy *>(context);
	}

	static ITCH_ALWAYS_INLINE const std::uint8_t *walk(void *context,
		const ::itch_message_run *run)
	{
		const std::uint8_t *at = run->blocks;

		for (std::uint32_t left = run->count; left > 0; left--) {
			const std::size_t room = static_cast<std::size_t>(run->limit - at);

			if (room < ITCH_BLOCK_HEADER)
				return nullptr;
			const std::uint32_t block = itch_block_size(at);

			if (block > room)
				return nullptr;
			itch50::dispatch(at + ITCH_BLOCK_HEADER, block - ITCH_BLOCK_HEADER,
					of(context));
			at += block;
		}
		return at;
	}

	static void messages(void *context, const ::itch_message_run *run)
	{
		walk(context, run);
	}

	static void event(void *context, const ::itch_event *event)
	{
		if constexpr (requires { of(context).on_event(*event); })
			of(context).on_event(*event);
	}

	static bool option(void *context, const char *name, const char *value)
	{
		if constexpr (requires { of(context).option(name, value); })
			return of(context).option(name, value);
		return false;
	}

	static void report(void *context, ::itch_json *json)
	{
		if constexpr (requires { of(context).report(*json); })
			of(context).report(*json);
	}

	static bool finish(void *context)
	{
		if constexpr (requires { of(context).finish(); })
			return of(context).finish();
		return true;
	}

	static constexpr ::itch_sequencer_handlers handlers = {messages, event, walk};
};

/** Runs a strategy on what the command line asks for, and returns the status to exit with. */
template <typename Strategy>
int run(const char *name, const char *summary, int argc, char **argv, const char *options = nullptr)
{
	using bound = binding<Strategy>;
	const ::itch_poller_program program = {name, summary, options, bound::option, nullptr,
		bound::report, bound::finish, nullptr};
	const std::unique_ptr<Strategy> strategy = std::make_unique<Strategy>();
	::itch_poller *poller;
	const int status = itch_poller_open(&poller, argc, argv, &program, &bound::handlers,
		strategy.get());

	if (status != ITCH_POLLER_GO)
		return status;
	itch_poller_run(poller, &bound::handlers);
	return itch_poller_close(poller);
}

} // namespace itch

#endif /* ITCH_POLLER_HPP */

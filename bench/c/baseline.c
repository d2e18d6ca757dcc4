/*
 * The C that everyone writes by hand: packed structs with plain integers, a byte swap per field and
 * one switch; and what lies below it: reading the memory, and walking from length to length.
 */
#include "harness.h"
#include "messages.h"

#define U16(name) uint16_t name;
#define U32(name) uint32_t name;
#define U48(name) uint8_t name[6];
#define U64(name) uint64_t name;
#define CHAR(name) char name;
#define ALPHA1(name) char name[1];
#define ALPHA2(name) char name[2];
#define ALPHA4(name) char name[4];
#define ALPHA8(name) char name[8];
#define STRUCT(type, name, fields)                                                                 \
	struct name {                                                                              \
		char message_type;                                                                 \
		HEADER fields                                                                      \
	} __attribute__((packed));
MESSAGES(STRUCT)
#undef U16
#undef U32
#undef U48
#undef U64
#undef CHAR
#undef ALPHA1
#undef ALPHA2
#undef ALPHA4
#undef ALPHA8

static inline uint64_t load48(const uint8_t *bytes)
{
	uint32_t high;
	uint16_t low;

	memcpy(&high, bytes, 4);
	memcpy(&low, bytes + 4, 2);
	return (uint64_t)__builtin_bswap32(high) << 16 | __builtin_bswap16(low);
}

static inline uint32_t halves(const void *field)
{
	uint64_t value;

	memcpy(&value, field, 8);
	value = __builtin_bswap64(value);
	return (uint32_t)(value >> 32) ^ (uint32_t)value;
}

static inline uint32_t text4(const char *text)
{
	uint32_t value;

	memcpy(&value, text, 4);
	return __builtin_bswap32(value);
}

static inline uint32_t text2(const char *text)
{
	uint16_t value;

	memcpy(&value, text, 2);
	return __builtin_bswap16(value);
}

#define U16(name) sum ^= __builtin_bswap16(m->name);
#define U32(name) sum ^= __builtin_bswap32(m->name);
#define U48(name) sum ^= (uint32_t)load48(m->name);
#define U64(name) sum ^= halves(&m->name);
#define CHAR(name) sum ^= (uint8_t)m->name;
#define ALPHA1(name) sum ^= (uint8_t)m->name[0];
#define ALPHA2(name) sum ^= text2(m->name);
#define ALPHA4(name) sum ^= text4(m->name);
#define ALPHA8(name) sum ^= halves(m->name);

static void scan(const uint8_t *bytes, size_t length, struct sums *sums)
{
	uint64_t sum = 0, word;

	for (size_t at = 0; at + 8 <= length; at += 8) {
		memcpy(&word, bytes + at, 8);
		sum += word;
	}
	sums->checksum = (uint32_t)sum;
}

#define WALK(body)                                                                                 \
	for (size_t at = 0; at + 2 <= bytes_length;) {                                             \
		uint16_t prefix;                                                                   \
		memcpy(&prefix, bytes + at, 2);                                                    \
		const size_t length = __builtin_bswap16(prefix);                                   \
		const uint8_t *const message = bytes + at + 2;                                     \
		if (at + 2 + length > bytes_length)                                                \
			break;                                                                     \
		sums->messages++;                                                                  \
		body at += 2 + length;                                                             \
	}

static void walk(const uint8_t *bytes, size_t bytes_length, struct sums *sums)
{
	WALK({ sums->checksum += message[0]; })
}

#define TOUCH(type, name, body)                                                                    \
	case type: {                                                                               \
		const struct name *m = (const struct name *)message;                               \
		if (length < sizeof(*m))                                                           \
			break;                                                                     \
		body break;                                                                        \
	}
#define SHARES(field) shares += __builtin_bswap32(m->field);
#define PRICE(field) prices += __builtin_bswap32(m->field);
#define REFERENCE(field) references ^= __builtin_bswap64(m->field);

static void touch(const uint8_t *bytes, size_t bytes_length, struct sums *sums)
{
	uint64_t shares = 0, prices = 0, references = 0;

	WALK(switch (message[0]) {
		TOUCH('A', add_order, SHARES(shares) PRICE(price) REFERENCE(order_reference_number))
		TOUCH('F', add_order_mpid_attribution,
			SHARES(shares) PRICE(price) REFERENCE(order_reference_number))
		TOUCH('E', order_executed,
			SHARES(executed_shares) REFERENCE(order_reference_number))
		TOUCH('C', order_executed_with_price,
			SHARES(executed_shares) PRICE(execution_price)
			REFERENCE(order_reference_number))
		TOUCH('X', order_cancel, SHARES(cancelled_shares) REFERENCE(order_reference_number))
		TOUCH('D', order_delete, REFERENCE(order_reference_number))
		TOUCH('U', order_replace,
			SHARES(shares) PRICE(price) REFERENCE(original_order_reference_number)
				REFERENCE(new_order_reference_number))
		TOUCH('P', trade, SHARES(shares) PRICE(price) REFERENCE(order_reference_number))
	})
	sums->shares = shares;
	sums->prices = prices;
	sums->references = references;
}

#define FULL(type, name, fields)                                                                   \
	case type: {                                                                               \
		const struct name *m = (const struct name *)message;                               \
		if (length < sizeof(*m))                                                           \
			break;                                                                     \
		HEADER fields break;                                                               \
	}

static void full(const uint8_t *bytes, size_t bytes_length, struct sums *sums)
{
	uint32_t sum = 0;

	WALK(switch (message[0]) { MESSAGES(FULL) })
	sums->checksum = sum;
}

int main(int argc, char **argv)
{
	if (argc == 4) {
		const char *mode = argv[2];
		const int rounds = atoi(argv[3]);

		if (strcmp(mode, "scan") == 0)
			return run(argv[1], scan, rounds);
		if (strcmp(mode, "walk") == 0)
			return run(argv[1], walk, rounds);
		if (strcmp(mode, "touch") == 0)
			return run(argv[1], touch, rounds);
		if (strcmp(mode, "full") == 0)
			return run(argv[1], full, rounds);
	}
	fprintf(stderr, "usage: baseline FILE scan|walk|touch|full ROUNDS\n");
	return 64;
}

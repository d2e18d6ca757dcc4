/** Words that mean something else in a generated language, as data, with the reason a person is told. */

/** What a name is for; a prefix is also the name of a C++ namespace. */
export type NameUse = "field" | "message" | "enumeration" | "code" | "prefix";

/** Why a name cannot be used for a field or message, or null when it can. */
export function reservedFor(use: NameUse, name: string): string | null {
  if (OBJECT_MEMBERS.has(name)) return "every JavaScript object has a member of that name";
  if (use === "code") return null;
  if (use === "enumeration") {
    return TS_GLOBALS.has(name) ? "generated TypeScript uses a global of that name" : null;
  }
  if (use === "prefix" && PREFIXES.has(name)) return "what all protocols share in C has it";
  if (C_WORDS.has(name)) return "it is a keyword of C";
  if (CPP_WORDS.has(name)) return "it is a keyword of C++";
  if (C_MACROS.has(name)) return "C compilers or system headers define it as a macro";
  if (use === "field") {
    if (JS_WORDS.has(name)) return "it is a reserved word of TypeScript";
    if (VIEW_MEMBERS.has(name)) return "every generated view has a member of that name";
  }
  if (use === "message" && DISPATCH_NAMES.has(name)) return "generated code uses that name";
  return null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const C_WORDS = set(`
  alignas alignof asm auto bool break case char const constexpr continue default do double else enum
  extern false float for fortran goto if inline int long nullptr register restrict return short signed
  sizeof static static_assert struct switch thread_local true typedef typeof typeof_unqual union
  unsigned void volatile while
`);

const CPP_WORDS = set(`
  and and_eq atomic_cancel atomic_commit atomic_noexcept bitand bitor catch char8_t char16_t char32_t
  class co_await co_return co_yield compl concept const_cast consteval constinit decltype delete
  dynamic_cast explicit export final friend import module mutable namespace new noexcept not not_eq
  operator or or_eq override private protected public reflexpr reinterpret_cast requires static_cast
  synchronized template this throw transaction_safe try typeid typename using virtual wchar_t xor xor_eq
`);

const C_MACROS = set(`
  assert complex errno i386 linux major makedev max min minor noreturn signals slots stderr stdin stdout
  unix offsetof far near pascal interface small
`);

const JS_WORDS = set(`
  abstract any arguments as async await boolean debugger declare eval finally function get implements in infer
  instanceof is keyof let never null number object of package readonly set string super type
  undefined unique var with yield
`);

/** Members that any object answers to, and `then`, which would make a view awaitable. */
const OBJECT_MEMBERS = set(`
  constructor prototype to_string tostring value_of valueof to_json tojson has_own_property then proto
  is_prototype_of property_is_enumerable to_locale_string
`);

const VIEW_MEMBERS = set(`
  buffer byte_length byte_offset copy extra fields length name offset view wrap
`);

/** A view, a type or a function of the runtime would have the same name. */
const DISPATCH_NAMES = set(`
  context data dispatch empty fingerprint handlers inbound_handlers judge known layout long_message option outbound_handlers records short_message unknown
`);

/** What an enumeration's type would hide: globals that views name, and what every protocol exports. */
const TS_GLOBALS = set(`
  array big_int data_view math message_handlers inbound_handlers outbound_handlers number option_view
  range_error string uint8_array verdict
`);

/** Prefixes whose names or files would meet those of others. */
const PREFIXES = set("itch std");

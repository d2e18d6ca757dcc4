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
  if (use === "prefix") {
    if (PREFIXES.has(name)) return "what all protocols share in C has it";
    if (LIBRARY_NAMES.has(name)) return "the C library has a function of that name";
    if (DEVICES.test(name)) return "Windows keeps files of that name for a device";
  }
  if (C_WORDS.has(name)) return "it is a keyword of C";
  if (CPP_WORDS.has(name)) return "it is a keyword of C++";
  if (C_MACROS.has(name)) return "C compilers or system headers define it as a macro";
  if (C_TYPES.has(name)) return "generated C uses a type of that name";
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

/** Of compilers, the C library, POSIX, DPDK, Qt and Windows. */
const C_MACROS = set(`
  assert complex countof emit environ errno foreach forever hppa hyper i386 imaginary interface linux
  m68k major makedev max min minor mips near noreturn offsetof pascal pixel signals slots small sparc
  stderr stdin stdout sun unix vax vector cdecl far
  d_fileno h_addr h_errno ifa_broadaddr ifa_dstaddr ifc_buf ifc_req ifr_addr ifr_bandwidth ifr_broadaddr
  ifr_data ifr_dstaddr ifr_flags ifr_hwaddr ifr_ifindex ifr_map ifr_metric ifr_mtu ifr_name ifr_netmask
  ifr_newname ifr_qlen ifr_slave ip6_flow ip6_hlim ip6_hops ip6_nxt ip6_plen ip6_vfc math_errhandling
  no_argument optional_argument required_argument rte_errno rte_intr_conf s6_addr s6_addr16 s6_addr32
  sa_handler sa_sigaction sched_priority si_addr si_addr_lsb si_arch si_band si_call_addr si_fd si_int
  si_lower si_overrun si_pid si_pkey si_ptr si_status si_stime si_syscall si_timerid si_uid si_upper
  si_utime si_value sigev_notify_attributes sigev_notify_function st_atime st_ctime st_mtime
  atomic_compare_exchange_strong_explicit atomic_compare_exchange_weak_explicit atomic_exchange_explicit
  atomic_fetch_add_explicit atomic_fetch_and_explicit atomic_fetch_or_explicit atomic_fetch_sub_explicit
  atomic_fetch_xor_explicit atomic_init atomic_load_explicit atomic_store_explicit
`);

/** In C++ a member may not have the name of a type that is used beside it. */
const C_TYPES = set("size_t uint8_t");

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

/** What an enumeration's type would hide: globals that views name, and what they import. */
const TS_GLOBALS = set(`
  array big_int data_view math number option_view range_error string uint8_array verdict
`);

/** Prefixes whose names or files would meet those of others. */
const PREFIXES = set("itch std");

/** What string.h declares, which all generated C includes: C++ has no namespace of such a name. */
const LIBRARY_NAMES = set(`
  basename bcmp bcopy bzero ffs ffsl ffsll index rindex
  memccpy memchr memcmp memcpy memfrob memmem memmove mempcpy memrchr memset rawmemchr
  stpcpy stpncpy strcasecmp strcasestr strcat strchr strchrnul strcmp strcoll strcpy strcspn strdup
  strerror strfry strlcat strlcpy strlen strncasecmp strncat strncmp strncpy strndup strnlen strpbrk
  strrchr strsep strsignal strspn strstr strtok strverscmp strxfrm
`);

/** A prefix is a file's name before the point. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u;

/** Every identifier of the generated C is made here, from a prefix and the spec's own names. */
import { screamingCase } from "./case.js";

/** The names of one message or record in C. */
export interface CNames {
  /** `itch50_add_order`: the struct's tag, and the stem of its functions. */
  readonly tag: string;
  /** `ITCH50_ADD_ORDER`: the stem of its constants. */
  readonly stem: string;
  /** `ITCH50_ADD_ORDER_TYPE`. */
  readonly type: string;
  /** `ITCH50_ADD_ORDER_LENGTH`. */
  readonly length: string;
  /** `itch50_add_order_init`. */
  readonly init: string;
  /** `itch50_add_order_whole_length`: with what follows the fixed part. */
  readonly wholeLength: string;
  /** `itch50_add_order_fields`: the rows of the layout table. */
  readonly fieldsTable: string;
}

/** Every function, table and macro of a protocol's C that no name of the spec but the prefix is part of. */
export function cOwnNames(prefix: string): readonly string[] {
  const symbols = [
    "judge dispatch dispatch_blocks batch_words batch_init batch_plan batch_index",
    "layouts editions known_messages known_message known_codes known_code",
  ];
  const macros = [
    "h fingerprint layout_h dispatch_h dispatch_hpp blocks_h lists unknown_list short_message_list",
    "empty_list edition editions_h",
  ];
  const named = (words: readonly string[]): readonly string[] =>
    words.flatMap((line) => line.split(" ")).map((word) => `${prefix}_${word}`);
  return [...named(symbols), ...named(macros).map(screamingCase)];
}

/** Names of a message or record. */
export function cNames(prefix: string, name: string): CNames {
  const tag = `${prefix}_${name}`;
  const stem = screamingCase(tag);
  return {
    tag,
    stem,
    type: `${stem}_TYPE`,
    length: `${stem}_LENGTH`,
    init: `${tag}_init`,
    wholeLength: `${tag}_whole_length`,
    fieldsTable: `${tag}_fields`,
  };
}

/** The names of one field in C. */
export interface CFieldNames {
  /** `itch50_add_order_price` */
  readonly get: string;
  /** `itch50_add_order_set_price` */
  readonly set: string;
  /** `itch50_add_order_stock_length`: alphas only. */
  readonly textLength: string;
  /** `itch50_add_order_stock_key`: alphas of at most 8 bytes. */
  readonly key: string;
  /** `itch50_add_order_price_column` */
  readonly column: string;
  /** `ITCH50_ADD_ORDER_PRICE_DECIMALS` */
  readonly decimals: string;
  /** `ITCH50_ADD_ORDER_LEGS_COUNT`: arrays only. */
  readonly count: string;
}

/** Names of a field of a message or record. */
export function cFieldNames(names: CNames, field: string): CFieldNames {
  return new FieldNames(names, field);
}

/** Each name is made when it is asked for: few fields have all of them. */
class FieldNames implements CFieldNames {
  readonly #names: CNames;
  readonly #field: string;

  constructor(names: CNames, field: string) {
    this.#names = names;
    this.#field = field;
  }

  get get(): string {
    return `${this.#names.tag}_${this.#field}`;
  }

  get set(): string {
    return `${this.#names.tag}_set_${this.#field}`;
  }

  get textLength(): string {
    return `${this.get}_length`;
  }

  get key(): string {
    return `${this.get}_key`;
  }

  get column(): string {
    return `${this.get}_column`;
  }

  get decimals(): string {
    return `${this.#names.stem}_${screamingCase(this.#field)}_DECIMALS`;
  }

  get count(): string {
    return `${this.#names.stem}_${screamingCase(this.#field)}_COUNT`;
  }
}

/** The names of named bits in C. */
export interface CBitsNames {
  /** `mitch_add_order_flags_firm_quote` */
  readonly get: string;
  /** `mitch_add_order_set_flags_firm_quote` */
  readonly set: string;
}

/** Names of named bits of a field. */
export function cBitsNames(names: CNames, field: string, bits: string): CBitsNames {
  const { get, set } = cFieldNames(names, `${field}_${bits}`);
  return { get, set };
}

/** The names of what follows a fixed part in C. */
export interface CTailNames {
  /** `ise_directory_legs`: the first element, option or byte. */
  readonly begin: string;
  /** `ise_directory_legs_end`: the limit of a group. */
  readonly end: string;
  /** `ise_directory_legs_count`: elements of a group. */
  readonly count: string;
  /** `ouch_enter_order_appendage_next`: the option after one. */
  readonly next: string;
  /** `ouch_enter_order_appendage_limit`: the first byte after an appendage. */
  readonly limit: string;
  /** `ouch_enter_order_appendage_is_whole` */
  readonly isWhole: string;
}

/** Names of what follows a fixed part. */
export function cTailNames({ tag }: CNames, tail: string): CTailNames {
  const begin = `${tag}_${tail}`;
  return {
    begin,
    end: `${begin}_end`,
    count: `${begin}_count`,
    next: `${begin}_next`,
    limit: `${begin}_limit`,
    isWhole: `${begin}_is_whole`,
  };
}

/** `OUCH_ORDER_OPTION_FIRM_TAG`: the tag of one option. */
export function cOptionTag({ stem }: CNames, option: string): string {
  return `${stem}_${screamingCase(option)}_TAG`;
}

/** The names of one dispatch in C: `itch50` and `dispatch`, or `ouch50_inbound` and `dispatch_inbound`. */
export interface CDispatchNames {
  /** Begins the names of its functions and its handler table. */
  readonly stem: string;
  /** The C++ function. */
  readonly cpp: string;
}

/** Names of the dispatch of a protocol, or of one of its directions. */
export function cDispatchNames(prefix: string, direction: string | null): CDispatchNames {
  return direction === null
    ? { stem: prefix, cpp: "dispatch" }
    : { stem: `${prefix}_${direction}`, cpp: `dispatch_${direction}` };
}

/** `ITCH50_ADD_ORDER_PRICE_MARKET_ORDER`: a named special value. */
export function cSentinel({ stem }: CNames, field: string, sentinel: string): string {
  return `${stem}_${screamingCase(field)}_${screamingCase(sentinel)}`;
}

/** `ITCH50_BUY_SELL_INDICATOR_BUY`: one code of an enumeration. */
export function cCode(prefix: string, enumeration: string, code: string): string {
  return screamingCase(`${prefix}_${enumeration}_${code}`);
}

/** `ITCH50_BUY_SELL_INDICATOR_*`: all codes of an enumeration, as comments speak of them. */
export function cCodes(prefix: string, enumeration: string): string {
  return `${screamingCase(`${prefix}_${enumeration}`)}_*`;
}

/** `ITCH50_ADD_ORDER_LIST`: where a batch keeps a type's messages. */
export function cList(prefix: string, name: string): string {
  return screamingCase(`${prefix}_${name}_list`);
}

/** `itch50_add_order_in_batch`: what finds a message in its list. */
export function cListAccess({ tag }: CNames): string {
  return `${tag}_in_batch`;
}

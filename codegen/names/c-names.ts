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
  /** `itch50_add_order_fields`: the rows of the layout table. */
  readonly fieldsTable: string;
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
}

/** Names of a field of a message or record. */
export function cFieldNames({ tag, stem }: CNames, field: string): CFieldNames {
  return {
    get: `${tag}_${field}`,
    set: `${tag}_set_${field}`,
    textLength: `${tag}_${field}_length`,
    key: `${tag}_${field}_key`,
    column: `${tag}_${field}_column`,
    decimals: `${stem}_${screamingCase(field)}_DECIMALS`,
  };
}

/** `ITCH50_ADD_ORDER_PRICE_MARKET_ORDER`: a named special value. */
export function cSentinel({ stem }: CNames, field: string, sentinel: string): string {
  return `${stem}_${screamingCase(field)}_${screamingCase(sentinel)}`;
}

/** `ITCH50_BUY_SELL_INDICATOR_BUY`: one code of an enumeration. */
export function cCode(prefix: string, enumeration: string, code: string): string {
  return screamingCase(`${prefix}_${enumeration}_${code}`);
}

/** `ITCH50_ADD_ORDER_LIST`: where a batch keeps a type's messages. */
export function cList(prefix: string, name: string): string {
  return screamingCase(`${prefix}_${name}_list`);
}

/** `itch50_add_order_in_batch`: what finds a message in its list. */
export function cListAccess({ tag }: CNames): string {
  return `${tag}_in_batch`;
}

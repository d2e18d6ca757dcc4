/** Every identifier and file name of the generated TypeScript is made here, from the spec's own names. */
import { camelCase, kebabCase, pascalCase, screamingCase } from "./case.js";

/** The names of one message or record in TypeScript. */
export interface TsNames {
  /** `AddOrder`: the stem of statements about it. */
  readonly stem: string;
  /** `AddOrderView` */
  readonly view: string;
  /** `addOrder`: its handler. */
  readonly handler: string;
  /** `add-order-view`: its module, without extension. */
  readonly module: string;
}

/** Names of a message or record. */
export function tsNames(name: string): TsNames {
  return {
    stem: pascalCase(name),
    view: `${pascalCase(name)}View`,
    handler: camelCase(name),
    module: `${kebabCase(name)}-view`,
  };
}

/** The names of one field in TypeScript. */
export interface TsFieldNames {
  /** `orderReferenceNumber` */
  readonly member: string;
  /** `orderReferenceNumberHi`: the upper 8 to 32 bits of a number of 5 to 8 bytes. */
  readonly hi: string;
  /** `orderReferenceNumberLo`: the lower 32 bits. */
  readonly lo: string;
  /** `stockKey`: an alpha of at most 6 bytes as one number. */
  readonly key: string;
  /** `stockKeyHi`, `stockKeyLo`: an alpha of 7 or 8 bytes as two. */
  readonly keyHi: string;
  readonly keyLo: string;
  /** `priceText` */
  readonly text: string;
  /** `PRICE_DECIMALS` */
  readonly decimals: string;
}

/** Names of a field of a message or record. */
export function tsFieldNames(field: string): TsFieldNames {
  const member = camelCase(field);
  return {
    member,
    hi: `${member}Hi`,
    lo: `${member}Lo`,
    key: `${member}Key`,
    keyHi: `${member}KeyHi`,
    keyLo: `${member}KeyLo`,
    text: `${member}Text`,
    decimals: `${screamingCase(field)}_DECIMALS`,
  };
}

/** `MESSAGE_COUNT_END_OF_SESSION`: a named special value. */
export function tsSentinel(field: string, sentinel: string): string {
  return `${screamingCase(field)}_${screamingCase(sentinel)}`;
}

/** `BuySellIndicator`: an enumeration's object and its type. */
export function tsEnumeration(name: string): string {
  return pascalCase(name);
}

/** `buy`: one code of an enumeration. */
export function tsCode(name: string): string {
  return camelCase(name);
}

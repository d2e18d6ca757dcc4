/** Every identifier and file name of the generated TypeScript is made here, from the spec's own names. */
import { camelCase, kebabCase, pascalCase, remembered, screamingCase } from "./case.js";

/** The names of one message or record in TypeScript. */
export interface TsNames {
  /** `AddOrder`: the stem of statements about it. */
  readonly stem: string;
  /** `AddOrderView` */
  readonly view: string;
  /** `addOrder`: its handler. */
  readonly handler: string;
  /** `addOrderView`: a variable that holds its view; unlike a handler, never a reserved word. */
  readonly variable: string;
  /** `AddOrderColumns`: its fields as arrays. */
  readonly columns: string;
  /** `AddOrderTable`: what fills them. */
  readonly table: string;
  /** `add-order-view`: its module, without extension. */
  readonly module: string;
}

/** What a protocol exports that no name of the spec is part of, but for functions: those begin with a small letter. */
export const TS_OWN_NAMES: readonly string[] = [
  ...["PROTOCOL", "VERSION", "EDITION", "EDITIONS", "DOCUMENT", "FINGERPRINT", "ProvedFingerprint"],
  ...["MessageHandlers", "InboundHandlers", "OutboundHandlers", "MessageLists", "BlockBatch"],
];

/** Names of a message or record. */
export function tsNames(name: string): TsNames {
  return {
    stem: pascalCase(name),
    view: `${pascalCase(name)}View`,
    handler: camelCase(name),
    variable: `${camelCase(name)}View`,
    columns: `${pascalCase(name)}Columns`,
    table: `${pascalCase(name)}Table`,
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
  /** `LEGS_COUNT`: arrays only. */
  readonly count: string;
}

/** Names of a field of a message or record. */
export const tsFieldNames: (field: string) => TsFieldNames = remembered((field) => {
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
    count: `${screamingCase(field)}_COUNT`,
  };
});

/** `setLegs`: what sets one element of an array, or an option, where a property cannot. */
export function tsSetter(member: string): string {
  return `set${member.charAt(0).toUpperCase()}${member.slice(1)}`;
}

/** `flagsFirmQuote`: named bits of a field. */
export function tsBits(field: string, bits: string): string {
  return camelCase(`${field}_${bits}`);
}

/** The names of what follows a fixed part in TypeScript. */
export interface TsTailNames {
  /** `legs` */
  readonly member: string;
  /** `legsCount`: elements of a group. */
  readonly count: string;
}

/** Names of what follows a fixed part. */
export function tsTailNames(tail: string): TsTailNames {
  return { member: camelCase(tail), count: `${camelCase(tail)}Count` };
}

/** `FIRM_TAG`: the tag of one option. */
export function tsOptionTag(option: string): string {
  return `${screamingCase(option)}_TAG`;
}

/** The names of a dispatch in TypeScript. */
export interface TsDispatchNames {
  /** `MessageHandlers`, `InboundHandlers` */
  readonly handlers: string;
  /** `judge`, `judgeInbound` */
  readonly judge: string;
  /** `createMessageDispatch`, `createInboundMessageDispatch` */
  readonly createMessage: string;
  /** `createBlockDispatch`, `createInboundBlockDispatch` */
  readonly createBlock: string;
  /** `handlers`, `inbound-handlers`: modules, without extension. */
  readonly handlersModule: string;
  /** `dispatch`, `inbound-dispatch` */
  readonly dispatchModule: string;
}

/** Names of the dispatch of a protocol, or of one of its directions. */
export function tsDispatchNames(direction: string | null): TsDispatchNames {
  const word = direction === null ? "" : pascalCase(direction);
  const file = direction === null ? "" : `${direction}-`;
  return {
    handlers: `${word === "" ? "Message" : word}Handlers`,
    judge: `judge${word}`,
    createMessage: `create${word}MessageDispatch`,
    createBlock: `create${word}BlockDispatch`,
    handlersModule: `${file}handlers`,
    dispatchModule: `${file}dispatch`,
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

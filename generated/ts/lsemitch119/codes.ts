/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 *
 * Codes by name. The types keep codes that no edition listed: the wire may carry any.
 */

/** What has happened to the trading day. */
export const EventCode = {
  /** `C` */
  endOfDay: 0x43,
  /** `O` */
  startOfDay: 0x4f,
} as const;

/** Whether an instrument may trade. */
export const SymbolStatus = {
  /** ` ` */
  active: 0x20,
  /** `S` */
  suspended: 0x53,
  /** `a` */
  inactive: 0x61,
  /** `H` */
  halted: 0x48,
} as const;

/** The phase of trading that an instrument is in. */
export const TradingStatus = {
  /** ` ` */
  active: 0x20,
  /** `H` */
  halted: 0x48,
  /** `T`: Also the start of trade reporting. */
  regularTrading: 0x54,
  /** `a`: The first auction of the day. */
  openingAuctionCall: 0x61,
  /** `b` */
  postClose: 0x62,
  /** `c`: The system shuts down. */
  marketClose: 0x63,
  /** `d` */
  closingAuctionCall: 0x64,
  /** `e` */
  aespAuctionCall: 0x65,
  /** `f`: Auction after a halt. */
  resumeAuctionCall: 0x66,
  /** `l` */
  paused: 0x6c,
  /** `m` */
  preMandatory: 0x6d,
  /** `n` */
  mandatory: 0x6e,
  /** `o` */
  postMandatory: 0x6f,
  /** `q`: Auction for the exchange delivery settlement price. */
  edspAuctionCall: 0x71,
  /** `r` */
  periodicAuctionCall: 0x72,
  /** `t` */
  endOfTradeReporting: 0x74,
  /** `w` */
  noActiveSession: 0x77,
  /** `x` */
  endOfPostClose: 0x78,
  /** `u` */
  closingPriceCrossing: 0x75,
  /** `G`: A scheduled auction shown at level 1 only. */
  scheduledLevel1Auction: 0x47,
} as const;

/** Why the phase of trading changed. */
export const SessionChangeReason = {
  scheduled: 0,
  /** The market operator made it longer. */
  extended: 1,
  /** The market operator made it shorter. */
  shortened: 2,
  marketOrderImbalance: 3,
  priceOutsideRange: 4,
  /** Not known; from the recovery service only. */
  unavailable: 9,
} as const;

/** Which book a status belongs to. */
export const BookType = {
  onBook: 1,
  offBook: 2,
  /** Private requests for quotes. */
  privateRfq: 3,
} as const;

/** Buying or selling. */
export const Side = {
  /** `B` */
  buy: 0x42,
  /** `S` */
  sell: 0x53,
} as const;

/** Whether a trade counts for prices and volumes. */
export const Printable = {
  /** `N`: An auction trade will report it. */
  nonPrintable: 0x4e,
  /** `Y` */
  printable: 0x59,
} as const;

/** How a cross was made. */
export const CrossType = {
  internalCross: 5,
  internalBtf: 6,
  committedCross: 7,
  committedBtf: 8,
} as const;

/** Which book a trade came from. */
export const SubBook = {
  regular: 0,
  requestForQuote: 11,
} as const;

/** The kind of an auction. */
export const AuctionType = {
  /** `C` */
  closing: 0x43,
  /** `O` */
  opening: 0x4f,
  /** `A` */
  aesp: 0x41,
  /** `B`: For the exchange delivery settlement price. */
  edsp: 0x42,
  /** `E`: After a halt. */
  resume: 0x45,
  /** `F` */
  periodic: 0x46,
  /** `G`: Scheduled, shown at level 1 only. */
  scheduledLevel1: 0x47,
} as const;

/** What a price is. */
export const StatisticType = {
  /** `O` */
  openingPrice: 0x4f,
  /** `C` */
  closingPrice: 0x43,
} as const;

/** Where an opening or closing price came from. */
export const OpenClosePriceIndicator = {
  /** `A`: An uncrossing trade. */
  ut: 0x41,
  /** `B`: An automatic trade. */
  at: 0x42,
  /** `C`: The middle of the best bid and offer. */
  midOfBbo: 0x43,
  /** `D`: The last automatic trade. */
  lastAt: 0x44,
  /** `E`: The last uncrossing trade. */
  lastUt: 0x45,
  /** `F` */
  manual: 0x46,
  /** `I`: Taken from the close before. */
  previousClose: 0x49,
} as const;

/** One of {@link EventCode}, or a code that no edition listed. */
export type EventCode = (typeof EventCode)[keyof typeof EventCode] | (number & {});

/** One of {@link SymbolStatus}, or a code that no edition listed. */
export type SymbolStatus = (typeof SymbolStatus)[keyof typeof SymbolStatus] | (number & {});

/** One of {@link TradingStatus}, or a code that no edition listed. */
export type TradingStatus = (typeof TradingStatus)[keyof typeof TradingStatus] | (number & {});

/** One of {@link SessionChangeReason}, or a code that no edition listed. */
export type SessionChangeReason =
  (typeof SessionChangeReason)[keyof typeof SessionChangeReason] | (number & {});

/** One of {@link BookType}, or a code that no edition listed. */
export type BookType = (typeof BookType)[keyof typeof BookType] | (number & {});

/** One of {@link Side}, or a code that no edition listed. */
export type Side = (typeof Side)[keyof typeof Side] | (number & {});

/** One of {@link Printable}, or a code that no edition listed. */
export type Printable = (typeof Printable)[keyof typeof Printable] | (number & {});

/** One of {@link CrossType}, or a code that no edition listed. */
export type CrossType = (typeof CrossType)[keyof typeof CrossType] | (number & {});

/** One of {@link SubBook}, or a code that no edition listed. */
export type SubBook = (typeof SubBook)[keyof typeof SubBook] | (number & {});

/** One of {@link AuctionType}, or a code that no edition listed. */
export type AuctionType = (typeof AuctionType)[keyof typeof AuctionType] | (number & {});

/** One of {@link StatisticType}, or a code that no edition listed. */
export type StatisticType = (typeof StatisticType)[keyof typeof StatisticType] | (number & {});

/** One of {@link OpenClosePriceIndicator}, or a code that no edition listed. */
export type OpenClosePriceIndicator =
  (typeof OpenClosePriceIndicator)[keyof typeof OpenClosePriceIndicator] | (number & {});

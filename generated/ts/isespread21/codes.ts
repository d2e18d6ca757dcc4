/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 *
 * Codes by name. The types keep codes that no edition listed: the wire may carry any.
 */

/** What has happened to the trading day. */
export const EventCode = {
  /** `O`: The first message of the day. */
  startOfMessages: 0x4f,
  /** `S`: The exchange is open and takes orders. */
  startOfSystemHours: 0x53,
  /** `Q`: Options may open from now on. */
  startOfOpeningProcess: 0x51,
  /** `N`: Options of normal hours begin to close. */
  startOfNormalHoursClosingProcess: 0x4e,
  /** `L`: Options of late hours begin to close. */
  startOfLateHoursClosingProcess: 0x4c,
  /** `E`: The exchange takes no more orders. */
  endOfSystemHours: 0x45,
  /** `C`: The last message of the day. */
  endOfMessages: 0x43,
  /** `W`: World currency options have closed early. */
  endOfWcoEarlyClosing: 0x57,
} as const;

/** The shape of a strategy. */
export const StrategyType = {
  /** `V` */
  verticalSpread: 0x56,
  /** `T` */
  timeSpread: 0x54,
  /** `D` */
  diagonalSpread: 0x44,
  /** `S` */
  straddle: 0x53,
  /** `G` */
  strangle: 0x47,
  /** `C` */
  combo: 0x43,
  /** `R` */
  riskReversal: 0x52,
  /** `A` */
  ratioSpread: 0x41,
  /** `B` */
  boxSpread: 0x42,
  /** `F` */
  butterflySpread: 0x46,
  /** `U`: None of the named shapes. */
  custom: 0x55,
} as const;

/** What a leg is. */
export const OptionType = {
  /** `C` */
  call: 0x43,
  /** `P` */
  put: 0x50,
  /** ` `: The leg is the stock itself. */
  stock: 0x20,
} as const;

/** Buying or selling. */
export const Side = {
  /** `B` */
  buy: 0x42,
  /** `S` */
  sell: 0x53,
} as const;

/** Whether a strategy trades. */
export const CurrentTradingState = {
  /** `H` */
  halted: 0x48,
  /** `T` */
  continuousTrading: 0x54,
  /** `I` */
  preOpen: 0x49,
  /** `O` */
  openingAuction: 0x4f,
  /** `R` */
  reopening: 0x52,
  /** `X` */
  closed: 0x58,
} as const;

/** Side of an order in the book, market orders apart. */
export const DepthSide = {
  /** `B` */
  buy: 0x42,
  /** `S` */
  sell: 0x53,
  /** `O` */
  buyAtMarket: 0x4f,
  /** `P` */
  sellAtMarket: 0x50,
} as const;

/** For whom an order in the book is. */
export const DepthOrderCapacity = {
  /** `C` */
  customer: 0x43,
  /** `F` */
  firm: 0x46,
  /** `M`: A market maker registered with Nasdaq. */
  marketMaker: 0x4d,
  /** `B` */
  brokerDealer: 0x42,
  /** `P` */
  professional: 0x50,
  /** `O`: A market maker registered elsewhere. */
  otherMarketMaker: 0x4f,
  /** `J`: PHLX only. */
  jointBackOffice: 0x4a,
} as const;

/** For whom an auction order is. */
export const OrderCapacity = {
  /** `C` */
  customer: 0x43,
  /** `F` */
  firm: 0x46,
  /** `M`: A market maker registered with Nasdaq. */
  marketMaker: 0x4d,
  /** `B` */
  brokerDealer: 0x42,
  /** `P` */
  professional: 0x50,
  /** `O`: A market maker registered elsewhere. */
  otherMarketMaker: 0x4f,
  /** `J`: PHLX only. */
  jointBackOffice: 0x4a,
} as const;

/** Where an order may trade. */
export const Scope = {
  /** `L`: On this exchange alone. */
  local: 0x4c,
  /** `N`: At the best price of the country. */
  national: 0x4e,
} as const;

/** How an order is priced. */
export const OrderType = {
  /** `M` */
  market: 0x4d,
  /** `L` */
  limit: 0x4c,
} as const;

/** Why an order changed. */
export const ChangeReason = {
  /** `U`: The user asked for it. */
  user: 0x55,
} as const;

/** The auction in which a strategy traded. */
export const CrossType = {
  /** `E` */
  complexExposure: 0x45,
  /** `O` */
  opening: 0x4f,
  /** `R` */
  reopening: 0x52,
  /** `P` */
  priceImprovement: 0x50,
  /** `C` */
  facilitation: 0x43,
  /** `S` */
  solicitation: 0x53,
  /** `X` */
  flex: 0x58,
  /** `N`: Traded outside any auction. */
  noAuction: 0x4e,
} as const;

/** How a trade came about. */
export const TradeType = {
  /** `E` */
  electronic: 0x45,
} as const;

/** The kind of an auction. */
export const AuctionType = {
  /** `E` */
  complexExposure: 0x45,
  /** `P` */
  priceImprovement: 0x50,
  /** `C` */
  facilitation: 0x43,
  /** `S` */
  solicitation: 0x53,
  /** `X` */
  flex: 0x58,
} as const;

/** How far an auction is. */
export const AuctionEvent = {
  /** `S` */
  start: 0x53,
  /** `U` */
  update: 0x55,
  /** `E` */
  endOfAuction: 0x45,
} as const;

/** Conditions on an execution. */
export const ExecFlag = {
  /** `N` */
  unconditional: 0x4e,
  /** `A`: All of it or nothing. */
  allOrNone: 0x41,
} as const;

/** One of {@link EventCode}, or a code that no edition listed. */
export type EventCode = (typeof EventCode)[keyof typeof EventCode] | (number & {});

/** One of {@link StrategyType}, or a code that no edition listed. */
export type StrategyType = (typeof StrategyType)[keyof typeof StrategyType] | (number & {});

/** One of {@link OptionType}, or a code that no edition listed. */
export type OptionType = (typeof OptionType)[keyof typeof OptionType] | (number & {});

/** One of {@link Side}, or a code that no edition listed. */
export type Side = (typeof Side)[keyof typeof Side] | (number & {});

/** One of {@link CurrentTradingState}, or a code that no edition listed. */
export type CurrentTradingState =
  (typeof CurrentTradingState)[keyof typeof CurrentTradingState] | (number & {});

/** One of {@link DepthSide}, or a code that no edition listed. */
export type DepthSide = (typeof DepthSide)[keyof typeof DepthSide] | (number & {});

/** One of {@link DepthOrderCapacity}, or a code that no edition listed. */
export type DepthOrderCapacity =
  (typeof DepthOrderCapacity)[keyof typeof DepthOrderCapacity] | (number & {});

/** One of {@link OrderCapacity}, or a code that no edition listed. */
export type OrderCapacity = (typeof OrderCapacity)[keyof typeof OrderCapacity] | (number & {});

/** One of {@link Scope}, or a code that no edition listed. */
export type Scope = (typeof Scope)[keyof typeof Scope] | (number & {});

/** One of {@link OrderType}, or a code that no edition listed. */
export type OrderType = (typeof OrderType)[keyof typeof OrderType] | (number & {});

/** One of {@link ChangeReason}, or a code that no edition listed. */
export type ChangeReason = (typeof ChangeReason)[keyof typeof ChangeReason] | (number & {});

/** One of {@link CrossType}, or a code that no edition listed. */
export type CrossType = (typeof CrossType)[keyof typeof CrossType] | (number & {});

/** One of {@link TradeType}, or a code that no edition listed. */
export type TradeType = (typeof TradeType)[keyof typeof TradeType] | (number & {});

/** One of {@link AuctionType}, or a code that no edition listed. */
export type AuctionType = (typeof AuctionType)[keyof typeof AuctionType] | (number & {});

/** One of {@link AuctionEvent}, or a code that no edition listed. */
export type AuctionEvent = (typeof AuctionEvent)[keyof typeof AuctionEvent] | (number & {});

/** One of {@link ExecFlag}, or a code that no edition listed. */
export type ExecFlag = (typeof ExecFlag)[keyof typeof ExecFlag] | (number & {});

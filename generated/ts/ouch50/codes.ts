/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 *
 * Codes by name. The types keep codes that no edition listed: the wire may carry any.
 */

/** Buying or selling. */
export const Side = {
  /** `B` */
  buy: 0x42,
  /** `S` */
  sell: 0x53,
  /** `T` */
  sellShort: 0x54,
  /** `E`: Short, and exempt from the price test. */
  sellShortExempt: 0x45,
} as const;

/** How long an order lives. */
export const TimeInForce = {
  /** `0`: For the market hours of the day. */
  day: 0x30,
  /** `3`: Trades at once or not at all. */
  immediateOrCancel: 0x33,
  /** `5`: Before, during and after market hours. */
  extendedHours: 0x35,
  /** `6`: Until the time given in an option. */
  goodTillTime: 0x36,
  /** `E`: After market hours only. */
  afterHours: 0x45,
} as const;

/** Who may see an order. */
export const Display = {
  /** `Y` */
  visible: 0x59,
  /** `N` */
  hidden: 0x4e,
  /** `A`: Seen with the name of its firm. */
  attributable: 0x41,
} as const;

/** Who may see an order, as the exchange took it. */
export const ShownDisplay = {
  /** `Y` */
  visible: 0x59,
  /** `N` */
  hidden: 0x4e,
  /** `A`: Seen with the name of its firm. */
  attributable: 0x41,
  /** `Z`: Shown at a price that conforms to the rules. */
  conformant: 0x5a,
} as const;

/** Who may see an order whose priority changed. */
export const UpdatedDisplay = {
  /** `Y`: Seen without a name, at a price that complies. */
  anonymousPriceToComply: 0x59,
} as const;

/** For whom the firm acts. */
export const Capacity = {
  /** `A` */
  agency: 0x41,
  /** `P` */
  principal: 0x50,
  /** `R`: A principal without risk. */
  riskless: 0x52,
  /** `O` */
  other: 0x4f,
} as const;

/** Whether an order is an intermarket sweep. */
export const InterMarketSweepEligibility = {
  /** `Y` */
  eligible: 0x59,
  /** `N` */
  notEligible: 0x4e,
} as const;

/** The cross that an order is for. */
export const CrossType = {
  /** `N` */
  continuousMarket: 0x4e,
  /** `O` */
  openingCross: 0x4f,
  /** `C` */
  closingCross: 0x43,
  /** `H` */
  haltOrIpoCross: 0x48,
  /** `S` */
  supplemental: 0x53,
  /** `R`: BX only. */
  retail: 0x52,
  /** `E` */
  extendedLife: 0x45,
  /** `A` */
  afterHoursClose: 0x41,
} as const;

/** Whether an order lives. */
export const OrderState = {
  /** `L` */
  live: 0x4c,
  /** `D` */
  dead: 0x44,
} as const;

/** What has happened to the trading day. */
export const EventCode = {
  /** `S` */
  startOfDay: 0x53,
  /** `E` */
  endOfDay: 0x45,
} as const;

/** Why an order, or a part of it, was cancelled. */
export const CancelReason = {
  /** `D` */
  regulatoryRestriction: 0x44,
  /** `E` */
  closed: 0x45,
  /** `F`: Post-only, and its price would have slid. */
  postOnlyPriceSlide: 0x46,
  /** `G`: Post-only, and a displayed order stood against it. */
  postOnlyContraDisplayed: 0x47,
  /** `H` */
  halted: 0x48,
  /** `I`: What did not trade at once. */
  immediateOrCancel: 0x49,
  /** `K` */
  marketCollars: 0x4b,
  /** `Q` */
  selfMatchPrevention: 0x51,
  /** `S`: The exchange decided so. */
  supervisory: 0x53,
  /** `T`: Its time was over. */
  timeout: 0x54,
  /** `U` */
  userRequested: 0x55,
  /** `X` */
  openProtection: 0x58,
  /** `Z` */
  systemCancel: 0x5a,
  /** `e`: A direct listing raises more than the shares offered. */
  capitalRaiseExceedsOffer: 0x65,
} as const;

/** Why two orders of one firm did not trade. */
export const AiqReason = {
  /** `Q` */
  selfMatchPrevention: 0x51,
} as const;

/** Why a trade was broken. */
export const BrokenTradeReason = {
  /** `E` */
  erroneous: 0x45,
  /** `C`: Both sides agreed. */
  consent: 0x43,
  /** `S`: The exchange decided so. */
  supervisory: 0x53,
  /** `X` */
  external: 0x58,
} as const;

/** Why an order was restated. */
export const RestateReason = {
  /** `R`: More of a reserve is shown. */
  refreshOfDisplay: 0x52,
  /** `P` */
  updateOfDisplayedPrice: 0x50,
} as const;

/** Why an order was refused. */
export const RejectReason = {
  quoteUnavailable: 1,
  destinationClosed: 2,
  invalidDisplay: 3,
  invalidMaxFloor: 4,
  invalidPegType: 5,
  fatFinger: 6,
  halted: 7,
  isoNotAllowed: 8,
  invalidSide: 9,
  processingError: 10,
  cancelPending: 11,
  firmNotAuthorized: 12,
  invalidMinQuantity: 13,
  noClosingReferencePrice: 14,
  other: 15,
  cancelNotAllowed: 16,
  peggingNotAllowed: 17,
  crossedMarket: 18,
  invalidQuantity: 19,
  invalidCrossOrder: 20,
  replaceNotAllowed: 21,
  routingNotAllowed: 22,
  invalidSymbol: 23,
  test: 24,
  lateLocTooAggressive: 25,
  retailNotAllowed: 26,
  invalidMidpointPostOnlyPrice: 27,
  invalidDestination: 28,
  invalidPrice: 29,
  sharesExceedThreshold: 30,
  exceedsMaximumNotional: 31,
  riskAggregateExposure: 32,
  riskMarketImpact: 33,
  riskRestrictedStock: 34,
  riskShortSellRestricted: 35,
  riskIsoNotAllowed: 36,
  riskExceedsAdvLimit: 37,
  riskFatFinger: 38,
  riskLocateRequired: 39,
  riskSymbolMessageRate: 40,
  riskPortMessageRate: 41,
  riskDuplicateMessageRate: 42,
  riskShortSellNotAllowed: 43,
  riskMarketOrderNotAllowed: 44,
  riskPreMarketNotAllowed: 45,
  riskPostMarketNotAllowed: 46,
  riskShortSellExemptNotAllowed: 47,
  riskSingleOrderNotional: 48,
  riskMaxQuantity: 49,
  regShoStateNotAvailable: 50,
} as const;

/** What the execution did to liquidity. */
export const LiquidityFlag = {
  /** `A` */
  added: 0x41,
  /** `C` */
  closingCross: 0x43,
  /** `e` */
  retailAddedDisplayed: 0x65,
  /** `H` */
  haltOrIpoCross: 0x48,
  /** `i` */
  afterHoursClosingCross: 0x69,
  /** `J` */
  addedNonDisplayed: 0x4a,
  /** `j`: Price improvement for retail gave liquidity; BX only. */
  rpiProvided: 0x6a,
  /** `k` */
  addedViaMidpoint: 0x6b,
  /** `K` */
  haltCross: 0x4b,
  /** `L` */
  closingCrossImbalanceOnly: 0x4c,
  /** `M` */
  openingCrossImbalanceOnly: 0x4d,
  /** `m` */
  removedAtMidpoint: 0x6d,
  /** `N` */
  passiveMidpoint: 0x4e,
  /** `n` */
  midpointExtendedLife: 0x6e,
  /** `O` */
  openingCross: 0x4f,
  /** `p`: BX only. */
  removedPriceImprovingHidden: 0x70,
  /** `q`: BX only. */
  retailRemovedNonRpiMidpoint: 0x71,
  /** `R` */
  removed: 0x52,
  /** `r`: BX only. */
  retailRemovedRpi: 0x72,
  /** `t`: BX only. */
  retailRemovedOtherHidden: 0x74,
  /** `u` */
  addedHiddenViaReserve: 0x75,
  /** `0` */
  supplemental: 0x30,
  /** `7` */
  addedDisplayedImprovedNbbo: 0x37,
  /** `8`: Set the best price here and joined the best anywhere. */
  addedDisplayedSetQbbo: 0x38,
  /** `1`: BX only. */
  rpiProvidedWithoutIndicator: 0x31,
} as const;

/** Whether the customer is a retail one. */
export const CustomerType = {
  /** `R` */
  retailDesignated: 0x52,
  /** `N` */
  notRetailDesignated: 0x4e,
} as const;

/** How the price of an order is made. */
export const PriceType = {
  /** `L` */
  limit: 0x4c,
  /** `P` */
  marketPeg: 0x50,
  /** `M` */
  midpointPeg: 0x4d,
  /** `R` */
  primaryPeg: 0x52,
  /** `Q` */
  marketMakerPeg: 0x51,
  /** `m` */
  midpoint: 0x6d,
} as const;

/** How the price of the discretion is made. */
export const DiscretionPriceType = {
  /** `L` */
  limit: 0x4c,
  /** `P` */
  marketPeg: 0x50,
  /** `M` */
  midpointPeg: 0x4d,
  /** `R` */
  primaryPeg: 0x52,
} as const;

/** Whether an order may only add liquidity. */
export const PostOnly = {
  /** `P` */
  postOnly: 0x50,
  /** `N` */
  notPostOnly: 0x4e,
} as const;

/** Whether a resting order may trade as a taker. */
export const TradeNow = {
  /** `Y` */
  tradeNow: 0x59,
  /** `N` */
  notTradeNow: 0x4e,
} as const;

/** How the exchange is to handle an order. */
export const HandleInst = {
  /** `I` */
  imbalanceOnly: 0x49,
  /** `O` */
  retailOrderType1: 0x4f,
  /** `T` */
  retailOrderType2: 0x54,
  /** `Q` */
  retailPriceImprovement: 0x51,
  /** `B` */
  extendedLifeAndContinuous: 0x42,
  /** `D` */
  directListingCapitalRaise: 0x44,
  /** `R`: With the indicator hidden. */
  hiddenRetailPriceImprovement: 0x52,
} as const;

/** Weight of the order against the best bid and offer. */
export const BboWeightIndicator = {
  /** `0` */
  upTo02Percent: 0x30,
  /** `1`: Above 0.2 %. */
  upTo1Percent: 0x31,
  /** `2`: Above 1 %. */
  upTo2Percent: 0x32,
  /** `3` */
  over2Percent: 0x33,
  /** ` ` */
  unspecified: 0x20,
  /** `S` */
  setsQbboJoinsNbbo: 0x53,
  /** `N` */
  improvesNbbo: 0x4e,
} as const;

/** Whether shares to sell short have been located. */
export const SharesLocated = {
  /** `Y` */
  located: 0x59,
  /** `N` */
  notLocated: 0x4e,
} as const;

/** One of {@link Side}, or a code that no edition listed. */
export type Side = (typeof Side)[keyof typeof Side] | (number & {});

/** One of {@link TimeInForce}, or a code that no edition listed. */
export type TimeInForce = (typeof TimeInForce)[keyof typeof TimeInForce] | (number & {});

/** One of {@link Display}, or a code that no edition listed. */
export type Display = (typeof Display)[keyof typeof Display] | (number & {});

/** One of {@link ShownDisplay}, or a code that no edition listed. */
export type ShownDisplay = (typeof ShownDisplay)[keyof typeof ShownDisplay] | (number & {});

/** One of {@link UpdatedDisplay}, or a code that no edition listed. */
export type UpdatedDisplay = (typeof UpdatedDisplay)[keyof typeof UpdatedDisplay] | (number & {});

/** One of {@link Capacity}, or a code that no edition listed. */
export type Capacity = (typeof Capacity)[keyof typeof Capacity] | (number & {});

/** One of {@link InterMarketSweepEligibility}, or a code that no edition listed. */
export type InterMarketSweepEligibility =
  (typeof InterMarketSweepEligibility)[keyof typeof InterMarketSweepEligibility] | (number & {});

/** One of {@link CrossType}, or a code that no edition listed. */
export type CrossType = (typeof CrossType)[keyof typeof CrossType] | (number & {});

/** One of {@link OrderState}, or a code that no edition listed. */
export type OrderState = (typeof OrderState)[keyof typeof OrderState] | (number & {});

/** One of {@link EventCode}, or a code that no edition listed. */
export type EventCode = (typeof EventCode)[keyof typeof EventCode] | (number & {});

/** One of {@link CancelReason}, or a code that no edition listed. */
export type CancelReason = (typeof CancelReason)[keyof typeof CancelReason] | (number & {});

/** One of {@link AiqReason}, or a code that no edition listed. */
export type AiqReason = (typeof AiqReason)[keyof typeof AiqReason] | (number & {});

/** One of {@link BrokenTradeReason}, or a code that no edition listed. */
export type BrokenTradeReason =
  (typeof BrokenTradeReason)[keyof typeof BrokenTradeReason] | (number & {});

/** One of {@link RestateReason}, or a code that no edition listed. */
export type RestateReason = (typeof RestateReason)[keyof typeof RestateReason] | (number & {});

/** One of {@link RejectReason}, or a code that no edition listed. */
export type RejectReason = (typeof RejectReason)[keyof typeof RejectReason] | (number & {});

/** One of {@link LiquidityFlag}, or a code that no edition listed. */
export type LiquidityFlag = (typeof LiquidityFlag)[keyof typeof LiquidityFlag] | (number & {});

/** One of {@link CustomerType}, or a code that no edition listed. */
export type CustomerType = (typeof CustomerType)[keyof typeof CustomerType] | (number & {});

/** One of {@link PriceType}, or a code that no edition listed. */
export type PriceType = (typeof PriceType)[keyof typeof PriceType] | (number & {});

/** One of {@link DiscretionPriceType}, or a code that no edition listed. */
export type DiscretionPriceType =
  (typeof DiscretionPriceType)[keyof typeof DiscretionPriceType] | (number & {});

/** One of {@link PostOnly}, or a code that no edition listed. */
export type PostOnly = (typeof PostOnly)[keyof typeof PostOnly] | (number & {});

/** One of {@link TradeNow}, or a code that no edition listed. */
export type TradeNow = (typeof TradeNow)[keyof typeof TradeNow] | (number & {});

/** One of {@link HandleInst}, or a code that no edition listed. */
export type HandleInst = (typeof HandleInst)[keyof typeof HandleInst] | (number & {});

/** One of {@link BboWeightIndicator}, or a code that no edition listed. */
export type BboWeightIndicator =
  (typeof BboWeightIndicator)[keyof typeof BboWeightIndicator] | (number & {});

/** One of {@link SharesLocated}, or a code that no edition listed. */
export type SharesLocated = (typeof SharesLocated)[keyof typeof SharesLocated] | (number & {});

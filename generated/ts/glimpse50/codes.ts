/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * Codes by name. The types keep codes that no edition listed: the wire may carry any.
 */

/** What has happened to the trading day. */
export const EventCode = {
  /** `O`: Always the first message of the day. */
  startOfMessages: 0x4f,
  /** `S`: The exchange is open and takes orders. */
  startOfSystemHours: 0x53,
  /** `Q`: Regular trading begins. */
  startOfMarketHours: 0x51,
  /** `M`: Regular trading has ended. */
  endOfMarketHours: 0x4d,
  /** `E`: No more new orders; breaks and deletes may follow. */
  endOfSystemHours: 0x45,
  /** `C`: Always the last message of the day. */
  endOfMessages: 0x43,
} as const;

/** The market or tier where the security is listed. */
export const MarketCategory = {
  /** `Q`: Nasdaq Global Select Market. */
  nasdaqGlobalSelect: 0x51,
  /** `G`: Nasdaq Global Market. */
  nasdaqGlobal: 0x47,
  /** `S`: Nasdaq Capital Market. */
  nasdaqCapital: 0x53,
  /** `N`: New York Stock Exchange. */
  nyse: 0x4e,
  /** `A`: NYSE American. */
  nyseAmerican: 0x41,
  /** `P`: NYSE Arca. */
  nyseArca: 0x50,
  /** `M`: NYSE Texas. */
  nyseTexas: 0x4d,
  /** `Z`: Cboe BZX. */
  cboeBzx: 0x5a,
  /** `V`: Investors Exchange. */
  iex: 0x56,
  /** ` `: No category is known. */
  notAvailable: 0x20,
} as const;

/** Whether a Nasdaq issuer meets its obligations. */
export const FinancialStatusIndicator = {
  /** `D`: Below a listing requirement. */
  deficient: 0x44,
  /** `E`: Late with a filing. */
  delinquent: 0x45,
  /** `Q`: In bankruptcy. */
  bankrupt: 0x51,
  /** `S`: Trading is suspended. */
  suspended: 0x53,
  /** `G`: Below a requirement and in bankruptcy. */
  deficientAndBankrupt: 0x47,
  /** `H`: Below a requirement and late with a filing. */
  deficientAndDelinquent: 0x48,
  /** `J`: Late with a filing and in bankruptcy. */
  delinquentAndBankrupt: 0x4a,
  /** `K`: All three at once. */
  deficientDelinquentAndBankrupt: 0x4b,
  /** `C`: An ETP whose units cannot be made or redeemed. */
  creationsRedemptionsSuspended: 0x43,
  /** `N`: Meets its obligations. */
  normal: 0x4e,
  /** ` `: Listed elsewhere. */
  notAvailable: 0x20,
} as const;

/** Which order sizes are taken. */
export const RoundLotsOnly = {
  /** `Y`: Whole round lots. */
  roundLotsOnly: 0x59,
  /** `N`: Any number of shares. */
  anyOrderSize: 0x4e,
} as const;

/** The broad kind of security. */
export const IssueClassification = {
  /** `A`: American depositary share. */
  americanDepositaryShare: 0x41,
  /** `B`: Bond. */
  bond: 0x42,
  /** `C`: Common stock. */
  commonStock: 0x43,
  /** `F`: Depository receipt. */
  depositoryReceipt: 0x46,
  /** `I`: Placed under Rule 144A. */
  rule144a: 0x49,
  /** `L`: Limited partnership. */
  limitedPartnership: 0x4c,
  /** `N`: Notes. */
  notes: 0x4e,
  /** `O`: Ordinary share. */
  ordinaryShare: 0x4f,
  /** `P`: Preferred stock. */
  preferredStock: 0x50,
  /** `Q`: None of the others. */
  otherSecurities: 0x51,
  /** `R`: Right. */
  right: 0x52,
  /** `S`: Shares of beneficial interest. */
  sharesOfBeneficialInterest: 0x53,
  /** `T`: Convertible debenture. */
  convertibleDebenture: 0x54,
  /** `U`: Unit. */
  unit: 0x55,
  /** `V`: Units of beneficial interest. */
  unitsOfBeneficialInterest: 0x56,
  /** `W`: Warrant. */
  warrant: 0x57,
} as const;

/** The finer kind of security. */
export const IssueSubType = {
  /** Preferred trust securities. */
  preferredTrustSecurities: "A",
  /** ETN on an alpha index. */
  alphaIndexEtn: "AI",
  /** Derivative on an index. */
  indexBasedDerivative: "B",
  /** Common shares. */
  commonShares: "C",
  /** Shares of a trust that holds commodities. */
  commodityBasedTrustShares: "CB",
  /** Shares of a trust that holds commodity futures. */
  commodityFuturesTrustShares: "CF",
  /** Securities linked to a commodity. */
  commodityLinkedSecurities: "CL",
  /** Shares of a trust on a commodity index. */
  commodityIndexTrustShares: "CM",
  /** Collateralized mortgage obligation. */
  collateralizedMortgageObligation: "CO",
  /** Shares of a trust that holds currency. */
  currencyTrustShares: "CT",
  /** Linked to commodities and currencies. */
  commodityCurrencyLinkedSecurities: "CU",
  /** Warrants on a currency. */
  currencyWarrants: "CW",
  /** Global depositary shares. */
  globalDepositaryShares: "D",
  /** ETF as a portfolio depositary receipt. */
  etfPortfolioDepositaryReceipt: "E",
  /** Equity gold shares. */
  equityGoldShares: "EG",
  /** ETN on an equity index. */
  etnEquityIndexLinked: "EI",
  /** NextShares exchange-traded managed fund. */
  nextsharesManagedFund: "EM",
  /** Exchange-traded notes. */
  exchangeTradedNotes: "EN",
  /** Equity units. */
  equityUnits: "EU",
  /** HOLDRS. */
  holdrs: "F",
  /** ETN on fixed income. */
  etnFixedIncomeLinked: "FI",
  /** ETN on futures. */
  etnFuturesLinked: "FL",
  /** Global shares. */
  globalShares: "G",
  /** ETF as index fund shares. */
  etfIndexFundShares: "I",
  /** Interest rate. */
  interestRate: "IR",
  /** Warrant on an index. */
  indexWarrant: "IW",
  /** Exchangeable notes on an index. */
  indexLinkedExchangeableNotes: "IX",
  /** Trust security backed by a corporate. */
  corporateBackedTrustSecurity: "J",
  /** Right that depends on a lawsuit. */
  contingentLitigationRight: "L",
  /** Limited liability company. */
  limitedLiabilityCompany: "LL",
  /** Derivative on equity. */
  equityBasedDerivative: "M",
  /** Shares of a managed fund. */
  managedFundShares: "MF",
  /** ETN on a multi-factor index. */
  etnMultiFactorIndexLinked: "ML",
  /** Securities of a managed trust. */
  managedTrustSecurities: "MT",
  /** New York registry shares. */
  nyRegistryShares: "N",
  /** Open-ended mutual fund. */
  openEndedMutualFund: "O",
  /** Privately held. */
  privatelyHeldSecurity: "P",
  /** Poison pill. */
  poisonPill: "PP",
  /** Partnership units. */
  partnershipUnits: "PU",
  /** Closed-end funds. */
  closedEndFunds: "Q",
  /** Placed under Regulation S. */
  regS: "R",
  /** Redeemable in commodities, linked to commodities. */
  commodityRedeemableCommodityLinked: "RC",
  /** Redeemable ETN on futures. */
  etnRedeemableFuturesLinked: "RF",
  /** Real estate investment trust. */
  reit: "RT",
  /** Redeemable in commodities, linked to currency. */
  commodityRedeemableCurrencyLinked: "RU",
  /** SEED. */
  seed: "S",
  /** Closing spot rate. */
  spotRateClosing: "SC",
  /** Intraday spot rate. */
  spotRateIntraday: "SI",
  /** Tracking stock. */
  trackingStock: "T",
  /** Trust certificates. */
  trustCertificates: "TC",
  /** Trust units. */
  trustUnits: "TU",
  /** PORTAL. */
  portal: "U",
  /** Right that depends on a value. */
  contingentValueRight: "V",
  /** Receipts of a trust. */
  trustIssuedReceipts: "W",
  /** World currency option. */
  worldCurrencyOption: "WC",
  /** Trust. */
  trust: "X",
  /** None of the others. */
  other: "Y",
  /** Has no finer kind. */
  notApplicable: "Z",
} as const;

/** Whether the security trades for real. */
export const Authenticity = {
  /** `P`: A live security. */
  production: 0x50,
  /** `T`: A test symbol: keep it out of your books. */
  test: 0x54,
} as const;

/** Whether SEC Rule 203(b)(3) restricts short sales. */
export const ShortSaleThresholdIndicator = {
  /** `Y`: On the threshold list. */
  restricted: 0x59,
  /** `N`: Not on the list. */
  notRestricted: 0x4e,
  /** ` `: Not known. */
  notAvailable: 0x20,
} as const;

/** Whether the security is a new listing. */
export const IpoFlag = {
  /** `Y`: Set up today as an IPO. */
  newIpo: 0x59,
  /** `N`: No IPO. */
  notIpo: 0x4e,
  /** `Z`: A new listing other than an IPO. */
  nonIpoNewListing: 0x5a,
  /** ` `: Listed elsewhere. */
  notAvailable: 0x20,
} as const;

/** The tier that sets the limit-up limit-down bands. */
export const LuldReferencePriceTier = {
  /** `1`: NMS stocks of tier 1 and some ETPs. */
  tier1: 0x31,
  /** `2`: The other NMS stocks. */
  tier2: 0x32,
  /** ` `: Not known. */
  notAvailable: 0x20,
} as const;

/** Whether the security is an exchange-traded product. */
export const EtpFlag = {
  /** `Y`: An exchange-traded product. */
  etp: 0x59,
  /** `N`: None. */
  notEtp: 0x4e,
  /** ` `: Not known. */
  notAvailable: 0x20,
} as const;

/** Which way an ETP moves against its index. */
export const InverseIndicator = {
  /** `Y`: Against it. */
  inverse: 0x59,
  /** `N`: With it, or no ETP. */
  notInverse: 0x4e,
} as const;

/** Whether the security trades. */
export const TradingState = {
  /** `H`: Halted on every US equity market. */
  halted: 0x48,
  /** `P`: Paused on every US equity market; Nasdaq listings only. */
  paused: 0x50,
  /** `Q`: Quotes but no trades yet. */
  quotationOnly: 0x51,
  /** `T`: Trading on Nasdaq. */
  trading: 0x54,
} as const;

/** Why a security was halted, or why it resumes. */
export const Reason = {
  /** Halted until news is out. */
  newsPending: "T1",
  /** Halted while news spreads. */
  newsDisseminated: "T2",
  /** Paused: this one security moved too fast. */
  tradingPause: "T5",
  /** Halted by the regulator for extraordinary activity. */
  extraordinaryMarketActivity: "T6",
  /** Halted: an ETF. */
  etf: "T8",
  /** Halted until the listing market has its answer. */
  informationRequested: "T12",
  /** Halted: listing rules not met. */
  nonCompliance: "H4",
  /** Halted: filings are out of date. */
  filingsNotCurrent: "H9",
  /** Suspended by the SEC. */
  secSuspension: "H10",
  /** Halted by another regulator's concern. */
  regulatoryConcern: "H11",
  /** Halted by operations: call them. */
  operations: "O1",
  /** Paused by limit-up limit-down. */
  volatilityPause: "LUDP",
  /** Paused by limit-up limit-down, in a straddle state. */
  volatilityPauseStraddle: "LUDS",
  /** Market-wide halt, level 1. */
  circuitBreakerLevel1: "MWC1",
  /** Market-wide halt, level 2. */
  circuitBreakerLevel2: "MWC2",
  /** Market-wide halt, level 3. */
  circuitBreakerLevel3: "MWC3",
  /** Market-wide halt from the day before. */
  circuitBreakerCarriedOver: "MWC0",
  /** A new issue that does not trade yet. */
  ipoNotYetTrading: "IPO1",
  /** Halted for a corporate action. */
  corporateAction: "M1",
  /** No quotes to be had. */
  quotationNotAvailable: "M2",
  /** No reason was given. */
  notAvailable: "",
  /** News is out; times to resume are set. */
  newsAndResumptionTimes: "T3",
  /** The pause goes over into quotes only. */
  quotationOnly: "T7",
  /** Resumes: listing questions settled. */
  qualificationsResolved: "R4",
  /** Resumes: filings are in. */
  filingsSatisfied: "R9",
  /** Resumes: the issuer has no news. */
  newsNotForthcoming: "C3",
  /** Resumes: listing requirements met. */
  requirementsMet: "C4",
  /** Resumes: filings met. */
  filingsMet: "C9",
  /** Resumes: another regulator ended the halt. */
  concludedByOtherAuthority: "C11",
  /** Resumes after a market-wide halt. */
  circuitBreakerResumption: "MWCQ",
  /** A new issue is ready. */
  newIssueAvailable: "R1",
  /** An issue is ready. */
  issueAvailable: "R2",
  /** A Nasdaq IPO may be quoted. */
  ipoReleasedForQuotation: "IPOQ",
  /** A Nasdaq IPO's positioning window is longer. */
  ipoWindowExtended: "IPOE",
} as const;

/** Whether Rule 201 restricts the price of short sales. */
export const RegShoAction = {
  /** `0`: No restriction. */
  noPriceTest: 0x30,
  /** `1`: Restricted since a drop today. */
  restrictedToday: 0x31,
  /** `2`: Still restricted. */
  restrictionRemains: 0x32,
} as const;

/** One of the exchanges of the group. */
export const MarketCode = {
  /** `Q`: Nasdaq. */
  nasdaq: 0x51,
  /** `B`: Nasdaq Texas, once BX. */
  nasdaqTexas: 0x42,
  /** `X`: Nasdaq PSX. */
  psx: 0x58,
} as const;

/** Whether that market trades the security. */
export const OperationalHaltAction = {
  /** `H`: Halted there. */
  halted: 0x48,
  /** `T`: Trades there again. */
  resumed: 0x54,
} as const;

/** The side of an order. */
export const BuySellIndicator = {
  /** `B`: Buy order. */
  buy: 0x42,
  /** `S`: Sell order. */
  sell: 0x53,
} as const;

/** Which side has retail price improvement orders. */
export const InterestFlag = {
  /** `B`: Buy side. */
  buy: 0x42,
  /** `S`: Sell side. */
  sell: 0x53,
  /** `A`: Both sides. */
  both: 0x41,
  /** `N`: Neither side. */
  none: 0x4e,
} as const;

/** One of {@link EventCode}, or a code that no edition listed. */
export type EventCode = (typeof EventCode)[keyof typeof EventCode] | (number & {});

/** One of {@link MarketCategory}, or a code that no edition listed. */
export type MarketCategory = (typeof MarketCategory)[keyof typeof MarketCategory] | (number & {});

/** One of {@link FinancialStatusIndicator}, or a code that no edition listed. */
export type FinancialStatusIndicator =
  (typeof FinancialStatusIndicator)[keyof typeof FinancialStatusIndicator] | (number & {});

/** One of {@link RoundLotsOnly}, or a code that no edition listed. */
export type RoundLotsOnly = (typeof RoundLotsOnly)[keyof typeof RoundLotsOnly] | (number & {});

/** One of {@link IssueClassification}, or a code that no edition listed. */
export type IssueClassification =
  (typeof IssueClassification)[keyof typeof IssueClassification] | (number & {});

/** One of {@link IssueSubType}, or a code that no edition listed. */
export type IssueSubType = (typeof IssueSubType)[keyof typeof IssueSubType] | (string & {});

/** One of {@link Authenticity}, or a code that no edition listed. */
export type Authenticity = (typeof Authenticity)[keyof typeof Authenticity] | (number & {});

/** One of {@link ShortSaleThresholdIndicator}, or a code that no edition listed. */
export type ShortSaleThresholdIndicator =
  (typeof ShortSaleThresholdIndicator)[keyof typeof ShortSaleThresholdIndicator] | (number & {});

/** One of {@link IpoFlag}, or a code that no edition listed. */
export type IpoFlag = (typeof IpoFlag)[keyof typeof IpoFlag] | (number & {});

/** One of {@link LuldReferencePriceTier}, or a code that no edition listed. */
export type LuldReferencePriceTier =
  (typeof LuldReferencePriceTier)[keyof typeof LuldReferencePriceTier] | (number & {});

/** One of {@link EtpFlag}, or a code that no edition listed. */
export type EtpFlag = (typeof EtpFlag)[keyof typeof EtpFlag] | (number & {});

/** One of {@link InverseIndicator}, or a code that no edition listed. */
export type InverseIndicator =
  (typeof InverseIndicator)[keyof typeof InverseIndicator] | (number & {});

/** One of {@link TradingState}, or a code that no edition listed. */
export type TradingState = (typeof TradingState)[keyof typeof TradingState] | (number & {});

/** One of {@link Reason}, or a code that no edition listed. */
export type Reason = (typeof Reason)[keyof typeof Reason] | (string & {});

/** One of {@link RegShoAction}, or a code that no edition listed. */
export type RegShoAction = (typeof RegShoAction)[keyof typeof RegShoAction] | (number & {});

/** One of {@link MarketCode}, or a code that no edition listed. */
export type MarketCode = (typeof MarketCode)[keyof typeof MarketCode] | (number & {});

/** One of {@link OperationalHaltAction}, or a code that no edition listed. */
export type OperationalHaltAction =
  (typeof OperationalHaltAction)[keyof typeof OperationalHaltAction] | (number & {});

/** One of {@link BuySellIndicator}, or a code that no edition listed. */
export type BuySellIndicator =
  (typeof BuySellIndicator)[keyof typeof BuySellIndicator] | (number & {});

/** One of {@link InterestFlag}, or a code that no edition listed. */
export type InterestFlag = (typeof InterestFlag)[keyof typeof InterestFlag] | (number & {});

/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 *
 * The messages of one type as a struct of arrays: one typed array per field, a row per message,
 * in the order of the wire. Numbers of up to 6 bytes and codes have one column; 64-bit numbers
 * and texts of 7 or 8 bytes have two of 32 bits, as the views have halves; longer texts have
 * none.
 */
import { type MessageList, requireRows } from "../../../runtime/index.js";
import { SystemEventView } from "./system-event-view.js";
import { StockDirectoryView } from "./stock-directory-view.js";
import { StockTradingActionView } from "./stock-trading-action-view.js";
import { RegShoRestrictionView } from "./reg-sho-restriction-view.js";
import { MarketParticipantPositionView } from "./market-participant-position-view.js";
import { MwcbDeclineLevelView } from "./mwcb-decline-level-view.js";
import { MwcbStatusView } from "./mwcb-status-view.js";
import { IpoQuotingPeriodUpdateView } from "./ipo-quoting-period-update-view.js";
import { LuldAuctionCollarView } from "./luld-auction-collar-view.js";
import { OperationalHaltView } from "./operational-halt-view.js";
import { AddOrderView } from "./add-order-view.js";
import { AddOrderMpidAttributionView } from "./add-order-mpid-attribution-view.js";
import { OrderExecutedView } from "./order-executed-view.js";
import { OrderExecutedWithPriceView } from "./order-executed-with-price-view.js";
import { OrderCancelView } from "./order-cancel-view.js";
import { OrderDeleteView } from "./order-delete-view.js";
import { OrderReplaceView } from "./order-replace-view.js";
import { TradeView } from "./trade-view.js";
import { CrossTradeView } from "./cross-trade-view.js";
import { BrokenTradeView } from "./broken-trade-view.js";
import { NoiiView } from "./noii-view.js";
import { RpiiView } from "./rpii-view.js";
import { DlcrView } from "./dlcr-view.js";

/** The columns of {@link SystemEventTable}. */
export interface SystemEventColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Bytes [11, 12), a code of `EventCode`. */
  readonly eventCode: Uint8Array;
}

/** The columns of {@link StockDirectoryTable}. */
export interface StockDirectoryColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Bytes [19, 20), a code of `MarketCategory`. */
  readonly marketCategory: Uint8Array;
  /** Bytes [20, 21), a code of `FinancialStatusIndicator`. */
  readonly financialStatusIndicator: Uint8Array;
  /** Shares in a round lot. Bytes [21, 25). */
  readonly roundLotSize: Uint32Array;
  /** Bytes [25, 26), a code of `RoundLotsOnly`. */
  readonly roundLotsOnly: Uint8Array;
  /** Bytes [26, 27), a code of `IssueClassification`. */
  readonly issueClassification: Uint8Array;
  /** Key of `issueSubType`. Bytes [27, 29), a code of `IssueSubType`. */
  readonly issueSubTypeKey: Uint16Array;
  /** Bytes [29, 30), a code of `Authenticity`. */
  readonly authenticity: Uint8Array;
  /** Bytes [30, 31), a code of `ShortSaleThresholdIndicator`. */
  readonly shortSaleThresholdIndicator: Uint8Array;
  /** Bytes [31, 32), a code of `IpoFlag`. */
  readonly ipoFlag: Uint8Array;
  /** Bytes [32, 33), a code of `LuldReferencePriceTier`. */
  readonly luldReferencePriceTier: Uint8Array;
  /** Bytes [33, 34), a code of `EtpFlag`. */
  readonly etpFlag: Uint8Array;
  /** Multiple of the index, rounded down. Bytes [34, 38). */
  readonly etpLeverageFactor: Uint32Array;
  /** Bytes [38, 39), a code of `InverseIndicator`. */
  readonly inverseIndicator: Uint8Array;
}

/** The columns of {@link StockTradingActionTable}. */
export interface StockTradingActionColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Bytes [19, 20), a code of `TradingState`. */
  readonly tradingState: Uint8Array;
  /** Key of `reserved`. Carries nothing. Bytes [20, 21), ASCII text. */
  readonly reservedKey: Uint8Array;
  /** Key of `reason`. Bytes [21, 25), a code of `Reason`. */
  readonly reasonKey: Uint32Array;
}

/** The columns of {@link RegShoRestrictionTable}. */
export interface RegShoRestrictionColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Bytes [19, 20), a code of `RegShoAction`. */
  readonly regShoAction: Uint8Array;
}

/** The columns of {@link MarketParticipantPositionTable}. */
export interface MarketParticipantPositionColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Key of `mpid`. The firm. Bytes [11, 15), ASCII text. */
  readonly mpidKey: Uint32Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [15, 23), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [15, 23), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Bytes [23, 24), a code of `PrimaryMarketMaker`. */
  readonly primaryMarketMaker: Uint8Array;
  /** Bytes [24, 25), a code of `MarketMakerMode`. */
  readonly marketMakerMode: Uint8Array;
  /** Bytes [25, 26), a code of `MarketParticipantState`. */
  readonly marketParticipantState: Uint8Array;
}

/** The columns of {@link MwcbDeclineLevelTable}. */
export interface MwcbDeclineLevelColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `level1`. Index value of the first level. Bytes [11, 19), scaled by 10^8. */
  readonly level1Hi: Uint32Array;
  /** Lower 32 bits of `level1`. Index value of the first level. Bytes [11, 19), scaled by 10^8. */
  readonly level1Lo: Uint32Array;
  /** Upper bits of `level2`. Index value of the second level. Bytes [19, 27), scaled by 10^8. */
  readonly level2Hi: Uint32Array;
  /** Lower 32 bits of `level2`. Index value of the second level. Bytes [19, 27), scaled by 10^8. */
  readonly level2Lo: Uint32Array;
  /** Upper bits of `level3`. Index value of the third level. Bytes [27, 35), scaled by 10^8. */
  readonly level3Hi: Uint32Array;
  /** Lower 32 bits of `level3`. Index value of the third level. Bytes [27, 35), scaled by 10^8. */
  readonly level3Lo: Uint32Array;
}

/** The columns of {@link MwcbStatusTable}. */
export interface MwcbStatusColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Bytes [11, 12), a code of `BreachedLevel`. */
  readonly breachedLevel: Uint8Array;
}

/** The columns of {@link IpoQuotingPeriodUpdateTable}. */
export interface IpoQuotingPeriodUpdateColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** When quotes may begin. Bytes [19, 23), in seconds since midnight. */
  readonly ipoQuotationReleaseTime: Uint32Array;
  /** Bytes [23, 24), a code of `IpoQuotationReleaseQualifier`. */
  readonly ipoQuotationReleaseQualifier: Uint8Array;
  /** Offering price. Bytes [24, 28), scaled by 10^4. */
  readonly ipoPrice: Uint32Array;
}

/** The columns of {@link LuldAuctionCollarTable}. */
export interface LuldAuctionCollarColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Middle of the band. Bytes [19, 23), scaled by 10^4. */
  readonly auctionCollarReferencePrice: Uint32Array;
  /** Upper end. Bytes [23, 27), scaled by 10^4. */
  readonly upperAuctionCollarPrice: Uint32Array;
  /** Lower end. Bytes [27, 31), scaled by 10^4. */
  readonly lowerAuctionCollarPrice: Uint32Array;
  /** How often the band was widened. Bytes [31, 35). */
  readonly auctionCollarExtension: Uint32Array;
}

/** The columns of {@link OperationalHaltTable}. */
export interface OperationalHaltColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Bytes [19, 20), a code of `MarketCode`. */
  readonly marketCode: Uint8Array;
  /** Bytes [20, 21), a code of `OperationalHaltAction`. */
  readonly operationalHaltAction: Uint8Array;
}

/** The columns of {@link AddOrderTable}. */
export interface AddOrderColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `orderReferenceNumber`. Names the order for the day. Bytes [11, 19). */
  readonly orderReferenceNumberHi: Uint32Array;
  /** Lower 32 bits of `orderReferenceNumber`. Names the order for the day. Bytes [11, 19). */
  readonly orderReferenceNumberLo: Uint32Array;
  /** Bytes [19, 20), a code of `BuySellIndicator`. */
  readonly buySellIndicator: Uint8Array;
  /** Shares added to the book. Bytes [20, 24). */
  readonly shares: Uint32Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [24, 32), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [24, 32), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Limit price. Bytes [32, 36), scaled by 10^4. */
  readonly price: Uint32Array;
}

/** The columns of {@link AddOrderMpidAttributionTable}. */
export interface AddOrderMpidAttributionColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `orderReferenceNumber`. Names the order for the day. Bytes [11, 19). */
  readonly orderReferenceNumberHi: Uint32Array;
  /** Lower 32 bits of `orderReferenceNumber`. Names the order for the day. Bytes [11, 19). */
  readonly orderReferenceNumberLo: Uint32Array;
  /** Bytes [19, 20), a code of `BuySellIndicator`. */
  readonly buySellIndicator: Uint8Array;
  /** Shares added to the book. Bytes [20, 24). */
  readonly shares: Uint32Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [24, 32), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [24, 32), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Limit price. Bytes [32, 36), scaled by 10^4. */
  readonly price: Uint32Array;
  /** Key of `attribution`. The firm that entered the order. Bytes [36, 40), ASCII text. */
  readonly attributionKey: Uint32Array;
}

/** The columns of {@link OrderExecutedTable}. */
export interface OrderExecutedColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `orderReferenceNumber`. The order that traded. Bytes [11, 19). */
  readonly orderReferenceNumberHi: Uint32Array;
  /** Lower 32 bits of `orderReferenceNumber`. The order that traded. Bytes [11, 19). */
  readonly orderReferenceNumberLo: Uint32Array;
  /** Shares that traded: take them off the order. Bytes [19, 23). */
  readonly executedShares: Uint32Array;
  /** Upper bits of `matchNumber`. Names the trade for the day. Bytes [23, 31). */
  readonly matchNumberHi: Uint32Array;
  /** Lower 32 bits of `matchNumber`. Names the trade for the day. Bytes [23, 31). */
  readonly matchNumberLo: Uint32Array;
}

/** The columns of {@link OrderExecutedWithPriceTable}. */
export interface OrderExecutedWithPriceColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `orderReferenceNumber`. The order that traded. Bytes [11, 19). */
  readonly orderReferenceNumberHi: Uint32Array;
  /** Lower 32 bits of `orderReferenceNumber`. The order that traded. Bytes [11, 19). */
  readonly orderReferenceNumberLo: Uint32Array;
  /** Shares that traded: take them off the order. Bytes [19, 23). */
  readonly executedShares: Uint32Array;
  /** Upper bits of `matchNumber`. Names the trade for the day. Bytes [23, 31). */
  readonly matchNumberHi: Uint32Array;
  /** Lower 32 bits of `matchNumber`. Names the trade for the day. Bytes [23, 31). */
  readonly matchNumberLo: Uint32Array;
  /** Bytes [31, 32), a code of `Printable`. */
  readonly printable: Uint8Array;
  /** Price of the trade. Bytes [32, 36), scaled by 10^4. */
  readonly executionPrice: Uint32Array;
}

/** The columns of {@link OrderCancelTable}. */
export interface OrderCancelColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `orderReferenceNumber`. The order that shrank. Bytes [11, 19). */
  readonly orderReferenceNumberHi: Uint32Array;
  /** Lower 32 bits of `orderReferenceNumber`. The order that shrank. Bytes [11, 19). */
  readonly orderReferenceNumberLo: Uint32Array;
  /** Shares taken off the order. Bytes [19, 23). */
  readonly cancelledShares: Uint32Array;
}

/** The columns of {@link OrderDeleteTable}. */
export interface OrderDeleteColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `orderReferenceNumber`. The order that is gone. Bytes [11, 19). */
  readonly orderReferenceNumberHi: Uint32Array;
  /** Lower 32 bits of `orderReferenceNumber`. The order that is gone. Bytes [11, 19). */
  readonly orderReferenceNumberLo: Uint32Array;
}

/** The columns of {@link OrderReplaceTable}. */
export interface OrderReplaceColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `originalOrderReferenceNumber`. The order that is gone. Bytes [11, 19). */
  readonly originalOrderReferenceNumberHi: Uint32Array;
  /** Lower 32 bits of `originalOrderReferenceNumber`. The order that is gone. Bytes [11, 19). */
  readonly originalOrderReferenceNumberLo: Uint32Array;
  /** Upper bits of `newOrderReferenceNumber`. The order in its place. Bytes [19, 27). */
  readonly newOrderReferenceNumberHi: Uint32Array;
  /** Lower 32 bits of `newOrderReferenceNumber`. The order in its place. Bytes [19, 27). */
  readonly newOrderReferenceNumberLo: Uint32Array;
  /** Shares of the new order. Bytes [27, 31). */
  readonly shares: Uint32Array;
  /** Limit price of the new order. Bytes [31, 35), scaled by 10^4. */
  readonly price: Uint32Array;
}

/** The columns of {@link TradeTable}. */
export interface TradeColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `orderReferenceNumber`. Always 0 since 2010-12-06. Bytes [11, 19). */
  readonly orderReferenceNumberHi: Uint32Array;
  /** Lower 32 bits of `orderReferenceNumber`. Always 0 since 2010-12-06. Bytes [11, 19). */
  readonly orderReferenceNumberLo: Uint32Array;
  /** Always buy since 2014-07-14. Bytes [19, 20), a code of `BuySellIndicator`. */
  readonly buySellIndicator: Uint8Array;
  /** Shares that traded. Bytes [20, 24). */
  readonly shares: Uint32Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [24, 32), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [24, 32), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Price of the trade. Bytes [32, 36), scaled by 10^4. */
  readonly price: Uint32Array;
  /** Upper bits of `matchNumber`. Names the trade for the day. Bytes [36, 44). */
  readonly matchNumberHi: Uint32Array;
  /** Lower 32 bits of `matchNumber`. Names the trade for the day. Bytes [36, 44). */
  readonly matchNumberLo: Uint32Array;
}

/** The columns of {@link CrossTradeTable}. */
export interface CrossTradeColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `shares`. Shares that traded in the cross; may be 0. Bytes [11, 19). */
  readonly sharesHi: Uint32Array;
  /** Lower 32 bits of `shares`. Shares that traded in the cross; may be 0. Bytes [11, 19). */
  readonly sharesLo: Uint32Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [19, 27), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [19, 27), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Price of the cross. Bytes [27, 31), scaled by 10^4. */
  readonly crossPrice: Uint32Array;
  /** Upper bits of `matchNumber`. Names the trade for the day. Bytes [31, 39). */
  readonly matchNumberHi: Uint32Array;
  /** Lower 32 bits of `matchNumber`. Names the trade for the day. Bytes [31, 39). */
  readonly matchNumberLo: Uint32Array;
  /** Bytes [39, 40), a code of `CrossType`. */
  readonly crossType: Uint8Array;
}

/** The columns of {@link BrokenTradeTable}. */
export interface BrokenTradeColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `matchNumber`. The trade that was undone. Bytes [11, 19). */
  readonly matchNumberHi: Uint32Array;
  /** Lower 32 bits of `matchNumber`. The trade that was undone. Bytes [11, 19). */
  readonly matchNumberLo: Uint32Array;
}

/** The columns of {@link NoiiTable}. */
export interface NoiiColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper bits of `pairedShares`. Shares that would trade at the reference price. Bytes [11, 19). */
  readonly pairedSharesHi: Uint32Array;
  /**
   * Lower 32 bits of `pairedShares`. Shares that would trade at the reference price. Bytes [11,
   * 19).
   */
  readonly pairedSharesLo: Uint32Array;
  /** Upper bits of `imbalanceShares`. Shares that would not. Bytes [19, 27). */
  readonly imbalanceSharesHi: Uint32Array;
  /** Lower 32 bits of `imbalanceShares`. Shares that would not. Bytes [19, 27). */
  readonly imbalanceSharesLo: Uint32Array;
  /** Bytes [27, 28), a code of `ImbalanceDirection`. */
  readonly imbalanceDirection: Uint8Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [28, 36), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [28, 36), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Where cross orders alone would trade. Bytes [36, 40), scaled by 10^4. */
  readonly farPrice: Uint32Array;
  /** Where cross orders and the book would trade. Bytes [40, 44), scaled by 10^4. */
  readonly nearPrice: Uint32Array;
  /** Price for which the shares are counted. Bytes [44, 48), scaled by 10^4. */
  readonly currentReferencePrice: Uint32Array;
  /** Bytes [48, 49), a code of `NoiiCrossType`. */
  readonly crossType: Uint8Array;
  /** Bytes [49, 50), a code of `PriceVariationIndicator`. */
  readonly priceVariationIndicator: Uint8Array;
}

/** The columns of {@link RpiiTable}. */
export interface RpiiColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Bytes [19, 20), a code of `InterestFlag`. */
  readonly interestFlag: Uint8Array;
}

/** The columns of {@link DlcrTable}. */
export interface DlcrColumns {
  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  readonly stockLocate: Uint16Array;
  /** For the exchange itself. Bytes [3, 5). */
  readonly trackingNumber: Uint16Array;
  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  readonly timestamp: Float64Array;
  /** Upper half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyHi: Uint32Array;
  /** Lower half of the key of `stock`. Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  readonly stockKeyLo: Uint32Array;
  /** Bytes [19, 20), a code of `OpenEligibilityStatus`. */
  readonly openEligibilityStatus: Uint8Array;
  /** Lowest price at which it may open. Bytes [20, 24), scaled by 10^4. */
  readonly minimumAllowablePrice: Uint32Array;
  /** Highest price at which it may open. Bytes [24, 28), scaled by 10^4. */
  readonly maximumAllowablePrice: Uint32Array;
  /** Where it would open now. Bytes [28, 32), scaled by 10^4. */
  readonly nearExecutionPrice: Uint32Array;
  /**
   * Upper bits of `nearExecutionTime`. When that price was found: 8 bytes, unlike the timestamp.
   * Bytes [32, 40), in nanoseconds since midnight.
   */
  readonly nearExecutionTimeHi: Uint32Array;
  /**
   * Lower 32 bits of `nearExecutionTime`. When that price was found: 8 bytes, unlike the timestamp.
   * Bytes [32, 40), in nanoseconds since midnight.
   */
  readonly nearExecutionTimeLo: Uint32Array;
  /** Lower end of the band. Bytes [40, 44), scaled by 10^4. */
  readonly lowerPriceRangeCollar: Uint32Array;
  /** Upper end of the band. Bytes [44, 48), scaled by 10^4. */
  readonly upperPriceRangeCollar: Uint32Array;
}

/** `S`: System Event. */
export class SystemEventTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: SystemEventColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: SystemEventView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof SystemEventColumns)[]) {
    this.#message = new SystemEventView(view);
    const rows = (column: keyof SystemEventColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      eventCode: new Uint8Array(rows("eventCode")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.eventCode.length > 0) {
      const column = columns.eventCode;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.eventCode;
      }
    }

    this.count = count;
    return this;
  }
}

/** `R`: Stock Directory. */
export class StockDirectoryTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: StockDirectoryColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: StockDirectoryView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof StockDirectoryColumns)[]) {
    this.#message = new StockDirectoryView(view);
    const rows = (column: keyof StockDirectoryColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      marketCategory: new Uint8Array(rows("marketCategory")),
      financialStatusIndicator: new Uint8Array(rows("financialStatusIndicator")),
      roundLotSize: new Uint32Array(rows("roundLotSize")),
      roundLotsOnly: new Uint8Array(rows("roundLotsOnly")),
      issueClassification: new Uint8Array(rows("issueClassification")),
      issueSubTypeKey: new Uint16Array(rows("issueSubTypeKey")),
      authenticity: new Uint8Array(rows("authenticity")),
      shortSaleThresholdIndicator: new Uint8Array(rows("shortSaleThresholdIndicator")),
      ipoFlag: new Uint8Array(rows("ipoFlag")),
      luldReferencePriceTier: new Uint8Array(rows("luldReferencePriceTier")),
      etpFlag: new Uint8Array(rows("etpFlag")),
      etpLeverageFactor: new Uint32Array(rows("etpLeverageFactor")),
      inverseIndicator: new Uint8Array(rows("inverseIndicator")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.marketCategory.length > 0) {
      const column = columns.marketCategory;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.marketCategory;
      }
    }

    if (columns.financialStatusIndicator.length > 0) {
      const column = columns.financialStatusIndicator;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.financialStatusIndicator;
      }
    }

    if (columns.roundLotSize.length > 0) {
      const column = columns.roundLotSize;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.roundLotSize;
      }
    }

    if (columns.roundLotsOnly.length > 0) {
      const column = columns.roundLotsOnly;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.roundLotsOnly;
      }
    }

    if (columns.issueClassification.length > 0) {
      const column = columns.issueClassification;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.issueClassification;
      }
    }

    if (columns.issueSubTypeKey.length > 0) {
      const column = columns.issueSubTypeKey;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.issueSubTypeKey;
      }
    }

    if (columns.authenticity.length > 0) {
      const column = columns.authenticity;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.authenticity;
      }
    }

    if (columns.shortSaleThresholdIndicator.length > 0) {
      const column = columns.shortSaleThresholdIndicator;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.shortSaleThresholdIndicator;
      }
    }

    if (columns.ipoFlag.length > 0) {
      const column = columns.ipoFlag;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.ipoFlag;
      }
    }

    if (columns.luldReferencePriceTier.length > 0) {
      const column = columns.luldReferencePriceTier;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.luldReferencePriceTier;
      }
    }

    if (columns.etpFlag.length > 0) {
      const column = columns.etpFlag;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.etpFlag;
      }
    }

    if (columns.etpLeverageFactor.length > 0) {
      const column = columns.etpLeverageFactor;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.etpLeverageFactor;
      }
    }

    if (columns.inverseIndicator.length > 0) {
      const column = columns.inverseIndicator;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.inverseIndicator;
      }
    }

    this.count = count;
    return this;
  }
}

/** `H`: Stock Trading Action. */
export class StockTradingActionTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: StockTradingActionColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: StockTradingActionView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(
    view: DataView,
    capacity: number,
    names?: readonly (keyof StockTradingActionColumns)[],
  ) {
    this.#message = new StockTradingActionView(view);
    const rows = (column: keyof StockTradingActionColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      tradingState: new Uint8Array(rows("tradingState")),
      reservedKey: new Uint8Array(rows("reservedKey")),
      reasonKey: new Uint32Array(rows("reasonKey")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.tradingState.length > 0) {
      const column = columns.tradingState;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.tradingState;
      }
    }

    if (columns.reservedKey.length > 0) {
      const column = columns.reservedKey;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.reservedKey;
      }
    }

    if (columns.reasonKey.length > 0) {
      const column = columns.reasonKey;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.reasonKey;
      }
    }

    this.count = count;
    return this;
  }
}

/** `Y`: Reg SHO Short Sale Price Test Restricted Indicator. */
export class RegShoRestrictionTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: RegShoRestrictionColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: RegShoRestrictionView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(
    view: DataView,
    capacity: number,
    names?: readonly (keyof RegShoRestrictionColumns)[],
  ) {
    this.#message = new RegShoRestrictionView(view);
    const rows = (column: keyof RegShoRestrictionColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      regShoAction: new Uint8Array(rows("regShoAction")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.regShoAction.length > 0) {
      const column = columns.regShoAction;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.regShoAction;
      }
    }

    this.count = count;
    return this;
  }
}

/** `L`: Market Participant Position. */
export class MarketParticipantPositionTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: MarketParticipantPositionColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: MarketParticipantPositionView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(
    view: DataView,
    capacity: number,
    names?: readonly (keyof MarketParticipantPositionColumns)[],
  ) {
    this.#message = new MarketParticipantPositionView(view);
    const rows = (column: keyof MarketParticipantPositionColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      mpidKey: new Uint32Array(rows("mpidKey")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      primaryMarketMaker: new Uint8Array(rows("primaryMarketMaker")),
      marketMakerMode: new Uint8Array(rows("marketMakerMode")),
      marketParticipantState: new Uint8Array(rows("marketParticipantState")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.mpidKey.length > 0) {
      const column = columns.mpidKey;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.mpidKey;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.primaryMarketMaker.length > 0) {
      const column = columns.primaryMarketMaker;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.primaryMarketMaker;
      }
    }

    if (columns.marketMakerMode.length > 0) {
      const column = columns.marketMakerMode;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.marketMakerMode;
      }
    }

    if (columns.marketParticipantState.length > 0) {
      const column = columns.marketParticipantState;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.marketParticipantState;
      }
    }

    this.count = count;
    return this;
  }
}

/** `V`: MWCB Decline Level. */
export class MwcbDeclineLevelTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: MwcbDeclineLevelColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: MwcbDeclineLevelView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(
    view: DataView,
    capacity: number,
    names?: readonly (keyof MwcbDeclineLevelColumns)[],
  ) {
    this.#message = new MwcbDeclineLevelView(view);
    const rows = (column: keyof MwcbDeclineLevelColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      level1Hi: new Uint32Array(rows("level1Hi")),
      level1Lo: new Uint32Array(rows("level1Lo")),
      level2Hi: new Uint32Array(rows("level2Hi")),
      level2Lo: new Uint32Array(rows("level2Lo")),
      level3Hi: new Uint32Array(rows("level3Hi")),
      level3Lo: new Uint32Array(rows("level3Lo")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.level1Hi.length > 0) {
      const column = columns.level1Hi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.level1Hi;
      }
    }

    if (columns.level1Lo.length > 0) {
      const column = columns.level1Lo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.level1Lo;
      }
    }

    if (columns.level2Hi.length > 0) {
      const column = columns.level2Hi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.level2Hi;
      }
    }

    if (columns.level2Lo.length > 0) {
      const column = columns.level2Lo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.level2Lo;
      }
    }

    if (columns.level3Hi.length > 0) {
      const column = columns.level3Hi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.level3Hi;
      }
    }

    if (columns.level3Lo.length > 0) {
      const column = columns.level3Lo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.level3Lo;
      }
    }

    this.count = count;
    return this;
  }
}

/** `W`: MWCB Status. */
export class MwcbStatusTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: MwcbStatusColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: MwcbStatusView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof MwcbStatusColumns)[]) {
    this.#message = new MwcbStatusView(view);
    const rows = (column: keyof MwcbStatusColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      breachedLevel: new Uint8Array(rows("breachedLevel")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.breachedLevel.length > 0) {
      const column = columns.breachedLevel;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.breachedLevel;
      }
    }

    this.count = count;
    return this;
  }
}

/** `K`: IPO Quoting Period Update. */
export class IpoQuotingPeriodUpdateTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: IpoQuotingPeriodUpdateColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: IpoQuotingPeriodUpdateView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(
    view: DataView,
    capacity: number,
    names?: readonly (keyof IpoQuotingPeriodUpdateColumns)[],
  ) {
    this.#message = new IpoQuotingPeriodUpdateView(view);
    const rows = (column: keyof IpoQuotingPeriodUpdateColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      ipoQuotationReleaseTime: new Uint32Array(rows("ipoQuotationReleaseTime")),
      ipoQuotationReleaseQualifier: new Uint8Array(rows("ipoQuotationReleaseQualifier")),
      ipoPrice: new Uint32Array(rows("ipoPrice")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.ipoQuotationReleaseTime.length > 0) {
      const column = columns.ipoQuotationReleaseTime;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.ipoQuotationReleaseTime;
      }
    }

    if (columns.ipoQuotationReleaseQualifier.length > 0) {
      const column = columns.ipoQuotationReleaseQualifier;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.ipoQuotationReleaseQualifier;
      }
    }

    if (columns.ipoPrice.length > 0) {
      const column = columns.ipoPrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.ipoPrice;
      }
    }

    this.count = count;
    return this;
  }
}

/** `J`: LULD Auction Collar. */
export class LuldAuctionCollarTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: LuldAuctionCollarColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: LuldAuctionCollarView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(
    view: DataView,
    capacity: number,
    names?: readonly (keyof LuldAuctionCollarColumns)[],
  ) {
    this.#message = new LuldAuctionCollarView(view);
    const rows = (column: keyof LuldAuctionCollarColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      auctionCollarReferencePrice: new Uint32Array(rows("auctionCollarReferencePrice")),
      upperAuctionCollarPrice: new Uint32Array(rows("upperAuctionCollarPrice")),
      lowerAuctionCollarPrice: new Uint32Array(rows("lowerAuctionCollarPrice")),
      auctionCollarExtension: new Uint32Array(rows("auctionCollarExtension")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.auctionCollarReferencePrice.length > 0) {
      const column = columns.auctionCollarReferencePrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.auctionCollarReferencePrice;
      }
    }

    if (columns.upperAuctionCollarPrice.length > 0) {
      const column = columns.upperAuctionCollarPrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.upperAuctionCollarPrice;
      }
    }

    if (columns.lowerAuctionCollarPrice.length > 0) {
      const column = columns.lowerAuctionCollarPrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.lowerAuctionCollarPrice;
      }
    }

    if (columns.auctionCollarExtension.length > 0) {
      const column = columns.auctionCollarExtension;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.auctionCollarExtension;
      }
    }

    this.count = count;
    return this;
  }
}

/** `h`: Operational Halt. */
export class OperationalHaltTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: OperationalHaltColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: OperationalHaltView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof OperationalHaltColumns)[]) {
    this.#message = new OperationalHaltView(view);
    const rows = (column: keyof OperationalHaltColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      marketCode: new Uint8Array(rows("marketCode")),
      operationalHaltAction: new Uint8Array(rows("operationalHaltAction")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.marketCode.length > 0) {
      const column = columns.marketCode;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.marketCode;
      }
    }

    if (columns.operationalHaltAction.length > 0) {
      const column = columns.operationalHaltAction;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.operationalHaltAction;
      }
    }

    this.count = count;
    return this;
  }
}

/** `A`: Add Order – No MPID Attribution. */
export class AddOrderTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: AddOrderColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: AddOrderView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof AddOrderColumns)[]) {
    this.#message = new AddOrderView(view);
    const rows = (column: keyof AddOrderColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      orderReferenceNumberHi: new Uint32Array(rows("orderReferenceNumberHi")),
      orderReferenceNumberLo: new Uint32Array(rows("orderReferenceNumberLo")),
      buySellIndicator: new Uint8Array(rows("buySellIndicator")),
      shares: new Uint32Array(rows("shares")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      price: new Uint32Array(rows("price")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.orderReferenceNumberHi.length > 0) {
      const column = columns.orderReferenceNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberHi;
      }
    }

    if (columns.orderReferenceNumberLo.length > 0) {
      const column = columns.orderReferenceNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberLo;
      }
    }

    if (columns.buySellIndicator.length > 0) {
      const column = columns.buySellIndicator;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.buySellIndicator;
      }
    }

    if (columns.shares.length > 0) {
      const column = columns.shares;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.shares;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.price.length > 0) {
      const column = columns.price;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.price;
      }
    }

    this.count = count;
    return this;
  }
}

/** `F`: Add Order – MPID Attribution. */
export class AddOrderMpidAttributionTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: AddOrderMpidAttributionColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: AddOrderMpidAttributionView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(
    view: DataView,
    capacity: number,
    names?: readonly (keyof AddOrderMpidAttributionColumns)[],
  ) {
    this.#message = new AddOrderMpidAttributionView(view);
    const rows = (column: keyof AddOrderMpidAttributionColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      orderReferenceNumberHi: new Uint32Array(rows("orderReferenceNumberHi")),
      orderReferenceNumberLo: new Uint32Array(rows("orderReferenceNumberLo")),
      buySellIndicator: new Uint8Array(rows("buySellIndicator")),
      shares: new Uint32Array(rows("shares")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      price: new Uint32Array(rows("price")),
      attributionKey: new Uint32Array(rows("attributionKey")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.orderReferenceNumberHi.length > 0) {
      const column = columns.orderReferenceNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberHi;
      }
    }

    if (columns.orderReferenceNumberLo.length > 0) {
      const column = columns.orderReferenceNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberLo;
      }
    }

    if (columns.buySellIndicator.length > 0) {
      const column = columns.buySellIndicator;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.buySellIndicator;
      }
    }

    if (columns.shares.length > 0) {
      const column = columns.shares;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.shares;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.price.length > 0) {
      const column = columns.price;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.price;
      }
    }

    if (columns.attributionKey.length > 0) {
      const column = columns.attributionKey;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.attributionKey;
      }
    }

    this.count = count;
    return this;
  }
}

/** `E`: Order Executed. */
export class OrderExecutedTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: OrderExecutedColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: OrderExecutedView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof OrderExecutedColumns)[]) {
    this.#message = new OrderExecutedView(view);
    const rows = (column: keyof OrderExecutedColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      orderReferenceNumberHi: new Uint32Array(rows("orderReferenceNumberHi")),
      orderReferenceNumberLo: new Uint32Array(rows("orderReferenceNumberLo")),
      executedShares: new Uint32Array(rows("executedShares")),
      matchNumberHi: new Uint32Array(rows("matchNumberHi")),
      matchNumberLo: new Uint32Array(rows("matchNumberLo")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.orderReferenceNumberHi.length > 0) {
      const column = columns.orderReferenceNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberHi;
      }
    }

    if (columns.orderReferenceNumberLo.length > 0) {
      const column = columns.orderReferenceNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberLo;
      }
    }

    if (columns.executedShares.length > 0) {
      const column = columns.executedShares;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.executedShares;
      }
    }

    if (columns.matchNumberHi.length > 0) {
      const column = columns.matchNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.matchNumberHi;
      }
    }

    if (columns.matchNumberLo.length > 0) {
      const column = columns.matchNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.matchNumberLo;
      }
    }

    this.count = count;
    return this;
  }
}

/** `C`: Order Executed With Price. */
export class OrderExecutedWithPriceTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: OrderExecutedWithPriceColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: OrderExecutedWithPriceView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(
    view: DataView,
    capacity: number,
    names?: readonly (keyof OrderExecutedWithPriceColumns)[],
  ) {
    this.#message = new OrderExecutedWithPriceView(view);
    const rows = (column: keyof OrderExecutedWithPriceColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      orderReferenceNumberHi: new Uint32Array(rows("orderReferenceNumberHi")),
      orderReferenceNumberLo: new Uint32Array(rows("orderReferenceNumberLo")),
      executedShares: new Uint32Array(rows("executedShares")),
      matchNumberHi: new Uint32Array(rows("matchNumberHi")),
      matchNumberLo: new Uint32Array(rows("matchNumberLo")),
      printable: new Uint8Array(rows("printable")),
      executionPrice: new Uint32Array(rows("executionPrice")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.orderReferenceNumberHi.length > 0) {
      const column = columns.orderReferenceNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberHi;
      }
    }

    if (columns.orderReferenceNumberLo.length > 0) {
      const column = columns.orderReferenceNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberLo;
      }
    }

    if (columns.executedShares.length > 0) {
      const column = columns.executedShares;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.executedShares;
      }
    }

    if (columns.matchNumberHi.length > 0) {
      const column = columns.matchNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.matchNumberHi;
      }
    }

    if (columns.matchNumberLo.length > 0) {
      const column = columns.matchNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.matchNumberLo;
      }
    }

    if (columns.printable.length > 0) {
      const column = columns.printable;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.printable;
      }
    }

    if (columns.executionPrice.length > 0) {
      const column = columns.executionPrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.executionPrice;
      }
    }

    this.count = count;
    return this;
  }
}

/** `X`: Order Cancel. */
export class OrderCancelTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: OrderCancelColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: OrderCancelView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof OrderCancelColumns)[]) {
    this.#message = new OrderCancelView(view);
    const rows = (column: keyof OrderCancelColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      orderReferenceNumberHi: new Uint32Array(rows("orderReferenceNumberHi")),
      orderReferenceNumberLo: new Uint32Array(rows("orderReferenceNumberLo")),
      cancelledShares: new Uint32Array(rows("cancelledShares")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.orderReferenceNumberHi.length > 0) {
      const column = columns.orderReferenceNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberHi;
      }
    }

    if (columns.orderReferenceNumberLo.length > 0) {
      const column = columns.orderReferenceNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberLo;
      }
    }

    if (columns.cancelledShares.length > 0) {
      const column = columns.cancelledShares;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.cancelledShares;
      }
    }

    this.count = count;
    return this;
  }
}

/** `D`: Order Delete. */
export class OrderDeleteTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: OrderDeleteColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: OrderDeleteView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof OrderDeleteColumns)[]) {
    this.#message = new OrderDeleteView(view);
    const rows = (column: keyof OrderDeleteColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      orderReferenceNumberHi: new Uint32Array(rows("orderReferenceNumberHi")),
      orderReferenceNumberLo: new Uint32Array(rows("orderReferenceNumberLo")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.orderReferenceNumberHi.length > 0) {
      const column = columns.orderReferenceNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberHi;
      }
    }

    if (columns.orderReferenceNumberLo.length > 0) {
      const column = columns.orderReferenceNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberLo;
      }
    }

    this.count = count;
    return this;
  }
}

/** `U`: Order Replace. */
export class OrderReplaceTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: OrderReplaceColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: OrderReplaceView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof OrderReplaceColumns)[]) {
    this.#message = new OrderReplaceView(view);
    const rows = (column: keyof OrderReplaceColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      originalOrderReferenceNumberHi: new Uint32Array(rows("originalOrderReferenceNumberHi")),
      originalOrderReferenceNumberLo: new Uint32Array(rows("originalOrderReferenceNumberLo")),
      newOrderReferenceNumberHi: new Uint32Array(rows("newOrderReferenceNumberHi")),
      newOrderReferenceNumberLo: new Uint32Array(rows("newOrderReferenceNumberLo")),
      shares: new Uint32Array(rows("shares")),
      price: new Uint32Array(rows("price")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.originalOrderReferenceNumberHi.length > 0) {
      const column = columns.originalOrderReferenceNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.originalOrderReferenceNumberHi;
      }
    }

    if (columns.originalOrderReferenceNumberLo.length > 0) {
      const column = columns.originalOrderReferenceNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.originalOrderReferenceNumberLo;
      }
    }

    if (columns.newOrderReferenceNumberHi.length > 0) {
      const column = columns.newOrderReferenceNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.newOrderReferenceNumberHi;
      }
    }

    if (columns.newOrderReferenceNumberLo.length > 0) {
      const column = columns.newOrderReferenceNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.newOrderReferenceNumberLo;
      }
    }

    if (columns.shares.length > 0) {
      const column = columns.shares;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.shares;
      }
    }

    if (columns.price.length > 0) {
      const column = columns.price;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.price;
      }
    }

    this.count = count;
    return this;
  }
}

/** `P`: Trade (Non-Cross). */
export class TradeTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: TradeColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: TradeView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof TradeColumns)[]) {
    this.#message = new TradeView(view);
    const rows = (column: keyof TradeColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      orderReferenceNumberHi: new Uint32Array(rows("orderReferenceNumberHi")),
      orderReferenceNumberLo: new Uint32Array(rows("orderReferenceNumberLo")),
      buySellIndicator: new Uint8Array(rows("buySellIndicator")),
      shares: new Uint32Array(rows("shares")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      price: new Uint32Array(rows("price")),
      matchNumberHi: new Uint32Array(rows("matchNumberHi")),
      matchNumberLo: new Uint32Array(rows("matchNumberLo")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.orderReferenceNumberHi.length > 0) {
      const column = columns.orderReferenceNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberHi;
      }
    }

    if (columns.orderReferenceNumberLo.length > 0) {
      const column = columns.orderReferenceNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.orderReferenceNumberLo;
      }
    }

    if (columns.buySellIndicator.length > 0) {
      const column = columns.buySellIndicator;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.buySellIndicator;
      }
    }

    if (columns.shares.length > 0) {
      const column = columns.shares;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.shares;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.price.length > 0) {
      const column = columns.price;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.price;
      }
    }

    if (columns.matchNumberHi.length > 0) {
      const column = columns.matchNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.matchNumberHi;
      }
    }

    if (columns.matchNumberLo.length > 0) {
      const column = columns.matchNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.matchNumberLo;
      }
    }

    this.count = count;
    return this;
  }
}

/** `Q`: Cross Trade. */
export class CrossTradeTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: CrossTradeColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: CrossTradeView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof CrossTradeColumns)[]) {
    this.#message = new CrossTradeView(view);
    const rows = (column: keyof CrossTradeColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      sharesHi: new Uint32Array(rows("sharesHi")),
      sharesLo: new Uint32Array(rows("sharesLo")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      crossPrice: new Uint32Array(rows("crossPrice")),
      matchNumberHi: new Uint32Array(rows("matchNumberHi")),
      matchNumberLo: new Uint32Array(rows("matchNumberLo")),
      crossType: new Uint8Array(rows("crossType")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.sharesHi.length > 0) {
      const column = columns.sharesHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.sharesHi;
      }
    }

    if (columns.sharesLo.length > 0) {
      const column = columns.sharesLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.sharesLo;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.crossPrice.length > 0) {
      const column = columns.crossPrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.crossPrice;
      }
    }

    if (columns.matchNumberHi.length > 0) {
      const column = columns.matchNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.matchNumberHi;
      }
    }

    if (columns.matchNumberLo.length > 0) {
      const column = columns.matchNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.matchNumberLo;
      }
    }

    if (columns.crossType.length > 0) {
      const column = columns.crossType;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.crossType;
      }
    }

    this.count = count;
    return this;
  }
}

/** `B`: Broken Trade / Order Execution. */
export class BrokenTradeTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: BrokenTradeColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: BrokenTradeView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof BrokenTradeColumns)[]) {
    this.#message = new BrokenTradeView(view);
    const rows = (column: keyof BrokenTradeColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      matchNumberHi: new Uint32Array(rows("matchNumberHi")),
      matchNumberLo: new Uint32Array(rows("matchNumberLo")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.matchNumberHi.length > 0) {
      const column = columns.matchNumberHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.matchNumberHi;
      }
    }

    if (columns.matchNumberLo.length > 0) {
      const column = columns.matchNumberLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.matchNumberLo;
      }
    }

    this.count = count;
    return this;
  }
}

/** `I`: Net Order Imbalance Indicator (NOII). */
export class NoiiTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: NoiiColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: NoiiView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof NoiiColumns)[]) {
    this.#message = new NoiiView(view);
    const rows = (column: keyof NoiiColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      pairedSharesHi: new Uint32Array(rows("pairedSharesHi")),
      pairedSharesLo: new Uint32Array(rows("pairedSharesLo")),
      imbalanceSharesHi: new Uint32Array(rows("imbalanceSharesHi")),
      imbalanceSharesLo: new Uint32Array(rows("imbalanceSharesLo")),
      imbalanceDirection: new Uint8Array(rows("imbalanceDirection")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      farPrice: new Uint32Array(rows("farPrice")),
      nearPrice: new Uint32Array(rows("nearPrice")),
      currentReferencePrice: new Uint32Array(rows("currentReferencePrice")),
      crossType: new Uint8Array(rows("crossType")),
      priceVariationIndicator: new Uint8Array(rows("priceVariationIndicator")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.pairedSharesHi.length > 0) {
      const column = columns.pairedSharesHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.pairedSharesHi;
      }
    }

    if (columns.pairedSharesLo.length > 0) {
      const column = columns.pairedSharesLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.pairedSharesLo;
      }
    }

    if (columns.imbalanceSharesHi.length > 0) {
      const column = columns.imbalanceSharesHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.imbalanceSharesHi;
      }
    }

    if (columns.imbalanceSharesLo.length > 0) {
      const column = columns.imbalanceSharesLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.imbalanceSharesLo;
      }
    }

    if (columns.imbalanceDirection.length > 0) {
      const column = columns.imbalanceDirection;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.imbalanceDirection;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.farPrice.length > 0) {
      const column = columns.farPrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.farPrice;
      }
    }

    if (columns.nearPrice.length > 0) {
      const column = columns.nearPrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.nearPrice;
      }
    }

    if (columns.currentReferencePrice.length > 0) {
      const column = columns.currentReferencePrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.currentReferencePrice;
      }
    }

    if (columns.crossType.length > 0) {
      const column = columns.crossType;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.crossType;
      }
    }

    if (columns.priceVariationIndicator.length > 0) {
      const column = columns.priceVariationIndicator;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.priceVariationIndicator;
      }
    }

    this.count = count;
    return this;
  }
}

/** `N`: Retail Price Improvement Indicator (RPII). */
export class RpiiTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: RpiiColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: RpiiView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof RpiiColumns)[]) {
    this.#message = new RpiiView(view);
    const rows = (column: keyof RpiiColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      interestFlag: new Uint8Array(rows("interestFlag")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.interestFlag.length > 0) {
      const column = columns.interestFlag;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.interestFlag;
      }
    }

    this.count = count;
    return this;
  }
}

/** `O`: Direct Listing with Capital Raise Price Discovery (DLCR). */
export class DlcrTable {
  /** A typed array per field; those not asked for are empty. */
  readonly columns: DlcrColumns;
  /** Rows that the last `fill` set. */
  count: number = 0;
  readonly #message: DlcrView;

  /**
   * A table over messages in `view`, of `capacity` rows, with the columns of those names, or all.
   */
  constructor(view: DataView, capacity: number, names?: readonly (keyof DlcrColumns)[]) {
    this.#message = new DlcrView(view);
    const rows = (column: keyof DlcrColumns): number =>
      names === undefined || names.includes(column) ? capacity : 0;
    this.columns = {
      stockLocate: new Uint16Array(rows("stockLocate")),
      trackingNumber: new Uint16Array(rows("trackingNumber")),
      timestamp: new Float64Array(rows("timestamp")),
      stockKeyHi: new Uint32Array(rows("stockKeyHi")),
      stockKeyLo: new Uint32Array(rows("stockKeyLo")),
      openEligibilityStatus: new Uint8Array(rows("openEligibilityStatus")),
      minimumAllowablePrice: new Uint32Array(rows("minimumAllowablePrice")),
      maximumAllowablePrice: new Uint32Array(rows("maximumAllowablePrice")),
      nearExecutionPrice: new Uint32Array(rows("nearExecutionPrice")),
      nearExecutionTimeHi: new Uint32Array(rows("nearExecutionTimeHi")),
      nearExecutionTimeLo: new Uint32Array(rows("nearExecutionTimeLo")),
      lowerPriceRangeCollar: new Uint32Array(rows("lowerPriceRangeCollar")),
      upperPriceRangeCollar: new Uint32Array(rows("upperPriceRangeCollar")),
    };
  }

  /**
   * Sets a row for each message of `list`, from row 0.
   * @throws RangeError when the list has more messages than there are rows.
   */
  fill(list: MessageList): this {
    const message = this.#message;
    const { columns } = this;
    const { count, offsets } = list;
    if (columns.stockLocate.length > 0) {
      const column = columns.stockLocate;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockLocate;
      }
    }

    if (columns.trackingNumber.length > 0) {
      const column = columns.trackingNumber;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.trackingNumber;
      }
    }

    if (columns.timestamp.length > 0) {
      const column = columns.timestamp;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.timestamp;
      }
    }

    if (columns.stockKeyHi.length > 0) {
      const column = columns.stockKeyHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyHi;
      }
    }

    if (columns.stockKeyLo.length > 0) {
      const column = columns.stockKeyLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.stockKeyLo;
      }
    }

    if (columns.openEligibilityStatus.length > 0) {
      const column = columns.openEligibilityStatus;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.openEligibilityStatus;
      }
    }

    if (columns.minimumAllowablePrice.length > 0) {
      const column = columns.minimumAllowablePrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.minimumAllowablePrice;
      }
    }

    if (columns.maximumAllowablePrice.length > 0) {
      const column = columns.maximumAllowablePrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.maximumAllowablePrice;
      }
    }

    if (columns.nearExecutionPrice.length > 0) {
      const column = columns.nearExecutionPrice;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.nearExecutionPrice;
      }
    }

    if (columns.nearExecutionTimeHi.length > 0) {
      const column = columns.nearExecutionTimeHi;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.nearExecutionTimeHi;
      }
    }

    if (columns.nearExecutionTimeLo.length > 0) {
      const column = columns.nearExecutionTimeLo;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.nearExecutionTimeLo;
      }
    }

    if (columns.lowerPriceRangeCollar.length > 0) {
      const column = columns.lowerPriceRangeCollar;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.lowerPriceRangeCollar;
      }
    }

    if (columns.upperPriceRangeCollar.length > 0) {
      const column = columns.upperPriceRangeCollar;
      requireRows(column.length, count);
      for (let row = 0; row < count; row++) {
        message.offset = offsets[row] ?? 0;
        column[row] = message.upperPriceRangeCollar;
      }
    }

    this.count = count;
    return this;
  }
}

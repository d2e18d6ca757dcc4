/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
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
import { OperationalHaltView } from "./operational-halt-view.js";
import { RpiiView } from "./rpii-view.js";
import { AddOrderView } from "./add-order-view.js";
import { AddOrderMpidAttributionView } from "./add-order-mpid-attribution-view.js";

/** The columns of {@link SystemEventTable}. */
export interface SystemEventColumns {
  /** Always 0. Bytes [1, 3). */
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
  /** The security, by its number for the day. Bytes [1, 3). */
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
  /** The security, by its number for the day. Bytes [1, 3). */
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
  /** The security, by its number for the day. Bytes [1, 3). */
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

/** The columns of {@link OperationalHaltTable}. */
export interface OperationalHaltColumns {
  /** The security, by its number for the day. Bytes [1, 3). */
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

/** The columns of {@link RpiiTable}. */
export interface RpiiColumns {
  /** The security, by its number for the day. Bytes [1, 3). */
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

/** The columns of {@link AddOrderTable}. */
export interface AddOrderColumns {
  /** The security, by its number for the day. Bytes [1, 3). */
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
  /** The security, by its number for the day. Bytes [1, 3). */
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

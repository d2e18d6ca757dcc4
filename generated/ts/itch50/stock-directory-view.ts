/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  requireOffset,
  setAlpha,
} from "../../../runtime/index.js";
import type {
  Authenticity,
  EtpFlag,
  FinancialStatusIndicator,
  InverseIndicator,
  IpoFlag,
  IssueClassification,
  IssueSubType,
  LuldReferencePriceTier,
  MarketCategory,
  RoundLotsOnly,
  ShortSaleThresholdIndicator,
} from "./codes.js";

/**
 * Stock Directory: message type `R`, 39 bytes.
 *
 * Names a security and gives its stock locate for the day; sent for every security before
 * trading.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.1
 */
export class StockDirectoryView {
  /** Type byte, `R`. */
  static readonly TYPE = 0x52;
  /** Bytes. */
  static readonly LENGTH = 39;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    stockLocate: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    trackingNumber: { offset: 3, length: 2, limit: 5, type: "u16be", decimals: null },
    timestamp: { offset: 5, length: 6, limit: 11, type: "u48be", decimals: null },
    stock: { offset: 11, length: 8, limit: 19, type: "alpha(8)", decimals: null },
    marketCategory: { offset: 19, length: 1, limit: 20, type: "char", decimals: null },
    financialStatusIndicator: { offset: 20, length: 1, limit: 21, type: "char", decimals: null },
    roundLotSize: { offset: 21, length: 4, limit: 25, type: "u32be", decimals: null },
    roundLotsOnly: { offset: 25, length: 1, limit: 26, type: "char", decimals: null },
    issueClassification: { offset: 26, length: 1, limit: 27, type: "char", decimals: null },
    issueSubType: { offset: 27, length: 2, limit: 29, type: "alpha(2)", decimals: null },
    authenticity: { offset: 29, length: 1, limit: 30, type: "char", decimals: null },
    shortSaleThresholdIndicator: { offset: 30, length: 1, limit: 31, type: "char", decimals: null },
    ipoFlag: { offset: 31, length: 1, limit: 32, type: "char", decimals: null },
    luldReferencePriceTier: { offset: 32, length: 1, limit: 33, type: "char", decimals: null },
    etpFlag: { offset: 33, length: 1, limit: 34, type: "char", decimals: null },
    etpLeverageFactor: { offset: 34, length: 4, limit: 38, type: "u32be", decimals: null },
    inverseIndicator: { offset: 38, length: 1, limit: 39, type: "char", decimals: null },
  } as const;

  /** The buffer that holds the message. */
  declare view: DataView;
  /** Where the message begins, in bytes from the start of `view`. */
  declare offset: number;

  /**
   * A view of the message that begins at `offset`; without arguments of nothing, to be wrapped later.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  constructor(view: DataView = NO_BYTES, offset: number = 0) {
    this.view = view;
    this.offset = requireOffset(offset);
  }

  /** Tells the messages apart. Bytes [0, 1), one ASCII character. */
  get messageType(): number {
    return this.view.getUint8(this.offset);
  }

  set messageType(value: number) {
    this.view.setUint8(this.offset, value);
  }

  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  get stockLocate(): number {
    return this.view.getUint16(this.offset + 1);
  }

  set stockLocate(value: number) {
    this.view.setUint16(this.offset + 1, value);
  }

  /** For the exchange itself. Bytes [3, 5). */
  get trackingNumber(): number {
    return this.view.getUint16(this.offset + 3);
  }

  set trackingNumber(value: number) {
    this.view.setUint16(this.offset + 3, value);
  }

  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  get timestamp(): number {
    return this.timestampHi * 0x1_0000_0000 + this.timestampLo;
  }

  set timestamp(value: number) {
    this.view.setUint16(this.offset + 5, value / 0x1_0000_0000);
    this.view.setUint32(this.offset + 7, value);
  }

  /** Upper 16 bits of {@link timestamp}. */
  get timestampHi(): number {
    return this.view.getUint16(this.offset + 5);
  }

  set timestampHi(value: number) {
    this.view.setUint16(this.offset + 5, value);
  }

  /** Lower 32 bits of {@link timestamp}. */
  get timestampLo(): number {
    return this.view.getUint32(this.offset + 7);
  }

  set timestampLo(value: number) {
    this.view.setUint32(this.offset + 7, value);
  }

  /** Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  get stock(): string {
    return alphaText(this.view, this.offset + 11, 8);
  }

  set stock(value: string) {
    setAlpha(this.view, this.offset + 11, 8, value);
  }

  /** First 4 characters of {@link stock} as one number: see `alphaKeyHi`. */
  get stockKeyHi(): number {
    return this.view.getUint32(this.offset + 11);
  }

  /** Last 4 characters of {@link stock} as one number: see `alphaKeyLo`. */
  get stockKeyLo(): number {
    return this.view.getUint32(this.offset + 15);
  }

  /** Bytes [19, 20), a code of `MarketCategory`. */
  get marketCategory(): MarketCategory {
    return this.view.getUint8(this.offset + 19);
  }

  set marketCategory(value: MarketCategory) {
    this.view.setUint8(this.offset + 19, value);
  }

  /** Bytes [20, 21), a code of `FinancialStatusIndicator`. */
  get financialStatusIndicator(): FinancialStatusIndicator {
    return this.view.getUint8(this.offset + 20);
  }

  set financialStatusIndicator(value: FinancialStatusIndicator) {
    this.view.setUint8(this.offset + 20, value);
  }

  /** Shares in a round lot. Bytes [21, 25). */
  get roundLotSize(): number {
    return this.view.getUint32(this.offset + 21);
  }

  set roundLotSize(value: number) {
    this.view.setUint32(this.offset + 21, value);
  }

  /** Bytes [25, 26), a code of `RoundLotsOnly`. */
  get roundLotsOnly(): RoundLotsOnly {
    return this.view.getUint8(this.offset + 25);
  }

  set roundLotsOnly(value: RoundLotsOnly) {
    this.view.setUint8(this.offset + 25, value);
  }

  /** Bytes [26, 27), a code of `IssueClassification`. */
  get issueClassification(): IssueClassification {
    return this.view.getUint8(this.offset + 26);
  }

  set issueClassification(value: IssueClassification) {
    this.view.setUint8(this.offset + 26, value);
  }

  /** Bytes [27, 29), a code of `IssueSubType`. */
  get issueSubType(): IssueSubType {
    return alphaText(this.view, this.offset + 27, 2);
  }

  set issueSubType(value: IssueSubType) {
    setAlpha(this.view, this.offset + 27, 2, value);
  }

  /** {@link issueSubType} as one number, equal for equal text: see `alphaKey`. */
  get issueSubTypeKey(): number {
    return this.view.getUint16(this.offset + 27);
  }

  /** Bytes [29, 30), a code of `Authenticity`. */
  get authenticity(): Authenticity {
    return this.view.getUint8(this.offset + 29);
  }

  set authenticity(value: Authenticity) {
    this.view.setUint8(this.offset + 29, value);
  }

  /** Bytes [30, 31), a code of `ShortSaleThresholdIndicator`. */
  get shortSaleThresholdIndicator(): ShortSaleThresholdIndicator {
    return this.view.getUint8(this.offset + 30);
  }

  set shortSaleThresholdIndicator(value: ShortSaleThresholdIndicator) {
    this.view.setUint8(this.offset + 30, value);
  }

  /** Bytes [31, 32), a code of `IpoFlag`. */
  get ipoFlag(): IpoFlag {
    return this.view.getUint8(this.offset + 31);
  }

  set ipoFlag(value: IpoFlag) {
    this.view.setUint8(this.offset + 31, value);
  }

  /** Bytes [32, 33), a code of `LuldReferencePriceTier`. */
  get luldReferencePriceTier(): LuldReferencePriceTier {
    return this.view.getUint8(this.offset + 32);
  }

  set luldReferencePriceTier(value: LuldReferencePriceTier) {
    this.view.setUint8(this.offset + 32, value);
  }

  /** Bytes [33, 34), a code of `EtpFlag`. */
  get etpFlag(): EtpFlag {
    return this.view.getUint8(this.offset + 33);
  }

  set etpFlag(value: EtpFlag) {
    this.view.setUint8(this.offset + 33, value);
  }

  /** Multiple of the index, rounded down. Bytes [34, 38). */
  get etpLeverageFactor(): number {
    return this.view.getUint32(this.offset + 34);
  }

  set etpLeverageFactor(value: number) {
    this.view.setUint32(this.offset + 34, value);
  }

  /** Bytes [38, 39), a code of `InverseIndicator`. */
  get inverseIndicator(): InverseIndicator {
    return this.view.getUint8(this.offset + 38);
  }

  set inverseIndicator(value: InverseIndicator) {
    this.view.setUint8(this.offset + 38, value);
  }

  /**
   * Moves the view to the message that begins at `offset`, and returns it.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  wrap(view: DataView, offset: number): this {
    this.view = view;
    this.offset = requireOffset(offset);
    return this;
  }

  /**
   * A view over a copy of the message, to keep when the buffer is used again.
   * @throws RangeError when the buffer ends before the message does.
   */
  copy(): StockDirectoryView {
    return new StockDirectoryView(copyBytes(this.view, this.offset, StockDirectoryView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 39 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 39, length - 39);
  }
}

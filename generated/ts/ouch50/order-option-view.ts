/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import { OptionView, alphaText, setAlpha } from "../../../runtime/index.js";
import type {
  BboWeightIndicator,
  CustomerType,
  DiscretionPriceType,
  HandleInst,
  PostOnly,
  PriceType,
  SharesLocated,
  Side,
  TradeNow,
} from "./codes.js";

/**
 * What an order may say beyond its message.
 *
 * Each option reads as undefined unless the view is on that option and its value is as long as it
 * should be.
 */
export class OrderOptionView extends OptionView {
  /** Tag of `secondaryOrdRefNum`. */
  static readonly SECONDARY_ORD_REF_NUM_TAG = 1;
  /** Tag of `firm`. */
  static readonly FIRM_TAG = 2;
  /** Tag of `minQty`. */
  static readonly MIN_QTY_TAG = 3;
  /** Tag of `customerType`. */
  static readonly CUSTOMER_TYPE_TAG = 4;
  /** Tag of `maxFloor`. */
  static readonly MAX_FLOOR_TAG = 5;
  /** Tag of `priceType`. */
  static readonly PRICE_TYPE_TAG = 6;
  /** Tag of `pegOffset`. */
  static readonly PEG_OFFSET_TAG = 7;
  /** Implied decimal places of `pegOffset`. */
  static readonly PEG_OFFSET_DECIMALS = 4;
  /** Tag of `discretionPrice`. */
  static readonly DISCRETION_PRICE_TAG = 9;
  /** Implied decimal places of `discretionPrice`. */
  static readonly DISCRETION_PRICE_DECIMALS = 4;
  /** Tag of `discretionPriceType`. */
  static readonly DISCRETION_PRICE_TYPE_TAG = 10;
  /** Tag of `discretionPegOffset`. */
  static readonly DISCRETION_PEG_OFFSET_TAG = 11;
  /** Implied decimal places of `discretionPegOffset`. */
  static readonly DISCRETION_PEG_OFFSET_DECIMALS = 4;
  /** Tag of `postOnly`. */
  static readonly POST_ONLY_TAG = 12;
  /** Tag of `randomReserves`. */
  static readonly RANDOM_RESERVES_TAG = 13;
  /** Tag of `route`. */
  static readonly ROUTE_TAG = 14;
  /** Tag of `expireTime`. */
  static readonly EXPIRE_TIME_TAG = 15;
  /** Tag of `tradeNow`. */
  static readonly TRADE_NOW_TAG = 16;
  /** Tag of `handleInst`. */
  static readonly HANDLE_INST_TAG = 17;
  /** Tag of `bboWeightIndicator`. */
  static readonly BBO_WEIGHT_INDICATOR_TAG = 18;
  /** Tag of `displayQuantity`. */
  static readonly DISPLAY_QUANTITY_TAG = 22;
  /** Tag of `displayPrice`. */
  static readonly DISPLAY_PRICE_TAG = 23;
  /** Implied decimal places of `displayPrice`. */
  static readonly DISPLAY_PRICE_DECIMALS = 4;
  /** Tag of `groupId`. */
  static readonly GROUP_ID_TAG = 24;
  /** Tag of `sharesLocated`. */
  static readonly SHARES_LOCATED_TAG = 25;
  /** Tag of `locateBroker`. */
  static readonly LOCATE_BROKER_TAG = 26;
  /** Tag of `side`. */
  static readonly SIDE_TAG = 27;
  /** Tag of `userRefIdx`. */
  static readonly USER_REF_IDX_TAG = 28;

  /** A second number of the order. Tag 1. */
  get secondaryOrdRefNum(): bigint | undefined {
    return this.is(1, 8) ? this.view.getBigUint64(this.offset + 2) : undefined;
  }

  /** Firm identifier. Tag 2, ASCII text. */
  get firm(): string | undefined {
    return this.is(2, 4) ? alphaText(this.view, this.offset + 2, 4) : undefined;
  }

  /** Least quantity to trade at once. Tag 3. */
  get minQty(): number | undefined {
    return this.is(3, 4) ? this.view.getUint32(this.offset + 2) : undefined;
  }

  /** Tag 4, a code of `CustomerType`. */
  get customerType(): CustomerType | undefined {
    return this.is(4, 1) ? this.view.getUint8(this.offset + 2) : undefined;
  }

  /** Shares to show at a time. Tag 5. */
  get maxFloor(): number | undefined {
    return this.is(5, 4) ? this.view.getUint32(this.offset + 2) : undefined;
  }

  /** Tag 6, a code of `PriceType`. */
  get priceType(): PriceType | undefined {
    return this.is(6, 1) ? this.view.getUint8(this.offset + 2) : undefined;
  }

  /** Distance of the peg. Tag 7, scaled by 10^4. */
  get pegOffset(): number | undefined {
    return this.is(7, 4) ? this.view.getInt32(this.offset + 2) : undefined;
  }

  /** Price up to which the order may trade hidden. Tag 9, scaled by 10^4. */
  get discretionPrice(): bigint | undefined {
    return this.is(9, 8) ? this.view.getBigUint64(this.offset + 2) : undefined;
  }

  /** Tag 10, a code of `DiscretionPriceType`. */
  get discretionPriceType(): DiscretionPriceType | undefined {
    return this.is(10, 1) ? this.view.getUint8(this.offset + 2) : undefined;
  }

  /** Distance of the discretion. Tag 11, scaled by 10^4. */
  get discretionPegOffset(): number | undefined {
    return this.is(11, 4) ? this.view.getInt32(this.offset + 2) : undefined;
  }

  /** Tag 12, a code of `PostOnly`. */
  get postOnly(): PostOnly | undefined {
    return this.is(12, 1) ? this.view.getUint8(this.offset + 2) : undefined;
  }

  /** Shares by which a refresh varies. Tag 13. */
  get randomReserves(): number | undefined {
    return this.is(13, 4) ? this.view.getUint32(this.offset + 2) : undefined;
  }

  /** Where to route the order. Tag 14, ASCII text. */
  get route(): string | undefined {
    return this.is(14, 4) ? alphaText(this.view, this.offset + 2, 4) : undefined;
  }

  /** Seconds after which the order ends. Tag 15, in seconds. */
  get expireTime(): number | undefined {
    return this.is(15, 4) ? this.view.getUint32(this.offset + 2) : undefined;
  }

  /** Tag 16, a code of `TradeNow`. */
  get tradeNow(): TradeNow | undefined {
    return this.is(16, 1) ? this.view.getUint8(this.offset + 2) : undefined;
  }

  /** Tag 17, a code of `HandleInst`. */
  get handleInst(): HandleInst | undefined {
    return this.is(17, 1) ? this.view.getUint8(this.offset + 2) : undefined;
  }

  /** Tag 18, a code of `BboWeightIndicator`. */
  get bboWeightIndicator(): BboWeightIndicator | undefined {
    return this.is(18, 1) ? this.view.getUint8(this.offset + 2) : undefined;
  }

  /** Shares shown. Tag 22. */
  get displayQuantity(): number | undefined {
    return this.is(22, 4) ? this.view.getUint32(this.offset + 2) : undefined;
  }

  /** Price shown. Tag 23, scaled by 10^4. */
  get displayPrice(): bigint | undefined {
    return this.is(23, 8) ? this.view.getBigUint64(this.offset + 2) : undefined;
  }

  /** Group of the order. Tag 24. */
  get groupId(): number | undefined {
    return this.is(24, 2) ? this.view.getUint16(this.offset + 2) : undefined;
  }

  /** Tag 25, a code of `SharesLocated`. */
  get sharesLocated(): SharesLocated | undefined {
    return this.is(25, 1) ? this.view.getUint8(this.offset + 2) : undefined;
  }

  /** Who located the shares. Tag 26, ASCII text. */
  get locateBroker(): string | undefined {
    return this.is(26, 4) ? alphaText(this.view, this.offset + 2, 4) : undefined;
  }

  /** New side of the order. Tag 27, a code of `Side`. */
  get side(): Side | undefined {
    return this.is(27, 1) ? this.view.getUint8(this.offset + 2) : undefined;
  }

  /** Index of the client's own numbers. Tag 28. */
  get userRefIdx(): number | undefined {
    return this.is(28, 1) ? this.view.getUint8(this.offset + 2) : undefined;
  }

  /** Makes the option at `offset` the {@link secondaryOrdRefNum}: 10 bytes in all. */
  setSecondaryOrdRefNum(value: bigint): void {
    this.begin(1, 8);
    this.view.setBigUint64(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link firm}: 6 bytes in all. */
  setFirm(value: string): void {
    this.begin(2, 4);
    setAlpha(this.view, this.offset + 2, 4, value);
  }

  /** Makes the option at `offset` the {@link minQty}: 6 bytes in all. */
  setMinQty(value: number): void {
    this.begin(3, 4);
    this.view.setUint32(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link customerType}: 3 bytes in all. */
  setCustomerType(value: CustomerType): void {
    this.begin(4, 1);
    this.view.setUint8(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link maxFloor}: 6 bytes in all. */
  setMaxFloor(value: number): void {
    this.begin(5, 4);
    this.view.setUint32(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link priceType}: 3 bytes in all. */
  setPriceType(value: PriceType): void {
    this.begin(6, 1);
    this.view.setUint8(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link pegOffset}: 6 bytes in all. */
  setPegOffset(value: number): void {
    this.begin(7, 4);
    this.view.setInt32(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link discretionPrice}: 10 bytes in all. */
  setDiscretionPrice(value: bigint): void {
    this.begin(9, 8);
    this.view.setBigUint64(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link discretionPriceType}: 3 bytes in all. */
  setDiscretionPriceType(value: DiscretionPriceType): void {
    this.begin(10, 1);
    this.view.setUint8(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link discretionPegOffset}: 6 bytes in all. */
  setDiscretionPegOffset(value: number): void {
    this.begin(11, 4);
    this.view.setInt32(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link postOnly}: 3 bytes in all. */
  setPostOnly(value: PostOnly): void {
    this.begin(12, 1);
    this.view.setUint8(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link randomReserves}: 6 bytes in all. */
  setRandomReserves(value: number): void {
    this.begin(13, 4);
    this.view.setUint32(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link route}: 6 bytes in all. */
  setRoute(value: string): void {
    this.begin(14, 4);
    setAlpha(this.view, this.offset + 2, 4, value);
  }

  /** Makes the option at `offset` the {@link expireTime}: 6 bytes in all. */
  setExpireTime(value: number): void {
    this.begin(15, 4);
    this.view.setUint32(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link tradeNow}: 3 bytes in all. */
  setTradeNow(value: TradeNow): void {
    this.begin(16, 1);
    this.view.setUint8(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link handleInst}: 3 bytes in all. */
  setHandleInst(value: HandleInst): void {
    this.begin(17, 1);
    this.view.setUint8(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link bboWeightIndicator}: 3 bytes in all. */
  setBboWeightIndicator(value: BboWeightIndicator): void {
    this.begin(18, 1);
    this.view.setUint8(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link displayQuantity}: 6 bytes in all. */
  setDisplayQuantity(value: number): void {
    this.begin(22, 4);
    this.view.setUint32(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link displayPrice}: 10 bytes in all. */
  setDisplayPrice(value: bigint): void {
    this.begin(23, 8);
    this.view.setBigUint64(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link groupId}: 4 bytes in all. */
  setGroupId(value: number): void {
    this.begin(24, 2);
    this.view.setUint16(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link sharesLocated}: 3 bytes in all. */
  setSharesLocated(value: SharesLocated): void {
    this.begin(25, 1);
    this.view.setUint8(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link locateBroker}: 6 bytes in all. */
  setLocateBroker(value: string): void {
    this.begin(26, 4);
    setAlpha(this.view, this.offset + 2, 4, value);
  }

  /** Makes the option at `offset` the {@link side}: 3 bytes in all. */
  setSide(value: Side): void {
    this.begin(27, 1);
    this.view.setUint8(this.offset + 2, value);
  }

  /** Makes the option at `offset` the {@link userRefIdx}: 3 bytes in all. */
  setUserRefIdx(value: number): void {
    this.begin(28, 1);
    this.view.setUint8(this.offset + 2, value);
  }
}

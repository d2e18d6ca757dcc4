/** Sums every field of the feeder's messages as the feeder does, and holds each one's number against the one due. */
import type {
  AddOrderView,
  MessageHandlers,
  OrderDeleteView,
} from "../../generated/ts/itch50/index.js";

/** Handlers of `bridge-feeder`'s stream. */
export class SummingHandlers implements MessageHandlers {
  messages = 0;
  /** The number that the next message must carry. */
  next = 1n;
  #sum = 0n;

  /** The sum as the feeder prints it. */
  get sum(): string {
    return this.#sum.toString(16).padStart(16, "0");
  }

  addOrder(order: AddOrderView): void {
    this.#begin(order.orderReferenceNumber);
    this.#mix(BigInt(order.stockLocate));
    this.#mix(BigInt(order.timestamp));
    this.#mix(order.orderReferenceNumber);
    this.#mix(BigInt(order.buySellIndicator));
    this.#mix(BigInt(order.shares));
    this.#mix(BigInt(order.price));
  }

  orderDelete(order: OrderDeleteView): void {
    this.#begin(order.orderReferenceNumber);
    this.#mix(BigInt(order.stockLocate));
    this.#mix(BigInt(order.timestamp));
    this.#mix(order.orderReferenceNumber);
  }

  #begin(number: bigint): void {
    if (number !== this.next) throw new Error(`message ${number} where ${this.next} was due`);
    this.next++;
    this.messages++;
  }

  #mix(value: bigint): void {
    this.#sum = BigInt.asUintN(64, (this.#sum ^ value) * 0x100_0000_01b3n);
  }
}

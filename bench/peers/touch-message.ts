/** The touch over a decoded object, for every decoder that makes one per message. */
import type { TouchSums } from "./touch-sums.js";

/** A message as a decoder returns it, its fields by their names in camel case. */
export interface DecodedMessage {
  readonly shares: number;
  readonly price: number;
  readonly executedShares: number;
  readonly executionPrice: number;
  readonly cancelledShares: number;
  readonly orderReferenceNumber: number | bigint;
  readonly originalOrderReferenceNumber: number | bigint;
  readonly newOrderReferenceNumber: number | bigint;
}

/** Adds what the type carries, by its type byte; other types count for nothing. */
export function touchMessage(type: number, message: DecodedMessage, sums: TouchSums): void {
  switch (type) {
    case 0x41: // A, F, P: orders and trades
    case 0x46:
    case 0x50:
      sums.shares += message.shares;
      sums.prices += message.price;
      sums.xor(message.orderReferenceNumber);
      return;
    case 0x44: // D
      sums.xor(message.orderReferenceNumber);
      return;
    case 0x55: // U
      sums.shares += message.shares;
      sums.prices += message.price;
      sums.xor(message.originalOrderReferenceNumber);
      sums.xor(message.newOrderReferenceNumber);
      return;
    case 0x45: // E
      sums.shares += message.executedShares;
      sums.xor(message.orderReferenceNumber);
      return;
    case 0x43: // C
      sums.shares += message.executedShares;
      sums.prices += message.executionPrice;
      sums.xor(message.orderReferenceNumber);
      return;
    case 0x58: // X
      sums.shares += message.cancelledShares;
      sums.xor(message.orderReferenceNumber);
      return;
    default:
  }
}

/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 *
 * Codes by name. The types keep codes that no edition listed: the wire may carry any.
 */

/** Why a login was refused. */
export const RejectReasonCode = {
  /** `A`: Unknown user or wrong password. */
  notAuthorized: 0x41,
  /** `S`: The session asked for does not exist. */
  sessionNotAvailable: 0x53,
} as const;

/** One of {@link RejectReasonCode}, or a code that no edition listed. */
export type RejectReasonCode =
  (typeof RejectReasonCode)[keyof typeof RejectReasonCode] | (number & {});

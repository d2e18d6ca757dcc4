/** Small BinaryFILEs of messages that are written in hexadecimal. */

/** "A" add_order: 100 shares of VIXM at 21.33. */
export const ADD = "4120bd00001f1acedb597b0000000000970c7c42000000645649584d2020202000034134";

/** "D" order_delete. */
export const DELETE = "440be100000000000000e600000000004a07ae";

/** Each message behind its length, and then what else there is. */
export function fileOf(messages: readonly string[], tail = ""): Buffer {
  const records = messages.map((hex) => `${(hex.length / 2).toString(16).padStart(4, "0")}${hex}`);
  return Buffer.from(`${records.join("")}${tail}`, "hex");
}

/** A first spec: small, sound, and commented so that the next message can be written by likeness. */

/** The text of the file. */
export function starterSpec(name: string, prefix: string): string {
  return `# yaml-language-server: $schema=../node_modules/itchgen/spec/itchgen-1.schema.json
#
# One protocol, written as the exchange's document has it: hold the PDF beside this file. Offsets and
# lengths are written here and computed by itchgen as well; where they disagree, you are told where.
#   itchgen validate             checks this file and writes nothing
#   itchgen explain A            draws the bytes of a message
#   itchgen explain field-hole   says more about a mistake
itchgen: 1 # version of this language
protocol: ${name}
version: "1.0" # as the exchange writes it
edition: "2026-01-31" # date of the document that this was written from
document: Example Feed Specification 1.0
byteOrder: big # of numbers that do not say otherwise
prefix: ${prefix} # C names begin with it: struct ${prefix}_add_order

# Sets of codes. Others may still arrive; they stay what they are and harm nobody.
enumerations:
  side:
    doc: Whether an order buys or sells.
    codes:
      "B": { name: buy, doc: Buy order }
      "S": { name: sell, doc: Sell order }

# Every message begins with these fields; message_type tells the messages apart.
header:
  - { name: message_type, offset: 0, type: char, doc: Tells the messages apart }
  - { name: security_number, offset: 1, type: u16, doc: Number of the security for the day }
  - { name: timestamp, offset: 3, type: u48, unit: ns_since_midnight, doc: When it happened }

messages:
  - type: "A"
    name: add_order
    title: Add Order
    section: "1.1" # of the exchange's document; generated comments cite it
    doc: A new order is in the book.
    length: 34
    fields:
      - { name: order_number, offset: 9, type: u64, doc: Names the order for the day }
      - { name: side, offset: 17, type: side }
      - { name: shares, offset: 18, type: u32, doc: Shares added to the book }
      - { name: stock, offset: 22, type: alpha(8), doc: Padded with spaces on the right }
      # price4 is a u32 with four implied decimals; a sentinel is a value that is no price.
      - name: price
        offset: 30
        type: price4
        doc: Limit price
        sentinels:
          - { name: market_order, value: 4294967295, doc: Trades at any price }

  - type: "D"
    name: delete_order
    title: Delete Order
    section: "1.2"
    doc: An order has left the book.
    length: 17
    fields:
      - { name: order_number, offset: 9, type: u64, doc: As in the message that added it }
`;
}

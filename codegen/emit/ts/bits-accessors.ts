/** The named bits of one field in, a getter and a setter each out: masks and shifts over the whole number. */
import type { FieldLayout } from "../../layout/protocol-layout.js";
import { camelCase } from "../../names/case.js";
import { tsBits } from "../../names/ts-names.js";
import { sentence } from "../prose.js";
import { docText } from "./doc-text.js";
import type { Accessor } from "./field-accessors.js";

/** Accessors of every named bit of a field. */
export function bitsAccessors({ name, bits }: FieldLayout): readonly Accessor[] {
  const member = `this.${camelCase(name)}`;
  return bits.map(({ name: bitsName, bit, width, doc }) => {
    const isFlag = width === 1;
    const low = hex(width, 0);
    const at = hex(width, bit);
    const moved = bit === 0 ? member : `(${member} >>> ${bit})`;
    const value = isFlag ? `(value ? ${at} : 0)` : `((value & ${low}) << ${bit})`;
    const place = isFlag ? `Bit ${bit}` : `Bits ${bit} to ${bit + width - 1}`;
    return {
      name: tsBits(name, bitsName),
      type: isFlag ? "boolean" : "number",
      docs: [`${`${sentence(docText(doc))} `.trimStart()}${place} of {@link ${camelCase(name)}}.`],
      // The sign that JavaScript's operators bring in at 32 bits is taken off again.
      read: isFlag ? `(${member} & ${at}) !== 0` : `(${moved} & ${low}) >>> 0`,
      write: [`${member} = ((${member} & ~${at}) | ${value}) >>> 0;`],
      runtime: [],
    };
  });
}

function hex(width: number, bit: number): string {
  return `0x${((2n ** BigInt(width) - 1n) << BigInt(bit)).toString(16)}`;
}

/** A type byte as a spec writes it in, its value and its one canonical spelling out. */

/** One type byte. */
export interface TypeByte {
  /** A printable ASCII character, or `0x81` for any other byte. */
  readonly type: string;
  readonly typeCode: number;
}

/** Reads `A`, `0x41` (the same) or `0x81`. */
export function typeByte(written: string): TypeByte {
  const typeCode = written.length === 1 ? written.charCodeAt(0) : Number.parseInt(written, 16);
  const isPrintable = typeCode > 0x20 && typeCode < 0x7f;
  return {
    type: isPrintable
      ? String.fromCharCode(typeCode)
      : `0x${typeCode.toString(16).padStart(2, "0")}`,
    typeCode,
  };
}

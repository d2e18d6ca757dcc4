/** Which word of the control file a field is, in a record that begins at `offset`; both are multiples of four. */
export function wordAt(offset: number, field: { readonly offset: number }): number {
  return (offset + field.offset) >> 2;
}

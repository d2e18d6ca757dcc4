/** How wide a line of C is: tabs go on to the next multiple of 8. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character === "\t" ? 8 - (columns % 8) : 1;
  return columns;
}

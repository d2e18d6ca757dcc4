/** Rows of CSV: values with commas, quotes or line ends in quotes, quotes doubled (RFC 4180). */

/** One row, with its line feed. */
export function csvRow(values: readonly (string | number | null)[]): string {
  return `${values.map((value) => quoted(value === null ? "" : String(value))).join(",")}\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The values of a row; null when it goes on after a line end, because a quote is open. */
export function parseCsvRow(row: string): readonly string[] | null {
  const values: string[] = [];
  let at = 0;
  for (;;) {
    let value = "";
    if (row[at] === '"') {
      at++;
      for (;;) {
        const quote = row.indexOf('"', at);
        if (quote < 0) return null;
        value += row.slice(at, quote);
        at = quote + 1;
        if (row[at] !== '"') break;
        value += '"';
        at++;
      }
    }
    const comma = row.indexOf(",", at);
    values.push(value + row.slice(at, comma < 0 ? row.length : comma));
    if (comma < 0) return values;
    at = comma + 1;
  }
}

/** What goes on, on one line of a terminal. */

/** Replaces the line. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

/** Ends it, so that a table can follow. */
export function clearProgress(): void {
  progress("");
}

/** What an emitter returns: a path below the output folder and the whole text of the file. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes: `c/itch50.h`. */
  readonly path: string;
  /** Ends in exactly one line feed; never contains a carriage return. */
  readonly text: string;
}

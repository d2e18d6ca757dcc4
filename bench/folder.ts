/** Where day files and programs go. */
export const FOLDER = "build/bench-data";

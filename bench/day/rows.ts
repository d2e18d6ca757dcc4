/** What is measured: a command over a day, and the process that does no more than it must. */

/** The files of one run of the bench. */
export interface DayFiles {
  /** The day, as many messages in bursts, a shorter day for what is slower, and one that is packed. */
  readonly day: string;
  readonly bursts: string;
  readonly part: string;
  readonly packed: string;
  /** A few messages: what takes as long is start-up. */
  readonly small: string;
  readonly smallPacked: string;
  /** What is written, without its ending. */
  readonly out: string;
}

/** One command. */
export interface Row {
  readonly name: string;
  readonly input: "day" | "bursts" | "part" | "packed";
  /** Arguments of the command over a file. */
  readonly args: (input: string) => readonly string[];
  /** The file that it writes. */
  readonly out?: string;
}

/** All commands, in the order of the table; with `isDiscarded` what they write goes nowhere. */
export function rows({ out }: DayFiles, isDiscarded: boolean): readonly Row[] {
  const to = (kind: string): Pick<Row, "out"> & { readonly args: readonly string[] } =>
    isDiscarded
      ? { args: ["-", "--to", kind] }
      : { args: [`${out}.${kind}`, "--to", kind, "--force"], out: `${out}.${kind}` };
  const writing = (name: string, kind: string, input: Row["input"] = "day"): Row => ({
    ...to(kind),
    name: `convert to ${name}`,
    input,
    args: (file) => ["convert", file, ...to(kind).args],
  });
  /** With the threads that there are unasked, and with two. */
  const makingRows = (name: string, kind: string): readonly Row[] => {
    const row = writing(name, kind, "part");
    const jobs = ["--jobs", "2"];
    return [
      row,
      {
        ...row,
        name: `${row.name} ${jobs.join(" ")}`,
        args: (file) => [...row.args(file), ...jobs],
      },
    ];
  };
  const filtering = (...question: readonly string[]): Row => ({
    ...to("binaryfile"),
    name: `filter ${question.join(" ")}`,
    input: "day",
    args: (file) => ["filter", file, ...to("binaryfile").args, ...question],
  });
  return [
    { name: "stats", input: "day", args: (file) => ["stats", file] },
    filtering("--type", "AF"),
    filtering("--stock-locate", "77"),
    filtering("--from-time", "12:00"),
    writing("BinaryFILE", "binaryfile"),
    writing("pcap", "pcap"),
    { ...writing("pcap", "pcap", "bursts"), name: "convert to pcap, day in bursts" },
    { name: "stats of .gz", input: "packed", args: (file) => ["stats", file] },
    ...makingRows("JSONL", "jsonl"),
    ...makingRows("CSV", "csv"),
  ];
}

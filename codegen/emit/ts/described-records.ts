/** The records of a protocol that others hold or that follow them, in the order in which they can be described. */
import type { MessageLayout, ProtocolLayout, RecordLayout } from "../../layout/protocol-layout.js";
import { camelCase } from "../../names/case.js";

/** Which records are described once, each before what refers to it. */
export class DescribedRecords {
  /** In an order in which each comes after what it refers to. */
  readonly hoisted: readonly RecordLayout[];

  constructor({ messages, records }: ProtocolLayout) {
    const used = (layouts: readonly (MessageLayout | RecordLayout)[]): Set<string> =>
      new Set(
        layouts.flatMap(({ fields, tail }) => [
          ...fields.flatMap(({ wireType }) => (wireType.kind === "record" ? [wireType.name] : [])),
          ...(tail === null || tail.kind === "appendage" ? [] : [tail.record]),
        ]),
      );
    const all = used([...messages, ...records]);
    const hoisted = records.filter(({ name }) => all.has(name));
    // An element refers to nothing, a trailer to elements at most.
    const isPlain = (record: RecordLayout): number => (used([record]).size === 0 ? 0 : 1);
    this.hoisted = hoisted.toSorted((a, b) => isPlain(a) - isPlain(b));
  }

  /** The constant that describes a record. */
  nameOf(record: string): string {
    return `${camelCase(record)}Record`;
  }
}

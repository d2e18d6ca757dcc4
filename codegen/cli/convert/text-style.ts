/** How JSONL and CSV write rows of fields: the text around values, and the bytes of characters. */
import type { MessageDescriptor, ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { csvRow } from "../input/csv-row.js";
import { csvFields } from "./csv-columns.js";

/** The text before a field's value; the name is of a field. */
export interface TextField {
  readonly before: string;
  readonly name: string;
}

/** The row of one message: its index comes after `beforeIndex`, the fields after that, `after` at the end. */
export interface TextFrame {
  readonly beforeIndex: string;
  readonly fields: readonly TextField[];
  readonly after: string;
}

/** One of the two. */
export interface TextStyle {
  /** The row of a message whose fields are all of it; sessions and sequence numbers it has none. */
  readonly frame: (message: MessageDescriptor) => TextFrame;
  /** What stands around integers that a number of JSON does not hold exactly. */
  readonly wideQuote: string;
  /** What stands around every text. */
  readonly textQuote: string;
  /** By byte: how the character is written within a text. */
  readonly characters: readonly string[];
  /** By byte: 1 for characters that put a text in quotes of its own. */
  readonly quoting: Uint8Array;
}

const BYTES: readonly string[] = Array.from({ length: 256 }, (_, code) =>
  String.fromCharCode(code),
);

/** Lines as `jsonLine` makes them. */
export const JSON_STYLE: TextStyle = {
  frame: (message) => {
    const { typeCode, name, length, fields } = message;
    const type = String.fromCharCode(typeCode);
    const head = { sequence: null, session: null, type, name, length, verdict: "known" };
    const open = `,${JSON.stringify(head).slice(1, -1)},"fields":{`;
    return {
      beforeIndex: '{"index":',
      fields: fields.map((field, index) => ({
        name: field.name,
        before: `${index === 0 ? open : ","}${JSON.stringify(field.name)}:`,
      })),
      after: `${fields.length === 0 ? open : ""}}}\n`,
    };
  },
  wideQuote: '"',
  textQuote: '"',
  characters: BYTES.map((character) => JSON.stringify(character).slice(1, -1)),
  quoting: new Uint8Array(256),
};

/** Rows as `CsvWriter` makes them. */
export function csvStyle(protocol: ProtocolDescriptor): TextStyle {
  const columns = csvFields(protocol);
  return {
    frame: ({ typeCode, name, length, fields }) => {
      const cells = [null, null, String.fromCharCode(typeCode), name, length, "known"];
      let before = `,${csvRow(cells).slice(0, -1)},`;
      const found: TextField[] = [];
      for (const column of columns) {
        if (fields.some((field) => field.name === column)) {
          found.push({ name: column, before });
          before = "";
        }
        before += ",";
      }
      return { beforeIndex: "", fields: found, after: `${before}\n` };
    },
    wideQuote: "",
    textQuote: "",
    characters: BYTES.map((character) => (character === '"' ? '""' : character)),
    quoting: Uint8Array.from(BYTES, (character) =>
      csvRow([character]) === `${character}\n` ? 0 : 1,
    ),
  };
}

/** A protocol's messages in, the module that turns lists of them into columns out. */
import { hasBatches } from "../../layout/message-blocks.js";
import type { FieldLayout, MessageLayout, ProtocolLayout } from "../../layout/protocol-layout.js";
import { tsFieldNames, tsNames } from "../../names/ts-names.js";
import { docComment, docText } from "./doc-text.js";
import { fieldDocs } from "./field-docs.js";
import { commentLines, type TextModule } from "./text-module.js";

/** Builds `columns.ts`, or null where there are no blocks. */
export function columnsFile(protocol: ProtocolLayout, runtimeModule: string): TextModule | null {
  const { prefix, messages, messageType } = protocol;
  if (messageType === null || !hasBatches(protocol)) return null;
  // A message of nothing but longer texts has no columns, and no table.
  const tabular = messages
    .map((message) => ({ message, columns: columnsOf(message, messageType.name) }))
    .filter(({ columns }) => columns.length > 0);
  return {
    path: `ts/${prefix}/columns.ts`,
    opening: [
      "The messages of one type as a struct of arrays: one typed array per field, a row per message, in the order of the wire. Numbers of up to 6 bytes and codes have one column; 64-bit numbers and texts of 7 or 8 bytes have two of 32 bits, as the views have halves; longer texts have none.",
    ],
    imports: [
      { from: runtimeModule, values: ["requireRows"], types: ["MessageList"] },
      ...tabular.map(({ message }) => {
        const { view, module } = tsNames(message.name);
        return { from: `./${module}.js`, values: [view] };
      }),
    ],
    text: [columnsInterface, tableClass].flatMap((textOf) => tabular.map(textOf)).join("\n\n"),
  };
}

/** One column: a member of the view, and the typed array that holds its values. */
interface Column {
  readonly member: string;
  readonly array: string;
  readonly docs: readonly string[];
}

/** A message and its columns, of which there is one at least. */
interface Tabular {
  readonly message: MessageLayout;
  readonly columns: readonly Column[];
}

function columnsInterface({ message, columns }: Tabular): string {
  const names = tsNames(message.name);
  return `/** The columns of {@link ${names.table}}. */
export interface ${names.columns} {
${columns.map(columnProperty).join("\n")}
}`;
}

function columnProperty({ member, array, docs }: Column): string {
  return [...commentLines(docComment(docs)), `readonly ${member}: ${array};`].join("\n");
}

function tableClass({ message, columns }: Tabular): string {
  const names = tsNames(message.name);
  const { view } = names;
  const name = `keyof ${names.columns}`;
  return `${commentLines(docComment([`\`${message.type}\`: ${docText(message.title)}.`])).join("\n")}
export class ${names.table} {
/** A typed array per field; those not asked for are empty. */
readonly columns: ${names.columns};
/** Rows that the last \`fill\` set. */
count: number = 0;
readonly #message: ${view};

/**
 * A table over messages in \`view\`, of \`capacity\` rows, with the columns of those names, or all.
 */
constructor(view: DataView, capacity: number, names?: readonly (${name})[]) {
this.#message = new ${view}(view);
const rows = (column: ${name}): number => names === undefined || names.includes(column) ? capacity : 0;
this.columns = {
${columns.map(newColumn).join("\n")}
};
}

/**
 * Sets a row for each message of \`list\`, from row 0.
 * @throws RangeError when the list has more messages than there are rows.
 */
fill(list: MessageList): this {
const message = this.#message;
const { columns } = this;
const { count, offsets } = list;
${columns.map(fillColumn).join("\n\n")}

this.count = count;
return this;
}
}`;
}

function newColumn({ member, array }: Column): string {
  return `${member}: new ${array}(rows(${JSON.stringify(member)})),`;
}

function fillColumn({ member }: Column): string {
  return `if (columns.${member}.length > 0) {
const column = columns.${member};
requireRows(column.length, count);
for (let row = 0; row < count; row++) {
message.offset = offsets[row] ?? 0;
column[row] = message.${member};
}
}`;
}

/** A column per field but the type byte, which is the same in every row. */
function columnsOf({ fields }: MessageLayout, typeName: string): readonly Column[] {
  return fields.filter(({ name }) => name !== typeName).flatMap(fieldColumns);
}

/** The members of a view that are plain numbers and say all that the field does. */
function fieldColumns(field: FieldLayout): readonly Column[] {
  const { wireType } = field;
  const names = tsFieldNames(field.name);
  const docs = fieldDocs(field);
  const half = (member: string, array: string, which: string): Column => ({
    member,
    array,
    docs: [`${which} of \`${names.member}\`. ${docs.join(" ")}`],
  });
  switch (wireType.kind) {
    case "integer": {
      const sign = wireType.signed ? "Int" : "Uint";
      if (wireType.width <= 6) {
        return [{ member: names.member, array: numberArray(wireType.width, sign), docs }];
      }
      return [
        half(names.hi, `${sign}32Array`, "Upper bits"),
        half(names.lo, "Uint32Array", "Lower 32 bits"),
      ];
    }
    case "char":
      return [{ member: names.member, array: "Uint8Array", docs }];
    case "alpha":
      if (wireType.width > 8) return [];
      if (wireType.width <= 6) {
        return [half(names.key, numberArray(wireType.width, "Uint"), "Key")];
      }
      return [
        half(names.keyHi, "Uint32Array", "Upper half of the key"),
        half(names.keyLo, "Uint32Array", "Lower half of the key"),
      ];
    default:
      return [];
  }
}

/** The smallest typed array that holds an integer of at most 6 bytes exactly. */
function numberArray(width: number, sign: "Int" | "Uint"): string {
  if (width === 1) return `${sign}8Array`;
  if (width === 2) return `${sign}16Array`;
  return width <= 4 ? `${sign}32Array` : "Float64Array";
}

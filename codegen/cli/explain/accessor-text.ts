/** What code calls to read and to set a field, in C and in TypeScript. */
import type { FieldLayout, ProtocolLayout } from "../../layout/protocol-layout.js";
import { cFieldNames, cNames } from "../../names/c-names.js";
import { tsSetter, tsFieldNames, tsNames } from "../../names/ts-names.js";
import type { AnyLayout } from "./find-subject.js";

/** A line for each language. */
export function accessorLines(
  field: FieldLayout,
  layout: AnyLayout,
  { prefix }: ProtocolLayout,
): readonly string[] {
  return [
    `C           ${cCalls(field, cNames(prefix, layout.name)).join(", ")}`,
    `TypeScript  ${tsCalls(field, tsNames(layout.name).view).join(", ")}`,
  ];
}

function cCalls(field: FieldLayout, names: ReturnType<typeof cNames>): readonly string[] {
  const { get, set } = cFieldNames(names, field.name);
  const place = field.count === null ? "m" : "m, index";
  const { kind } = field.wireType;
  if (kind === "record") return [`${get}(${place})`];
  const value = kind === "alpha" ? "text, length" : kind === "bytes" ? "bytes" : "value";
  return [`${get}(${place})`, `${set}(${place}, ${value})`];
}

function tsCalls({ name, count, wireType }: FieldLayout, view: string): readonly string[] {
  const { member } = tsFieldNames(name);
  if (wireType.kind === "record") {
    return [`${view}.${member}(${count === null ? "element" : "index, element"})`];
  }
  if (count === null) return [`${view}.${member}`];
  return [`${view}.${member}(index)`, `${view}.${tsSetter(member)}(index, value)`];
}

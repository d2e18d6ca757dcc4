/**
 * A class of constants, accessors and methods in, its text out. Views are most of what is generated, and their members
 * are of a few shapes: they are filled in like all that repeats, and only laid out by the formatter.
 */
import { commentLines } from "./text-module.js";

/** One class, exported; members are printed in the order of these. */
export interface ClassParts {
  readonly name: string;
  readonly extends?: string;
  /** Comment text; begins with a line feed where it has several lines. So have those of all members. */
  readonly doc: string;
  readonly constants: readonly ClassConstant[];
  /** Declared, and set by the constructor. */
  readonly properties?: readonly ClassProperty[];
  readonly constructors?: readonly ClassConstructor[];
  readonly accessors: readonly ClassAccessor[];
  readonly methods: readonly ClassMethod[];
}

/** `static readonly NAME = value;` */
export interface ClassConstant {
  readonly name: string;
  readonly value: string;
  readonly doc: string;
}

/** `declare name: type;` */
export interface ClassProperty {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
}

/** `name: type`, or with what it is without an argument, `name: type = value`. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly value?: string;
}

/** `constructor(parameters) { statements }` */
export interface ClassConstructor {
  readonly parameters: readonly Parameter[];
  readonly doc: string;
  readonly statements: readonly string[];
}

/** A getter, and right behind it the setter, where there is one. */
export interface ClassAccessor {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  /** The expression that it returns. */
  readonly read: string;
  /** Statements over `value`; null for a getter alone. */
  readonly write: readonly string[] | null;
}

/** `name(parameters): returnType { statements }` */
export interface ClassMethod extends ClassConstructor {
  readonly name: string;
  readonly returnType: string;
}

/** The class, not yet laid out. */
export function classText(parts: ClassParts): string {
  const { name, doc, constants, properties = [], constructors = [], accessors, methods } = parts;
  const heading = parts.extends === undefined ? name : `${name} extends ${parts.extends}`;
  const groups = [
    constants.map(constantText).join("\n"),
    properties.map(propertyText).join("\n"),
    ...constructors.map((each) => functionText(each, "constructor", "")),
    ...accessors.map(accessorText),
    ...methods.map((each) => functionText(each, each.name, `: ${each.returnType}`)),
  ];
  const body = groups.filter((group) => group !== "").join("\n\n");
  return documented(doc, `export class ${heading} {\n${body}\n}`);
}

function constantText({ name, value, doc }: ClassConstant): string {
  return documented(doc, `static readonly ${name} = ${value};`);
}

function propertyText({ name, type, doc }: ClassProperty): string {
  return documented(doc, `declare ${name}: ${type};`);
}

function accessorText({ name, type, doc, read, write }: ClassAccessor): string {
  const getter = documented(doc, `get ${name}(): ${type} {\nreturn ${read};\n}`);
  if (write === null) return getter;
  return `${getter}\n\nset ${name}(value: ${type}) {\n${write.join("\n")}\n}`;
}

function functionText(
  { parameters, doc, statements }: ClassConstructor,
  name: string,
  returns: string,
): string {
  const list = parameters.map(parameterText).join(", ");
  return documented(doc, `${name}(${list})${returns} {\n${statements.join("\n")}\n}`);
}

function parameterText({ name, type, value }: Parameter): string {
  return `${name}: ${type}${value === undefined ? "" : ` = ${value}`}`;
}

function documented(doc: string, text: string): string {
  return `${commentLines(doc).join("\n")}\n${text}`;
}

/** What was asked about in, the parts of the layouts that it can mean out. */
import type {
  EnumerationLayout,
  FieldLayout,
  MessageLayout,
  OptionSetLayout,
  ProtocolLayout,
  RecordLayout,
} from "../../layout/protocol-layout.js";

/** One part of a protocol. */
export type Subject =
  | { readonly kind: "layout"; readonly protocol: ProtocolLayout; readonly layout: AnyLayout }
  | {
      readonly kind: "field";
      readonly protocol: ProtocolLayout;
      readonly layout: AnyLayout;
      readonly field: FieldLayout;
    }
  | {
      readonly kind: "enumeration";
      readonly protocol: ProtocolLayout;
      readonly enumeration: EnumerationLayout;
    }
  | {
      readonly kind: "options";
      readonly protocol: ProtocolLayout;
      readonly options: OptionSetLayout;
    };

/** A message or a record. */
export type AnyLayout = MessageLayout | RecordLayout;

/** Everything of that name, in the specs' order; empty when nothing is. */
export function findSubjects(
  name: string,
  protocols: readonly ProtocolLayout[],
): readonly Subject[] {
  const exact = protocols.flatMap((protocol) => subjectsIn(protocol, name));
  return exact.length > 0 ? exact : protocols.flatMap((protocol) => fieldsNamed(protocol, name));
}

/** Every name that can be asked about, for "did you mean". */
export function subjectNames(protocols: readonly ProtocolLayout[]): readonly string[] {
  return protocols.flatMap((protocol) => {
    const layouts = layoutsOf(protocol);
    return [
      ...layouts.map(({ name }) => name),
      ...layouts.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`)),
      ...layouts.flatMap(({ fields }) => fields.map((field) => field.name)),
      ...protocol.enumerations.map((enumeration) => enumeration.name),
      ...protocol.optionSets.map((options) => options.name),
    ];
  });
}

function layoutsOf({ messages, records }: ProtocolLayout): readonly AnyLayout[] {
  return [...messages, ...records];
}

function subjectsIn(protocol: ProtocolLayout, name: string): readonly Subject[] {
  const point = name.indexOf(".", 1);
  const owner = point === -1 ? name : name.slice(0, point);
  const layouts = layoutsOf(protocol).filter(
    (layout) => layout.name === owner || (layout.kind === "message" && layout.type === owner),
  );
  if (point !== -1) {
    return layouts.flatMap((layout) =>
      layout.fields
        .filter((field) => field.name === name.slice(point + 1))
        .map((field) => ({ kind: "field" as const, protocol, layout, field })),
    );
  }
  return [
    ...layouts.map((layout) => ({ kind: "layout" as const, protocol, layout })),
    ...protocol.enumerations
      .filter((enumeration) => enumeration.name === name)
      .map((enumeration) => ({ kind: "enumeration" as const, protocol, enumeration })),
    ...protocol.optionSets
      .filter((options) => options.name === name)
      .map((options) => ({ kind: "options" as const, protocol, options })),
  ];
}

function fieldsNamed(protocol: ProtocolLayout, name: string): readonly Subject[] {
  return layoutsOf(protocol).flatMap((layout) =>
    layout.fields
      .filter((field) => field.name === name)
      .map((field) => ({ kind: "field" as const, protocol, layout, field })),
  );
}

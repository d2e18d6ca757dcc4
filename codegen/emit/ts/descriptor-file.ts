/** A protocol in, the module by which tools read any of its messages without naming them out. */
import type {
  FieldLayout,
  OptionSetLayout,
  ProtocolLayout,
  RecordLayout,
} from "../../layout/protocol-layout.js";
import { tsNames } from "../../names/ts-names.js";
import { DescribedRecords } from "./described-records.js";
import { codeNamesConstant, layoutObject, optionsConstant } from "./descriptor-objects.js";
import type { TextModule } from "./text-module.js";

/** Builds `descriptor.ts`. */
export function descriptorFile(protocol: ProtocolLayout, runtimeModule: string): TextModule {
  const { prefix, enumerations, history, messageType, messages, records } = protocol;
  const described = new DescribedRecords(protocol);
  const usedSets = usedOptionSets(protocol);
  const used = usedEnumerations(protocol, usedSets);
  const reference = (record: RecordLayout): string =>
    described.hoisted.includes(record)
      ? described.nameOf(record.name)
      : layoutObject(record, described);
  return {
    path: `ts/${prefix}/descriptor.ts`,
    imports: [
      {
        from: runtimeModule,
        values: runtimeValues(protocol),
        types: [
          "ProtocolDescriptor",
          ...(usedSets.length === 0 ? [] : ["OptionDescriptor"]),
          ...(described.hoisted.length === 0 ? [] : ["LayoutDescriptor"]),
        ],
      },
      { from: "./protocol.js", values: ["EDITION", "FINGERPRINT", "PROTOCOL", "VERSION"] },
      ...(history === null ? [] : [{ from: "./editions.js", values: ["EDITIONS"] }]),
      ...[...messages, ...records, ...usedSets].map(({ name }) => {
        const { view, module } = tsNames(name);
        return { from: `./${module}.js`, values: [view] };
      }),
    ],
    text: [
      ...enumerations.filter(({ name }) => used.has(name)).map(codeNamesConstant),
      ...usedSets.map((set) => optionsConstant(set, described)),
      ...described.hoisted.map(
        (record) =>
          `const ${described.nameOf(record.name)}: LayoutDescriptor = ${layoutObject(record, described)};`,
      ),
      `/** The protocol for tools that must work with any: every field with its place and reader. */
export const descriptor: ProtocolDescriptor = {
protocol: PROTOCOL,
version: VERSION,
edition: EDITION,
${history === null ? "" : "history: EDITIONS,\n"}prefix: ${JSON.stringify(prefix)},
fingerprint: FINGERPRINT,
messageTypeOffset: ${messageType === null ? "null" : messageType.offset},
messages: [${messages.map((each) => `${layoutObject(each, described)},`).join("\n")}],
records: [${records.map((each) => `${reference(each)},`).join("\n")}],
};`,
    ].join("\n\n"),
  };
}

/** Sets that an appendage carries: a constant that nothing uses would not compile under strict flags. */
function usedOptionSets({ messages, records, optionSets }: ProtocolLayout): OptionSetLayout[] {
  const names = new Set(
    [...messages, ...records].flatMap(({ tail }) =>
      tail?.kind === "appendage" ? tail.options : [],
    ),
  );
  return optionSets.filter(({ name }) => names.has(name));
}

/** Names of the enumerations that a field or a used option carries. */
function usedEnumerations(
  { messages, records }: ProtocolLayout,
  sets: readonly OptionSetLayout[],
): ReadonlySet<string> {
  const fields = [
    ...[...messages, ...records].flatMap((layout) => layout.fields),
    ...sets.flatMap(({ options }) => options.map(({ value }) => value)),
  ];
  return new Set(fields.flatMap(({ enumeration }) => enumeration ?? []));
}

function runtimeValues({ messages, records }: ProtocolLayout): readonly string[] {
  const layouts = [...messages, ...records];
  const tails = new Set(layouts.flatMap(({ tail }) => tail?.kind ?? []));
  const holdsRecords = layouts.some(({ fields }) => fields.some(isRecord));
  return [
    ...(tails.has("appendage") ? ["optionValues"] : []),
    ...(tails.has("group") || tails.has("trailer") || holdsRecords ? ["recordValue"] : []),
  ];
}

function isRecord({ wireType }: FieldLayout): boolean {
  return wireType.kind === "record";
}

/**
 * A protocol in, the module out that states as types, named like sentences, where every field is: each
 * begins where the last ended, and all of it is what the C compiler reported. A wrong byte anywhere
 * fails `tsc`.
 */
import type { MessageLayout, ProtocolLayout, RecordLayout } from "../../layout/protocol-layout.js";
import { camelCase } from "../../names/case.js";
import { tsFieldNames, tsNames } from "../../names/ts-names.js";
import type { TextModule } from "./text-module.js";

/** Builds `layout-proof.ts`. */
export function layoutProofFile(protocol: ProtocolLayout, runtimeModule: string): TextModule {
  const layouts = [...protocol.messages, ...protocol.records];
  return {
    path: `ts/${protocol.prefix}/layout-proof.ts`,
    opening: [
      "Statements about the layout that the TypeScript compiler must find true. There is nothing here at run time.",
    ],
    imports: [
      { from: runtimeModule, types: ["InC", "Proof", "Same"] },
      { from: "./compiled-layout.js", types: ["CompiledLayout"] },
      { from: "./protocol.js", types: ["FINGERPRINT"] },
      ...layouts.map(({ name }) => {
        const { view, module } = tsNames(name);
        return { from: `./${module}.js`, types: [view] };
      }),
    ],
    text: [
      'export type Fingerprint_is_that_of_the_C_header = Proof<Same<typeof FINGERPRINT, CompiledLayout["fingerprint"]>>;',
      ...layouts.map((layout) => `\n${statements(layout).join("\n")}`),
    ].join("\n"),
  };
}

function statements(layout: MessageLayout | RecordLayout): readonly string[] {
  const { stem, view, handler } = tsNames(layout.name);
  const fields = `${stem}Fields`;
  const inC = `${stem}InC`;
  const state = (name: string, type: string): string =>
    `export type ${stem}_${name} = Proof<${type}>;`;
  const proofs = [
    `type ${fields} = typeof ${view}.FIELDS;`,
    `type ${inC} = CompiledLayout["${handler}"];`,
    state(`is_${layout.length}_bytes_long`, `Same<typeof ${view}.LENGTH, ${layout.length}>`),
    state("is_as_long_in_C", `Same<typeof ${view}.LENGTH, ${inC}["length"]>`),
    state("may_begin_at_any_address_in_C", `Same<1, ${inC}["alignment"]>`),
    state("has_the_fields_it_has_in_C", `Same<keyof ${fields}, keyof ${inC}["fields"]>`),
  ];
  if (layout.kind === "message") {
    proofs.push(
      state("has_the_type_byte_it_has_in_C", `Same<typeof ${view}.TYPE, ${inC}["type"]>`),
    );
  }
  let before: string | null = null;
  for (const { name, offset, decimals } of layout.fields) {
    const member = camelCase(name);
    const field = `${fields}["${member}"]`;
    // An intersection of two different numbers is `never`, which nothing equals.
    const at: string = before === null ? `${offset}` : `${offset} & ${before}["limit"]`;
    proofs.push(
      state(`${name}_begins_at_${offset}`, `Same<${field}["offset"], ${at}>`),
      state(`${name}_is_where_it_is_in_C`, `Same<InC<${field}>, ${inC}["fields"]["${member}"]>`),
    );
    if (decimals !== null) {
      const constant = `typeof ${view}.${tsFieldNames(name).decimals}`;
      proofs.push(
        state(
          `${name}_has_${decimals}_decimals`,
          `Same<${constant}, ${decimals} & ${inC}["fields"]["${member}"]["decimals"]>`,
        ),
      );
    }
    before = field;
  }
  if (before !== null) {
    proofs.push(
      state("ends_with_its_last_field", `Same<${before}["limit"], typeof ${view}.LENGTH>`),
    );
  }
  return proofs;
}

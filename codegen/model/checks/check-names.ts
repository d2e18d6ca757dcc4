/** Within one scope no two things share a name, a spelling in a generated language, or a reserved word. */
import { camelCase, spelling } from "../../names/case.js";
import { reservedFor, type NameUse } from "../../names/reserved-words.js";
import type { Diagnostics } from "../../source/diagnostics.js";
import type { Located } from "../../source/source-file.js";
import { allFields } from "./all-fields.js";
import { parseWireType } from "../parse-wire-type.js";
import type { Protocol } from "../protocol.js";
import type { Check } from "./check.js";
import { isMessage } from "./layout-fields.js";

export const checkNames: Check = (protocol, diagnostics) => {
  const { spec, header, messages, records, enumerations, optionSets } = protocol;
  const layouts = [...messages, ...records];
  refuseReserved("prefix", spec.prefix, "protocol", diagnostics);
  checkScope({
    what: "message, record or set of options",
    names: [...layouts.map((each) => each.spec.name), ...optionSets.map((each) => each.name)],
    use: "message",
    diagnostics,
  });
  checkScope({
    what: "enumeration",
    names: enumerations.map((each) => each.name),
    use: "enumeration",
    diagnostics,
  });
  const headerNames = header.map((field) => field.spec.name);
  checkScope({ what: "header field", names: headerNames, use: "field", diagnostics });
  for (const each of layouts) {
    const { spec: layout, fields } = each;
    const own = [
      ...fields.map((field) => field.spec.name),
      ...[layout.remainder, layout.group, layout.appendage, layout.trailer].flatMap((tail) =>
        tail === null ? [] : [tail.name],
      ),
    ];
    const inherited = isMessage(each) ? headerNames : [];
    checkScope({
      what: `field of ${layout.name.value}`,
      names: own,
      inherited,
      use: "field",
      diagnostics,
    });
  }
  for (const { name, options } of optionSets) {
    checkScope({
      what: `option of ${name.value}`,
      names: options.map(({ field }) => field.spec.name),
      use: "field",
      diagnostics,
    });
  }
  for (const { spec: field, bits } of allFields(protocol)) {
    const what = `bit of ${field.name.value}`;
    const names = bits.map((each) => each.name);
    checkScope({ what, names, use: "code", diagnostics });
    for (const { value, span } of names) {
      // A view's member says both.
      const joined = { value: `${field.name.value}_${value}`, span };
      refuseReserved("code", joined, what, diagnostics);
    }
  }
  for (const { name, codes } of enumerations) {
    const names = codes.map(({ spec: code }) => code.name);
    checkScope({ what: `code of ${name.value}`, names, use: "code", diagnostics });
  }
  checkTypeNames(protocol, diagnostics);
};

/** Enumerations and records are types of fields, as those of the language are: none may be taken for another. */
function checkTypeNames({ enumerations, records }: Protocol, diagnostics: Diagnostics): void {
  const known = new Map(enumerations.map(({ name }) => [name.value, name]));
  const recordNames = records.map(({ spec }) => spec.name);
  for (const name of [...known.values(), ...recordNames]) {
    const parsed = parseWireType(name.value, "big");
    if ("problem" in parsed && parsed.problem === "unknown") continue;
    diagnostics.report(
      "name-reserved",
      name.span,
      `${name.value} cannot name ${known.get(name.value) === name ? "an enumeration" : "a record"}: as the type of a field it is a wire type`,
      { help: HELP },
    );
  }
  for (const name of recordNames) {
    const enumeration = known.get(name.value);
    if (enumeration === undefined) continue;
    diagnostics.report(
      "name-duplicate",
      name.span,
      `a record and an enumeration are named ${name.value}, and the type of a field means one of them`,
      { related: [{ span: enumeration.span, message: "the enumeration is here" }] },
    );
  }
}

interface NameScope {
  /** What one of the names belongs to, for messages: `field of add_order`. */
  readonly what: string;
  readonly names: readonly Located<string>[];
  /** Names that the scope has from elsewhere; they were checked there. */
  readonly inherited?: readonly Located<string>[];
  readonly use: NameUse;
  readonly diagnostics: Diagnostics;
}

function checkScope({ what, names, inherited = [], use, diagnostics }: NameScope): void {
  const bySpelling = new Map(inherited.map((name) => [spelling(name.value), name]));
  for (const name of names) {
    refuseReserved(use, name, what, diagnostics);
    const spelled = spelling(name.value);
    const earlier = bySpelling.get(spelled);
    if (earlier === undefined) {
      bySpelling.set(spelled, name);
    } else if (earlier.value === name.value) {
      diagnostics.report("name-duplicate", name.span, `a second ${what} is named ${name.value}`, {
        related: [{ span: earlier.span, message: "first named here" }],
      });
    } else {
      const [first, second] = [camelCase(earlier.value), camelCase(name.value)];
      diagnostics.report(
        "name-collision",
        name.span,
        `${earlier.value} and ${name.value} ` +
          (first === second
            ? `both become ${first} in TypeScript`
            : `become ${first} and ${second} in TypeScript, which differ in capital letters only`),
        { related: [{ span: earlier.span, message: "the other is here" }] },
      );
    }
  }
}

function refuseReserved(
  use: NameScope["use"],
  name: Located<string>,
  what: string,
  diagnostics: Diagnostics,
): void {
  const reason = reservedFor(use, name.value);
  if (reason === null) return;
  diagnostics.report(
    "name-reserved",
    name.span,
    `${name.value} cannot name ${/^[aeiou]/u.test(what) ? "an" : "a"} ${what}: ${reason}`,
    { help: HELP },
  );
}

const HELP = "add a word that says more, as the exchange would";

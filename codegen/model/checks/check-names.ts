/** Within one scope no two things share a name, a spelling in a generated language, or a reserved word. */
import { camelCase, spelling } from "../../names/case.js";
import { reservedFor, type NameUse } from "../../names/reserved-words.js";
import type { Diagnostics } from "../../source/diagnostics.js";
import type { Located } from "../../source/source-file.js";
import { allFields } from "./all-fields.js";
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
    checkScope({
      what: `bit of ${field.name.value}`,
      names: bits.map((each) => each.name),
      use: "code",
      diagnostics,
    });
  }
  for (const { name, codes } of enumerations) {
    for (const code of codes) {
      refuseReserved("code", code.spec.name, `code of ${name.value}`, diagnostics);
    }
  }
};

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
      diagnostics.report(
        "name-collision",
        name.span,
        `${earlier.value} and ${name.value} both become ${camelCase(name.value)} in TypeScript`,
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
    {
      help: "add a word that says more, as the exchange would",
    },
  );
}

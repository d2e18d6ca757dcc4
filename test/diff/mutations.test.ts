/**
 * Random specs and random single changes of them, each made with the class that it must have; and what
 * must hold for any two specs: nothing differs from itself, what comes one way goes the other.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffSides } from "../../codegen/diff/diff-sides.js";
import type { Finding } from "../../codegen/diff/finding.js";
import { sideOf } from "./sides.js";
import { tries } from "../support/effort.js";

const RUNS = tries(60, 2_000);

/** A field of the model, with all that a mutation may touch. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly decimals: number | null;
  readonly doc: string;
}

interface Message {
  readonly type: string;
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

interface Code {
  readonly code: string;
  readonly name: string;
  readonly doc: string;
}

interface Model {
  readonly order: "big" | "little";
  readonly codes: readonly Code[];
  readonly messages: readonly Message[];
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((width) =>
  ["u", "i"].map((sign) => ({ type: `${sign}${8 * width}`, width })),
);
const texts = [
  { type: "char", width: 1 },
  ...[2, 4, 8].map((width) => ({ type: `alpha(${width})`, width })),
  ...[3, 5].map((width) => ({ type: `bytes(${width})`, width })),
  ...[4, 9].map((width) => ({ type: `digits(${width})`, width })),
];

const field: fc.Arbitrary<Omit<Field, "name">> = fc
  .record({
    kind: fc.constantFrom(...numbers, ...texts),
    decimals: fc.constantFrom(null, 2, 4),
    doc: fc.constantFrom("", "One", "Two"),
  })
  .map(({ kind, decimals, doc }) => ({
    ...kind,
    decimals: /^[ui]/u.test(kind.type) ? decimals : null,
    doc,
  }));

/** Each message has fields of its own, and each of their names is used once in the whole spec. */
const model: fc.Arbitrary<Model> = fc
  .record({
    order: fc.constantFrom<"big" | "little">("big", "little"),
    codeCount: fc.integer({ min: 2, max: 5 }),
    messages: fc.array(fc.array(field, { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ order, codeCount, messages }) => ({
    order,
    codes: Array.from({ length: codeCount }, (_, index) => ({
      code: String.fromCharCode(0x61 + index),
      name: `code_${String.fromCharCode(0x61 + index)}`,
      doc: `Code ${index}`,
    })),
    messages: messages.map((fields, at) => ({
      type: String.fromCharCode(0x41 + at),
      name: `message_${"abcd"[at]}`,
      title: `Message ${at}`,
      fields: fields.map((each, index) => ({
        ...each,
        name: `field_${"abcd"[at]}${"uvwxyz"[index]}`,
      })),
    })),
  }));

function specText({ order, codes, messages }: Model): string {
  const quoted = JSON.stringify;
  const field = (each: Field, offset: number): string =>
    `      - { name: ${each.name}, offset: ${offset}, type: ${each.type}${each.decimals === null ? "" : `, decimals: ${each.decimals}`}${each.doc === "" ? "" : `, doc: ${each.doc}`} }`;
  const message = ({ type, name, title, fields }: Message): string => {
    let offset = 2;
    const lines = fields.map((each) => {
      const line = field(each, offset);
      offset += each.width;
      return line;
    });
    return `  - type: ${quoted(type)}\n    name: ${name}\n    title: ${title}\n    length: ${offset}\n    fields:${lines.length === 0 ? " []" : `\n${lines.join("\n")}`}`;
  };
  return `itchgen: 1
protocol: random
version: "1.0"
edition: "2020-01-02"
document: Random Feed
byteOrder: ${order}
prefix: rnd
enumerations:
  kind:
    codes:
${codes.map(({ code, name, doc }) => `      ${quoted(code)}: { name: ${name}, doc: ${doc} }`).join("\n")}
header:
  - { name: message_type, offset: 0, type: char }
  - { name: kind, offset: 1, type: kind }
messages:
${messages.map(message).join("\n")}
`;
}

/** A change and what must be said of it. */
interface Mutation {
  readonly model: Model;
  readonly expected: readonly string[];
}

type Mutate = (model: Model, pick: (count: number) => number) => Mutation | null;

function withMessage(model: Model, at: number, change: (message: Message) => Message): Model {
  return {
    ...model,
    messages: model.messages.map((each, index) => (index === at ? change(each) : each)),
  };
}

function onField(
  change: (field: Field) => Field | null,
  expected: (before: Field, after: Field, message: Message) => readonly string[],
): Mutate {
  return (model, pick) => {
    const at = pick(model.messages.length);
    const message = model.messages[at];
    const index = pick(message?.fields.length ?? 0);
    const before = message?.fields[index];
    if (message === undefined || before === undefined) return null;
    const after = change(before);
    if (after === null) return null;
    const fields = message.fields.map((each) => (each === before ? after : each));
    const later = message.fields.slice(index + 1);
    const moved =
      before.width === after.width
        ? []
        : later.map(({ name }) => `WIRE_BREAKING field-moved ${name}`);
    return {
      model: withMessage(model, at, (each) => ({ ...each, fields })),
      expected: [...expected(before, after, message), ...moved],
    };
  };
}

const isNumber = ({ type }: Field): boolean => /^[ui]/u.test(type);

const MUTATIONS: Readonly<Record<string, Mutate>> = {
  "field renamed": onField(
    (field) => ({ ...field, name: "renamed" }),
    () => ["SOURCE_BREAKING field-renamed renamed"],
  ),
  "field explained otherwise": onField(
    (field) => ({ ...field, doc: "Three" }),
    ({ name }) => [`DOC doc-changed ${name}`],
  ),
  "another scale": onField(
    (field) => (isNumber(field) ? { ...field, decimals: 7 } : null),
    ({ name }) => [`WIRE_BREAKING scale-changed ${name}`],
  ),
  "another sign": onField(
    (field) =>
      isNumber(field)
        ? {
            ...field,
            type: field.type.startsWith("u")
              ? field.type.replace("u", "i")
              : field.type.replace("i", "u"),
          }
        : null,
    ({ name }) => [`WIRE_BREAKING sign-changed ${name}`],
  ),
  "a wider number": onField(
    (field) =>
      isNumber(field) && field.width < 8
        ? {
            ...field,
            width: field.width + 1,
            type: `${field.type.charAt(0)}${8 * (field.width + 1)}`,
          }
        : null,
    ({ name }) => [`WIRE_BREAKING field-resized ${name}`],
  ),
  "wider text": onField(
    (field) =>
      field.type.includes("(")
        ? {
            ...field,
            width: field.width + 1,
            type: field.type.replace(/\d+/u, String(field.width + 1)),
          }
        : null,
    ({ name }) => [`WIRE_BREAKING field-resized ${name}`],
  ),
  "one number in the other byte order": (model, pick) =>
    onField(
      (field) =>
        isNumber(field) && field.width > 1
          ? { ...field, type: `${field.type}${model.order === "big" ? "le" : "be"}` }
          : null,
      ({ name }) => [`WIRE_BREAKING byte-order-changed ${name}`],
    )(model, pick),
  "another byte order": (model) => ({
    model: { ...model, order: model.order === "big" ? "little" : "big" },
    expected: model.messages.flatMap(({ fields }) =>
      fields
        .filter((each) => isNumber(each) && each.width > 1)
        .map(({ name }) => `WIRE_BREAKING byte-order-changed ${name}`),
    ),
  }),
  "field appended": (model, pick) => ({
    model: withMessage(model, pick(model.messages.length), (message) => ({
      ...message,
      fields: [
        ...message.fields,
        { name: "appended", type: "u16", width: 2, decimals: null, doc: "" },
      ],
    })),
    expected: ["WIRE_EXTENDING field-appended appended"],
  }),
  "field inserted": (model, pick) => {
    const at = pick(model.messages.length);
    const fields = model.messages[at]?.fields ?? [];
    return {
      model: withMessage(model, at, (message) => ({
        ...message,
        fields: [
          { name: "inserted", type: "bytes(1)", width: 1, decimals: null, doc: "" },
          ...fields,
        ],
      })),
      expected: [
        "WIRE_BREAKING field-inserted inserted",
        ...fields.map(({ name }) => `WIRE_BREAKING field-moved ${name}`),
      ],
    };
  },
  "last field removed": (model, pick) => {
    const at = pick(model.messages.length);
    const last = model.messages[at]?.fields.at(-1);
    return {
      model: withMessage(model, at, (message) => ({
        ...message,
        fields: message.fields.slice(0, -1),
      })),
      expected: [`WIRE_BREAKING field-removed ${last?.name ?? ""}`],
    };
  },
  "message removed": (model, pick) => {
    if (model.messages.length < 2) return null;
    const gone = model.messages[pick(model.messages.length)];
    return {
      model: { ...model, messages: model.messages.filter((each) => each !== gone) },
      expected: [`WIRE_BREAKING message-removed ${gone?.name ?? ""}`],
    };
  },
  "message added": (model) => ({
    model: {
      ...model,
      messages: [...model.messages, { type: "Z", name: "fresh", title: "Fresh", fields: [] }],
    },
    expected: ["WIRE_EXTENDING message-added fresh"],
  }),
  "message renamed": (model, pick) => ({
    model: withMessage(model, pick(model.messages.length), (each) => ({
      ...each,
      name: "renamed",
    })),
    expected: ["SOURCE_BREAKING message-renamed renamed"],
  }),
  "another type byte": (model, pick) => ({
    model: withMessage(model, pick(model.messages.length), (each) => ({ ...each, type: "z" })),
    expected: ["WIRE_BREAKING message-type-changed type"],
  }),
  "another heading": (model, pick) => ({
    model: withMessage(model, pick(model.messages.length), (each) => ({ ...each, title: "Other" })),
    expected: ["DOC doc-changed title"],
  }),
  "code added": (model) => ({
    model: { ...model, codes: [...model.codes, { code: "X", name: "fresh", doc: "Fresh" }] },
    expected: ["WIRE_EXTENDING code-added fresh"],
  }),
  "code removed": (model, pick) => {
    const gone = model.codes[pick(model.codes.length)];
    return {
      model: { ...model, codes: model.codes.filter((each) => each !== gone) },
      expected: [`SOURCE_BREAKING code-removed ${gone?.name ?? ""}`],
    };
  },
  "code renamed": onCode(
    (code) => ({ ...code, name: "renamed" }),
    () => "SOURCE_BREAKING code-renamed renamed",
  ),
  "code reused": onCode(
    (code) => ({ ...code, name: "other", doc: "Other" }),
    () => "WIRE_BREAKING code-reused other",
  ),
  "code written otherwise": onCode(
    (code) => ({ ...code, code: "X" }),
    ({ name }) => `WIRE_BREAKING code-value-changed ${name}`,
  ),
};

function onCode(change: (code: Code) => Code, expected: (before: Code) => string): Mutate {
  return (model, pick) => {
    const before = model.codes[pick(model.codes.length)];
    if (before === undefined) return null;
    const codes = model.codes.map((each) => (each === before ? change(each) : each));
    return { model: { ...model, codes }, expected: [expected(before)] };
  };
}

function said({ class: kind, rule, path }: Finding): string {
  return `${kind} ${rule} ${path.split(".").at(-1) ?? ""}`;
}

describe("a random spec", () => {
  test("does not differ from itself", async () => {
    await fc.assert(
      fc.asyncProperty(model, async (spec) => {
        const text = specText(spec);
        expect(diffSides(await sideOf(text, "base"), await sideOf(text, "head"))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(Object.entries(MUTATIONS))("with one change, %s", async (_, mutate) => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(model, fc.nat(), async (spec, seed) => {
        const mutation = mutate(spec, (count) => seed % Math.max(1, count));
        if (mutation === null) return;
        made++;
        const [base, head] = [
          await sideOf(specText(spec), "base"),
          await sideOf(specText(mutation.model), "head"),
        ];
        expect(diffSides(base, head).map(said).toSorted()).toEqual(mutation.expected.toSorted());
      }),
      { numRuns: RUNS },
    );
    expect(made).toBeGreaterThan(RUNS / 20);
  });

  test("and another: what was added one way is removed the other, messages and fields and codes", async () => {
    const counts = (findings: readonly Finding[], from: RegExp): readonly string[] =>
      findings
        .filter(({ rule }) => from.test(rule))
        .map(({ rule, path }) => `${rule.replace(from, "")} ${path}`)
        .toSorted();
    await fc.assert(
      fc.asyncProperty(model, model, async (a, b) => {
        const [base, head] = [await sideOf(specText(a), "a"), await sideOf(specText(b), "b")];
        const [there, back] = [diffSides(base, head), diffSides(head, base)];
        const came = /-(?:added|appended|inserted)$/u;
        const went = /-removed$/u;
        expect(counts(there, came)).toEqual(counts(back, went));
        expect(counts(there, went)).toEqual(counts(back, came));
      }),
      { numRuns: RUNS },
    );
  });
});

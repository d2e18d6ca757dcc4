/**
 * A breaking finding in, its evidence out: a C file that compiles against the base's headers and not
 * against the head's, and a message that the two sides decode differently.
 */
import { decodeAs, decodeMessage, exampleBytes, withCode, type Decoded } from "./decode.js";
import type { AnyLayout, Finding, Subject } from "./finding.js";
import { sourceOf } from "./witness-source.js";

/** The evidence for one finding. */
export interface Witness {
  /** `01-field-moved-add_order.price`: for file names. */
  readonly name: string;
  /** The C file; null when the change cannot be seen in C. */
  readonly source: string | null;
  /** Bytes and what either side finds in them; null when no bytes tell the sides apart. */
  readonly message: WitnessMessage | null;
}

/** A message that the sides decode differently. */
export interface WitnessMessage {
  readonly hex: string;
  readonly base: Decoded;
  readonly head: Decoded;
}

/** Evidence for every finding that breaks the wire or source, in the order of the findings. */
export function witnessesOf(findings: readonly Finding[]): readonly Witness[] {
  return findings
    .filter((finding) => finding.class === "WIRE_BREAKING" || finding.class === "SOURCE_BREAKING")
    .map((finding, index) => ({
      name: `${String(index + 1).padStart(2, "0")}-${finding.rule}-${finding.path.split(".").slice(1).join(".") || finding.path}`,
      source: sourceOf(finding),
      message: messageOf(finding),
    }));
}

function messageOf(finding: Finding): WitnessMessage | null {
  for (const { bytes, layouts } of examples(finding)) {
    const base = decodeOn(finding.baseSubject, layouts[0], bytes, finding);
    const head = decodeOn(finding.headSubject, layouts[1], bytes, finding);
    if (base === null || head === null) continue;
    if (JSON.stringify(base) !== JSON.stringify(head)) {
      return { hex: hexText(bytes), base, head };
    }
  }
  return null;
}

function hexText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface Example {
  readonly bytes: Uint8Array;
  readonly layouts: readonly [AnyLayout | undefined, AnyLayout | undefined];
}

/** Bytes worth trying: messages of the base, then of the head; for a code, messages that carry it. */
function examples({ rule, baseSubject, headSubject }: Finding): readonly Example[] {
  const layouts = [baseSubject?.layout, headSubject?.layout] as const;
  return [baseSubject, headSubject].flatMap((subject): readonly Example[] => {
    if (subject === null) return [];
    const { protocol, layout, field, enumeration, code } = subject;
    if (layout !== undefined && field !== undefined && rule.startsWith("sentinel")) {
      return field.sentinels.map(({ value }) => ({
        bytes: withCode(exampleBytes(protocol, layout), field, value.toString()),
        layouts,
      }));
    }
    if (layout !== undefined && field !== undefined && rule === "field-codes-reused") {
      const codes = protocol.enumerations.find(({ name }) => name === field.enumeration)?.codes;
      return (codes ?? []).map((each) => ({
        bytes: withCode(exampleBytes(protocol, layout), field, each.code),
        layouts,
      }));
    }
    if (layout !== undefined) return [{ bytes: exampleBytes(protocol, layout), layouts }];
    if (enumeration === undefined)
      return protocol.messages
        .slice(0, 1)
        .map((each) => ({ bytes: exampleBytes(protocol, each), layouts }));
    const first = protocol.enumerations.find(({ name }) => name === enumeration)?.codes[0]?.code;
    const carried = code ?? first;
    if (carried === undefined) return [];
    return protocol.messages.flatMap((message) =>
      message.fields
        .filter((field) => field.enumeration === enumeration)
        .map((field) => ({
          bytes: withCode(exampleBytes(protocol, message), field, carried),
          layouts,
        })),
    );
  });
}

function decodeOn(
  subject: Subject | null,
  layout: AnyLayout | undefined,
  bytes: Uint8Array,
  { baseSubject, headSubject }: Finding,
): Decoded | null {
  if (subject === null) {
    // The other side knows nothing of it: a message of its own is unknown there, a record is nothing.
    const other = baseSubject ?? headSubject;
    return other?.layout?.kind === "message"
      ? { verdict: "unknown", name: null, fields: {} }
      : null;
  }
  if (layout?.kind === "record") return decodeAs(subject.protocol, layout, bytes);
  return decodeMessage(subject.protocol, bytes);
}

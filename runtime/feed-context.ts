/**
 * What earlier messages of a feed say about later ones: the whole seconds to which nanoseconds are added,
 * and how many decimal places the prices of an order book have.
 */
import type {
  FieldDescriptor,
  LayoutDescriptor,
  MessageDescriptor,
  ProtocolDescriptor,
  ScalarValue,
  View,
} from "./descriptor.js";

/** A time whose parts have been put together. */
export interface JoinedTime {
  /** Whole seconds and the rest, in nanoseconds. */
  readonly nanoseconds: bigint;
  /** What they count from. */
  readonly unit: "ns_since_midnight" | "ns_since_epoch";
}

/** Nanoseconds from whole seconds and the rest, which may reach beyond a second. */
export function joinTime(seconds: number, nanoseconds: number): bigint {
  return BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds);
}

/** The most decimal places that any reader can use; a feed that says more means something else by it. */
const MOST_DECIMALS = 18;

/** Decimals of so many order books are kept; those told longest ago make way for more. */
const MOST_KEYS = 1 << 20;

/** Remembers, message by message, what the protocol declares that other messages depend on. */
export class FeedContext {
  readonly #layouts = new Map<FieldDescriptor, LayoutDescriptor>();
  /** Fields that say something, by the message that has them. */
  readonly #sources = new Map<LayoutDescriptor, Source[]>();
  readonly #byField = new Map<FieldDescriptor, Source>();

  constructor(protocol: ProtocolDescriptor) {
    const named = new Map<string, Source>();
    for (const layout of [...protocol.messages, ...protocol.records]) {
      for (const field of layout.fields) {
        this.#layouts.set(field, layout);
        const source = sourceOf(protocol, field, named);
        if (source === null) continue;
        this.#byField.set(field, source);
        const own = this.#sources.get(source.message) ?? [];
        if (!own.includes(source)) this.#sources.set(source.message, [...own, source]);
      }
    }
  }

  /** Takes note of a message; call it for every one, in the feed's order, before reading the message. */
  see(message: MessageDescriptor, view: View): void {
    for (const source of this.#sources.get(message) ?? []) {
      const key = source.key === null ? undefined : scalarOf(source.key.read(view));
      // Set anew, so that the oldest of a Map is what was said longest ago.
      source.said.delete(key);
      source.said.set(key, Number(source.field.read(view)));
      if (source.said.size > MOST_KEYS) {
        for (const [oldest] of source.said) {
          source.said.delete(oldest);
          break;
        }
      }
    }
  }

  /** How many decimal places the field has in the message under `view`; undefined while nothing has said it. */
  decimalsOf(field: FieldDescriptor, view: View): number | undefined {
    const from = field.decimalsFrom;
    if (from === undefined) return field.decimals ?? undefined;
    const layout = this.#layouts.get(field);
    const own = (name: string | null): ScalarValue =>
      scalarOf(layout?.fields.find((each) => each.name === name)?.read(view));
    const said =
      from.message === null
        ? Number(own(from.field))
        : this.#byField.get(field)?.said.get(from.key === null ? undefined : own(from.key));
    return said !== undefined && said <= MOST_DECIMALS ? said : undefined;
  }

  /** The whole time that the field is the last part of; undefined while no seconds have been said. */
  timeOf(field: FieldDescriptor, view: View): JoinedTime | undefined {
    const source = this.#byField.get(field);
    const seconds = source?.said.get(undefined);
    if (field.secondsFrom === undefined || source === undefined || seconds === undefined) {
      return undefined;
    }
    return {
      nanoseconds: joinTime(seconds, Number(field.read(view))),
      unit: source.field.unit === "s_since_epoch" ? "ns_since_epoch" : "ns_since_midnight",
    };
  }
}

/** A field that says something about others, and what it last said. */
interface Source {
  readonly message: MessageDescriptor;
  readonly field: FieldDescriptor;
  readonly key: FieldDescriptor | null;
  readonly said: Map<ScalarValue, number>;
}

function sourceOf(
  { messages }: ProtocolDescriptor,
  { decimalsFrom, secondsFrom }: FieldDescriptor,
  named: Map<string, Source>,
): Source | null {
  const from = decimalsFrom ?? secondsFrom;
  if (from === undefined || from.message === null) return null;
  const keyName = decimalsFrom?.key ?? null;
  const name = `${from.message} ${from.field} ${keyName ?? ""}`;
  const known = named.get(name);
  if (known !== undefined) return known;
  const message = messages.find((each) => each.name === from.message);
  const field = message?.fields.find((each) => each.name === from.field);
  if (message === undefined || field === undefined) return null;
  const key = message.fields.find((each) => each.name === keyName) ?? null;
  const source: Source = { message, field, key, said: new Map() };
  named.set(name, source);
  return source;
}

/** A key is compared by its value, so bytes, which have an identity, become text. */
function scalarOf(value: unknown): ScalarValue {
  if (value instanceof Uint8Array) return String(value);
  return typeof value === "object" ? undefined : (value as ScalarValue);
}

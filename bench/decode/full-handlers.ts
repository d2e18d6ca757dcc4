/** Handlers that read every field of every message, for C and for TypeScript, made from the descriptor. */
import type { FieldDescriptor, MessageDescriptor } from "../../runtime/descriptor.js";
import { descriptor, type MessageHandlers } from "../../generated/ts/itch50/index.js";

/** The C text that `c/generated.c` includes. */
export function fullHandlersInC(): string {
  const handlers = descriptor.messages.map(
    (
      message,
    ) => `static void full_${message.name}(void *context, const struct itch50_${message.name} *m, size_t length)
{
	struct sums *sums = context;
	uint32_t sum = 0;

	(void)length;
${fieldsOf(message)
  .map((field) => `	sum ^= ${cTerm(field, `itch50_${message.name}_${field.name}`)};`)
  .join("\n")}
	sums->checksum ^= sum;
}
`,
  );
  const rows = descriptor.messages.map(({ name }) => `	.${name} = full_${name},`);
  return `${handlers.join("\n")}
static const struct itch50_handlers full_handlers = {
${rows.join("\n")}
};
`;
}

function cTerm({ kind, length }: FieldDescriptor, getter: string): string {
  switch (kind) {
    case "alpha":
      return length === 8 ? `halves(${getter}_key(m))` : `(uint32_t)${getter}_key(m)`;
    case "char":
      return `(uint8_t)${getter}(m)`;
    default:
      return length === 8 ? `halves(${getter}(m))` : `(uint32_t)${getter}(m)`;
  }
}

/** What a full decode adds up; read it with `checksum`. */
export interface FullDecode {
  readonly handlers: MessageHandlers;
  /** The low 32 bits of all fields xored since the last call, as an unsigned number. */
  readonly checksum: () => number;
}

/** Handlers over the views' public getters: every field of a message xored. */
export function fullHandlers(): FullDecode {
  const methods = descriptor.messages.map((message) => {
    const terms = fieldsOf(message).map(tsTerm);
    return `${member(message.name)}(message) { sum ^= ${terms.join(" ^ ")}; }`;
  });
  const text = `let sum = 0; return { handlers: { ${methods.join(",\n")} }, checksum() { const total = sum >>> 0; sum = 0; return total; } };`;
  // The text is made of the descriptor's own checked names.
  // oxlint-disable-next-line no-new-func
  return new Function(text)() as FullDecode;
}

function tsTerm({ name, kind, length }: FieldDescriptor): string {
  const own = member(name);
  if (kind === "alpha") {
    return length === 8 ? `message.${own}KeyHi ^ message.${own}KeyLo` : `message.${own}Key`;
  }
  return length === 8 ? `message.${own}Hi ^ message.${own}Lo` : `message.${own}`;
}

/** Every field but the type byte, which the dispatch has read. */
function fieldsOf({ fields }: MessageDescriptor): readonly FieldDescriptor[] {
  return fields.slice(1);
}

function member(name: string): string {
  return name.replace(/_+(.)/gu, (_, letter: string) => letter.toUpperCase());
}

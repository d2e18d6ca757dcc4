/** Messages and records in, the same in an order in which C may read them: what is used comes first. */
import type { MessageLayout, ProtocolLayout, RecordLayout } from "../../layout/protocol-layout.js";

/** Records that repeat, then records that trail, then messages and the other records in the spec's order. */
export function structOrder({
  messages,
  records,
}: ProtocolLayout): readonly (MessageLayout | RecordLayout)[] {
  const layouts = [...messages, ...records];
  const elements = new Set(
    layouts.flatMap(({ fields, tail }) => [
      ...fields.flatMap(({ wireType }) => (wireType.kind === "record" ? [wireType.name] : [])),
      ...(tail?.kind === "group" ? [tail.record] : []),
    ]),
  );
  const trailers = new Set(
    layouts.flatMap(({ tail }) => (tail?.kind === "trailer" ? [tail.record] : [])),
  );
  const rank = ({ kind, name }: MessageLayout | RecordLayout): number => {
    if (kind === "message") return 2;
    return elements.has(name) ? 0 : trailers.has(name) ? 1 : 2;
  };
  return layouts.toSorted((a, b) => rank(a) - rank(b));
}

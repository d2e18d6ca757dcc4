/** A handler of uncounted runs that counts by itself, and hands on what a counted run would have held. */
import { MessageRun } from "../../runtime/session/message-run.js";

/** Makes `walk` of `messages`. */
export function walking(messages: (run: MessageRun) => void): (run: MessageRun) => number {
  const counted = new MessageRun();
  return (promised) => {
    const { view, start, limit, count } = promised;
    let at = start;
    let whole = 0;
    while (whole < count && at + 2 <= limit && at + 2 + view.getUint16(at) <= limit) {
      at += 2 + view.getUint16(at);
      whole++;
    }
    Object.assign(counted, promised, { count: whole, limit: at });
    if (whole > 0) messages(counted);
    return whole === count ? at : -1;
  };
}

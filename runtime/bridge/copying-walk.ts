/** How a reader in debug mode finds views that are kept too long. */

/** Hands the message blocks between two places to handlers; returns where it ended, or less than 0. */
export type Walk = (start: number, limit: number, count: number) => number;

/**
 * A walk over a copy of the bytes, which is then taken away from every view that was kept: reading one throws a
 * TypeError, where it would otherwise show the bytes of another packet. `bind` makes a walk over a buffer.
 */
export function copyingWalk(data: ArrayBuffer, bind: (view: DataView) => Walk): Walk {
  return (start, limit, count) => {
    const copy = data.slice(start, limit);
    try {
      const end = bind(new DataView(copy))(0, copy.byteLength, count);
      return end < 0 ? end : start + end;
    } finally {
      structuredClone(copy, { transfer: [copy] });
    }
  };
}

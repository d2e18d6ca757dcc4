/** Link types: what a captured frame begins with. The numbers are those of the common registry. */

/** The link types whose frames can be walked. */
export const LinkType = {
  /** 4 bytes that name the family, in the byte order of the capturing machine. */
  null: 0,
  ethernet: 1,
  /** An IP packet without anything before it; three numbers are in use for it. */
  raw: 101,
  rawBsd: 12,
  rawOpenBsd: 14,
  /** As `null`, in network byte order. */
  loop: 108,
  /** Linux "cooked" captures, from the `any` device. */
  linuxSll: 113,
  /** Nothing but IPv4. */
  ipv4: 228,
  linuxSll2: 276,
} as const;

const NAMES: ReadonlyMap<number, string> = new Map([
  [LinkType.null, "BSD loopback"],
  [LinkType.ethernet, "Ethernet"],
  [LinkType.raw, "raw IP"],
  [LinkType.rawBsd, "raw IP"],
  [LinkType.rawOpenBsd, "raw IP"],
  [LinkType.loop, "OpenBSD loopback"],
  [LinkType.linuxSll, "Linux cooked"],
  [LinkType.ipv4, "raw IPv4"],
  [LinkType.linuxSll2, "Linux cooked v2"],
]);

/** A name for people. */
export function linkTypeName(linkType: number): string {
  return NAMES.get(linkType) ?? `link type ${linkType}`;
}

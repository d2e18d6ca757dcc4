/** IGMP queries as routers send them, and spoilt ones. */

/** What to ask; `sources` make it a query of the third version, of which it claims `count`. */
export interface QueryForm {
  readonly group?: readonly number[];
  /** In tenths of a second; 0 is what the first version writes there. */
  readonly within?: number;
  /** 802.1Q and 802.1ad tags, 4 bytes each. */
  readonly tags?: readonly number[];
  readonly sources?: readonly (readonly number[])[];
  readonly count?: number;
  readonly spoils?: "igmp" | "ip";
}

const NONE = [0, 0, 0, 0];

/** Such a query in an Ethernet frame, padded to the least length. */
export function queryFrame({
  group = NONE,
  within = 1,
  tags = [],
  ...form
}: QueryForm): Uint8Array {
  const { sources, count, spoils } = form;
  const more = sources === undefined ? [] : [2, 125, 0, count ?? sources.length, ...sources.flat()];
  const igmp = summed([0x11, within, 0, 0, ...group, ...more], 2, spoils === "igmp");
  const length = 24 + igmp.length;
  const header = [0x46, 0xc0, 0, length, 0, 0, 0, 0, 1, 2, 0, 0, 10, 0, 0, 254, 224, 0, 0, 1];
  const ip = summed([...header, 0x94, 4, 0, 0], 10, spoils === "ip");
  const frame = [1, 0, 0x5e, 0, 0, 1, 2, 0, 0, 0, 0, 9, ...tags, 8, 0, ...ip, ...igmp];
  return Uint8Array.from({ length: Math.max(60, frame.length) }, (_, at) => frame[at] ?? 0);
}

/** The bytes with their checksum put at `at`, or a wrong one. */
export function summed(bytes: readonly number[], at: number, isWrong = false): number[] {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 2)
    sum += (bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  const right = sum ^ 0xffff ^ (isWrong ? 1 : 0);
  return bytes.with(at, right >>> 8).with(at + 1, right & 0xff);
}

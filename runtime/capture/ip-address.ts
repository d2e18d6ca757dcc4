/** IPv4 addresses and ports as text and as numbers. */

/** `addressText(0xe9360c6f)` is `"233.54.12.111"`. */
export function addressText(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 0xff}.${(address >>> 8) & 0xff}.${address & 0xff}`;
}

/** The number that four decimal bytes spell; null when the text is no address. */
export function parseAddress(text: string): number | null {
  const parts = text.split(".");
  if (parts.length !== 4) return null;
  let address = 0;
  for (const part of parts) {
    if (!/^(?:0|[1-9]\d{0,2})$/u.test(part) || Number(part) > 0xff) return null;
    address = address * 0x100 + Number(part);
  }
  return address;
}

/** An address and a port, and perhaps the only source from which datagrams are taken. */
export interface Endpoint {
  /** IPv4 address, the first byte highest. */
  readonly address: number;
  /** 1 to 65,535. */
  readonly port: number;
  /** Null for any source. */
  readonly source: number | null;
}

/** `233.54.12.111:26477`, or `233.54.12.111:26477@206.200.138.233` with a source. */
export function endpointText({ address, port, source }: Endpoint): string {
  const from = source === null ? "" : `@${addressText(source)}`;
  return `${addressText(address)}:${port}${from}`;
}

/** The opposite of {@link endpointText}; null when the text is no endpoint. */
export function parseEndpoint(text: string): Endpoint | null {
  const match = /^([\d.]+):(\d{1,5})(?:@([\d.]+))?$/u.exec(text);
  const address = parseAddress(match?.[1] ?? "");
  const source = match?.[3] === undefined ? null : parseAddress(match[3]);
  const port = Number(match?.[2] ?? 0);
  if (address === null || port < 1 || port > 0xffff) return null;
  if (match?.[3] !== undefined && source === null) return null;
  return { address, port, source };
}

/** True for addresses of groups: 224.0.0.0 to 239.255.255.255. */
export function isGroup(address: number): boolean {
  return address >>> 28 === 0xe;
}

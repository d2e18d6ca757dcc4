/** The name of a protocol's manifest, which tells it from those of other protocols, versions and editions. */

/** What a manifest is named after. */
export interface ManifestSubject {
  readonly protocol: string;
  readonly version: string;
  readonly edition: string;
  /** The newest edition that the spec records. */
  readonly newest: string;
}

/** `nasdaq-totalview-itch-5.0`: the newest edition has the protocol's own name, older ones stand beside it. */
export function manifestName({ protocol, version, edition, newest }: ManifestSubject): string {
  return `${protocol}-${version}${edition === newest ? "" : `-${edition}`}`;
}

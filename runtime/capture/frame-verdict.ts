/** What walking a frame concluded: a UDP datagram, or the one reason why there is none to be had. */

/** Each is a counter; those who walk frames count every frame under exactly one of them. */
export const FrameVerdict = {
  /** A whole UDP datagram. */
  datagram: 0,
  /** The capture cut the frame short: of the datagram only the bytes that are there may be read. */
  snapped: 1,
  /** The capture cut the frame short before the UDP header's end. */
  headerSnapped: 2,
  /** The frame itself ends before its headers do. */
  shortFrame: 3,
  /** No way of walking frames of this link type. */
  otherLinkType: 4,
  /** Neither IPv4 nor IPv6. */
  otherEtherType: 5,
  ipv6: 6,
  /** IPv4, but not UDP. */
  otherProtocol: 7,
  /** A part of an IPv4 packet that was cut in pieces. */
  fragment: 8,
  /** The IPv4 header's version is not 4, or its length less than 20 bytes. */
  badIpHeader: 9,
  /** The IPv4 packet claims to be longer than its frame, or shorter than its header. */
  badIpLength: 10,
  /** The UDP length is less than 8 or more than the IPv4 packet has. */
  badUdpLength: 11,
  /** The UDP checksum does not fit the bytes. */
  badChecksum: 12,
} as const;

/** One of the values of {@link FrameVerdict}. */
export type FrameVerdict = (typeof FrameVerdict)[keyof typeof FrameVerdict];

/** The verdict's name, as tools print it. */
export type FrameVerdictName =
  | "datagram"
  | "snapped"
  | "header-snapped"
  | "short-frame"
  | "other-link-type"
  | "other-ether-type"
  | "ipv6"
  | "other-protocol"
  | "fragment"
  | "bad-ip-header"
  | "bad-ip-length"
  | "bad-udp-length"
  | "bad-checksum";

/** Names by value. */
export const FRAME_VERDICT_NAMES: readonly FrameVerdictName[] = [
  "datagram",
  "snapped",
  "header-snapped",
  "short-frame",
  "other-link-type",
  "other-ether-type",
  "ipv6",
  "other-protocol",
  "fragment",
  "bad-ip-header",
  "bad-ip-length",
  "bad-udp-length",
  "bad-checksum",
];

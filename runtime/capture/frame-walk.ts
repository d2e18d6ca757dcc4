/**
 * A captured frame in, its UDP datagram out: where its bytes are, from where it came and where it went.
 * Reads no byte outside the frame, allocates nothing, throws nothing: what is wrong is a verdict.
 *
 * @see RFC 791 (IPv4), RFC 768 (UDP), IEEE 802.1Q (tags), RFC 894 (Ethernet)
 */
import type { CapturedFrame } from "./captured-frame.js";
import { FrameVerdict } from "./frame-verdict.js";
import { LinkType } from "./link-type.js";
import { isUdpChecksumGood } from "./udp-checksum.js";

const IPV4 = 0x0800;
const IPV6 = 0x86dd;
/** 802.1Q, 802.1ad, and the number that stood for the latter before it was a standard. */
const TAGS: ReadonlySet<number> = new Set([0x8100, 0x88a8, 0x9100]);

const MAC_ADDRESSES = 12;
const IP_HEADER = 20;
const UDP_HEADER = 8;
const UDP = 17;
/** More fragments follow, or this one is not the first; the third bit says only that it may not be cut. */
const FRAGMENT = 0x3fff;

/** How strict a walk is. */
export interface FrameWalkOptions {
  /**
   * Whether a datagram whose checksum is there and wrong is refused, as a receiving host would (default:
   * true). One that the sender's network card had not yet filled in is accepted.
   */
  readonly checksums?: boolean;
}

/** Walks frames; its fields tell of the last one. */
export class FrameWalk {
  /** IPv4 address from which the datagram came; the first byte is the number's highest. */
  source = 0;
  /** IPv4 address to which it went. */
  destination = 0;
  /** UDP port from which it came. */
  sourcePort = 0;
  /** UDP port to which it went. */
  destinationPort = 0;
  /** The outermost tag's VLAN; null without a tag. */
  vlan: number | null = null;
  /** Where the datagram's payload begins in the frame's `view`; good for `datagram` and `snapped`. */
  payloadOffset = 0;
  /** Bytes of payload that may be read. */
  payloadLength = 0;

  readonly #checksums: boolean;
  /** First byte after what was captured. */
  #limit = 0;
  /** First byte after what was on the wire; may lie outside the view. */
  #wireLimit = 0;

  constructor({ checksums = true }: FrameWalkOptions = {}) {
    this.#checksums = checksums;
  }

  /** Walks one frame; the addresses and the payload are good for `datagram` and `snapped` only. */
  walk({ view, offset, length, originalLength, linkType }: CapturedFrame): FrameVerdict {
    this.#limit = offset + length;
    this.#wireLimit = offset + originalLength;
    this.vlan = null;
    switch (linkType) {
      case LinkType.ethernet:
        return this.#etherType(view, offset + MAC_ADDRESSES);
      case LinkType.linuxSll:
        return this.#etherType(view, offset + 14);
      case LinkType.linuxSll2:
        return this.#linuxSll2(view, offset);
      case LinkType.null:
      case LinkType.loop:
        return this.#ip(view, offset + 4);
      case LinkType.raw:
      case LinkType.rawBsd:
      case LinkType.rawOpenBsd:
      case LinkType.ipv4:
        return this.#ip(view, offset);
      default:
        return FrameVerdict.otherLinkType;
    }
  }

  /** Goes on at the two bytes that name what follows them, past any tags. */
  #etherType(view: DataView, from: number): FrameVerdict {
    let at = from;
    for (;;) {
      if (at + 2 > this.#limit) return this.#cut(at + 2);
      const type = view.getUint16(at);
      if (type === IPV4) return this.#ipv4(view, at + 2);
      if (type === IPV6) return FrameVerdict.ipv6;
      if (!TAGS.has(type)) return FrameVerdict.otherEtherType;
      if (at + 4 > this.#limit) return this.#cut(at + 4);
      this.vlan ??= view.getUint16(at + 2) & 0x0fff;
      at += 4;
    }
  }

  /** Here the protocol comes first, and what would follow a tag's two bytes is the IP packet. */
  #linuxSll2(view: DataView, at: number): FrameVerdict {
    if (at + 20 > this.#limit) return this.#cut(at + 20);
    const type = view.getUint16(at);
    if (type === IPV4) return this.#ipv4(view, at + 20);
    return type === IPV6 ? FrameVerdict.ipv6 : FrameVerdict.otherEtherType;
  }

  /** An IP packet of a version that only its first bits tell. */
  #ip(view: DataView, at: number): FrameVerdict {
    if (at + 1 > this.#limit) return this.#cut(at + 1);
    return view.getUint8(at) >> 4 === 6 ? FrameVerdict.ipv6 : this.#ipv4(view, at);
  }

  #ipv4(view: DataView, at: number): FrameVerdict {
    if (at + IP_HEADER > this.#limit) return this.#cut(at + IP_HEADER);
    const first = view.getUint8(at);
    const header = (first & 0x0f) * 4;
    const total = view.getUint16(at + 2);
    if (first >> 4 !== 4 || header < IP_HEADER) return FrameVerdict.badIpHeader;
    // The frame may be longer: short ones are padded to Ethernet's least length.
    if (total < header || at + total > this.#wireLimit) return FrameVerdict.badIpLength;
    if ((view.getUint16(at + 6) & FRAGMENT) !== 0) return FrameVerdict.fragment;
    if (view.getUint8(at + 9) !== UDP) return FrameVerdict.otherProtocol;
    this.source = view.getUint32(at + 12);
    this.destination = view.getUint32(at + 16);
    return this.#udp(view, at + header, total - header);
  }

  #udp(view: DataView, at: number, room: number): FrameVerdict {
    if (room < UDP_HEADER) return FrameVerdict.badUdpLength;
    if (at + UDP_HEADER > this.#limit) return this.#cut(at + UDP_HEADER);
    const length = view.getUint16(at + 4);
    if (length < UDP_HEADER || length > room) return FrameVerdict.badUdpLength;
    this.sourcePort = view.getUint16(at);
    this.destinationPort = view.getUint16(at + 2);
    this.payloadOffset = at + UDP_HEADER;
    const present = Math.min(length, this.#limit - at);
    this.payloadLength = present - UDP_HEADER;
    if (present < length) return FrameVerdict.snapped;
    const { source, destination } = this;
    if (this.#checksums && !isUdpChecksumGood(view, { at, length, source, destination })) {
      return FrameVerdict.badChecksum;
    }
    return FrameVerdict.datagram;
  }

  /** Bytes up to `limit` are not there: did the capture leave them out, or were there none? */
  #cut(limit: number): FrameVerdict {
    return limit <= this.#wireLimit ? FrameVerdict.headerSnapped : FrameVerdict.shortFrame;
  }
}

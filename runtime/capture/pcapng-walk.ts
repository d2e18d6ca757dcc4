/**
 * pcapng: blocks, of which some hold frames. Sections in either byte order, any number of interfaces each
 * with its own resolution of time, three kinds of packet block; all other blocks are passed over.
 *
 * @see PCAP Next Generation Capture File Format, draft-ietf-opsawg-pcapng
 */
import type { FrameSlot } from "./captured-frame.js";
import { CaptureInterface } from "./capture-interface.js";
import { linkTypeName } from "./link-type.js";
import { MOST_FRAME_BYTES, type RecordWalk, type Step } from "./record-walk.js";

/** The four bytes that begin a section, the same in both byte orders. */
export const SECTION_HEADER = 0x0a0d0d0a;

const INTERFACE_DESCRIPTION = 1;
const OBSOLETE_PACKET = 2;
const SIMPLE_PACKET = 3;
const ENHANCED_PACKET = 6;

const BYTE_ORDER_MAGIC = 0x1a2b3c4d;
const BLOCK_HEADER = 8;
/** A block's length stands before its body and after it. */
const BLOCK_FRAMING = 12;

/** Bytes of each packet block before its frame. */
const FIXED_PART: ReadonlyMap<number, number> = new Map([
  [OBSOLETE_PACKET, 20],
  [SIMPLE_PACKET, 4],
  [ENHANCED_PACKET, 20],
]);

/** More interfaces than this in a section are taken for damage: memory must not grow with the file. */
const MOST_INTERFACES = 65_536;
/** Bytes of options that a block which is read whole may have. */
const MOST_OPTIONS = 1024 * 1024;

/** Reads one file. */
export class PcapngWalk implements RecordWalk {
  readonly #step: Step = { kind: "incomplete", length: 0, reason: "" };
  #little = false;
  #interfaces: CaptureInterface[] = [];
  #sections = 0;
  #seen: ReadonlySet<number> = new Set();

  get description(): string {
    const links = [...this.#seen].map(linkTypeName).join(" and ");
    const sections = this.#sections > 1 ? `${this.#sections} sections, ` : "";
    return `pcapng (${sections}${this.#little ? "little" : "big"}-endian${links === "" ? "" : `, ${links}`})`;
  }

  next(view: DataView, at: number, available: number, frame: FrameSlot): Step {
    if (available < BLOCK_FRAMING) return this.#is("incomplete", BLOCK_FRAMING);
    const isSection = view.getUint32(at) === SECTION_HEADER;
    if (isSection) {
      const magic = view.getUint32(at + BLOCK_HEADER, true);
      this.#little = magic === BYTE_ORDER_MAGIC;
      if (!this.#little && view.getUint32(at + BLOCK_HEADER) !== BYTE_ORDER_MAGIC) {
        return this.#damaged("its byte order is neither of the two");
      }
    }
    const type = view.getUint32(at, this.#little);
    const length = view.getUint32(at + 4, this.#little);
    if (length < BLOCK_FRAMING || length % 4 !== 0) {
      return this.#damaged(`its length is ${length}, not a multiple of 4 from 12 on`);
    }
    if (isSection) return this.#section(length);
    const fixed = FIXED_PART.get(type);
    if (fixed === undefined && type !== INTERFACE_DESCRIPTION) return this.#is("other", length);
    if (length > MOST_FRAME_BYTES + MOST_OPTIONS) {
      return this.#damaged(`it claims a block of ${length} bytes`);
    }
    if (available < length) return this.#is("incomplete", length);
    const trailer = view.getUint32(at + length - 4, this.#little);
    if (trailer !== length) {
      return this.#damaged(`its length is ${length} at its start and ${trailer} at its end`);
    }
    const body = { at: at + BLOCK_HEADER, limit: at + length - 4 };
    if (fixed === undefined) return this.#interface(view, body, length);
    return this.#packet(view, { ...body, type, fixed, length }, frame);
  }

  #section(length: number): Step {
    this.#sections++;
    this.#interfaces = [];
    return this.#is("other", length);
  }

  #interface(view: DataView, { at, limit }: Body, length: number): Step {
    if (limit - at < 8) return this.#damaged("an interface's description takes 8 bytes");
    if (this.#interfaces.length >= MOST_INTERFACES) {
      return this.#damaged(`the section has more than ${MOST_INTERFACES} interfaces`);
    }
    const described = new CaptureInterface(view, { at, limit, little: this.#little });
    this.#interfaces.push(described);
    if (!this.#seen.has(described.linkType)) {
      this.#seen = new Set([...this.#seen, described.linkType]);
    }
    return this.#is("other", length);
  }

  #packet(view: DataView, { at, limit, type, fixed, length }: PacketBody, frame: FrameSlot): Step {
    const room = limit - at - fixed;
    if (room < 0) return this.#damaged(`a packet's block takes ${fixed} bytes`);
    const little = this.#little;
    const isSimple = type === SIMPLE_PACKET;
    const index = isSimple
      ? 0
      : type === OBSOLETE_PACKET
        ? view.getUint16(at, little)
        : view.getUint32(at, little);
    const source = this.#interfaces[index];
    if (source === undefined) {
      return this.#damaged(`it names interface ${index}, which the section does not describe`);
    }
    const original = view.getUint32(isSimple ? at : at + 16, little);
    const captured = isSimple ? source.capturedOf(original) : view.getUint32(at + 12, little);
    if (captured > room || captured > MOST_FRAME_BYTES) {
      return this.#damaged(`it claims a frame of ${captured} bytes`);
    }
    frame.view = view;
    frame.offset = at + fixed;
    frame.length = captured;
    frame.originalLength = Math.max(captured, original);
    frame.linkType = source.linkType;
    frame.interfaceIndex = index;
    if (isSimple) {
      frame.seconds = null;
      frame.nanoseconds = 0;
    } else {
      source.setTime(frame, view.getUint32(at + 4, little), view.getUint32(at + 8, little));
    }
    return this.#is("frame", length);
  }

  #is(kind: Step["kind"], length: number): Step {
    this.#step.kind = kind;
    this.#step.length = length;
    return this.#step;
  }

  #damaged(reason: string): Step {
    this.#step.reason = reason;
    return this.#is("damaged", 0);
  }
}

/** The bytes between a block's two lengths. */
interface Body {
  readonly at: number;
  readonly limit: number;
}

interface PacketBody extends Body {
  readonly type: number;
  readonly fixed: number;
  readonly length: number;
}

/** What is done with each packet of a SoupBinTCP stream. */
import type {
  LoginAcceptedView,
  LoginRejectedView,
  LoginRequestView,
} from "../../generated/ts/soupbintcp/index.js";

/** Receives `length` bytes of `view` from `offset`; they are good during the call only. */
export type SoupBinTcpPayloadHandler = (view: DataView, offset: number, length: number) => void;

/** Leave out what you do not read. Views move on after the call: copy what you keep. */
export interface SoupBinTcpHandlers {
  /**
   * Every whole packet, faulty ones too, before the handler of its type: from its length field on,
   * with its position in bytes from the start of the stream.
   */
  packet?(view: DataView, offset: number, length: number, position: number): void;
  /** The message of sequenced data; the reader's `sequenceNumber` is its number. */
  sequencedData?: SoupBinTcpPayloadHandler;
  /** The message of unsequenced data. */
  unsequencedData?: SoupBinTcpPayloadHandler;
  /** The text of a debug packet. */
  debug?: SoupBinTcpPayloadHandler;
  /** The login is good; the reader's `session` and `nextSequenceNumber` are set. */
  loginAccepted?(packet: LoginAcceptedView): void;
  /** The login is refused. */
  loginRejected?(packet: LoginRejectedView): void;
  /** A client's first packet. */
  loginRequest?(packet: LoginRequestView): void;
  /** The server is alive. */
  serverHeartbeat?(): void;
  /** The client is alive. */
  clientHeartbeat?(): void;
  /** No more sequenced data comes; runs once per session. */
  endOfSession?(): void;
  /** The client asks for the connection to be closed. */
  logoutRequest?(): void;
}

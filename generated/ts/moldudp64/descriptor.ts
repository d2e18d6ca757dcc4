/*
 * Generated from moldudp64 1.00, edition 2024-08-02, by npm run codegen; do not edit.
 */
import type { ProtocolDescriptor } from "../../../runtime/index.js";
import { EDITION, FINGERPRINT, PROTOCOL, VERSION } from "./protocol.js";
import { DownstreamPacketHeaderView } from "./downstream-packet-header-view.js";
import { MessageBlockHeaderView } from "./message-block-header-view.js";
import { RequestPacketView } from "./request-packet-view.js";

/** The protocol for tools that must work with any: every field with its place and reader. */
export const descriptor: ProtocolDescriptor = {
  protocol: PROTOCOL,
  version: VERSION,
  edition: EDITION,
  prefix: "moldudp64",
  fingerprint: FINGERPRINT,
  messageTypeOffset: null,
  messages: [],
  records: [
    {
      name: "downstream_packet_header",
      title: "Downstream Packet",
      section: "",
      length: DownstreamPacketHeaderView.LENGTH,
      remainder: null,
      view: DownstreamPacketHeaderView,
      fields: [
        {
          name: "session",
          offset: 0,
          length: 10,
          kind: "alpha",
          wireType: "alpha(10)",
          decimals: null,
          unit: null,
          codes: null,
          read: (view) => (view as DownstreamPacketHeaderView).session,
        },
        {
          name: "sequence_number",
          offset: 10,
          length: 8,
          kind: "integer",
          wireType: "u64",
          decimals: null,
          unit: null,
          codes: null,
          read: (view) => (view as DownstreamPacketHeaderView).sequenceNumber,
        },
        {
          name: "message_count",
          offset: 18,
          length: 2,
          kind: "integer",
          wireType: "u16",
          decimals: null,
          unit: null,
          codes: null,
          read: (view) => (view as DownstreamPacketHeaderView).messageCount,
        },
      ],
    },
    {
      name: "message_block_header",
      title: "Message Block",
      section: "",
      length: MessageBlockHeaderView.LENGTH,
      remainder: "message_data",
      view: MessageBlockHeaderView,
      fields: [
        {
          name: "message_length",
          offset: 0,
          length: 2,
          kind: "integer",
          wireType: "u16",
          decimals: null,
          unit: null,
          codes: null,
          read: (view) => (view as MessageBlockHeaderView).messageLength,
        },
      ],
    },
    {
      name: "request_packet",
      title: "Request Packet",
      section: "",
      length: RequestPacketView.LENGTH,
      remainder: null,
      view: RequestPacketView,
      fields: [
        {
          name: "session",
          offset: 0,
          length: 10,
          kind: "alpha",
          wireType: "alpha(10)",
          decimals: null,
          unit: null,
          codes: null,
          read: (view) => (view as RequestPacketView).session,
        },
        {
          name: "sequence_number",
          offset: 10,
          length: 8,
          kind: "integer",
          wireType: "u64",
          decimals: null,
          unit: null,
          codes: null,
          read: (view) => (view as RequestPacketView).sequenceNumber,
        },
        {
          name: "requested_message_count",
          offset: 18,
          length: 2,
          kind: "integer",
          wireType: "u16",
          decimals: null,
          unit: null,
          codes: null,
          read: (view) => (view as RequestPacketView).requestedMessageCount,
        },
      ],
    },
  ],
};

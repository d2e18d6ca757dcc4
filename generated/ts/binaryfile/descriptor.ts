/*
 * Generated from binaryfile 1.00, edition 2010-03-30, by npm run codegen; do not edit.
 */
import type { ProtocolDescriptor } from "../../../runtime/index.js";
import { EDITION, FINGERPRINT, PROTOCOL, VERSION } from "./protocol.js";
import { RecordHeaderView } from "./record-header-view.js";

/** The protocol for tools that must work with any: every field with its place and reader. */
export const descriptor: ProtocolDescriptor = {
  protocol: PROTOCOL,
  version: VERSION,
  edition: EDITION,
  prefix: "binaryfile",
  fingerprint: FINGERPRINT,
  messageTypeOffset: null,
  messages: [],
  records: [
    {
      name: "record_header",
      title: "Record",
      section: "",
      length: RecordHeaderView.LENGTH,
      remainder: "payload",
      view: RecordHeaderView,
      fields: [
        {
          name: "payload_length",
          offset: 0,
          length: 2,
          kind: "integer",
          wireType: "u16",
          decimals: null,
          unit: null,
          codes: null,
          read: (view) => (view as RecordHeaderView).payloadLength,
        },
      ],
    },
  ],
};

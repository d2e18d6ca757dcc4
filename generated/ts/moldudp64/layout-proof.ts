/*
 * Generated from moldudp64 1.00, edition 2024-08-02, by npm run codegen; do not edit.
 *
 * Statements about the layout that the TypeScript compiler must find true. There is nothing here
 * at run time.
 */
import type { InC, Proof, Same } from "../../../runtime/index.js";
import type { CompiledLayout } from "./compiled-layout.js";
import type { FINGERPRINT } from "./protocol.js";
import type { DownstreamPacketHeaderView } from "./downstream-packet-header-view.js";
import type { MessageBlockHeaderView } from "./message-block-header-view.js";
import type { RequestPacketView } from "./request-packet-view.js";

export type Fingerprint_is_that_of_the_C_header = Proof<
  Same<typeof FINGERPRINT, CompiledLayout["fingerprint"]>
>;

type DownstreamPacketHeaderFields = typeof DownstreamPacketHeaderView.FIELDS;
type DownstreamPacketHeaderInC = CompiledLayout["downstreamPacketHeader"];
export type DownstreamPacketHeader_is_20_bytes_long = Proof<
  Same<typeof DownstreamPacketHeaderView.LENGTH, 20>
>;
export type DownstreamPacketHeader_is_as_long_in_C = Proof<
  Same<typeof DownstreamPacketHeaderView.LENGTH, DownstreamPacketHeaderInC["length"]>
>;
export type DownstreamPacketHeader_may_begin_at_any_address_in_C = Proof<
  Same<1, DownstreamPacketHeaderInC["alignment"]>
>;
export type DownstreamPacketHeader_has_the_fields_it_has_in_C = Proof<
  Same<keyof DownstreamPacketHeaderFields, keyof DownstreamPacketHeaderInC["fields"]>
>;
export type DownstreamPacketHeader_session_begins_at_0 = Proof<
  Same<DownstreamPacketHeaderFields["session"]["offset"], 0>
>;
export type DownstreamPacketHeader_session_is_where_it_is_in_C = Proof<
  Same<InC<DownstreamPacketHeaderFields["session"]>, DownstreamPacketHeaderInC["fields"]["session"]>
>;
export type DownstreamPacketHeader_sequence_number_begins_at_10 = Proof<
  Same<
    DownstreamPacketHeaderFields["sequenceNumber"]["offset"],
    10 & DownstreamPacketHeaderFields["session"]["limit"]
  >
>;
export type DownstreamPacketHeader_sequence_number_is_where_it_is_in_C = Proof<
  Same<
    InC<DownstreamPacketHeaderFields["sequenceNumber"]>,
    DownstreamPacketHeaderInC["fields"]["sequenceNumber"]
  >
>;
export type DownstreamPacketHeader_message_count_begins_at_18 = Proof<
  Same<
    DownstreamPacketHeaderFields["messageCount"]["offset"],
    18 & DownstreamPacketHeaderFields["sequenceNumber"]["limit"]
  >
>;
export type DownstreamPacketHeader_message_count_is_where_it_is_in_C = Proof<
  Same<
    InC<DownstreamPacketHeaderFields["messageCount"]>,
    DownstreamPacketHeaderInC["fields"]["messageCount"]
  >
>;
export type DownstreamPacketHeader_ends_with_its_last_field = Proof<
  Same<
    DownstreamPacketHeaderFields["messageCount"]["limit"],
    typeof DownstreamPacketHeaderView.LENGTH
  >
>;

type MessageBlockHeaderFields = typeof MessageBlockHeaderView.FIELDS;
type MessageBlockHeaderInC = CompiledLayout["messageBlockHeader"];
export type MessageBlockHeader_is_2_bytes_long = Proof<
  Same<typeof MessageBlockHeaderView.LENGTH, 2>
>;
export type MessageBlockHeader_is_as_long_in_C = Proof<
  Same<typeof MessageBlockHeaderView.LENGTH, MessageBlockHeaderInC["length"]>
>;
export type MessageBlockHeader_may_begin_at_any_address_in_C = Proof<
  Same<1, MessageBlockHeaderInC["alignment"]>
>;
export type MessageBlockHeader_has_the_fields_it_has_in_C = Proof<
  Same<keyof MessageBlockHeaderFields, keyof MessageBlockHeaderInC["fields"]>
>;
export type MessageBlockHeader_message_length_begins_at_0 = Proof<
  Same<MessageBlockHeaderFields["messageLength"]["offset"], 0>
>;
export type MessageBlockHeader_message_length_is_where_it_is_in_C = Proof<
  Same<
    InC<MessageBlockHeaderFields["messageLength"]>,
    MessageBlockHeaderInC["fields"]["messageLength"]
  >
>;
export type MessageBlockHeader_ends_with_its_last_field = Proof<
  Same<MessageBlockHeaderFields["messageLength"]["limit"], typeof MessageBlockHeaderView.LENGTH>
>;

type RequestPacketFields = typeof RequestPacketView.FIELDS;
type RequestPacketInC = CompiledLayout["requestPacket"];
export type RequestPacket_is_20_bytes_long = Proof<Same<typeof RequestPacketView.LENGTH, 20>>;
export type RequestPacket_is_as_long_in_C = Proof<
  Same<typeof RequestPacketView.LENGTH, RequestPacketInC["length"]>
>;
export type RequestPacket_may_begin_at_any_address_in_C = Proof<
  Same<1, RequestPacketInC["alignment"]>
>;
export type RequestPacket_has_the_fields_it_has_in_C = Proof<
  Same<keyof RequestPacketFields, keyof RequestPacketInC["fields"]>
>;
export type RequestPacket_session_begins_at_0 = Proof<
  Same<RequestPacketFields["session"]["offset"], 0>
>;
export type RequestPacket_session_is_where_it_is_in_C = Proof<
  Same<InC<RequestPacketFields["session"]>, RequestPacketInC["fields"]["session"]>
>;
export type RequestPacket_sequence_number_begins_at_10 = Proof<
  Same<
    RequestPacketFields["sequenceNumber"]["offset"],
    10 & RequestPacketFields["session"]["limit"]
  >
>;
export type RequestPacket_sequence_number_is_where_it_is_in_C = Proof<
  Same<InC<RequestPacketFields["sequenceNumber"]>, RequestPacketInC["fields"]["sequenceNumber"]>
>;
export type RequestPacket_requested_message_count_begins_at_18 = Proof<
  Same<
    RequestPacketFields["requestedMessageCount"]["offset"],
    18 & RequestPacketFields["sequenceNumber"]["limit"]
  >
>;
export type RequestPacket_requested_message_count_is_where_it_is_in_C = Proof<
  Same<
    InC<RequestPacketFields["requestedMessageCount"]>,
    RequestPacketInC["fields"]["requestedMessageCount"]
  >
>;
export type RequestPacket_ends_with_its_last_field = Proof<
  Same<RequestPacketFields["requestedMessageCount"]["limit"], typeof RequestPacketView.LENGTH>
>;

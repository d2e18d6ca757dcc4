/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 *
 * Statements about the layout that the TypeScript compiler must find true. There is nothing here
 * at run time.
 */
import type { InC, Proof, Same } from "../../../runtime/index.js";
import type { CompiledLayout } from "./compiled-layout.js";
import type { FINGERPRINT } from "./protocol.js";
import type { DebugView } from "./debug-view.js";
import type { LoginAcceptedView } from "./login-accepted-view.js";
import type { LoginRejectedView } from "./login-rejected-view.js";
import type { SequencedDataView } from "./sequenced-data-view.js";
import type { ServerHeartbeatView } from "./server-heartbeat-view.js";
import type { EndOfSessionView } from "./end-of-session-view.js";
import type { LoginRequestView } from "./login-request-view.js";
import type { UnsequencedDataView } from "./unsequenced-data-view.js";
import type { ClientHeartbeatView } from "./client-heartbeat-view.js";
import type { LogoutRequestView } from "./logout-request-view.js";

export type Fingerprint_is_that_of_the_C_header = Proof<
  Same<typeof FINGERPRINT, CompiledLayout["fingerprint"]>
>;

type DebugFields = typeof DebugView.FIELDS;
type DebugInC = CompiledLayout["debug"];
export type Debug_is_3_bytes_long = Proof<Same<typeof DebugView.LENGTH, 3>>;
export type Debug_is_as_long_in_C = Proof<Same<typeof DebugView.LENGTH, DebugInC["length"]>>;
export type Debug_may_begin_at_any_address_in_C = Proof<Same<1, DebugInC["alignment"]>>;
export type Debug_has_the_fields_it_has_in_C = Proof<
  Same<keyof DebugFields, keyof DebugInC["fields"]>
>;
export type Debug_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof DebugView.TYPE, DebugInC["type"]>
>;
export type Debug_packet_length_begins_at_0 = Proof<Same<DebugFields["packetLength"]["offset"], 0>>;
export type Debug_packet_length_is_where_it_is_in_C = Proof<
  Same<InC<DebugFields["packetLength"]>, DebugInC["fields"]["packetLength"]>
>;
export type Debug_packet_type_begins_at_2 = Proof<
  Same<DebugFields["packetType"]["offset"], 2 & DebugFields["packetLength"]["limit"]>
>;
export type Debug_packet_type_is_where_it_is_in_C = Proof<
  Same<InC<DebugFields["packetType"]>, DebugInC["fields"]["packetType"]>
>;
export type Debug_ends_with_its_last_field = Proof<
  Same<DebugFields["packetType"]["limit"], typeof DebugView.LENGTH>
>;

type LoginAcceptedFields = typeof LoginAcceptedView.FIELDS;
type LoginAcceptedInC = CompiledLayout["loginAccepted"];
export type LoginAccepted_is_33_bytes_long = Proof<Same<typeof LoginAcceptedView.LENGTH, 33>>;
export type LoginAccepted_is_as_long_in_C = Proof<
  Same<typeof LoginAcceptedView.LENGTH, LoginAcceptedInC["length"]>
>;
export type LoginAccepted_may_begin_at_any_address_in_C = Proof<
  Same<1, LoginAcceptedInC["alignment"]>
>;
export type LoginAccepted_has_the_fields_it_has_in_C = Proof<
  Same<keyof LoginAcceptedFields, keyof LoginAcceptedInC["fields"]>
>;
export type LoginAccepted_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof LoginAcceptedView.TYPE, LoginAcceptedInC["type"]>
>;
export type LoginAccepted_packet_length_begins_at_0 = Proof<
  Same<LoginAcceptedFields["packetLength"]["offset"], 0>
>;
export type LoginAccepted_packet_length_is_where_it_is_in_C = Proof<
  Same<InC<LoginAcceptedFields["packetLength"]>, LoginAcceptedInC["fields"]["packetLength"]>
>;
export type LoginAccepted_packet_type_begins_at_2 = Proof<
  Same<
    LoginAcceptedFields["packetType"]["offset"],
    2 & LoginAcceptedFields["packetLength"]["limit"]
  >
>;
export type LoginAccepted_packet_type_is_where_it_is_in_C = Proof<
  Same<InC<LoginAcceptedFields["packetType"]>, LoginAcceptedInC["fields"]["packetType"]>
>;
export type LoginAccepted_session_begins_at_3 = Proof<
  Same<LoginAcceptedFields["session"]["offset"], 3 & LoginAcceptedFields["packetType"]["limit"]>
>;
export type LoginAccepted_session_is_where_it_is_in_C = Proof<
  Same<InC<LoginAcceptedFields["session"]>, LoginAcceptedInC["fields"]["session"]>
>;
export type LoginAccepted_sequence_number_begins_at_13 = Proof<
  Same<
    LoginAcceptedFields["sequenceNumber"]["offset"],
    13 & LoginAcceptedFields["session"]["limit"]
  >
>;
export type LoginAccepted_sequence_number_is_where_it_is_in_C = Proof<
  Same<InC<LoginAcceptedFields["sequenceNumber"]>, LoginAcceptedInC["fields"]["sequenceNumber"]>
>;
export type LoginAccepted_ends_with_its_last_field = Proof<
  Same<LoginAcceptedFields["sequenceNumber"]["limit"], typeof LoginAcceptedView.LENGTH>
>;

type LoginRejectedFields = typeof LoginRejectedView.FIELDS;
type LoginRejectedInC = CompiledLayout["loginRejected"];
export type LoginRejected_is_4_bytes_long = Proof<Same<typeof LoginRejectedView.LENGTH, 4>>;
export type LoginRejected_is_as_long_in_C = Proof<
  Same<typeof LoginRejectedView.LENGTH, LoginRejectedInC["length"]>
>;
export type LoginRejected_may_begin_at_any_address_in_C = Proof<
  Same<1, LoginRejectedInC["alignment"]>
>;
export type LoginRejected_has_the_fields_it_has_in_C = Proof<
  Same<keyof LoginRejectedFields, keyof LoginRejectedInC["fields"]>
>;
export type LoginRejected_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof LoginRejectedView.TYPE, LoginRejectedInC["type"]>
>;
export type LoginRejected_packet_length_begins_at_0 = Proof<
  Same<LoginRejectedFields["packetLength"]["offset"], 0>
>;
export type LoginRejected_packet_length_is_where_it_is_in_C = Proof<
  Same<InC<LoginRejectedFields["packetLength"]>, LoginRejectedInC["fields"]["packetLength"]>
>;
export type LoginRejected_packet_type_begins_at_2 = Proof<
  Same<
    LoginRejectedFields["packetType"]["offset"],
    2 & LoginRejectedFields["packetLength"]["limit"]
  >
>;
export type LoginRejected_packet_type_is_where_it_is_in_C = Proof<
  Same<InC<LoginRejectedFields["packetType"]>, LoginRejectedInC["fields"]["packetType"]>
>;
export type LoginRejected_reject_reason_code_begins_at_3 = Proof<
  Same<
    LoginRejectedFields["rejectReasonCode"]["offset"],
    3 & LoginRejectedFields["packetType"]["limit"]
  >
>;
export type LoginRejected_reject_reason_code_is_where_it_is_in_C = Proof<
  Same<InC<LoginRejectedFields["rejectReasonCode"]>, LoginRejectedInC["fields"]["rejectReasonCode"]>
>;
export type LoginRejected_ends_with_its_last_field = Proof<
  Same<LoginRejectedFields["rejectReasonCode"]["limit"], typeof LoginRejectedView.LENGTH>
>;

type SequencedDataFields = typeof SequencedDataView.FIELDS;
type SequencedDataInC = CompiledLayout["sequencedData"];
export type SequencedData_is_3_bytes_long = Proof<Same<typeof SequencedDataView.LENGTH, 3>>;
export type SequencedData_is_as_long_in_C = Proof<
  Same<typeof SequencedDataView.LENGTH, SequencedDataInC["length"]>
>;
export type SequencedData_may_begin_at_any_address_in_C = Proof<
  Same<1, SequencedDataInC["alignment"]>
>;
export type SequencedData_has_the_fields_it_has_in_C = Proof<
  Same<keyof SequencedDataFields, keyof SequencedDataInC["fields"]>
>;
export type SequencedData_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SequencedDataView.TYPE, SequencedDataInC["type"]>
>;
export type SequencedData_packet_length_begins_at_0 = Proof<
  Same<SequencedDataFields["packetLength"]["offset"], 0>
>;
export type SequencedData_packet_length_is_where_it_is_in_C = Proof<
  Same<InC<SequencedDataFields["packetLength"]>, SequencedDataInC["fields"]["packetLength"]>
>;
export type SequencedData_packet_type_begins_at_2 = Proof<
  Same<
    SequencedDataFields["packetType"]["offset"],
    2 & SequencedDataFields["packetLength"]["limit"]
  >
>;
export type SequencedData_packet_type_is_where_it_is_in_C = Proof<
  Same<InC<SequencedDataFields["packetType"]>, SequencedDataInC["fields"]["packetType"]>
>;
export type SequencedData_ends_with_its_last_field = Proof<
  Same<SequencedDataFields["packetType"]["limit"], typeof SequencedDataView.LENGTH>
>;

type ServerHeartbeatFields = typeof ServerHeartbeatView.FIELDS;
type ServerHeartbeatInC = CompiledLayout["serverHeartbeat"];
export type ServerHeartbeat_is_3_bytes_long = Proof<Same<typeof ServerHeartbeatView.LENGTH, 3>>;
export type ServerHeartbeat_is_as_long_in_C = Proof<
  Same<typeof ServerHeartbeatView.LENGTH, ServerHeartbeatInC["length"]>
>;
export type ServerHeartbeat_may_begin_at_any_address_in_C = Proof<
  Same<1, ServerHeartbeatInC["alignment"]>
>;
export type ServerHeartbeat_has_the_fields_it_has_in_C = Proof<
  Same<keyof ServerHeartbeatFields, keyof ServerHeartbeatInC["fields"]>
>;
export type ServerHeartbeat_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof ServerHeartbeatView.TYPE, ServerHeartbeatInC["type"]>
>;
export type ServerHeartbeat_packet_length_begins_at_0 = Proof<
  Same<ServerHeartbeatFields["packetLength"]["offset"], 0>
>;
export type ServerHeartbeat_packet_length_is_where_it_is_in_C = Proof<
  Same<InC<ServerHeartbeatFields["packetLength"]>, ServerHeartbeatInC["fields"]["packetLength"]>
>;
export type ServerHeartbeat_packet_type_begins_at_2 = Proof<
  Same<
    ServerHeartbeatFields["packetType"]["offset"],
    2 & ServerHeartbeatFields["packetLength"]["limit"]
  >
>;
export type ServerHeartbeat_packet_type_is_where_it_is_in_C = Proof<
  Same<InC<ServerHeartbeatFields["packetType"]>, ServerHeartbeatInC["fields"]["packetType"]>
>;
export type ServerHeartbeat_ends_with_its_last_field = Proof<
  Same<ServerHeartbeatFields["packetType"]["limit"], typeof ServerHeartbeatView.LENGTH>
>;

type EndOfSessionFields = typeof EndOfSessionView.FIELDS;
type EndOfSessionInC = CompiledLayout["endOfSession"];
export type EndOfSession_is_3_bytes_long = Proof<Same<typeof EndOfSessionView.LENGTH, 3>>;
export type EndOfSession_is_as_long_in_C = Proof<
  Same<typeof EndOfSessionView.LENGTH, EndOfSessionInC["length"]>
>;
export type EndOfSession_may_begin_at_any_address_in_C = Proof<
  Same<1, EndOfSessionInC["alignment"]>
>;
export type EndOfSession_has_the_fields_it_has_in_C = Proof<
  Same<keyof EndOfSessionFields, keyof EndOfSessionInC["fields"]>
>;
export type EndOfSession_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof EndOfSessionView.TYPE, EndOfSessionInC["type"]>
>;
export type EndOfSession_packet_length_begins_at_0 = Proof<
  Same<EndOfSessionFields["packetLength"]["offset"], 0>
>;
export type EndOfSession_packet_length_is_where_it_is_in_C = Proof<
  Same<InC<EndOfSessionFields["packetLength"]>, EndOfSessionInC["fields"]["packetLength"]>
>;
export type EndOfSession_packet_type_begins_at_2 = Proof<
  Same<EndOfSessionFields["packetType"]["offset"], 2 & EndOfSessionFields["packetLength"]["limit"]>
>;
export type EndOfSession_packet_type_is_where_it_is_in_C = Proof<
  Same<InC<EndOfSessionFields["packetType"]>, EndOfSessionInC["fields"]["packetType"]>
>;
export type EndOfSession_ends_with_its_last_field = Proof<
  Same<EndOfSessionFields["packetType"]["limit"], typeof EndOfSessionView.LENGTH>
>;

type LoginRequestFields = typeof LoginRequestView.FIELDS;
type LoginRequestInC = CompiledLayout["loginRequest"];
export type LoginRequest_is_49_bytes_long = Proof<Same<typeof LoginRequestView.LENGTH, 49>>;
export type LoginRequest_is_as_long_in_C = Proof<
  Same<typeof LoginRequestView.LENGTH, LoginRequestInC["length"]>
>;
export type LoginRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, LoginRequestInC["alignment"]>
>;
export type LoginRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof LoginRequestFields, keyof LoginRequestInC["fields"]>
>;
export type LoginRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof LoginRequestView.TYPE, LoginRequestInC["type"]>
>;
export type LoginRequest_packet_length_begins_at_0 = Proof<
  Same<LoginRequestFields["packetLength"]["offset"], 0>
>;
export type LoginRequest_packet_length_is_where_it_is_in_C = Proof<
  Same<InC<LoginRequestFields["packetLength"]>, LoginRequestInC["fields"]["packetLength"]>
>;
export type LoginRequest_packet_type_begins_at_2 = Proof<
  Same<LoginRequestFields["packetType"]["offset"], 2 & LoginRequestFields["packetLength"]["limit"]>
>;
export type LoginRequest_packet_type_is_where_it_is_in_C = Proof<
  Same<InC<LoginRequestFields["packetType"]>, LoginRequestInC["fields"]["packetType"]>
>;
export type LoginRequest_username_begins_at_3 = Proof<
  Same<LoginRequestFields["username"]["offset"], 3 & LoginRequestFields["packetType"]["limit"]>
>;
export type LoginRequest_username_is_where_it_is_in_C = Proof<
  Same<InC<LoginRequestFields["username"]>, LoginRequestInC["fields"]["username"]>
>;
export type LoginRequest_password_begins_at_9 = Proof<
  Same<LoginRequestFields["password"]["offset"], 9 & LoginRequestFields["username"]["limit"]>
>;
export type LoginRequest_password_is_where_it_is_in_C = Proof<
  Same<InC<LoginRequestFields["password"]>, LoginRequestInC["fields"]["password"]>
>;
export type LoginRequest_requested_session_begins_at_19 = Proof<
  Same<
    LoginRequestFields["requestedSession"]["offset"],
    19 & LoginRequestFields["password"]["limit"]
  >
>;
export type LoginRequest_requested_session_is_where_it_is_in_C = Proof<
  Same<InC<LoginRequestFields["requestedSession"]>, LoginRequestInC["fields"]["requestedSession"]>
>;
export type LoginRequest_requested_sequence_number_begins_at_29 = Proof<
  Same<
    LoginRequestFields["requestedSequenceNumber"]["offset"],
    29 & LoginRequestFields["requestedSession"]["limit"]
  >
>;
export type LoginRequest_requested_sequence_number_is_where_it_is_in_C = Proof<
  Same<
    InC<LoginRequestFields["requestedSequenceNumber"]>,
    LoginRequestInC["fields"]["requestedSequenceNumber"]
  >
>;
export type LoginRequest_ends_with_its_last_field = Proof<
  Same<LoginRequestFields["requestedSequenceNumber"]["limit"], typeof LoginRequestView.LENGTH>
>;

type UnsequencedDataFields = typeof UnsequencedDataView.FIELDS;
type UnsequencedDataInC = CompiledLayout["unsequencedData"];
export type UnsequencedData_is_3_bytes_long = Proof<Same<typeof UnsequencedDataView.LENGTH, 3>>;
export type UnsequencedData_is_as_long_in_C = Proof<
  Same<typeof UnsequencedDataView.LENGTH, UnsequencedDataInC["length"]>
>;
export type UnsequencedData_may_begin_at_any_address_in_C = Proof<
  Same<1, UnsequencedDataInC["alignment"]>
>;
export type UnsequencedData_has_the_fields_it_has_in_C = Proof<
  Same<keyof UnsequencedDataFields, keyof UnsequencedDataInC["fields"]>
>;
export type UnsequencedData_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof UnsequencedDataView.TYPE, UnsequencedDataInC["type"]>
>;
export type UnsequencedData_packet_length_begins_at_0 = Proof<
  Same<UnsequencedDataFields["packetLength"]["offset"], 0>
>;
export type UnsequencedData_packet_length_is_where_it_is_in_C = Proof<
  Same<InC<UnsequencedDataFields["packetLength"]>, UnsequencedDataInC["fields"]["packetLength"]>
>;
export type UnsequencedData_packet_type_begins_at_2 = Proof<
  Same<
    UnsequencedDataFields["packetType"]["offset"],
    2 & UnsequencedDataFields["packetLength"]["limit"]
  >
>;
export type UnsequencedData_packet_type_is_where_it_is_in_C = Proof<
  Same<InC<UnsequencedDataFields["packetType"]>, UnsequencedDataInC["fields"]["packetType"]>
>;
export type UnsequencedData_ends_with_its_last_field = Proof<
  Same<UnsequencedDataFields["packetType"]["limit"], typeof UnsequencedDataView.LENGTH>
>;

type ClientHeartbeatFields = typeof ClientHeartbeatView.FIELDS;
type ClientHeartbeatInC = CompiledLayout["clientHeartbeat"];
export type ClientHeartbeat_is_3_bytes_long = Proof<Same<typeof ClientHeartbeatView.LENGTH, 3>>;
export type ClientHeartbeat_is_as_long_in_C = Proof<
  Same<typeof ClientHeartbeatView.LENGTH, ClientHeartbeatInC["length"]>
>;
export type ClientHeartbeat_may_begin_at_any_address_in_C = Proof<
  Same<1, ClientHeartbeatInC["alignment"]>
>;
export type ClientHeartbeat_has_the_fields_it_has_in_C = Proof<
  Same<keyof ClientHeartbeatFields, keyof ClientHeartbeatInC["fields"]>
>;
export type ClientHeartbeat_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof ClientHeartbeatView.TYPE, ClientHeartbeatInC["type"]>
>;
export type ClientHeartbeat_packet_length_begins_at_0 = Proof<
  Same<ClientHeartbeatFields["packetLength"]["offset"], 0>
>;
export type ClientHeartbeat_packet_length_is_where_it_is_in_C = Proof<
  Same<InC<ClientHeartbeatFields["packetLength"]>, ClientHeartbeatInC["fields"]["packetLength"]>
>;
export type ClientHeartbeat_packet_type_begins_at_2 = Proof<
  Same<
    ClientHeartbeatFields["packetType"]["offset"],
    2 & ClientHeartbeatFields["packetLength"]["limit"]
  >
>;
export type ClientHeartbeat_packet_type_is_where_it_is_in_C = Proof<
  Same<InC<ClientHeartbeatFields["packetType"]>, ClientHeartbeatInC["fields"]["packetType"]>
>;
export type ClientHeartbeat_ends_with_its_last_field = Proof<
  Same<ClientHeartbeatFields["packetType"]["limit"], typeof ClientHeartbeatView.LENGTH>
>;

type LogoutRequestFields = typeof LogoutRequestView.FIELDS;
type LogoutRequestInC = CompiledLayout["logoutRequest"];
export type LogoutRequest_is_3_bytes_long = Proof<Same<typeof LogoutRequestView.LENGTH, 3>>;
export type LogoutRequest_is_as_long_in_C = Proof<
  Same<typeof LogoutRequestView.LENGTH, LogoutRequestInC["length"]>
>;
export type LogoutRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, LogoutRequestInC["alignment"]>
>;
export type LogoutRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof LogoutRequestFields, keyof LogoutRequestInC["fields"]>
>;
export type LogoutRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof LogoutRequestView.TYPE, LogoutRequestInC["type"]>
>;
export type LogoutRequest_packet_length_begins_at_0 = Proof<
  Same<LogoutRequestFields["packetLength"]["offset"], 0>
>;
export type LogoutRequest_packet_length_is_where_it_is_in_C = Proof<
  Same<InC<LogoutRequestFields["packetLength"]>, LogoutRequestInC["fields"]["packetLength"]>
>;
export type LogoutRequest_packet_type_begins_at_2 = Proof<
  Same<
    LogoutRequestFields["packetType"]["offset"],
    2 & LogoutRequestFields["packetLength"]["limit"]
  >
>;
export type LogoutRequest_packet_type_is_where_it_is_in_C = Proof<
  Same<InC<LogoutRequestFields["packetType"]>, LogoutRequestInC["fields"]["packetType"]>
>;
export type LogoutRequest_ends_with_its_last_field = Proof<
  Same<LogoutRequestFields["packetType"]["limit"], typeof LogoutRequestView.LENGTH>
>;

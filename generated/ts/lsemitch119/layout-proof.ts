/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 *
 * Statements about the layout that the TypeScript compiler must find true. There is nothing here
 * at run time.
 */
import type { InC, Proof, Same } from "../../../runtime/index.js";
import type { CompiledLayout } from "./compiled-layout.js";
import type { FINGERPRINT } from "./protocol.js";
import type { LoginRequestView } from "./login-request-view.js";
import type { LoginResponseView } from "./login-response-view.js";
import type { ReplayRequestView } from "./replay-request-view.js";
import type { ReplayResponseView } from "./replay-response-view.js";
import type { LogoutRequestView } from "./logout-request-view.js";
import type { SnapshotRequestView } from "./snapshot-request-view.js";
import type { SnapshotResponseView } from "./snapshot-response-view.js";
import type { SnapshotCompleteView } from "./snapshot-complete-view.js";
import type { TimeView } from "./time-view.js";
import type { SystemEventView } from "./system-event-view.js";
import type { SymbolDirectoryView } from "./symbol-directory-view.js";
import type { SymbolStatusView } from "./symbol-status-view.js";
import type { AddOrderView } from "./add-order-view.js";
import type { AddAttributedOrderView } from "./add-attributed-order-view.js";
import type { OrderDeletedView } from "./order-deleted-view.js";
import type { OrderModifiedView } from "./order-modified-view.js";
import type { OrderBookClearView } from "./order-book-clear-view.js";
import type { OrderExecutedView } from "./order-executed-view.js";
import type { OrderExecutedWithPriceSizeView } from "./order-executed-with-price-size-view.js";
import type { TradeView } from "./trade-view.js";
import type { AuctionTradeView } from "./auction-trade-view.js";
import type { AuctionInfoView } from "./auction-info-view.js";
import type { StatisticsView } from "./statistics-view.js";
import type { TopOfBookView } from "./top-of-book-view.js";
import type { UnitHeaderView } from "./unit-header-view.js";

export type Fingerprint_is_that_of_the_C_header = Proof<
  Same<typeof FINGERPRINT, CompiledLayout["fingerprint"]>
>;

type LoginRequestFields = typeof LoginRequestView.FIELDS;
type LoginRequestInC = CompiledLayout["loginRequest"];
export type LoginRequest_is_18_bytes_long = Proof<Same<typeof LoginRequestView.LENGTH, 18>>;
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
export type LoginRequest_message_length_begins_at_0 = Proof<
  Same<LoginRequestFields["messageLength"]["offset"], 0>
>;
export type LoginRequest_message_length_is_where_it_is_in_C = Proof<
  Same<InC<LoginRequestFields["messageLength"]>, LoginRequestInC["fields"]["messageLength"]>
>;
export type LoginRequest_message_type_begins_at_1 = Proof<
  Same<
    LoginRequestFields["messageType"]["offset"],
    1 & LoginRequestFields["messageLength"]["limit"]
  >
>;
export type LoginRequest_message_type_is_where_it_is_in_C = Proof<
  Same<InC<LoginRequestFields["messageType"]>, LoginRequestInC["fields"]["messageType"]>
>;
export type LoginRequest_username_begins_at_2 = Proof<
  Same<LoginRequestFields["username"]["offset"], 2 & LoginRequestFields["messageType"]["limit"]>
>;
export type LoginRequest_username_is_where_it_is_in_C = Proof<
  Same<InC<LoginRequestFields["username"]>, LoginRequestInC["fields"]["username"]>
>;
export type LoginRequest_password_begins_at_8 = Proof<
  Same<LoginRequestFields["password"]["offset"], 8 & LoginRequestFields["username"]["limit"]>
>;
export type LoginRequest_password_is_where_it_is_in_C = Proof<
  Same<InC<LoginRequestFields["password"]>, LoginRequestInC["fields"]["password"]>
>;
export type LoginRequest_ends_with_its_last_field = Proof<
  Same<LoginRequestFields["password"]["limit"], typeof LoginRequestView.LENGTH>
>;

type LoginResponseFields = typeof LoginResponseView.FIELDS;
type LoginResponseInC = CompiledLayout["loginResponse"];
export type LoginResponse_is_3_bytes_long = Proof<Same<typeof LoginResponseView.LENGTH, 3>>;
export type LoginResponse_is_as_long_in_C = Proof<
  Same<typeof LoginResponseView.LENGTH, LoginResponseInC["length"]>
>;
export type LoginResponse_may_begin_at_any_address_in_C = Proof<
  Same<1, LoginResponseInC["alignment"]>
>;
export type LoginResponse_has_the_fields_it_has_in_C = Proof<
  Same<keyof LoginResponseFields, keyof LoginResponseInC["fields"]>
>;
export type LoginResponse_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof LoginResponseView.TYPE, LoginResponseInC["type"]>
>;
export type LoginResponse_message_length_begins_at_0 = Proof<
  Same<LoginResponseFields["messageLength"]["offset"], 0>
>;
export type LoginResponse_message_length_is_where_it_is_in_C = Proof<
  Same<InC<LoginResponseFields["messageLength"]>, LoginResponseInC["fields"]["messageLength"]>
>;
export type LoginResponse_message_type_begins_at_1 = Proof<
  Same<
    LoginResponseFields["messageType"]["offset"],
    1 & LoginResponseFields["messageLength"]["limit"]
  >
>;
export type LoginResponse_message_type_is_where_it_is_in_C = Proof<
  Same<InC<LoginResponseFields["messageType"]>, LoginResponseInC["fields"]["messageType"]>
>;
export type LoginResponse_status_begins_at_2 = Proof<
  Same<LoginResponseFields["status"]["offset"], 2 & LoginResponseFields["messageType"]["limit"]>
>;
export type LoginResponse_status_is_where_it_is_in_C = Proof<
  Same<InC<LoginResponseFields["status"]>, LoginResponseInC["fields"]["status"]>
>;
export type LoginResponse_ends_with_its_last_field = Proof<
  Same<LoginResponseFields["status"]["limit"], typeof LoginResponseView.LENGTH>
>;

type ReplayRequestFields = typeof ReplayRequestView.FIELDS;
type ReplayRequestInC = CompiledLayout["replayRequest"];
export type ReplayRequest_is_9_bytes_long = Proof<Same<typeof ReplayRequestView.LENGTH, 9>>;
export type ReplayRequest_is_as_long_in_C = Proof<
  Same<typeof ReplayRequestView.LENGTH, ReplayRequestInC["length"]>
>;
export type ReplayRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, ReplayRequestInC["alignment"]>
>;
export type ReplayRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof ReplayRequestFields, keyof ReplayRequestInC["fields"]>
>;
export type ReplayRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof ReplayRequestView.TYPE, ReplayRequestInC["type"]>
>;
export type ReplayRequest_message_length_begins_at_0 = Proof<
  Same<ReplayRequestFields["messageLength"]["offset"], 0>
>;
export type ReplayRequest_message_length_is_where_it_is_in_C = Proof<
  Same<InC<ReplayRequestFields["messageLength"]>, ReplayRequestInC["fields"]["messageLength"]>
>;
export type ReplayRequest_message_type_begins_at_1 = Proof<
  Same<
    ReplayRequestFields["messageType"]["offset"],
    1 & ReplayRequestFields["messageLength"]["limit"]
  >
>;
export type ReplayRequest_message_type_is_where_it_is_in_C = Proof<
  Same<InC<ReplayRequestFields["messageType"]>, ReplayRequestInC["fields"]["messageType"]>
>;
export type ReplayRequest_market_data_group_begins_at_2 = Proof<
  Same<
    ReplayRequestFields["marketDataGroup"]["offset"],
    2 & ReplayRequestFields["messageType"]["limit"]
  >
>;
export type ReplayRequest_market_data_group_is_where_it_is_in_C = Proof<
  Same<InC<ReplayRequestFields["marketDataGroup"]>, ReplayRequestInC["fields"]["marketDataGroup"]>
>;
export type ReplayRequest_first_message_begins_at_3 = Proof<
  Same<
    ReplayRequestFields["firstMessage"]["offset"],
    3 & ReplayRequestFields["marketDataGroup"]["limit"]
  >
>;
export type ReplayRequest_first_message_is_where_it_is_in_C = Proof<
  Same<InC<ReplayRequestFields["firstMessage"]>, ReplayRequestInC["fields"]["firstMessage"]>
>;
export type ReplayRequest_count_begins_at_7 = Proof<
  Same<ReplayRequestFields["count"]["offset"], 7 & ReplayRequestFields["firstMessage"]["limit"]>
>;
export type ReplayRequest_count_is_where_it_is_in_C = Proof<
  Same<InC<ReplayRequestFields["count"]>, ReplayRequestInC["fields"]["count"]>
>;
export type ReplayRequest_ends_with_its_last_field = Proof<
  Same<ReplayRequestFields["count"]["limit"], typeof ReplayRequestView.LENGTH>
>;

type ReplayResponseFields = typeof ReplayResponseView.FIELDS;
type ReplayResponseInC = CompiledLayout["replayResponse"];
export type ReplayResponse_is_10_bytes_long = Proof<Same<typeof ReplayResponseView.LENGTH, 10>>;
export type ReplayResponse_is_as_long_in_C = Proof<
  Same<typeof ReplayResponseView.LENGTH, ReplayResponseInC["length"]>
>;
export type ReplayResponse_may_begin_at_any_address_in_C = Proof<
  Same<1, ReplayResponseInC["alignment"]>
>;
export type ReplayResponse_has_the_fields_it_has_in_C = Proof<
  Same<keyof ReplayResponseFields, keyof ReplayResponseInC["fields"]>
>;
export type ReplayResponse_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof ReplayResponseView.TYPE, ReplayResponseInC["type"]>
>;
export type ReplayResponse_message_length_begins_at_0 = Proof<
  Same<ReplayResponseFields["messageLength"]["offset"], 0>
>;
export type ReplayResponse_message_length_is_where_it_is_in_C = Proof<
  Same<InC<ReplayResponseFields["messageLength"]>, ReplayResponseInC["fields"]["messageLength"]>
>;
export type ReplayResponse_message_type_begins_at_1 = Proof<
  Same<
    ReplayResponseFields["messageType"]["offset"],
    1 & ReplayResponseFields["messageLength"]["limit"]
  >
>;
export type ReplayResponse_message_type_is_where_it_is_in_C = Proof<
  Same<InC<ReplayResponseFields["messageType"]>, ReplayResponseInC["fields"]["messageType"]>
>;
export type ReplayResponse_market_data_group_begins_at_2 = Proof<
  Same<
    ReplayResponseFields["marketDataGroup"]["offset"],
    2 & ReplayResponseFields["messageType"]["limit"]
  >
>;
export type ReplayResponse_market_data_group_is_where_it_is_in_C = Proof<
  Same<InC<ReplayResponseFields["marketDataGroup"]>, ReplayResponseInC["fields"]["marketDataGroup"]>
>;
export type ReplayResponse_first_message_begins_at_3 = Proof<
  Same<
    ReplayResponseFields["firstMessage"]["offset"],
    3 & ReplayResponseFields["marketDataGroup"]["limit"]
  >
>;
export type ReplayResponse_first_message_is_where_it_is_in_C = Proof<
  Same<InC<ReplayResponseFields["firstMessage"]>, ReplayResponseInC["fields"]["firstMessage"]>
>;
export type ReplayResponse_count_begins_at_7 = Proof<
  Same<ReplayResponseFields["count"]["offset"], 7 & ReplayResponseFields["firstMessage"]["limit"]>
>;
export type ReplayResponse_count_is_where_it_is_in_C = Proof<
  Same<InC<ReplayResponseFields["count"]>, ReplayResponseInC["fields"]["count"]>
>;
export type ReplayResponse_status_begins_at_9 = Proof<
  Same<ReplayResponseFields["status"]["offset"], 9 & ReplayResponseFields["count"]["limit"]>
>;
export type ReplayResponse_status_is_where_it_is_in_C = Proof<
  Same<InC<ReplayResponseFields["status"]>, ReplayResponseInC["fields"]["status"]>
>;
export type ReplayResponse_ends_with_its_last_field = Proof<
  Same<ReplayResponseFields["status"]["limit"], typeof ReplayResponseView.LENGTH>
>;

type LogoutRequestFields = typeof LogoutRequestView.FIELDS;
type LogoutRequestInC = CompiledLayout["logoutRequest"];
export type LogoutRequest_is_2_bytes_long = Proof<Same<typeof LogoutRequestView.LENGTH, 2>>;
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
export type LogoutRequest_message_length_begins_at_0 = Proof<
  Same<LogoutRequestFields["messageLength"]["offset"], 0>
>;
export type LogoutRequest_message_length_is_where_it_is_in_C = Proof<
  Same<InC<LogoutRequestFields["messageLength"]>, LogoutRequestInC["fields"]["messageLength"]>
>;
export type LogoutRequest_message_type_begins_at_1 = Proof<
  Same<
    LogoutRequestFields["messageType"]["offset"],
    1 & LogoutRequestFields["messageLength"]["limit"]
  >
>;
export type LogoutRequest_message_type_is_where_it_is_in_C = Proof<
  Same<InC<LogoutRequestFields["messageType"]>, LogoutRequestInC["fields"]["messageType"]>
>;
export type LogoutRequest_ends_with_its_last_field = Proof<
  Same<LogoutRequestFields["messageType"]["limit"], typeof LogoutRequestView.LENGTH>
>;

type SnapshotRequestFields = typeof SnapshotRequestView.FIELDS;
type SnapshotRequestInC = CompiledLayout["snapshotRequest"];
export type SnapshotRequest_is_16_bytes_long = Proof<Same<typeof SnapshotRequestView.LENGTH, 16>>;
export type SnapshotRequest_is_as_long_in_C = Proof<
  Same<typeof SnapshotRequestView.LENGTH, SnapshotRequestInC["length"]>
>;
export type SnapshotRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, SnapshotRequestInC["alignment"]>
>;
export type SnapshotRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof SnapshotRequestFields, keyof SnapshotRequestInC["fields"]>
>;
export type SnapshotRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SnapshotRequestView.TYPE, SnapshotRequestInC["type"]>
>;
export type SnapshotRequest_message_length_begins_at_0 = Proof<
  Same<SnapshotRequestFields["messageLength"]["offset"], 0>
>;
export type SnapshotRequest_message_length_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotRequestFields["messageLength"]>, SnapshotRequestInC["fields"]["messageLength"]>
>;
export type SnapshotRequest_message_type_begins_at_1 = Proof<
  Same<
    SnapshotRequestFields["messageType"]["offset"],
    1 & SnapshotRequestFields["messageLength"]["limit"]
  >
>;
export type SnapshotRequest_message_type_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotRequestFields["messageType"]>, SnapshotRequestInC["fields"]["messageType"]>
>;
export type SnapshotRequest_sequence_number_begins_at_2 = Proof<
  Same<
    SnapshotRequestFields["sequenceNumber"]["offset"],
    2 & SnapshotRequestFields["messageType"]["limit"]
  >
>;
export type SnapshotRequest_sequence_number_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotRequestFields["sequenceNumber"]>, SnapshotRequestInC["fields"]["sequenceNumber"]>
>;
export type SnapshotRequest_segment_begins_at_6 = Proof<
  Same<
    SnapshotRequestFields["segment"]["offset"],
    6 & SnapshotRequestFields["sequenceNumber"]["limit"]
  >
>;
export type SnapshotRequest_segment_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotRequestFields["segment"]>, SnapshotRequestInC["fields"]["segment"]>
>;
export type SnapshotRequest_instrument_id_begins_at_12 = Proof<
  Same<
    SnapshotRequestFields["instrumentId"]["offset"],
    12 & SnapshotRequestFields["segment"]["limit"]
  >
>;
export type SnapshotRequest_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotRequestFields["instrumentId"]>, SnapshotRequestInC["fields"]["instrumentId"]>
>;
export type SnapshotRequest_ends_with_its_last_field = Proof<
  Same<SnapshotRequestFields["instrumentId"]["limit"], typeof SnapshotRequestView.LENGTH>
>;

type SnapshotResponseFields = typeof SnapshotResponseView.FIELDS;
type SnapshotResponseInC = CompiledLayout["snapshotResponse"];
export type SnapshotResponse_is_11_bytes_long = Proof<Same<typeof SnapshotResponseView.LENGTH, 11>>;
export type SnapshotResponse_is_as_long_in_C = Proof<
  Same<typeof SnapshotResponseView.LENGTH, SnapshotResponseInC["length"]>
>;
export type SnapshotResponse_may_begin_at_any_address_in_C = Proof<
  Same<1, SnapshotResponseInC["alignment"]>
>;
export type SnapshotResponse_has_the_fields_it_has_in_C = Proof<
  Same<keyof SnapshotResponseFields, keyof SnapshotResponseInC["fields"]>
>;
export type SnapshotResponse_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SnapshotResponseView.TYPE, SnapshotResponseInC["type"]>
>;
export type SnapshotResponse_message_length_begins_at_0 = Proof<
  Same<SnapshotResponseFields["messageLength"]["offset"], 0>
>;
export type SnapshotResponse_message_length_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotResponseFields["messageLength"]>, SnapshotResponseInC["fields"]["messageLength"]>
>;
export type SnapshotResponse_message_type_begins_at_1 = Proof<
  Same<
    SnapshotResponseFields["messageType"]["offset"],
    1 & SnapshotResponseFields["messageLength"]["limit"]
  >
>;
export type SnapshotResponse_message_type_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotResponseFields["messageType"]>, SnapshotResponseInC["fields"]["messageType"]>
>;
export type SnapshotResponse_sequence_number_begins_at_2 = Proof<
  Same<
    SnapshotResponseFields["sequenceNumber"]["offset"],
    2 & SnapshotResponseFields["messageType"]["limit"]
  >
>;
export type SnapshotResponse_sequence_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SnapshotResponseFields["sequenceNumber"]>,
    SnapshotResponseInC["fields"]["sequenceNumber"]
  >
>;
export type SnapshotResponse_order_count_begins_at_6 = Proof<
  Same<
    SnapshotResponseFields["orderCount"]["offset"],
    6 & SnapshotResponseFields["sequenceNumber"]["limit"]
  >
>;
export type SnapshotResponse_order_count_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotResponseFields["orderCount"]>, SnapshotResponseInC["fields"]["orderCount"]>
>;
export type SnapshotResponse_status_begins_at_10 = Proof<
  Same<
    SnapshotResponseFields["status"]["offset"],
    10 & SnapshotResponseFields["orderCount"]["limit"]
  >
>;
export type SnapshotResponse_status_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotResponseFields["status"]>, SnapshotResponseInC["fields"]["status"]>
>;
export type SnapshotResponse_ends_with_its_last_field = Proof<
  Same<SnapshotResponseFields["status"]["limit"], typeof SnapshotResponseView.LENGTH>
>;

type SnapshotCompleteFields = typeof SnapshotCompleteView.FIELDS;
type SnapshotCompleteInC = CompiledLayout["snapshotComplete"];
export type SnapshotComplete_is_17_bytes_long = Proof<Same<typeof SnapshotCompleteView.LENGTH, 17>>;
export type SnapshotComplete_is_as_long_in_C = Proof<
  Same<typeof SnapshotCompleteView.LENGTH, SnapshotCompleteInC["length"]>
>;
export type SnapshotComplete_may_begin_at_any_address_in_C = Proof<
  Same<1, SnapshotCompleteInC["alignment"]>
>;
export type SnapshotComplete_has_the_fields_it_has_in_C = Proof<
  Same<keyof SnapshotCompleteFields, keyof SnapshotCompleteInC["fields"]>
>;
export type SnapshotComplete_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SnapshotCompleteView.TYPE, SnapshotCompleteInC["type"]>
>;
export type SnapshotComplete_message_length_begins_at_0 = Proof<
  Same<SnapshotCompleteFields["messageLength"]["offset"], 0>
>;
export type SnapshotComplete_message_length_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotCompleteFields["messageLength"]>, SnapshotCompleteInC["fields"]["messageLength"]>
>;
export type SnapshotComplete_message_type_begins_at_1 = Proof<
  Same<
    SnapshotCompleteFields["messageType"]["offset"],
    1 & SnapshotCompleteFields["messageLength"]["limit"]
  >
>;
export type SnapshotComplete_message_type_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotCompleteFields["messageType"]>, SnapshotCompleteInC["fields"]["messageType"]>
>;
export type SnapshotComplete_sequence_number_begins_at_2 = Proof<
  Same<
    SnapshotCompleteFields["sequenceNumber"]["offset"],
    2 & SnapshotCompleteFields["messageType"]["limit"]
  >
>;
export type SnapshotComplete_sequence_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SnapshotCompleteFields["sequenceNumber"]>,
    SnapshotCompleteInC["fields"]["sequenceNumber"]
  >
>;
export type SnapshotComplete_segment_begins_at_6 = Proof<
  Same<
    SnapshotCompleteFields["segment"]["offset"],
    6 & SnapshotCompleteFields["sequenceNumber"]["limit"]
  >
>;
export type SnapshotComplete_segment_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotCompleteFields["segment"]>, SnapshotCompleteInC["fields"]["segment"]>
>;
export type SnapshotComplete_instrument_id_begins_at_12 = Proof<
  Same<
    SnapshotCompleteFields["instrumentId"]["offset"],
    12 & SnapshotCompleteFields["segment"]["limit"]
  >
>;
export type SnapshotComplete_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotCompleteFields["instrumentId"]>, SnapshotCompleteInC["fields"]["instrumentId"]>
>;
export type SnapshotComplete_flags_begins_at_16 = Proof<
  Same<
    SnapshotCompleteFields["flags"]["offset"],
    16 & SnapshotCompleteFields["instrumentId"]["limit"]
  >
>;
export type SnapshotComplete_flags_is_where_it_is_in_C = Proof<
  Same<InC<SnapshotCompleteFields["flags"]>, SnapshotCompleteInC["fields"]["flags"]>
>;
export type SnapshotComplete_ends_with_its_last_field = Proof<
  Same<SnapshotCompleteFields["flags"]["limit"], typeof SnapshotCompleteView.LENGTH>
>;

type TimeFields = typeof TimeView.FIELDS;
type TimeInC = CompiledLayout["time"];
export type Time_is_6_bytes_long = Proof<Same<typeof TimeView.LENGTH, 6>>;
export type Time_is_as_long_in_C = Proof<Same<typeof TimeView.LENGTH, TimeInC["length"]>>;
export type Time_may_begin_at_any_address_in_C = Proof<Same<1, TimeInC["alignment"]>>;
export type Time_has_the_fields_it_has_in_C = Proof<
  Same<keyof TimeFields, keyof TimeInC["fields"]>
>;
export type Time_has_the_type_byte_it_has_in_C = Proof<Same<typeof TimeView.TYPE, TimeInC["type"]>>;
export type Time_message_length_begins_at_0 = Proof<Same<TimeFields["messageLength"]["offset"], 0>>;
export type Time_message_length_is_where_it_is_in_C = Proof<
  Same<InC<TimeFields["messageLength"]>, TimeInC["fields"]["messageLength"]>
>;
export type Time_message_type_begins_at_1 = Proof<
  Same<TimeFields["messageType"]["offset"], 1 & TimeFields["messageLength"]["limit"]>
>;
export type Time_message_type_is_where_it_is_in_C = Proof<
  Same<InC<TimeFields["messageType"]>, TimeInC["fields"]["messageType"]>
>;
export type Time_seconds_begins_at_2 = Proof<
  Same<TimeFields["seconds"]["offset"], 2 & TimeFields["messageType"]["limit"]>
>;
export type Time_seconds_is_where_it_is_in_C = Proof<
  Same<InC<TimeFields["seconds"]>, TimeInC["fields"]["seconds"]>
>;
export type Time_ends_with_its_last_field = Proof<
  Same<TimeFields["seconds"]["limit"], typeof TimeView.LENGTH>
>;

type SystemEventFields = typeof SystemEventView.FIELDS;
type SystemEventInC = CompiledLayout["systemEvent"];
export type SystemEvent_is_7_bytes_long = Proof<Same<typeof SystemEventView.LENGTH, 7>>;
export type SystemEvent_is_as_long_in_C = Proof<
  Same<typeof SystemEventView.LENGTH, SystemEventInC["length"]>
>;
export type SystemEvent_may_begin_at_any_address_in_C = Proof<Same<1, SystemEventInC["alignment"]>>;
export type SystemEvent_has_the_fields_it_has_in_C = Proof<
  Same<keyof SystemEventFields, keyof SystemEventInC["fields"]>
>;
export type SystemEvent_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SystemEventView.TYPE, SystemEventInC["type"]>
>;
export type SystemEvent_message_length_begins_at_0 = Proof<
  Same<SystemEventFields["messageLength"]["offset"], 0>
>;
export type SystemEvent_message_length_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["messageLength"]>, SystemEventInC["fields"]["messageLength"]>
>;
export type SystemEvent_message_type_begins_at_1 = Proof<
  Same<SystemEventFields["messageType"]["offset"], 1 & SystemEventFields["messageLength"]["limit"]>
>;
export type SystemEvent_message_type_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["messageType"]>, SystemEventInC["fields"]["messageType"]>
>;
export type SystemEvent_nanosecond_begins_at_2 = Proof<
  Same<SystemEventFields["nanosecond"]["offset"], 2 & SystemEventFields["messageType"]["limit"]>
>;
export type SystemEvent_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["nanosecond"]>, SystemEventInC["fields"]["nanosecond"]>
>;
export type SystemEvent_event_code_begins_at_6 = Proof<
  Same<SystemEventFields["eventCode"]["offset"], 6 & SystemEventFields["nanosecond"]["limit"]>
>;
export type SystemEvent_event_code_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["eventCode"]>, SystemEventInC["fields"]["eventCode"]>
>;
export type SystemEvent_ends_with_its_last_field = Proof<
  Same<SystemEventFields["eventCode"]["limit"], typeof SystemEventView.LENGTH>
>;

type SymbolDirectoryFields = typeof SymbolDirectoryView.FIELDS;
type SymbolDirectoryInC = CompiledLayout["symbolDirectory"];
export type SymbolDirectory_is_65_bytes_long = Proof<Same<typeof SymbolDirectoryView.LENGTH, 65>>;
export type SymbolDirectory_is_as_long_in_C = Proof<
  Same<typeof SymbolDirectoryView.LENGTH, SymbolDirectoryInC["length"]>
>;
export type SymbolDirectory_may_begin_at_any_address_in_C = Proof<
  Same<1, SymbolDirectoryInC["alignment"]>
>;
export type SymbolDirectory_has_the_fields_it_has_in_C = Proof<
  Same<keyof SymbolDirectoryFields, keyof SymbolDirectoryInC["fields"]>
>;
export type SymbolDirectory_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SymbolDirectoryView.TYPE, SymbolDirectoryInC["type"]>
>;
export type SymbolDirectory_message_length_begins_at_0 = Proof<
  Same<SymbolDirectoryFields["messageLength"]["offset"], 0>
>;
export type SymbolDirectory_message_length_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["messageLength"]>, SymbolDirectoryInC["fields"]["messageLength"]>
>;
export type SymbolDirectory_message_type_begins_at_1 = Proof<
  Same<
    SymbolDirectoryFields["messageType"]["offset"],
    1 & SymbolDirectoryFields["messageLength"]["limit"]
  >
>;
export type SymbolDirectory_message_type_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["messageType"]>, SymbolDirectoryInC["fields"]["messageType"]>
>;
export type SymbolDirectory_nanosecond_begins_at_2 = Proof<
  Same<
    SymbolDirectoryFields["nanosecond"]["offset"],
    2 & SymbolDirectoryFields["messageType"]["limit"]
  >
>;
export type SymbolDirectory_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["nanosecond"]>, SymbolDirectoryInC["fields"]["nanosecond"]>
>;
export type SymbolDirectory_instrument_id_begins_at_6 = Proof<
  Same<
    SymbolDirectoryFields["instrumentId"]["offset"],
    6 & SymbolDirectoryFields["nanosecond"]["limit"]
  >
>;
export type SymbolDirectory_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["instrumentId"]>, SymbolDirectoryInC["fields"]["instrumentId"]>
>;
export type SymbolDirectory_reserved_a_begins_at_10 = Proof<
  Same<
    SymbolDirectoryFields["reservedA"]["offset"],
    10 & SymbolDirectoryFields["instrumentId"]["limit"]
  >
>;
export type SymbolDirectory_reserved_a_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["reservedA"]>, SymbolDirectoryInC["fields"]["reservedA"]>
>;
export type SymbolDirectory_reserved_b_begins_at_11 = Proof<
  Same<
    SymbolDirectoryFields["reservedB"]["offset"],
    11 & SymbolDirectoryFields["reservedA"]["limit"]
  >
>;
export type SymbolDirectory_reserved_b_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["reservedB"]>, SymbolDirectoryInC["fields"]["reservedB"]>
>;
export type SymbolDirectory_symbol_status_begins_at_12 = Proof<
  Same<
    SymbolDirectoryFields["symbolStatus"]["offset"],
    12 & SymbolDirectoryFields["reservedB"]["limit"]
  >
>;
export type SymbolDirectory_symbol_status_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["symbolStatus"]>, SymbolDirectoryInC["fields"]["symbolStatus"]>
>;
export type SymbolDirectory_isin_begins_at_13 = Proof<
  Same<SymbolDirectoryFields["isin"]["offset"], 13 & SymbolDirectoryFields["symbolStatus"]["limit"]>
>;
export type SymbolDirectory_isin_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["isin"]>, SymbolDirectoryInC["fields"]["isin"]>
>;
export type SymbolDirectory_sedol_begins_at_25 = Proof<
  Same<SymbolDirectoryFields["sedol"]["offset"], 25 & SymbolDirectoryFields["isin"]["limit"]>
>;
export type SymbolDirectory_sedol_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["sedol"]>, SymbolDirectoryInC["fields"]["sedol"]>
>;
export type SymbolDirectory_segment_begins_at_37 = Proof<
  Same<SymbolDirectoryFields["segment"]["offset"], 37 & SymbolDirectoryFields["sedol"]["limit"]>
>;
export type SymbolDirectory_segment_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["segment"]>, SymbolDirectoryInC["fields"]["segment"]>
>;
export type SymbolDirectory_underlying_begins_at_43 = Proof<
  Same<
    SymbolDirectoryFields["underlying"]["offset"],
    43 & SymbolDirectoryFields["segment"]["limit"]
  >
>;
export type SymbolDirectory_underlying_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["underlying"]>, SymbolDirectoryInC["fields"]["underlying"]>
>;
export type SymbolDirectory_currency_begins_at_49 = Proof<
  Same<
    SymbolDirectoryFields["currency"]["offset"],
    49 & SymbolDirectoryFields["underlying"]["limit"]
  >
>;
export type SymbolDirectory_currency_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["currency"]>, SymbolDirectoryInC["fields"]["currency"]>
>;
export type SymbolDirectory_reserved_byte_begins_at_52 = Proof<
  Same<
    SymbolDirectoryFields["reservedByte"]["offset"],
    52 & SymbolDirectoryFields["currency"]["limit"]
  >
>;
export type SymbolDirectory_reserved_byte_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["reservedByte"]>, SymbolDirectoryInC["fields"]["reservedByte"]>
>;
export type SymbolDirectory_reserved_4_begins_at_53 = Proof<
  Same<
    SymbolDirectoryFields["reserved4"]["offset"],
    53 & SymbolDirectoryFields["reservedByte"]["limit"]
  >
>;
export type SymbolDirectory_reserved_4_is_where_it_is_in_C = Proof<
  Same<InC<SymbolDirectoryFields["reserved4"]>, SymbolDirectoryInC["fields"]["reserved4"]>
>;
export type SymbolDirectory_previous_close_price_begins_at_57 = Proof<
  Same<
    SymbolDirectoryFields["previousClosePrice"]["offset"],
    57 & SymbolDirectoryFields["reserved4"]["limit"]
  >
>;
export type SymbolDirectory_previous_close_price_is_where_it_is_in_C = Proof<
  Same<
    InC<SymbolDirectoryFields["previousClosePrice"]>,
    SymbolDirectoryInC["fields"]["previousClosePrice"]
  >
>;
export type SymbolDirectory_previous_close_price_has_8_decimals = Proof<
  Same<
    typeof SymbolDirectoryView.PREVIOUS_CLOSE_PRICE_DECIMALS,
    8 & SymbolDirectoryInC["fields"]["previousClosePrice"]["decimals"]
  >
>;
export type SymbolDirectory_ends_with_its_last_field = Proof<
  Same<SymbolDirectoryFields["previousClosePrice"]["limit"], typeof SymbolDirectoryView.LENGTH>
>;

type SymbolStatusFields = typeof SymbolStatusView.FIELDS;
type SymbolStatusInC = CompiledLayout["symbolStatus"];
export type SymbolStatus_is_28_bytes_long = Proof<Same<typeof SymbolStatusView.LENGTH, 28>>;
export type SymbolStatus_is_as_long_in_C = Proof<
  Same<typeof SymbolStatusView.LENGTH, SymbolStatusInC["length"]>
>;
export type SymbolStatus_may_begin_at_any_address_in_C = Proof<
  Same<1, SymbolStatusInC["alignment"]>
>;
export type SymbolStatus_has_the_fields_it_has_in_C = Proof<
  Same<keyof SymbolStatusFields, keyof SymbolStatusInC["fields"]>
>;
export type SymbolStatus_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SymbolStatusView.TYPE, SymbolStatusInC["type"]>
>;
export type SymbolStatus_message_length_begins_at_0 = Proof<
  Same<SymbolStatusFields["messageLength"]["offset"], 0>
>;
export type SymbolStatus_message_length_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["messageLength"]>, SymbolStatusInC["fields"]["messageLength"]>
>;
export type SymbolStatus_message_type_begins_at_1 = Proof<
  Same<
    SymbolStatusFields["messageType"]["offset"],
    1 & SymbolStatusFields["messageLength"]["limit"]
  >
>;
export type SymbolStatus_message_type_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["messageType"]>, SymbolStatusInC["fields"]["messageType"]>
>;
export type SymbolStatus_nanosecond_begins_at_2 = Proof<
  Same<SymbolStatusFields["nanosecond"]["offset"], 2 & SymbolStatusFields["messageType"]["limit"]>
>;
export type SymbolStatus_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["nanosecond"]>, SymbolStatusInC["fields"]["nanosecond"]>
>;
export type SymbolStatus_instrument_id_begins_at_6 = Proof<
  Same<SymbolStatusFields["instrumentId"]["offset"], 6 & SymbolStatusFields["nanosecond"]["limit"]>
>;
export type SymbolStatus_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["instrumentId"]>, SymbolStatusInC["fields"]["instrumentId"]>
>;
export type SymbolStatus_reserved_a_begins_at_10 = Proof<
  Same<SymbolStatusFields["reservedA"]["offset"], 10 & SymbolStatusFields["instrumentId"]["limit"]>
>;
export type SymbolStatus_reserved_a_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["reservedA"]>, SymbolStatusInC["fields"]["reservedA"]>
>;
export type SymbolStatus_reserved_b_begins_at_11 = Proof<
  Same<SymbolStatusFields["reservedB"]["offset"], 11 & SymbolStatusFields["reservedA"]["limit"]>
>;
export type SymbolStatus_reserved_b_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["reservedB"]>, SymbolStatusInC["fields"]["reservedB"]>
>;
export type SymbolStatus_trading_status_begins_at_12 = Proof<
  Same<SymbolStatusFields["tradingStatus"]["offset"], 12 & SymbolStatusFields["reservedB"]["limit"]>
>;
export type SymbolStatus_trading_status_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["tradingStatus"]>, SymbolStatusInC["fields"]["tradingStatus"]>
>;
export type SymbolStatus_symbol_status_flags_begins_at_13 = Proof<
  Same<
    SymbolStatusFields["symbolStatusFlags"]["offset"],
    13 & SymbolStatusFields["tradingStatus"]["limit"]
  >
>;
export type SymbolStatus_symbol_status_flags_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["symbolStatusFlags"]>, SymbolStatusInC["fields"]["symbolStatusFlags"]>
>;
export type SymbolStatus_reason_begins_at_14 = Proof<
  Same<
    SymbolStatusFields["reason"]["offset"],
    14 & SymbolStatusFields["symbolStatusFlags"]["limit"]
  >
>;
export type SymbolStatus_reason_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["reason"]>, SymbolStatusInC["fields"]["reason"]>
>;
export type SymbolStatus_session_change_reason_begins_at_18 = Proof<
  Same<
    SymbolStatusFields["sessionChangeReason"]["offset"],
    18 & SymbolStatusFields["reason"]["limit"]
  >
>;
export type SymbolStatus_session_change_reason_is_where_it_is_in_C = Proof<
  Same<
    InC<SymbolStatusFields["sessionChangeReason"]>,
    SymbolStatusInC["fields"]["sessionChangeReason"]
  >
>;
export type SymbolStatus_new_end_time_begins_at_19 = Proof<
  Same<
    SymbolStatusFields["newEndTime"]["offset"],
    19 & SymbolStatusFields["sessionChangeReason"]["limit"]
  >
>;
export type SymbolStatus_new_end_time_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["newEndTime"]>, SymbolStatusInC["fields"]["newEndTime"]>
>;
export type SymbolStatus_book_type_begins_at_27 = Proof<
  Same<SymbolStatusFields["bookType"]["offset"], 27 & SymbolStatusFields["newEndTime"]["limit"]>
>;
export type SymbolStatus_book_type_is_where_it_is_in_C = Proof<
  Same<InC<SymbolStatusFields["bookType"]>, SymbolStatusInC["fields"]["bookType"]>
>;
export type SymbolStatus_ends_with_its_last_field = Proof<
  Same<SymbolStatusFields["bookType"]["limit"], typeof SymbolStatusView.LENGTH>
>;

type AddOrderFields = typeof AddOrderView.FIELDS;
type AddOrderInC = CompiledLayout["addOrder"];
export type AddOrder_is_44_bytes_long = Proof<Same<typeof AddOrderView.LENGTH, 44>>;
export type AddOrder_is_as_long_in_C = Proof<
  Same<typeof AddOrderView.LENGTH, AddOrderInC["length"]>
>;
export type AddOrder_may_begin_at_any_address_in_C = Proof<Same<1, AddOrderInC["alignment"]>>;
export type AddOrder_has_the_fields_it_has_in_C = Proof<
  Same<keyof AddOrderFields, keyof AddOrderInC["fields"]>
>;
export type AddOrder_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AddOrderView.TYPE, AddOrderInC["type"]>
>;
export type AddOrder_message_length_begins_at_0 = Proof<
  Same<AddOrderFields["messageLength"]["offset"], 0>
>;
export type AddOrder_message_length_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["messageLength"]>, AddOrderInC["fields"]["messageLength"]>
>;
export type AddOrder_message_type_begins_at_1 = Proof<
  Same<AddOrderFields["messageType"]["offset"], 1 & AddOrderFields["messageLength"]["limit"]>
>;
export type AddOrder_message_type_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["messageType"]>, AddOrderInC["fields"]["messageType"]>
>;
export type AddOrder_nanosecond_begins_at_2 = Proof<
  Same<AddOrderFields["nanosecond"]["offset"], 2 & AddOrderFields["messageType"]["limit"]>
>;
export type AddOrder_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["nanosecond"]>, AddOrderInC["fields"]["nanosecond"]>
>;
export type AddOrder_order_id_begins_at_6 = Proof<
  Same<AddOrderFields["orderId"]["offset"], 6 & AddOrderFields["nanosecond"]["limit"]>
>;
export type AddOrder_order_id_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["orderId"]>, AddOrderInC["fields"]["orderId"]>
>;
export type AddOrder_side_begins_at_14 = Proof<
  Same<AddOrderFields["side"]["offset"], 14 & AddOrderFields["orderId"]["limit"]>
>;
export type AddOrder_side_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["side"]>, AddOrderInC["fields"]["side"]>
>;
export type AddOrder_quantity_begins_at_15 = Proof<
  Same<AddOrderFields["quantity"]["offset"], 15 & AddOrderFields["side"]["limit"]>
>;
export type AddOrder_quantity_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["quantity"]>, AddOrderInC["fields"]["quantity"]>
>;
export type AddOrder_instrument_id_begins_at_19 = Proof<
  Same<AddOrderFields["instrumentId"]["offset"], 19 & AddOrderFields["quantity"]["limit"]>
>;
export type AddOrder_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["instrumentId"]>, AddOrderInC["fields"]["instrumentId"]>
>;
export type AddOrder_reserved_a_begins_at_23 = Proof<
  Same<AddOrderFields["reservedA"]["offset"], 23 & AddOrderFields["instrumentId"]["limit"]>
>;
export type AddOrder_reserved_a_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["reservedA"]>, AddOrderInC["fields"]["reservedA"]>
>;
export type AddOrder_reserved_b_begins_at_24 = Proof<
  Same<AddOrderFields["reservedB"]["offset"], 24 & AddOrderFields["reservedA"]["limit"]>
>;
export type AddOrder_reserved_b_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["reservedB"]>, AddOrderInC["fields"]["reservedB"]>
>;
export type AddOrder_price_begins_at_25 = Proof<
  Same<AddOrderFields["price"]["offset"], 25 & AddOrderFields["reservedB"]["limit"]>
>;
export type AddOrder_price_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["price"]>, AddOrderInC["fields"]["price"]>
>;
export type AddOrder_price_has_8_decimals = Proof<
  Same<typeof AddOrderView.PRICE_DECIMALS, 8 & AddOrderInC["fields"]["price"]["decimals"]>
>;
export type AddOrder_add_order_flags_begins_at_33 = Proof<
  Same<AddOrderFields["addOrderFlags"]["offset"], 33 & AddOrderFields["price"]["limit"]>
>;
export type AddOrder_add_order_flags_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["addOrderFlags"]>, AddOrderInC["fields"]["addOrderFlags"]>
>;
export type AddOrder_reserved_10_begins_at_34 = Proof<
  Same<AddOrderFields["reserved10"]["offset"], 34 & AddOrderFields["addOrderFlags"]["limit"]>
>;
export type AddOrder_reserved_10_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["reserved10"]>, AddOrderInC["fields"]["reserved10"]>
>;
export type AddOrder_ends_with_its_last_field = Proof<
  Same<AddOrderFields["reserved10"]["limit"], typeof AddOrderView.LENGTH>
>;

type AddAttributedOrderFields = typeof AddAttributedOrderView.FIELDS;
type AddAttributedOrderInC = CompiledLayout["addAttributedOrder"];
export type AddAttributedOrder_is_45_bytes_long = Proof<
  Same<typeof AddAttributedOrderView.LENGTH, 45>
>;
export type AddAttributedOrder_is_as_long_in_C = Proof<
  Same<typeof AddAttributedOrderView.LENGTH, AddAttributedOrderInC["length"]>
>;
export type AddAttributedOrder_may_begin_at_any_address_in_C = Proof<
  Same<1, AddAttributedOrderInC["alignment"]>
>;
export type AddAttributedOrder_has_the_fields_it_has_in_C = Proof<
  Same<keyof AddAttributedOrderFields, keyof AddAttributedOrderInC["fields"]>
>;
export type AddAttributedOrder_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AddAttributedOrderView.TYPE, AddAttributedOrderInC["type"]>
>;
export type AddAttributedOrder_message_length_begins_at_0 = Proof<
  Same<AddAttributedOrderFields["messageLength"]["offset"], 0>
>;
export type AddAttributedOrder_message_length_is_where_it_is_in_C = Proof<
  Same<
    InC<AddAttributedOrderFields["messageLength"]>,
    AddAttributedOrderInC["fields"]["messageLength"]
  >
>;
export type AddAttributedOrder_message_type_begins_at_1 = Proof<
  Same<
    AddAttributedOrderFields["messageType"]["offset"],
    1 & AddAttributedOrderFields["messageLength"]["limit"]
  >
>;
export type AddAttributedOrder_message_type_is_where_it_is_in_C = Proof<
  Same<InC<AddAttributedOrderFields["messageType"]>, AddAttributedOrderInC["fields"]["messageType"]>
>;
export type AddAttributedOrder_nanosecond_begins_at_2 = Proof<
  Same<
    AddAttributedOrderFields["nanosecond"]["offset"],
    2 & AddAttributedOrderFields["messageType"]["limit"]
  >
>;
export type AddAttributedOrder_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<AddAttributedOrderFields["nanosecond"]>, AddAttributedOrderInC["fields"]["nanosecond"]>
>;
export type AddAttributedOrder_order_id_begins_at_6 = Proof<
  Same<
    AddAttributedOrderFields["orderId"]["offset"],
    6 & AddAttributedOrderFields["nanosecond"]["limit"]
  >
>;
export type AddAttributedOrder_order_id_is_where_it_is_in_C = Proof<
  Same<InC<AddAttributedOrderFields["orderId"]>, AddAttributedOrderInC["fields"]["orderId"]>
>;
export type AddAttributedOrder_side_begins_at_14 = Proof<
  Same<
    AddAttributedOrderFields["side"]["offset"],
    14 & AddAttributedOrderFields["orderId"]["limit"]
  >
>;
export type AddAttributedOrder_side_is_where_it_is_in_C = Proof<
  Same<InC<AddAttributedOrderFields["side"]>, AddAttributedOrderInC["fields"]["side"]>
>;
export type AddAttributedOrder_quantity_begins_at_15 = Proof<
  Same<
    AddAttributedOrderFields["quantity"]["offset"],
    15 & AddAttributedOrderFields["side"]["limit"]
  >
>;
export type AddAttributedOrder_quantity_is_where_it_is_in_C = Proof<
  Same<InC<AddAttributedOrderFields["quantity"]>, AddAttributedOrderInC["fields"]["quantity"]>
>;
export type AddAttributedOrder_instrument_id_begins_at_19 = Proof<
  Same<
    AddAttributedOrderFields["instrumentId"]["offset"],
    19 & AddAttributedOrderFields["quantity"]["limit"]
  >
>;
export type AddAttributedOrder_instrument_id_is_where_it_is_in_C = Proof<
  Same<
    InC<AddAttributedOrderFields["instrumentId"]>,
    AddAttributedOrderInC["fields"]["instrumentId"]
  >
>;
export type AddAttributedOrder_reserved_a_begins_at_23 = Proof<
  Same<
    AddAttributedOrderFields["reservedA"]["offset"],
    23 & AddAttributedOrderFields["instrumentId"]["limit"]
  >
>;
export type AddAttributedOrder_reserved_a_is_where_it_is_in_C = Proof<
  Same<InC<AddAttributedOrderFields["reservedA"]>, AddAttributedOrderInC["fields"]["reservedA"]>
>;
export type AddAttributedOrder_reserved_b_begins_at_24 = Proof<
  Same<
    AddAttributedOrderFields["reservedB"]["offset"],
    24 & AddAttributedOrderFields["reservedA"]["limit"]
  >
>;
export type AddAttributedOrder_reserved_b_is_where_it_is_in_C = Proof<
  Same<InC<AddAttributedOrderFields["reservedB"]>, AddAttributedOrderInC["fields"]["reservedB"]>
>;
export type AddAttributedOrder_price_begins_at_25 = Proof<
  Same<
    AddAttributedOrderFields["price"]["offset"],
    25 & AddAttributedOrderFields["reservedB"]["limit"]
  >
>;
export type AddAttributedOrder_price_is_where_it_is_in_C = Proof<
  Same<InC<AddAttributedOrderFields["price"]>, AddAttributedOrderInC["fields"]["price"]>
>;
export type AddAttributedOrder_price_has_8_decimals = Proof<
  Same<
    typeof AddAttributedOrderView.PRICE_DECIMALS,
    8 & AddAttributedOrderInC["fields"]["price"]["decimals"]
  >
>;
export type AddAttributedOrder_attribution_begins_at_33 = Proof<
  Same<
    AddAttributedOrderFields["attribution"]["offset"],
    33 & AddAttributedOrderFields["price"]["limit"]
  >
>;
export type AddAttributedOrder_attribution_is_where_it_is_in_C = Proof<
  Same<InC<AddAttributedOrderFields["attribution"]>, AddAttributedOrderInC["fields"]["attribution"]>
>;
export type AddAttributedOrder_add_attributed_order_flags_begins_at_44 = Proof<
  Same<
    AddAttributedOrderFields["addAttributedOrderFlags"]["offset"],
    44 & AddAttributedOrderFields["attribution"]["limit"]
  >
>;
export type AddAttributedOrder_add_attributed_order_flags_is_where_it_is_in_C = Proof<
  Same<
    InC<AddAttributedOrderFields["addAttributedOrderFlags"]>,
    AddAttributedOrderInC["fields"]["addAttributedOrderFlags"]
  >
>;
export type AddAttributedOrder_ends_with_its_last_field = Proof<
  Same<
    AddAttributedOrderFields["addAttributedOrderFlags"]["limit"],
    typeof AddAttributedOrderView.LENGTH
  >
>;

type OrderDeletedFields = typeof OrderDeletedView.FIELDS;
type OrderDeletedInC = CompiledLayout["orderDeleted"];
export type OrderDeleted_is_19_bytes_long = Proof<Same<typeof OrderDeletedView.LENGTH, 19>>;
export type OrderDeleted_is_as_long_in_C = Proof<
  Same<typeof OrderDeletedView.LENGTH, OrderDeletedInC["length"]>
>;
export type OrderDeleted_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderDeletedInC["alignment"]>
>;
export type OrderDeleted_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderDeletedFields, keyof OrderDeletedInC["fields"]>
>;
export type OrderDeleted_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderDeletedView.TYPE, OrderDeletedInC["type"]>
>;
export type OrderDeleted_message_length_begins_at_0 = Proof<
  Same<OrderDeletedFields["messageLength"]["offset"], 0>
>;
export type OrderDeleted_message_length_is_where_it_is_in_C = Proof<
  Same<InC<OrderDeletedFields["messageLength"]>, OrderDeletedInC["fields"]["messageLength"]>
>;
export type OrderDeleted_message_type_begins_at_1 = Proof<
  Same<
    OrderDeletedFields["messageType"]["offset"],
    1 & OrderDeletedFields["messageLength"]["limit"]
  >
>;
export type OrderDeleted_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderDeletedFields["messageType"]>, OrderDeletedInC["fields"]["messageType"]>
>;
export type OrderDeleted_nanosecond_begins_at_2 = Proof<
  Same<OrderDeletedFields["nanosecond"]["offset"], 2 & OrderDeletedFields["messageType"]["limit"]>
>;
export type OrderDeleted_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<OrderDeletedFields["nanosecond"]>, OrderDeletedInC["fields"]["nanosecond"]>
>;
export type OrderDeleted_order_id_begins_at_6 = Proof<
  Same<OrderDeletedFields["orderId"]["offset"], 6 & OrderDeletedFields["nanosecond"]["limit"]>
>;
export type OrderDeleted_order_id_is_where_it_is_in_C = Proof<
  Same<InC<OrderDeletedFields["orderId"]>, OrderDeletedInC["fields"]["orderId"]>
>;
export type OrderDeleted_order_deleted_flags_begins_at_14 = Proof<
  Same<
    OrderDeletedFields["orderDeletedFlags"]["offset"],
    14 & OrderDeletedFields["orderId"]["limit"]
  >
>;
export type OrderDeleted_order_deleted_flags_is_where_it_is_in_C = Proof<
  Same<InC<OrderDeletedFields["orderDeletedFlags"]>, OrderDeletedInC["fields"]["orderDeletedFlags"]>
>;
export type OrderDeleted_instrument_id_begins_at_15 = Proof<
  Same<
    OrderDeletedFields["instrumentId"]["offset"],
    15 & OrderDeletedFields["orderDeletedFlags"]["limit"]
  >
>;
export type OrderDeleted_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<OrderDeletedFields["instrumentId"]>, OrderDeletedInC["fields"]["instrumentId"]>
>;
export type OrderDeleted_ends_with_its_last_field = Proof<
  Same<OrderDeletedFields["instrumentId"]["limit"], typeof OrderDeletedView.LENGTH>
>;

type OrderModifiedFields = typeof OrderModifiedView.FIELDS;
type OrderModifiedInC = CompiledLayout["orderModified"];
export type OrderModified_is_27_bytes_long = Proof<Same<typeof OrderModifiedView.LENGTH, 27>>;
export type OrderModified_is_as_long_in_C = Proof<
  Same<typeof OrderModifiedView.LENGTH, OrderModifiedInC["length"]>
>;
export type OrderModified_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderModifiedInC["alignment"]>
>;
export type OrderModified_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderModifiedFields, keyof OrderModifiedInC["fields"]>
>;
export type OrderModified_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderModifiedView.TYPE, OrderModifiedInC["type"]>
>;
export type OrderModified_message_length_begins_at_0 = Proof<
  Same<OrderModifiedFields["messageLength"]["offset"], 0>
>;
export type OrderModified_message_length_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["messageLength"]>, OrderModifiedInC["fields"]["messageLength"]>
>;
export type OrderModified_message_type_begins_at_1 = Proof<
  Same<
    OrderModifiedFields["messageType"]["offset"],
    1 & OrderModifiedFields["messageLength"]["limit"]
  >
>;
export type OrderModified_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["messageType"]>, OrderModifiedInC["fields"]["messageType"]>
>;
export type OrderModified_nanosecond_begins_at_2 = Proof<
  Same<OrderModifiedFields["nanosecond"]["offset"], 2 & OrderModifiedFields["messageType"]["limit"]>
>;
export type OrderModified_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["nanosecond"]>, OrderModifiedInC["fields"]["nanosecond"]>
>;
export type OrderModified_order_id_begins_at_6 = Proof<
  Same<OrderModifiedFields["orderId"]["offset"], 6 & OrderModifiedFields["nanosecond"]["limit"]>
>;
export type OrderModified_order_id_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["orderId"]>, OrderModifiedInC["fields"]["orderId"]>
>;
export type OrderModified_new_quantity_begins_at_14 = Proof<
  Same<OrderModifiedFields["newQuantity"]["offset"], 14 & OrderModifiedFields["orderId"]["limit"]>
>;
export type OrderModified_new_quantity_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["newQuantity"]>, OrderModifiedInC["fields"]["newQuantity"]>
>;
export type OrderModified_new_price_begins_at_18 = Proof<
  Same<OrderModifiedFields["newPrice"]["offset"], 18 & OrderModifiedFields["newQuantity"]["limit"]>
>;
export type OrderModified_new_price_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["newPrice"]>, OrderModifiedInC["fields"]["newPrice"]>
>;
export type OrderModified_new_price_has_8_decimals = Proof<
  Same<
    typeof OrderModifiedView.NEW_PRICE_DECIMALS,
    8 & OrderModifiedInC["fields"]["newPrice"]["decimals"]
  >
>;
export type OrderModified_order_modified_flags_begins_at_26 = Proof<
  Same<
    OrderModifiedFields["orderModifiedFlags"]["offset"],
    26 & OrderModifiedFields["newPrice"]["limit"]
  >
>;
export type OrderModified_order_modified_flags_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderModifiedFields["orderModifiedFlags"]>,
    OrderModifiedInC["fields"]["orderModifiedFlags"]
  >
>;
export type OrderModified_ends_with_its_last_field = Proof<
  Same<OrderModifiedFields["orderModifiedFlags"]["limit"], typeof OrderModifiedView.LENGTH>
>;

type OrderBookClearFields = typeof OrderBookClearView.FIELDS;
type OrderBookClearInC = CompiledLayout["orderBookClear"];
export type OrderBookClear_is_13_bytes_long = Proof<Same<typeof OrderBookClearView.LENGTH, 13>>;
export type OrderBookClear_is_as_long_in_C = Proof<
  Same<typeof OrderBookClearView.LENGTH, OrderBookClearInC["length"]>
>;
export type OrderBookClear_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderBookClearInC["alignment"]>
>;
export type OrderBookClear_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderBookClearFields, keyof OrderBookClearInC["fields"]>
>;
export type OrderBookClear_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderBookClearView.TYPE, OrderBookClearInC["type"]>
>;
export type OrderBookClear_message_length_begins_at_0 = Proof<
  Same<OrderBookClearFields["messageLength"]["offset"], 0>
>;
export type OrderBookClear_message_length_is_where_it_is_in_C = Proof<
  Same<InC<OrderBookClearFields["messageLength"]>, OrderBookClearInC["fields"]["messageLength"]>
>;
export type OrderBookClear_message_type_begins_at_1 = Proof<
  Same<
    OrderBookClearFields["messageType"]["offset"],
    1 & OrderBookClearFields["messageLength"]["limit"]
  >
>;
export type OrderBookClear_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderBookClearFields["messageType"]>, OrderBookClearInC["fields"]["messageType"]>
>;
export type OrderBookClear_nanosecond_begins_at_2 = Proof<
  Same<
    OrderBookClearFields["nanosecond"]["offset"],
    2 & OrderBookClearFields["messageType"]["limit"]
  >
>;
export type OrderBookClear_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<OrderBookClearFields["nanosecond"]>, OrderBookClearInC["fields"]["nanosecond"]>
>;
export type OrderBookClear_instrument_id_begins_at_6 = Proof<
  Same<
    OrderBookClearFields["instrumentId"]["offset"],
    6 & OrderBookClearFields["nanosecond"]["limit"]
  >
>;
export type OrderBookClear_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<OrderBookClearFields["instrumentId"]>, OrderBookClearInC["fields"]["instrumentId"]>
>;
export type OrderBookClear_reserved_a_begins_at_10 = Proof<
  Same<
    OrderBookClearFields["reservedA"]["offset"],
    10 & OrderBookClearFields["instrumentId"]["limit"]
  >
>;
export type OrderBookClear_reserved_a_is_where_it_is_in_C = Proof<
  Same<InC<OrderBookClearFields["reservedA"]>, OrderBookClearInC["fields"]["reservedA"]>
>;
export type OrderBookClear_reserved_b_begins_at_11 = Proof<
  Same<OrderBookClearFields["reservedB"]["offset"], 11 & OrderBookClearFields["reservedA"]["limit"]>
>;
export type OrderBookClear_reserved_b_is_where_it_is_in_C = Proof<
  Same<InC<OrderBookClearFields["reservedB"]>, OrderBookClearInC["fields"]["reservedB"]>
>;
export type OrderBookClear_order_book_clear_flags_begins_at_12 = Proof<
  Same<
    OrderBookClearFields["orderBookClearFlags"]["offset"],
    12 & OrderBookClearFields["reservedB"]["limit"]
  >
>;
export type OrderBookClear_order_book_clear_flags_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderBookClearFields["orderBookClearFlags"]>,
    OrderBookClearInC["fields"]["orderBookClearFlags"]
  >
>;
export type OrderBookClear_ends_with_its_last_field = Proof<
  Same<OrderBookClearFields["orderBookClearFlags"]["limit"], typeof OrderBookClearView.LENGTH>
>;

type OrderExecutedFields = typeof OrderExecutedView.FIELDS;
type OrderExecutedInC = CompiledLayout["orderExecuted"];
export type OrderExecuted_is_26_bytes_long = Proof<Same<typeof OrderExecutedView.LENGTH, 26>>;
export type OrderExecuted_is_as_long_in_C = Proof<
  Same<typeof OrderExecutedView.LENGTH, OrderExecutedInC["length"]>
>;
export type OrderExecuted_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderExecutedInC["alignment"]>
>;
export type OrderExecuted_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderExecutedFields, keyof OrderExecutedInC["fields"]>
>;
export type OrderExecuted_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderExecutedView.TYPE, OrderExecutedInC["type"]>
>;
export type OrderExecuted_message_length_begins_at_0 = Proof<
  Same<OrderExecutedFields["messageLength"]["offset"], 0>
>;
export type OrderExecuted_message_length_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["messageLength"]>, OrderExecutedInC["fields"]["messageLength"]>
>;
export type OrderExecuted_message_type_begins_at_1 = Proof<
  Same<
    OrderExecutedFields["messageType"]["offset"],
    1 & OrderExecutedFields["messageLength"]["limit"]
  >
>;
export type OrderExecuted_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["messageType"]>, OrderExecutedInC["fields"]["messageType"]>
>;
export type OrderExecuted_nanosecond_begins_at_2 = Proof<
  Same<OrderExecutedFields["nanosecond"]["offset"], 2 & OrderExecutedFields["messageType"]["limit"]>
>;
export type OrderExecuted_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["nanosecond"]>, OrderExecutedInC["fields"]["nanosecond"]>
>;
export type OrderExecuted_order_id_begins_at_6 = Proof<
  Same<OrderExecutedFields["orderId"]["offset"], 6 & OrderExecutedFields["nanosecond"]["limit"]>
>;
export type OrderExecuted_order_id_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["orderId"]>, OrderExecutedInC["fields"]["orderId"]>
>;
export type OrderExecuted_executed_quantity_begins_at_14 = Proof<
  Same<
    OrderExecutedFields["executedQuantity"]["offset"],
    14 & OrderExecutedFields["orderId"]["limit"]
  >
>;
export type OrderExecuted_executed_quantity_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["executedQuantity"]>, OrderExecutedInC["fields"]["executedQuantity"]>
>;
export type OrderExecuted_trade_match_id_begins_at_18 = Proof<
  Same<
    OrderExecutedFields["tradeMatchId"]["offset"],
    18 & OrderExecutedFields["executedQuantity"]["limit"]
  >
>;
export type OrderExecuted_trade_match_id_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["tradeMatchId"]>, OrderExecutedInC["fields"]["tradeMatchId"]>
>;
export type OrderExecuted_ends_with_its_last_field = Proof<
  Same<OrderExecutedFields["tradeMatchId"]["limit"], typeof OrderExecutedView.LENGTH>
>;

type OrderExecutedWithPriceSizeFields = typeof OrderExecutedWithPriceSizeView.FIELDS;
type OrderExecutedWithPriceSizeInC = CompiledLayout["orderExecutedWithPriceSize"];
export type OrderExecutedWithPriceSize_is_39_bytes_long = Proof<
  Same<typeof OrderExecutedWithPriceSizeView.LENGTH, 39>
>;
export type OrderExecutedWithPriceSize_is_as_long_in_C = Proof<
  Same<typeof OrderExecutedWithPriceSizeView.LENGTH, OrderExecutedWithPriceSizeInC["length"]>
>;
export type OrderExecutedWithPriceSize_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderExecutedWithPriceSizeInC["alignment"]>
>;
export type OrderExecutedWithPriceSize_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderExecutedWithPriceSizeFields, keyof OrderExecutedWithPriceSizeInC["fields"]>
>;
export type OrderExecutedWithPriceSize_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderExecutedWithPriceSizeView.TYPE, OrderExecutedWithPriceSizeInC["type"]>
>;
export type OrderExecutedWithPriceSize_message_length_begins_at_0 = Proof<
  Same<OrderExecutedWithPriceSizeFields["messageLength"]["offset"], 0>
>;
export type OrderExecutedWithPriceSize_message_length_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceSizeFields["messageLength"]>,
    OrderExecutedWithPriceSizeInC["fields"]["messageLength"]
  >
>;
export type OrderExecutedWithPriceSize_message_type_begins_at_1 = Proof<
  Same<
    OrderExecutedWithPriceSizeFields["messageType"]["offset"],
    1 & OrderExecutedWithPriceSizeFields["messageLength"]["limit"]
  >
>;
export type OrderExecutedWithPriceSize_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceSizeFields["messageType"]>,
    OrderExecutedWithPriceSizeInC["fields"]["messageType"]
  >
>;
export type OrderExecutedWithPriceSize_nanosecond_begins_at_2 = Proof<
  Same<
    OrderExecutedWithPriceSizeFields["nanosecond"]["offset"],
    2 & OrderExecutedWithPriceSizeFields["messageType"]["limit"]
  >
>;
export type OrderExecutedWithPriceSize_nanosecond_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceSizeFields["nanosecond"]>,
    OrderExecutedWithPriceSizeInC["fields"]["nanosecond"]
  >
>;
export type OrderExecutedWithPriceSize_order_id_begins_at_6 = Proof<
  Same<
    OrderExecutedWithPriceSizeFields["orderId"]["offset"],
    6 & OrderExecutedWithPriceSizeFields["nanosecond"]["limit"]
  >
>;
export type OrderExecutedWithPriceSize_order_id_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceSizeFields["orderId"]>,
    OrderExecutedWithPriceSizeInC["fields"]["orderId"]
  >
>;
export type OrderExecutedWithPriceSize_executed_quantity_begins_at_14 = Proof<
  Same<
    OrderExecutedWithPriceSizeFields["executedQuantity"]["offset"],
    14 & OrderExecutedWithPriceSizeFields["orderId"]["limit"]
  >
>;
export type OrderExecutedWithPriceSize_executed_quantity_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceSizeFields["executedQuantity"]>,
    OrderExecutedWithPriceSizeInC["fields"]["executedQuantity"]
  >
>;
export type OrderExecutedWithPriceSize_display_quantity_begins_at_18 = Proof<
  Same<
    OrderExecutedWithPriceSizeFields["displayQuantity"]["offset"],
    18 & OrderExecutedWithPriceSizeFields["executedQuantity"]["limit"]
  >
>;
export type OrderExecutedWithPriceSize_display_quantity_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceSizeFields["displayQuantity"]>,
    OrderExecutedWithPriceSizeInC["fields"]["displayQuantity"]
  >
>;
export type OrderExecutedWithPriceSize_trade_match_id_begins_at_22 = Proof<
  Same<
    OrderExecutedWithPriceSizeFields["tradeMatchId"]["offset"],
    22 & OrderExecutedWithPriceSizeFields["displayQuantity"]["limit"]
  >
>;
export type OrderExecutedWithPriceSize_trade_match_id_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceSizeFields["tradeMatchId"]>,
    OrderExecutedWithPriceSizeInC["fields"]["tradeMatchId"]
  >
>;
export type OrderExecutedWithPriceSize_printable_begins_at_30 = Proof<
  Same<
    OrderExecutedWithPriceSizeFields["printable"]["offset"],
    30 & OrderExecutedWithPriceSizeFields["tradeMatchId"]["limit"]
  >
>;
export type OrderExecutedWithPriceSize_printable_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceSizeFields["printable"]>,
    OrderExecutedWithPriceSizeInC["fields"]["printable"]
  >
>;
export type OrderExecutedWithPriceSize_price_begins_at_31 = Proof<
  Same<
    OrderExecutedWithPriceSizeFields["price"]["offset"],
    31 & OrderExecutedWithPriceSizeFields["printable"]["limit"]
  >
>;
export type OrderExecutedWithPriceSize_price_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceSizeFields["price"]>,
    OrderExecutedWithPriceSizeInC["fields"]["price"]
  >
>;
export type OrderExecutedWithPriceSize_price_has_8_decimals = Proof<
  Same<
    typeof OrderExecutedWithPriceSizeView.PRICE_DECIMALS,
    8 & OrderExecutedWithPriceSizeInC["fields"]["price"]["decimals"]
  >
>;
export type OrderExecutedWithPriceSize_ends_with_its_last_field = Proof<
  Same<
    OrderExecutedWithPriceSizeFields["price"]["limit"],
    typeof OrderExecutedWithPriceSizeView.LENGTH
  >
>;

type TradeFields = typeof TradeView.FIELDS;
type TradeInC = CompiledLayout["trade"];
export type Trade_is_35_bytes_long = Proof<Same<typeof TradeView.LENGTH, 35>>;
export type Trade_is_as_long_in_C = Proof<Same<typeof TradeView.LENGTH, TradeInC["length"]>>;
export type Trade_may_begin_at_any_address_in_C = Proof<Same<1, TradeInC["alignment"]>>;
export type Trade_has_the_fields_it_has_in_C = Proof<
  Same<keyof TradeFields, keyof TradeInC["fields"]>
>;
export type Trade_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof TradeView.TYPE, TradeInC["type"]>
>;
export type Trade_message_length_begins_at_0 = Proof<
  Same<TradeFields["messageLength"]["offset"], 0>
>;
export type Trade_message_length_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["messageLength"]>, TradeInC["fields"]["messageLength"]>
>;
export type Trade_message_type_begins_at_1 = Proof<
  Same<TradeFields["messageType"]["offset"], 1 & TradeFields["messageLength"]["limit"]>
>;
export type Trade_message_type_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["messageType"]>, TradeInC["fields"]["messageType"]>
>;
export type Trade_nanosecond_begins_at_2 = Proof<
  Same<TradeFields["nanosecond"]["offset"], 2 & TradeFields["messageType"]["limit"]>
>;
export type Trade_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["nanosecond"]>, TradeInC["fields"]["nanosecond"]>
>;
export type Trade_executed_quantity_begins_at_6 = Proof<
  Same<TradeFields["executedQuantity"]["offset"], 6 & TradeFields["nanosecond"]["limit"]>
>;
export type Trade_executed_quantity_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["executedQuantity"]>, TradeInC["fields"]["executedQuantity"]>
>;
export type Trade_instrument_id_begins_at_10 = Proof<
  Same<TradeFields["instrumentId"]["offset"], 10 & TradeFields["executedQuantity"]["limit"]>
>;
export type Trade_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["instrumentId"]>, TradeInC["fields"]["instrumentId"]>
>;
export type Trade_reserved_a_begins_at_14 = Proof<
  Same<TradeFields["reservedA"]["offset"], 14 & TradeFields["instrumentId"]["limit"]>
>;
export type Trade_reserved_a_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["reservedA"]>, TradeInC["fields"]["reservedA"]>
>;
export type Trade_reserved_b_begins_at_15 = Proof<
  Same<TradeFields["reservedB"]["offset"], 15 & TradeFields["reservedA"]["limit"]>
>;
export type Trade_reserved_b_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["reservedB"]>, TradeInC["fields"]["reservedB"]>
>;
export type Trade_price_begins_at_16 = Proof<
  Same<TradeFields["price"]["offset"], 16 & TradeFields["reservedB"]["limit"]>
>;
export type Trade_price_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["price"]>, TradeInC["fields"]["price"]>
>;
export type Trade_price_has_8_decimals = Proof<
  Same<typeof TradeView.PRICE_DECIMALS, 8 & TradeInC["fields"]["price"]["decimals"]>
>;
export type Trade_trade_match_id_begins_at_24 = Proof<
  Same<TradeFields["tradeMatchId"]["offset"], 24 & TradeFields["price"]["limit"]>
>;
export type Trade_trade_match_id_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["tradeMatchId"]>, TradeInC["fields"]["tradeMatchId"]>
>;
export type Trade_cross_type_begins_at_32 = Proof<
  Same<TradeFields["crossType"]["offset"], 32 & TradeFields["tradeMatchId"]["limit"]>
>;
export type Trade_cross_type_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["crossType"]>, TradeInC["fields"]["crossType"]>
>;
export type Trade_sub_book_begins_at_33 = Proof<
  Same<TradeFields["subBook"]["offset"], 33 & TradeFields["crossType"]["limit"]>
>;
export type Trade_sub_book_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["subBook"]>, TradeInC["fields"]["subBook"]>
>;
export type Trade_pt_mod_flags_begins_at_34 = Proof<
  Same<TradeFields["ptModFlags"]["offset"], 34 & TradeFields["subBook"]["limit"]>
>;
export type Trade_pt_mod_flags_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["ptModFlags"]>, TradeInC["fields"]["ptModFlags"]>
>;
export type Trade_ends_with_its_last_field = Proof<
  Same<TradeFields["ptModFlags"]["limit"], typeof TradeView.LENGTH>
>;

type AuctionTradeFields = typeof AuctionTradeView.FIELDS;
type AuctionTradeInC = CompiledLayout["auctionTrade"];
export type AuctionTrade_is_34_bytes_long = Proof<Same<typeof AuctionTradeView.LENGTH, 34>>;
export type AuctionTrade_is_as_long_in_C = Proof<
  Same<typeof AuctionTradeView.LENGTH, AuctionTradeInC["length"]>
>;
export type AuctionTrade_may_begin_at_any_address_in_C = Proof<
  Same<1, AuctionTradeInC["alignment"]>
>;
export type AuctionTrade_has_the_fields_it_has_in_C = Proof<
  Same<keyof AuctionTradeFields, keyof AuctionTradeInC["fields"]>
>;
export type AuctionTrade_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AuctionTradeView.TYPE, AuctionTradeInC["type"]>
>;
export type AuctionTrade_message_length_begins_at_0 = Proof<
  Same<AuctionTradeFields["messageLength"]["offset"], 0>
>;
export type AuctionTrade_message_length_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["messageLength"]>, AuctionTradeInC["fields"]["messageLength"]>
>;
export type AuctionTrade_message_type_begins_at_1 = Proof<
  Same<
    AuctionTradeFields["messageType"]["offset"],
    1 & AuctionTradeFields["messageLength"]["limit"]
  >
>;
export type AuctionTrade_message_type_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["messageType"]>, AuctionTradeInC["fields"]["messageType"]>
>;
export type AuctionTrade_nanosecond_begins_at_2 = Proof<
  Same<AuctionTradeFields["nanosecond"]["offset"], 2 & AuctionTradeFields["messageType"]["limit"]>
>;
export type AuctionTrade_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["nanosecond"]>, AuctionTradeInC["fields"]["nanosecond"]>
>;
export type AuctionTrade_quantity_begins_at_6 = Proof<
  Same<AuctionTradeFields["quantity"]["offset"], 6 & AuctionTradeFields["nanosecond"]["limit"]>
>;
export type AuctionTrade_quantity_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["quantity"]>, AuctionTradeInC["fields"]["quantity"]>
>;
export type AuctionTrade_instrument_id_begins_at_10 = Proof<
  Same<AuctionTradeFields["instrumentId"]["offset"], 10 & AuctionTradeFields["quantity"]["limit"]>
>;
export type AuctionTrade_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["instrumentId"]>, AuctionTradeInC["fields"]["instrumentId"]>
>;
export type AuctionTrade_reserved_a_begins_at_14 = Proof<
  Same<AuctionTradeFields["reservedA"]["offset"], 14 & AuctionTradeFields["instrumentId"]["limit"]>
>;
export type AuctionTrade_reserved_a_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["reservedA"]>, AuctionTradeInC["fields"]["reservedA"]>
>;
export type AuctionTrade_reserved_b_begins_at_15 = Proof<
  Same<AuctionTradeFields["reservedB"]["offset"], 15 & AuctionTradeFields["reservedA"]["limit"]>
>;
export type AuctionTrade_reserved_b_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["reservedB"]>, AuctionTradeInC["fields"]["reservedB"]>
>;
export type AuctionTrade_price_begins_at_16 = Proof<
  Same<AuctionTradeFields["price"]["offset"], 16 & AuctionTradeFields["reservedB"]["limit"]>
>;
export type AuctionTrade_price_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["price"]>, AuctionTradeInC["fields"]["price"]>
>;
export type AuctionTrade_price_has_8_decimals = Proof<
  Same<typeof AuctionTradeView.PRICE_DECIMALS, 8 & AuctionTradeInC["fields"]["price"]["decimals"]>
>;
export type AuctionTrade_trade_match_id_begins_at_24 = Proof<
  Same<AuctionTradeFields["tradeMatchId"]["offset"], 24 & AuctionTradeFields["price"]["limit"]>
>;
export type AuctionTrade_trade_match_id_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["tradeMatchId"]>, AuctionTradeInC["fields"]["tradeMatchId"]>
>;
export type AuctionTrade_auction_type_begins_at_32 = Proof<
  Same<
    AuctionTradeFields["auctionType"]["offset"],
    32 & AuctionTradeFields["tradeMatchId"]["limit"]
  >
>;
export type AuctionTrade_auction_type_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["auctionType"]>, AuctionTradeInC["fields"]["auctionType"]>
>;
export type AuctionTrade_pt_mod_flags_begins_at_33 = Proof<
  Same<AuctionTradeFields["ptModFlags"]["offset"], 33 & AuctionTradeFields["auctionType"]["limit"]>
>;
export type AuctionTrade_pt_mod_flags_is_where_it_is_in_C = Proof<
  Same<InC<AuctionTradeFields["ptModFlags"]>, AuctionTradeInC["fields"]["ptModFlags"]>
>;
export type AuctionTrade_ends_with_its_last_field = Proof<
  Same<AuctionTradeFields["ptModFlags"]["limit"], typeof AuctionTradeView.LENGTH>
>;

type AuctionInfoFields = typeof AuctionInfoView.FIELDS;
type AuctionInfoInC = CompiledLayout["auctionInfo"];
export type AuctionInfo_is_30_bytes_long = Proof<Same<typeof AuctionInfoView.LENGTH, 30>>;
export type AuctionInfo_is_as_long_in_C = Proof<
  Same<typeof AuctionInfoView.LENGTH, AuctionInfoInC["length"]>
>;
export type AuctionInfo_may_begin_at_any_address_in_C = Proof<Same<1, AuctionInfoInC["alignment"]>>;
export type AuctionInfo_has_the_fields_it_has_in_C = Proof<
  Same<keyof AuctionInfoFields, keyof AuctionInfoInC["fields"]>
>;
export type AuctionInfo_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AuctionInfoView.TYPE, AuctionInfoInC["type"]>
>;
export type AuctionInfo_message_length_begins_at_0 = Proof<
  Same<AuctionInfoFields["messageLength"]["offset"], 0>
>;
export type AuctionInfo_message_length_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["messageLength"]>, AuctionInfoInC["fields"]["messageLength"]>
>;
export type AuctionInfo_message_type_begins_at_1 = Proof<
  Same<AuctionInfoFields["messageType"]["offset"], 1 & AuctionInfoFields["messageLength"]["limit"]>
>;
export type AuctionInfo_message_type_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["messageType"]>, AuctionInfoInC["fields"]["messageType"]>
>;
export type AuctionInfo_nanosecond_begins_at_2 = Proof<
  Same<AuctionInfoFields["nanosecond"]["offset"], 2 & AuctionInfoFields["messageType"]["limit"]>
>;
export type AuctionInfo_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["nanosecond"]>, AuctionInfoInC["fields"]["nanosecond"]>
>;
export type AuctionInfo_paired_quantity_begins_at_6 = Proof<
  Same<AuctionInfoFields["pairedQuantity"]["offset"], 6 & AuctionInfoFields["nanosecond"]["limit"]>
>;
export type AuctionInfo_paired_quantity_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["pairedQuantity"]>, AuctionInfoInC["fields"]["pairedQuantity"]>
>;
export type AuctionInfo_reserved_4_begins_at_10 = Proof<
  Same<AuctionInfoFields["reserved4"]["offset"], 10 & AuctionInfoFields["pairedQuantity"]["limit"]>
>;
export type AuctionInfo_reserved_4_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["reserved4"]>, AuctionInfoInC["fields"]["reserved4"]>
>;
export type AuctionInfo_reserved_1_begins_at_14 = Proof<
  Same<AuctionInfoFields["reserved1"]["offset"], 14 & AuctionInfoFields["reserved4"]["limit"]>
>;
export type AuctionInfo_reserved_1_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["reserved1"]>, AuctionInfoInC["fields"]["reserved1"]>
>;
export type AuctionInfo_instrument_id_begins_at_15 = Proof<
  Same<AuctionInfoFields["instrumentId"]["offset"], 15 & AuctionInfoFields["reserved1"]["limit"]>
>;
export type AuctionInfo_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["instrumentId"]>, AuctionInfoInC["fields"]["instrumentId"]>
>;
export type AuctionInfo_reserved_a_begins_at_19 = Proof<
  Same<AuctionInfoFields["reservedA"]["offset"], 19 & AuctionInfoFields["instrumentId"]["limit"]>
>;
export type AuctionInfo_reserved_a_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["reservedA"]>, AuctionInfoInC["fields"]["reservedA"]>
>;
export type AuctionInfo_reserved_b_begins_at_20 = Proof<
  Same<AuctionInfoFields["reservedB"]["offset"], 20 & AuctionInfoFields["reservedA"]["limit"]>
>;
export type AuctionInfo_reserved_b_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["reservedB"]>, AuctionInfoInC["fields"]["reservedB"]>
>;
export type AuctionInfo_price_begins_at_21 = Proof<
  Same<AuctionInfoFields["price"]["offset"], 21 & AuctionInfoFields["reservedB"]["limit"]>
>;
export type AuctionInfo_price_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["price"]>, AuctionInfoInC["fields"]["price"]>
>;
export type AuctionInfo_price_has_8_decimals = Proof<
  Same<typeof AuctionInfoView.PRICE_DECIMALS, 8 & AuctionInfoInC["fields"]["price"]["decimals"]>
>;
export type AuctionInfo_auction_type_begins_at_29 = Proof<
  Same<AuctionInfoFields["auctionType"]["offset"], 29 & AuctionInfoFields["price"]["limit"]>
>;
export type AuctionInfo_auction_type_is_where_it_is_in_C = Proof<
  Same<InC<AuctionInfoFields["auctionType"]>, AuctionInfoInC["fields"]["auctionType"]>
>;
export type AuctionInfo_ends_with_its_last_field = Proof<
  Same<AuctionInfoFields["auctionType"]["limit"], typeof AuctionInfoView.LENGTH>
>;

type StatisticsFields = typeof StatisticsView.FIELDS;
type StatisticsInC = CompiledLayout["statistics"];
export type Statistics_is_23_bytes_long = Proof<Same<typeof StatisticsView.LENGTH, 23>>;
export type Statistics_is_as_long_in_C = Proof<
  Same<typeof StatisticsView.LENGTH, StatisticsInC["length"]>
>;
export type Statistics_may_begin_at_any_address_in_C = Proof<Same<1, StatisticsInC["alignment"]>>;
export type Statistics_has_the_fields_it_has_in_C = Proof<
  Same<keyof StatisticsFields, keyof StatisticsInC["fields"]>
>;
export type Statistics_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof StatisticsView.TYPE, StatisticsInC["type"]>
>;
export type Statistics_message_length_begins_at_0 = Proof<
  Same<StatisticsFields["messageLength"]["offset"], 0>
>;
export type Statistics_message_length_is_where_it_is_in_C = Proof<
  Same<InC<StatisticsFields["messageLength"]>, StatisticsInC["fields"]["messageLength"]>
>;
export type Statistics_message_type_begins_at_1 = Proof<
  Same<StatisticsFields["messageType"]["offset"], 1 & StatisticsFields["messageLength"]["limit"]>
>;
export type Statistics_message_type_is_where_it_is_in_C = Proof<
  Same<InC<StatisticsFields["messageType"]>, StatisticsInC["fields"]["messageType"]>
>;
export type Statistics_nanosecond_begins_at_2 = Proof<
  Same<StatisticsFields["nanosecond"]["offset"], 2 & StatisticsFields["messageType"]["limit"]>
>;
export type Statistics_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<StatisticsFields["nanosecond"]>, StatisticsInC["fields"]["nanosecond"]>
>;
export type Statistics_instrument_id_begins_at_6 = Proof<
  Same<StatisticsFields["instrumentId"]["offset"], 6 & StatisticsFields["nanosecond"]["limit"]>
>;
export type Statistics_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<StatisticsFields["instrumentId"]>, StatisticsInC["fields"]["instrumentId"]>
>;
export type Statistics_reserved_a_begins_at_10 = Proof<
  Same<StatisticsFields["reservedA"]["offset"], 10 & StatisticsFields["instrumentId"]["limit"]>
>;
export type Statistics_reserved_a_is_where_it_is_in_C = Proof<
  Same<InC<StatisticsFields["reservedA"]>, StatisticsInC["fields"]["reservedA"]>
>;
export type Statistics_reserved_b_begins_at_11 = Proof<
  Same<StatisticsFields["reservedB"]["offset"], 11 & StatisticsFields["reservedA"]["limit"]>
>;
export type Statistics_reserved_b_is_where_it_is_in_C = Proof<
  Same<InC<StatisticsFields["reservedB"]>, StatisticsInC["fields"]["reservedB"]>
>;
export type Statistics_statistic_type_begins_at_12 = Proof<
  Same<StatisticsFields["statisticType"]["offset"], 12 & StatisticsFields["reservedB"]["limit"]>
>;
export type Statistics_statistic_type_is_where_it_is_in_C = Proof<
  Same<InC<StatisticsFields["statisticType"]>, StatisticsInC["fields"]["statisticType"]>
>;
export type Statistics_price_begins_at_13 = Proof<
  Same<StatisticsFields["price"]["offset"], 13 & StatisticsFields["statisticType"]["limit"]>
>;
export type Statistics_price_is_where_it_is_in_C = Proof<
  Same<InC<StatisticsFields["price"]>, StatisticsInC["fields"]["price"]>
>;
export type Statistics_price_has_8_decimals = Proof<
  Same<typeof StatisticsView.PRICE_DECIMALS, 8 & StatisticsInC["fields"]["price"]["decimals"]>
>;
export type Statistics_open_close_price_indicator_begins_at_21 = Proof<
  Same<
    StatisticsFields["openClosePriceIndicator"]["offset"],
    21 & StatisticsFields["price"]["limit"]
  >
>;
export type Statistics_open_close_price_indicator_is_where_it_is_in_C = Proof<
  Same<
    InC<StatisticsFields["openClosePriceIndicator"]>,
    StatisticsInC["fields"]["openClosePriceIndicator"]
  >
>;
export type Statistics_statistics_reserved_begins_at_22 = Proof<
  Same<
    StatisticsFields["statisticsReserved"]["offset"],
    22 & StatisticsFields["openClosePriceIndicator"]["limit"]
  >
>;
export type Statistics_statistics_reserved_is_where_it_is_in_C = Proof<
  Same<InC<StatisticsFields["statisticsReserved"]>, StatisticsInC["fields"]["statisticsReserved"]>
>;
export type Statistics_ends_with_its_last_field = Proof<
  Same<StatisticsFields["statisticsReserved"]["limit"], typeof StatisticsView.LENGTH>
>;

type TopOfBookFields = typeof TopOfBookView.FIELDS;
type TopOfBookInC = CompiledLayout["topOfBook"];
export type TopOfBook_is_34_bytes_long = Proof<Same<typeof TopOfBookView.LENGTH, 34>>;
export type TopOfBook_is_as_long_in_C = Proof<
  Same<typeof TopOfBookView.LENGTH, TopOfBookInC["length"]>
>;
export type TopOfBook_may_begin_at_any_address_in_C = Proof<Same<1, TopOfBookInC["alignment"]>>;
export type TopOfBook_has_the_fields_it_has_in_C = Proof<
  Same<keyof TopOfBookFields, keyof TopOfBookInC["fields"]>
>;
export type TopOfBook_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof TopOfBookView.TYPE, TopOfBookInC["type"]>
>;
export type TopOfBook_message_length_begins_at_0 = Proof<
  Same<TopOfBookFields["messageLength"]["offset"], 0>
>;
export type TopOfBook_message_length_is_where_it_is_in_C = Proof<
  Same<InC<TopOfBookFields["messageLength"]>, TopOfBookInC["fields"]["messageLength"]>
>;
export type TopOfBook_message_type_begins_at_1 = Proof<
  Same<TopOfBookFields["messageType"]["offset"], 1 & TopOfBookFields["messageLength"]["limit"]>
>;
export type TopOfBook_message_type_is_where_it_is_in_C = Proof<
  Same<InC<TopOfBookFields["messageType"]>, TopOfBookInC["fields"]["messageType"]>
>;
export type TopOfBook_nanosecond_begins_at_2 = Proof<
  Same<TopOfBookFields["nanosecond"]["offset"], 2 & TopOfBookFields["messageType"]["limit"]>
>;
export type TopOfBook_nanosecond_is_where_it_is_in_C = Proof<
  Same<InC<TopOfBookFields["nanosecond"]>, TopOfBookInC["fields"]["nanosecond"]>
>;
export type TopOfBook_instrument_id_begins_at_6 = Proof<
  Same<TopOfBookFields["instrumentId"]["offset"], 6 & TopOfBookFields["nanosecond"]["limit"]>
>;
export type TopOfBook_instrument_id_is_where_it_is_in_C = Proof<
  Same<InC<TopOfBookFields["instrumentId"]>, TopOfBookInC["fields"]["instrumentId"]>
>;
export type TopOfBook_buy_limit_price_begins_at_10 = Proof<
  Same<TopOfBookFields["buyLimitPrice"]["offset"], 10 & TopOfBookFields["instrumentId"]["limit"]>
>;
export type TopOfBook_buy_limit_price_is_where_it_is_in_C = Proof<
  Same<InC<TopOfBookFields["buyLimitPrice"]>, TopOfBookInC["fields"]["buyLimitPrice"]>
>;
export type TopOfBook_buy_limit_price_has_8_decimals = Proof<
  Same<
    typeof TopOfBookView.BUY_LIMIT_PRICE_DECIMALS,
    8 & TopOfBookInC["fields"]["buyLimitPrice"]["decimals"]
  >
>;
export type TopOfBook_buy_limit_size_begins_at_18 = Proof<
  Same<TopOfBookFields["buyLimitSize"]["offset"], 18 & TopOfBookFields["buyLimitPrice"]["limit"]>
>;
export type TopOfBook_buy_limit_size_is_where_it_is_in_C = Proof<
  Same<InC<TopOfBookFields["buyLimitSize"]>, TopOfBookInC["fields"]["buyLimitSize"]>
>;
export type TopOfBook_sell_limit_price_begins_at_22 = Proof<
  Same<TopOfBookFields["sellLimitPrice"]["offset"], 22 & TopOfBookFields["buyLimitSize"]["limit"]>
>;
export type TopOfBook_sell_limit_price_is_where_it_is_in_C = Proof<
  Same<InC<TopOfBookFields["sellLimitPrice"]>, TopOfBookInC["fields"]["sellLimitPrice"]>
>;
export type TopOfBook_sell_limit_price_has_8_decimals = Proof<
  Same<
    typeof TopOfBookView.SELL_LIMIT_PRICE_DECIMALS,
    8 & TopOfBookInC["fields"]["sellLimitPrice"]["decimals"]
  >
>;
export type TopOfBook_sell_limit_size_begins_at_30 = Proof<
  Same<TopOfBookFields["sellLimitSize"]["offset"], 30 & TopOfBookFields["sellLimitPrice"]["limit"]>
>;
export type TopOfBook_sell_limit_size_is_where_it_is_in_C = Proof<
  Same<InC<TopOfBookFields["sellLimitSize"]>, TopOfBookInC["fields"]["sellLimitSize"]>
>;
export type TopOfBook_ends_with_its_last_field = Proof<
  Same<TopOfBookFields["sellLimitSize"]["limit"], typeof TopOfBookView.LENGTH>
>;

type UnitHeaderFields = typeof UnitHeaderView.FIELDS;
type UnitHeaderInC = CompiledLayout["unitHeader"];
export type UnitHeader_is_8_bytes_long = Proof<Same<typeof UnitHeaderView.LENGTH, 8>>;
export type UnitHeader_is_as_long_in_C = Proof<
  Same<typeof UnitHeaderView.LENGTH, UnitHeaderInC["length"]>
>;
export type UnitHeader_may_begin_at_any_address_in_C = Proof<Same<1, UnitHeaderInC["alignment"]>>;
export type UnitHeader_has_the_fields_it_has_in_C = Proof<
  Same<keyof UnitHeaderFields, keyof UnitHeaderInC["fields"]>
>;
export type UnitHeader_unit_length_begins_at_0 = Proof<
  Same<UnitHeaderFields["unitLength"]["offset"], 0>
>;
export type UnitHeader_unit_length_is_where_it_is_in_C = Proof<
  Same<InC<UnitHeaderFields["unitLength"]>, UnitHeaderInC["fields"]["unitLength"]>
>;
export type UnitHeader_message_count_begins_at_2 = Proof<
  Same<UnitHeaderFields["messageCount"]["offset"], 2 & UnitHeaderFields["unitLength"]["limit"]>
>;
export type UnitHeader_message_count_is_where_it_is_in_C = Proof<
  Same<InC<UnitHeaderFields["messageCount"]>, UnitHeaderInC["fields"]["messageCount"]>
>;
export type UnitHeader_market_data_group_begins_at_3 = Proof<
  Same<UnitHeaderFields["marketDataGroup"]["offset"], 3 & UnitHeaderFields["messageCount"]["limit"]>
>;
export type UnitHeader_market_data_group_is_where_it_is_in_C = Proof<
  Same<InC<UnitHeaderFields["marketDataGroup"]>, UnitHeaderInC["fields"]["marketDataGroup"]>
>;
export type UnitHeader_sequence_number_begins_at_4 = Proof<
  Same<
    UnitHeaderFields["sequenceNumber"]["offset"],
    4 & UnitHeaderFields["marketDataGroup"]["limit"]
  >
>;
export type UnitHeader_sequence_number_is_where_it_is_in_C = Proof<
  Same<InC<UnitHeaderFields["sequenceNumber"]>, UnitHeaderInC["fields"]["sequenceNumber"]>
>;
export type UnitHeader_ends_with_its_last_field = Proof<
  Same<UnitHeaderFields["sequenceNumber"]["limit"], typeof UnitHeaderView.LENGTH>
>;

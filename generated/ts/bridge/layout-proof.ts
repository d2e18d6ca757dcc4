/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 *
 * Statements about the layout that the TypeScript compiler must find true. There is nothing here
 * at run time.
 */
import type { InC, Proof, Same } from "../../../runtime/index.js";
import type { CompiledLayout } from "./compiled-layout.js";
import type { FINGERPRINT } from "./protocol.js";
import type { ControlHeaderView } from "./control-header-view.js";
import type { PublicationView } from "./publication-view.js";
import type { ReaderSlotView } from "./reader-slot-view.js";
import type { DescriptorView } from "./descriptor-view.js";

export type Fingerprint_is_that_of_the_C_header = Proof<
  Same<typeof FINGERPRINT, CompiledLayout["fingerprint"]>
>;

type ControlHeaderFields = typeof ControlHeaderView.FIELDS;
type ControlHeaderInC = CompiledLayout["controlHeader"];
export type ControlHeader_is_256_bytes_long = Proof<Same<typeof ControlHeaderView.LENGTH, 256>>;
export type ControlHeader_is_as_long_in_C = Proof<
  Same<typeof ControlHeaderView.LENGTH, ControlHeaderInC["length"]>
>;
export type ControlHeader_may_begin_at_any_address_in_C = Proof<
  Same<1, ControlHeaderInC["alignment"]>
>;
export type ControlHeader_has_the_fields_it_has_in_C = Proof<
  Same<keyof ControlHeaderFields, keyof ControlHeaderInC["fields"]>
>;
export type ControlHeader_magic_begins_at_0 = Proof<
  Same<ControlHeaderFields["magic"]["offset"], 0>
>;
export type ControlHeader_magic_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["magic"]>, ControlHeaderInC["fields"]["magic"]>
>;
export type ControlHeader_fingerprint_begins_at_8 = Proof<
  Same<ControlHeaderFields["fingerprint"]["offset"], 8 & ControlHeaderFields["magic"]["limit"]>
>;
export type ControlHeader_fingerprint_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["fingerprint"]>, ControlHeaderInC["fields"]["fingerprint"]>
>;
export type ControlHeader_framing_fingerprint_begins_at_16 = Proof<
  Same<
    ControlHeaderFields["framingFingerprint"]["offset"],
    16 & ControlHeaderFields["fingerprint"]["limit"]
  >
>;
export type ControlHeader_framing_fingerprint_is_where_it_is_in_C = Proof<
  Same<
    InC<ControlHeaderFields["framingFingerprint"]>,
    ControlHeaderInC["fields"]["framingFingerprint"]
  >
>;
export type ControlHeader_messages_fingerprint_begins_at_24 = Proof<
  Same<
    ControlHeaderFields["messagesFingerprint"]["offset"],
    24 & ControlHeaderFields["framingFingerprint"]["limit"]
  >
>;
export type ControlHeader_messages_fingerprint_is_where_it_is_in_C = Proof<
  Same<
    InC<ControlHeaderFields["messagesFingerprint"]>,
    ControlHeaderInC["fields"]["messagesFingerprint"]
  >
>;
export type ControlHeader_epoch_begins_at_32 = Proof<
  Same<
    ControlHeaderFields["epoch"]["offset"],
    32 & ControlHeaderFields["messagesFingerprint"]["limit"]
  >
>;
export type ControlHeader_epoch_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["epoch"]>, ControlHeaderInC["fields"]["epoch"]>
>;
export type ControlHeader_data_length_begins_at_40 = Proof<
  Same<ControlHeaderFields["dataLength"]["offset"], 40 & ControlHeaderFields["epoch"]["limit"]>
>;
export type ControlHeader_data_length_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["dataLength"]>, ControlHeaderInC["fields"]["dataLength"]>
>;
export type ControlHeader_control_length_begins_at_48 = Proof<
  Same<
    ControlHeaderFields["controlLength"]["offset"],
    48 & ControlHeaderFields["dataLength"]["limit"]
  >
>;
export type ControlHeader_control_length_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["controlLength"]>, ControlHeaderInC["fields"]["controlLength"]>
>;
export type ControlHeader_descriptor_offset_begins_at_52 = Proof<
  Same<
    ControlHeaderFields["descriptorOffset"]["offset"],
    52 & ControlHeaderFields["controlLength"]["limit"]
  >
>;
export type ControlHeader_descriptor_offset_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["descriptorOffset"]>, ControlHeaderInC["fields"]["descriptorOffset"]>
>;
export type ControlHeader_descriptor_count_begins_at_56 = Proof<
  Same<
    ControlHeaderFields["descriptorCount"]["offset"],
    56 & ControlHeaderFields["descriptorOffset"]["limit"]
  >
>;
export type ControlHeader_descriptor_count_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["descriptorCount"]>, ControlHeaderInC["fields"]["descriptorCount"]>
>;
export type ControlHeader_reader_offset_begins_at_60 = Proof<
  Same<
    ControlHeaderFields["readerOffset"]["offset"],
    60 & ControlHeaderFields["descriptorCount"]["limit"]
  >
>;
export type ControlHeader_reader_offset_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["readerOffset"]>, ControlHeaderInC["fields"]["readerOffset"]>
>;
export type ControlHeader_reader_count_begins_at_64 = Proof<
  Same<
    ControlHeaderFields["readerCount"]["offset"],
    64 & ControlHeaderFields["readerOffset"]["limit"]
  >
>;
export type ControlHeader_reader_count_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["readerCount"]>, ControlHeaderInC["fields"]["readerCount"]>
>;
export type ControlHeader_lag_limit_begins_at_68 = Proof<
  Same<ControlHeaderFields["lagLimit"]["offset"], 68 & ControlHeaderFields["readerCount"]["limit"]>
>;
export type ControlHeader_lag_limit_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["lagLimit"]>, ControlHeaderInC["fields"]["lagLimit"]>
>;
export type ControlHeader_poller_pid_begins_at_72 = Proof<
  Same<ControlHeaderFields["pollerPid"]["offset"], 72 & ControlHeaderFields["lagLimit"]["limit"]>
>;
export type ControlHeader_poller_pid_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["pollerPid"]>, ControlHeaderInC["fields"]["pollerPid"]>
>;
export type ControlHeader_control_header_reserved_begins_at_76 = Proof<
  Same<
    ControlHeaderFields["controlHeaderReserved"]["offset"],
    76 & ControlHeaderFields["pollerPid"]["limit"]
  >
>;
export type ControlHeader_control_header_reserved_is_where_it_is_in_C = Proof<
  Same<
    InC<ControlHeaderFields["controlHeaderReserved"]>,
    ControlHeaderInC["fields"]["controlHeaderReserved"]
  >
>;
export type ControlHeader_data_path_begins_at_80 = Proof<
  Same<
    ControlHeaderFields["dataPath"]["offset"],
    80 & ControlHeaderFields["controlHeaderReserved"]["limit"]
  >
>;
export type ControlHeader_data_path_is_where_it_is_in_C = Proof<
  Same<InC<ControlHeaderFields["dataPath"]>, ControlHeaderInC["fields"]["dataPath"]>
>;
export type ControlHeader_ends_with_its_last_field = Proof<
  Same<ControlHeaderFields["dataPath"]["limit"], typeof ControlHeaderView.LENGTH>
>;

type PublicationFields = typeof PublicationView.FIELDS;
type PublicationInC = CompiledLayout["publication"];
export type Publication_is_256_bytes_long = Proof<Same<typeof PublicationView.LENGTH, 256>>;
export type Publication_is_as_long_in_C = Proof<
  Same<typeof PublicationView.LENGTH, PublicationInC["length"]>
>;
export type Publication_may_begin_at_any_address_in_C = Proof<Same<1, PublicationInC["alignment"]>>;
export type Publication_has_the_fields_it_has_in_C = Proof<
  Same<keyof PublicationFields, keyof PublicationInC["fields"]>
>;
export type Publication_head_begins_at_0 = Proof<Same<PublicationFields["head"]["offset"], 0>>;
export type Publication_head_is_where_it_is_in_C = Proof<
  Same<InC<PublicationFields["head"]>, PublicationInC["fields"]["head"]>
>;
export type Publication_publication_reserved_begins_at_4 = Proof<
  Same<PublicationFields["publicationReserved"]["offset"], 4 & PublicationFields["head"]["limit"]>
>;
export type Publication_publication_reserved_is_where_it_is_in_C = Proof<
  Same<
    InC<PublicationFields["publicationReserved"]>,
    PublicationInC["fields"]["publicationReserved"]
  >
>;
export type Publication_poller_state_begins_at_128 = Proof<
  Same<
    PublicationFields["pollerState"]["offset"],
    128 & PublicationFields["publicationReserved"]["limit"]
  >
>;
export type Publication_poller_state_is_where_it_is_in_C = Proof<
  Same<InC<PublicationFields["pollerState"]>, PublicationInC["fields"]["pollerState"]>
>;
export type Publication_poller_heartbeat_begins_at_132 = Proof<
  Same<
    PublicationFields["pollerHeartbeat"]["offset"],
    132 & PublicationFields["pollerState"]["limit"]
  >
>;
export type Publication_poller_heartbeat_is_where_it_is_in_C = Proof<
  Same<InC<PublicationFields["pollerHeartbeat"]>, PublicationInC["fields"]["pollerHeartbeat"]>
>;
export type Publication_poller_dropped_begins_at_136 = Proof<
  Same<
    PublicationFields["pollerDropped"]["offset"],
    136 & PublicationFields["pollerHeartbeat"]["limit"]
  >
>;
export type Publication_poller_dropped_is_where_it_is_in_C = Proof<
  Same<InC<PublicationFields["pollerDropped"]>, PublicationInC["fields"]["pollerDropped"]>
>;
export type Publication_poller_reserved_begins_at_144 = Proof<
  Same<
    PublicationFields["pollerReserved"]["offset"],
    144 & PublicationFields["pollerDropped"]["limit"]
  >
>;
export type Publication_poller_reserved_is_where_it_is_in_C = Proof<
  Same<InC<PublicationFields["pollerReserved"]>, PublicationInC["fields"]["pollerReserved"]>
>;
export type Publication_ends_with_its_last_field = Proof<
  Same<PublicationFields["pollerReserved"]["limit"], typeof PublicationView.LENGTH>
>;

type ReaderSlotFields = typeof ReaderSlotView.FIELDS;
type ReaderSlotInC = CompiledLayout["readerSlot"];
export type ReaderSlot_is_256_bytes_long = Proof<Same<typeof ReaderSlotView.LENGTH, 256>>;
export type ReaderSlot_is_as_long_in_C = Proof<
  Same<typeof ReaderSlotView.LENGTH, ReaderSlotInC["length"]>
>;
export type ReaderSlot_may_begin_at_any_address_in_C = Proof<Same<1, ReaderSlotInC["alignment"]>>;
export type ReaderSlot_has_the_fields_it_has_in_C = Proof<
  Same<keyof ReaderSlotFields, keyof ReaderSlotInC["fields"]>
>;
export type ReaderSlot_reader_state_begins_at_0 = Proof<
  Same<ReaderSlotFields["readerState"]["offset"], 0>
>;
export type ReaderSlot_reader_state_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["readerState"]>, ReaderSlotInC["fields"]["readerState"]>
>;
export type ReaderSlot_reader_pid_begins_at_4 = Proof<
  Same<ReaderSlotFields["readerPid"]["offset"], 4 & ReaderSlotFields["readerState"]["limit"]>
>;
export type ReaderSlot_reader_pid_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["readerPid"]>, ReaderSlotInC["fields"]["readerPid"]>
>;
export type ReaderSlot_generation_begins_at_8 = Proof<
  Same<ReaderSlotFields["generation"]["offset"], 8 & ReaderSlotFields["readerPid"]["limit"]>
>;
export type ReaderSlot_generation_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["generation"]>, ReaderSlotInC["fields"]["generation"]>
>;
export type ReaderSlot_cut_offs_begins_at_12 = Proof<
  Same<ReaderSlotFields["cutOffs"]["offset"], 12 & ReaderSlotFields["generation"]["limit"]>
>;
export type ReaderSlot_cut_offs_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["cutOffs"]>, ReaderSlotInC["fields"]["cutOffs"]>
>;
export type ReaderSlot_lost_position_begins_at_16 = Proof<
  Same<ReaderSlotFields["lostPosition"]["offset"], 16 & ReaderSlotFields["cutOffs"]["limit"]>
>;
export type ReaderSlot_lost_position_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["lostPosition"]>, ReaderSlotInC["fields"]["lostPosition"]>
>;
export type ReaderSlot_lost_limit_begins_at_20 = Proof<
  Same<ReaderSlotFields["lostLimit"]["offset"], 20 & ReaderSlotFields["lostPosition"]["limit"]>
>;
export type ReaderSlot_lost_limit_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["lostLimit"]>, ReaderSlotInC["fields"]["lostLimit"]>
>;
export type ReaderSlot_lost_sequence_number_begins_at_24 = Proof<
  Same<
    ReaderSlotFields["lostSequenceNumber"]["offset"],
    24 & ReaderSlotFields["lostLimit"]["limit"]
  >
>;
export type ReaderSlot_lost_sequence_number_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["lostSequenceNumber"]>, ReaderSlotInC["fields"]["lostSequenceNumber"]>
>;
export type ReaderSlot_lost_sequence_limit_begins_at_32 = Proof<
  Same<
    ReaderSlotFields["lostSequenceLimit"]["offset"],
    32 & ReaderSlotFields["lostSequenceNumber"]["limit"]
  >
>;
export type ReaderSlot_lost_sequence_limit_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["lostSequenceLimit"]>, ReaderSlotInC["fields"]["lostSequenceLimit"]>
>;
export type ReaderSlot_lost_epoch_begins_at_40 = Proof<
  Same<ReaderSlotFields["lostEpoch"]["offset"], 40 & ReaderSlotFields["lostSequenceLimit"]["limit"]>
>;
export type ReaderSlot_lost_epoch_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["lostEpoch"]>, ReaderSlotInC["fields"]["lostEpoch"]>
>;
export type ReaderSlot_slot_reserved_begins_at_48 = Proof<
  Same<ReaderSlotFields["slotReserved"]["offset"], 48 & ReaderSlotFields["lostEpoch"]["limit"]>
>;
export type ReaderSlot_slot_reserved_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["slotReserved"]>, ReaderSlotInC["fields"]["slotReserved"]>
>;
export type ReaderSlot_cursor_begins_at_128 = Proof<
  Same<ReaderSlotFields["cursor"]["offset"], 128 & ReaderSlotFields["slotReserved"]["limit"]>
>;
export type ReaderSlot_cursor_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["cursor"]>, ReaderSlotInC["fields"]["cursor"]>
>;
export type ReaderSlot_reader_heartbeat_begins_at_132 = Proof<
  Same<ReaderSlotFields["readerHeartbeat"]["offset"], 132 & ReaderSlotFields["cursor"]["limit"]>
>;
export type ReaderSlot_reader_heartbeat_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["readerHeartbeat"]>, ReaderSlotInC["fields"]["readerHeartbeat"]>
>;
export type ReaderSlot_cursor_reserved_begins_at_136 = Proof<
  Same<
    ReaderSlotFields["cursorReserved"]["offset"],
    136 & ReaderSlotFields["readerHeartbeat"]["limit"]
  >
>;
export type ReaderSlot_cursor_reserved_is_where_it_is_in_C = Proof<
  Same<InC<ReaderSlotFields["cursorReserved"]>, ReaderSlotInC["fields"]["cursorReserved"]>
>;
export type ReaderSlot_ends_with_its_last_field = Proof<
  Same<ReaderSlotFields["cursorReserved"]["limit"], typeof ReaderSlotView.LENGTH>
>;

type DescriptorFields = typeof DescriptorView.FIELDS;
type DescriptorInC = CompiledLayout["descriptor"];
export type Descriptor_is_64_bytes_long = Proof<Same<typeof DescriptorView.LENGTH, 64>>;
export type Descriptor_is_as_long_in_C = Proof<
  Same<typeof DescriptorView.LENGTH, DescriptorInC["length"]>
>;
export type Descriptor_may_begin_at_any_address_in_C = Proof<Same<1, DescriptorInC["alignment"]>>;
export type Descriptor_has_the_fields_it_has_in_C = Proof<
  Same<keyof DescriptorFields, keyof DescriptorInC["fields"]>
>;
export type Descriptor_position_begins_at_0 = Proof<
  Same<DescriptorFields["position"]["offset"], 0>
>;
export type Descriptor_position_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["position"]>, DescriptorInC["fields"]["position"]>
>;
export type Descriptor_kind_begins_at_4 = Proof<
  Same<DescriptorFields["kind"]["offset"], 4 & DescriptorFields["position"]["limit"]>
>;
export type Descriptor_kind_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["kind"]>, DescriptorInC["fields"]["kind"]>
>;
export type Descriptor_line_begins_at_5 = Proof<
  Same<DescriptorFields["line"]["offset"], 5 & DescriptorFields["kind"]["limit"]>
>;
export type Descriptor_line_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["line"]>, DescriptorInC["fields"]["line"]>
>;
export type Descriptor_count_begins_at_6 = Proof<
  Same<DescriptorFields["count"]["offset"], 6 & DescriptorFields["line"]["limit"]>
>;
export type Descriptor_count_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["count"]>, DescriptorInC["fields"]["count"]>
>;
export type Descriptor_buffer_offset_begins_at_8 = Proof<
  Same<DescriptorFields["bufferOffset"]["offset"], 8 & DescriptorFields["count"]["limit"]>
>;
export type Descriptor_buffer_offset_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["bufferOffset"]>, DescriptorInC["fields"]["bufferOffset"]>
>;
export type Descriptor_buffer_length_begins_at_12 = Proof<
  Same<DescriptorFields["bufferLength"]["offset"], 12 & DescriptorFields["bufferOffset"]["limit"]>
>;
export type Descriptor_buffer_length_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["bufferLength"]>, DescriptorInC["fields"]["bufferLength"]>
>;
export type Descriptor_sequence_number_begins_at_16 = Proof<
  Same<DescriptorFields["sequenceNumber"]["offset"], 16 & DescriptorFields["bufferLength"]["limit"]>
>;
export type Descriptor_sequence_number_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["sequenceNumber"]>, DescriptorInC["fields"]["sequenceNumber"]>
>;
export type Descriptor_sequence_limit_begins_at_24 = Proof<
  Same<
    DescriptorFields["sequenceLimit"]["offset"],
    24 & DescriptorFields["sequenceNumber"]["limit"]
  >
>;
export type Descriptor_sequence_limit_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["sequenceLimit"]>, DescriptorInC["fields"]["sequenceLimit"]>
>;
export type Descriptor_receive_time_begins_at_32 = Proof<
  Same<DescriptorFields["receiveTime"]["offset"], 32 & DescriptorFields["sequenceLimit"]["limit"]>
>;
export type Descriptor_receive_time_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["receiveTime"]>, DescriptorInC["fields"]["receiveTime"]>
>;
export type Descriptor_session_begins_at_40 = Proof<
  Same<DescriptorFields["session"]["offset"], 40 & DescriptorFields["receiveTime"]["limit"]>
>;
export type Descriptor_session_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["session"]>, DescriptorInC["fields"]["session"]>
>;
export type Descriptor_cause_begins_at_50 = Proof<
  Same<DescriptorFields["cause"]["offset"], 50 & DescriptorFields["session"]["limit"]>
>;
export type Descriptor_cause_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["cause"]>, DescriptorInC["fields"]["cause"]>
>;
export type Descriptor_other_line_begins_at_51 = Proof<
  Same<DescriptorFields["otherLine"]["offset"], 51 & DescriptorFields["cause"]["limit"]>
>;
export type Descriptor_other_line_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["otherLine"]>, DescriptorInC["fields"]["otherLine"]>
>;
export type Descriptor_descriptor_reserved_begins_at_52 = Proof<
  Same<
    DescriptorFields["descriptorReserved"]["offset"],
    52 & DescriptorFields["otherLine"]["limit"]
  >
>;
export type Descriptor_descriptor_reserved_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["descriptorReserved"]>, DescriptorInC["fields"]["descriptorReserved"]>
>;
export type Descriptor_next_sequence_number_begins_at_56 = Proof<
  Same<
    DescriptorFields["nextSequenceNumber"]["offset"],
    56 & DescriptorFields["descriptorReserved"]["limit"]
  >
>;
export type Descriptor_next_sequence_number_is_where_it_is_in_C = Proof<
  Same<InC<DescriptorFields["nextSequenceNumber"]>, DescriptorInC["fields"]["nextSequenceNumber"]>
>;
export type Descriptor_ends_with_its_last_field = Proof<
  Same<DescriptorFields["nextSequenceNumber"]["limit"], typeof DescriptorView.LENGTH>
>;

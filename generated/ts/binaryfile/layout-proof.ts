/*
 * Generated from binaryfile 1.00, edition 2010-03-30, by npm run codegen; do not edit.
 *
 * Statements about the layout that the TypeScript compiler must find true. There is nothing here
 * at run time.
 */
import type { InC, Proof, Same } from "../../../runtime/index.js";
import type { CompiledLayout } from "./compiled-layout.js";
import type { FINGERPRINT } from "./protocol.js";
import type { RecordHeaderView } from "./record-header-view.js";

export type Fingerprint_is_that_of_the_C_header = Proof<
  Same<typeof FINGERPRINT, CompiledLayout["fingerprint"]>
>;

type RecordHeaderFields = typeof RecordHeaderView.FIELDS;
type RecordHeaderInC = CompiledLayout["recordHeader"];
export type RecordHeader_is_2_bytes_long = Proof<Same<typeof RecordHeaderView.LENGTH, 2>>;
export type RecordHeader_is_as_long_in_C = Proof<
  Same<typeof RecordHeaderView.LENGTH, RecordHeaderInC["length"]>
>;
export type RecordHeader_may_begin_at_any_address_in_C = Proof<
  Same<1, RecordHeaderInC["alignment"]>
>;
export type RecordHeader_has_the_fields_it_has_in_C = Proof<
  Same<keyof RecordHeaderFields, keyof RecordHeaderInC["fields"]>
>;
export type RecordHeader_payload_length_begins_at_0 = Proof<
  Same<RecordHeaderFields["payloadLength"]["offset"], 0>
>;
export type RecordHeader_payload_length_is_where_it_is_in_C = Proof<
  Same<InC<RecordHeaderFields["payloadLength"]>, RecordHeaderInC["fields"]["payloadLength"]>
>;
export type RecordHeader_ends_with_its_last_field = Proof<
  Same<RecordHeaderFields["payloadLength"]["limit"], typeof RecordHeaderView.LENGTH>
>;

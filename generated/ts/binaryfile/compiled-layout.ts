/*
 * Generated from binaryfile 1.00, edition 2010-03-30, by npm run codegen; do not edit.
 */

/** Where a C compiler put every member: its own offsetof, sizeof and types. */
export interface CompiledLayout {
  readonly fingerprint: "e3549603eba56fe8";
  readonly recordHeader: {
    readonly type: null;
    readonly length: 2;
    readonly alignment: 1;
    readonly fields: {
      readonly payloadLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
}

/*
 * Generated from moldudp64 1.00, edition 2024-08-02, by npm run codegen; do not edit.
 */

/** Where a C compiler put every member: its own offsetof, sizeof and types. */
export interface CompiledLayout {
  readonly fingerprint: "411cf31f8f428115";
  readonly downstreamPacketHeader: {
    readonly type: null;
    readonly length: 20;
    readonly alignment: 1;
    readonly fields: {
      readonly session: {
        readonly offset: 0;
        readonly length: 10;
        readonly limit: 10;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly sequenceNumber: {
        readonly offset: 10;
        readonly length: 8;
        readonly limit: 18;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly messageCount: {
        readonly offset: 18;
        readonly length: 2;
        readonly limit: 20;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly messageBlockHeader: {
    readonly type: null;
    readonly length: 2;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly requestPacket: {
    readonly type: null;
    readonly length: 20;
    readonly alignment: 1;
    readonly fields: {
      readonly session: {
        readonly offset: 0;
        readonly length: 10;
        readonly limit: 10;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly sequenceNumber: {
        readonly offset: 10;
        readonly length: 8;
        readonly limit: 18;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly requestedMessageCount: {
        readonly offset: 18;
        readonly length: 2;
        readonly limit: 20;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
}

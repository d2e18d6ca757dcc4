/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 */

/** Where a C compiler put every member: its own offsetof, sizeof and types. */
export interface CompiledLayout {
  readonly fingerprint: "04ba912e2fb5ee47";
  readonly controlHeader: {
    readonly type: null;
    readonly length: 256;
    readonly alignment: 1;
    readonly fields: {
      readonly magic: {
        readonly offset: 0;
        readonly length: 8;
        readonly limit: 8;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly fingerprint: {
        readonly offset: 8;
        readonly length: 8;
        readonly limit: 16;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly framingFingerprint: {
        readonly offset: 16;
        readonly length: 8;
        readonly limit: 24;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly messagesFingerprint: {
        readonly offset: 24;
        readonly length: 8;
        readonly limit: 32;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly epoch: {
        readonly offset: 32;
        readonly length: 8;
        readonly limit: 40;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly dataLength: {
        readonly offset: 40;
        readonly length: 8;
        readonly limit: 48;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly controlLength: {
        readonly offset: 48;
        readonly length: 4;
        readonly limit: 52;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly descriptorOffset: {
        readonly offset: 52;
        readonly length: 4;
        readonly limit: 56;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly descriptorCount: {
        readonly offset: 56;
        readonly length: 4;
        readonly limit: 60;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly readerOffset: {
        readonly offset: 60;
        readonly length: 4;
        readonly limit: 64;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly readerCount: {
        readonly offset: 64;
        readonly length: 4;
        readonly limit: 68;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly lagLimit: {
        readonly offset: 68;
        readonly length: 4;
        readonly limit: 72;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly pollerPid: {
        readonly offset: 72;
        readonly length: 4;
        readonly limit: 76;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly controlHeaderReserved: {
        readonly offset: 76;
        readonly length: 4;
        readonly limit: 80;
        readonly type: "u8[]";
        readonly decimals: null;
      };
      readonly dataPath: {
        readonly offset: 80;
        readonly length: 176;
        readonly limit: 256;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly publication: {
    readonly type: null;
    readonly length: 256;
    readonly alignment: 1;
    readonly fields: {
      readonly head: {
        readonly offset: 0;
        readonly length: 4;
        readonly limit: 4;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly publicationReserved: {
        readonly offset: 4;
        readonly length: 124;
        readonly limit: 128;
        readonly type: "u8[]";
        readonly decimals: null;
      };
      readonly pollerState: {
        readonly offset: 128;
        readonly length: 4;
        readonly limit: 132;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly pollerHeartbeat: {
        readonly offset: 132;
        readonly length: 4;
        readonly limit: 136;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly pollerDropped: {
        readonly offset: 136;
        readonly length: 8;
        readonly limit: 144;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly pollerReserved: {
        readonly offset: 144;
        readonly length: 112;
        readonly limit: 256;
        readonly type: "u8[]";
        readonly decimals: null;
      };
    };
  };
  readonly readerSlot: {
    readonly type: null;
    readonly length: 256;
    readonly alignment: 1;
    readonly fields: {
      readonly readerState: {
        readonly offset: 0;
        readonly length: 4;
        readonly limit: 4;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly readerPid: {
        readonly offset: 4;
        readonly length: 4;
        readonly limit: 8;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly generation: {
        readonly offset: 8;
        readonly length: 4;
        readonly limit: 12;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly cutOffs: {
        readonly offset: 12;
        readonly length: 4;
        readonly limit: 16;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly lostPosition: {
        readonly offset: 16;
        readonly length: 4;
        readonly limit: 20;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly lostLimit: {
        readonly offset: 20;
        readonly length: 4;
        readonly limit: 24;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly lostSequenceNumber: {
        readonly offset: 24;
        readonly length: 8;
        readonly limit: 32;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly lostSequenceLimit: {
        readonly offset: 32;
        readonly length: 8;
        readonly limit: 40;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly lostEpoch: {
        readonly offset: 40;
        readonly length: 8;
        readonly limit: 48;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly slotReserved: {
        readonly offset: 48;
        readonly length: 80;
        readonly limit: 128;
        readonly type: "u8[]";
        readonly decimals: null;
      };
      readonly cursor: {
        readonly offset: 128;
        readonly length: 4;
        readonly limit: 132;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly readerHeartbeat: {
        readonly offset: 132;
        readonly length: 4;
        readonly limit: 136;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly cursorReserved: {
        readonly offset: 136;
        readonly length: 120;
        readonly limit: 256;
        readonly type: "u8[]";
        readonly decimals: null;
      };
    };
  };
  readonly descriptor: {
    readonly type: null;
    readonly length: 64;
    readonly alignment: 1;
    readonly fields: {
      readonly position: {
        readonly offset: 0;
        readonly length: 4;
        readonly limit: 4;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly kind: {
        readonly offset: 4;
        readonly length: 1;
        readonly limit: 5;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly line: {
        readonly offset: 5;
        readonly length: 1;
        readonly limit: 6;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly count: {
        readonly offset: 6;
        readonly length: 2;
        readonly limit: 8;
        readonly type: "u16le";
        readonly decimals: null;
      };
      readonly bufferOffset: {
        readonly offset: 8;
        readonly length: 4;
        readonly limit: 12;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly bufferLength: {
        readonly offset: 12;
        readonly length: 4;
        readonly limit: 16;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly sequenceNumber: {
        readonly offset: 16;
        readonly length: 8;
        readonly limit: 24;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly sequenceLimit: {
        readonly offset: 24;
        readonly length: 8;
        readonly limit: 32;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly receiveTime: {
        readonly offset: 32;
        readonly length: 8;
        readonly limit: 40;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly session: {
        readonly offset: 40;
        readonly length: 10;
        readonly limit: 50;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly cause: {
        readonly offset: 50;
        readonly length: 1;
        readonly limit: 51;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly otherLine: {
        readonly offset: 51;
        readonly length: 1;
        readonly limit: 52;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly descriptorReserved: {
        readonly offset: 52;
        readonly length: 4;
        readonly limit: 56;
        readonly type: "u8[]";
        readonly decimals: null;
      };
      readonly nextSequenceNumber: {
        readonly offset: 56;
        readonly length: 8;
        readonly limit: 64;
        readonly type: "u64le";
        readonly decimals: null;
      };
    };
  };
}

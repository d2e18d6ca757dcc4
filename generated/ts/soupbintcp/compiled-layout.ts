/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 */

/** Where a C compiler put every member: its own offsetof, sizeof and types. */
export interface CompiledLayout {
  readonly fingerprint: "b830ba199756663a";
  readonly debug: {
    readonly type: 0x2b;
    readonly length: 3;
    readonly alignment: 1;
    readonly fields: {
      readonly packetLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly packetType: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly loginAccepted: {
    readonly type: 0x41;
    readonly length: 33;
    readonly alignment: 1;
    readonly fields: {
      readonly packetLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly packetType: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly session: {
        readonly offset: 3;
        readonly length: 10;
        readonly limit: 13;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly sequenceNumber: {
        readonly offset: 13;
        readonly length: 20;
        readonly limit: 33;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly loginRejected: {
    readonly type: 0x4a;
    readonly length: 4;
    readonly alignment: 1;
    readonly fields: {
      readonly packetLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly packetType: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly rejectReasonCode: {
        readonly offset: 3;
        readonly length: 1;
        readonly limit: 4;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly sequencedData: {
    readonly type: 0x53;
    readonly length: 3;
    readonly alignment: 1;
    readonly fields: {
      readonly packetLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly packetType: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly serverHeartbeat: {
    readonly type: 0x48;
    readonly length: 3;
    readonly alignment: 1;
    readonly fields: {
      readonly packetLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly packetType: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly endOfSession: {
    readonly type: 0x5a;
    readonly length: 3;
    readonly alignment: 1;
    readonly fields: {
      readonly packetLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly packetType: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly loginRequest: {
    readonly type: 0x4c;
    readonly length: 49;
    readonly alignment: 1;
    readonly fields: {
      readonly packetLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly packetType: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly username: {
        readonly offset: 3;
        readonly length: 6;
        readonly limit: 9;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly password: {
        readonly offset: 9;
        readonly length: 10;
        readonly limit: 19;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly requestedSession: {
        readonly offset: 19;
        readonly length: 10;
        readonly limit: 29;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly requestedSequenceNumber: {
        readonly offset: 29;
        readonly length: 20;
        readonly limit: 49;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly unsequencedData: {
    readonly type: 0x55;
    readonly length: 3;
    readonly alignment: 1;
    readonly fields: {
      readonly packetLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly packetType: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly clientHeartbeat: {
    readonly type: 0x52;
    readonly length: 3;
    readonly alignment: 1;
    readonly fields: {
      readonly packetLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly packetType: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly logoutRequest: {
    readonly type: 0x4f;
    readonly length: 3;
    readonly alignment: 1;
    readonly fields: {
      readonly packetLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly packetType: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
}

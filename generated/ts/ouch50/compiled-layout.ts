/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */

/** Where a C compiler put every member: its own offsetof, sizeof and types. */
export interface CompiledLayout {
  readonly fingerprint: "0ac6a2e1f51cf803";
  readonly enterOrder: {
    readonly type: 0x4f;
    readonly length: 47;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 1;
        readonly length: 4;
        readonly limit: 5;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly side: {
        readonly offset: 5;
        readonly length: 1;
        readonly limit: 6;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly symbol: {
        readonly offset: 10;
        readonly length: 8;
        readonly limit: 18;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 18;
        readonly length: 8;
        readonly limit: 26;
        readonly type: "u64be";
        readonly decimals: 4;
      };
      readonly timeInForce: {
        readonly offset: 26;
        readonly length: 1;
        readonly limit: 27;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly display: {
        readonly offset: 27;
        readonly length: 1;
        readonly limit: 28;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly capacity: {
        readonly offset: 28;
        readonly length: 1;
        readonly limit: 29;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly interMarketSweepEligibility: {
        readonly offset: 29;
        readonly length: 1;
        readonly limit: 30;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly crossType: {
        readonly offset: 30;
        readonly length: 1;
        readonly limit: 31;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly clOrdId: {
        readonly offset: 31;
        readonly length: 14;
        readonly limit: 45;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 45;
        readonly length: 2;
        readonly limit: 47;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly replaceOrderRequest: {
    readonly type: 0x55;
    readonly length: 40;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly origUserRefNum: {
        readonly offset: 1;
        readonly length: 4;
        readonly limit: 5;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 5;
        readonly length: 4;
        readonly limit: 9;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 13;
        readonly length: 8;
        readonly limit: 21;
        readonly type: "u64be";
        readonly decimals: 4;
      };
      readonly timeInForce: {
        readonly offset: 21;
        readonly length: 1;
        readonly limit: 22;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly display: {
        readonly offset: 22;
        readonly length: 1;
        readonly limit: 23;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly interMarketSweepEligibility: {
        readonly offset: 23;
        readonly length: 1;
        readonly limit: 24;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly clOrdId: {
        readonly offset: 24;
        readonly length: 14;
        readonly limit: 38;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 38;
        readonly length: 2;
        readonly limit: 40;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly cancelOrderRequest: {
    readonly type: 0x58;
    readonly length: 9;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 1;
        readonly length: 4;
        readonly limit: 5;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 5;
        readonly length: 4;
        readonly limit: 9;
        readonly type: "u32be";
        readonly decimals: null;
      };
    };
  };
  readonly modifyOrderRequest: {
    readonly type: 0x4d;
    readonly length: 10;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 1;
        readonly length: 4;
        readonly limit: 5;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly side: {
        readonly offset: 5;
        readonly length: 1;
        readonly limit: 6;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32be";
        readonly decimals: null;
      };
    };
  };
  readonly massCancelRequest: {
    readonly type: 0x43;
    readonly length: 19;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 1;
        readonly length: 4;
        readonly limit: 5;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly firm: {
        readonly offset: 5;
        readonly length: 4;
        readonly limit: 9;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly symbol: {
        readonly offset: 9;
        readonly length: 8;
        readonly limit: 17;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 17;
        readonly length: 2;
        readonly limit: 19;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly disableOrderEntryRequest: {
    readonly type: 0x44;
    readonly length: 11;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 1;
        readonly length: 4;
        readonly limit: 5;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly firm: {
        readonly offset: 5;
        readonly length: 4;
        readonly limit: 9;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 9;
        readonly length: 2;
        readonly limit: 11;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly enableOrderEntryRequest: {
    readonly type: 0x45;
    readonly length: 11;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 1;
        readonly length: 4;
        readonly limit: 5;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly firm: {
        readonly offset: 5;
        readonly length: 4;
        readonly limit: 9;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 9;
        readonly length: 2;
        readonly limit: 11;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly accountQueryRequest: {
    readonly type: 0x51;
    readonly length: 1;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly systemEvent: {
    readonly type: 0x53;
    readonly length: 10;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly eventCode: {
        readonly offset: 9;
        readonly length: 1;
        readonly limit: 10;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly orderAccepted: {
    readonly type: 0x41;
    readonly length: 64;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly side: {
        readonly offset: 13;
        readonly length: 1;
        readonly limit: 14;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 14;
        readonly length: 4;
        readonly limit: 18;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly symbol: {
        readonly offset: 18;
        readonly length: 8;
        readonly limit: 26;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 26;
        readonly length: 8;
        readonly limit: 34;
        readonly type: "u64be";
        readonly decimals: 4;
      };
      readonly timeInForce: {
        readonly offset: 34;
        readonly length: 1;
        readonly limit: 35;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly display: {
        readonly offset: 35;
        readonly length: 1;
        readonly limit: 36;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 36;
        readonly length: 8;
        readonly limit: 44;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly capacity: {
        readonly offset: 44;
        readonly length: 1;
        readonly limit: 45;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly interMarketSweepEligibility: {
        readonly offset: 45;
        readonly length: 1;
        readonly limit: 46;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly crossType: {
        readonly offset: 46;
        readonly length: 1;
        readonly limit: 47;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly orderState: {
        readonly offset: 47;
        readonly length: 1;
        readonly limit: 48;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly clOrdId: {
        readonly offset: 48;
        readonly length: 14;
        readonly limit: 62;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 62;
        readonly length: 2;
        readonly limit: 64;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly orderReplaced: {
    readonly type: 0x55;
    readonly length: 68;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly origUserRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 13;
        readonly length: 4;
        readonly limit: 17;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly side: {
        readonly offset: 17;
        readonly length: 1;
        readonly limit: 18;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 18;
        readonly length: 4;
        readonly limit: 22;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly symbol: {
        readonly offset: 22;
        readonly length: 8;
        readonly limit: 30;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 30;
        readonly length: 8;
        readonly limit: 38;
        readonly type: "u64be";
        readonly decimals: 4;
      };
      readonly timeInForce: {
        readonly offset: 38;
        readonly length: 1;
        readonly limit: 39;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly display: {
        readonly offset: 39;
        readonly length: 1;
        readonly limit: 40;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 40;
        readonly length: 8;
        readonly limit: 48;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly capacity: {
        readonly offset: 48;
        readonly length: 1;
        readonly limit: 49;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly interMarketSweepEligibility: {
        readonly offset: 49;
        readonly length: 1;
        readonly limit: 50;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly crossType: {
        readonly offset: 50;
        readonly length: 1;
        readonly limit: 51;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly orderState: {
        readonly offset: 51;
        readonly length: 1;
        readonly limit: 52;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly clOrdId: {
        readonly offset: 52;
        readonly length: 14;
        readonly limit: 66;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 66;
        readonly length: 2;
        readonly limit: 68;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly orderCanceled: {
    readonly type: 0x43;
    readonly length: 18;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 13;
        readonly length: 4;
        readonly limit: 17;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly reason: {
        readonly offset: 17;
        readonly length: 1;
        readonly limit: 18;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly aiqCanceled: {
    readonly type: 0x44;
    readonly length: 32;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly decrementShares: {
        readonly offset: 13;
        readonly length: 4;
        readonly limit: 17;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly reason: {
        readonly offset: 17;
        readonly length: 1;
        readonly limit: 18;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly quantityPreventedFromTrading: {
        readonly offset: 18;
        readonly length: 4;
        readonly limit: 22;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly executionPrice: {
        readonly offset: 22;
        readonly length: 8;
        readonly limit: 30;
        readonly type: "u64be";
        readonly decimals: 4;
      };
      readonly liquidityFlag: {
        readonly offset: 30;
        readonly length: 1;
        readonly limit: 31;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly aiqStrategy: {
        readonly offset: 31;
        readonly length: 1;
        readonly limit: 32;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly orderExecuted: {
    readonly type: 0x45;
    readonly length: 36;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 13;
        readonly length: 4;
        readonly limit: 17;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 17;
        readonly length: 8;
        readonly limit: 25;
        readonly type: "u64be";
        readonly decimals: 4;
      };
      readonly liquidityFlag: {
        readonly offset: 25;
        readonly length: 1;
        readonly limit: 26;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly matchNumber: {
        readonly offset: 26;
        readonly length: 8;
        readonly limit: 34;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 34;
        readonly length: 2;
        readonly limit: 36;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly brokenTrade: {
    readonly type: 0x42;
    readonly length: 36;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly matchNumber: {
        readonly offset: 13;
        readonly length: 8;
        readonly limit: 21;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly reason: {
        readonly offset: 21;
        readonly length: 1;
        readonly limit: 22;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly clOrdId: {
        readonly offset: 22;
        readonly length: 14;
        readonly limit: 36;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly rejected: {
    readonly type: 0x4a;
    readonly length: 31;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly reason: {
        readonly offset: 13;
        readonly length: 2;
        readonly limit: 15;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly clOrdId: {
        readonly offset: 15;
        readonly length: 14;
        readonly limit: 29;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 29;
        readonly length: 2;
        readonly limit: 31;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly cancelPending: {
    readonly type: 0x50;
    readonly length: 13;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
    };
  };
  readonly cancelReject: {
    readonly type: 0x49;
    readonly length: 13;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
    };
  };
  readonly orderPriorityUpdate: {
    readonly type: 0x54;
    readonly length: 30;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 13;
        readonly length: 8;
        readonly limit: 21;
        readonly type: "u64be";
        readonly decimals: 4;
      };
      readonly display: {
        readonly offset: 21;
        readonly length: 1;
        readonly limit: 22;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 22;
        readonly length: 8;
        readonly limit: 30;
        readonly type: "u64be";
        readonly decimals: null;
      };
    };
  };
  readonly orderModified: {
    readonly type: 0x4d;
    readonly length: 18;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly side: {
        readonly offset: 13;
        readonly length: 1;
        readonly limit: 14;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 14;
        readonly length: 4;
        readonly limit: 18;
        readonly type: "u32be";
        readonly decimals: null;
      };
    };
  };
  readonly orderRestated: {
    readonly type: 0x52;
    readonly length: 16;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly reason: {
        readonly offset: 13;
        readonly length: 1;
        readonly limit: 14;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 14;
        readonly length: 2;
        readonly limit: 16;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly massCancelResponse: {
    readonly type: 0x58;
    readonly length: 27;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly firm: {
        readonly offset: 13;
        readonly length: 4;
        readonly limit: 17;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly symbol: {
        readonly offset: 17;
        readonly length: 8;
        readonly limit: 25;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 25;
        readonly length: 2;
        readonly limit: 27;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly disableOrderEntryResponse: {
    readonly type: 0x47;
    readonly length: 19;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly firm: {
        readonly offset: 13;
        readonly length: 4;
        readonly limit: 17;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 17;
        readonly length: 2;
        readonly limit: 19;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly enableOrderEntryResponse: {
    readonly type: 0x4b;
    readonly length: 19;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly userRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly firm: {
        readonly offset: 13;
        readonly length: 4;
        readonly limit: 17;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly appendageLength: {
        readonly offset: 17;
        readonly length: 2;
        readonly limit: 19;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
  readonly accountQueryResponse: {
    readonly type: 0x51;
    readonly length: 13;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 1;
        readonly length: 8;
        readonly limit: 9;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly nextUserRefNum: {
        readonly offset: 9;
        readonly length: 4;
        readonly limit: 13;
        readonly type: "u32be";
        readonly decimals: null;
      };
    };
  };
  readonly appendageBlock: {
    readonly type: null;
    readonly length: 2;
    readonly alignment: 1;
    readonly fields: {
      readonly appendageLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16be";
        readonly decimals: null;
      };
    };
  };
}

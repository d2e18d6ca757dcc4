/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 */

/** Where a C compiler put every member: its own offsetof, sizeof and types. */
export interface CompiledLayout {
  readonly fingerprint: "816e23135388cd61";
  readonly loginRequest: {
    readonly type: 0x01;
    readonly length: 18;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly username: {
        readonly offset: 2;
        readonly length: 6;
        readonly limit: 8;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly password: {
        readonly offset: 8;
        readonly length: 10;
        readonly limit: 18;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly loginResponse: {
    readonly type: 0x02;
    readonly length: 3;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly status: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly replayRequest: {
    readonly type: 0x03;
    readonly length: 9;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly marketDataGroup: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly firstMessage: {
        readonly offset: 3;
        readonly length: 4;
        readonly limit: 7;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly count: {
        readonly offset: 7;
        readonly length: 2;
        readonly limit: 9;
        readonly type: "u16le";
        readonly decimals: null;
      };
    };
  };
  readonly replayResponse: {
    readonly type: 0x04;
    readonly length: 10;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly marketDataGroup: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly firstMessage: {
        readonly offset: 3;
        readonly length: 4;
        readonly limit: 7;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly count: {
        readonly offset: 7;
        readonly length: 2;
        readonly limit: 9;
        readonly type: "u16le";
        readonly decimals: null;
      };
      readonly status: {
        readonly offset: 9;
        readonly length: 1;
        readonly limit: 10;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly logoutRequest: {
    readonly type: 0x05;
    readonly length: 2;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly snapshotRequest: {
    readonly type: 0x81;
    readonly length: 16;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly sequenceNumber: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly segment: {
        readonly offset: 6;
        readonly length: 6;
        readonly limit: 12;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 12;
        readonly length: 4;
        readonly limit: 16;
        readonly type: "u32le";
        readonly decimals: null;
      };
    };
  };
  readonly snapshotResponse: {
    readonly type: 0x82;
    readonly length: 11;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly sequenceNumber: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly orderCount: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly status: {
        readonly offset: 10;
        readonly length: 1;
        readonly limit: 11;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly snapshotComplete: {
    readonly type: 0x83;
    readonly length: 17;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly sequenceNumber: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly segment: {
        readonly offset: 6;
        readonly length: 6;
        readonly limit: 12;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 12;
        readonly length: 4;
        readonly limit: 16;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly flags: {
        readonly offset: 16;
        readonly length: 1;
        readonly limit: 17;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly time: {
    readonly type: 0x54;
    readonly length: 6;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly seconds: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
    };
  };
  readonly systemEvent: {
    readonly type: 0x53;
    readonly length: 7;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly eventCode: {
        readonly offset: 6;
        readonly length: 1;
        readonly limit: 7;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly symbolDirectory: {
    readonly type: 0x52;
    readonly length: 65;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly reservedA: {
        readonly offset: 10;
        readonly length: 1;
        readonly limit: 11;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reservedB: {
        readonly offset: 11;
        readonly length: 1;
        readonly limit: 12;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly symbolStatus: {
        readonly offset: 12;
        readonly length: 1;
        readonly limit: 13;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly isin: {
        readonly offset: 13;
        readonly length: 12;
        readonly limit: 25;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly sedol: {
        readonly offset: 25;
        readonly length: 12;
        readonly limit: 37;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly segment: {
        readonly offset: 37;
        readonly length: 6;
        readonly limit: 43;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly underlying: {
        readonly offset: 43;
        readonly length: 6;
        readonly limit: 49;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly currency: {
        readonly offset: 49;
        readonly length: 3;
        readonly limit: 52;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reservedByte: {
        readonly offset: 52;
        readonly length: 1;
        readonly limit: 53;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reserved4: {
        readonly offset: 53;
        readonly length: 4;
        readonly limit: 57;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly previousClosePrice: {
        readonly offset: 57;
        readonly length: 8;
        readonly limit: 65;
        readonly type: "i64le";
        readonly decimals: 8;
      };
    };
  };
  readonly symbolStatus: {
    readonly type: 0x48;
    readonly length: 28;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly reservedA: {
        readonly offset: 10;
        readonly length: 1;
        readonly limit: 11;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reservedB: {
        readonly offset: 11;
        readonly length: 1;
        readonly limit: 12;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly tradingStatus: {
        readonly offset: 12;
        readonly length: 1;
        readonly limit: 13;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly symbolStatusFlags: {
        readonly offset: 13;
        readonly length: 1;
        readonly limit: 14;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly reason: {
        readonly offset: 14;
        readonly length: 4;
        readonly limit: 18;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly sessionChangeReason: {
        readonly offset: 18;
        readonly length: 1;
        readonly limit: 19;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly newEndTime: {
        readonly offset: 19;
        readonly length: 8;
        readonly limit: 27;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly bookType: {
        readonly offset: 27;
        readonly length: 1;
        readonly limit: 28;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly addOrder: {
    readonly type: 0x41;
    readonly length: 44;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly orderId: {
        readonly offset: 6;
        readonly length: 8;
        readonly limit: 14;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly side: {
        readonly offset: 14;
        readonly length: 1;
        readonly limit: 15;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 15;
        readonly length: 4;
        readonly limit: 19;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 19;
        readonly length: 4;
        readonly limit: 23;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly reservedA: {
        readonly offset: 23;
        readonly length: 1;
        readonly limit: 24;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reservedB: {
        readonly offset: 24;
        readonly length: 1;
        readonly limit: 25;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 25;
        readonly length: 8;
        readonly limit: 33;
        readonly type: "i64le";
        readonly decimals: 8;
      };
      readonly addOrderFlags: {
        readonly offset: 33;
        readonly length: 1;
        readonly limit: 34;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly reserved10: {
        readonly offset: 34;
        readonly length: 10;
        readonly limit: 44;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly addAttributedOrder: {
    readonly type: 0x46;
    readonly length: 45;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly orderId: {
        readonly offset: 6;
        readonly length: 8;
        readonly limit: 14;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly side: {
        readonly offset: 14;
        readonly length: 1;
        readonly limit: 15;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 15;
        readonly length: 4;
        readonly limit: 19;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 19;
        readonly length: 4;
        readonly limit: 23;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly reservedA: {
        readonly offset: 23;
        readonly length: 1;
        readonly limit: 24;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reservedB: {
        readonly offset: 24;
        readonly length: 1;
        readonly limit: 25;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 25;
        readonly length: 8;
        readonly limit: 33;
        readonly type: "i64le";
        readonly decimals: 8;
      };
      readonly attribution: {
        readonly offset: 33;
        readonly length: 11;
        readonly limit: 44;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly addAttributedOrderFlags: {
        readonly offset: 44;
        readonly length: 1;
        readonly limit: 45;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly orderDeleted: {
    readonly type: 0x44;
    readonly length: 19;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly orderId: {
        readonly offset: 6;
        readonly length: 8;
        readonly limit: 14;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly orderDeletedFlags: {
        readonly offset: 14;
        readonly length: 1;
        readonly limit: 15;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 15;
        readonly length: 4;
        readonly limit: 19;
        readonly type: "u32le";
        readonly decimals: null;
      };
    };
  };
  readonly orderModified: {
    readonly type: 0x55;
    readonly length: 27;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly orderId: {
        readonly offset: 6;
        readonly length: 8;
        readonly limit: 14;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly newQuantity: {
        readonly offset: 14;
        readonly length: 4;
        readonly limit: 18;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly newPrice: {
        readonly offset: 18;
        readonly length: 8;
        readonly limit: 26;
        readonly type: "i64le";
        readonly decimals: 8;
      };
      readonly orderModifiedFlags: {
        readonly offset: 26;
        readonly length: 1;
        readonly limit: 27;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly orderBookClear: {
    readonly type: 0x79;
    readonly length: 13;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly reservedA: {
        readonly offset: 10;
        readonly length: 1;
        readonly limit: 11;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reservedB: {
        readonly offset: 11;
        readonly length: 1;
        readonly limit: 12;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly orderBookClearFlags: {
        readonly offset: 12;
        readonly length: 1;
        readonly limit: 13;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly orderExecuted: {
    readonly type: 0x45;
    readonly length: 26;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly orderId: {
        readonly offset: 6;
        readonly length: 8;
        readonly limit: 14;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly executedQuantity: {
        readonly offset: 14;
        readonly length: 4;
        readonly limit: 18;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly tradeMatchId: {
        readonly offset: 18;
        readonly length: 8;
        readonly limit: 26;
        readonly type: "u64le";
        readonly decimals: null;
      };
    };
  };
  readonly orderExecutedWithPriceSize: {
    readonly type: 0x43;
    readonly length: 39;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly orderId: {
        readonly offset: 6;
        readonly length: 8;
        readonly limit: 14;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly executedQuantity: {
        readonly offset: 14;
        readonly length: 4;
        readonly limit: 18;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly displayQuantity: {
        readonly offset: 18;
        readonly length: 4;
        readonly limit: 22;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly tradeMatchId: {
        readonly offset: 22;
        readonly length: 8;
        readonly limit: 30;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly printable: {
        readonly offset: 30;
        readonly length: 1;
        readonly limit: 31;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 31;
        readonly length: 8;
        readonly limit: 39;
        readonly type: "i64le";
        readonly decimals: 8;
      };
    };
  };
  readonly trade: {
    readonly type: 0x50;
    readonly length: 35;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly executedQuantity: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 10;
        readonly length: 4;
        readonly limit: 14;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly reservedA: {
        readonly offset: 14;
        readonly length: 1;
        readonly limit: 15;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reservedB: {
        readonly offset: 15;
        readonly length: 1;
        readonly limit: 16;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 16;
        readonly length: 8;
        readonly limit: 24;
        readonly type: "i64le";
        readonly decimals: 8;
      };
      readonly tradeMatchId: {
        readonly offset: 24;
        readonly length: 8;
        readonly limit: 32;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly crossType: {
        readonly offset: 32;
        readonly length: 1;
        readonly limit: 33;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly subBook: {
        readonly offset: 33;
        readonly length: 1;
        readonly limit: 34;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly ptModFlags: {
        readonly offset: 34;
        readonly length: 1;
        readonly limit: 35;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly auctionTrade: {
    readonly type: 0x51;
    readonly length: 34;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly quantity: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 10;
        readonly length: 4;
        readonly limit: 14;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly reservedA: {
        readonly offset: 14;
        readonly length: 1;
        readonly limit: 15;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reservedB: {
        readonly offset: 15;
        readonly length: 1;
        readonly limit: 16;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 16;
        readonly length: 8;
        readonly limit: 24;
        readonly type: "i64le";
        readonly decimals: 8;
      };
      readonly tradeMatchId: {
        readonly offset: 24;
        readonly length: 8;
        readonly limit: 32;
        readonly type: "u64le";
        readonly decimals: null;
      };
      readonly auctionType: {
        readonly offset: 32;
        readonly length: 1;
        readonly limit: 33;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly ptModFlags: {
        readonly offset: 33;
        readonly length: 1;
        readonly limit: 34;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly auctionInfo: {
    readonly type: 0x49;
    readonly length: 30;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly pairedQuantity: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly reserved4: {
        readonly offset: 10;
        readonly length: 4;
        readonly limit: 14;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reserved1: {
        readonly offset: 14;
        readonly length: 1;
        readonly limit: 15;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 15;
        readonly length: 4;
        readonly limit: 19;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly reservedA: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reservedB: {
        readonly offset: 20;
        readonly length: 1;
        readonly limit: 21;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 21;
        readonly length: 8;
        readonly limit: 29;
        readonly type: "i64le";
        readonly decimals: 8;
      };
      readonly auctionType: {
        readonly offset: 29;
        readonly length: 1;
        readonly limit: 30;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly statistics: {
    readonly type: 0x77;
    readonly length: 23;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly reservedA: {
        readonly offset: 10;
        readonly length: 1;
        readonly limit: 11;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reservedB: {
        readonly offset: 11;
        readonly length: 1;
        readonly limit: 12;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly statisticType: {
        readonly offset: 12;
        readonly length: 1;
        readonly limit: 13;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 13;
        readonly length: 8;
        readonly limit: 21;
        readonly type: "i64le";
        readonly decimals: 8;
      };
      readonly openClosePriceIndicator: {
        readonly offset: 21;
        readonly length: 1;
        readonly limit: 22;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly statisticsReserved: {
        readonly offset: 22;
        readonly length: 1;
        readonly limit: 23;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly topOfBook: {
    readonly type: 0x71;
    readonly length: 34;
    readonly alignment: 1;
    readonly fields: {
      readonly messageLength: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly messageType: {
        readonly offset: 1;
        readonly length: 1;
        readonly limit: 2;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly nanosecond: {
        readonly offset: 2;
        readonly length: 4;
        readonly limit: 6;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly instrumentId: {
        readonly offset: 6;
        readonly length: 4;
        readonly limit: 10;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly buyLimitPrice: {
        readonly offset: 10;
        readonly length: 8;
        readonly limit: 18;
        readonly type: "i64le";
        readonly decimals: 8;
      };
      readonly buyLimitSize: {
        readonly offset: 18;
        readonly length: 4;
        readonly limit: 22;
        readonly type: "u32le";
        readonly decimals: null;
      };
      readonly sellLimitPrice: {
        readonly offset: 22;
        readonly length: 8;
        readonly limit: 30;
        readonly type: "i64le";
        readonly decimals: 8;
      };
      readonly sellLimitSize: {
        readonly offset: 30;
        readonly length: 4;
        readonly limit: 34;
        readonly type: "u32le";
        readonly decimals: null;
      };
    };
  };
  readonly unitHeader: {
    readonly type: null;
    readonly length: 8;
    readonly alignment: 1;
    readonly fields: {
      readonly unitLength: {
        readonly offset: 0;
        readonly length: 2;
        readonly limit: 2;
        readonly type: "u16le";
        readonly decimals: null;
      };
      readonly messageCount: {
        readonly offset: 2;
        readonly length: 1;
        readonly limit: 3;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly marketDataGroup: {
        readonly offset: 3;
        readonly length: 1;
        readonly limit: 4;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly sequenceNumber: {
        readonly offset: 4;
        readonly length: 4;
        readonly limit: 8;
        readonly type: "u32le";
        readonly decimals: null;
      };
    };
  };
}

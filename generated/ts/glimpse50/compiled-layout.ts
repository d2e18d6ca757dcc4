/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 */

/** Where a C compiler put every member: its own offsetof, sizeof and types. */
export interface CompiledLayout {
  readonly fingerprint: "b75c8378ba05db37";
  readonly systemEvent: {
    readonly type: 0x53;
    readonly length: 12;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly stockLocate: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 3;
        readonly length: 2;
        readonly limit: 5;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 5;
        readonly length: 6;
        readonly limit: 11;
        readonly type: "u48be";
        readonly decimals: null;
      };
      readonly eventCode: {
        readonly offset: 11;
        readonly length: 1;
        readonly limit: 12;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly stockDirectory: {
    readonly type: 0x52;
    readonly length: 39;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly stockLocate: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 3;
        readonly length: 2;
        readonly limit: 5;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 5;
        readonly length: 6;
        readonly limit: 11;
        readonly type: "u48be";
        readonly decimals: null;
      };
      readonly stock: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly marketCategory: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly financialStatusIndicator: {
        readonly offset: 20;
        readonly length: 1;
        readonly limit: 21;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly roundLotSize: {
        readonly offset: 21;
        readonly length: 4;
        readonly limit: 25;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly roundLotsOnly: {
        readonly offset: 25;
        readonly length: 1;
        readonly limit: 26;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly issueClassification: {
        readonly offset: 26;
        readonly length: 1;
        readonly limit: 27;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly issueSubType: {
        readonly offset: 27;
        readonly length: 2;
        readonly limit: 29;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly authenticity: {
        readonly offset: 29;
        readonly length: 1;
        readonly limit: 30;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly shortSaleThresholdIndicator: {
        readonly offset: 30;
        readonly length: 1;
        readonly limit: 31;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly ipoFlag: {
        readonly offset: 31;
        readonly length: 1;
        readonly limit: 32;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly luldReferencePriceTier: {
        readonly offset: 32;
        readonly length: 1;
        readonly limit: 33;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly etpFlag: {
        readonly offset: 33;
        readonly length: 1;
        readonly limit: 34;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly etpLeverageFactor: {
        readonly offset: 34;
        readonly length: 4;
        readonly limit: 38;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly inverseIndicator: {
        readonly offset: 38;
        readonly length: 1;
        readonly limit: 39;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly stockTradingAction: {
    readonly type: 0x48;
    readonly length: 25;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly stockLocate: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 3;
        readonly length: 2;
        readonly limit: 5;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 5;
        readonly length: 6;
        readonly limit: 11;
        readonly type: "u48be";
        readonly decimals: null;
      };
      readonly stock: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly tradingState: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly reserved: {
        readonly offset: 20;
        readonly length: 1;
        readonly limit: 21;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reason: {
        readonly offset: 21;
        readonly length: 4;
        readonly limit: 25;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly regShoRestriction: {
    readonly type: 0x59;
    readonly length: 20;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly stockLocate: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 3;
        readonly length: 2;
        readonly limit: 5;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 5;
        readonly length: 6;
        readonly limit: 11;
        readonly type: "u48be";
        readonly decimals: null;
      };
      readonly stock: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly regShoAction: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly operationalHalt: {
    readonly type: 0x68;
    readonly length: 21;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly stockLocate: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 3;
        readonly length: 2;
        readonly limit: 5;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 5;
        readonly length: 6;
        readonly limit: 11;
        readonly type: "u48be";
        readonly decimals: null;
      };
      readonly stock: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly marketCode: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly operationalHaltAction: {
        readonly offset: 20;
        readonly length: 1;
        readonly limit: 21;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly rpii: {
    readonly type: 0x4e;
    readonly length: 20;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly stockLocate: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 3;
        readonly length: 2;
        readonly limit: 5;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 5;
        readonly length: 6;
        readonly limit: 11;
        readonly type: "u48be";
        readonly decimals: null;
      };
      readonly stock: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly interestFlag: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly addOrder: {
    readonly type: 0x41;
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
      readonly stockLocate: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 3;
        readonly length: 2;
        readonly limit: 5;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 5;
        readonly length: 6;
        readonly limit: 11;
        readonly type: "u48be";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly buySellIndicator: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly shares: {
        readonly offset: 20;
        readonly length: 4;
        readonly limit: 24;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly stock: {
        readonly offset: 24;
        readonly length: 8;
        readonly limit: 32;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 32;
        readonly length: 4;
        readonly limit: 36;
        readonly type: "u32be";
        readonly decimals: 4;
      };
    };
  };
  readonly addOrderMpidAttribution: {
    readonly type: 0x46;
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
      readonly stockLocate: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 3;
        readonly length: 2;
        readonly limit: 5;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 5;
        readonly length: 6;
        readonly limit: 11;
        readonly type: "u48be";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly buySellIndicator: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly shares: {
        readonly offset: 20;
        readonly length: 4;
        readonly limit: 24;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly stock: {
        readonly offset: 24;
        readonly length: 8;
        readonly limit: 32;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 32;
        readonly length: 4;
        readonly limit: 36;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly attribution: {
        readonly offset: 36;
        readonly length: 4;
        readonly limit: 40;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly endOfSnapshot: {
    readonly type: 0x47;
    readonly length: 21;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly sequenceNumber: {
        readonly offset: 1;
        readonly length: 20;
        readonly limit: 21;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
}

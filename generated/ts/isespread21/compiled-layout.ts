/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 */

/** Where a C compiler put every member: its own offsetof, sizeof and types. */
export interface CompiledLayout {
  readonly fingerprint: "5f1f674b4220fdd6";
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
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
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
  readonly complexStrategyDirectory: {
    readonly type: 0x73;
    readonly length: 46;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly strategyType: {
        readonly offset: 15;
        readonly length: 1;
        readonly limit: 16;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly underlyingSymbol: {
        readonly offset: 16;
        readonly length: 13;
        readonly limit: 29;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly reserved16: {
        readonly offset: 29;
        readonly length: 16;
        readonly limit: 45;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly numberOfLegs: {
        readonly offset: 45;
        readonly length: 1;
        readonly limit: 46;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly strategyTradingAction: {
    readonly type: 0x48;
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
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly currentTradingState: {
        readonly offset: 15;
        readonly length: 1;
        readonly limit: 16;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly addOrderShortForm: {
    readonly type: 0x72;
    readonly length: 33;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 15;
        readonly length: 8;
        readonly limit: 23;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly depthSide: {
        readonly offset: 23;
        readonly length: 1;
        readonly limit: 24;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly depthOrderCapacity: {
        readonly offset: 24;
        readonly length: 1;
        readonly limit: 25;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly priceShort: {
        readonly offset: 25;
        readonly length: 2;
        readonly limit: 27;
        readonly type: "u16be";
        readonly decimals: 2;
      };
      readonly volumeShort: {
        readonly offset: 27;
        readonly length: 2;
        readonly limit: 29;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly scope: {
        readonly offset: 29;
        readonly length: 1;
        readonly limit: 30;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly reserved3: {
        readonly offset: 30;
        readonly length: 3;
        readonly limit: 33;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly addOrderLongForm: {
    readonly type: 0x6f;
    readonly length: 37;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 15;
        readonly length: 8;
        readonly limit: 23;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly depthSide: {
        readonly offset: 23;
        readonly length: 1;
        readonly limit: 24;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly depthOrderCapacity: {
        readonly offset: 24;
        readonly length: 1;
        readonly limit: 25;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly priceLong: {
        readonly offset: 25;
        readonly length: 4;
        readonly limit: 29;
        readonly type: "i32be";
        readonly decimals: 4;
      };
      readonly volumeLong: {
        readonly offset: 29;
        readonly length: 4;
        readonly limit: 33;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly scope: {
        readonly offset: 33;
        readonly length: 1;
        readonly limit: 34;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly reserved3: {
        readonly offset: 34;
        readonly length: 3;
        readonly limit: 37;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly singleSideExecuted: {
    readonly type: 0x74;
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
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 15;
        readonly length: 8;
        readonly limit: 23;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly executedVolume: {
        readonly offset: 23;
        readonly length: 4;
        readonly limit: 27;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly tradeCondition: {
        readonly offset: 27;
        readonly length: 1;
        readonly limit: 28;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly auctionId: {
        readonly offset: 28;
        readonly length: 4;
        readonly limit: 32;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly crossNumber: {
        readonly offset: 32;
        readonly length: 4;
        readonly limit: 36;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly matchNumber: {
        readonly offset: 36;
        readonly length: 4;
        readonly limit: 40;
        readonly type: "u32be";
        readonly decimals: null;
      };
    };
  };
  readonly singleSideExecutedWithPrice: {
    readonly type: 0x54;
    readonly length: 45;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 15;
        readonly length: 8;
        readonly limit: 23;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly crossNumber: {
        readonly offset: 23;
        readonly length: 4;
        readonly limit: 27;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly matchNumber: {
        readonly offset: 27;
        readonly length: 4;
        readonly limit: 31;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly reserved1: {
        readonly offset: 31;
        readonly length: 1;
        readonly limit: 32;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly priceLong: {
        readonly offset: 32;
        readonly length: 4;
        readonly limit: 36;
        readonly type: "i32be";
        readonly decimals: 4;
      };
      readonly volumeLong: {
        readonly offset: 36;
        readonly length: 4;
        readonly limit: 40;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly tradeCondition: {
        readonly offset: 40;
        readonly length: 1;
        readonly limit: 41;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly auctionId: {
        readonly offset: 41;
        readonly length: 4;
        readonly limit: 45;
        readonly type: "u32be";
        readonly decimals: null;
      };
    };
  };
  readonly singleSideReplaceShortForm: {
    readonly type: 0x69;
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
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly originalOrderReferenceNumber: {
        readonly offset: 15;
        readonly length: 8;
        readonly limit: 23;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly newOrderReferenceNumber: {
        readonly offset: 23;
        readonly length: 8;
        readonly limit: 31;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly priceShort: {
        readonly offset: 31;
        readonly length: 2;
        readonly limit: 33;
        readonly type: "u16be";
        readonly decimals: 2;
      };
      readonly volumeShort: {
        readonly offset: 33;
        readonly length: 2;
        readonly limit: 35;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly orderType: {
        readonly offset: 35;
        readonly length: 1;
        readonly limit: 36;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly scope: {
        readonly offset: 36;
        readonly length: 1;
        readonly limit: 37;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly reserved3: {
        readonly offset: 37;
        readonly length: 3;
        readonly limit: 40;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly singleSideReplaceLongForm: {
    readonly type: 0x49;
    readonly length: 44;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly originalOrderReferenceNumber: {
        readonly offset: 15;
        readonly length: 8;
        readonly limit: 23;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly newOrderReferenceNumber: {
        readonly offset: 23;
        readonly length: 8;
        readonly limit: 31;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly priceLong: {
        readonly offset: 31;
        readonly length: 4;
        readonly limit: 35;
        readonly type: "i32be";
        readonly decimals: 4;
      };
      readonly volumeLong: {
        readonly offset: 35;
        readonly length: 4;
        readonly limit: 39;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly orderType: {
        readonly offset: 39;
        readonly length: 1;
        readonly limit: 40;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly scope: {
        readonly offset: 40;
        readonly length: 1;
        readonly limit: 41;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly reserved3: {
        readonly offset: 41;
        readonly length: 3;
        readonly limit: 44;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly singleSideDelete: {
    readonly type: 0x44;
    readonly length: 23;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyIdOrderReference: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 15;
        readonly length: 8;
        readonly limit: 23;
        readonly type: "u64be";
        readonly decimals: null;
      };
    };
  };
  readonly singleSideUpdate: {
    readonly type: 0x50;
    readonly length: 33;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly orderReferenceNumber: {
        readonly offset: 15;
        readonly length: 8;
        readonly limit: 23;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly changeReason: {
        readonly offset: 23;
        readonly length: 1;
        readonly limit: 24;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly priceLong: {
        readonly offset: 24;
        readonly length: 4;
        readonly limit: 28;
        readonly type: "i32be";
        readonly decimals: 4;
      };
      readonly volumeLong: {
        readonly offset: 28;
        readonly length: 4;
        readonly limit: 32;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly orderType: {
        readonly offset: 32;
        readonly length: 1;
        readonly limit: 33;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly complexStrategyTrade: {
    readonly type: 0x71;
    readonly length: 59;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly crossNumber: {
        readonly offset: 15;
        readonly length: 4;
        readonly limit: 19;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly matchNumber: {
        readonly offset: 19;
        readonly length: 4;
        readonly limit: 23;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly reserved4: {
        readonly offset: 23;
        readonly length: 4;
        readonly limit: 27;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly crossType: {
        readonly offset: 27;
        readonly length: 1;
        readonly limit: 28;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly priceLong: {
        readonly offset: 28;
        readonly length: 4;
        readonly limit: 32;
        readonly type: "i32be";
        readonly decimals: 4;
      };
      readonly volumeLong: {
        readonly offset: 32;
        readonly length: 4;
        readonly limit: 36;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly tradeCondition: {
        readonly offset: 36;
        readonly length: 1;
        readonly limit: 37;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly auctionId: {
        readonly offset: 37;
        readonly length: 4;
        readonly limit: 41;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly reserved1: {
        readonly offset: 41;
        readonly length: 1;
        readonly limit: 42;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly tradeType: {
        readonly offset: 42;
        readonly length: 1;
        readonly limit: 43;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly reserved16: {
        readonly offset: 43;
        readonly length: 16;
        readonly limit: 59;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly complexStrategyAuction: {
    readonly type: 0x61;
    readonly length: 69;
    readonly alignment: 1;
    readonly fields: {
      readonly messageType: {
        readonly offset: 0;
        readonly length: 1;
        readonly limit: 1;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly trackingNumber: {
        readonly offset: 1;
        readonly length: 2;
        readonly limit: 3;
        readonly type: "u16be";
        readonly decimals: null;
      };
      readonly timestamp: {
        readonly offset: 3;
        readonly length: 8;
        readonly limit: 11;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly strategyId: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly auctionId: {
        readonly offset: 15;
        readonly length: 4;
        readonly limit: 19;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly auctionType: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly auctionDuration: {
        readonly offset: 20;
        readonly length: 4;
        readonly limit: 24;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly auctionEvent: {
        readonly offset: 24;
        readonly length: 1;
        readonly limit: 25;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly orderType: {
        readonly offset: 25;
        readonly length: 1;
        readonly limit: 26;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly side: {
        readonly offset: 26;
        readonly length: 1;
        readonly limit: 27;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly priceLong: {
        readonly offset: 27;
        readonly length: 4;
        readonly limit: 31;
        readonly type: "i32be";
        readonly decimals: 4;
      };
      readonly size: {
        readonly offset: 31;
        readonly length: 4;
        readonly limit: 35;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly execFlag: {
        readonly offset: 35;
        readonly length: 1;
        readonly limit: 36;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly orderCapacity: {
        readonly offset: 36;
        readonly length: 1;
        readonly limit: 37;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly scope: {
        readonly offset: 37;
        readonly length: 1;
        readonly limit: 38;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly ownerId: {
        readonly offset: 38;
        readonly length: 6;
        readonly limit: 44;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly giveup: {
        readonly offset: 44;
        readonly length: 6;
        readonly limit: 50;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly cmta: {
        readonly offset: 50;
        readonly length: 6;
        readonly limit: 56;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly responsePrice: {
        readonly offset: 56;
        readonly length: 4;
        readonly limit: 60;
        readonly type: "i32be";
        readonly decimals: 4;
      };
      readonly responseSize: {
        readonly offset: 60;
        readonly length: 4;
        readonly limit: 64;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly reserved4: {
        readonly offset: 64;
        readonly length: 4;
        readonly limit: 68;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly numberOfFlexDacLegs: {
        readonly offset: 68;
        readonly length: 1;
        readonly limit: 69;
        readonly type: "u8";
        readonly decimals: null;
      };
    };
  };
  readonly endOfReplaySequence: {
    readonly type: 0x4d;
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
      readonly endOfReplaySequenceNumber: {
        readonly offset: 1;
        readonly length: 20;
        readonly limit: 21;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
  readonly leg: {
    readonly type: null;
    readonly length: 25;
    readonly alignment: 1;
    readonly fields: {
      readonly optionId: {
        readonly offset: 0;
        readonly length: 4;
        readonly limit: 4;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly securitySymbol: {
        readonly offset: 4;
        readonly length: 8;
        readonly limit: 12;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly expirationYear: {
        readonly offset: 12;
        readonly length: 1;
        readonly limit: 13;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly expirationMonth: {
        readonly offset: 13;
        readonly length: 1;
        readonly limit: 14;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly expirationDay: {
        readonly offset: 14;
        readonly length: 1;
        readonly limit: 15;
        readonly type: "u8";
        readonly decimals: null;
      };
      readonly explicitStrikePrice: {
        readonly offset: 15;
        readonly length: 4;
        readonly limit: 19;
        readonly type: "i32be";
        readonly decimals: 4;
      };
      readonly optionType: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly side: {
        readonly offset: 20;
        readonly length: 1;
        readonly limit: 21;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly legRatio: {
        readonly offset: 21;
        readonly length: 4;
        readonly limit: 25;
        readonly type: "u32be";
        readonly decimals: null;
      };
    };
  };
  readonly flexDacLeg: {
    readonly type: null;
    readonly length: 8;
    readonly alignment: 1;
    readonly fields: {
      readonly reserved8: {
        readonly offset: 0;
        readonly length: 8;
        readonly limit: 8;
        readonly type: "char[]";
        readonly decimals: null;
      };
    };
  };
}

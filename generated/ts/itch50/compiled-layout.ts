/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 */

/** Where a C compiler put every member: its own offsetof, sizeof and types. */
export interface CompiledLayout {
  readonly fingerprint: "1832d8a7994d4933";
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
  readonly marketParticipantPosition: {
    readonly type: 0x4c;
    readonly length: 26;
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
      readonly mpid: {
        readonly offset: 11;
        readonly length: 4;
        readonly limit: 15;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly stock: {
        readonly offset: 15;
        readonly length: 8;
        readonly limit: 23;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly primaryMarketMaker: {
        readonly offset: 23;
        readonly length: 1;
        readonly limit: 24;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly marketMakerMode: {
        readonly offset: 24;
        readonly length: 1;
        readonly limit: 25;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly marketParticipantState: {
        readonly offset: 25;
        readonly length: 1;
        readonly limit: 26;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly mwcbDeclineLevel: {
    readonly type: 0x56;
    readonly length: 35;
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
      readonly level1: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "u64be";
        readonly decimals: 8;
      };
      readonly level2: {
        readonly offset: 19;
        readonly length: 8;
        readonly limit: 27;
        readonly type: "u64be";
        readonly decimals: 8;
      };
      readonly level3: {
        readonly offset: 27;
        readonly length: 8;
        readonly limit: 35;
        readonly type: "u64be";
        readonly decimals: 8;
      };
    };
  };
  readonly mwcbStatus: {
    readonly type: 0x57;
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
      readonly breachedLevel: {
        readonly offset: 11;
        readonly length: 1;
        readonly limit: 12;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly ipoQuotingPeriodUpdate: {
    readonly type: 0x4b;
    readonly length: 28;
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
      readonly ipoQuotationReleaseTime: {
        readonly offset: 19;
        readonly length: 4;
        readonly limit: 23;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly ipoQuotationReleaseQualifier: {
        readonly offset: 23;
        readonly length: 1;
        readonly limit: 24;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly ipoPrice: {
        readonly offset: 24;
        readonly length: 4;
        readonly limit: 28;
        readonly type: "u32be";
        readonly decimals: 4;
      };
    };
  };
  readonly luldAuctionCollar: {
    readonly type: 0x4a;
    readonly length: 35;
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
      readonly auctionCollarReferencePrice: {
        readonly offset: 19;
        readonly length: 4;
        readonly limit: 23;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly upperAuctionCollarPrice: {
        readonly offset: 23;
        readonly length: 4;
        readonly limit: 27;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly lowerAuctionCollarPrice: {
        readonly offset: 27;
        readonly length: 4;
        readonly limit: 31;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly auctionCollarExtension: {
        readonly offset: 31;
        readonly length: 4;
        readonly limit: 35;
        readonly type: "u32be";
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
  readonly orderExecuted: {
    readonly type: 0x45;
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
      readonly executedShares: {
        readonly offset: 19;
        readonly length: 4;
        readonly limit: 23;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly matchNumber: {
        readonly offset: 23;
        readonly length: 8;
        readonly limit: 31;
        readonly type: "u64be";
        readonly decimals: null;
      };
    };
  };
  readonly orderExecutedWithPrice: {
    readonly type: 0x43;
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
      readonly executedShares: {
        readonly offset: 19;
        readonly length: 4;
        readonly limit: 23;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly matchNumber: {
        readonly offset: 23;
        readonly length: 8;
        readonly limit: 31;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly printable: {
        readonly offset: 31;
        readonly length: 1;
        readonly limit: 32;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly executionPrice: {
        readonly offset: 32;
        readonly length: 4;
        readonly limit: 36;
        readonly type: "u32be";
        readonly decimals: 4;
      };
    };
  };
  readonly orderCancel: {
    readonly type: 0x58;
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
      readonly cancelledShares: {
        readonly offset: 19;
        readonly length: 4;
        readonly limit: 23;
        readonly type: "u32be";
        readonly decimals: null;
      };
    };
  };
  readonly orderDelete: {
    readonly type: 0x44;
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
    };
  };
  readonly orderReplace: {
    readonly type: 0x55;
    readonly length: 35;
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
      readonly originalOrderReferenceNumber: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly newOrderReferenceNumber: {
        readonly offset: 19;
        readonly length: 8;
        readonly limit: 27;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly shares: {
        readonly offset: 27;
        readonly length: 4;
        readonly limit: 31;
        readonly type: "u32be";
        readonly decimals: null;
      };
      readonly price: {
        readonly offset: 31;
        readonly length: 4;
        readonly limit: 35;
        readonly type: "u32be";
        readonly decimals: 4;
      };
    };
  };
  readonly trade: {
    readonly type: 0x50;
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
      readonly matchNumber: {
        readonly offset: 36;
        readonly length: 8;
        readonly limit: 44;
        readonly type: "u64be";
        readonly decimals: null;
      };
    };
  };
  readonly crossTrade: {
    readonly type: 0x51;
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
      readonly shares: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly stock: {
        readonly offset: 19;
        readonly length: 8;
        readonly limit: 27;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly crossPrice: {
        readonly offset: 27;
        readonly length: 4;
        readonly limit: 31;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly matchNumber: {
        readonly offset: 31;
        readonly length: 8;
        readonly limit: 39;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly crossType: {
        readonly offset: 39;
        readonly length: 1;
        readonly limit: 40;
        readonly type: "char";
        readonly decimals: null;
      };
    };
  };
  readonly brokenTrade: {
    readonly type: 0x42;
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
      readonly matchNumber: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "u64be";
        readonly decimals: null;
      };
    };
  };
  readonly noii: {
    readonly type: 0x49;
    readonly length: 50;
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
      readonly pairedShares: {
        readonly offset: 11;
        readonly length: 8;
        readonly limit: 19;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly imbalanceShares: {
        readonly offset: 19;
        readonly length: 8;
        readonly limit: 27;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly imbalanceDirection: {
        readonly offset: 27;
        readonly length: 1;
        readonly limit: 28;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly stock: {
        readonly offset: 28;
        readonly length: 8;
        readonly limit: 36;
        readonly type: "char[]";
        readonly decimals: null;
      };
      readonly farPrice: {
        readonly offset: 36;
        readonly length: 4;
        readonly limit: 40;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly nearPrice: {
        readonly offset: 40;
        readonly length: 4;
        readonly limit: 44;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly currentReferencePrice: {
        readonly offset: 44;
        readonly length: 4;
        readonly limit: 48;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly crossType: {
        readonly offset: 48;
        readonly length: 1;
        readonly limit: 49;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly priceVariationIndicator: {
        readonly offset: 49;
        readonly length: 1;
        readonly limit: 50;
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
  readonly dlcr: {
    readonly type: 0x4f;
    readonly length: 48;
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
      readonly openEligibilityStatus: {
        readonly offset: 19;
        readonly length: 1;
        readonly limit: 20;
        readonly type: "char";
        readonly decimals: null;
      };
      readonly minimumAllowablePrice: {
        readonly offset: 20;
        readonly length: 4;
        readonly limit: 24;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly maximumAllowablePrice: {
        readonly offset: 24;
        readonly length: 4;
        readonly limit: 28;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly nearExecutionPrice: {
        readonly offset: 28;
        readonly length: 4;
        readonly limit: 32;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly nearExecutionTime: {
        readonly offset: 32;
        readonly length: 8;
        readonly limit: 40;
        readonly type: "u64be";
        readonly decimals: null;
      };
      readonly lowerPriceRangeCollar: {
        readonly offset: 40;
        readonly length: 4;
        readonly limit: 44;
        readonly type: "u32be";
        readonly decimals: 4;
      };
      readonly upperPriceRangeCollar: {
        readonly offset: 44;
        readonly length: 4;
        readonly limit: 48;
        readonly type: "u32be";
        readonly decimals: 4;
      };
    };
  };
}

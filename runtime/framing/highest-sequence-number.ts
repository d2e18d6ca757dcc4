/** The highest number that 64 bits spell, in MoldUDP64 headers and SoupBinTCP logins alike: 2^64 - 1. */
export const HIGHEST_SEQUENCE_NUMBER = 0xffff_ffff_ffff_ffffn;

package io.ytterby.diversion.feature;

/** What a reason is about. A promise to readers of signals: never renamed. */
public enum FeatureName {
    UNIT_VALUE,
    WEIGHT_DENSITY,
    SPLITTING,
    NEW_CONSIGNEE,
    SHARED_ADDRESS,
    HS_SWITCH,
    PERMIT_REUSE,
    CODE_CLONE,
    AFFILIATE_CHAIN,
    SURGE,
    MASS_BALANCE,
    DOCUMENT_DIFFERENCE,
    QUANTITY_DRIFT,
    HOARDING,
    ITEM_TEST,
    LISTED_PARTY,
    MARKET
}

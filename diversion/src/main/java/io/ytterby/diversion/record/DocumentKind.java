package io.ytterby.diversion.record;

/** The papers that travel with goods. */
public enum DocumentKind {
    INVOICE,
    PACKING_LIST,
    BILL_OF_LADING,
    COA,
    SDS,
    END_USE
}

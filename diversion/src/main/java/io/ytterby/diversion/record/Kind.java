package io.ytterby.diversion.record;

/** Where a trade record comes from. */
public enum Kind {
    EXPORT_DECLARATION,
    IMPORT_DECLARATION,
    BILL_OF_LADING
}

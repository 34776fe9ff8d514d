package io.ytterby.licensing.controllist.domain;

/** Which licence a consignment needs; {@code MANUAL_REVIEW} where the texts or the statements leave it open. */
public enum LicenceNeed {
    NONE,
    ORDINARY_EXPORT_LICENCE,
    DUAL_USE_LICENCE,
    MANUAL_REVIEW
}

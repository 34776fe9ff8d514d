package io.ytterby.planted.lots.db;

/** No violation: a feature uses its own rows. */
public final class OwnRows {
    LotRow row = new LotRow();
}

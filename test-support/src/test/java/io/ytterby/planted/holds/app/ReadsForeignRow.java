package io.ytterby.planted.holds.app;

import io.ytterby.planted.lots.db.LotRow;

/** Planted: one feature reads the rows of another. */
public final class ReadsForeignRow {
    LotRow row = new LotRow();
}

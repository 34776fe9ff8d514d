package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Pulse;
import org.jspecify.annotations.Nullable;

/** Lots below the limit of a licence; their mass is counted in limits. */
final class LotsCell {
    private static final int VERSION = 1;
    Pulse lots = Pulse.NONE;

    static LotsCell read(byte @Nullable [] bytes) {
        var cell = new LotsCell();
        var in = CellReader.of(bytes, VERSION);
        if (in != null) cell.lots = Pulse.read(in);
        return cell;
    }

    byte[] write() {
        var out = new CellWriter(VERSION);
        lots.write(out);
        return out.cell();
    }
}

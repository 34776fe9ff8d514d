package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Pulse;
import org.jspecify.annotations.Nullable;

/** What one firm sends to another under one code. */
final class PairCell {
    private static final int VERSION = 1;
    Pulse pulse = Pulse.NONE;

    static PairCell read(byte @Nullable [] bytes) {
        var cell = new PairCell();
        var in = CellReader.of(bytes, VERSION);
        if (in != null) cell.pulse = Pulse.read(in);
        return cell;
    }

    byte[] write() {
        var out = new CellWriter(VERSION);
        pulse.write(out);
        return out.cell();
    }
}

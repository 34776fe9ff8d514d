package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Level;
import io.ytterby.diversion.cell.Pulse;
import org.jspecify.annotations.Nullable;

/** What one firm sends to another under one code: its rhythm, and how far it is away from what is usual, on average. */
final class PairCell {
    private static final int VERSION = 2;
    Pulse pulse = Pulse.NONE;
    /** Mean z of the price. */
    Level price = Level.NONE;
    /** Mean z of the density. */
    Level density = Level.NONE;
    /** Mean of how much more there was than declared, in standard deviations. */
    Level drift = Level.NONE;

    static PairCell read(byte @Nullable [] bytes) {
        var cell = new PairCell();
        var in = CellReader.of(bytes, VERSION);
        if (in == null) return cell;
        cell.pulse = Pulse.read(in);
        cell.price = Level.read(in);
        cell.density = Level.read(in);
        cell.drift = Level.read(in);
        return cell;
    }

    byte[] write() {
        var out = new CellWriter(VERSION);
        pulse.write(out);
        price.write(out);
        density.write(out);
        drift.write(out);
        return out.cell();
    }
}

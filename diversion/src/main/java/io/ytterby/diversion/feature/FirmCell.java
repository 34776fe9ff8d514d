package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Level;
import io.ytterby.diversion.cell.Pulse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is known of a firm by its own records: its rhythm, its codes, and how far it is usually away from what is usual. */
final class FirmCell {
    private static final int VERSION = 1;
    Pulse pulse = Pulse.NONE;
    /** Mean z of each measure. */
    final Level[] residuals = new Level[Measure.ALL.length];
    /** Mean of how much more there was than declared, in standard deviations. */
    Level drift = Level.NONE;
    /** Small lots of controlled goods. */
    Pulse smallLots = Pulse.NONE;

    Mix mix = new Mix();

    static FirmCell read(byte @Nullable [] bytes) {
        var cell = new FirmCell();
        var in = CellReader.of(bytes, VERSION);
        if (in == null) {
            Arrays.fill(cell.residuals, Level.NONE);
            return cell;
        }
        cell.pulse = Pulse.read(in);
        for (int i = 0; i < cell.residuals.length; i++) cell.residuals[i] = Level.read(in);
        cell.drift = Level.read(in);
        cell.smallLots = Pulse.read(in);
        cell.mix = Mix.read(in);
        return cell;
    }

    byte[] write() {
        var out = new CellWriter(VERSION);
        pulse.write(out);
        for (var level : residuals) level.write(out);
        drift.write(out);
        smallLots.write(out);
        mix.write(out);
        return out.cell();
    }
}

package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Level;
import io.ytterby.diversion.cell.Pulse;
import org.jspecify.annotations.Nullable;

/** What is usual of goods of one code that leave a country, or that go from there to one destination. */
final class GoodsCell {
    private static final int VERSION = 1;
    final Level[] levels = new Level[Measure.ALL.length];
    Pulse pulse = Pulse.NONE;

    static GoodsCell read(byte @Nullable [] bytes) {
        var cell = new GoodsCell();
        var in = CellReader.of(bytes, VERSION);
        for (int i = 0; i < cell.levels.length; i++) cell.levels[i] = in == null ? Level.NONE : Level.read(in);
        if (in != null) cell.pulse = Pulse.read(in);
        return cell;
    }

    byte[] write() {
        var out = new CellWriter(VERSION);
        for (var level : levels) level.write(out);
        pulse.write(out);
        return out.cell();
    }
}

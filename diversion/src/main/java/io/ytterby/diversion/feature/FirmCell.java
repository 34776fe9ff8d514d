package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Pulse;
import org.jspecify.annotations.Nullable;

/** What is known of a firm by its own records: its rhythm, its codes, and the lots that needed no licence. */
final class FirmCell {
    private static final int VERSION = 2;
    Pulse pulse = Pulse.NONE;
    /** Lots below the limit of a licence; their mass is counted in limits. */
    Pulse lots = Pulse.NONE;

    Mix mix = new Mix();

    static FirmCell read(byte @Nullable [] bytes) {
        var cell = new FirmCell();
        var in = CellReader.of(bytes, VERSION);
        if (in == null) return cell;
        cell.pulse = Pulse.read(in);
        cell.lots = Pulse.read(in);
        cell.mix = Mix.read(in);
        return cell;
    }

    byte[] write() {
        var out = new CellWriter(VERSION);
        pulse.write(out);
        lots.write(out);
        mix.write(out);
        return out.cell();
    }
}

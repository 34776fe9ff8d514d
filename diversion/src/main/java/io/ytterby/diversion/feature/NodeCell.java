package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Months;
import org.jspecify.annotations.Nullable;

/** Contained element that left a node, or that came in, by month. */
final class NodeCell {
    private static final int VERSION = 1;
    Months months = Months.empty();

    static NodeCell read(byte @Nullable [] bytes) {
        var cell = new NodeCell();
        var in = CellReader.of(bytes, VERSION);
        if (in != null) cell.months = Months.read(in);
        return cell;
    }

    byte[] write() {
        var out = new CellWriter(VERSION);
        months.write(out);
        return out.cell();
    }
}

package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Months;
import io.ytterby.diversion.cell.SmallSet;
import org.jspecify.annotations.Nullable;

/** Contained element that left a node, or that came in, by month. */
final class NodeCell {
    private static final int VERSION = 3;
    Months months = Months.empty();
    /** The month of the first record; what was before is not known. */
    int first = Integer.MAX_VALUE;
    /** Firms of a group that took in. */
    SmallSet takers = SmallSet.empty();

    static NodeCell read(byte @Nullable [] bytes) {
        var cell = new NodeCell();
        var in = CellReader.of(bytes, VERSION);
        if (in == null) return cell;
        cell.first = in.number();
        cell.months = Months.read(in);
        cell.takers = SmallSet.read(in);
        return cell;
    }

    void add(int month, double kilograms) {
        first = Math.min(first, month);
        months = months.with(month, kilograms);
    }

    byte[] write() {
        var out = new CellWriter(VERSION).number(first);
        months.write(out);
        takers.write(out);
        return out.cell();
    }
}

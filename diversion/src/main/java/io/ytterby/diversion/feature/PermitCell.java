package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import org.jspecify.annotations.Nullable;

/** The uses of a licence, as records claim them. */
final class PermitCell {
    private static final int VERSION = 1;
    long usedMg;
    int uses;
    int lastDay;
    int lastPort;
    long lastMg;
    int equal;

    static PermitCell read(byte @Nullable [] bytes) {
        var cell = new PermitCell();
        var in = CellReader.of(bytes, VERSION);
        if (in == null) return cell;
        cell.usedMg = in.large();
        cell.uses = in.number();
        cell.lastDay = in.number();
        cell.lastPort = in.number();
        cell.lastMg = in.large();
        cell.equal = in.number();
        return cell;
    }

    byte[] write() {
        return new CellWriter(VERSION)
                .large(usedMg)
                .number(uses)
                .number(lastDay)
                .number(lastPort)
                .large(lastMg)
                .number(equal)
                .cell();
    }
}

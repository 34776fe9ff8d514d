package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import org.jspecify.annotations.Nullable;

/** Where a gram code was seen last, which record declared it, and the worst that its scans showed. */
final class CodeCell {
    private static final int VERSION = 1;
    /** Seconds since 1970; 0 if never seen. */
    long seenAt;

    double lat;
    double lon;
    /** Seconds since 1970 at which goods with this code came to their end; 0 if they have not. */
    long endedAt;

    int declaredBy;
    int declarations;
    double worstKmh;
    boolean afterEnd;

    static CodeCell read(byte @Nullable [] bytes) {
        var cell = new CodeCell();
        var in = CellReader.of(bytes, VERSION);
        if (in == null) return cell;
        cell.seenAt = in.large();
        cell.lat = in.real();
        cell.lon = in.real();
        cell.endedAt = in.large();
        cell.declaredBy = in.number();
        cell.declarations = in.number();
        cell.worstKmh = in.real();
        cell.afterEnd = in.small() == 1;
        return cell;
    }

    byte[] write() {
        return new CellWriter(VERSION)
                .large(seenAt)
                .real(lat)
                .real(lon)
                .large(endedAt)
                .number(declaredBy)
                .number(declarations)
                .real(worstKmh)
                .small(afterEnd ? 1 : 0)
                .cell();
    }
}

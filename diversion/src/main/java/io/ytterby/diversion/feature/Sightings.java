package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.cell.Key;
import io.ytterby.diversion.record.Scan;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Takes scans of gram codes into their cells, and says which cannot be of one and the same thing. */
public final class Sightings {
    private static final double EARTH_KM = 6371;
    /** Positions are only so exact, and clocks: nearer or shorter than this nothing is judged. */
    private static final double NEAR_KM = 50;

    private static final double LEAST_HOURS = 0.05;

    private Sightings() {}

    /**
     * Why a code is doubted.
     *
     * @param kmh the speed that would join two sightings, or 0
     * @param afterEnd whether it was seen after its goods had come to their end
     * @param declarations records that declare it, if another one did before; else 0
     * @param broken rules that whoever mints codes found broken, by {@link Rules}
     */
    public record Doubt(String code, double kmh, boolean afterEnd, int declarations, int broken) {
        Doubt(String code, double kmh, boolean afterEnd) {
            this(code, kmh, afterEnd, 0, 0);
        }

        boolean nothing() {
            return kmh <= CodeDetector.FASTEST_KMH && !afterEnd && declarations < 2 && broken == 0;
        }
    }

    /** Takes a scan in. A scan that comes late is held against the last one known, both ways in time. Null if nothing is doubted by it. */
    public static @Nullable Doubt see(Scan scan, Cells cells) {
        return see(scan, CodeCells.key(scan.code()), cells);
    }

    static @Nullable Doubt see(Scan scan, Key key, Cells cells) {
        var cell = CodeCell.read(cells.get(key));
        double kmh = cell.seenAt == 0 ? 0 : speed(cell, scan);
        boolean elsewhere = distance(cell.lat, cell.lon, scan.lat(), scan.lon()) >= NEAR_KM;
        // A second scan where the goods ended is the same end, told twice.
        boolean afterEnd = cell.endedAt != 0 && scan.at().getEpochSecond() > cell.endedAt && elsewhere;
        boolean doubted = kmh > CodeDetector.FASTEST_KMH || afterEnd;
        cell.worstKmh = Math.max(cell.worstKmh, kmh);
        cell.afterEnd |= afterEnd;
        if (scan.terminal() && cell.endedAt == 0) cell.endedAt = scan.at().getEpochSecond();
        if (scan.at().getEpochSecond() >= cell.seenAt) {
            cell.seenAt = scan.at().getEpochSecond();
            cell.lat = scan.lat();
            cell.lon = scan.lon();
        }
        cells.put(key, cell.write());
        return doubted ? new Doubt(scan.code(), kmh, afterEnd) : null;
    }

    /** The finding that a doubt is for a record which declares the code. */
    public static void tell(Doubt doubt, Findings into) {
        if (doubt.kmh() > CodeDetector.FASTEST_KMH) CodeDetector.tooFast(doubt.code(), doubt.kmh(), into);
        if (doubt.afterEnd()) CodeDetector.afterEnd(doubt.code(), into);
        if (doubt.declarations() > 1) CodeDetector.declared(doubt.code(), doubt.declarations(), into);
        if (doubt.broken() != 0)
            into.plain(
                    Input.CODE_BROKE_RULE,
                    1,
                    Integer.bitCount(doubt.broken()),
                    0,
                    () -> "Code " + doubt.code() + " was seen " + Rules.say(doubt.broken()) + ".");
    }

    private static double speed(CodeCell cell, Scan scan) {
        double km = distance(cell.lat, cell.lon, scan.lat(), scan.lon());
        if (km < NEAR_KM) return 0;
        double hours = Duration.ofSeconds(Math.abs(scan.at().getEpochSecond() - cell.seenAt))
                        .toSeconds()
                / 3600.0;
        return km / Math.max(hours, LEAST_HOURS);
    }

    /** The haversine of two places in degrees, in kilometres. */
    static double distance(double lat1, double lon1, double lat2, double lon2) {
        double north = Math.toRadians(lat2 - lat1) / 2;
        double east = Math.toRadians(lon2 - lon1) / 2;
        double half = StrictMath.sin(north) * StrictMath.sin(north)
                + StrictMath.cos(Math.toRadians(lat1))
                        * StrictMath.cos(Math.toRadians(lat2))
                        * StrictMath.sin(east)
                        * StrictMath.sin(east);
        return 2 * EARTH_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(half)));
    }
}

package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Key;
import io.ytterby.diversion.record.TradeRecord;
import org.jspecify.annotations.Nullable;

/** The uses of a licence, as records claim them. */
final class PermitCell {
    private static final int VERSION = 3;
    long usedMg;
    int uses;
    int lastDay;
    int lastPort;
    long lastMg;
    int equal;
    /** Uses at two ports within a week. */
    int apart;
    /** The port of the first use. */
    int homePort;

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
        cell.apart = in.number();
        cell.homePort = in.number();
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
                .number(apart)
                .number(homePort)
                .cell();
    }

    /** Takes one more use in. */
    void use(TradeRecord record) {
        long netMg = record.load().netMg();
        var port = record.route().loadingPort();
        if (elsewhere(record)) apart++;
        equal = uses > 0 && lastMg == netMg ? equal + 1 : 0;
        usedMg = Math.min(MOST, usedMg + netMg);
        uses++;
        lastDay = record.day();
        lastMg = netMg;
        if (port == null) return;
        lastPort = Key.fingerprint(port);
        if (homePort == 0) homePort = lastPort;
    }

    /** Whether the use before was at another port within a week. */
    boolean elsewhere(TradeRecord record) {
        var port = record.route().loadingPort();
        return port != null
                && lastPort != 0
                && lastPort != Key.fingerprint(port)
                && Math.abs(record.day() - lastDay) <= WEEK;
    }

    /** Whether this use is at another port than the first one. */
    boolean awayFromHome(TradeRecord record) {
        var port = record.route().loadingPort();
        return port != null && homePort != 0 && homePort != Key.fingerprint(port);
    }

    private static final int WEEK = 7;
    /** A nonsense mass must not stop a stream. */
    private static final long MOST = Long.MAX_VALUE / 4;
}

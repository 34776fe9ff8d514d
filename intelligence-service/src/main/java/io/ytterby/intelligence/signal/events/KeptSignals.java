package io.ytterby.intelligence.signal.events;

import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Standing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signals of records about which something may come to light later: those that name a lot or codes. */
final class KeptSignals {
    private static final long KEPT = 0xfdL << 56;
    /** What came to light before the record was here. */
    private static final long BEFORE = 0xfcL << 56;

    private final StoreCells cells;
    private final Assessor assessor;

    KeptSignals(StoreCells cells, Assessor assessor) {
        this.cells = cells;
        this.assessor = assessor;
    }

    /** @return the signal anew if something had come to light before, or null */
    byte @Nullable [] keep(String country, UUID record, Standing standing, byte[] signal) throws IOException {
        cells.note(KEPT, country, record, packed(standing, signal));
        var before = cells.noted(BEFORE, country, record);
        return before == null ? null : revise(country, ByCountry.read(before));
    }

    /** @return the signal anew; null if this tells nothing worse, or if the record is not here yet: then it waits for it */
    byte @Nullable [] revise(String country, ByCountry told) throws IOException {
        var kept = cells.noted(KEPT, country, told.record());
        if (kept == null) {
            cells.note(BEFORE, country, told.record(), told.write());
            return null;
        }
        var packed = ByteBuffer.wrap(kept);
        double logOdds = packed.getDouble();
        var strengths = new double[packed.get()];
        for (int i = 0; i < strengths.length; i++) strengths[i] = packed.getDouble();
        var signal = new byte[packed.remaining()];
        packed.get(signal);
        var revision = assessor.revise(new Standing(logOdds, strengths), told.findings());
        if (revision == null) return null;
        var revised = RevisedSignal.of(signal, revision, told.at());
        cells.note(KEPT, country, told.record(), packed(revision.next(), revised));
        return revised;
    }

    private static byte[] packed(Standing standing, byte[] signal) {
        var strengths = standing.strengths();
        var packed = ByteBuffer.allocate(9 + 8 * strengths.length + signal.length);
        packed.putDouble(standing.logOdds()).put((byte) strengths.length);
        for (double strength : strengths) packed.putDouble(strength);
        return packed.put(signal).array();
    }
}

package io.ytterby.gateway.verify.app;

import io.ytterby.gateway.verify.domain.Scans;
import io.ytterby.kernel.LotId;
import jakarta.inject.Singleton;

/** Says in words where codes were seen; the numbers stay here. */
@Singleton
public class ReadScans {
    private final ScanBook book;

    ReadScans(ScanBook book) {
        this.book = book;
    }

    /** Of all codes of a lot. */
    public Scans ofLot(LotId lot) {
        return words(ScanBook.lot(lot));
    }

    /**
     * Of one code.
     *
     * @param code in its canonical shape
     */
    public Scans ofCode(String code) {
        return words(ScanBook.code(code));
    }

    private Scans words(String subject) {
        var seen = book.of(subject);
        return Scans.of(
                seen.values().stream().mapToLong(Long::longValue).sum(),
                seen.keySet().stream().toList());
    }
}

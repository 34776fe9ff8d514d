package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.licence.app.ReadLicences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the books of a licence: whoever may see the licence may see them. */
@ApplicationScoped
public class ReadLedger {
    private final ReadLicences readLicences;
    private final Ledger ledger;

    ReadLedger(ReadLicences readLicences, Ledger ledger) {
        this.readLicences = readLicences;
        this.ledger = ledger;
    }

    /** False also for a licence that the reader may not see. */
    public boolean maySee(LicenceNumber licence, Actor reader) {
        return readLicences.read(licence, reader).isPresent();
    }

    /** @param after the id of the last entry of the page before; 0 for the first page */
    public List<Entry> entries(LicenceNumber licence, long after, int most) {
        return ledger.entries(licence, after, most);
    }
}

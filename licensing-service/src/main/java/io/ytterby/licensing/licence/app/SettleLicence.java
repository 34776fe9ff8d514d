package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Brings a licence's status in line with its books after the ledger has changed them, and tells the others. */
@ApplicationScoped
public class SettleLicence {
    private final Licences licences;
    private final TellOfLicence others;

    SettleLicence(Licences licences, TellOfLicence others) {
        this.licences = licences;
        this.others = others;
    }

    /** After a draw: the guarded statement that locked the licence's row has given it its next version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Licence drawn(LicenceNumber number, String what, Actor actor, Map<String, Object> detail) {
        var licence = licences.lookUp(number).orElseThrow();
        licences.settle(licence);
        others.tell(licence, licence.status() == LicenceStatus.EXHAUSTED ? "exhausted" : what, actor, detail);
        return licence;
    }

    /** After draws that were made together under the licence's lock; its row has the last one's version already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drawn(List<Drawn> draws) {
        others.tell(draws);
    }

    /** After something came back to a licence whose row was only locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Licence restored(LicenceNumber number, String what, Actor actor, Map<String, Object> detail) {
        var licence = licences.step(licences.lookUp(number).orElseThrow());
        others.tell(licence, what, actor, detail);
        return licence;
    }
}

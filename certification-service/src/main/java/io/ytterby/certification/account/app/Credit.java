package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.Balance;
import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateStatus;
import io.ytterby.certification.claim.app.Claims;
import io.ytterby.certification.claim.domain.OriginId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws credit from an account. Which parcels, the domain plans; whether it is still there, one guarded statement each decides. */
@Singleton
class Credit {
    private final Accounts accounts;
    private final Claims claims;
    private final Certificates certificates;

    Credit(Accounts accounts, Claims claims, Certificates certificates) {
        this.accounts = accounts;
        this.claims = claims;
        this.certificates = certificates;
    }

    /** What came of drawing. */
    sealed interface Drawn {
        /** @param behind the certificate of each origin; kept as they are to the end of the transaction */
        record All(List<Balance.Draw> draws, Map<OriginId, Certificate> behind) implements Drawn {}

        /** What was drawn so far must be rolled back. */
        record TooLittle(long freeMg) implements Drawn {}
    }

    /** The certificates of these origins that are under the account's scheme, for its kind, and valid now; kept so. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<OriginId, Certificate> usable(Account account, Collection<OriginId> origins, Instant now) {
        var usable = new HashMap<OriginId, Certificate>();
        claims.certificates(origins)
                .forEach((origin, id) -> certificates
                        .lookUp(id)
                        .filter(found -> found.form().scheme().equals(account.scheme())
                                && found.form().models().contains(account.kind().model())
                                && found.statusAt(now) == CertificateStatus.VALID)
                        .ifPresent(found -> usable.put(origin, found)));
        return usable;
    }

    /** Whoever draws at the same time makes this one look again; each look has less to find, so it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Drawn draw(Account account, long milligrams, LocalDate day, Instant now) {
        var behind = new HashMap<OriginId, Certificate>();
        var done = new ArrayList<Balance.Draw>();
        long wanted = milligrams;
        while (wanted > 0) {
            var free = accounts.free(account.id(), day);
            behind.putAll(
                    usable(account, free.stream().map(parcel -> parcel.origin()).toList(), now));
            var balance = new Balance(free.stream()
                    .filter(parcel -> behind.containsKey(parcel.origin()))
                    .toList());
            var plan = balance.draw(wanted, day);
            if (plan.isEmpty()) return new Drawn.TooLittle(balance.freeOn(day) + milligrams - wanted);
            for (var draw : plan.get()) {
                if (!accounts.tryDraw(draw.parcel(), draw.massMg(), day)) break;
                done.add(draw);
                wanted -= draw.massMg();
            }
        }
        return new Drawn.All(done, behind);
    }
}

package io.ytterby.certification.withdrawal.app;

import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a withdrawal touches, as far as the one who asks may know: the body and authorities see all, everybody else what is
 * their own. To whom it is nothing it is not there.
 */
@ApplicationScoped
public class ReadWithdrawals {
    private final Withdrawals withdrawals;
    private final Certificates certificates;

    ReadWithdrawals(Withdrawals withdrawals, Certificates certificates) {
        this.withdrawals = withdrawals;
        this.certificates = certificates;
    }

    /** @param only the organisation whose part alone is shown; null for all */
    public record Scope(CertificateId certificate, @Nullable OrganisationId only) {}

    public Optional<Scope> scope(Actor actor, CertificateId id) {
        return certificates.lookUp(id).flatMap(found -> {
            if (actor.isAuthority() || found.form().body().equals(actor.organisation()))
                return Optional.of(new Scope(id, null));
            boolean mine = isHolder(found, actor) || withdrawals.touches(id, actor.organisation());
            return mine ? Optional.of(new Scope(id, actor.organisation())) : Optional.empty();
        });
    }

    private static boolean isHolder(Certificate found, Actor actor) {
        return found.form().applicant().equals(actor.organisation());
    }

    public Withdrawals.Progress progress(Scope scope) {
        return withdrawals.progress(scope.certificate(), scope.only());
    }

    public List<Withdrawals.Holder> holders(Scope scope, String after, int limit) {
        return withdrawals.holders(scope.certificate(), scope.only(), after, limit);
    }

    public List<Withdrawals.TouchedLot> lots(Scope scope, LotId after, int limit) {
        return withdrawals.lots(scope.certificate(), scope.only(), after, limit);
    }
}

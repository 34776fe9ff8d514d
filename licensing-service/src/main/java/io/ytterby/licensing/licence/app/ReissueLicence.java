package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Carriage;
import io.ytterby.licensing.licence.domain.Carriage.Found;
import io.ytterby.licensing.licence.domain.Ending;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.Lineage;
import io.ytterby.licensing.licence.domain.ReissueOutcome;
import io.ytterby.licensing.licence.domain.ReissueOutcome.Ended;
import io.ytterby.licensing.licence.domain.ReissueOutcome.NotCarried;
import io.ytterby.licensing.licence.domain.ReissueOutcome.Reissued;
import io.ytterby.licensing.licence.domain.ReissueOutcome.Suspended;
import io.ytterby.licensing.licence.domain.StepOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Replaces a licence by a new one: the old one is cancelled, and what was used and is reserved goes over, in one
 * transaction. Nothing is counted twice, and nothing that was used is forgotten.
 */
@ApplicationScoped
public class ReissueLicence {
    private final Licences licences;
    private final IssueLicence issueLicence;
    private final TellOfLicence others;
    private final CarriedBooks books;
    private final Clock clock;

    ReissueLicence(
            Licences licences, IssueLicence issueLicence, TellOfLicence others, CarriedBooks books, Clock clock) {
        this.licences = licences;
        this.issueLicence = issueLicence;
        this.others = others;
        this.books = books;
        this.clock = clock;
    }

    /**
     * A refusal leaves the transaction as it was. Empty if there is no such licence.
     *
     * @param order from the licence as it stands; it may be of another application, as an amended case has
     */
    @Transactional
    public Optional<ReissueOutcome> reissue(
            LicenceNumber number, Function<Licence, IssueLicence.Order> order, String reason) {
        return licences.lock(number).map(old -> reissue(old, order.apply(old), reason));
    }

    private ReissueOutcome reissue(Licence old, IssueLicence.Order order, String reason) {
        if (!old.grounds().isEmpty() && old.ended() == null) return new Suspended(old.grounds());
        if (old.expire(LegalDay.today(clock)) instanceof StepOutcome.Stepped) return new Ended(Ending.EXPIRED);
        if (!(old.end(Ending.CANCELLED) instanceof StepOutcome.Stepped(var cancelled)))
            return new Ended(Objects.requireNonNull(old.ended()));
        var next = issueLicence.licence(
                licences.nextNumber(LegalDay.today(clock).getYear()), order, Lineage.replacing(old.number()));
        return switch (Carriage.of(old.lines(), next.lines())) {
            case Found.Missing(var why) -> why;
            case Found.Complete(var carriage) -> replace(old, cancelled, next, carriage, order.decidedBy(), reason);
        };
    }

    private ReissueOutcome replace(
            Licence old, Licence cancelled, Licence next, Carriage carriage, Actor actor, String reason) {
        Runnable exchange = () -> {
            licences.step(cancelled);
            licences.add(next, actor.person());
        };
        if (!books.carry(exchange, old.number(), next.number(), carriage, actor))
            return new NotCarried(old.lines().getFirst());
        tell(old.number(), "cancelled", actor, Map.of("replacedBy", next.number(), "reason", reason));
        return new Reissued(tell(next.number(), "reissued", actor, Map.of("replaces", old.number(), "reason", reason)));
    }

    /** As it is in its rows now: the books have changed beneath what was read. */
    private Licence tell(LicenceNumber number, String what, Actor actor, Map<String, Object> detail) {
        var licence = licences.lookUp(number).orElseThrow();
        licences.settle(licence);
        others.tell(licence, what, actor, detail);
        return licence;
    }
}

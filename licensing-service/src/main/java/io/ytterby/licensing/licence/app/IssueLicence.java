package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceLine;
import io.ytterby.licensing.licence.domain.LicenceLine.MassBook;
import io.ytterby.licensing.licence.domain.Parties;
import io.ytterby.licensing.licence.domain.ValueBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the licence that an approved application asked for, in the transaction of that approval. */
@ApplicationScoped
public class IssueLicence {
    private final Licences licences;
    private final TellOfLicence others;
    private final Clock clock;

    IssueLicence(Licences licences, TellOfLicence others, Clock clock) {
        this.licences = licences;
        this.others = others;
        this.clock = clock;
    }

    /**
     * What to issue.
     *
     * @param applicationId the case; it can have one licence only
     * @param lines numbered 1 and up in this order
     */
    public record Order(
            UUID applicationId,
            OrganisationId holder,
            @Nullable OrganisationId endUser,
            @Nullable OrganisationId consignee,
            CountryCode destination,
            List<LineOrder> lines,
            Validity validity,
            Actor decidedBy) {
        public Order {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) throw new IllegalArgumentException("a licence has at least one line");
        }
    }

    /**
     * A line of it.
     *
     * @param mass net goods mass, more than nothing
     * @param value the most that may be declared for all of it
     */
    public record LineOrder(ControlCode controlCode, HsCode hsCode, String description, Mass mass, Money value) {
        public LineOrder {
            if (mass.isZero()) throw new IllegalArgumentException("a line has a mass");
        }
    }

    /** @throws RuntimeException if the application has a licence already */
    @Transactional(Transactional.TxType.MANDATORY)
    public IssuedLicence issue(Order order) {
        var number = licences.nextNumber(LegalDay.today(clock).getYear());
        var licence = licence(number, order);
        licences.add(licence, order.decidedBy().person());
        others.tell(licence, "issued", order.decidedBy(), Map.of("application", order.applicationId()));
        return new IssuedLicence(number, licence.version());
    }

    private Licence licence(LicenceNumber number, Order order) {
        return new Licence(
                number,
                1,
                order.applicationId(),
                new Parties(order.holder(), order.endUser(), order.consignee()),
                order.destination(),
                order.validity(),
                clock.instant(),
                null,
                List.of(),
                IntStream.range(0, order.lines().size())
                        .mapToObj(index -> line(index + 1, order.lines().get(index)))
                        .toList());
    }

    private static LicenceLine line(int number, LineOrder order) {
        return new LicenceLine(
                number,
                order.controlCode(),
                order.hsCode(),
                order.description(),
                MassBook.of(order.mass()),
                ValueBook.of(order.value().currency(), order.value().minor()));
    }
}

package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.ControlledBy;
import io.ytterby.licensing.licence.domain.ElementBook;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceKind;
import io.ytterby.licensing.licence.domain.LicenceLine;
import io.ytterby.licensing.licence.domain.LicenceLine.MassBook;
import io.ytterby.licensing.licence.domain.LineControl;
import io.ytterby.licensing.licence.domain.Lineage;
import io.ytterby.licensing.licence.domain.Parties;
import io.ytterby.licensing.licence.domain.SubPeriod;
import io.ytterby.licensing.licence.domain.ValueBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
     * @param endUser whom the goods are for; a general licence must have one, its customer
     * @param consignees to whom they may be sent; empty where none is registered
     * @param lines numbered 1 and up in this order
     */
    public record Order(
            UUID applicationId,
            LicenceKind kind,
            OrganisationId holder,
            @Nullable OrganisationId endUser,
            List<OrganisationId> consignees,
            CountryCode destination,
            List<LineOrder> lines,
            Validity validity,
            Actor decidedBy) {
        public Order {
            consignees = List.copyOf(consignees);
            lines = List.copyOf(lines);
            if (lines.isEmpty()) throw new IllegalArgumentException("a licence has at least one line");
            if (kind == LicenceKind.GENERAL && endUser == null)
                throw new IllegalArgumentException("a general licence is bound to a customer");
        }

        /** An individual licence, for one consignee at most. */
        public Order(
                UUID applicationId,
                OrganisationId holder,
                @Nullable OrganisationId endUser,
                @Nullable OrganisationId consignee,
                CountryCode destination,
                List<LineOrder> lines,
                Validity validity,
                Actor decidedBy) {
            this(
                    applicationId,
                    LicenceKind.INDIVIDUAL,
                    holder,
                    endUser,
                    Stream.ofNullable(consignee).toList(),
                    destination,
                    lines,
                    validity,
                    decidedBy);
        }
    }

    /**
     * A line of it.
     *
     * @param mass net goods mass, more than nothing; only an estimate where the line is not controlled by quantity
     * @param value the most that may be declared for all of it; only an estimate where it is not controlled by value
     * @param elementCaps the most that the goods may hold of an element, for those that have a cap
     * @param subPeriod null where all may be drawn at once
     */
    public record LineOrder(
            ControlCode controlCode,
            HsCode hsCode,
            String description,
            Mass mass,
            Money value,
            ControlledBy controlledBy,
            Map<Element, Mass> elementCaps,
            @Nullable SubPeriod subPeriod) {
        public LineOrder {
            if (mass.isZero()) throw new IllegalArgumentException("a line has a mass");
            elementCaps = Map.copyOf(elementCaps);
        }

        /** Controlled by quantity and by value, and by nothing else. */
        public LineOrder(ControlCode controlCode, HsCode hsCode, String description, Mass mass, Money value) {
            this(controlCode, hsCode, description, mass, value, ControlledBy.BOTH, Map.of(), null);
        }

        LicenceLine toLine(int number) {
            return new LicenceLine(
                    number,
                    controlCode,
                    hsCode,
                    description,
                    MassBook.of(mass),
                    ValueBook.of(value.currency(), value.minor()),
                    new LineControl(
                            controlledBy,
                            new TreeMap<>(elementCaps)
                                    .entrySet().stream()
                                            .map(cap -> ElementBook.of(cap.getKey(), cap.getValue()))
                                            .toList(),
                            subPeriod));
        }
    }

    /** @throws RuntimeException if the application has a licence already */
    @Transactional(Transactional.TxType.MANDATORY)
    public IssuedLicence issue(Order order) {
        var number = licences.nextNumber(LegalDay.today(clock).getYear());
        var licence = licence(number, order, Lineage.NONE);
        licences.add(licence, order.decidedBy().person());
        others.tell(licence, "issued", order.decidedBy(), Map.of("application", order.applicationId()));
        return new IssuedLicence(number, licence.version());
    }

    /** As it is on the day of its issue, with nothing drawn. */
    Licence licence(LicenceNumber number, Order order, Lineage lineage) {
        return new Licence(
                number,
                1,
                order.kind(),
                order.applicationId(),
                new Parties(order.holder(), order.endUser(), order.consignees()),
                order.destination(),
                order.validity(),
                clock.instant(),
                null,
                lineage,
                List.of(),
                IntStream.range(0, order.lines().size())
                        .mapToObj(index -> order.lines().get(index).toLine(index + 1))
                        .toList());
    }
}

package io.ytterby.certification.account.domain;

import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An organisation's account of certified mass of one element at one site under one version of a scheme. What it holds is its
 * {@link Balance}.
 *
 * @param body who certifies its conversion factors
 * @param periodStart the first legal day of its first period
 * @param conversions in the order in which they were said
 */
public record Account(
        AccountId id,
        OrganisationId organisation,
        OrganisationId body,
        Unlocode site,
        Element element,
        SchemeKey scheme,
        AccountKind kind,
        LocalDate periodStart,
        List<Conversion> conversions,
        Instant openedAt,
        PersonId openedBy,
        long version) {
    public Account {
        conversions = List.copyOf(conversions);
        if (!element.isRareEarth()) throw new IllegalArgumentException(element + " is no rare earth");
    }

    /**
     * When what is deposited on a day is worth nothing any more: the first day of the next period.
     *
     * @param months of a period, as the scheme has it
     */
    public LocalDate periodEnd(LocalDate day, int months) {
        if (day.isBefore(periodStart)) throw new IllegalArgumentException(day + " is before the account's first day");
        long periods = 1;
        while (!day.isBefore(periodStart.plusMonths(periods * months))) periods++;
        return periodStart.plusMonths(periods * months);
    }

    /** What holds on a day: of those that have begun the one that began last, and of these the one that was said last. */
    public Optional<BigDecimal> conversionOn(LocalDate day) {
        return conversions.stream()
                .filter(conversion -> !conversion.fromDay().isAfter(day))
                .max(Comparator.comparing(Conversion::fromDay).thenComparingInt(Conversion::seq))
                .map(Conversion::factor);
    }

    public Account with(BigDecimal factor, LocalDate fromDay, Instant at, PersonId by, String reason) {
        var more = new ArrayList<>(conversions);
        more.add(new Conversion(conversions.size() + 1, factor, fromDay, at, by, reason));
        return new Account(
                id,
                organisation,
                body,
                site,
                element,
                scheme,
                kind,
                periodStart,
                more,
                openedAt,
                openedBy,
                version + 1);
    }

    /** The same with the conversions that had been said by then. */
    public Account asOf(Instant at) {
        var said = conversions.stream()
                .filter(conversion -> !conversion.saidAt().isAfter(at))
                .toList();
        return new Account(
                id, organisation, body, site, element, scheme, kind, periodStart, said, openedAt, openedBy, version);
    }
}

package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import io.ytterby.licensing.licence.domain.SubPeriod;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Why the books were not changed. Each has words and a slug in {@code RefusalWords}. */
public sealed interface Refusal {
    record NoSuchLicence(LicenceNumber licence) implements Refusal {}

    /** @param grounds why it is suspended; empty if it is in another state */
    record NotUsable(LicenceNumber licence, LicenceStatus status, List<Ground> grounds) implements Refusal {
        public NotUsable {
            grounds = List.copyOf(grounds);
        }
    }

    record OutsideValidity(LicenceNumber licence, Validity validity, LocalDate day) implements Refusal {}

    /** The licence is another organisation's; whose is not told. */
    record WrongHolder(LicenceNumber licence, OrganisationId exporter) implements Refusal {}

    record WrongDestination(LicenceNumber licence, CountryCode declared, CountryCode licensed) implements Refusal {}

    record NoSuchLine(LicenceNumber licence, int line) implements Refusal {}

    record WrongHsCode(LicenceNumber licence, int line, HsCode declared, HsCode licensed) implements Refusal {}

    record WrongCurrency(LicenceNumber licence, int line, Currency declared, Currency licensed) implements Refusal {}

    record QuantityExceeded(LicenceNumber licence, int line, Mass asked, Mass remaining) implements Refusal {}

    record ValueExceeded(LicenceNumber licence, int line, Currency currency, long askedMinor, long remainingMinor)
            implements Refusal {}

    /** The line has caps, and the draw does not say how much of these elements its goods hold. */
    record ElementMissing(LicenceNumber licence, int line, List<Element> elements) implements Refusal {
        public ElementMissing {
            elements = List.copyOf(elements);
        }
    }

    record ElementExceeded(LicenceNumber licence, int line, Element element, Mass asked, Mass remaining)
            implements Refusal {}

    /** @param unit {@code mg}, or the currency whose minor unit is counted */
    record SubPeriodExceeded(LicenceNumber licence, int line, SubPeriod period, long asked, long remaining, String unit)
            implements Refusal {}

    /** The goods are declared for somebody whom the licence does not name. */
    record WrongConsignee(LicenceNumber licence, OrganisationId consignee) implements Refusal {}

    /** The declaration has been booked by the other way, or by hand on this very line. */
    record AlreadyBooked(DeclarationId declaration) implements Refusal {}

    /** The goods are to leave, and nothing was ever reserved for them. */
    record NoReservation(DeclarationId declaration) implements Refusal {}

    record NoSuchReservation(UUID reservation) implements Refusal {}

    /** The reservation has been committed, released or has run out; or was never committed. */
    record WrongReservationStatus(UUID reservation, ReservationStatus status) implements Refusal {}

    /** More would come back than left. */
    record ContraExceeds(UUID reservation, Mass remaining, Currency currency, long remainingMinor) implements Refusal {}

    /** A declaration's line is reported as a whole or in parts, not both. */
    record PartsMixed(DeclarationId declaration, int declarationLine) implements Refusal {}

    /** Less would have left than has come back of it. */
    record LessThanReturned(UUID reservation, Mass returned) implements Refusal {}

    /** Others changed the same licence faster than it could be read; the same request may work in a moment. */
    record Contended(LicenceNumber licence) implements Refusal {}
}

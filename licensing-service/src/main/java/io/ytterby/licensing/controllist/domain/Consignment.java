package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goods on their way to somebody, asked about as of a day.
 *
 * @param asOf the legal day, in Asia/Shanghai
 * @param onwardDestinations where they are known or suspected to go from their destination
 * @param transit countries they pass through on the way
 * @param endUse a code where the law names the use ({@code logic_le_14nm}), else words
 * @param generalLicenceId the general licence the exporter holds for them; null if none
 */
public record Consignment(
        LocalDate asOf,
        CountryCode exportFrom,
        CountryCode destination,
        Set<CountryCode> onwardDestinations,
        Set<CountryCode> transit,
        Goods goods,
        EndUser endUser,
        String endUse,
        @Nullable String generalLicenceId) {
    /** For exporters who say that they hold one, and not which. */
    public static final String SOME_GENERAL_LICENCE = "a general licence";

    public Consignment {
        onwardDestinations = Set.copyOf(onwardDestinations);
        transit = Set.copyOf(transit);
    }

    boolean goesTo(CountryCode country) {
        return country.equals(destination) || onwardDestinations.contains(country);
    }

    /** Whether they come to rest in the country they set out from, or return to it: that is no export from there. */
    boolean staysIn(CountryCode home) {
        return destination.equals(home) && onwardDestinations.stream().allMatch(home::equals);
    }

    Consignment on(LocalDate day) {
        return new Consignment(
                day, exportFrom, destination, onwardDestinations, transit, goods, endUser, endUse, generalLicenceId);
    }

    Consignment with(Goods others) {
        return new Consignment(
                asOf, exportFrom, destination, onwardDestinations, transit, others, endUser, endUse, generalLicenceId);
    }

    Consignment with(EndUser other) {
        return new Consignment(
                asOf, exportFrom, destination, onwardDestinations, transit, goods, other, endUse, generalLicenceId);
    }

    Consignment to(CountryCode other) {
        return new Consignment(
                asOf, exportFrom, other, onwardDestinations, transit, goods, endUser, endUse, generalLicenceId);
    }

    Consignment onTo(Set<CountryCode> others) {
        return new Consignment(
                asOf, exportFrom, destination, others, transit, goods, endUser, endUse, generalLicenceId);
    }
}

package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in the export.
 *
 * @param number 1 for the first; advice names it
 * @param organisation null for one that is not on the registry, a foreign end user for example
 * @param parents who owns it, where known
 */
public record Party(
        int number,
        Role role,
        @Nullable OrganisationId organisation,
        String name,
        CountryCode country,
        List<Parent> parents) {
    public Party {
        parents = List.copyOf(parents);
        checkShares(parents.stream().map(Parent::sharePercent).toList());
    }

    /**
     * @param percent null where a share is not known
     * @throws IllegalArgumentException if the parents own more than all of it
     */
    public static void checkShares(List<@Nullable BigDecimal> percent) {
        var total = percent.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(BigDecimal.valueOf(100)) > 0)
            throw new IllegalArgumentException("The parents' shares come to more than 100 %.");
    }

    public Party(int number, Role role, @Nullable OrganisationId organisation, String name, CountryCode country) {
        this(number, role, organisation, name, country, List.of());
    }

    /** What a party does in the export. */
    public enum Role {
        END_USER,
        ULTIMATE_END_USER,
        CONSIGNEE,
        INTERMEDIATE_CONSIGNEE,
        THIRD_PARTY
    }

    /**
     * An owner of a party.
     *
     * @param sharePercent 0 to 100; null where it is not known
     */
    public record Parent(
            String name,
            @Nullable CountryCode country,
            @Nullable BigDecimal sharePercent) {
        public Parent {
            if (name.isBlank()) throw new IllegalArgumentException("Name the parent.");
            if (sharePercent != null
                    && (sharePercent.signum() < 0 || sharePercent.compareTo(BigDecimal.valueOf(100)) > 0))
                throw new IllegalArgumentException("sharePct must be 0 to 100.");
        }
    }

    /** The same party under its registered name and country. */
    public Party registeredAs(String registeredName, CountryCode registeredCountry) {
        return new Party(number, role, organisation, registeredName, registeredCountry, parents);
    }
}

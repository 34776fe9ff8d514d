package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.CountryCode;
import java.util.Locale;
import java.util.Set;

/**
 * A circumstance of a consignment: every set that is not empty must hold.
 *
 * @param destinations countries it goes to, at once or onward
 * @param onwardDestinations countries it goes on to
 * @param endUses beginnings of codes of end uses
 * @param itemFamilies families of the entries that were hit
 */
public record Condition(
        Set<CountryCode> destinations,
        Set<CountryCode> onwardDestinations,
        Set<String> endUserTypes,
        Set<String> endUses,
        Set<String> partyLists,
        Set<String> itemFamilies) {

    boolean holds(Consignment consignment, Set<String> familiesHit) {
        return (destinations.isEmpty() || destinations.stream().anyMatch(consignment::goesTo))
                && (onwardDestinations.isEmpty()
                        || onwardDestinations.stream().anyMatch(one -> one.equals(consignment.onwardDestination())))
                && (endUserTypes.isEmpty() || endUserTypes.contains(consignment.endUserType()))
                && (endUses.isEmpty() || usedFor(endUses, consignment.endUse()))
                && (partyLists.isEmpty() || partyLists.contains(consignment.partyList()))
                && (itemFamilies.isEmpty() || itemFamilies.stream().anyMatch(familiesHit::contains));
    }

    static boolean usedFor(Set<String> beginnings, String endUse) {
        var said = endUse.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return beginnings.stream().anyMatch(said::startsWith);
    }
}

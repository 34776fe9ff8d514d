package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.CountryCode;
import java.util.Locale;
import java.util.Set;

/**
 * A circumstance of a consignment: every set that is not empty must hold.
 *
 * @param destinations countries it goes to, at once or onward
 * @param onwardDestinations countries it goes on to
 * @param transit countries it passes through
 * @param endUses beginnings of codes of end uses
 * @param itemFamilies families of the entries that were hit
 */
public record Condition(
        Set<CountryCode> destinations,
        Set<CountryCode> onwardDestinations,
        Set<CountryCode> transit,
        Set<String> endUserTypes,
        Set<String> endUses,
        Set<PartyList> partyLists,
        Set<String> itemFamilies) {

    boolean holds(Circumstances given) {
        var consignment = given.consignment();
        return (destinations.isEmpty() || destinations.stream().anyMatch(consignment::goesTo))
                && meets(onwardDestinations, consignment.onwardDestinations())
                && meets(transit, consignment.transit())
                && (endUserTypes.isEmpty()
                        || endUserTypes.contains(consignment.endUser().type()))
                && (endUses.isEmpty() || usedFor(endUses, consignment.endUse()))
                && (partyLists.isEmpty() || partyLists.contains(given.party()))
                && meets(itemFamilies, given.families());
    }

    private static <T> boolean meets(Set<T> asked, Set<T> given) {
        return asked.isEmpty() || asked.stream().anyMatch(given::contains);
    }

    static boolean usedFor(Set<String> beginnings, String endUse) {
        var said = endUse.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return beginnings.stream().anyMatch(said::startsWith);
    }
}

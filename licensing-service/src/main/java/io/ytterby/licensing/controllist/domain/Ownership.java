package io.ytterby.licensing.controllist.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * From which share on the owner's list reaches the company.
 *
 * @param leastPercent this much or more
 * @param addedUp whether the shares of several listed owners count together
 */
public record Ownership(BigDecimal leastPercent, boolean addedUp, Confidence confidence) {

    /** The worst list that reaches the end user, by itself or by its owners. */
    PartyList reaching(EndUser user) {
        return user.list().orWorse(through(user.owners()));
    }

    /** What owners that are at least this badly listed hold, each counted as badly as its own owners make it. */
    BigDecimal held(List<Owner> owners, PartyList atLeast) {
        var shares = owners.stream()
                .filter(one -> standing(one).compareTo(atLeast) >= 0)
                .map(Owner::sharePercent);
        return addedUp
                ? shares.reduce(BigDecimal.ZERO, BigDecimal::add)
                : shares.reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    PartyList through(List<Owner> owners) {
        if (reaches(owners, PartyList.CONTROL_LIST)) return PartyList.CONTROL_LIST;
        return reaches(owners, PartyList.WATCH_LIST) ? PartyList.WATCH_LIST : PartyList.NONE;
    }

    private boolean reaches(List<Owner> owners, PartyList atLeast) {
        return held(owners, atLeast).compareTo(leastPercent) >= 0;
    }

    private PartyList standing(Owner owner) {
        return owner.list().orWorse(through(owner.owners()));
    }
}

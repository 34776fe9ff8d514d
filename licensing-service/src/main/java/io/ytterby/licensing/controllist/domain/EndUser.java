package io.ytterby.licensing.controllist.domain;

import java.util.List;

/**
 * Who uses the goods in the end.
 *
 * @param type {@code civil}, {@code military} ...
 * @param list the worst list on which it or another party stands by itself
 * @param owners who holds shares of it: a company under listed owners counts as listed
 */
public record EndUser(String type, PartyList list, List<Owner> owners) {
    public EndUser {
        owners = List.copyOf(owners);
        Owner.checkShares(owners);
    }

    EndUser ofType(String other) {
        return new EndUser(other, list, owners);
    }

    EndUser on(PartyList other) {
        return new EndUser(type, other, owners);
    }

    EndUser ownedBy(List<Owner> others) {
        return new EndUser(type, list, others);
    }
}

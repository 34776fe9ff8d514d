package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.CountryCode;
import java.time.LocalDate;

/**
 * The knobs of the list: how it is read where the texts are silent. They belong to the list's version and to nobody who
 * asks, so that one version gives one answer.
 *
 * @param home the country whose law it is
 * @param lastDay whether the last day of a suspension is still suspended
 * @param afterwards whether an instrument returns when its suspension has run out and no extension was read
 * @param generalLicenceFrom the first day on which general licences were given
 */
public record ListPolicy(
        CountryCode home,
        Traces traces,
        LastDay lastDay,
        Afterwards afterwards,
        Ownership ownership,
        LocalDate generalLicenceFrom) {

    /** How the last day of a suspension is read. */
    public enum LastDay {
        MANUAL_REVIEW,
        SUSPENDED,
        IN_FORCE
    }

    /** How the days after a suspension are read. */
    public enum Afterwards {
        REACTIVATED_UNLESS_EXTENDED,
        MANUAL_REVIEW,
        SUSPENDED_UNTIL_REPEALED
    }

    ListPolicy reading(LastDay other) {
        return new ListPolicy(home, traces, other, afterwards, ownership, generalLicenceFrom);
    }

    ListPolicy reading(Traces others) {
        return new ListPolicy(home, others, lastDay, afterwards, ownership, generalLicenceFrom);
    }

    /** Where an instrument stands, as this list reads the silence of the texts. */
    Standing reads(Standing literally) {
        return switch (literally) {
            case LAST_DAY_OF_SUSPENSION ->
                switch (lastDay) {
                    case MANUAL_REVIEW -> Standing.LAST_DAY_OF_SUSPENSION;
                    case SUSPENDED -> Standing.SUSPENDED;
                    case IN_FORCE -> Standing.REACTIVATED;
                };
            case REACTIVATED ->
                switch (afterwards) {
                    case REACTIVATED_UNLESS_EXTENDED -> Standing.REACTIVATED;
                    case MANUAL_REVIEW -> Standing.RETURN_UNCONFIRMED;
                    case SUSPENDED_UNTIL_REPEALED -> Standing.SUSPENDED;
                };
            case NOT_YET_EFFECTIVE, SUSPENDED, RETURN_UNCONFIRMED, IN_FORCE -> literally;
        };
    }
}

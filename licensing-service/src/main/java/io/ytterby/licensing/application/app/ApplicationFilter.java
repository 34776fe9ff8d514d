package io.ytterby.licensing.application.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which applications to list, and in which order.
 *
 * @param exporter whose; null for those of all exporters, less their drafts
 * @param statuses empty for all
 * @param withPartOf a person who has taken a part in the case
 * @param submittedFrom the first moment of submission
 * @param submittedBefore the moment at which it must have been submitted already
 * @param text words of the reference, the end use, a party, goods, or the licence's number
 */
public record ApplicationFilter(
        @Nullable OrganisationId exporter,
        Set<ApplicationStatus> statuses,
        @Nullable PersonId withPartOf,
        @Nullable Instant submittedFrom,
        @Nullable Instant submittedBefore,
        @Nullable String text,
        Order order) {
    public ApplicationFilter {
        statuses = Set.copyOf(statuses);
    }

    /** All, by their ids. */
    public static final ApplicationFilter ALL = new ApplicationFilter(null, Set.of(), null, null, null, null, Order.ID);

    /** In which order; the id decides between equals. */
    public enum Order {
        ID,
        SUBMITTED,
        SUBMITTED_LAST_FIRST
    }

    /** Only those of the exporter. */
    ApplicationFilter of(OrganisationId owner) {
        return new ApplicationFilter(owner, statuses, withPartOf, submittedFrom, submittedBefore, text, order);
    }
}

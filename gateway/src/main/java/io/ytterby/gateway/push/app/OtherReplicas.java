package io.ytterby.gateway.push.app;

import io.ytterby.kernel.OrganisationId;
import java.util.Collection;

/** The way to the listeners of other replicas of the gateway. */
public interface OtherReplicas {
    /** Returns at once; what is told while the database is away is lost, and found by the followers' own look. */
    void tell(Collection<OrganisationId> organisations);
}

package io.ytterby.licensing.licence.domain;

import io.ytterby.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who a licence names. Only registered organisations; a party outside the registry is in the application.
 *
 * @param endUser a general licence's customer
 * @param consignees to whom the goods may be sent, each once; empty where none is registered
 */
public record Parties(OrganisationId holder, @Nullable OrganisationId endUser, List<OrganisationId> consignees) {
    public Parties {
        consignees = consignees.stream().distinct().toList();
    }

    public static Parties of(
            OrganisationId holder, @Nullable OrganisationId endUser, @Nullable OrganisationId consignee) {
        return new Parties(holder, endUser, Stream.ofNullable(consignee).toList());
    }

    /** The first of them. */
    public Optional<OrganisationId> consignee() {
        return consignees.stream().findFirst();
    }

    public boolean include(OrganisationId organisation) {
        return organisation.equals(holder) || receive(organisation);
    }

    /** Whether the goods may be for this organisation. */
    public boolean receive(OrganisationId organisation) {
        return organisation.equals(endUser) || consignees.contains(organisation);
    }
}

package io.ytterby.certification.exchange.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.certification.exchange.app.PublishedFootprints;
import io.ytterby.certification.exchange.data.Pact3Writer;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import io.ytterby.kernel.OrganisationId;
import java.util.List;
import java.util.Set;

/**
 * A footprint that was published.
 *
 * @param footprint in PACT 3
 * @param sharedWith who may see it beside its owner; empty for those it is shared with
 */
public record PublishedReply(String footprintId, String status, List<String> sharedWith, JsonNode footprint) {
    static PublishedReply of(PublishedFootprints.Published one) {
        return of(one.footprint(), one.sharedWith());
    }

    static PublishedReply of(ProductFootprint footprint, Set<OrganisationId> sharedWith) {
        return new PublishedReply(
                footprint.id().toString(),
                footprint.status().spelt(),
                sharedWith.stream().map(OrganisationId::value).sorted().toList(),
                Pact3Writer.write(footprint));
    }
}

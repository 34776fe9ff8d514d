package io.ytterby.tracking.lineage.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lineage as a graph fit for drawing: layers run from the origins on the left to the youngest goods on the right, goods
 * on even layers and steps on odd ones. What the caller may not see has {@code hidden: true} and only stage and country.
 *
 * @param truncated whether there is more than the limit of goods let through; {@code unfollowed} says at which nodes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphReply(
        String direction,
        boolean truncated,
        List<Node> nodes,
        List<Edge> edges,
        @Nullable List<OriginReply> origins) {

    /**
     * Goods or a step.
     *
     * @param share downstream: which share of the goods comes from what was asked about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Node(
            String id,
            String kind,
            int layer,
            boolean hidden,
            boolean start,
            boolean unfollowed,
            @Nullable String stage,
            @Nullable String country,
            @Nullable LotId lotId,
            @Nullable String lotNumber,
            @Nullable String gtin,
            @Nullable String producerOrg,
            @Nullable Long massMg,
            @Nullable String share,
            @Nullable UUID operationId,
            @Nullable String operation,
            @Nullable String process,
            @Nullable String org,
            @Nullable Instant at,
            @Nullable Boolean reversed) {}

    /** Goods that went into a step, or came out of it; the mass only where the step may be seen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Edge(String from, String to, @Nullable Long massMg) {}

    /**
     * Where a share of the goods comes from. Shares are decimals of twelve digits and sum to one exactly: all {@code
     * shareOfMass} together, and for each element all {@code shareOfElements}. Origins that are hidden from the caller
     * are added up by stage and country.
     *
     * @param node the first node of this origin
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OriginReply(
            String node,
            boolean hidden,
            String stage,
            String country,
            @Nullable String sourceKind,
            @Nullable String sourceReference,
            @Nullable LotId lotId,
            @Nullable String producerOrg,
            @Nullable String shareOfMass,
            Map<String, String> shareOfElements) {}
}

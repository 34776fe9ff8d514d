package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kernel.DeclarationId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many checks at once: what is asked, and the answers in the same order. */
public final class ChecksV1 {
    /** So many at once. */
    static final int MOST = 1_000;

    private ChecksV1() {}

    /** @param items 1 to 1000, mixed; each is read by itself */
    public record Request(
            @Schema(implementation = Check[].class) @NotNull @Size(min = 1, max = MOST)
            List<JsonNode> items) {}

    /** Exactly one is named. */
    public record Check(
            @Nullable String licenceNumber,
            @Nullable String lotId,
            @Nullable String declarationId,
            @Nullable String applicationId,
            @Nullable String poNo) {}

    /** @param asOf the oldest of the answers'; absent if none was found */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reply(
            List<Item> items,
            @Nullable Instant asOf,
            @Nullable Long ageMs,
            @Nullable String freshness) {}

    /**
     * One answer.
     *
     * @param index its place in what was asked, from 0
     * @param kind the member that named it: {@code licenceNumber}; absent if it could not be read
     * @param id as it was asked; absent if it could not be read
     * @param licenceNumber the same where it is one, as is lotId: older clients look for these
     * @param found false for what is absent and for what the caller may not see
     * @param problem why it could not be answered, as a problem of its own; the others are answered all the same
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int index,
            @Nullable String kind,
            @Nullable String id,
            @Nullable String licenceNumber,
            @Nullable String lotId,
            boolean found,
            @Nullable LicenceStatusV1 licence,
            @Nullable LotClearanceV1 lot,
            @Nullable DeclarationV1 declaration,
            @Nullable ApplicationV1 application,
            @Nullable OrderStatusV1 order,
            @Nullable JsonNode problem) {}

    /**
     * A declaration.
     *
     * @param usable whether its goods may leave, or have left
     */
    public record DeclarationV1(
            DeclarationId declarationId,
            String mrn,
            String status,
            boolean usable,
            long aggregateVersion,
            Instant asOf,
            long ageMs,
            String freshness) {}

    /** A row of the CSV. What a spreadsheet would run as a formula begins with an apostrophe. */
    public record Row(
            int index,
            @Nullable String kind,
            @Nullable String id,
            boolean found,
            @Nullable String status,
            @Nullable Boolean usable,
            @Nullable String reason,
            @Nullable String validUntil,
            @Nullable String remaining,
            @Nullable Instant asOf,
            @Nullable Long ageMs,
            @Nullable String freshness,
            @Nullable String problem) {}
}

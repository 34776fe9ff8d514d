package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many checks at once: what is asked, and the answers in the same order. */
public final class ChecksV1 {
    private ChecksV1() {}

    /** @param items 1 to 1000, licences and lots mixed */
    public record Request(
            @NotNull @Size(min = 1, max = 1000) List<@Valid @NotNull Check> items) {}

    /** One of both is named. */
    public record Check(
            @Nullable LicenceNumber licenceNumber, @Nullable LotId lotId) {}

    /** @param asOf the oldest of the answers'; absent if none was found */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reply(
            List<Item> items,
            @Nullable Instant asOf,
            @Nullable Long ageMs,
            @Nullable String freshness) {}

    /** @param found false for what is absent and for what the caller may not see */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Nullable LicenceNumber licenceNumber,
            @Nullable LotId lotId,
            boolean found,
            @Nullable LicenceStatusV1 licence,
            @Nullable LotClearanceV1 lot) {}
}

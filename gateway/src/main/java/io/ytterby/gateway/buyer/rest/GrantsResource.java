package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.buyer.app.LookUpGrants;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What suppliers have shared with the caller's organisation. */
@Path("/api/buyer/v1/grants")
@Tag(name = "buyer")
@Authenticated
public class GrantsResource {
    private final LookUpGrants grants;
    private final Listings listings;
    private final Caller caller;

    GrantsResource(LookUpGrants grants, Listings listings, Caller caller) {
        this.grants = grants;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * One thing that is shared; its components are the columns of the CSV.
     *
     * @param kind {@code LICENCE} or {@code LOT}
     * @param scope {@code full}, or {@code status}: only how it stands
     * @param since when the lot was granted or the licence issued; absent where it is yours to see by right
     * @param supplier only with scope {@code full}: who shares less is not named
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GrantV1(
            String kind,
            String id,
            String scope,
            @Nullable Instant since,
            @Nullable String supplier,
            String status) {
        static GrantV1 of(LookUpGrants.Shared one) {
            var supplier = one.supplier();
            return new GrantV1(
                    one.kind().name(),
                    one.id(),
                    one.scope() == Scope.FULL ? "full" : "status",
                    one.since(),
                    supplier == null ? null : supplier.value(),
                    one.status());
        }
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Lots that were granted to you and licences that name you, since when, and how much you may see")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var mine = caller.actor().organisation();
        return listings.answer(
                page,
                headers,
                GrantV1.class,
                asked -> Page.of(
                                grants.list(mine, asked.after().orElse(null), asked.fetchSize()),
                                asked,
                                LookUpGrants.Shared::key)
                        .map(GrantV1::of));
    }
}

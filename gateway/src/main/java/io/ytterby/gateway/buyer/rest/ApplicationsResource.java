package io.ytterby.gateway.buyer.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.buyer.app.LookUpCases;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Applications that name the caller's organisation as end user or consignee, or that are its own. */
@Path("/api/buyer/v1/applications")
@Tag(name = "buyer")
@Authenticated
public class ApplicationsResource {
    private final LookUpCases cases;
    private final StatusAnswers answers;
    private final Listings listings;
    private final Caller caller;

    ApplicationsResource(LookUpCases cases, StatusAnswers answers, Listings listings, Caller caller) {
        this.cases = cases;
        this.answers = answers;
        this.listings = listings;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Applications that name you, with when such cases were decided; as JSON, NDJSON or CSV")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var mine = caller.actor().organisation();
        return listings.answer(
                page,
                headers,
                ApplicationV1.class,
                asked -> Page.of(
                                cases.list(mine, asked.after(UUID::fromString).orElse(null), asked.fetchSize()),
                                asked,
                                found -> found.known().id().toString())
                        .map(ApplicationV1::of));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(
            summary = "How an application stands, when such cases were decided, and with needBy which share of them was"
                    + " later")
    public Response show(@PathParam("id") UUID id, @QueryParam("needBy") @Nullable LocalDate needBy) {
        return cases.find(id, caller.actor().organisation(), needBy)
                .map(found -> answers.isOver("application", found.freshness())
                        ? StatusProblems.tooOld(found.freshness()).response()
                        : StatusAnswers.fresh(ApplicationV1.of(found), MediaType.APPLICATION_JSON))
                .orElseGet(() -> answers.absent("application", id));
    }
}

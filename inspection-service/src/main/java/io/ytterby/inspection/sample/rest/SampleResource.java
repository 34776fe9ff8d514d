package io.ytterby.inspection.sample.rest;

import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.sample.app.ReadSamples;
import io.ytterby.inspection.sample.app.Samples;
import io.ytterby.inspection.sample.app.TakeSample;
import io.ytterby.inspection.sample.domain.SampleId;
import io.ytterby.inspection.sample.domain.SampleState;
import io.ytterby.inspection.sample.rest.SampleReply.SampleRow;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Samples: taken, listed, shown. What is done with one is {@link SampleVerbsResource}. */
@Path("/v1/samples")
public class SampleResource {
    static final String SEAL = "[A-Z0-9][A-Z0-9-]{2,19}";
    static final String SEAL_SHAPE = "must be a seal's number: 3 to 20 capital letters, digits and dashes.";

    private final TakeSample takeSample;
    private final ReadSamples readSamples;
    private final Samples samples;
    private final Listings listings;
    private final Caller caller;

    SampleResource(TakeSample takeSample, ReadSamples readSamples, Samples samples, Listings listings, Caller caller) {
        this.takeSample = takeSample;
        this.readSamples = readSamples;
        this.samples = samples;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * A sample that its sender has just taken and sealed.
     *
     * @param description what, how much, and from where in the goods
     */
    public record SampleRequest(
            @NotNull DeclarationId declarationId,
            @Nullable UUID orderId,
            @NotBlank @Size(max = 1_000) String description,

            @NotNull @Pattern(regexp = SEAL, message = SEAL_SHAPE)
            String sealNumber,

            @NotBlank @Size(max = 100) String place,
            @NotNull Instant takenAt) {
        TakeSample.Taking toTaking() {
            return new TakeSample.Taking(
                    declarationId,
                    orderId == null ? null : new OrderId(orderId),
                    description,
                    new SealNumber(sealNumber),
                    place,
                    takenAt);
        }
    }

    @POST
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    @Operation(
            summary = "Takes a sample of goods under control; they are not released before it is published or given up")
    public Response take(@Valid @NotNull SampleRequest asked) {
        return switch (takeSample.take(caller.actor(), asked.toTaking())) {
            case TakeSample.Outcome.Taken(var sample) ->
                Replies.created(
                        URI.create("/v1/samples/" + sample.id()),
                        SampleRow.of(sample),
                        sample.id().toString(),
                        1);
            case TakeSample.Outcome.NoSuchDeclaration _ ->
                Problems.notFound("declaration", asked.declarationId()).response();
            case TakeSample.Outcome.NoSuchOrder _ ->
                Problems.invalid("/orderId", "must be an order of this declaration.")
                        .response();
            case TakeSample.Outcome.InTheFuture _ ->
                Problems.invalid("/takenAt", "must not be in the future.").response();
            case TakeSample.Outcome.NotNow(var declaration) ->
                Problem.of(
                                "declaration-status",
                                409,
                                "The declaration's status does not allow this",
                                "The declaration is " + declaration.status()
                                        + ": released goods are held first. Nothing was changed.",
                                Map.of("currentStatus", declaration.status().name()))
                        .response();
        };
    }

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "Samples, the newest first; by declaration, order and state")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("declarationId") @Nullable DeclarationId declaration,
            @QueryParam("orderId") @Nullable UUID order,
            @QueryParam("state") @Nullable String state,
            @Context HttpHeaders headers) {
        var known = state == null ? null : SampleState.ofWord(state).orElse(null);
        if (state != null && known == null)
            return Problems.invalid("?state", "must be a state of a sample, such as to_be_verified.")
                    .response();
        var orderId = order == null ? null : new OrderId(order);
        return listings.answer(page, headers, SampleRow.class, asked -> {
            var found = samples.list(declaration, orderId, known, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(row -> SampleRow.of(row.sample()));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "A sample, its custody log with every defect in it, and what was found in its halves")
    public Response show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return readSamples
                .one(new SampleId(id))
                .map(found -> Replies.ok(
                        SampleReply.of(found, ProblemLanguage.asked(headers)),
                        id.toString(),
                        found.sample().version()))
                .orElseGet(() -> Problems.notFound("sample", id).response());
    }
}

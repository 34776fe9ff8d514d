package io.ytterby.inspection.instrument.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.inspection.instrument.app.ProposeChange;
import io.ytterby.inspection.instrument.app.ReadInstruments;
import io.ytterby.inspection.instrument.domain.InstrumentCard;
import io.ytterby.inspection.instrument.domain.InstrumentChange.Content;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.instrument.domain.InstrumentKind;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The registry of instruments. What is proposed of them is decided in {@link InstrumentChangeResource}. */
@Path("/v1/instruments")
public class InstrumentResource {
    private final ReadInstruments readInstruments;
    private final ProposeChange proposeChange;
    private final SentConditions sentConditions;
    private final Listings listings;
    private final Caller caller;

    InstrumentResource(
            ReadInstruments readInstruments,
            ProposeChange proposeChange,
            SentConditions sentConditions,
            Listings listings,
            Caller caller) {
        this.readInstruments = readInstruments;
        this.proposeChange = proposeChange;
        this.sentConditions = sentConditions;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * What an instrument is to be.
     *
     * @param card as a measurement's metadata says it under {@code instrument}: anode, kV, filters, angles, detector, FWHM
     * @param reason why
     */
    public record CardRequest(
            @NotNull InstrumentKind kind,
            @NotBlank @Size(max = 80) String serial,
            @NotBlank @Size(max = 120) String place,
            @NotNull Boolean inService,
            @NotNull JsonNode card,
            @NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "Instruments in the order of their registration, each with its standing today and its uptime")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var language = ProblemLanguage.asked(headers);
        return listings.answer(page, headers, InstrumentReply.class, asked -> {
            var found = readInstruments.list(asked.afterNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> InstrumentReply.of(row.seen(), language));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "An instrument: its card, whether it may give verdicts today, and how long it could of late")
    public Response show(@PathParam("id") String id, @Context HttpHeaders headers) {
        return InstrumentId.ifShaped(id)
                .flatMap(readInstruments::one)
                .map(seen -> Replies.ok(
                        InstrumentReply.of(seen, ProblemLanguage.asked(headers)),
                        id,
                        seen.instrument().version()))
                .orElseGet(() -> Problems.notFound("instrument", id).response());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(
            summary = "Proposes a card, for a second person to approve; If-Match with the version that was read, \"0\""
                    + " for an instrument that is new. Answers 202 with the change")
    public Response propose(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CardRequest asked) {
        long expected = ETags.expected(ifMatch);
        var instrument = InstrumentId.ifShaped(id).orElse(null);
        if (instrument == null) return noSuch(id, expected);
        var conditions = sentConditions.card(asked.card());
        var card = new InstrumentCard(asked.kind(), asked.serial(), asked.place(), asked.inService(), conditions);
        return InstrumentProblems.answer(
                id,
                proposeChange.card(caller.actor(), instrument, expected, new Content.NewCard(card), asked.reason()));
    }

    /** A name that cannot be: of an instrument that is to be new it is named as wrong. */
    private static Response noSuch(String id, long expected) {
        return expected == 0
                ? Problems.invalid("id", "must be 3 to 40 small letters, digits and dashes.")
                        .response()
                : Problems.notFound("instrument", id).response();
    }
}

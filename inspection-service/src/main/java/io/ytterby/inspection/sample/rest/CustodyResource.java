package io.ytterby.inspection.sample.rest;

import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.sample.app.KeepCustody;
import io.ytterby.inspection.sample.app.KeepCustody.Seen;
import io.ytterby.inspection.sample.domain.CustodyEvent;
import io.ytterby.inspection.sample.domain.CustodyEvent.SealState;
import io.ytterby.inspection.sample.domain.Part;
import io.ytterby.inspection.sample.domain.SampleId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who had a sample: hand-overs and seals, the split into halves, the laboratory's receipt. */
@Path("/v1/samples")
public class CustodyResource {
    private static final String PERSON = "[A-Za-z0-9][A-Za-z0-9._@:-]{0,79}";
    private static final String PERSON_SHAPE = "must be the id of a person or a store, such as li.wei.";

    private final KeepCustody keepCustody;
    private final Caller caller;

    CustodyResource(KeepCustody keepCustody, Caller caller) {
        this.keepCustody = keepCustody;
        this.caller = caller;
    }

    /** What may be written down; that a part came to be is written by taking and splitting. */
    public enum Kind {
        HANDED_OVER,
        OPENED,
        RESEALED
    }

    /**
     * A line of the log.
     *
     * @param kind HANDED_OVER if nothing is said
     * @param to the giver itself where nothing was handed over
     * @param seal how the seal was found: INTACT, BROKEN, or NONE on an open part
     */
    public record CustodyRequest(
            @NotNull Part part,
            @Nullable Kind kind,

            @NotNull @Pattern(regexp = PERSON, message = PERSON_SHAPE)
            String from,

            @Nullable @Pattern(regexp = PERSON, message = PERSON_SHAPE)
            String to,

            @NotBlank @Size(max = 100) String place,
            @NotNull Instant at,

            @Nullable @Pattern(regexp = SampleResource.SEAL, message = SampleResource.SEAL_SHAPE)
            String sealNumber,

            @NotNull SealState seal,
            @NotBlank @Size(max = 500) String condition) {}

    /** Two halves, each with its seal; {@code sealNumber} and {@code seal} tell how the whole was before. */
    public record SplitRequest(
            @NotBlank @Size(max = 100) String place,
            @NotNull Instant at,

            @NotNull @Pattern(regexp = SampleResource.SEAL, message = SampleResource.SEAL_SHAPE)
            String sealNumber,

            @NotNull SealState seal,

            @NotNull @Pattern(regexp = SampleResource.SEAL, message = SampleResource.SEAL_SHAPE)
            String sealA,

            @NotNull @Pattern(regexp = SampleResource.SEAL, message = SampleResource.SEAL_SHAPE)
            String sealB,

            @NotBlank @Size(max = 500) String condition) {}

    /** Half A as the laboratory took it over. */
    public record ReceiptRequest(
            @NotNull @Pattern(regexp = PERSON, message = PERSON_SHAPE)
            String from,

            @NotBlank @Size(max = 100) String place,
            @NotNull Instant at,

            @NotNull @Pattern(regexp = SampleResource.SEAL, message = SampleResource.SEAL_SHAPE)
            String sealNumber,

            @NotNull SealState seal,
            @NotBlank @Size(max = 500) String condition) {}

    @POST
    @Path("/{id}/custody-events")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    @Operation(
            summary =
                    "Writes a hand-over, an opened or a new seal into the custody log; a gap is kept, and blocks :verify")
    public Response record(@PathParam("id") UUID id, @Valid @NotNull CustodyRequest asked) {
        var kind = asked.kind() == null ? Kind.HANDED_OVER : asked.kind();
        if (kind == Kind.HANDED_OVER && asked.to() == null)
            return Problems.invalid("/to", "must say to whom.").response();
        if (kind == Kind.RESEALED && asked.sealNumber() == null)
            return Problems.invalid("/sealNumber", "must say the new seal's number.")
                    .response();
        var from = new PersonId(asked.from());
        var to = asked.to() == null ? from : new PersonId(asked.to());
        var seen = new Seen(asked.place(), asked.at(), seal(asked.sealNumber()), asked.seal(), asked.condition());
        var entry = new KeepCustody.Entry(asked.part(), CustodyEvent.Kind.valueOf(kind.name()), from, to, seen);
        return SampleAnswers.of(id, keepCustody.record(caller.actor(), new SampleId(id), entry));
    }

    @POST
    @Path("/{id}:split")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    public Response split(@PathParam("id") UUID id, @Valid @NotNull SplitRequest asked) {
        var whole = new Seen(asked.place(), asked.at(), seal(asked.sealNumber()), asked.seal(), asked.condition());
        return SampleAnswers.of(
                id,
                keepCustody.split(
                        caller.actor(),
                        new SampleId(id),
                        whole,
                        new SealNumber(asked.sealA()),
                        new SealNumber(asked.sealB())));
    }

    @POST
    @Path("/{id}:receive")
    @RolesAllowed(Roles.LAB_ANALYST)
    @Idempotent
    public Response receive(@PathParam("id") UUID id, @Valid @NotNull ReceiptRequest asked) {
        var seen = new Seen(asked.place(), asked.at(), seal(asked.sealNumber()), asked.seal(), asked.condition());
        return SampleAnswers.of(
                id, keepCustody.receive(caller.actor(), new SampleId(id), new PersonId(asked.from()), seen));
    }

    private static @Nullable SealNumber seal(@Nullable String number) {
        return number == null ? null : new SealNumber(number);
    }
}

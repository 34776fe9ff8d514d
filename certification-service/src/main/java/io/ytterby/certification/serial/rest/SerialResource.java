package io.ytterby.certification.serial.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.serial.app.Serials;
import io.ytterby.certification.serial.app.TakeSerials;
import io.ytterby.certification.serial.domain.Serial;
import io.ytterby.certification.serial.domain.Serial.Kind;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Serials of energy certificates and offsets: each counts once, whoever uses it. */
@Path("/v1/used-serials")
public class SerialResource {
    private static final int MOST = 1_000;

    private final TakeSerials takeSerials;
    private final Serials serials;
    private final Listings listings;
    private final Caller caller;

    SerialResource(TakeSerials takeSerials, Serials serials, Listings listings, Caller caller) {
        this.takeSerials = takeSerials;
        this.serials = serials;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * What stands behind the footprint of which certificate.
     *
     * @param names of energy the registry's number, of offsets {@code registry/number}; case and blanks do not matter
     */
    public record TakeRequest(
            @NotNull UUID certificateId,
            @NotNull Kind kind,
            @NotEmpty @Size(max = MOST) List<@NotBlank @Size(max = 200) String> names) {}

    /** A use of a serial, for a certificate that was applied for or a footprint that was declared. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UseReply(
            String useId,
            Serial.Kind kind,
            String name,
            String org,
            @Nullable String certificateId,
            @Nullable String footprintId,
            Instant usedAt,
            @Nullable Instant releasedAt) {
        static UseReply of(Serials.Use use) {
            var certificate = use.certificate();
            var footprint = use.footprint();
            return new UseReply(
                    use.id().toString(),
                    use.serial().kind(),
                    use.serial().name(),
                    use.organisation().value(),
                    certificate == null ? null : certificate.toString(),
                    footprint == null ? null : footprint.toString(),
                    use.at(),
                    use.releasedAt());
        }
    }

    /** All that were taken. */
    public record TakenReply(List<UseReply> items) {}

    @POST
    @RolesAllowed({Roles.PRODUCER, Roles.EXPORTER})
    @Idempotent
    @Operation(
            summary = "Names the energy certificates or offsets behind a certificate that is applied for: all count, or"
                    + " none.")
    public Response take(@Valid @NotNull TakeRequest asked) {
        var wanted = new ArrayList<Serial>();
        for (int i = 0; i < asked.names().size(); i++) {
            var read = Serial.read(asked.kind(), asked.names().get(i));
            if (read.isEmpty())
                return Problems.invalid("/names/" + i, "must be a registry's number; of an offset registry/number.")
                        .response();
            wanted.add(read.get());
        }
        return switch (takeSerials.take(caller.actor(), new CertificateId(asked.certificateId()), wanted)) {
            case TakeSerials.Outcome.Taken(var uses) ->
                Response.status(201)
                        .entity(new TakenReply(uses.stream().map(UseReply::of).toList()))
                        .build();
            case TakeSerials.Outcome.NoSuchCertificate _ ->
                Problems.notFound("certificate", asked.certificateId()).response();
            case TakeSerials.Outcome.Decided(var step) -> decided(step.name()).response();
            case TakeSerials.Outcome.UsedBefore(var used) -> usedBefore(used).response();
        };
    }

    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Serials that one has used, the newest first, by certificate; an authority sees all.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("certificateId") @Nullable UUID certificate,
            @Context HttpHeaders headers) {
        var actor = caller.actor();
        var party = actor.isAuthority() ? null : actor.organisation();
        var of = certificate == null ? null : new CertificateId(certificate);
        return listings.answer(page, headers, UseReply.class, asked -> {
            var found = serials.list(party, of, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(row -> UseReply.of(row.use()));
        });
    }

    @POST
    @Path("/{id}:release")
    @RolesAllowed({Roles.PRODUCER, Roles.EXPORTER})
    @Idempotent
    @Operation(summary = "Gives a serial back that counted for nothing, since its certificate was not issued.")
    public Response release(@PathParam("id") UUID id) {
        return switch (takeSerials.release(caller.actor(), id)) {
            case TakeSerials.Release.Released(var use) ->
                Response.ok(UseReply.of(use)).build();
            case TakeSerials.Release.NoSuchUse _ ->
                Problems.notFound("serial", id).response();
            case TakeSerials.Release.HasCounted _ -> decided("ISSUED").response();
        };
    }

    private static Problem usedBefore(List<Serial> used) {
        return Problem.of(
                "serial-used-before",
                409,
                "Another footprint rests on this already",
                "Each certificate and offset counts once in the world: leave those in serials out. Nothing was stored.",
                Map.of("serials", used.stream().map(Serial::name).toList()));
    }

    private static Problem decided(String step) {
        return Problem.of(
                "certificate-step",
                409,
                "The case does not stand where this step begins",
                "Nothing was changed. step says where it stands.",
                Map.of("step", step));
    }
}

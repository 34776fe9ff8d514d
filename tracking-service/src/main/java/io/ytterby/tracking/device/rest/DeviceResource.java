package io.ytterby.tracking.device.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.AgreementKey;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.tracking.device.app.FieldDevices;
import io.ytterby.tracking.device.app.RegisterDevice;
import io.ytterby.tracking.device.app.RetireDevice;
import io.ytterby.tracking.device.domain.FieldDevice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Scanners that verify codes without a network. */
@Path("/v1/devices")
@RolesAllowed(Roles.CUSTOMS_OFFICER)
public class DeviceResource {
    private final RegisterDevice registerDevice;
    private final RetireDevice retireDevice;
    private final FieldDevices devices;
    private final Listings listings;
    private final Caller caller;

    DeviceResource(
            RegisterDevice registerDevice,
            RetireDevice retireDevice,
            FieldDevices devices,
            Listings listings,
            Caller caller) {
        this.registerDevice = registerDevice;
        this.retireDevice = retireDevice;
        this.devices = devices;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * A device to register.
     *
     * @param office where it is used, a UN/LOCODE
     * @param publicKey the public half of its key, P-256 or X25519, as a JWK; the private half never leaves the device
     */
    public record DeviceRequest(
            @NotBlank @Size(max = 80) String name,
            @NotNull Unlocode office,
            @Valid @NotNull KeyRequest publicKey) {}

    /** A JWK's members that count. */
    public record KeyRequest(
            @NotBlank @Size(max = 10) String kty,
            @NotBlank @Size(max = 10) String crv,
            @NotBlank @Size(max = 64) String x,
            @Size(max = 64) @Nullable String y) {
        AgreementKey toKey() {
            try {
                return AgreementKey.ofJwk(Json.Obj.of("kty", kty, "crv", crv, "x", x, "y", y));
            } catch (RefusedException refused) {
                throw new ProblemException(Problems.invalid("/publicKey", refused.detail() + "."));
            }
        }
    }

    /** A device. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeviceReply(
            UUID deviceId,
            String name,
            String office,
            String registeredAt,
            @Nullable String retiredAt) {
        static DeviceReply of(FieldDevice device) {
            var retired = device.retiredAt();
            return new DeviceReply(
                    device.id(),
                    device.name(),
                    device.office().value(),
                    device.registeredAt().toString(),
                    retired == null ? null : retired.toString());
        }
    }

    @POST
    @Idempotent
    @Operation(summary = "Registers a device of your organisation with the public key that its bundles are sealed for")
    public Response register(@Valid @NotNull DeviceRequest asked) {
        var device = registerDevice.register(
                caller.actor(), asked.office(), asked.name(), asked.publicKey().toKey());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/v1/devices/" + device.id())
                .entity(DeviceReply.of(device))
                .build();
    }

    @GET
    @Operation(summary = "Your organisation's devices")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var own = caller.actor().organisation();
        return listings.answer(page, headers, DeviceReply.class, asked -> {
            var after = asked.after(UUID::fromString).orElse(null);
            return Page.of(
                            devices.list(own, after, asked.fetchSize()),
                            asked,
                            device -> device.id().toString())
                    .map(DeviceReply::of);
        });
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of your organisation's devices")
    public Response show(@PathParam("id") UUID id) {
        return devices.find(caller.actor().organisation(), id)
                .map(device -> Response.ok(DeviceReply.of(device)).build())
                .orElseGet(() -> Problems.notFound("device", id).response());
    }

    @POST
    @Path("/{id}:retire")
    @Idempotent
    @Operation(summary = "Gives the device no bundle any more; expose the blocks of a lost one besides")
    public Response retire(@PathParam("id") UUID id) {
        return retireDevice
                .retire(caller.actor(), id)
                .map(device -> Response.ok(DeviceReply.of(device)).build())
                .orElseGet(() -> Problems.notFound("device", id).response());
    }
}

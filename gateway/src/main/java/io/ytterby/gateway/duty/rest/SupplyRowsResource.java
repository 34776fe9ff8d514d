package io.ytterby.gateway.duty.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.duty.app.Declared;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Supply outside the platform, as its buyer declares it. */
@Path("/api/buyer/v1/supply-rows")
@Tag(name = "buyer's duties")
@RolesAllowed(Roles.BUYER)
public class SupplyRowsResource {
    private static final int MOST_BYTES = 4_000_000;

    private final DeclaredAnswers answers;
    private final Validator validator;
    private final Listings listings;
    private final Caller caller;

    SupplyRowsResource(DeclaredAnswers answers, Validator validator, Listings listings, Caller caller) {
        this.answers = answers;
        this.validator = validator;
        this.listings = listings;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "The supply rows that you declared, with the ETag that changing them takes; version 0 where there"
                    + " are none yet; as JSON, or as CSV or NDJSON for a spreadsheet")
    public Response read(@Context HttpHeaders headers) {
        var mine = caller.actor().organisation();
        var reply = SupplyRowsV1.Reply.of(answers.document(Declared.Kind.SUPPLY));
        for (var accepted : headers.getAcceptableMediaTypes())
            if (accepted.isWildcardType() || accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                return Replies.ok(reply, mine.value(), reply.version());
        return listings.answer(
                new PageRequest(PageRequest.LARGEST, null),
                headers,
                SupplyRowsV1.SupplyRowV1.class,
                any -> new Page<>(reply.rows(), null));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary = "Declares supply that no lot here tells of, as a whole: material, stage, country, mass and the"
                    + " source that says so, at most 5000 rows; as JSON, or as CSV with the columns"
                    + " material,stage,country,massMg,supplier,source. If-Match with the version that was read,"
                    + " \"0\" for the first.")
    public Response keep(
            @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull SupplyRowsV1.SupplyRows asked) {
        return declared(asked, ETags.expected(ifMatch));
    }

    @PUT
    @Consumes(Listings.CSV)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response table(@HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) throws IOException {
        long expected = ETags.expected(ifMatch);
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new ProblemException(Problems.bodyTooLarge());
        var asked = SupplyRowsV1.table(new String(bytes, StandardCharsets.UTF_8));
        var wrong = validator.validate(asked).stream()
                .map(one -> new FieldError(pointer(one.getPropertyPath().toString()), one.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
        if (!wrong.isEmpty()) throw new ProblemException(Problems.invalid(wrong));
        return declared(asked, expected);
    }

    /** {@code rows[3].source} as the JSON body would have it. */
    private static String pointer(String path) {
        return "/"
                + path.replaceAll("\\.<[^>]*>", "")
                        .replace("[", "/")
                        .replace("]", "")
                        .replace(".", "/");
    }

    private Response declared(SupplyRowsV1.SupplyRows asked, long expected) {
        return answers.keep(Declared.Kind.SUPPLY, asked.read(), expected, SupplyRowsV1.Reply::of);
    }
}

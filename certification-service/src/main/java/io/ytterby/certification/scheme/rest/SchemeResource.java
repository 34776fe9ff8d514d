package io.ytterby.certification.scheme.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.kit.problem.Problems;
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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The schemes as data: whoever reads a certificate can read its rules. */
@Path("/v1/schemes")
public class SchemeResource {
    private final SchemeBook book;
    private final Listings listings;

    SchemeResource(SchemeBook book, Listings listings) {
        this.book = book;
        this.listings = listings;
    }

    @GET
    @Authenticated
    @Operation(summary = "All versions of all schemes, or those in force on a day: asOf=2026-11-22.")
    public Response list(
            @BeanParam PageRequest page, @QueryParam("asOf") @Nullable LocalDate asOf, @Context HttpHeaders headers) {
        return listings.answer(page, headers, SchemeReply.class, asked -> {
            var rows = book.schemes().all().stream()
                    .filter(scheme -> asOf == null || scheme.inForceOn(asOf))
                    .sorted(Comparator.comparing(scheme -> scheme.key().toString()))
                    .filter(scheme -> asked.after()
                            .filter(last -> scheme.key().toString().compareTo(last) <= 0)
                            .isEmpty())
                    .limit(asked.fetchSize())
                    .toList();
            return Page.of(rows, asked, scheme -> scheme.key().toString()).map(SchemeReply::of);
        });
    }

    @GET
    @Path("/{id}/versions/{version}")
    @Authenticated
    @Operation(summary = "One version of a scheme; certificates name the version they were issued under.")
    public Response show(@PathParam("id") String id, @PathParam("version") String version) {
        return book.schemes().all().stream()
                .filter(scheme ->
                        scheme.key().id().equals(id) && scheme.key().version().equals(version))
                .findFirst()
                .map(scheme -> Response.ok(SchemeReply.of(scheme)).build())
                .orElseGet(() -> Problems.notFound("scheme", id + "@" + version).response());
    }
}

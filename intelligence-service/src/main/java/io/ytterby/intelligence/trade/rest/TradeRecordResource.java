package io.ytterby.intelligence.trade.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.intelligence.trade.app.TradeConfig;
import io.ytterby.intelligence.trade.app.TradeRecords;
import io.ytterby.intelligence.trade.domain.RecordId;
import io.ytterby.intelligence.trade.domain.Syntax;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Recorded consignments: declarations and bills of lading. They come in imports, and none is ever changed. */
@Path("/v1/trade-records")
public class TradeRecordResource {
    private final PutImportDown putImportDown;
    private final TradeRecords records;
    private final TradeConfig config;
    private final Listings listings;
    private final ObjectMapper json;

    TradeRecordResource(
            PutImportDown putImportDown,
            TradeRecords records,
            TradeConfig config,
            Listings listings,
            ObjectMapper json) {
        this.putImportDown = putImportDown;
        this.records = records;
        this.config = config;
        this.listings = listings;
        this.json = json;
    }

    @POST
    @Consumes({"application/json", "application/x-ndjson", "text/csv"})
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LIST_EDITOR})
    @Operation(
            summary = "Takes records as a JSON array, as NDJSON or as a CSV whose columns are named as the fields are"
                    + " (shipper.name, value.minor). 202 once they are safely stored; Location is the import,"
                    + " which says what became of each. A record that its source has told before is not told again")
    public Response send(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body)
            throws IOException {
        var syntax = Syntax.ofMediaType(contentType).orElseThrow();
        var bytes = body.readNBytes(config.importBytes() + 1);
        if (bytes.length > config.importBytes())
            return Problems.bodyTooLarge()
                    .with("limitBytes", config.importBytes())
                    .response();
        return putImportDown.put(syntax, bytes);
    }

    @GET
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Recorded consignments, the last to come first.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("from") @Nullable @Pattern(regexp = "[A-Z]{2}") String from,
            @QueryParam("to") @Nullable @Pattern(regexp = "[A-Z]{2}") String to,
            @QueryParam("hs") @Nullable @Pattern(regexp = "[0-9]{2,10}") String hs,
            @QueryParam("source") @Nullable @Size(max = 40) String source,
            @QueryParam("since") @Nullable Instant since,
            @QueryParam("until") @Nullable Instant until,
            @Context HttpHeaders headers) {
        var query = new TradeRecords.Query(from, to, hs, source, since, until);
        return listings.answer(page, headers, TradeRecordReply.class, asked -> {
            var found = records.list(query, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(TradeRecordReply::of);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "The whole of a recorded consignment.")
    public Response show(@PathParam("id") UUID id) throws JsonProcessingException {
        var found = records.find(new RecordId(id)).orElse(null);
        if (found == null) return Problems.notFound("trade record", id).response();
        var whole = json.readTree(found.record().json());
        return Response.ok(new WholeRecordReply(id.toString(), found.receivedAt(), whole))
                .build();
    }
}

package io.ytterby.intelligence.mirror.rest;

import io.ytterby.diversion.mirror.Gap;
import io.ytterby.intelligence.mirror.app.CompareMirrors;
import io.ytterby.intelligence.mirror.app.LoadTable;
import io.ytterby.intelligence.mirror.app.MirrorTables;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Statistical tables, and the gaps between what two countries say. A gap names no firm. */
@Path("/v1/mirror")
public class MirrorResource {
    private static final int MOST_CHARACTERS = 8_000_000;

    private final LoadTable loadTable;
    private final MirrorTables tables;
    private final CompareMirrors compareMirrors;
    private final Listings listings;
    private final Caller caller;

    MirrorResource(
            LoadTable loadTable, MirrorTables tables, CompareMirrors compareMirrors, Listings listings, Caller caller) {
        this.loadTable = loadTable;
        this.tables = tables;
        this.compareMirrors = compareMirrors;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * @param name what people call it
     * @param reporter country whose exports it tells, two letters, where the table does not say
     * @param csv the table as it was downloaded
     */
    public record TableRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Pattern(regexp = "[A-Z]{2}") String reporter,
            @NotBlank @Size(max = MOST_CHARACTERS) String csv) {}

    /** @param sameAsBefore whether these very bytes were loaded before, and nothing was stored now */
    public record TableReply(
            String tableId,
            String name,
            int figures,
            int production,
            int failed,
            List<MirrorTables.Problem> problems,
            String sha256,
            String loadedBy,
            java.time.Instant loadedAt,
            boolean sameAsBefore) {
        static TableReply of(MirrorTables.Loaded table, boolean sameAsBefore) {
            return new TableReply(
                    table.id().toString(),
                    table.name(),
                    table.figures(),
                    table.production(),
                    table.failed(),
                    table.problems(),
                    table.sha256(),
                    table.loadedBy(),
                    table.loadedAt(),
                    sameAsBefore);
        }
    }

    /** The gaps of one trade by its code and by the four digits above it: goods that changed their heading close the wider gap only. */
    public record GapsReply(
            String importer,
            String exporter,
            String hs,
            List<GapReply> items,
            String heading,
            List<GapReply> ofHeading) {}

    @POST
    @Path("/tables")
    @RolesAllowed(Roles.LIST_EDITOR)
    @Idempotent
    @Operation(
            summary = "Loads a table as it was downloaded: Comtrade, US Census, exports by partner, BGS or USGS, told"
                    + " apart by their columns. Lines that are not understood are told; what a table does not say"
                    + " stays unsaid.")
    public Response load(@Valid @NotNull TableRequest asked) {
        return switch (loadTable.load(caller.actor(), asked.name(), asked.reporter(), asked.csv())) {
            case LoadTable.Outcome.Taken(var table) ->
                Response.created(URI.create("/v1/mirror/tables/" + table.id()))
                        .entity(TableReply.of(table, false))
                        .build();
            case LoadTable.Outcome.TakenBefore(var table) ->
                Response.ok(TableReply.of(table, true)).build();
            case LoadTable.Outcome.NothingRead(var problems) ->
                Problems.invalid(problems.stream()
                                .limit(20)
                                .map(one -> new FieldError("/csv", "line " + one.line() + ": " + one.says()))
                                .toList())
                        .response();
        };
    }

    @GET
    @Path("/tables")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Tables that were loaded, the newest first.")
    public Response tables(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(page, headers, TableReply.class, asked -> {
            var found = tables.list(asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> TableReply.of(row.table(), false));
        });
    }

    @GET
    @Path("/tables/{id}")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "A table that was loaded, with the lines that were not understood.")
    public Response table(@PathParam("id") UUID id) {
        return tables.lookUp(id)
                .map(table -> Response.ok(TableReply.of(table, false)).build())
                .orElseGet(() -> Problems.notFound("table", id).response());
    }

    @GET
    @Path("/gaps")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary =
                    "What an importer and an exporter say of the same trade by month, by mass, and how unusual the gap"
                            + " is.")
    public Response gaps(
            @QueryParam("importer") @DefaultValue("US") @Pattern(regexp = "[A-Z]{2}") String importer,
            @QueryParam("exporter") @DefaultValue("CN") @Pattern(regexp = "[A-Z]{2}") String exporter,
            @QueryParam("hs") @DefaultValue("282580") @Pattern(regexp = "[0-9]{4,10}") String hs) {
        var heading = hs.substring(0, 4);
        return Response.ok(new GapsReply(
                        importer,
                        exporter,
                        hs,
                        shown(compareMirrors.gaps(importer, exporter, hs)),
                        heading,
                        shown(compareMirrors.gaps(importer, exporter, heading))))
                .build();
    }

    private static List<GapReply> shown(List<Gap> gaps) {
        return gaps.stream().map(GapReply::of).toList();
    }
}

package io.ytterby.licensing.intake.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.intake.domain.Column;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The table that an import takes, with one row as an example. */
@Path("/v1/applications:import-template")
public class TemplateResource {
    private static final String LINE_END = "\r\n";

    @GET
    @Produces("text/csv")
    @UnderMandate("application:draft")
    @Authenticated
    @Operation(summary = "An empty table for the import of applications, with one row as an example")
    public Response template() {
        return Response.ok(row(Column::title) + row(Column::example), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"applications.csv\"")
                .build();
    }

    private static String row(java.util.function.Function<Column, String> cell) {
        return Arrays.stream(Column.values()).map(cell).collect(Collectors.joining(",")) + LINE_END;
    }
}

package io.ytterby.licensing.intake.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.intake.app.ImportApplications;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Many applications in one table. */
@Path("/v1/applications:import")
public class ImportResource {
    private static final int LARGEST = 1024 * 1024;

    private final ImportApplications importApplications;
    private final WriteImport writeImport;
    private final Caller caller;

    ImportResource(ImportApplications importApplications, WriteImport writeImport, Caller caller) {
        this.importApplications = importApplications;
        this.writeImport = writeImport;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @UnderMandate("application:draft")
    @RolesAllowed(Roles.EXPORTER)
    @Operation(
            summary =
                    "Drafts applications from a CSV, one row a line of goods; dryRun=true writes nothing and says what"
                            + " is wrong; with an error nothing is written, unless partial=true asks for those without one")
    public Response importTable(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("partial") @DefaultValue("false") boolean partial,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST)
            return Problems.bodyTooLarge().with("limitBytes", LARGEST).response();
        String csv;
        try {
            csv = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherCoding) {
            return notUtf8().response();
        }
        if (dryRun)
            return Response.ok(ImportReply.of(importApplications.tryOut(csv, caller.actor()), true))
                    .build();
        return writeImport.write(csv, partial);
    }

    private static Problem notUtf8() {
        return Problem.of(
                "unreadable-body",
                400,
                "The body cannot be read",
                "The table is not UTF-8. Save it as \"CSV UTF-8\".",
                Map.of());
    }
}

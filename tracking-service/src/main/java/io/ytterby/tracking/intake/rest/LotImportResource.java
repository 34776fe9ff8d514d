package io.ytterby.tracking.intake.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.intake.app.ImportLots;
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

/** Many lots in one table. */
@Path("/v1/lots/imports")
public class LotImportResource {
    private static final int LARGEST = 1024 * 1024;

    private final ImportLots importLots;
    private final WriteLotImport writeImport;
    private final Caller caller;

    LotImportResource(ImportLots importLots, WriteLotImport writeImport, Caller caller) {
        this.importLots = importLots;
        this.writeImport = writeImport;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.PRODUCER)
    @Operation(
            summary =
                    "Registers the lots of a CSV, one row a lot, all or none of them; dryRun=true writes nothing and says"
                            + " what would be and what is wrong, each fault with its row and column")
    public Response importLots(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, InputStream body)
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
            return Response.ok(LotImportReply.of(importLots.tryOut(csv, caller.actor()), true))
                    .build();
        return writeImport.write(csv);
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

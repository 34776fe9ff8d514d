package io.ytterby.licensing.intake.rest;

import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.licensing.intake.app.ImportApplications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Writes an import once per Idempotency-Key: all of it, or nothing. A dry run needs no key. */
@ApplicationScoped
class WriteImport {
    private final ImportApplications importApplications;
    private final Caller caller;

    WriteImport(ImportApplications importApplications, Caller caller) {
        this.importApplications = importApplications;
        this.caller = caller;
    }

    /** @param partial whether applications without an error are written although others have one */
    @Idempotent
    Response write(String csv, boolean partial) {
        var reply = ImportReply.of(importApplications.draft(csv, caller.actor()), false);
        if (reply.errors().isEmpty() || (partial && reply.drafted() > 0))
            return Response.ok(reply).build();
        return Problem.of(
                        "import-refused",
                        422,
                        "Something is wrong in the table",
                        "Nothing was written. Mend the cells named in cells and send it again; dryRun=true tries it out.",
                        Map.of("cells", reply.errors()))
                .with(reply.errors().stream()
                        .map(ImportReply.CellError::asField)
                        .toList())
                .response();
    }
}

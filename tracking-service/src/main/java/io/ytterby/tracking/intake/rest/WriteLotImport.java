package io.ytterby.tracking.intake.rest;

import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.tracking.intake.app.ImportLots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Writes an import once per Idempotency-Key: all of it, or nothing. A dry run needs no key. */
@ApplicationScoped
class WriteLotImport {
    private final ImportLots importLots;
    private final Caller caller;

    WriteLotImport(ImportLots importLots, Caller caller) {
        this.importLots = importLots;
        this.caller = caller;
    }

    @Idempotent
    Response write(String csv) {
        var reply = LotImportReply.of(importLots.write(csv, caller.actor()), false);
        if (reply.errors().isEmpty()) return Response.ok(reply).build();
        return Problem.of(
                        "import-refused",
                        422,
                        "Something is wrong in the table",
                        "Nothing was written. Mend the cells named in cells and send it again; dryRun=true tries it out.",
                        Map.of("cells", reply.errors()))
                .with(reply.errors().stream()
                        .map(LotImportReply.CellError::asField)
                        .toList())
                .response();
    }
}

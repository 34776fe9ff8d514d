package io.ytterby.kit.audit.rest;

import io.quarkus.arc.properties.IfBuildProperty;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.audit.AuditEntry;
import io.ytterby.kit.audit.AuditHeads;
import io.ytterby.kit.audit.AuditLog;
import io.ytterby.kit.audit.AuditLog.ProofOutcome;
import io.ytterby.kit.audit.AuditSearch;
import io.ytterby.kit.audit.AuditVerifier;
import io.ytterby.kit.audit.FindEntries;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done, by whom, and the proof that nobody has changed the record since. */
// Where nothing is changed and nothing is followed, as in the gateway, there is nothing to ask for.
@IfBuildProperty(name = "ytterby.outbox.enabled", stringValue = "true", enableIfMissing = true)
@Path("/v1/audit")
@RolesAllowed(Roles.AUDITOR)
@Tag(name = "Audit")
public class AuditResource {
    private final FindEntries find;
    private final AuditLog log;
    private final AuditHeads heads;
    private final AuditVerifier verifier;
    private final Listings listings;

    AuditResource(FindEntries find, AuditLog log, AuditHeads heads, AuditVerifier verifier, Listings listings) {
        this.find = find;
        this.log = log;
        this.heads = heads;
        this.verifier = verifier;
        this.listings = listings;
    }

    @GET
    @Operation(
            summary = "Entries of the audit; ?subject=licence/CN-2026-000017 for one thing's. At most 100,000 entries"
                    + " are looked at for a page: it may be empty and have a next one")
    public Response entries(
            @BeanParam SearchedEntries searched, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        var search = searched.search();
        return listings.answer(page, headers, AuditEntry.class, asked -> page(search, asked));
    }

    private Page<AuditEntry> page(AuditSearch search, PageRequest asked) {
        var found = find.page(search, asked.after(Long::parseLong), asked.pageSize());
        return Page.until(found.entries(), found.next());
    }

    @GET
    @Path("/head")
    @Operation(summary = "The newest signed head of the chain; keep it, and nobody can rebuild the past unnoticed")
    public Response head() {
        return heads.newest()
                .map(head -> Response.ok(head).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @GET
    @Path("/verification")
    @Operation(summary = "Walks the whole chain again and names the first entry that is not what was sealed")
    public AuditVerifier.Report verification() {
        return verifier.verify();
    }

    @GET
    @Path("/{id}/proof")
    @Operation(summary = "The proof that an entry is in the chain that a head signs")
    public Response proof(@PathParam("id") long id) {
        return switch (log.proof(id)) {
            case ProofOutcome.Proof proof -> Response.ok(proof).build();
            case ProofOutcome.Absent absent ->
                Problems.notFound("audit entry", id).response();
            case ProofOutcome.Unsealed unsealed ->
                Problem.of("audit-not-sealed-yet", 409, "The entry is not sealed yet", "Ask again in a second.")
                        .response();
        };
    }
}

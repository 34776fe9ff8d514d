package io.ytterby.tips.evidence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.Roles;
import io.ytterby.tips.evidence.app.VerifyChain;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Whether the chain of all tips is whole. */
@Path("/desk/v1/chain")
public class ChainResource {
    private final VerifyChain verifyChain;

    ChainResource(VerifyChain verifyChain) {
        this.verifyChain = verifyChain;
    }

    /**
     * What was found.
     *
     * @param links how many were gone along
     * @param fault where it is broken, in words; absent if it is whole
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VerificationReply(
            boolean whole, long links, @Nullable String fault) {}

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Goes along the whole chain and says where it is broken, if it is.")
    public VerificationReply verify() {
        var found = verifyChain.verify();
        return new VerificationReply(found.fault() == null, found.links(), found.fault());
    }
}

package io.ytterby.licensing.quota.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.quota.domain.VerifyAllocation;
import io.ytterby.licensing.quota.rest.QuotaReplies.VerifyReply;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Does the sum of a published allocation again. It reads nothing but what it is sent. */
@Path("/v1")
public class VerifyAllocationResource {
    private final ObjectMapper json;
    private final Validator validator;

    VerifyAllocationResource(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    @POST
    @Path("/quota-allocations:verify")
    @Authenticated
    @Operation(summary = "Recomputes an allocation from its document alone and says where they differ.")
    public Response verify(@Valid @NotNull QuotaRequests.Verify asked) {
        QuotaRequests.Document document;
        try {
            document = json.readValue(asked.document(), QuotaRequests.Document.class);
        } catch (JsonProcessingException unreadable) {
            return Problems.invalid("/document", unfit(unreadable)).response();
        }
        if (document == null || !validator.validate(document).isEmpty())
            return Problems.invalid("/document", "is not the document of an allocation.")
                    .response();
        return Response.ok(verified(document, asked)).build();
    }

    /** Where, and not what the parser says: it speaks of our classes. */
    private static String unfit(JsonProcessingException unreadable) {
        var place = unreadable.getLocation();
        return place == null
                ? "is not the document of an allocation."
                : "is not the document of an allocation: see line %d, column %d."
                        .formatted(place.getLineNr(), place.getColumnNr());
    }

    private static VerifyReply verified(QuotaRequests.Document document, QuotaRequests.Verify asked) {
        if (!document.isOurs()) return invalid("The algorithm is not known here: " + document.algorithm() + ".");
        if (document.grants().stream().anyMatch(grant -> grant.grantedMg() > grant.askedMg()))
            return invalid("Somebody gets more than was asked.");
        if (document.grants().stream()
                        .map(QuotaRequests.GrantIn::applicant)
                        .distinct()
                        .count()
                != document.grants().size()) return invalid("An applicant stands in it twice.");
        var faults = VerifyAllocation.faults(
                document.toTerms(),
                document.toDraw(),
                document.toGrants(),
                asked.document(),
                QuotaRequests.text(asked.sha256()));
        return new VerifyReply(faults.isEmpty(), faults);
    }

    private static VerifyReply invalid(String fault) {
        return new VerifyReply(false, List.of(fault));
    }
}

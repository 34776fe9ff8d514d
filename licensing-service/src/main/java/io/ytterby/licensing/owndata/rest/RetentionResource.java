package io.ytterby.licensing.owndata.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kit.rest.Page;
import io.ytterby.licensing.owndata.app.RetentionPolicy;
import io.ytterby.licensing.owndata.domain.RetentionRule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** How long what is kept. */
@Path("/v1/retention-policy")
public class RetentionResource {
    private final RetentionPolicy policy;

    RetentionResource(RetentionPolicy policy) {
        this.policy = policy;
    }

    /** @param keep an ISO 8601 period; null is for ever */
    record RuleReply(
            String what, String description, @Nullable String keep, String from, String why) {
        static RuleReply of(RetentionRule rule) {
            var keep = rule.keep();
            return new RuleReply(
                    rule.what(), rule.description(), keep == null ? null : keep.toString(), rule.from(), rule.why());
        }
    }

    @GET
    @Authenticated
    @Operation(summary = "What is kept how long, and why")
    public Page<RuleReply> retention() {
        return new Page<>(policy.rules().stream().map(RuleReply::of).toList(), null);
    }
}

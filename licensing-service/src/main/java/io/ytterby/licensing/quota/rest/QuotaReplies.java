package io.ytterby.licensing.quota.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.Element;
import io.ytterby.licensing.quota.domain.AllocationProof;
import io.ytterby.licensing.quota.domain.QuotaRequest;
import io.ytterby.licensing.quota.domain.QuotaRound;
import io.ytterby.licensing.quota.domain.QuotaRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds, requests and results as clients see them. */
final class QuotaReplies {
    private QuotaReplies() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoundReply(
            UUID id,
            Element element,
            int year,
            long availableMg,
            QuotaRule rule,
            long floorMg,
            long lotMg,
            String seedCommitment,
            String beaconSource,
            Instant deadline,
            QuotaRound.Status status,
            @Nullable String sha256,
            long version) {
        static RoundReply of(QuotaRound round) {
            var terms = round.terms();
            var proof = round.proof();
            return new RoundReply(
                    terms.round(),
                    terms.element(),
                    terms.year(),
                    terms.availableMg(),
                    terms.rule(),
                    terms.floorMg(),
                    terms.lotMg(),
                    terms.seedCommitment(),
                    terms.beaconSource(),
                    round.deadline(),
                    round.status(),
                    proof == null ? null : proof.sha256(),
                    round.version());
        }
    }

    record RequestReply(String applicant, long askedMg) {
        static RequestReply of(QuotaRequest request) {
            return new RequestReply(request.applicant().value(), request.askedMg());
        }
    }

    /** @param document canonical JSON, as the text that was hashed */
    record AllocationReply(UUID round, String sha256, String document) {
        static AllocationReply of(UUID round, AllocationProof proof) {
            return new AllocationReply(round, proof.sha256(), proof.document());
        }
    }

    /** @param faults what is wrong, in sentences; empty where it is valid */
    record VerifyReply(boolean valid, List<String> faults) {}
}

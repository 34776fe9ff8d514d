package io.ytterby.licensing.application.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.app.ReadApplications.Papers;
import io.ytterby.licensing.application.domain.AdviceKind;
import io.ytterby.licensing.application.domain.Decision;
import io.ytterby.licensing.application.domain.Department;
import io.ytterby.licensing.application.domain.Ruling;
import io.ytterby.licensing.application.domain.Target;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officers and countersigners have filed, as authorities see it; and the decisions, as all see them. */
final class PapersReplies {
    private PapersReplies() {}

    /**
     * @param number of the line or party
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdviceReply(
            Target.Kind target,
            int number,
            AdviceKind advice,
            String department,
            String reason,
            @Nullable String proviso,
            List<String> denialReasons,
            PersonId adviser,
            int round,
            Instant givenAt) {}

    /**
     * @param valid whether it is on the advice as it stands now
     */
    record CountersignatureReply(
            PersonId countersigner, boolean accepted, String reason, boolean valid, Instant givenAt) {}

    /**
     * A decision as it went out.
     *
     * @param denialReasons of a refusal
     * @param provisos of an approval: the licence is bound to them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RulingReply(
            Decision.Kind decision,
            boolean onAppeal,
            List<Decision.Denial> denialReasons,
            List<ProvisoReply> provisos,
            Instant decidedAt,
            @Nullable LicenceNumber licenceNumber) {
        static RulingReply of(Ruling one) {
            return new RulingReply(
                    one.kind(),
                    one.onAppeal(),
                    one.denials(),
                    one.provisos().stream().map(ProvisoReply::of).toList(),
                    one.decidedAt(),
                    one.licence());
        }
    }

    record ProvisoReply(Target.Kind target, int number, String text) {
        static ProvisoReply of(Ruling.Proviso one) {
            return new ProvisoReply(one.target().kind(), one.target().number(), one.text());
        }
    }

    static List<String> departments(Papers papers) {
        return papers.advice().required().stream()
                .map(Department::value)
                .sorted()
                .toList();
    }

    static List<AdviceReply> advice(Papers papers) {
        return papers.advice().all().stream()
                .map(one -> new AdviceReply(
                        one.target().kind(),
                        one.target().number(),
                        one.kind(),
                        one.department().value(),
                        one.reason(),
                        one.proviso(),
                        one.denialReasons(),
                        one.adviser(),
                        one.round(),
                        one.givenAt()))
                .toList();
    }

    static List<CountersignatureReply> countersignatures(Papers papers, int round) {
        return papers.signatures().stream()
                .map(one -> new CountersignatureReply(
                        one.countersigner(),
                        one.accepted(),
                        one.reason(),
                        one.accepted() && one.round() == round,
                        one.givenAt()))
                .toList();
    }
}

package io.ytterby.licensing.application.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.licensing.application.app.ReadApplications.Case;
import io.ytterby.licensing.application.domain.Appeal;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.application.domain.LicenceKind;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.Transitions;
import io.ytterby.licensing.application.rest.ContentReplies.GoodsReply;
import io.ytterby.licensing.application.rest.ContentReplies.PartyReply;
import io.ytterby.licensing.application.rest.PapersReplies.AdviceReply;
import io.ytterby.licensing.application.rest.PapersReplies.CountersignatureReply;
import io.ytterby.licensing.application.rest.PapersReplies.RulingReply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is shown.
 *
 * @param edition 1 for the first; {@code amends} names the one before, {@code supersededBy} the one after
 * @param replacesLicence the licence that is issued anew if this edition is approved
 * @param appealUntil the last legal day on which a refusal can be appealed
 * @param possibleSteps what may be done next, by somebody
 * @param nextSteps what the reader's side may do next and what stands in its way; not in lists
 * @param requiredDepartments who has to advise; for authorities only, as are advice and countersignatures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationReply(
        UUID id,
        OrganisationId exporterOrg,
        ApplicationStatus status,
        @Nullable ApplicationStatus returnsTo,
        int edition,
        @Nullable UUID amends,
        @Nullable UUID supersededBy,
        @Nullable LicenceNumber replacesLicence,
        CountryCode destination,
        String endUserType,
        String endUse,
        LicenceKind licenceKind,
        String reference,
        @Nullable ValidityReply wantedValidity,
        List<PartyReply> parties,
        List<GoodsReply> goods,
        @Nullable LicenceNumber licenceNumber,
        List<String> decisionReasons,
        @Nullable List<RulingReply> rulings,
        @Nullable LocalDate appealUntil,
        List<Step> possibleSteps,
        @Nullable List<NextStepReply> nextSteps,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        boolean needsSecondCountersignature,
        @Nullable List<String> requiredDepartments,
        @Nullable List<AdviceReply> advice,
        @Nullable List<CountersignatureReply> countersignatures,
        long version) {

    record ValidityReply(LocalDate from, LocalDate until) {
        static @Nullable ValidityReply of(@Nullable Validity validity) {
            return validity == null ? null : new ValidityReply(validity.from(), validity.until());
        }
    }

    /** A row of a list, and the answer to a step: without papers. */
    static ApplicationReply of(Application one) {
        return of(new Case(one, List.of(), List.of(), List.of(), null), ProblemLanguage.EN);
    }

    static ApplicationReply of(Case found, ProblemLanguage language) {
        var one = found.application();
        var papers = Optional.ofNullable(found.papers());
        var content = one.content();
        return new ApplicationReply(
                one.id().value(),
                one.exporter(),
                one.status(),
                one.progress().before(),
                one.lineage().edition(),
                Optional.ofNullable(one.lineage().amends())
                        .map(id -> id.value())
                        .orElse(null),
                Optional.ofNullable(one.lineage().supersededBy())
                        .map(id -> id.value())
                        .orElse(null),
                one.lineage().replaces(),
                content.destination(),
                content.endUserType(),
                content.endUse(),
                content.licenceKind(),
                content.reference(),
                ValidityReply.of(content.wanted()),
                content.parties().stream().map(PartyReply::of).toList(),
                GoodsReply.of(
                        content.goods(),
                        found.assessments().stream()
                                .map(assessed -> assessed.told(language))
                                .toList()),
                one.licence(),
                one.decisionReasons(),
                found.rulings().isEmpty()
                        ? null
                        : found.rulings().stream().map(RulingReply::of).toList(),
                appealUntil(one),
                Transitions.from(one.status()).stream()
                        .filter(step ->
                                step.by() != Step.By.ITSELF && one.after(step).isPresent())
                        .toList(),
                found.prospects().isEmpty()
                        ? null
                        : found.prospects().stream()
                                .map(next -> NextStepReply.of(next, language))
                                .toList(),
                one.createdAt(),
                one.submittedAt(),
                one.decidedAt(),
                one.progress().needsSecond(),
                papers.map(PapersReplies::departments).orElse(null),
                papers.map(PapersReplies::advice).orElse(null),
                papers.map(filed -> PapersReplies.countersignatures(filed, one.round()))
                        .orElse(null),
                one.version());
    }

    private static @Nullable LocalDate appealUntil(Application one) {
        var decided = one.decidedAt();
        return one.status() == ApplicationStatus.FINALISED_REFUSED && decided != null ? Appeal.lastDay(decided) : null;
    }
}

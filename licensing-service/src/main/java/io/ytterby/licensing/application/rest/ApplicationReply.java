package io.ytterby.licensing.application.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.app.ReadApplications.Papers;
import io.ytterby.licensing.application.domain.AdviceKind;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.Target;
import io.ytterby.licensing.application.domain.Transitions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is shown.
 *
 * @param possibleSteps what may be done next, by somebody
 * @param advice for authorities only, as are the countersignatures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationReply(
        UUID id,
        OrganisationId exporterOrg,
        ApplicationStatus status,
        CountryCode destination,
        String endUserType,
        String endUse,
        List<PartyReply> parties,
        List<GoodsReply> goods,
        @Nullable LicenceNumber licenceNumber,
        List<String> decisionReasons,
        List<Step> possibleSteps,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable List<AdviceReply> advice,
        @Nullable List<CountersignatureReply> countersignatures,
        long version) {
    /**
     * @param party its number, which advice names
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartyReply(
            int party, Party.Role role, @Nullable OrganisationId organisationId, String name, CountryCode country) {}

    /**
     * @param line its number, which advice names
     */
    record GoodsReply(
            int line, ControlCode controlCode, HsCode hsCode, String description, long netMassMg, Money value) {}

    /**
     * @param number of the line or party
     */
    record AdviceReply(
            Target.Kind target,
            int number,
            AdviceKind advice,
            String reason,
            PersonId adviser,
            int round,
            Instant givenAt) {}

    /**
     * @param valid whether it is on the advice as it stands now
     */
    record CountersignatureReply(
            PersonId countersigner, boolean accepted, String reason, boolean valid, Instant givenAt) {}

    static ApplicationReply of(Application one, @Nullable Papers papers) {
        return new ApplicationReply(
                one.id().value(),
                one.exporter(),
                one.status(),
                one.content().destination(),
                one.content().endUserType(),
                one.content().endUse(),
                one.content().parties().stream()
                        .map(party -> new PartyReply(
                                party.number(), party.role(), party.organisation(), party.name(), party.country()))
                        .toList(),
                one.content().goods().stream()
                        .map(good -> new GoodsReply(
                                good.line(),
                                good.controlCode(),
                                good.hsCode(),
                                good.description(),
                                good.netMass().milligrams(),
                                good.value()))
                        .toList(),
                one.licence(),
                one.decisionReasons(),
                Transitions.from(one.status()).keySet().stream().sorted().toList(),
                one.createdAt(),
                one.submittedAt(),
                one.decidedAt(),
                papers == null ? null : advice(papers),
                papers == null ? null : countersignatures(papers, one.round()),
                one.version());
    }

    private static List<AdviceReply> advice(Papers papers) {
        return papers.advice().all().stream()
                .map(one -> new AdviceReply(
                        one.target().kind(),
                        one.target().number(),
                        one.kind(),
                        one.reason(),
                        one.adviser(),
                        one.round(),
                        one.givenAt()))
                .toList();
    }

    private static List<CountersignatureReply> countersignatures(Papers papers, int round) {
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

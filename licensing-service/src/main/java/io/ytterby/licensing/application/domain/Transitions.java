package io.ytterby.licensing.application.domain;

import static io.ytterby.licensing.application.domain.ApplicationStatus.*;

import io.ytterby.licensing.application.domain.Rule.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole state machine: from each status, each step that may be taken and where it leads. What is not in the table is
 * refused, so a terminal status, which has no row, refuses everything. ADR 0015 draws it, and a test holds the drawing to it.
 */
public final class Transitions {
    private static final Set<ApplicationStatus> BEFORE_FINAL =
            EnumSet.of(SUBMITTED, INITIAL_CHECKS, UNDER_REVIEW, OGD_ADVICE, OGD_CONSOLIDATION);
    private static final Set<ApplicationStatus> FINAL =
            EnumSet.of(UNDER_FINAL_REVIEW, FINAL_REVIEW_COUNTERSIGN, FINAL_REVIEW_SECOND_COUNTERSIGN);
    private static final Set<ApplicationStatus> IN_REVIEW = and(BEFORE_FINAL, FINAL);
    private static final Set<ApplicationStatus> PAUSED = EnumSet.of(AWAITING_EXPORTER_RESPONSE, APPLICANT_EDITING);
    private static final Set<ApplicationStatus> REOPENED =
            EnumSet.of(REOPENED_FOR_CHANGES, REOPENED_DUE_TO_ORG_CHANGES);
    private static final Set<ApplicationStatus> APPEALED = EnumSet.of(UNDER_APPEAL, APPEAL_REVIEW, APPEAL_FINAL_REVIEW);
    private static final Set<ApplicationStatus> SIGNED =
            EnumSet.of(FINAL_REVIEW_COUNTERSIGN, FINAL_REVIEW_SECOND_COUNTERSIGN);

    private static final List<Rule> RULES = List.of(
            stay(Step.EDIT, EnumSet.of(DRAFT)),
            stay(Step.CORRECT, EnumSet.of(SUBMITTED, INITIAL_CHECKS, UNDER_REVIEW)),
            lead(Step.SUBMIT, SUBMITTED, EnumSet.of(DRAFT)),
            lead(Step.BEGIN_CHECKS, INITIAL_CHECKS, EnumSet.of(SUBMITTED)),
            lead(Step.BEGIN_REVIEW, UNDER_REVIEW, EnumSet.of(INITIAL_CHECKS)),
            lead(Step.REFER, OGD_ADVICE, EnumSet.of(INITIAL_CHECKS, UNDER_REVIEW)),
            // New advice voids the countersignatures: what was signed is no longer what is advised.
            lead(Step.ADVISE, OGD_ADVICE, IN_REVIEW),
            lead(Step.CONSOLIDATE, OGD_CONSOLIDATION, EnumSet.of(OGD_ADVICE)),
            lead(Step.FINISH_REVIEW, UNDER_FINAL_REVIEW, EnumSet.of(OGD_CONSOLIDATION)),
            lead(Step.COUNTERSIGN, FINAL_REVIEW_COUNTERSIGN, EnumSet.of(UNDER_FINAL_REVIEW)),
            lead(Step.COUNTERSIGN_AGAIN, FINAL_REVIEW_SECOND_COUNTERSIGN, EnumSet.of(FINAL_REVIEW_COUNTERSIGN)),
            lead(
                    Step.RETURN,
                    UNDER_REVIEW,
                    EnumSet.of(OGD_CONSOLIDATION, UNDER_FINAL_REVIEW, FINAL_REVIEW_COUNTERSIGN)),
            lead(Step.APPROVE, FINALISED_APPROVED, SIGNED),
            lead(Step.REFUSE, FINALISED_REFUSED, SIGNED),
            lead(Step.FIND_NO_LICENCE_REQUIRED, FINALISED_NO_LICENCE_REQUIRED, SIGNED),
            lead(
                    Step.ASK,
                    AWAITING_EXPORTER_RESPONSE,
                    and(IN_REVIEW, EnumSet.of(APPEAL_REVIEW, APPEAL_FINAL_REVIEW, AWAITING_EXPORTER_RESPONSE))),
            stay(Step.ANSWER, EnumSet.of(AWAITING_EXPORTER_RESPONSE)),
            stay(Step.CLOSE_QUERY, EnumSet.of(AWAITING_EXPORTER_RESPONSE)),
            back(Step.RESUME, EnumSet.of(AWAITING_EXPORTER_RESPONSE)),
            lead(Step.AMEND, APPLICANT_EDITING, and(BEFORE_FINAL, EnumSet.of(AWAITING_EXPORTER_RESPONSE))),
            back(Step.ABANDON_AMENDMENT, EnumSet.of(APPLICANT_EDITING)),
            lead(Step.SUPERSEDE, SUPERSEDED_BY_EXPORTER_EDIT, and(REOPENED, EnumSet.of(APPLICANT_EDITING))),
            lead(Step.WITHDRAW, WITHDRAWN, and(IN_REVIEW, PAUSED, EnumSet.of(DRAFT))),
            lead(Step.CLOSE, CLOSED, and(IN_REVIEW, PAUSED)),
            lead(Step.REOPEN_FOR_CHANGES, REOPENED_FOR_CHANGES, EnumSet.of(FINALISED_APPROVED)),
            lead(Step.REOPEN_FOR_ORGANISATION, REOPENED_DUE_TO_ORG_CHANGES, EnumSet.of(FINALISED_APPROVED)),
            lead(Step.DISMISS_CHANGES, FINALISED_APPROVED, REOPENED),
            lead(Step.APPEAL, UNDER_APPEAL, EnumSet.of(FINALISED_REFUSED)),
            lead(Step.TAKE_UP_APPEAL, APPEAL_REVIEW, EnumSet.of(UNDER_APPEAL)),
            lead(Step.RECOMMEND_ON_APPEAL, APPEAL_FINAL_REVIEW, EnumSet.of(APPEAL_REVIEW)),
            lead(Step.ALLOW_APPEAL, FINALISED_APPROVED, EnumSet.of(APPEAL_FINAL_REVIEW)),
            lead(Step.REJECT_APPEAL, FINALISED_REFUSED, EnumSet.of(APPEAL_FINAL_REVIEW)),
            lead(Step.WITHDRAW_APPEAL, FINALISED_REFUSED, and(APPEALED, EnumSet.of(AWAITING_EXPORTER_RESPONSE))));

    private static final Map<ApplicationStatus, Map<Step, Target>> TABLE = byStatus();

    private Transitions() {}

    /** All rows, in the order in which a case meets them. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The steps that the table has from a status. */
    public static Set<Step> from(ApplicationStatus status) {
        return TABLE.getOrDefault(status, Map.of()).keySet();
    }

    /** @param before where a pause began; null outside of one */
    public static Optional<ApplicationStatus> next(
            ApplicationStatus status, @Nullable ApplicationStatus before, Step step) {
        return Optional.ofNullable(TABLE.getOrDefault(status, Map.of()).get(step))
                .flatMap(target -> switch (target) {
                    case Target.To(var next) -> Optional.of(next);
                    case Target.Same() -> Optional.of(status);
                    case Target.Back() -> Optional.ofNullable(before);
                });
    }

    private static Rule lead(Step step, ApplicationStatus to, Set<ApplicationStatus> from) {
        return new Rule(step, from, new Target.To(to));
    }

    private static Rule stay(Step step, Set<ApplicationStatus> from) {
        return new Rule(step, from, new Target.Same());
    }

    private static Rule back(Step step, Set<ApplicationStatus> from) {
        return new Rule(step, from, new Target.Back());
    }

    @SafeVarargs
    private static Set<ApplicationStatus> and(Set<ApplicationStatus>... sets) {
        var all = new ArrayList<ApplicationStatus>();
        for (var set : sets) all.addAll(set);
        return EnumSet.copyOf(all);
    }

    private static Map<ApplicationStatus, Map<Step, Target>> byStatus() {
        var table = new EnumMap<ApplicationStatus, Map<Step, Target>>(ApplicationStatus.class);
        for (var rule : RULES)
            for (var from : rule.from())
                table.computeIfAbsent(from, ignored -> new EnumMap<>(Step.class))
                        .put(rule.step(), rule.target());
        return Collections.unmodifiableMap(table);
    }
}

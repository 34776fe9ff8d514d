package io.ytterby.inspection.sample.domain;

import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sample of declared goods.
 *
 * @param material the sample whose halves it is analysed from: itself, or for a retest copy the first one
 * @param retestOf the invalid sample whose place it takes
 * @param description what was taken, where and how, for people
 * @param retest why a second analysis is due, or was; null if one is enough
 * @param verification who stands for it beside who analysed it and who took it
 * @param endReason why it is invalid or rejected
 */
public record Sample(
        SampleId id,
        SampleId material,
        @Nullable SampleId retestOf,
        DeclarationId declaration,
        @Nullable OrderId order,
        SampleState state,
        String description,
        Instant takenAt,
        PersonId takenBy,
        @Nullable RetestGround retest,
        @Nullable Verification verification,
        @Nullable String endReason,
        long version) {

    /** A second person's word. */
    public record Verification(PersonId by, Instant at) {}

    public static Sample taken(
            DeclarationId declaration, @Nullable OrderId order, String description, PersonId by, Instant at) {
        var id = SampleId.random();
        return new Sample(
                id,
                id,
                null,
                declaration,
                order,
                SampleState.SAMPLE_REGISTERED,
                description,
                at,
                by,
                null,
                null,
                null,
                1);
    }

    /** The next state; empty if the verb is refused here. */
    public Optional<Sample> moved(SampleVerb verb) {
        return SampleLifecycle.leadsTo(state, verb).map(next -> in(next, retest, verification, endReason));
    }

    /**
     * With another analysis.
     *
     * @param due why a second one must follow; null if none must
     */
    public Optional<Sample> analysed(@Nullable RetestGround due) {
        if (due == null) return moved(SampleVerb.ANALYSE);
        return SampleLifecycle.leadsTo(state, SampleVerb.ANALYSE_FIRST).map(next -> in(next, due, null, null));
    }

    /** A second analysis is asked for: what was verified waits again. */
    public Optional<Sample> retested(RetestGround ground) {
        return SampleLifecycle.leadsTo(state, SampleVerb.RETEST).map(next -> in(next, ground, null, null));
    }

    public Optional<Sample> verified(PersonId by, Instant at) {
        return SampleLifecycle.leadsTo(state, SampleVerb.VERIFY)
                .map(next -> in(next, retest, new Verification(by, at), null));
    }

    /** Given up, or taken back. */
    public Optional<Sample> ended(SampleVerb verb, String reason) {
        return SampleLifecycle.leadsTo(state, verb).map(next -> in(next, retest, verification, reason));
    }

    /** The copy that takes an invalid sample's place: of the same material, in the laboratory's hands. */
    public Sample retestCopy() {
        return new Sample(
                SampleId.random(),
                material,
                id,
                declaration,
                order,
                SampleState.RECEIVED,
                description,
                takenAt,
                takenBy,
                RetestGround.INVALIDATED,
                null,
                null,
                1);
    }

    /** Neither the one who took it nor one who analysed it. */
    public boolean mayBeVerifiedBy(PersonId person, List<Analysis> analyses) {
        return !Persons.same(person, takenBy)
                && analyses.stream().noneMatch(analysis -> Persons.same(person, analysis.by()));
    }

    private Sample in(
            SampleState next, @Nullable RetestGround ground, @Nullable Verification second, @Nullable String reason) {
        return new Sample(
                id,
                material,
                retestOf,
                declaration,
                order,
                next,
                description,
                takenAt,
                takenBy,
                ground,
                second,
                reason,
                version + 1);
    }
}

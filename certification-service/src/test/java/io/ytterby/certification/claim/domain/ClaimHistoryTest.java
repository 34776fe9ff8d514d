package io.ytterby.certification.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.certificate.domain.Period;
import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.certification.certificate.domain.StatusLine;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimHistoryTest {
    private static final PersonId SOMEBODY = new PersonId("somebody");
    private static final OriginKey KEY = new OriginKey(new OriginId(new UUID(0, 1)), Via.PHYSICAL);
    private static final StatusLine VALID = new StatusLine(new Period(day(1), day(28)), List.of())
            .with(StatusEvent.Word.VALID, StatusEvent.Cause.ISSUED, day(1), day(1), SOMEBODY, "seen");
    private static final ClaimEvent STATED =
            new ClaimEvent(1, ClaimEvent.Word.STATED, day(5), day(5), null, List.of(source(100)));

    @Test
    void a_claim_was_not_there_before_it_was_stated() {
        assertThat(standing(day(4), day(20), VALID, STATED).status()).isEqualTo(ClaimStatus.NOT_YET_VALID);
        assertThat(standing(day(6), day(4), VALID, STATED).status()).isEqualTo(ClaimStatus.NOT_YET_VALID);
        assertThat(standing(day(5), day(5), VALID, STATED).status()).isEqualTo(ClaimStatus.VALID);
    }

    @Test
    void what_stood_behind_it_then_is_told_for_then() {
        var shrunk = new ClaimEvent(2, ClaimEvent.Word.SHRUNK, day(8), day(8), null, List.of(source(40)));

        assertThat(standing(day(7), day(20), VALID, STATED, shrunk).sources()).containsExactly(source(100));
        assertThat(standing(day(9), day(20), VALID, STATED, shrunk).sources()).containsExactly(source(40));
        assertThat(standing(day(9), day(7), VALID, STATED, shrunk).sources()).containsExactly(source(100));
    }

    @Test
    void a_withdrawal_that_reaches_back_shows_today_and_not_to_who_asked_then() {
        var line = VALID.with(
                StatusEvent.Word.WITHDRAWN,
                StatusEvent.Cause.WITHDRAWN_FOR_CAUSE,
                day(6),
                day(12),
                SOMEBODY,
                "misstated");
        var ended = new ClaimEvent(2, ClaimEvent.Word.WITHDRAWN, day(6), day(13), "withdrawn", List.of());

        assertThat(standing(day(10), day(20), line, STATED, ended).status()).isEqualTo(ClaimStatus.WITHDRAWN_CLAIM);
        assertThat(standing(day(10), day(11), line, STATED, ended).status()).isEqualTo(ClaimStatus.VALID);
        assertThat(standing(day(5), day(20), line, STATED, ended).status()).isEqualTo(ClaimStatus.VALID);
    }

    @Test
    void a_withdrawal_counts_before_its_cascade_has_come_to_the_claim() {
        var line = VALID.with(
                StatusEvent.Word.WITHDRAWN,
                StatusEvent.Cause.WITHDRAWN_FOR_CAUSE,
                day(12),
                day(12),
                SOMEBODY,
                "misstated");

        assertThat(standing(day(12), day(12), line, STATED).status()).isEqualTo(ClaimStatus.WITHDRAWN_CLAIM);
    }

    @Test
    void a_suspension_is_told_for_as_long_as_it_lasted() {
        var line = VALID.with(
                        StatusEvent.Word.SUSPENDED,
                        StatusEvent.Cause.SUSPENDED_FOR_CAUSE,
                        day(8),
                        day(8),
                        SOMEBODY,
                        "a doubt")
                .with(StatusEvent.Word.VALID, StatusEvent.Cause.REINSTATED, day(10), day(10), SOMEBODY, "cleared");

        assertThat(standing(day(9), day(20), line, STATED).status()).isEqualTo(ClaimStatus.SUSPENDED);
        assertThat(standing(day(9), day(20), line, STATED).sources()).isNotEmpty();
        assertThat(standing(day(11), day(20), line, STATED).status()).isEqualTo(ClaimStatus.VALID);
    }

    @Test
    void a_claim_whose_goods_are_gone_is_consumed_and_no_longer_withdrawn() {
        var consumed = new ClaimEvent(2, ClaimEvent.Word.CONSUMED, day(7), day(7), "gone", List.of());

        assertThat(standing(day(9), day(20), VALID, STATED, consumed).status()).isEqualTo(ClaimStatus.CONSUMED);
        assertThat(standing(day(6), day(20), VALID, STATED, consumed).status()).isEqualTo(ClaimStatus.VALID);
    }

    private static ClaimHistory.Standing standing(Instant at, Instant knownAt, StatusLine line, ClaimEvent... events) {
        return new ClaimHistory(List.of(events)).at(at, knownAt, Map.of(KEY.origin(), line));
    }

    private static Source source(long mass) {
        return new Source(Element.Nd, KEY, mass);
    }

    private static Instant day(int day) {
        return Instant.parse("2026-10-%02dT08:00:00Z".formatted(day));
    }
}

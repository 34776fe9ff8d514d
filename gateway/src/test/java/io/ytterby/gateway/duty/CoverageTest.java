package io.ytterby.gateway.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.duty.domain.Coverage;
import io.ytterby.gateway.duty.domain.Need;
import io.ytterby.gateway.duty.domain.Permit;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LicenceNumber NUMBER = new LicenceNumber("CN-2026-000017");

    @Test
    void what_is_left_on_a_permit_is_used_once_by_the_earlier_call_off_first() {
        var permit = permit(150L, false);

        var coverage = of(need("PO-2", 20, 100, permit), need("PO-1", 10, 100, permit));

        assertThat(coverage.callOffs()).extracting(one -> one.need().poNo()).containsExactly("PO-1", "PO-2");
        assertThat(coverage.callOffs()).extracting(Coverage.Covered::coveredMg).containsExactly(100L, 50L);
        assertThat(coverage.atLeast())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.75"));
    }

    @Test
    void a_permit_that_ends_before_the_day_of_the_call_off_covers_nothing() {
        var ends = new Permit(NUMBER, true, new Validity(TODAY, TODAY.plusDays(9)), 1_000L, false);

        assertThat(of(need("PO-1", 9, 100, ends)).coveredMg()).isEqualTo(100);
        assertThat(of(need("PO-1", 10, 100, ends)).coveredMg()).isZero();
    }

    @Test
    void of_a_permit_with_a_band_only_nothing_is_said_but_that_it_may_cover_however_much_is_called_off() {
        var band = permit(null, false);

        var small = of(need("PO-1", 5, 1, band));
        var large = of(need("PO-1", 5, 1_000_000_000, band));

        assertThat(small.atLeast())
                .hasValueSatisfying(share -> assertThat(share).isZero());
        assertThat(small.atMost()).isEqualTo(large.atMost());
        assertThat(of(need("PO-1", 5, 1, permit(null, true))).notShownMg()).isZero();
    }

    @Test
    void what_is_unusable_or_not_to_be_seen_covers_nothing() {
        var stopped = new Permit(NUMBER, false, new Validity(TODAY, TODAY.plusYears(1)), 1_000L, false);

        assertThat(of(need("PO-1", 5, 10, stopped)).coveredMg()).isZero();
        assertThat(of(need("PO-1", 5, 10, Permit.unseen(NUMBER))).atMost())
                .hasValueSatisfying(share -> assertThat(share).isZero());
    }

    @Test
    void the_days_are_half_open_and_a_share_never_reads_as_whole_that_is_not() {
        var permit = permit(9_999_999L, false);

        var coverage =
                of(need("PO-1", 0, 10_000_000, permit), need("PO-2", 90, 5, permit), need("PO-3", -1, 5, permit));

        assertThat(coverage.callOffs()).hasSize(1);
        assertThat(coverage.atLeast())
                .hasValueSatisfying(share -> assertThat(share.toPlainString()).isEqualTo("0.999999"));
        assertThat(of().atLeast()).isEmpty();
    }

    private static Coverage of(Need... needs) {
        return Coverage.of(List.of(needs), TODAY, TODAY.plusDays(90));
    }

    private static Need need(String poNo, int days, long massMg, Permit permit) {
        return new Need(poNo, 1, "NdFeB magnets", TODAY.plusDays(days), massMg, List.of(permit));
    }

    private static Permit permit(@Nullable Long leftMg, boolean nearlyUsedUp) {
        return new Permit(NUMBER, true, new Validity(TODAY.minusDays(1), TODAY.plusYears(1)), leftMg, nearlyUsedUp);
    }
}

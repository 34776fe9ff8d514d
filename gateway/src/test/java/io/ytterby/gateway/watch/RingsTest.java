package io.ytterby.gateway.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.order.domain.PurchaseOrder.CallOff;
import io.ytterby.gateway.order.domain.PurchaseOrder.Line;
import io.ytterby.gateway.order.domain.Supply;
import io.ytterby.gateway.watch.domain.Ring;
import io.ytterby.gateway.watch.domain.Rings;
import io.ytterby.gateway.watch.domain.WatchRule;
import io.ytterby.gateway.watch.domain.WatchRule.Kind;
import io.ytterby.gateway.watch.domain.Watched;
import io.ytterby.kernel.Mass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RingsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final Rings rings = new Rings(TODAY);

    @Test
    void a_licence_rings_when_its_end_comes_near_and_again_with_the_same_occasion() {
        var rule = rule(Kind.LICENCE_EXPIRES, 30, 0);

        assertThat(ring(rule, licence(true, 31))).isEmpty();
        assertThat(ring(rule, licence(true, 30))).isPresent();
        assertThat(ring(rule, licence(false, 5))).isEmpty();
        var tomorrow = new Rings(TODAY.plusDays(1)).of(rule, licence(true, 30)).findFirst();
        assertThat(tomorrow.map(Ring::occasion))
                .isEqualTo(ring(rule, licence(true, 30)).map(Ring::occasion));
        assertThat(new Rings(TODAY.plusDays(31)).of(rule, licence(true, 30))).isEmpty();
    }

    @Test
    void a_line_rings_for_its_next_call_offs_and_anew_when_another_is_the_first() {
        var rule = rule(Kind.QUANTITY_BELOW_CALL_OFFS, 0, 2);
        var line = line(5, 1, 3, 10);

        assertThat(ring(rule, line)).isEmpty(); // 1 + 3 are covered by 5
        var later = new Rings(TODAY.plusDays(15)).of(rule, line).findFirst().orElseThrow(); // 3 + 10 are not
        var muchLater = new Rings(TODAY.plusDays(25)).of(rule, line).findFirst().orElseThrow(); // nor is 10
        assertThat(later.subject()).isEqualTo("order/PO-1/line/1");
        assertThat(later.occasion()).isNotEqualTo(muchLater.occasion());
        assertThat(new Rings(TODAY.plusDays(40)).of(rule, line)).isEmpty();
    }

    @Test
    void an_open_application_rings_when_four_of_five_of_its_like_were_decided() {
        var rule = rule(Kind.PROCESSING_ABOVE_P80, 0, 0);

        assertThat(ring(rule, application(true, TODAY))).isEmpty();
        assertThat(ring(rule, application(true, TODAY.minusDays(1)))).isPresent();
        assertThat(ring(rule, application(false, TODAY.minusDays(1)))).isEmpty();
        assertThat(ring(rule, application(true, null))).isEmpty();
    }

    @Test
    void each_recall_and_each_hold_of_a_lot_rings_for_itself() {
        var lot = new Watched.Lot(
                "l",
                "ACTIVE",
                false,
                List.of(new Watched.Recall("r1", "Wet"), new Watched.Recall("r2", "Dry")),
                List.of(
                        new Watched.Hold("d", NOON, "Customs holds it."),
                        new Watched.Hold("d", NOON.plusSeconds(1), "Customs holds it.")),
                7);

        assertThat(rings.of(rule(Kind.RECALL, 0, 0), lot).map(Ring::occasion))
                .containsExactly("recall r1", "recall r2");
        assertThat(rings.of(rule(Kind.HOLD, 0, 0), lot).map(Ring::occasion))
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(rings.of(rule(Kind.LICENCE_EXPIRES, 30, 0), lot)).isEmpty();
    }

    @Test
    void a_warning_tells_no_more_than_may_be_seen() {
        var hold = new Watched.Hold("secret-declaration", NOON, "You may not see by whom or why. Ask the exporter.");
        var lot = new Watched.Lot("l", "ACTIVE", false, List.of(), List.of(hold), 7);

        assertThat(rings.of(rule(Kind.HOLD, 0, 0), lot).map(Ring::says)).noneMatch(says -> says.contains("secret"));
    }

    private Optional<Ring> ring(WatchRule rule, Watched thing) {
        return rings.of(rule, thing).findFirst();
    }

    private static WatchRule rule(Kind kind, int days, int callOffs) {
        return new WatchRule("mine", kind, days, callOffs, Set.of());
    }

    private static Watched.Licence licence(boolean usable, int daysLeft) {
        return new Watched.Licence("CN-2026-000017", "ISSUED", usable, TODAY.plusDays(daysLeft), 1);
    }

    private static Watched.Line line(long left, long... callOffs) {
        var dates = new java.util.ArrayList<CallOff>();
        for (int i = 0; i < callOffs.length; i++)
            dates.add(new CallOff(TODAY.plusDays(10L * (i + 1)), new Mass(callOffs[i])));
        return new Watched.Line(
                "PO-1",
                new Line(1, "magnets", new Mass(100), null, dates, List.of(), List.of(), List.of()),
                List.of(new Supply.Left(true, new Mass(left), List.of())));
    }

    private static Watched.Application application(boolean open, @Nullable LocalDate mostBy) {
        return new Watched.Application("a", "IN_REVIEW", open, TODAY.minusDays(60), Optional.ofNullable(mostBy), 1);
    }
}

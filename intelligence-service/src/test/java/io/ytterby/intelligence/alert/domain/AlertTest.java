package io.ytterby.intelligence.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertTest {
    private static final Instant DAY = Instant.parse("2024-12-21T00:00:00Z");
    private static final PersonId OFFICER = new PersonId("lin.case");
    private static final AlertPolicy POLICY = new AlertPolicy(
            new BigDecimal("0.5"),
            new BigDecimal("0.2"),
            new BigDecimal("0.2"),
            new BigDecimal("0.1"),
            Map.of("ITEM_TEST", new BigDecimal("0.1")),
            Map.of(
                    ExitKind.NEW_SMELTER, new BigDecimal("0.1"),
                    ExitKind.TOLL_PROCESSING, new BigDecimal("0.15"),
                    ExitKind.OLD_TRADE, new BigDecimal("0.3"),
                    ExitKind.HEADING_CHANGE, new BigDecimal("0.2")));

    @Test
    void what_comes_to_light_about_a_record_strengthens_its_alert_and_counts_no_record_twice() {
        var alert = Alert.raised(signal("0.8", "MASS_BALANCE"), goods("TEMU1"), DAY);

        var stronger = alert.strengthened(signal("0.9", "CODE_CLONE", "MASS_BALANCE"), POLICY)
                .orElseThrow();

        assertThat(stronger.score()).isEqualByComparingTo("0.9");
        assertThat(stronger.evidence().tests()).containsExactly("CODE_CLONE", "MASS_BALANCE");
        assertThat(stronger.evidence().records()).isEqualTo(1);
        assertThat(stronger.evidence().netMg()).isEqualTo(alert.evidence().netMg());
        assertThat(stronger.version()).isEqualTo(alert.version() + 1);
        assertThat(stronger.strengthened(signal("0.9", "CODE_CLONE"), POLICY)).isEmpty();
    }

    @Test
    void growth_fails_no_test_whatever_its_score() {
        var grown = signal("0.99", "SURGE", "NEW_CONSIGNEE", "HOARDING", "MARKET");

        assertThat(grown.failedTests()).isEmpty();
    }

    @Test
    void a_hard_rule_needs_no_score_and_growth_is_none() {
        assertThat(POLICY.isHard(signal("0.0002", "ITEM_TEST"))).isTrue();
        assertThat(POLICY.isHard(signal("0.99", "SURGE", "UNIT_VALUE"))).isFalse();
    }

    @Test
    void an_alert_names_the_tests_that_failed_and_not_that_the_trade_grew() {
        var alert = Alert.raised(signal("0.9", "SURGE", "MASS_BALANCE", "UNIT_VALUE"), goods("TEMU1"), DAY);

        assertThat(alert.evidence().tests()).containsExactly("MASS_BALANCE", "UNIT_VALUE");
    }

    @Test
    void a_new_smelter_with_evidence_lowers_the_odds_to_a_tenth_and_explains_the_alert() {
        var alert = Alert.raised(signal("0.8", "MASS_BALANCE"), goods("TEMU1"), DAY);

        var outcome = alert.noteExit(new Exit(ExitKind.NEW_SMELTER, "Report of 2025", OFFICER, DAY), POLICY);

        var next = ((Alert.Outcome.Moved) outcome).next();
        assertThat(next.score()).isEqualByComparingTo("0.285714"); // odds 4 -> 0.4
        assertThat(next.evidence().score()).isEqualByComparingTo("0.8");
        assertThat(next.state()).isEqualTo(AlertState.EXPLAINED);
    }

    @Test
    void the_same_kind_of_exit_noted_twice_lowers_once() {
        var alert = Alert.raised(signal("0.9", "MASS_BALANCE"), goods("TEMU1"), DAY);
        var exit = new Exit(ExitKind.OLD_TRADE, "Invoices since 2012", OFFICER, DAY);

        var once = ((Alert.Outcome.Moved) alert.noteExit(exit, POLICY)).next();
        var twice = ((Alert.Outcome.Moved) once.noteExit(exit, POLICY)).next();

        assertThat(twice.score()).isEqualByComparingTo(once.score());
    }

    @Test
    void a_stronger_record_opens_what_was_explained_again() {
        var explained = ((Alert.Outcome.Moved) Alert.raised(signal("0.8", "MASS_BALANCE"), goods("TEMU1"), DAY)
                        .noteExit(new Exit(ExitKind.OLD_TRADE, "Old", OFFICER, DAY), POLICY))
                .next();
        var again = explained.joined(signal("0.99", "DOCUMENT_DIFFERENCE"), goods("TEMU2"), POLICY);

        assertThat(again.state()).isEqualTo(AlertState.OPEN);
        assertThat(again.evidence().tests()).containsExactly("DOCUMENT_DIFFERENCE", "MASS_BALANCE");
        assertThat(again.evidence().records()).isEqualTo(2);
        assertThat(again.evidence().containers()).containsExactlyInAnyOrder("TEMU1", "TEMU2");
    }

    @Test
    void the_evidence_is_the_same_in_whatever_order_records_come() {
        var one = signal("0.6", "UNIT_VALUE");
        var other = signal("0.9", "MASS_BALANCE");

        var forth = Alert.raised(one, goods("A"), DAY)
                .joined(other, goods("B"), POLICY)
                .evidence();
        var back = Alert.raised(other, goods("B"), DAY)
                .joined(one, goods("A"), POLICY)
                .evidence();

        assertThat(forth).isEqualTo(back);
    }

    @Test
    void what_was_dismissed_stays_so_and_answers_all_that_tells_no_more() {
        var alert = Alert.raised(signal("0.8", "UNIT_VALUE"), goods("TEMU1"), DAY);

        var dismissed = ((Alert.Outcome.Moved) alert.dismiss(OFFICER, "A tender", DAY)).next();

        assertThat(dismissed.confirm(OFFICER, "No", DAY)).isEqualTo(new Alert.Outcome.Ended(AlertState.DISMISSED));
        assertThat(dismissed.answers(signal("0.7", "UNIT_VALUE"))).isTrue();
        assertThat(dismissed.answers(signal("0.7", "MASS_BALANCE")))
                .as("another test")
                .isFalse();
        assertThat(dismissed.answers(signal("0.9", "UNIT_VALUE")))
                .as("a higher score")
                .isFalse();
    }

    private static Signal signal(String score, String... features) {
        var reasons = Arrays.stream(features)
                .map(feature ->
                        new Reason(feature, new BigDecimal("2.0"), null, null, null, null, "It is " + feature + "."))
                .toList();
        var line = new TradeLine("TH", "US", "282580", "Siam", "Gulf");
        return new Signal(UUID.randomUUID(), DAY, new BigDecimal(score), "1", false, line, BigDecimal.ONE, reasons);
    }

    private static Consignment goods(String container) {
        var firm = new Consignment.Firm(null, "Siam", "TH");
        return new Consignment(1_000_000, firm, firm, List.of(container), null);
    }
}

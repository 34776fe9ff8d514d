package io.ytterby.gateway.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.gateway.duty.data.AlternateReader;
import io.ytterby.gateway.duty.data.RuleReader;
import io.ytterby.gateway.duty.domain.Basis;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.gateway.duty.domain.Evidence;
import io.ytterby.gateway.duty.domain.Grade;
import io.ytterby.gateway.duty.domain.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutyRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 23);
    private final DutyRules act = RuleReader.rules().versions().getFirst();

    @Test
    void the_line_is_the_unions_own_and_every_rule_says_where_it_stands_and_how_sure_it_is() {
        var line = act.dependencyLine();

        assertThat(line.value()).isEqualByComparingTo("0.65");
        assertThat(line.says()).contains("The Union's own benchmark", "binds no company");
        assertThat(line.provenance().basis()).isEqualTo(Basis.SOURCED);
        assertThat(act.coverageDays().provenance().basis()).isEqualTo(Basis.ASSUMED);
        assertThat(act.union().value()).hasSize(27);
        assertThat(act.magnets().elements().value()).hasSize(8);
    }

    @Test
    void a_day_before_the_first_rules_has_none_and_the_first_day_has_them() {
        var book = RuleReader.rules();

        assertThat(book.asOf(FIRST.minusDays(1))).isEmpty();
        assertThat(book.asOf(FIRST)).contains(act);
    }

    @Test
    void a_version_ends_on_the_day_on_which_the_next_begins_and_on_no_day_do_two_hold() {
        var end = LocalDate.of(2027, 1, 1);
        var book = new RuleBook(List.of(version("next", end, null), version("old", FIRST, end)));

        assertThat(book.asOf(end.minusDays(1)).map(DutyRules::id)).contains("old");
        assertThat(book.asOf(end).map(DutyRules::id)).contains("next");
        assertThatThrownBy(() -> new RuleBook(List.of(version("old", FIRST, null), version("next", end, null))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_only_proposed_is_told_and_changes_no_rule() {
        assertThat(act.proposals())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.says()).contains("Not adopted"));
        assertThat(act.inForceUntil()).isNull();
    }

    @Test
    void no_alternate_of_this_build_is_approved_and_each_names_its_source_and_that_of_its_cost() {
        var alternates = AlternateReader.alternates();

        assertThat(alternates).isNotEmpty().allSatisfy(one -> {
            assertThat(one.evidence().grade()).isNotEqualTo(Grade.APPROVED);
            assertThat(one.evidence().source()).isNotBlank();
        });
        assertThat(alternates).filteredOn(one -> one.cost() != null).hasSize(1);
    }

    @Test
    void tested_takes_a_reference_and_a_day_and_approved_a_person_too() {
        var day = LocalDate.of(2026, 10, 1);

        assertThat(lacking(Grade.CLAIMED, null, null, null)).isEmpty();
        assertThat(lacking(Grade.TESTED, null, day, null)).contains("reference");
        assertThat(lacking(Grade.TESTED, "LAB-7", null, null)).contains("on");
        assertThat(lacking(Grade.TESTED, "LAB-7", day, null)).isEmpty();
        assertThat(lacking(Grade.APPROVED, "LAB-7", day, " ")).contains("approvedBy");
    }

    private static Optional<String> lacking(
            Grade grade, @Nullable String reference, @Nullable LocalDate on, @Nullable String by) {
        return new Evidence(grade, "the maker", reference, on, by).lacking();
    }

    private DutyRules version(String id, LocalDate from, @Nullable LocalDate until) {
        return new DutyRules(
                id,
                act.title(),
                from,
                until,
                act.dependencyLine(),
                act.union(),
                act.strategicElements(),
                act.coverageDays(),
                act.assessmentYears(),
                act.assessmentParts(),
                act.suppliersSilence(),
                act.magnets(),
                act.proposals());
    }
}

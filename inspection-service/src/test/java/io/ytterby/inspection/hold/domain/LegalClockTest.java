package io.ytterby.inspection.hold.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.inspection.hold.data.HoldLawReader;
import io.ytterby.inspection.hold.domain.Hold.Extension;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTest {
    private static final Unlocode SHANGHAI = new Unlocode("CNSHA");
    private static final Instant PLACED = Instant.parse("2026-11-22T08:00:00Z");
    private static final ClockLaw LAW = HoldLawReader.clocks();

    @ParameterizedTest(name = "{0} {1} placed {2}")
    @CsvSource({
        "CNSHA, DETENTION,   2026-11-22T08:00:00Z, cn-acl-25.1,         2026-12-22, 2026-12-22T16:00:00Z",
        // After midnight in Shanghai, though it is still Sunday in UTC.
        "CNSHA, EXAMINATION, 2026-11-22T16:30:00Z, cn-acl-25.1,         2026-12-23, 2026-12-23T16:00:00Z",
        // Five working days over Thanksgiving and a weekend.
        "USLAX, EXAMINATION, 2026-11-23T20:00:00Z, us-19cfr-151-16-b.1, 2026-12-01, 2026-12-02T08:00:00Z",
        "USNYC, EXAMINATION, 2026-11-23T20:00:00Z, us-19cfr-151-16-b.1, 2026-12-01, 2026-12-02T05:00:00Z",
        "USNYC, DETENTION,   2026-11-23T20:00:00Z, us-19cfr-151-16-e.1, 2026-12-23, 2026-12-24T05:00:00Z",
        "DEHAM, DETENTION,   2026-03-10T12:00:00Z, eu-ucc-197-198.1,    2026-04-09, 2026-04-09T22:00:00Z"
    })
    void a_clock_ends_with_the_last_legal_day_of_the_port(
            String port, ClockKind kind, Instant placed, String rule, LocalDate lastDay, Instant until) {
        var clock = LAW.start(new Unlocode(port), kind, placed).orElseThrow();

        assertThat(clock).isEqualTo(LegalClock.running(rule, lastDay, until));
    }

    @Test
    void a_port_of_a_country_whose_law_is_not_known_has_no_clock() {
        assertThat(LAW.start(new Unlocode("JPTYO"), ClockKind.DETENTION, PLACED))
                .isEmpty();
    }

    @Test
    void a_clock_warns_two_days_before_its_end_escalates_at_it_once_each_and_the_hold_stands() {
        var hold = hold(SHANGHAI);
        var until = end(hold);

        assertThat(hold.clockCall(until.minus(Duration.ofHours(49)))).isEmpty();
        var warned = hold.clockCall(until.minus(Duration.ofDays(2))).orElseThrow();
        assertThat(warned).isInstanceOf(ClockCall.Warned.class);
        assertThat(warned.hold().clockCall(until.minusNanos(1))).isEmpty();
        var escalated = warned.hold().clockCall(until).orElseThrow();
        assertThat(escalated).isInstanceOf(ClockCall.Escalated.class);
        assertThat(escalated.hold().clockCall(until.plus(Duration.ofDays(400)))).isEmpty();
        assertThat(escalated.hold().status()).isEqualTo(HoldStatus.PLACED);
        assertThat(escalated.hold().end()).isNull();
    }

    @Test
    void beyond_its_clock_a_hold_is_extended_once_and_no_longer_than_the_law_has_it() {
        var hold = hold(SHANGHAI);
        var lastLegal = Instant.parse("2027-01-21T16:00:00Z"); // the end of 21 January in Shanghai

        var tooLong = hold.extend(lastLegal.plusSeconds(1), SHANGHAI, LAW, PLACED);
        var extended = (Extension.Extended) hold.extend(lastLegal, SHANGHAI, LAW, PLACED);
        var again = extended.hold().extend(lastLegal.plusSeconds(1), SHANGHAI, LAW, PLACED);

        assertThat(tooLong).isEqualTo(new Extension.BeyondTheLaw(LAW.rule("cn-acl-25.1"), LocalDate.of(2027, 1, 21)));
        assertThat(end(extended.hold())).isEqualTo(lastLegal);
        assertThat(again).isEqualTo(new Extension.BeyondTheLaw(LAW.rule("cn-acl-25.1"), LocalDate.of(2027, 1, 21)));
    }

    @Test
    void a_clock_that_has_run_out_is_not_extended_any_more() {
        var hold = hold(SHANGHAI);

        var late = hold.extend(end(hold).plus(Duration.ofDays(3)), SHANGHAI, LAW, end(hold));

        assertThat(late).isInstanceOf(Extension.BeyondTheLaw.class);
    }

    @Test
    void where_the_law_knows_no_extension_there_is_none_and_where_no_law_is_known_there_is_no_end() {
        var newYork = new Unlocode("USNYC");
        var tokyo = new Unlocode("JPTYO");

        assertThat(hold(newYork).extend(end(hold(newYork)).plusSeconds(1), newYork, LAW, PLACED))
                .isInstanceOf(Extension.BeyondTheLaw.class);
        assertThat(hold(tokyo).extend(Instant.parse("2099-01-01T00:00:00Z"), tokyo, LAW, PLACED))
                .isInstanceOf(Extension.Extended.class);
    }

    @Test
    void every_clock_names_its_law_its_source_and_how_sure_we_are() {
        assertThat(LAW.jurisdictions())
                .allSatisfy(one -> assertThat(one.clocks()).isNotEmpty().allSatisfy(rule -> {
                    assertThat(rule.rule()).isNotBlank();
                    assertThat(rule.source()).isNotBlank();
                    assertThat(rule.confidence()).isIn("found", "partial", "memory");
                }));
    }

    private static Instant end(Hold hold) {
        var clock = hold.clock();
        if (clock == null) throw new AssertionError("no clock");
        return clock.until();
    }

    private static Hold hold(Unlocode port) {
        var clock = LAW.start(port, ClockKind.DETENTION, PLACED).orElse(null);
        return Hold.placed(
                DeclarationId.random(),
                new OrganisationId("cn-gacc"),
                new HoldGround("SUSPICION"),
                "Seals",
                new PersonId("zhao.ming"),
                PLACED,
                clock == null ? PLACED.plus(Duration.ofDays(30)) : clock.until(),
                clock);
    }
}

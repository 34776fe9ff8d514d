package io.ytterby.inspection.instrument.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.inspection.words.app.InspectionSentences;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final InstrumentId ID = new InstrumentId("hh50-1");
    private static final Instant SINCE = Instant.parse("2026-11-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-11-11");
    private static final LocalDate LAST = LocalDate.parse("2026-11-20");

    @Test
    void a_calibration_counts_from_its_first_day_to_its_last() {
        var instrument = instrument(true);
        var calibrations = List.of(calibration(FIRST, LAST));

        assertThat(Standing.of(instrument, calibrations, FIRST)).isInstanceOf(Standing.InForce.class);
        assertThat(Standing.of(instrument, calibrations, LAST)).isInstanceOf(Standing.InForce.class);
        assertThat(Standing.of(instrument, calibrations, FIRST.minusDays(1))).isInstanceOf(Standing.OutOfForce.class);
        assertThat(Standing.of(instrument, calibrations, LAST.plusDays(1)))
                .isEqualTo(new Standing.OutOfForce(
                        "Instrument hh50-1 has no calibration in force on 2026-11-21: the last one ended on 2026-11-20",
                        true));
    }

    @Test
    void the_newest_certificate_that_covers_a_day_is_in_force() {
        var newer = calibration(FIRST.plusDays(2), LAST.plusDays(9));
        var older = calibration(FIRST, LAST);

        var standing = Standing.of(instrument(true), List.of(newer, older), LAST);

        assertThat(standing).isEqualTo(new Standing.InForce(instrument(true), newer));
    }

    @Test
    void an_instrument_out_of_service_gives_no_verdict_however_well_calibrated() {
        var standing = Standing.of(instrument(false), List.of(calibration(FIRST, LAST)), FIRST);

        assertThat(standing).isEqualTo(new Standing.OutOfForce("Instrument hh50-1 is out of service", true));
    }

    @Test
    void why_it_gives_none_has_chinese_words() {
        var reasons = List.of(
                Standing.of(instrument(false), List.of(), FIRST),
                Standing.of(instrument(true), List.of(), FIRST),
                Standing.of(instrument(true), List.of(calibration(FIRST, LAST)), LAST.plusDays(1)),
                Standing.unknown(ID));

        assertThat(reasons)
                .allSatisfy(reason -> assertThat(reason)
                        .isInstanceOfSatisfying(
                                Standing.OutOfForce.class,
                                why -> assertThat(InspectionSentences.knows(why.why()))
                                        .as(why.why())
                                        .isTrue()));
    }

    @Test
    void uptime_is_the_share_in_service_and_under_an_approved_calibration() {
        var zone = ZoneId.of("Asia/Shanghai");
        var from = Instant.parse("2026-11-10T16:00:00Z"); // the 11th begins in Shanghai
        var until = from.plusSeconds(10 * 86_400);
        var changes = List.of(
                new Uptime.Change(SINCE, true),
                new Uptime.Change(from.plusSeconds(5 * 86_400), false),
                new Uptime.Change(from.plusSeconds(6 * 86_400), true));

        var share = Uptime.share(
                changes, List.of(calibration(FIRST, FIRST.plusDays(7)), calibration(FIRST, FIRST)), from, until, zone);

        assertThat(share).isEqualByComparingTo("0.7000"); // 8 days calibrated, one of them out of service
    }

    private static RegisteredInstrument instrument(boolean inService) {
        return new RegisteredInstrument(
                ID, new InstrumentCard(InstrumentKind.XRF, "7", "CNSHA", inService, "{}"), SINCE, 1);
    }

    private static Calibration calibration(LocalDate from, LocalDate until) {
        return new Calibration(
                UUID.nameUUIDFromBytes((from + "/" + until).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                ID,
                new CalibrationCertificate("C-1", from, until, "NIM", "BCR-2G", null, null, List.of()),
                new PersonId("zhao.ming"),
                new PersonId("sun.lei"),
                SINCE);
    }
}

package io.ytterby.footprints.electricity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateJudgeTest {
    private static final BigDecimal KWH = new BigDecimal("10000");
    private static final EnergyCertificate GOOD =
            new EnergyCertificate("A", new BigDecimal("4"), YearMonth.of(2026, 3), "PLANT", true, "CN");

    @Test
    void a_certificate_that_another_organisation_has_used_does_not_count() {
        var judged = judge(id -> Optional.of("statement of another"), GOOD);

        assertThat(judged.rejected()).isEqualTo(Map.of("A", Rejection.USED_BEFORE));
        assertThat(judged.coveredKwh()).isZero();
    }

    @Test
    void one_that_is_listed_twice_counts_once_and_one_with_two_contents_not_at_all() {
        var other = new EnergyCertificate("A", new BigDecimal("5"), GOOD.vintage(), "PLANT", true, "CN");

        assertThat(judge(CertificateUses.NONE, GOOD, GOOD).rejected()).isEqualTo(Map.of("A#2", Rejection.DUPLICATE));
        assertThat(judge(CertificateUses.NONE, GOOD, GOOD).coveredKwh()).isEqualByComparingTo("4000");
        assertThat(judge(CertificateUses.NONE, GOOD, other).accepted()).isEmpty();
    }

    @Test
    void certificates_cover_no_more_than_was_used_and_the_oldest_go_first() {
        var later = new EnergyCertificate("B", new BigDecimal("7"), YearMonth.of(2026, 5), "PLANT", true, "CN");

        var judged = judge(CertificateUses.NONE, later, GOOD);

        assertThat(judged.accepted()).containsExactly(GOOD);
        assertThat(judged.rejected()).isEqualTo(Map.of("B", Rejection.EXCEEDS_CONSUMPTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "3.999"})
    void half_a_certificate_is_none(String mwh) {
        var part = new EnergyCertificate("A", new BigDecimal(mwh), GOOD.vintage(), "PLANT", true, "CN");

        assertThat(judge(CertificateUses.NONE, part).rejected()).isEqualTo(Map.of("A", Rejection.NOT_WHOLE_MWH));
    }

    @Test
    void the_first_and_the_last_month_of_the_period_count_and_those_beside_it_do_not() {
        for (var month : List.of("2026-01", "2026-06"))
            assertThat(judge(CertificateUses.NONE, of(month)).accepted()).hasSize(1);
        for (var month : List.of("2025-12", "2026-07"))
            assertThat(judge(CertificateUses.NONE, of(month)).rejected())
                    .isEqualTo(Map.of("A", Rejection.VINTAGE_OUT_OF_PERIOD));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_order_of_the_list_does_not_matter(long seed) {
        var random = new Random(seed);
        var listed = new ArrayList<EnergyCertificate>();
        for (int i = 0; i < 8; i++)
            listed.add(new EnergyCertificate(
                    "GEC-" + random.nextInt(6),
                    BigDecimal.valueOf(1 + random.nextInt(4)),
                    YearMonth.of(2026, 1 + random.nextInt(8)),
                    "PLANT",
                    random.nextInt(5) > 0,
                    "CN"));
        var shuffled = new ArrayList<>(listed);
        Collections.shuffle(shuffled, random);

        var judged = judge(CertificateUses.NONE, listed.toArray(EnergyCertificate[]::new));

        var again = judge(CertificateUses.NONE, shuffled.toArray(EnergyCertificate[]::new));
        assertThat(again.rejected()).isEqualTo(judged.rejected());
        assertThat(again.coveredKwh()).isEqualByComparingTo(judged.coveredKwh());
    }

    private static EnergyCertificate of(String month) {
        return new EnergyCertificate("A", new BigDecimal("1"), YearMonth.parse(month), "PLANT", true, "CN");
    }

    private static Judged judge(CertificateUses uses, EnergyCertificate... listed) {
        return new CertificateJudge("PLANT", "CN", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1), uses)
                .judge(List.of(listed), KWH);
    }
}

package io.ytterby.inspection.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.declaration.domain.Mrn;
import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.declaration.domain.Transport;
import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final OrganisationId BAOTOU = new OrganisationId("cn-baotou-re");
    private static final String HASH = "a".repeat(64);
    private static final ContainerNumber BOX = new ContainerNumber("CSQU3054383");

    @Test
    void all_that_a_pattern_says_of_the_goods_must_be_so() {
        var pattern = goods(new Consignor.Named(BAOTOU), "2821", "DE");

        assertThat(why(pattern, subject("2821100000", "DE", Transport.LOOSE)))
                .extracting(Match::field)
                .containsExactly("consignor", "hsDeclared", "destination");
        assertThat(why(pattern, subject("2846900000", "DE", Transport.LOOSE))).isEmpty();
        assertThat(why(pattern, subject("2821100000", "US", Transport.LOOSE))).isEmpty();
    }

    @Test
    void a_concealed_consignor_is_known_by_its_hash_alone() {
        assertThat(why(goods(new Consignor.Concealed(HASH), null, null), subject("2821100000", "DE", Transport.LOOSE)))
                .hasSize(1);
        assertThat(why(
                        goods(new Consignor.Concealed("b".repeat(64)), null, null),
                        subject("2821100000", "DE", Transport.LOOSE)))
                .isEmpty();
    }

    @Test
    void a_container_or_a_seal_of_the_series_is_a_hit_whatever_the_goods_are_called() {
        var pattern = new AlertPattern(
                new Consignor.Concealed("b".repeat(64)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(BOX),
                List.of("HLG12"));
        var sameBox = new Transport(List.of(BOX), List.of());
        var sameSeries = new Transport(List.of(), List.of(new SealNumber("HLG1234567")));

        assertThat(why(pattern, subject("3214100000", "US", sameBox)))
                .containsExactly(new Match("containers", BOX.value()));
        assertThat(why(pattern, subject("3214100000", "US", sameSeries)))
                .containsExactly(new Match("sealSeries", "HLG1234567"));
        assertThat(why(pattern, subject("3214100000", "US", Transport.LOOSE))).isEmpty();
    }

    @Test
    void it_hits_until_its_time_is_over_and_not_at_that_moment() {
        var alert = alert(goods(null, "2821", null), Duration.ofDays(30));
        var subject = subject("2821100000", "DE", Transport.LOOSE);

        assertThat(alert.matches(subject, alert.expiresAt().minusNanos(1_000))).isNotEmpty();
        assertThat(alert.matches(subject, alert.expiresAt())).isEmpty();
        assertThat(alert.stateAt(alert.expiresAt())).isEqualTo(AlertState.EXPIRED);
        assertThat(alert.withdraw(new PersonId("zhao.ming"), "Late", alert.expiresAt()))
                .isEmpty();
    }

    @Test
    void it_lives_1_to_180_days_and_looks_for_something() {
        var pattern = goods(null, "2821", null);

        assertThatThrownBy(() -> alert(pattern, Duration.ofHours(23))).hasMessageContaining("1 to 180 days");
        assertThatThrownBy(() -> alert(pattern, Duration.ofDays(181))).hasMessageContaining("1 to 180 days");
        assertThatThrownBy(() -> goods(null, null, "DE")).hasMessageContaining("a pattern names");
    }

    @Test
    void precision_is_the_share_of_hits_among_what_was_judged() {
        assertThat(Feedback.NONE.precision()).isEmpty();
        assertThat(new Feedback(2, 1).precision().orElseThrow()).isEqualByComparingTo("0.6667");
    }

    private static List<Match> why(AlertPattern pattern, AlertSubject subject) {
        return alert(pattern, Alert.DEFAULT).matches(subject, NOON);
    }

    private static Alert alert(AlertPattern pattern, Duration ttl) {
        var notice = new AlertNotice(new Unlocode("CNSHA"), "Found", null, pattern);
        return Alert.raised(notice, new PersonId("zhao.ming"), new OrganisationId("cn-gacc"), NOON, ttl, null);
    }

    private static AlertPattern goods(
            @Nullable Consignor consignor, @Nullable String heading, @Nullable String destination) {
        return new AlertPattern(
                consignor,
                heading == null ? null : new HsHeading(heading),
                null,
                null,
                destination == null ? null : new CountryCode(destination),
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static AlertSubject subject(String code, String destination, Transport transport) {
        var line = new DeclarationLine(
                1,
                new LicenceNumber("CN-2026-000017"),
                1,
                new LotId(UUID.randomUUID()),
                new Mass(1),
                Money.of("EUR", 1),
                new HsCode(code),
                Map.of());
        var form = new DeclarationForm(
                new Mrn("26CN4500000000001X"),
                BAOTOU,
                new OrganisationId("de-rheinwerk-auto"),
                new CountryCode(destination),
                new Unlocode("CNNGB"),
                List.of(line),
                transport);
        return new AlertSubject(form, HASH);
    }
}

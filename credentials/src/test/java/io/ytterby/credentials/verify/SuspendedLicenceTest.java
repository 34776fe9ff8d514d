package io.ytterby.credentials.verify;

import static io.ytterby.credentials.verify.Office.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.status.Bitstring;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.verify.Verdict.Invalid;
import io.ytterby.credentials.verify.Verdict.Stale;
import io.ytterby.credentials.verify.Verdict.Valid;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A licence is suspended at nine. What a gate without a network may say depends on the list it has. */
class SuspendedLicenceTest {
    private final Office office = new Office();
    private final String licence = office.licence();

    @Test
    void a_list_from_after_the_suspension_says_invalid() {
        var verifier = office.verifier(NINE.plusSeconds(5), true);

        assertThat(verifier.verify(licence, NINE.plusSeconds(6)).verdict()).isEqualTo(new Invalid(Reason.SUSPENDED));
    }

    @Test
    void an_earlier_list_within_its_ttl_says_valid_as_of_its_time() {
        var verifier = office.verifier(NINE.minusSeconds(60), false);

        assertThat(verifier.verify(licence, NINE.plusSeconds(200)).verdict())
                .isEqualTo(new Valid(NINE.minusSeconds(60)));
    }

    @Test
    void an_earlier_list_beyond_its_ttl_says_how_old_it_is() {
        var verifier = office.verifier(NINE.minusSeconds(60), false);

        assertThat(verifier.verify(licence, NINE.plus(Duration.ofHours(2))).verdict())
                .isEqualTo(new Stale(Reason.STATUS_LIST_STALE, Duration.ofMinutes(121)));
    }

    @Test
    void a_list_from_the_future_says_nothing() {
        var verifier = office.verifier(NINE, false);

        assertThat(verifier.verify(licence, NINE.minusSeconds(1)).verdict()).isInstanceOf(Stale.class);
    }

    @Test
    void a_bit_that_is_set_speaks_from_an_old_list_too() {
        var verifier = office.verifier(NINE, true);

        assertThat(verifier.verify(licence, NINE.plus(Duration.ofDays(3))).verdict())
                .isEqualTo(new Invalid(Reason.SUSPENDED));
    }

    @Test
    void nothing_is_valid_past_its_end_whatever_the_list_says() {
        var over = office.licence(Instant.parse("2026-11-01T00:00:00Z"), NINE);

        assertThat(office.verifier(NINE, false).verify(over, NINE).verdict()).isEqualTo(new Invalid(Reason.EXPIRED));
        assertThat(office.verifier(NINE, false)
                        .verify(over, NINE.plusSeconds(1))
                        .verdict())
                .isEqualTo(new Invalid(Reason.EXPIRED));
    }

    @ParameterizedTest(name = "{0} s after the list")
    @ValueSource(longs = {301, 3_600, 86_399, 86_400, 10_000_000})
    void no_age_beyond_the_ttl_is_ever_valid(long seconds) {
        var found = office.verifier(NINE, false).verify(licence, NINE.plusSeconds(seconds));

        assertThat(found.verdict()).isInstanceOf(Stale.class);
    }

    @Test
    void no_list_is_relied_on_for_more_than_a_day_whatever_it_says() {
        var forYears = new StatusList(
                "https://permit.example/credentials/status/suspension/1",
                Office.DID,
                "suspension",
                Bitstring.empty().encode(),
                NINE,
                null,
                Duration.ofDays(3_650));
        var bundle = Bundle.verified(
                office.bundle(NINE, office.list("revocation", NINE, false), office.signed(forYears)), office.rootKey());

        assertThat(new Verifier(bundle).verify(licence, NINE).verdict()).isEqualTo(new Valid(NINE));
        assertThat(new Verifier(bundle)
                        .verify(licence, NINE.plusSeconds(86_401))
                        .verdict())
                .isInstanceOf(Stale.class);
    }

    @Test
    void the_printed_code_is_judged_by_the_same_lists() {
        assertThat(office.verifier(NINE, false).verify(office.code(), NINE).verdict())
                .isEqualTo(new Valid(NINE));
        assertThat(office.verifier(NINE, true).verify(office.code(), NINE).verdict())
                .isEqualTo(new Invalid(Reason.SUSPENDED));
    }

    @Test
    void the_newest_list_that_is_not_from_the_future_counts() {
        var bundle = Bundle.verified(
                office.bundle(
                        NINE,
                        office.list("revocation", NINE, false),
                        office.list("suspension", NINE.minusSeconds(100), true),
                        office.list("suspension", NINE, false),
                        office.list("suspension", NINE.plusSeconds(100), true)),
                office.rootKey());

        assertThat(new Verifier(bundle).verify(licence, NINE).verdict()).isEqualTo(new Valid(NINE));
    }
}

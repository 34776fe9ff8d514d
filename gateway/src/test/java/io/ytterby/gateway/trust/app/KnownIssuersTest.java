package io.ytterby.gateway.trust.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.RefusedException;
import io.ytterby.gateway.signing.app.StatusKeys;
import io.ytterby.gateway.support.Office;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownIssuersTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_first_root_is_pinned_and_another_is_refused_later() throws Exception {
        var office = new TrustedOffice(new Office(), folder, NOON);
        var known = office.known();

        office.becomes(new Office(), NOON.plusSeconds(60));

        assertThatThrownBy(known::refresh).isInstanceOf(RefusedException.class);
        assertThat(issuedAt(known)).isEqualTo(NOON);
    }

    @Test
    void an_older_bundle_never_takes_the_place_of_a_newer_one() throws Exception {
        var office = new TrustedOffice(new Office(), folder, NOON);
        var known = office.known();

        office.publish(NOON.minusSeconds(60), NOON.minusSeconds(60), false);
        known.refresh();

        assertThat(issuedAt(known)).isEqualTo(NOON);
    }

    @Test
    void after_a_restart_the_last_bundle_counts_while_the_issuer_is_away() throws Exception {
        var office = new Office();
        var before = new TrustedOffice(office, folder, NOON).known();

        var after = new TrustedOffice(office, folder, NOON.plus(Duration.ofDays(9))).recalled();

        assertThat(issuedAt(after)).isEqualTo(issuedAt(before));
    }

    @Test
    void the_did_document_has_the_keys_of_licences_and_of_status_answers_and_a_retired_one_asserts_nothing()
            throws Exception {
        var known = new TrustedOffice(new Office(), folder, NOON).known();
        var list = known.trusted().orElseThrow().bundle().trustList();
        var status = new StatusKeys.Known(
                Office.DID + "#status-1", list.entries().getFirst().key(), NOON, NOON.plusSeconds(9));

        var now = DescribeKeys.write(Office.DID, list, List.of(status), NOON);
        var later = DescribeKeys.write(Office.DID, list, List.of(status), NOON.plusSeconds(10));

        assertThat(now)
                .contains(
                        "\"assertionMethod\":[\"did:web:permit.example#2026q4\",\"did:web:permit.example#status-1\"]");
        assertThat(later)
                .contains("\"assertionMethod\":[\"did:web:permit.example#2026q4\"]")
                .contains("#status-1");
    }

    private static Instant issuedAt(KnownIssuers known) {
        return known.trusted().orElseThrow().bundle().issuedAt();
    }
}

package io.ytterby.certification;

import static io.ytterby.certification.Certifiers.DECIDER;
import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Many claim at one time, and a withdrawal dies on its way: the books add up all the same. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ClaimsAtOnceTest {
    @Inject
    Trackers trackers;

    @Inject
    Jdbi jdbi;

    @Test
    void eight_that_claim_at_once_get_what_is_certified_and_not_a_milligram_more() throws Exception {
        var lot = trackers.certifiedLot();
        Callable<Response> claim = () -> Trackers.claim(lot, "SEGREGATED", 100_000);

        var answers = new TreeMap<Integer, Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers.putAll(threads.invokeAll(Collections.nCopies(8, claim)).stream()
                    .map(ClaimsAtOnceTest::answered)
                    .collect(Collectors.groupingBy(Response::statusCode, Collectors.counting())));
        }

        assertThat(answers).containsOnly(entry(201, 5), entry(409, 3));
        assertThat(claimedMg(lot)).isEqualTo(500_000);
    }

    @Test
    void a_withdrawal_that_dies_between_two_batches_goes_on_where_it_was() {
        var certificate = Certifiers.issued();
        var claims = new HashMap<String, String>();
        for (int i = 0; i < 2; i++) {
            var lot = trackers.certifiedLot(certificate);
            claims.put(lot, Trackers.claim(lot, "SEGREGATED", 100_000).path("claimId"));
        }
        var lots = inTheOrderOfTheWithdrawal(certificate);
        var first = claims.get(lots.getFirst());
        var last = claims.get(lots.getLast());

        QuarkusTransaction.requiringNew().run(() -> {
            holdBook(lots.getLast());
            Certifiers.verb(DECIDER, certificate, "withdraw", "{\"reason\":\"Misstated\"}");
            Eventually.asserted(() ->
                    assertThat(killedWhoWaits()).as("sessions that were killed").isPositive());
            assertThat(state(first)).isEqualTo("WITHDRAWN");
            assertThat(state(last)).isEqualTo("ACTIVE");
        });

        Eventually.asserted(() -> assertThat(state(last)).isEqualTo("WITHDRAWN"));
        Eventually.asserted(() -> assertThat(endedClaims(certificate)).isEqualTo(2));
        assertThat(lots).allSatisfy(lot -> assertThat(claimedMg(lot)).isZero());
    }

    private static Map.Entry<Integer, Long> entry(int status, long times) {
        return Map.entry(status, times);
    }

    private static Response answered(Future<Response> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<String> inTheOrderOfTheWithdrawal(String certificate) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT lot_id FROM certified_input WHERE certificate_id = :id ORDER BY id")
                .bind("id", UUID.fromString(certificate))
                .mapTo(String.class)
                .list());
    }

    private static String state(@Nullable String claim) {
        return get(PRODUCER, "/v1/claims/" + claim).path("state");
    }

    private void holdBook(String lot) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT lot_id FROM lot_book WHERE lot_id = :lot FOR UPDATE")
                .bind("lot", UUID.fromString(lot))
                .mapTo(UUID.class)
                .one());
    }

    /** As a crash would: whoever waits for this transaction loses its session. */
    private long killedWhoWaits() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_locks
                         WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))""").mapTo(Long.class).one());
    }

    private long claimedMg(String lot) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT sum(claimed_mg) FROM holding WHERE lot_id = :lot")
                .bind("lot", UUID.fromString(lot))
                .mapTo(Long.class)
                .one());
    }

    private long endedClaims(String certificate) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT coalesce(sum(claims_ended), 0) FROM claim_cascade
                         WHERE certificate_id = :id AND ended_at IS NOT NULL""")
                .bind("id", UUID.fromString(certificate))
                .mapTo(Long.class)
                .one());
    }
}

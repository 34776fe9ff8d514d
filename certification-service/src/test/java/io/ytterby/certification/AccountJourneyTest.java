package io.ytterby.certification;

import static io.ytterby.certification.AccountHolders.allocate;
import static io.ytterby.certification.AccountHolders.deposit;
import static io.ytterby.certification.Certifiers.DECIDER;
import static io.ytterby.certification.Certifiers.OTHER_PRODUCER;
import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.certification.account.app.AllocateCredit;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccountJourneyTest {
    private static final Actor WANG = new Actor(
            new PersonId("wang.fang"), new OrganisationId("cn-baotou-re"), OrganisationKind.COMPANY, Set.of());

    @Inject
    Trackers trackers;

    @Inject
    Jdbi jdbi;

    @Inject
    TestClock clock;

    @Inject
    AllocateCredit allocateCredit;

    @Test
    void what_was_given_up_is_credited_times_the_factor_and_given_to_lots_and_not_a_milligram_more() {
        var account = AccountHolders.opened("MASS_BALANCE");
        var input = trackers.certifiedLot();
        var output = booked(trackers.minted());

        var early = deposit(account, input, 1);
        AccountHolders.conversion(account, "0.9");
        var deposited = deposit(account, input, 400_000);
        var tooMuch = deposit(account, input, 100_001);
        var overdrawn = allocate(account, output, 360_001);
        var allocated = allocate(account, output, 360_000);
        var claimed = Trackers.claim(output, "MASS_BALANCE", 360_000);

        assertThat(early.<String>path("type")).endsWith("account-without-conversion");
        assertThat(deposited.<Integer>path("freeMg")).as(deposited.asString()).isEqualTo(360_000);
        assertThat(tooMuch.<Integer>path("freeMg")).isEqualTo(100_000);
        assertThat(overdrawn.<String>path("type")).endsWith("account-overdrawn");
        assertThat(overdrawn.<Integer>path("freeMg")).isEqualTo(360_000);
        assertThat(allocated.<Integer>path("freeMg")).as(allocated.asString()).isZero();
        assertThat(claimed.statusCode()).as(claimed.asString()).isEqualTo(201);
        assertThat(Trackers.claim(output, "CONTROLLED_BLENDING", 1).<Integer>path("freeMg"))
                .isZero();
        assertThat(get(PRODUCER, "/v1/accounts/" + account + "/entries").<List<String>>path("items.kind"))
                .containsExactly("ALLOCATION", "DEPOSIT");
        assertThat(get(OTHER_PRODUCER, "/v1/accounts/" + account).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_in_an_account_at_a_moment_is_told_later_as_it_was_then() {
        var account = AccountHolders.converting("MASS_BALANCE");
        var output = booked(trackers.minted());
        var before = clock.instant();
        deposit(account, trackers.certifiedLot(), 500_000);
        var between = clock.instant();
        allocate(account, output, 150_000);

        assertThat(freeAt(account, before)).isZero();
        assertThat(freeAt(account, between) - freeAt(account, clock.instant())).isEqualTo(150_000);
        assertThat(freeAt(account, clock.instant()))
                .isEqualTo(get(PRODUCER, "/v1/accounts/" + account).<Integer>path("freeMg"));
        assertThat(get(PRODUCER, "/v1/accounts/" + account + "?at=yesterday").statusCode())
                .isIn(400, 404);
    }

    private static int freeAt(String account, Instant at) {
        return get(PRODUCER, "/v1/accounts/" + account + "?at=" + at).path("freeMg");
    }

    @Test
    void a_withdrawal_takes_what_is_left_and_ends_what_was_claimed_and_says_whom_it_touches() {
        var certificate = Certifiers.issued();
        var account = AccountHolders.converting("MASS_BALANCE");
        var output = booked(trackers.minted());
        deposit(account, trackers.certifiedLot(certificate), 500_000);
        allocate(account, output, 150_000);
        String claim = Trackers.claim(output, "MASS_BALANCE", 150_000).path("claimId");
        var before = clock.instant();

        Certifiers.verb(DECIDER, certificate, "withdraw", "{\"reason\":\"Misstated\"}");

        var path = "/v1/certificates/" + certificate + "/withdrawal";
        Eventually.asserted(
                () -> assertThat(get(DECIDER, path).<String>path("state")).isEqualTo("DONE"));
        assertThat(get(PRODUCER, "/v1/accounts/" + account).<Integer>path("forfeitedMg"))
                .isEqualTo(300_000);
        assertThat(allocate(account, output, 1).<Integer>path("freeMg")).isZero();
        assertThat(get(DECIDER, path).<Integer>path("claimsEnded")).isEqualTo(1);
        assertThat(get(DECIDER, path).<Integer>path("creditForfeitedMg")).isEqualTo(300_000);
        assertThat(get(DECIDER, path + "/holders").<List<String>>path("items.holder"))
                .containsExactly("cn-baotou-re");
        assertThat(get(PRODUCER, path + "/lots").<List<String>>path("items.lotId"))
                .containsExactly(output);
        assertThat(get(OTHER_PRODUCER, path).statusCode()).isEqualTo(404);
        var seen = "/v1/claims/" + claim;
        assertThat(get(PRODUCER, seen).<String>path("status")).isEqualTo("WITHDRAWN_CLAIM");
        assertThat(get(PRODUCER, seen + "?at=" + before).<String>path("status")).isEqualTo("VALID");
        assertThat(get(PRODUCER, seen + "?knownAt=" + before).<String>path("status"))
                .isEqualTo("VALID");
    }

    @Test
    void book_and_claim_never_comes_onto_a_lot_and_ends_with_its_certificate() {
        var certificate = Certifiers.issued("BOOK_AND_CLAIM");
        var account = AccountHolders.converting("BOOK_AND_CLAIM");
        var lot = trackers.certifiedLot(certificate);
        deposit(account, lot, 100_000);

        var given = allocate(account, lot, 1);
        var claimed = AccountHolders.claim(account, 60_000);
        var more = AccountHolders.claim(account, 30_001);
        Certifiers.verb(DECIDER, certificate, "withdraw", "{\"reason\":\"Misstated\"}");

        assertThat(given.<String>path("type")).endsWith("account-kind");
        assertThat(claimed.statusCode()).as(claimed.asString()).isEqualTo(201);
        assertThat(more.<Integer>path("freeMg")).isEqualTo(30_000);
        Eventually.asserted(() -> assertThat(
                        get(PRODUCER, "/v1/accounts/" + account + "/claims").<List<String>>path("items.state"))
                .containsExactly("WITHDRAWN"));
        assertThat(told(claimed.path("claimId"))).isEqualTo(2);
        assertThatThrownBy(() ->
                        jdbi.useHandle(handle -> handle.execute("""
                            INSERT INTO account_entry (account_id, account_kind, kind, parcel_id, mass_mg, lot_id, at, person)
                            SELECT account_id, 'BOOK_AND_CLAIM', 'ALLOCATION', id, 1, ?, now(), 'x' FROM parcel
                             WHERE account_id = ?\
                            """, UUID.fromString(lot), UUID.fromString(account))))
                .rootCause()
                .hasMessageContaining("lots_get_mass_balance_alone");
    }

    @Test
    void credit_ends_with_its_period_and_nobody_has_to_come_and_end_it() {
        var account = AccountHolders.converting("MASS_BALANCE");
        var output = booked(trackers.minted());
        deposit(account, trackers.certifiedLot(), 500_000);
        var later = new AtomicReference<AllocateCredit.Outcome>();

        clock.ahead(
                Duration.ofDays(370),
                () -> later.set(
                        allocateCredit.allocate(WANG, new AccountId(UUID.fromString(account)), LotId.of(output), 1)));

        assertThat(later.get()).isEqualTo(new AllocateCredit.Outcome.TooLittle(0));
        assertThat(allocate(account, output, 1).statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_certifies_no_factor_where_it_is_not_accredited_nor_one_above_one() {
        Certifiers.accredited();
        String abroad = AccountHolders.open("MASS_BALANCE", "DEHAM").path("accountId");

        var there = AccountHolders.conversion(abroad, "0.9");
        var wonder = AccountHolders.conversion(AccountHolders.opened("MASS_BALANCE"), "1.000000001");

        assertThat(there.<String>path("gap")).as(there.asString()).isEqualTo("OTHER_TERRITORY");
        assertThat(wonder.<String>path("errors[0].pointer")).isEqualTo("/factor");
        assertThat(AccountHolders.open("MASS_BALANCE", "DEHAM").<String>path("type"))
                .endsWith("account-exists");
    }

    @Test
    void what_is_claimed_as_a_whole_is_not_given_up_in_part() {
        var account = AccountHolders.converting("MASS_BALANCE");
        var lot = trackers.certifiedLot();
        Trackers.claim(lot, "SEGREGATED", 1);

        var answer = deposit(account, lot, 1_000);

        assertThat(answer.<String>path("type")).endsWith("lot-claimed-as-a-whole");
        assertThat(answer.<String>path("model")).isEqualTo("SEGREGATED");
    }

    @Test
    void a_serial_counts_once_whoever_uses_it_and_is_free_again_if_it_came_to_nothing() {
        var gec = "12345678901234567" + String.format("%015d", System.nanoTime() % 1_000_000_000_000_000L);
        var mine = Certifiers.applied();
        var theirs = Certifiers.appliedBy(OTHER_PRODUCER);

        var first = Certifiers.serials(PRODUCER, mine, "\"" + gec + "\"");
        var again = Certifiers.serials(PRODUCER, mine, "\"" + gec + "\"");
        var second = Certifiers.serials(OTHER_PRODUCER, theirs, "\"X" + gec + "\",\" " + gec + "\"");
        String use = first.path("items[0].useId");
        Certifiers.verb(PRODUCER, mine, "retract", "{\"reason\":\"Not yet\"}");
        Certifiers.post(PRODUCER, "/v1/used-serials/" + use + ":release", "{}");
        var third = Certifiers.serials(OTHER_PRODUCER, theirs, "\"" + gec + "\"");

        assertThat(Stream.of(first, again).map(Response::statusCode)).containsExactly(201, 201);
        assertThat(second.<String>path("type")).endsWith("serial-used-before");
        assertThat(second.<List<String>>path("serials")).containsExactly(gec);
        assertThat(third.statusCode()).as(third.asString()).isEqualTo(201);
        assertThat(Certifiers.serials(PRODUCER, Certifiers.applied(), "\"X" + gec + "\"")
                        .statusCode())
                .as("nothing of a refused request was kept")
                .isEqualTo(201);
    }

    @Test
    void what_stands_behind_a_declared_footprint_is_used_for_certificates_as_well() {
        var inventory = Declarers.inventory().replace("GEC-", "GEC-BOTH-");
        Declarers.declare(PRODUCER, inventory, "");

        var other = Certifiers.serials(OTHER_PRODUCER, Certifiers.appliedBy(OTHER_PRODUCER), "\"gec-both-a\"");

        assertThat(other.<List<String>>path("serials")).as(other.asString()).containsExactly("GEC-BOTH-A");
    }

    private static String booked(String lot) {
        Eventually.asserted(
                () -> assertThat(get(PRODUCER, "/v1/lots/" + lot + "/shares").statusCode())
                        .isEqualTo(200));
        return lot;
    }

    private int told(String claim) {
        return jdbi.withHandle(handle -> {
            var records = handle.createQuery("SELECT record FROM outbox WHERE key = :id")
                    .bind("id", claim)
                    .mapTo(String.class)
                    .list();
            records.forEach(EventSchemas::assertValid);
            return records.size();
        });
    }
}

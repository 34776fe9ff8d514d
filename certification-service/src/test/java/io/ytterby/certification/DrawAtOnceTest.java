package io.ytterby.certification;

import static io.ytterby.certification.AccountHolders.allocate;
import static io.ytterby.certification.AccountHolders.deposit;
import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.certification.account.app.Accounts;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Of two who draw the same credit one gets it, whether they come at once or the second one planned on what is gone. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DrawAtOnceTest {
    @Inject
    Trackers trackers;

    @Inject
    Accounts accounts;

    @Inject
    TestClock clock;

    @Test
    void of_two_who_draw_the_same_credit_at_once_one_gets_it() {
        var account = AccountHolders.converting("MASS_BALANCE");
        var outputs = List.of(booked(trackers.minted()), booked(trackers.minted()));
        deposit(account, trackers.certifiedLot(), 100_000);

        var answers = outputs.stream()
                .map(lot -> CompletableFuture.supplyAsync(() -> allocate(account, lot, 60_000)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409);
        assertThat(free(account)).isEqualTo(30_000);
    }

    /** As it is when somebody else has drawn between the look and the draw; the two above may happen not to meet. */
    @Test
    void who_planned_on_what_is_gone_meanwhile_draws_nothing_and_is_told_so() {
        var account = AccountHolders.converting("MASS_BALANCE");
        deposit(account, trackers.certifiedLot(), 100_000);
        var parcel = UUID.fromString(
                get(PRODUCER, "/v1/accounts/" + account + "/parcels").path("items[0].parcelId"));

        var first = drawn(parcel, 60_000);
        var second = drawn(parcel, 60_000);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(free(account)).isEqualTo(30_000);
    }

    private boolean drawn(UUID parcel, long milligrams) {
        var today = LocalDate.ofInstant(clock.instant(), Accreditation.LEGAL_ZONE);
        return QuarkusTransaction.requiringNew().call(() -> accounts.tryDraw(parcel, milligrams, today));
    }

    private static int free(String account) {
        return get(PRODUCER, "/v1/accounts/" + account).path("freeMg");
    }

    private static String booked(String lot) {
        Eventually.asserted(
                () -> assertThat(get(PRODUCER, "/v1/lots/" + lot + "/shares").statusCode())
                        .isEqualTo(200));
        return lot;
    }
}

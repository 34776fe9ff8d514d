package io.ytterby.tracking.declaration;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.GANZHOU;
import static io.ytterby.tracking.LotFixture.RHEINWERK;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static io.ytterby.tracking.LotFixture.magnets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.declaration.app.FollowDeclaration;
import io.ytterby.tracking.declaration.app.FollowHolds;
import io.ytterby.tracking.declaration.domain.DeclaredLots;
import io.ytterby.tracking.declaration.domain.DeclaredStatus;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.app.ShipLot;
import io.ytterby.tracking.lot.app.SplitLot;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.LotStatus;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tracking's part of the saga, event by event; {@code DeclarationEventsTest} has it over Kafka. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FollowDeclarationTest {
    private static final Mass MASS = Mass.ofGrams(500);

    @Inject
    FollowDeclaration followDeclaration;

    @Inject
    FollowHolds followHolds;

    @Inject
    MintLot mintLot;

    @Inject
    SplitLot splitLot;

    @Inject
    ShipLot shipLot;

    @Inject
    Lots lots;

    @Inject
    Books books;

    private final DeclarationId declaration = DeclarationId.random();
    private LotId one;
    private LotId other;

    @BeforeEach
    void two_lots() {
        one = mint();
        other = mint();
    }

    @Test
    void a_lodged_declaration_locks_all_its_lots_and_shows_them_to_the_consignee() {
        follow(1, DeclaredStatus.LODGED);

        assertThat(lot(one).lockedFor()).isEqualTo(declaration);
        assertThat(lot(other).lockedFor()).isEqualTo(declaration);
        assertThat(answers()).containsExactly("lots-locked");
        assertThat(books.count("lot_grant WHERE org = 'de-rheinwerk-auto' AND declaration_id = '" + declaration + "'"))
                .isEqualTo(2);
    }

    @Test
    void one_lot_that_cannot_be_locked_leaves_all_free() {
        followHolds.to(DeclarationId.random(), 1, 1, Set.of(other));

        follow(1, DeclaredStatus.LODGED);

        assertThat(lot(one).lockedFor()).isNull();
        assertThat(answers()).containsExactly("lots-refused");
    }

    @Test
    void a_locked_lot_is_neither_split_nor_shipped_nor_declared_again() {
        follow(1, DeclaredStatus.LODGED);
        var rival = DeclarationId.random();

        followDeclaration.to(declared(rival, 1, DeclaredStatus.LODGED));

        assertThat(split(one)).isEqualTo(new LotRefusal.Locked(one, declaration));
        assertThat(ship(one)).isEqualTo(new LotRefusal.Locked(one, declaration));
        assertThat(lot(one).lockedFor()).isEqualTo(declaration);
        assertThat(books.count("declaration_followed WHERE answer = 'REFUSED' AND declaration_id = '" + rival + "'"))
                .isOne();
    }

    @Test
    void a_refused_declaration_sets_its_lots_free() {
        follow(1, DeclaredStatus.LODGED);

        follow(2, DeclaredStatus.REFUSED);

        assertThat(lot(one).whyNotMovable()).isEmpty();
        assertThat(answers()).containsExactly("lots-locked", "lots-unlocked");
        assertThat(books.count("lot_grant WHERE declaration_id = '" + declaration + "'"))
                .isZero();
    }

    @Test
    void a_declaration_that_is_first_heard_of_when_it_has_ended_locks_nothing_even_if_its_lodging_comes_later() {
        follow(3, DeclaredStatus.CANCELLED);

        follow(1, DeclaredStatus.LODGED);

        assertThat(lot(one).whyNotMovable()).isEmpty();
        assertThat(answers()).isEmpty();
    }

    @Test
    void an_exit_marks_the_lots_and_every_gram_as_exported_once() {
        follow(1, DeclaredStatus.LODGED);

        follow(5, DeclaredStatus.EXITED);
        follow(5, DeclaredStatus.EXITED);
        follow(6, DeclaredStatus.EXITED);

        assertThat(lot(one).status()).isEqualTo(LotStatus.EXPORTED);
        assertThat(books.count("segment WHERE state = 'EXPORTED' AND lot_id = '" + one + "'"))
                .isOne();
        assertThat(answers()).containsExactly("lots-locked", "lots-exported");
        assertThat(books.count(
                        "epcis_event_lot JOIN epcis_event USING (seq) WHERE biz_step = 'departing' AND lot_id = '" + one
                                + "'"))
                .isOne();
        assertThat(split(one)).isEqualTo(new LotRefusal.WrongStatus(one, LotStatus.EXPORTED, LotStatus.ACTIVE));
    }

    @Test
    void an_exit_of_a_lot_that_another_declarations_hold_freezes_is_not_applied_in_silence() {
        follow(1, DeclaredStatus.LODGED);
        followHolds.to(DeclarationId.random(), 1, 1, Set.of(one));

        assertThatThrownBy(() -> follow(5, DeclaredStatus.EXITED)).hasMessageContaining("free to leave");

        assertThat(lot(one).status()).isEqualTo(LotStatus.ACTIVE);
        assertThat(lot(other).status()).isEqualTo(LotStatus.ACTIVE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void however_the_versions_come_the_newest_wins_and_its_effect_is_there_once(long seed) {
        var random = new Random(seed);
        boolean exits = random.nextBoolean();
        var states = new ArrayList<>(List.of(
                declared(declaration, 2, DeclaredStatus.RESERVED),
                declared(declaration, 3, DeclaredStatus.UNDER_CONTROL),
                declared(declaration, 2, DeclaredStatus.RESERVED),
                declared(declaration, 4, DeclaredStatus.RELEASED),
                declared(declaration, 5, exits ? DeclaredStatus.EXITED : DeclaredStatus.CANCELLED),
                declared(declaration, 5, exits ? DeclaredStatus.EXITED : DeclaredStatus.CANCELLED)));
        Collections.shuffle(states, random);
        follow(1, DeclaredStatus.LODGED);

        states.forEach(followDeclaration::to);

        assertThat(lot(one).status()).isEqualTo(exits ? LotStatus.EXPORTED : LotStatus.ACTIVE);
        assertThat(lot(one).lockedFor()).isEqualTo(exits ? declaration : null);
        assertThat(answers()).containsExactly("lots-locked", exits ? "lots-exported" : "lots-unlocked");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    private void follow(long version, DeclaredStatus status) {
        followDeclaration.to(declared(declaration, version, status));
    }

    private DeclaredLots declared(DeclarationId id, long version, DeclaredStatus status) {
        return new DeclaredLots(id, version, status, BAOTOU, RHEINWERK, "CNSHA", Map.of(one, MASS, other, MASS));
    }

    private List<String> answers() {
        return books.texts("SELECT replace(action, 'declaration.', '') FROM audit WHERE subject = 'declaration/"
                + declaration + "' ORDER BY id");
    }

    private Object split(LotId lot) {
        return refusal(splitLot.split(custodianOf(BAOTOU), new SplitLot.Order(lot, null, 1, null)));
    }

    private Object ship(LotId lot) {
        return refusal(shipLot.ship(custodianOf(BAOTOU), lot, GANZHOU));
    }

    private static Object refusal(LotOutcome<?> outcome) {
        return outcome instanceof LotOutcome.Refused<?> refused ? refused.why() : outcome;
    }

    private Lot lot(LotId id) {
        return lots.find(id).orElseThrow();
    }

    private LotId mint() {
        return mintLot.mint(custodianOf(BAOTOU), magnets(), MASS) instanceof LotOutcome.Done<Lot> done
                ? done.value().id()
                : LotId.random();
    }
}

package io.ytterby.tracking.transformation;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.GTIN;
import static io.ytterby.tracking.LotFixture.RHEINWERK;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static io.ytterby.tracking.LotFixture.magnets;
import static io.ytterby.tracking.LotFixture.newNumber;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Unlocode;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.declaration.app.FollowDeclaration;
import io.ytterby.tracking.declaration.domain.DeclaredLots;
import io.ytterby.tracking.declaration.domain.DeclaredStatus;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.LotStatus;
import io.ytterby.tracking.operation.app.ReverseOperation;
import io.ytterby.tracking.transformation.app.RecycleLot;
import io.ytterby.tracking.transformation.app.TransformationOutcome;
import io.ytterby.tracking.transformation.domain.TransformationRefusal;
import io.ytterby.tracking.transformation.domain.TransformationRefusal.NoEvidenceOfReturn;
import io.ytterby.tracking.transformation.domain.TransformationRefusal.OfLot;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 500 g of magnets left the country. What of them comes back is never abroad and here at once. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RecycleLotTest {
    private static final Mass MASS = Mass.ofGrams(500);

    @Inject
    RecycleLot recycleLot;

    @Inject
    ReverseOperation reverseOperation;

    @Inject
    FollowDeclaration followDeclaration;

    @Inject
    MintLot mintLot;

    @Inject
    Lots lots;

    @Inject
    Books books;

    private LotId exported;

    @BeforeEach
    void magnets_that_left() {
        exported = mintLot.mint(custodianOf(BAOTOU), magnets(), MASS) instanceof LotOutcome.Done<Lot> minted
                ? minted.value().id()
                : LotId.random();
        var declaration = DeclarationId.random();
        follow(declaration, 1, DeclaredStatus.LODGED);
        follow(declaration, 2, DeclaredStatus.RELEASED);
        follow(declaration, 3, DeclaredStatus.EXITED);
    }

    @Test
    void exported_goods_come_back_under_an_import_as_scrap_with_grams_of_its_own() {
        var scrap = done(recycle(Mass.ofGrams(200), "26CN-IMP-7"));

        assertThat(scrap.grams()).isEqualTo(200);
        assertThat(lot().status()).isEqualTo(LotStatus.EXPORTED);
        assertThat(lot().grams()).isEqualTo(300);
        assertThat(grams("EXPORTED")).isEqualTo(300);
        assertThat(grams("CONSUMED")).isEqualTo(200);
        assertThat(books.badlyTiledBlocks()).isEmpty();
    }

    @Test
    void without_an_import_nothing_comes_back() {
        assertThat(why(recycle(null, null))).isEqualTo(new NoEvidenceOfReturn(exported));
    }

    @Test
    void no_more_comes_back_than_went() {
        done(recycle(Mass.ofGrams(300), "26CN-IMP-7"));

        assertThat(why(recycle(Mass.ofGrams(201), "26CN-IMP-8")))
                .isEqualTo(new OfLot(new LotRefusal.TooHeavy(exported, Mass.ofGrams(201), Mass.ofGrams(200))));
        done(recycle(null, "26CN-IMP-8"));
        assertThat(why(recycle(null, "26CN-IMP-9"))).isInstanceOf(OfLot.class);
        assertThat(lot().status()).isEqualTo(LotStatus.EXPORTED);
    }

    @Test
    void a_return_is_not_undone_for_what_left_does_not_come_to_life() {
        var outcome = recycle(null, "26CN-IMP-7");
        var operation = ((TransformationOutcome.Done) outcome).made().operation();

        assertThat(reverseOperation.reverse(custodianOf(BAOTOU), operation, "by mistake"))
                .isInstanceOf(LotOutcome.Refused.class);
        assertThat(grams("CONSUMED")).isEqualTo(500);
    }

    private TransformationOutcome recycle(@Nullable Mass mass, @Nullable String reference) {
        var order = new RecycleLot.Order(exported, mass, GTIN, newNumber(), new Unlocode("CNBAO"), reference);
        return recycleLot.recycle(custodianOf(BAOTOU), order);
    }

    private void follow(DeclarationId declaration, long version, DeclaredStatus status) {
        followDeclaration.to(
                new DeclaredLots(declaration, version, status, BAOTOU, RHEINWERK, "DE", Map.of(exported, MASS)));
    }

    private Lot lot() {
        return lots.find(exported).orElseThrow();
    }

    private long grams(String state) {
        return Long.parseLong(books.texts("SELECT CAST(coalesce(sum(g1 - g0), 0) AS text) FROM segment WHERE lot_id = '"
                        + exported + "' AND state = '" + state + "'")
                .getFirst());
    }

    private static Lot done(TransformationOutcome outcome) {
        return ((TransformationOutcome.Done) outcome).made().outputs().getFirst();
    }

    private static TransformationRefusal why(TransformationOutcome outcome) {
        return ((TransformationOutcome.Refused) outcome).why();
    }
}

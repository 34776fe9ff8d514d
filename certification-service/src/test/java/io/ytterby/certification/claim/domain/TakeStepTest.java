package io.ytterby.certification.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakeStepTest {
    private static final LotId A = LotId.of("00000000-0000-4000-8000-00000000000a");
    private static final LotId B = LotId.of("00000000-0000-4000-8000-00000000000b");
    private static final LotId C = LotId.of("00000000-0000-4000-8000-00000000000c");
    private static final OriginKey MINE = new OriginKey(new OriginId(new UUID(0, 1)), Via.PHYSICAL);
    private static final Composition NEODYMIUM = new Composition(Map.of(Element.Nd, new BigDecimal("50")));

    @Test
    void a_blend_carries_each_origin_in_its_share() {
        var result = TakeStep.of(
                new Step(
                        uuid(),
                        List.of(new Step.Input(A, 1_000), new Step.Input(B, 3_000)),
                        List.of(new Step.Output(C, 4_000, NEODYMIUM))),
                Map.of(A, certified(A, 1_000), B, LotBook.minted(B, 3_000, NEODYMIUM)));

        var blend = result.books().getOrDefault(C, LotBook.empty(C)).of(Element.Nd);
        assertThat(blend.totalMg()).isEqualTo(2_000);
        assertThat(blend.shares()).containsEntry(MINE, new BigDecimal("0.250000"));
        assertThat(blend.uncertifiedShare()).isEqualTo("0.750000");
    }

    @Test
    void what_is_lost_on_the_way_is_no_longer_certified() {
        var result = TakeStep.of(
                new Step(uuid(), List.of(new Step.Input(A, 1_000)), List.of(new Step.Output(C, 800, NEODYMIUM))),
                Map.of(A, certified(A, 1_000)));

        assertThat(result.books()
                        .getOrDefault(C, LotBook.empty(C))
                        .of(Element.Nd)
                        .certifiedMg())
                .isEqualTo(400);
    }

    @Test
    void what_was_not_in_the_inputs_is_not_certified() {
        var result = TakeStep.of(
                new Step(uuid(), List.of(new Step.Input(A, 1_000)), List.of(new Step.Output(C, 1_200, NEODYMIUM))),
                Map.of(A, certified(A, 1_000)));

        var made = result.books().getOrDefault(C, LotBook.empty(C)).of(Element.Nd);
        assertThat(made.certifiedMg()).isEqualTo(500);
        assertThat(made.uncertifiedMg()).isEqualTo(100);
    }

    @Test
    void a_claim_stays_with_its_lot_as_far_as_the_rest_bears_it() {
        var lot = certified(A, 1_000);
        var claimed = lot.with(Element.Nd, lot.of(Element.Nd).claim(MINE, 400).orElseThrow());

        var result = TakeStep.of(
                new Step(
                        uuid(),
                        List.of(new Step.Input(A, 1_000)),
                        List.of(new Step.Output(A, 600, null), new Step.Output(C, 400, null))),
                Map.of(A, claimed));

        assertThat(result.released()).containsExactly(new Released(A, Element.Nd, MINE, 100));
        assertThat(result.books().getOrDefault(A, lot).of(Element.Nd).claimedMg())
                .isEqualTo(300);
        assertThat(result.books().getOrDefault(C, lot).of(Element.Nd).certifiedMg())
                .isEqualTo(200);
    }

    @Test
    void segregated_goods_are_certified_as_a_whole_and_blended_ones_say_how_far() {
        var book = TakeStep.of(
                        new Step(
                                uuid(),
                                List.of(new Step.Input(A, 1_000), new Step.Input(B, 1_000)),
                                List.of(new Step.Output(C, 2_000, NEODYMIUM))),
                        Map.of(A, certified(A, 1_000), B, LotBook.minted(B, 1_000, NEODYMIUM)))
                .books()
                .getOrDefault(C, LotBook.empty(C));
        var asked = new TreeMap<Element, Long>(Map.of(Element.Nd, 500L));

        assertThat(Backing.of(book, CustodyModel.SEGREGATED, asked, Set.of(MINE.origin())))
                .isInstanceOf(Backing.NotThatModel.class);
        assertThat(Backing.of(book, CustodyModel.CONTROLLED_BLENDING, asked, Set.of(MINE.origin())))
                .isEqualTo(new Backing.Borne(List.of(new Source(Element.Nd, MINE, 500))));
        assertThat(Backing.of(book, CustodyModel.CONTROLLED_BLENDING, asked, Set.of()))
                .isEqualTo(new Backing.TooLittle(Element.Nd, 500, 0));
        assertThat(Backing.of(book, CustodyModel.BOOK_AND_CLAIM, asked, Set.of(MINE.origin())))
                .isEqualTo(new Backing.NotOnLots());
    }

    private static LotBook certified(LotId lot, long mass) {
        var book = LotBook.minted(lot, mass, NEODYMIUM);
        var element = book.of(Element.Nd);
        return book.with(Element.Nd, element.certify(MINE, element.uncertifiedMg()));
    }

    private static UUID uuid() {
        return UUID.randomUUID();
    }
}

package io.ytterby.tracking.gram.app;

import io.ytterby.gramcodes.GramCode;
import io.ytterby.gramcodes.Verdict;
import io.ytterby.kernel.LotId;
import io.ytterby.tracking.gram.app.Blocks.Known;
import io.ytterby.tracking.gram.app.Blocks.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Says what a gram is part of. A code that we never made names no gram. */
@ApplicationScoped
public class LookUpGram {
    private final VerifyGrams verifyGrams;
    private final Blocks blocks;

    LookUpGram(VerifyGrams verifyGrams, Blocks blocks) {
        this.verifyGrams = verifyGrams;
        this.blocks = blocks;
    }

    /**
     * A gram that its code truly names.
     *
     * @param code as it is printed
     * @param verdict authentic or revoked
     */
    public record Gram(GramCode code, Verdict verdict, String gtin, LotId lot, String state) {}

    @Transactional
    public Optional<Gram> find(String text) {
        if (!(GramCode.read(text) instanceof GramCode code)) return Optional.empty();
        var verdict = verifyGrams.verify(List.of(text)).getFirst();
        if (verdict != Verdict.AUTHENTIC && verdict != Verdict.REVOKED) return Optional.empty();
        Optional<Known> block =
                Optional.ofNullable(blocks.of(List.of(code.gram())).get(code.gram()));
        Optional<Place> place = blocks.placeOf(code.gram());
        return block.flatMap(
                known -> place.map(at -> new Gram(code, verdict, known.block().gtin(), at.lot(), at.state())));
    }
}

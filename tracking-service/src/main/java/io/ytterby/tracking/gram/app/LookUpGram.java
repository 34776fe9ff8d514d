package io.ytterby.tracking.gram.app;

import io.ytterby.gramcodes.PrintedCode;
import io.ytterby.gramcodes.Verdict;
import io.ytterby.kernel.LotId;
import io.ytterby.tracking.gram.app.Blocks.Known;
import io.ytterby.tracking.gram.app.Blocks.Place;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.domain.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Says what a gram is part of. A code that we never made names no gram. */
@ApplicationScoped
public class LookUpGram {
    private final VerifyGrams verifyGrams;
    private final Blocks blocks;
    private final Lots lots;

    LookUpGram(VerifyGrams verifyGrams, Blocks blocks, Lots lots) {
        this.verifyGrams = verifyGrams;
        this.blocks = blocks;
        this.lots = lots;
    }

    /**
     * A gram that its code truly names.
     *
     * @param code as it is printed
     * @param verdict authentic or revoked; well-formed-not-checked where others have the key, and custody speaks against it
     */
    public record Gram(PrintedCode code, Verdict verdict, String gtin, LotId lot, String state) {}

    @Transactional
    public Optional<Gram> find(String text) {
        var label = VerifyGrams.read(text);
        if (label == null) return Optional.empty();
        var code = label.code();
        var verdict = verifyGrams.verify(List.of(text)).getFirst();
        if (verdict == Verdict.FORGED || verdict == Verdict.MALFORMED) return Optional.empty();
        Optional<Known> block =
                Optional.ofNullable(blocks.of(List.of(code.gram())).get(code.gram()));
        Optional<Place> place = blocks.placeOf(code.gram());
        return block.flatMap(
                known -> place.map(at -> new Gram(code, verdict, known.block().gtin(), at.lot(), at.state())));
    }

    /** How far the goods of a lot are on their way: of a lot, all that the public may know. */
    @Transactional
    public Optional<Stage> stageOf(LotId lot) {
        return lots.find(lot).map(found -> found.card().stage());
    }
}

package io.ytterby.tracking.gram.app;

import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.gramcodes.GramVerifier;
import io.ytterby.gramcodes.Holding;
import io.ytterby.gramcodes.Verdict;
import io.ytterby.tracking.gram.app.Blocks.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of codes whether their maker holds our key. Says nothing about the goods they are stuck on. */
@ApplicationScoped
public class VerifyGrams {
    private final Blocks blocks;
    private final EpochKeys keys;

    VerifyGrams(Blocks blocks, EpochKeys keys) {
        this.blocks = blocks;
        this.keys = keys;
    }

    /** The verdict of each text, in its place. One look-up for all of them. */
    public List<Verdict> verify(List<String> texts) {
        var codes = texts.stream().map(VerifyGrams::read).toList();
        var known = blocks.of(codes.stream()
                .filter(code -> code != null)
                .map(GramCode::gram)
                .distinct()
                .toList());
        var blockKeys = new HashMap<Known, BlockKey>();
        var verifier = new GramVerifier(gram -> holding(known, blockKeys, gram));
        var verdicts = new ArrayList<Verdict>(codes.size());
        for (var code : codes) verdicts.add(code == null ? Verdict.MALFORMED : verifier.verify(code));
        return verdicts;
    }

    private Holding holding(Map<Long, Known> known, Map<Known, BlockKey> blockKeys, long gram) {
        var block = known.get(gram);
        if (block == null) return new Holding.NoBlock();
        var key = blockKeys.computeIfAbsent(block, each -> BlockKey.of(each.block(), keys));
        return new Holding.Block(block.block(), key, block.revoked());
    }

    private static @Nullable GramCode read(String text) {
        return GramCode.read(text) instanceof GramCode code ? code : null;
    }
}

package io.ytterby.tracking.gram.app;

import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.gramcodes.Finding;
import io.ytterby.gramcodes.GramCodeReading;
import io.ytterby.gramcodes.GramVerifier;
import io.ytterby.gramcodes.Holding;
import io.ytterby.gramcodes.PrintedCode;
import io.ytterby.gramcodes.Verdict;
import io.ytterby.gramcodes.gs1.GramIdentity;
import io.ytterby.tracking.gram.app.Blocks.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * A code as it was read.
     *
     * @param gtin what the label names beside it; null if the code came alone
     */
    public record Label(PrintedCode code, @Nullable String gtin) {}

    /** A code of either length, or a whole label: Digital Link, SGTIN or UPUI, element string. Null if it is none. */
    public static @Nullable Label read(String text) {
        // A code that stands alone may look like an element string; the other way round never.
        if (GramCodeReading.of(text) instanceof PrintedCode code) return new Label(code, null);
        var label = GramIdentity.read(text);
        return label.isPresent() && GramCodeReading.of(label.get().code()) instanceof PrintedCode code
                ? new Label(code, label.get().gtin())
                : null;
    }

    /** The verdict of each text, in its place. */
    public List<Verdict> verify(List<String> texts) {
        return examine(texts).stream().map(Finding::verdict).toList();
    }

    /** What was found of each text, for those who may know more than the verdict. One look-up for all of them. */
    public List<Finding> examine(List<String> texts) {
        var labels = texts.stream().map(VerifyGrams::read).toList();
        var known = blocks.of(labels.stream()
                .filter(Objects::nonNull)
                .map(label -> label.code().gram())
                .distinct()
                .toList());
        var blockKeys = new HashMap<Known, BlockKey>();
        var verifier = new GramVerifier(gram -> holding(known, blockKeys, gram));
        var findings = new ArrayList<Finding>(labels.size());
        for (var label : labels) findings.add(label == null ? Finding.MALFORMED : examine(verifier, label));
        return findings;
    }

    private static Finding examine(GramVerifier verifier, Label label) {
        var gtin = label.gtin();
        return gtin == null ? verifier.examine(label.code()) : verifier.examine(label.code(), gtin);
    }

    private Holding holding(Map<Long, Known> known, Map<Known, BlockKey> blockKeys, long gram) {
        var block = known.get(gram);
        if (block == null) return new Holding.NoBlock();
        var key = blockKeys.computeIfAbsent(block, each -> BlockKey.of(each.block(), keys));
        return new Holding.Block(block.block(), key, block.standing());
    }
}

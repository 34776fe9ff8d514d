package io.ytterby.credentials.codes;

import io.ytterby.gramcodes.Finding;
import io.ytterby.gramcodes.GramCodeReading;
import io.ytterby.gramcodes.GramVerifier;
import io.ytterby.gramcodes.Holding;
import io.ytterby.gramcodes.PrintedCode;
import io.ytterby.gramcodes.gs1.GramIdentity;
import java.time.Instant;
import java.util.TreeMap;

/**
 * Tells codes without a network, by a bundle: as long as it is valid, and of the blocks that it has. Of all others it says
 * that they read well and nobody has looked: never that they are forged. Use one per thread.
 */
public final class OfflineVerifier {
    private final CodeBundle bundle;
    private final TreeMap<Long, RoutedBlock> blocks = new TreeMap<>();
    private final GramVerifier verifier;

    public OfflineVerifier(CodeBundle bundle) {
        this.bundle = bundle;
        bundle.blocks().forEach(block -> blocks.put(block.block().first(), block));
        this.verifier = new GramVerifier(this::holding, bundle.revoked());
    }

    /**
     * @param text a code as it was typed or scanned, or the whole label: Digital Link, URN, element string
     * @param now an expired bundle checks nothing
     */
    public Finding examine(String text, Instant now) {
        if (GramCodeReading.of(text) instanceof PrintedCode code) return judged(code, "", now);
        var label = GramIdentity.read(text);
        if (label.isPresent() && GramCodeReading.of(label.get().code()) instanceof PrintedCode code)
            return judged(code, label.get().gtin(), now);
        return Finding.MALFORMED;
    }

    private Finding judged(PrintedCode code, String gtin, Instant now) {
        if (!bundle.covers(now)) return Finding.NO_KEY;
        return gtin.isEmpty() ? verifier.examine(code) : verifier.examine(code, gtin);
    }

    private Holding holding(long gram) {
        var before = blocks.floorEntry(gram);
        if (before == null || !before.getValue().block().holds(gram)) return new Holding.NoKey();
        var routed = before.getValue();
        return new Holding.Block(routed.block(), routed.key(), routed.standing());
    }
}

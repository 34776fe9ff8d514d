package io.ytterby.embedded.cli;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.verify.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that a verification relies on. What is not signed by whom it must be is an error, not a verdict. */
final class TrustMaterial {
    private final TrustPins pins;
    private final @Nullable String root;

    /** @param root whom to believe; null for the one that is pinned */
    TrustMaterial(TrustPins pins, @Nullable String root) {
        this.pins = pins;
        this.root = root;
    }

    /**
     * All in one file.
     *
     * @param named null for the one that was saved last
     */
    Bundle bundle(@Nullable Path named) throws IOException {
        var file = named == null ? pins.savedBundle() : named;
        if (!Files.isReadable(file))
            throw new IOException(
                    "there is no bundle " + file + ": './ytterby bundle' saves one while the platform runs");
        var text = Files.readString(file);
        try {
            return Bundle.verified(text, pins.root(root));
        } catch (RefusedException refused) {
            throw new IOException("the bundle " + file + " cannot be trusted: " + refused.detail(), refused);
        }
    }

    /** File by file: whether a status list is its issuer's own is seen when a document is judged. */
    Bundle lists(Path trustList, List<Path> statusLists) throws IOException {
        var lists = new ArrayList<String>();
        for (var file : statusLists) lists.add(Files.readString(file).strip());
        var text = Files.readString(trustList).strip();
        try {
            return Bundle.of(TrustList.verified(text, pins.root(root)), lists);
        } catch (RefusedException refused) {
            throw new IOException("the trust list " + trustList + " cannot be trusted: " + refused.detail(), refused);
        }
    }

    /** @throws IOException if a file is no proof of a log; whose log it is is seen when a document is judged */
    static List<LogProof> proofs(List<Path> files) throws IOException {
        var proofs = new ArrayList<LogProof>();
        for (var file : files) {
            var text = Files.readString(file);
            try {
                proofs.add(LogProof.parse(text));
            } catch (RefusedException refused) {
                throw new IOException(file + " is no proof of a log: " + refused.detail(), refused);
            }
        }
        return proofs;
    }
}

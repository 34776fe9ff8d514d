package io.ytterby.embedded.cli;

import io.ytterby.credentials.key.VerifyingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whom this machine believes: the trust root that was pinned, and the bundle that was saved last. */
final class TrustPins {
    private final Checkout checkout;

    TrustPins(Checkout checkout) {
        this.checkout = checkout;
    }

    Path savedBundle() throws IOException {
        return checkout.data().root().resolve("credentials-bundle.jwt");
    }

    /** The one given, the one pinned, or that of the platform in this data folder. @throws IOException if there is none */
    VerifyingKey root(@Nullable String given) throws IOException {
        if (given != null) return VerifyingKey.ofMultibase(given.strip());
        for (var file : new Path[] {pin(), checkout.data().root().resolve("keys/licensing/credential-root.multibase")})
            if (Files.isReadable(file))
                return VerifyingKey.ofMultibase(Files.readString(file).strip());
        throw new IOException("no trust root is pinned here: name one with --root, or run './ytterby bundle' first");
    }

    /**
     * Pins the root at the first use, and holds on to it. True if it is new.
     *
     * @throws IOException if another one is pinned
     */
    boolean pin(VerifyingKey offered) throws IOException {
        if (!Files.exists(pin())) {
            Files.writeString(pin(), offered.multibase() + "\n");
            return true;
        }
        if (root(null).equals(offered)) return false;
        throw new IOException("the platform's trust root " + offered + " is not the one pinned in " + pin()
                + ". If its keys were made anew on purpose, delete that file.");
    }

    private Path pin() throws IOException {
        return checkout.data().root().resolve("trust-root");
    }
}

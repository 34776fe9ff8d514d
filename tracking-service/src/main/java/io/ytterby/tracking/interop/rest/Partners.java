package io.ytterby.tracking.interop.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ytterby.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Business partner numbers: the known ones, and for the rest one that is computed and marked so. */
@ApplicationScoped
class Partners {
    private static final int DIGITS = 12;

    private final InteropConfig config;

    Partners(InteropConfig config) {
        this.config = config;
    }

    /** The number of an organisation; the same organisation always has the same. */
    String bpnl(OrganisationId organisation) {
        return known(organisation).orElseGet(() -> "BPNL" + digest(organisation));
    }

    boolean isComputed(OrganisationId organisation) {
        return known(organisation).isEmpty();
    }

    private Optional<String> known(OrganisationId organisation) {
        return Optional.ofNullable(config.bpnl().get(organisation.value()));
    }

    private static String digest(OrganisationId organisation) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(organisation.value().getBytes(UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

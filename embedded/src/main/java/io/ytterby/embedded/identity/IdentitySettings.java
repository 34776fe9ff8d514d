package io.ytterby.embedded.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Where the issuer listens and keeps its key.
 *
 * @param profile the platform's profile; with {@code prod} the issuer refuses to be made
 * @param redirects the addresses, to the letter, to which a person may be sent back after the login
 * @param name where others reach it, if that is not where it listens: behind a Service, say
 * @param offLoopback that it is meant to be reached from other machines, where anyone may then become a regulator
 */
public record IdentitySettings(
        Path folder,
        String host,
        int port,
        String profile,
        boolean offLoopback,
        Set<String> redirects,
        Optional<String> name) {
    /** Without people who log in on a page. */
    public IdentitySettings(Path folder, String host, int port, String profile, boolean offLoopback) {
        this(folder, host, port, profile, offLoopback, Set.of());
    }

    /** Named after the address at which it listens. */
    public IdentitySettings(
            Path folder, String host, int port, String profile, boolean offLoopback, Set<String> redirects) {
        this(folder, host, port, profile, offLoopback, redirects, Optional.empty());
    }

    public IdentitySettings {
        redirects = Set.copyOf(redirects);
        if (Arrays.asList(profile.split("[,\\s]+", -1)).contains("prod"))
            throw new IllegalArgumentException("the embedded issuer does not run with profile prod, since its people"
                    + " have known passwords: set YTTERBY_ISSUER to your OpenID provider");
        if (!offLoopback && !isLoopback(host))
            throw new IllegalArgumentException("the embedded issuer listens on loopback only, not on " + host
                    + ": its people have known passwords. --allow-off-loopback says that you mean it");
    }

    /** The issuer's name in each token, and its address. */
    String issuer() {
        return name.orElse("http://" + host + ":" + port);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (IOException unknown) {
            return false;
        }
    }
}

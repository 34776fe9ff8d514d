package io.ytterby.embedded.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to start and where.
 *
 * @param home the checkout with the built modules
 * @param data where the platform keeps everything; see {@link DataFolder#locate}
 * @param portBase the gateway's port; the seven above it are taken by the other parts
 * @param restartDead whether a part that dies is started again; a fault test does that itself
 * @param keycloak whether Keycloak, with the realm of the repository, takes the embedded issuer's place
 */
public record PlatformSettings(
        Path home,
        DataFolder data,
        int portBase,
        List<Part> parts,
        Map<Part, Overrides> overrides,
        boolean restartDead,
        boolean keycloak) {
    public static final int DEFAULT_PORT_BASE = 8080;

    public PlatformSettings {
        parts = List.copyOf(parts);
        overrides = Map.copyOf(overrides);
        if (portBase < 1024 || portBase + Part.PORTS > 65_536)
            throw new IllegalArgumentException("a port base is between 1024 and " + (65_536 - Part.PORTS) + ", not "
                    + portBase + ": the platform takes " + Part.PORTS + " ports from there");
    }

    /** With the embedded issuer. */
    public PlatformSettings(
            Path home,
            DataFolder data,
            int portBase,
            List<Part> parts,
            Map<Part, Overrides> overrides,
            boolean restartDead) {
        this(home, data, portBase, parts, overrides, restartDead, false);
    }

    /** The issuer's name in each token, and its address. */
    String issuer() {
        var address = "http://127.0.0.1:" + Part.IDENTITY.port(portBase);
        return keycloak ? address + Keycloak.REALM_PATH : address;
    }

    Overrides overridesOf(Part part) {
        return overrides.getOrDefault(part, Overrides.NONE);
    }
}

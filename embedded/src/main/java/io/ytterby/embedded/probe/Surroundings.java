package io.ytterby.embedded.probe;

import java.net.URI;
import picocli.CommandLine.Option;

/** Where the platform is, seen from here. */
final class Surroundings {
    @Option(names = "--gateway", defaultValue = "${env:PROBE_GATEWAY}", required = true)
    private URI gateway = URI.create("http://gateway:8080");

    @Option(names = "--issuer", defaultValue = "${env:PROBE_ISSUER}", required = true)
    private String issuer = "";

    URI gateway() {
        return gateway;
    }

    /** Without a slash at its end. */
    String issuer() {
        return issuer;
    }
}

package io.ytterby.gateway.verify.rest;

import io.ytterby.gateway.verify.domain.LinkToken;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds this gateway. It is printed, so it is configured and not taken from a request. */
@Singleton
class LinkAddress {
    private final String stem;

    LinkAddress(@ConfigProperty(name = "gateway.public-url", defaultValue = "http://localhost:8080") String stem) {
        this.stem = stem.endsWith("/") ? stem.substring(0, stem.length() - 1) : stem;
    }

    String of(LinkToken token) {
        return of("/v/" + token.text());
    }

    String of(String path) {
        return stem + path;
    }
}

package io.ytterby.certification.credential.app;

import io.ytterby.certification.credential.domain.StatusPurpose;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The names under which issuers, lists and the log are known outside. */
@Singleton
public class Dids {
    private static final String ISSUERS = ":issuers:";

    private final CredentialConfig config;

    Dids(CredentialConfig config) {
        this.config = config;
    }

    /** The platform's own, whose key signs bundles. */
    public String platform() {
        return config.issuer();
    }

    /** A body's: {@code did:web:permit.example:api:certification:v1:issuers:nl-certis}. */
    public String of(OrganisationId body) {
        return config.issuer() + ISSUERS + body.value();
    }

    /** Whose it is; empty of the platform's own, and of what is none of ours. */
    public Optional<String> body(String did) {
        var stem = config.issuer() + ISSUERS;
        return did.startsWith(stem) ? Optional.of(did.substring(stem.length())) : Optional.empty();
    }

    public String list(String did, StatusPurpose purpose, int list) {
        return config.publicUrl() + "/v1/status-lists/" + body(did).orElseThrow() + "/" + purpose.word() + "/" + list;
    }

    /** The log's name, which no other log has. */
    public String log() {
        return config.publicUrl().replaceFirst("^https?://", "") + "/v1/credential-log";
    }
}

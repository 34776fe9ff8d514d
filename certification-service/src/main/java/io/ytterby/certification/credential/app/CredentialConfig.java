package io.ytterby.certification.credential.app;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Whose keys count beside those that are kept here, and who watches the log. Read at start. */
@ConfigMapping(prefix = "certification.credential")
public interface CredentialConfig {
    /** Where the outside witness is asked; without it, and its key, nothing shows since when a document is in the log. */
    Optional<String> witnessUrl();

    /** The file in which the witness has written its public key: an operator lays it there. */
    Optional<Path> witnessKey();

    /** A second place for the log's public key, where the witness reads it; it is always in the folder of keys. */
    Optional<Path> logKeyPublished();

    /** Below which DID tracking-service signs; its keys are believed there and nowhere else, and without one not at all. */
    Optional<String> trackingIssuer();

    /** The same of inspection-service. */
    Optional<String> inspectionIssuer();
}

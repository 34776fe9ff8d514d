package io.ytterby.gateway.verify.app;

import io.ytterby.gateway.verify.domain.Judgement;
import java.util.Optional;

/** The service that certificates' bodies sign in: it knows their keys, their accreditations and the log. */
public interface CertificateKeeper {
    /** What it says of the document; empty while it is away. */
    Optional<Judgement> judge(String text);
}

package io.ytterby.certification.certificate.app;

import io.ytterby.certification.body.domain.Coverage;
import io.ytterby.certification.certificate.domain.Certificate;
import java.util.function.Consumer;

/** All that can come of a step. */
public sealed interface CertificateOutcome {
    record Done(Certificate certificate) implements CertificateOutcome {}

    record NoSuchCertificate() implements CertificateOutcome {}

    record NotAccredited(Coverage.Gap why) implements CertificateOutcome {}

    record Refused(Certificate.Outcome.Refused why) implements CertificateOutcome {}

    /** @param write is told the next state, if there is one */
    static CertificateOutcome of(Certificate.Outcome step, Consumer<Certificate> write) {
        return switch (step) {
            case Certificate.Outcome.Refused refused -> new Refused(refused);
            case Certificate.Outcome.Moved(var next) -> {
                write.accept(next);
                yield new Done(next);
            }
        };
    }
}

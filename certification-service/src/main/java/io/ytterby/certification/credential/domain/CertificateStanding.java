package io.ytterby.certification.credential.domain;

import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.certification.certificate.domain.StatusLine;
import io.ytterby.issuing.list.domain.Standing;

/** How a certificate stands, as far as a signed document can say. */
public final class CertificateStanding {
    private CertificateStanding() {}

    /** As it is known now. What is ended for good goes on being suspended if it was. */
    public static Standing of(StatusLine line) {
        boolean suspended = false;
        for (var event : line.events())
            suspended = event.word() == StatusEvent.Word.SUSPENDED
                    || (suspended && event.word().isFinal());
        return new Standing(suspended, line.isEnded());
    }
}

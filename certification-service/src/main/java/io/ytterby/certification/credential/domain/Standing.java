package io.ytterby.certification.credential.domain;

import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.certification.certificate.domain.StatusLine;

/**
 * How a certificate stands, as far as a signed document can say: its bits in the lists. What has expired needs no bit: its
 * document has an end.
 */
public record Standing(boolean suspended, boolean revoked) {
    public static final Standing CLEAR = new Standing(false, false);

    /** As it is known now. What is ended for good goes on being suspended if it was. */
    public static Standing of(StatusLine line) {
        boolean suspended = false;
        for (var event : line.events())
            suspended = event.word() == StatusEvent.Word.SUSPENDED
                    || (suspended && event.word().isFinal());
        return new Standing(suspended, line.isEnded());
    }

    public boolean isSet(StatusPurpose purpose) {
        return switch (purpose) {
            case REVOCATION -> revoked;
            case SUSPENSION -> suspended;
        };
    }
}

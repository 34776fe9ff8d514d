package io.ytterby.issuing.list.domain;

/** How a document stands: its bits in the lists. What has expired needs no bit: its document has an end. */
public record Standing(boolean suspended, boolean revoked) {
    public static final Standing CLEAR = new Standing(false, false);

    public boolean isSet(StatusPurpose purpose) {
        return switch (purpose) {
            case REVOCATION -> revoked;
            case SUSPENSION -> suspended;
        };
    }
}

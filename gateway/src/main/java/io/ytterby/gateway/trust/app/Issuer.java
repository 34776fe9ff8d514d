package io.ytterby.gateway.trust.app;

import java.io.IOException;

/** The service that signs licences, as far as it publishes anything. */
public interface Issuer {
    /** Its root's public key in multibase, as it says itself: believed once, if nobody has pinned another. */
    String root() throws IOException, InterruptedException;

    /** Trust list and status lists in one signed file, as of now. */
    String bundle() throws IOException, InterruptedException;
}

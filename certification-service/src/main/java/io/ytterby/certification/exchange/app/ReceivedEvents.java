package io.ytterby.certification.exchange.app;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;

/** Events as they came, each once. */
public interface ReceivedEvents {
    /** @return false if the same sender has sent the same before */
    boolean add(OrganisationId sender, String source, String id, String type, String body, Instant at);
}

package io.ytterby.tracking.query.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where documents are posted to. */
public interface Webhooks {
    /**
     * Posts a document once. The same delivery may come again: its id stays the same.
     *
     * @param signatureToken what it is signed with; null for none
     * @return why it did not arrive; empty if the answer was 2xx
     */
    Optional<String> post(String destination, String deliveryId, String document, @Nullable String signatureToken);
}

package io.ytterby.tracking.capture.app;

import io.ytterby.epcis.EpcisEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event of a document, read, judged and hashed: ready to be stored, or not to be. */
sealed interface Prepared {
    /**
     * A valid event.
     *
     * @param index its place among the document's events, from 0
     * @param eventId its own, or else its hash
     * @param context its {@code @context} as JSON text
     * @param doc what is kept: as it was captured, with its id and our record time
     */
    record Good(
            int index,
            EpcisEvent event,
            String eventId,
            String hash,
            String context,
            List<String> terms,
            String doc,
            Instant recordTime)
            implements Prepared {
        boolean isDeclaration() {
            return event.errorDeclaredAt().isPresent();
        }
    }

    /**
     * What is wrong with an event, or with the document.
     *
     * @param index the event's place; null for the document as a whole, which then is captured in no part
     */
    record Bad(@Nullable Integer index, String pointer, String reason) implements Prepared {}
}

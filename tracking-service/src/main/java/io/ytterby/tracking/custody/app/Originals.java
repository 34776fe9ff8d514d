package io.ytterby.tracking.custody.app;

import io.ytterby.tracking.custody.domain.RecordedEvent.Facts;
import java.util.List;
import java.util.Optional;

/** Events as they were first recorded, by their ids. */
public interface Originals {
    /** An event, its body as JSON text. */
    record Original(String eventId, Facts facts, List<String> terms, String doc) {}

    /** The event with this id that is no error declaration. */
    Optional<Original> find(String eventId);
}

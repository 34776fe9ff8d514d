package io.ytterby.credentials.verify;

import io.ytterby.credentials.json.Json;
import java.util.Optional;

/** Holds a genuine document against what is known live of its lot or quantity. It is asked in step 10. */
@FunctionalInterface
public interface LiveCheck {
    /** Offline: nobody can be asked. */
    LiveCheck NONE = (type, subject) -> Optional.empty();

    /**
     * What is known.
     *
     * @param agrees whether it bears the document out
     * @param sentence the same in words
     */
    record Answer(boolean agrees, String sentence) {}

    /**
     * Empty if nothing is known of it.
     *
     * @param subject the credential's first subject
     */
    Optional<Answer> look(String type, Json.Obj subject);
}

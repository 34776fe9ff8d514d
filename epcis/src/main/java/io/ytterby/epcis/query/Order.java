package io.ytterby.epcis.query;

/**
 * In which order events are told.
 *
 * @param field the extension's field, expanded where its prefix is known; empty unless {@code by} says so
 */
public record Order(By by, String field, boolean descending) {
    /** What they are ordered by. */
    public enum By {
        /** As they came into the store: what is taken if nothing is asked. */
        STORE,
        EVENT_TIME,
        RECORD_TIME,
        EXTENSION
    }

    static final Order NONE = new Order(By.STORE, "", false);
}

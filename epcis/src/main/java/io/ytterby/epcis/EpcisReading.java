package io.ytterby.epcis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.util.Iterator;

/**
 * The events of one document in their order, read as they are asked for. What is wrong with the document as a whole comes as the
 * last item, since a document may say its kind, its version and its context behind its events. Reading on after a
 * {@link Malformed} event is possible; after a broken syntax there is no next item.
 *
 * <p>A failing stream throws {@link java.io.UncheckedIOException}. Not safe for several threads.
 */
public interface EpcisReading extends Iterator<EpcisItem>, Closeable {
    /**
     * The document without its events, as JSON: its context, header, sender, query name. Complete once there is no next item; for a
     * bare event it is that event.
     */
    ObjectNode head();
}

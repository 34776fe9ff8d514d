package io.ytterby.issuing.list.app;

import io.ytterby.issuing.list.app.StatusLists.ListKey;
import java.util.List;
import java.util.Set;

/** What became of the documents that were signed here, as far as lists say it. */
public interface IssuedBits {
    /** Takes the events that no list has yet, and tells which lists they change. */
    Set<ListKey> takeChanged();

    /** All lists that have a place given. */
    List<ListKey> all();

    /** The indices whose bit is set. */
    List<Integer> setIndices(ListKey key);
}

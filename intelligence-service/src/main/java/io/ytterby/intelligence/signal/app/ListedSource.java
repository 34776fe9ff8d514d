package io.ytterby.intelligence.signal.app;

import java.util.Map;

/** A feature that knows which names stand on lists. Asked every half minute, outside any transaction. */
public interface ListedSource {
    /** The list's name by the firm's name as records write it. */
    Map<String, String> listed();
}

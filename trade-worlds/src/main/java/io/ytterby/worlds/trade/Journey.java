package io.ytterby.worlds.trade;

import io.ytterby.worlds.atlas.Port;
import java.util.List;

/** Whence and where to, as declared. */
public record Journey(String origin, String from, String to, List<String> via, Port loading, Port discharge) {
    public Journey loadedAt(Port port) {
        return new Journey(origin, from, to, via, port, discharge);
    }
}

package io.ytterby.console.customs;

import java.util.List;

/**
 * What may be done with a declaration next. What the API would refuse at once is shown with the reason.
 *
 * @param why a key of the words; empty if it may be tried
 */
public record Way(Act act, String key, String why) {
    public boolean isOpen() {
        return why.isEmpty();
    }

    static List<Way> of(DeclarationRead it) {
        var ended = it.isEnded();
        var gone = it.status().equals("EXITED");
        var released = it.status().equals("RELEASED");
        return List.of(
                new Way(Act.RELEASE, "p", ended ? "customs.why.ended" : released ? "customs.why.released" : ""),
                new Way(Act.HOLD, "o", gone ? "customs.why.gone" : ""),
                new Way(Act.INSPECT, "i", ended ? "customs.why.ended" : ""),
                new Way(Act.EXIT, "e", released ? "" : ended ? "customs.why.ended" : "customs.why.not_released"),
                new Way(Act.CANCEL, "", ended ? "customs.why.ended" : ""));
    }
}

package io.ytterby.console.licensing;

import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case, whole.
 *
 * @param said what was done just now, as the end of a key of words; null if nothing was
 * @param form what was refused on this page itself; empty if nothing was
 */
public record CasePage(
        Frame frame,
        CaseFile file,
        CaseNotes notes,
        @Nullable String said,
        Form form) {
    private static final Set<String> DECISIONS = Set.of("APPROVE", "REFUSE", "FIND_NO_LICENCE_REQUIRED");
    private static final Set<String> SIGNING = Set.of("COUNTERSIGN", "COUNTERSIGN_AGAIN", "RETURN");

    /** A way on: a page of its own, or a button here. Not allowed now, it says why. */
    public record Way(
            String words,
            String key,
            String path,
            boolean isPage,
            boolean allowed,
            @Nullable String because) {}

    public List<Way> ways() {
        var officer = frame.may("licensing-officer");
        return Stream.of(
                        officer ? one("begin", "b", Set.of("BEGIN_REVIEW"), "begin-review", false) : null,
                        officer ? one("refer", "e", Set.of("REFER"), "refer", false) : null,
                        officer ? one("advise", "v", Set.of("ADVISE"), "advice", true) : null,
                        frame.may("countersigner") ? one("countersign", "s", SIGNING, "countersignature", true) : null,
                        officer ? one("decide", "d", DECISIONS, "decision", true) : null,
                        officer ? one("ask", "u", Set.of("ASK"), "question", true) : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A way for any of these steps; null if the case's status has none of them. */
    private @Nullable Way one(String words, String key, Set<String> steps, String place, boolean isPage) {
        var here = file.nextSteps().stream()
                .filter(next -> steps.contains(next.step()))
                .toList();
        if (here.isEmpty()) return null;
        boolean allowed = here.stream().anyMatch(CaseFile.NextStep::allowed);
        return new Way(
                words,
                key,
                path() + "/" + place,
                isPage,
                allowed,
                allowed ? null : here.getFirst().because());
    }

    public String path() {
        return "/console/licensing/cases/" + file.id();
    }

    public boolean mayHandle() {
        return frame.may("licensing-officer") || frame.may("countersigner");
    }
}

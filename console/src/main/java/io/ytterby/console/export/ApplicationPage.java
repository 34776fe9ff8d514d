package io.ytterby.console.export;

import io.quarkus.qute.RawString;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import io.ytterby.console.words.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One application, whole.
 *
 * @param said what was done just now, as the end of a key of words; null if nothing was
 * @param form what was refused on this page itself: a paper; empty if nothing was
 */
public record ApplicationPage(
        Frame frame,
        Application file,
        Around around,
        @Nullable String said,
        Form form) {
    /**
     * A way on, on a page of its own.
     *
     * @param because why it is not open now; null if it is
     */
    public record Way(
            String words,
            String key,
            String path,
            boolean hurts,
            @Nullable String because) {
        public boolean isOpen() {
            return because == null;
        }
    }

    public List<Way> ways() {
        return Stream.of(
                        submit(),
                        way("EDIT", "edit", "e", "/edit", false),
                        way("CORRECT", "correct", "e", "/edit", false),
                        way("AMEND", "amend", "m", "/act/amend", false),
                        way("APPEAL", "appeal", "", "/act/appeal", false),
                        way("WITHDRAW", "withdraw", "", "/act/withdraw", true))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What is missing is told where it is mended: so the page may be opened although something is. */
    private @Nullable Way submit() {
        var step = file.next("SUBMIT");
        if (step == null) return null;
        var because = "application-incomplete".equals(step.problem()) ? null : step.because();
        return new Way("submit", "s", file.page() + "/submit", false, because);
    }

    private @Nullable Way way(String name, String words, String key, String place, boolean hurts) {
        var step = file.next(name);
        if (step == null) return null;
        return new Way(words, key, file.page() + place, hurts, step.allowed() ? null : step.because());
    }

    /** Where its time went; only where there is a clock. */
    public @Nullable RawString steps() {
        var clock = around.clock();
        return clock == null ? null : new ClockPicture(frame.language()).of(clock);
    }

    public boolean mayAddPapers() {
        return file.next("EDIT") != null || file.isYours();
    }

    public List<String> paperKinds() {
        return List.of(
                "END_USER_CERTIFICATE",
                "END_USE_STATEMENT",
                "CONTRACT",
                "TECHNICAL_DESCRIPTION",
                "COMPOSITION_CERTIFICATE",
                "IMPORTER_PROFILE",
                "IDENTITY",
                "CORRESPONDENCE",
                "OTHER");
    }

    public boolean isChinese() {
        return frame.language() == Language.ZH;
    }
}

package io.ytterby.console.licensing;

import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import io.ytterby.kernel.Roles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round, whole.
 *
 * @param asked one's own request, and for the regulator all; null for who may read none
 * @param result null before it was run, and for who does not read it before it is published
 * @param checked what computing it again said; null if nobody asked for that
 * @param said what was done just now; null if nothing was
 */
public record RoundPage(
        Frame frame,
        RoundFile round,
        @Nullable List<RoundFile.Ask> asked,
        @Nullable RoundResult result,
        RoundResult.@Nullable Checked checked,
        @Nullable String said,
        Form form) {
    public boolean mayAsk() {
        return frame.may(Roles.EXPORTER) && round.isOpen();
    }

    public boolean mayRun() {
        return frame.may(Roles.REGULATOR);
    }
}

package io.ytterby.console.investigate;

import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import io.ytterby.kernel.Roles;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case, whole.
 *
 * @param suggestions what tips speak of and this case is about
 * @param history the newest first
 * @param moreHistory whether there is older history than is here
 * @param said what was done just now; null if nothing was
 * @param form of a file that was refused; empty if none was
 */
public record CasePage(
        Frame frame,
        CaseRead file,
        List<Suggestion> suggestions,
        List<HistoryEntry> history,
        boolean moreHistory,
        @Nullable String said,
        Form form) {
    /** An act as it is offered here. */
    public record Offer(CaseAct act, boolean isOpen) {}

    /** What is done to the case itself; where it goes from here is offered by itself. */
    public List<Offer> offers() {
        return Stream.of(
                        CaseAct.ASSIGN,
                        CaseAct.NOTE,
                        CaseAct.TASK,
                        CaseAct.LINK,
                        CaseAct.NAME,
                        CaseAct.HOLD,
                        CaseAct.EXPORT,
                        CaseAct.RECUSE)
                .filter(this::may)
                .map(act -> new Offer(act, act.isOfClosed() || !file.isClosed()))
                .toList();
    }

    public boolean may(CaseAct act) {
        return frame.may(Roles.CASE_OFFICER) || frame.may(act.alsoOf());
    }

    public boolean mayWork() {
        return frame.may(Roles.CASE_OFFICER);
    }

    public boolean mayLift() {
        return may(CaseAct.LIFT);
    }

    /** By another than who asked. */
    public boolean mayRelease(CaseRead.Request request) {
        return may(CaseAct.RELEASE) && request.releasedBy() == null && !isMe(request.askedBy());
    }

    public boolean mayRead(CaseRead.Request request) {
        return request.releasedBy() != null && isMe(request.askedBy());
    }

    public boolean isMe(String person) {
        var me = frame.person();
        return me != null && me.subject().equalsIgnoreCase(person);
    }
}

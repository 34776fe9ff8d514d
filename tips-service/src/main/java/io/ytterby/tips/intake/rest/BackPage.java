package io.ytterby.tips.intake.rest;

import io.ytterby.tips.intake.app.ComeBack;
import java.util.List;
import java.util.Locale;

/**
 * What a reporter sees who came back.
 *
 * @param receipt for the forms of this page; the page is stored nowhere
 * @param proof that the tip is his, if he asked for one; else empty
 * @param note a word's key, or empty
 */
public record BackPage(Frame frame, String receipt, ComeBack.Seen seen, String proof, String note) {
    public String standing() {
        return frame.say("standing." + seen.standing().name().toLowerCase(Locale.ROOT));
    }

    public List<ComeBack.Told> answers() {
        return seen.answers();
    }

    public boolean noted() {
        return !note.isEmpty();
    }

    public String noteText() {
        return frame.say(note);
    }

    public boolean proved() {
        return !proof.isEmpty();
    }
}

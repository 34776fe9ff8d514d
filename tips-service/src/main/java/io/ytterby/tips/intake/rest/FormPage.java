package io.ytterby.tips.intake.rest;

import io.ytterby.tipbox.find.SelfIdentifying;
import io.ytterby.tips.intake.app.Tickets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The form, as it is shown first or again.
 *
 * @param text what was written already; it is on the way back to who wrote it and nowhere else
 * @param signs what in it may tell who wrote it
 * @param fault a word's key, or empty
 */
public record FormPage(
        Frame frame,
        Tickets.Ticket ticket,
        boolean takesIdentity,
        String text,
        String about,
        Set<SelfIdentifying.Sign> signs,
        String fault,
        String script) {
    static final List<String> SUBJECTS =
            List.of("DIVERSION", "FALSE_DECLARATION", "FALSE_CERTIFICATE", "THEFT", "BRIBE", "OTHER");

    public List<String> subjects() {
        return SUBJECTS;
    }

    public String subjectName(String subject) {
        return frame.say("subject." + subject);
    }

    public List<String> warnings() {
        return signs.stream()
                .map(sign -> frame.say("sign." + sign.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    public boolean warned() {
        return !signs.isEmpty();
    }

    public boolean faulty() {
        return !fault.isEmpty();
    }

    public String faultText() {
        return frame.say(fault);
    }

    public long waitSeconds() {
        return Math.max(0, ticket.lies().toSeconds());
    }
}

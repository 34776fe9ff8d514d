package io.ytterby.console.controllist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the changed list makes of the lines of open cases and live licences.
 *
 * @param asOf the day that both lists were asked about
 * @param complete false where there were more lines than were looked at
 * @param flips those that get another answer, at most 500
 */
public record Replay(LocalDate asOf, int looked, boolean complete, int flipped, List<Flip> flips) {
    public boolean isCut() {
        return flips.size() < flipped;
    }

    public long cases() {
        return flips.stream().filter(one -> one.kind().equals("CASE")).count();
    }

    public long licences() {
        return flips.size() - cases();
    }

    /** A line with another answer. */
    public record Flip(
            String kind,
            String id,
            int line,
            String controlCode,
            String before,
            String presumptionBefore,
            String after,
            String presumptionAfter,
            List<String> codesBefore,
            List<String> codesAfter,
            List<String> why) {
        public String path() {
            return "/console/licensing/" + (kind.equals("CASE") ? "cases/" : "licences/") + id;
        }

        public String shortId() {
            return kind.equals("CASE") && id.length() > 8 ? id.substring(0, 8) : id;
        }

        public String was() {
            return String.join(", ", codesBefore);
        }

        public String will() {
            return String.join(", ", codesAfter);
        }

        /** Colour of the new answer: what is forbidden from now on is what matters most. */
        public String tone() {
            if (presumptionAfter.equals("PROHIBITED")) return "bad";
            return after.equals("NONE") ? "good" : "warn";
        }
    }

    /**
     * What the API answers to a change.
     *
     * @param version of the list with it; null while it waits
     */
    public record Outcome(
            String status,
            @Nullable Proposal proposal,
            @Nullable String version,
            @Nullable Replay replay) {}
}

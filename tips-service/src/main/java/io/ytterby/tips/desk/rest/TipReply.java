package io.ytterby.tips.desk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.tips.desk.app.Desk;
import io.ytterby.tips.desk.domain.Triage;
import io.ytterby.tips.desk.domain.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tip as the desk shows it. What it says is in the bundle, and opens on an officer's own machine only.
 *
 * @param cameOn the day, in UTC; nobody knows the hour
 * @param priority 0 to 100
 * @param dueOn by when the reporter is owed a word; absent if nothing is owed
 * @param earlier absent where the reporter says of no other tip that it is his
 * @param readable whether one of your keys opens it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TipReply(
        UUID tipId,
        LocalDate cameOn,
        String subject,
        boolean urgent,
        Desk.State state,
        Desk.@Nullable Grade grade,
        Desk.@Nullable Outcome outcome,
        int priority,
        @Nullable LocalDate dueOn,
        boolean overdue,
        int items,
        int corroborated,
        @Nullable Earlier earlier,
        boolean readable,
        long version) {
    /**
     * What came of tips that the same reporter says he handed in.
     *
     * @param reliability 0 to 1, with two places; absent while nothing was decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Earlier(
            int confirmed,
            int unfounded,
            int malicious,
            int undecided,
            @Nullable String reliability) {
        static @Nullable Earlier of(Voice voice) {
            if (!voice.isKnown()) return null;
            var percent = voice.reliabilityPercent();
            return new Earlier(
                    voice.confirmed(),
                    voice.unfounded(),
                    voice.malicious(),
                    voice.undecided(),
                    percent.isEmpty()
                            ? null
                            : BigDecimal.valueOf(percent.getAsInt(), 2).toPlainString());
        }
    }

    static TipReply of(Desk.Seen seen, LocalDate today) {
        var due = Triage.due(seen.cameOn(), seen.acknowledged(), seen.answered(), seen.state() == Desk.State.CLOSED);
        return new TipReply(
                seen.id(),
                seen.cameOn(),
                seen.subject(),
                seen.urgent(),
                seen.state(),
                seen.grade(),
                seen.outcome(),
                Triage.score(
                        seen.specificity(), seen.corroborated(), seen.voice(), seen.urgent(), seen.cameOn(), today),
                due,
                due != null && today.isAfter(due),
                seen.items(),
                seen.corroborated(),
                Earlier.of(seen.voice()),
                seen.readable(),
                seen.version());
    }
}

package io.ytterby.tips.intake.app;

import io.ytterby.tipbox.find.MinHash;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tips as reporters make them. What officers do with them is the desk's. */
public interface Tips {
    /**
     * A tip that has just come.
     *
     * @param lookup what its receipt is found by
     * @param specificity 0 to 100: how much in it can be looked up
     */
    record NewTip(
            UUID id,
            long seq,
            byte[] lookup,
            byte[] claimKey,
            byte[] answerKey,
            LocalDate cameOn,
            String subject,
            boolean urgent,
            int specificity) {}

    /** A tip as its receipt finds it. */
    record Found(UUID id, String state) {}

    void add(NewTip tip);

    /** @return false if this ticket was used before */
    boolean spend(byte[] ticket, LocalDate day);

    void forgetTickets(LocalDate before);

    Optional<Found> find(byte[] lookup);

    /** Answers that are sealed to this tip's receipt, in the order in which they were given. */
    List<Answer> answers(UUID tip);

    /** A sealed answer. */
    record Answer(byte[] sealed, LocalDate saidOn) {}

    /** What a tip names, keyed: of firms apart from the rest. */
    void name(UUID tip, List<byte[]> things, List<byte[]> firms);

    void liken(UUID tip, MinHash signature);

    /** Tips that share a name or look alike are suggested as one matter; nothing of either is changed. */
    void suggestSameMatters(UUID tip, MinHash signature);

    /** Persons who must not see it. */
    void exclude(UUID tip, Set<String> persons);

    Set<String> excluded(UUID tip);
}

package io.ytterby.tips.desk.app;

import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tips.desk.domain.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tips as officers may see them: whoever is excluded from one finds nothing at its id, and no list or count has it. */
public interface Desk {
    /** Where a tip stands. */
    enum State {
        NEW,
        ACKNOWLEDGED,
        ASSESSED,
        CLOSED
    }

    /** How good what it says is: A what our own records show, D what nobody can check. */
    enum Grade {
        A,
        B,
        C,
        D
    }

    /** What came of it. */
    enum Outcome {
        CONFIRMED,
        UNFOUNDED,
        UNDECIDED,
        MALICIOUS
    }

    /**
     * A tip from outside.
     *
     * @param readable whether one of this person's keys opens it
     * @param corroborated other tips that name the same things
     * @param voice what came of tips that the same reporter says he handed in, of those that this person may see
     */
    record Seen(
            UUID id,
            long seq,
            LocalDate cameOn,
            String subject,
            boolean urgent,
            int specificity,
            State state,
            @Nullable Grade grade,
            @Nullable Outcome outcome,
            boolean acknowledged,
            boolean answered,
            int items,
            int corroborated,
            Voice voice,
            boolean readable,
            byte[] claimKey,
            byte[] answerKey,
            long version) {}

    /** An item and where its chunks end. */
    record Kept(BundleItem item, int chunks, boolean destroyed) {}

    Optional<Seen> one(UUID tip, String person);

    /** The same, held against others until the transaction ends. */
    Optional<Seen> lock(UUID tip, String person);

    /** Open ones, or all. */
    List<Seen> list(String person, boolean all, long before, int limit);

    List<Kept> items(UUID tip);

    List<BundleWrap> wraps(UUID tip);

    /** Gives each sealed chunk of an item in order. */
    void chunks(UUID item, Consumer<byte[]> to);

    void acknowledge(UUID tip, LocalDate day);

    void assess(UUID tip, Grade grade);

    void close(UUID tip, Outcome outcome, LocalDate day);

    void answer(UUID tip, long seq, byte[] sealed, LocalDate day);

    /** From now on this person finds nothing at its id. */
    void recuse(UUID tip, String person);

    /** @return how many were new */
    int share(UUID tip, List<BundleWrap> wraps);

    /** Takes away an item's bytes and keys; the chain goes on saying that it came. */
    void destroy(UUID item);

    boolean askToDestroy(UUID tip, UUID item, String person, String reason);

    /** @return false if nobody asked, or it was this person who did */
    boolean confirmDestroying(UUID tip, UUID item, String person);

    /** Tips by month and outcome that this person may see; never fewer than five. */
    List<Figure> figures(String person);

    /** How many of a month had this outcome. */
    record Figure(LocalDate month, String outcome, long tips) {}
}

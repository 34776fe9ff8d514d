package io.ytterby.system.reconcile;

import io.ytterby.system.load.Deed;
import io.ytterby.system.load.Persistent.Unsure;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.time.Duration;
import java.util.List;

/**
 * The oracle of every fault test. It waits until nothing is on its way, then counts on both sides: the books against
 * their entries, grams against blocks, each service's view of a declaration against the others', what was written
 * against what lies on the topics against what was applied, and what clients were told against what there is.
 */
public final class Reconciler {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Duration patience;
    private final Books books;
    private final Grams grams;
    private final Saga saga;
    private final Events events;
    private final Audits audits;
    private final Answers answers;
    private final Strangers strangers;

    public Reconciler(World world) {
        this(world, PATIENCE);
    }

    /** @param patience how long events may be on their way */
    public Reconciler(World world, Duration patience) {
        this.patience = patience;
        this.books = new Books(world.databases());
        this.grams = new Grams(world.databases());
        this.saga = new Saga(world.databases());
        this.events = new Events(world.databases(), world.broker());
        this.audits = new Audits(world);
        this.answers = new Answers(world);
        this.strangers = new Strangers(world);
    }

    /** Nothing that was acknowledged is known but what the databases say. */
    public void reconcile() {
        reconcile(List.of());
    }

    /** @param acknowledged what clients were told, and must find */
    public void reconcile(List<Deed> acknowledged) {
        Eventually.asserted(patience, () -> {
            events.areAllSent();
            events.areAllApplied();
            events.areAllJudged();
            saga.isAtRest();
        });
        // A status list may be signed and told at any time: what was told between two looks is there at the next.
        Eventually.asserted(patience, events::holdOnBothSides);
        books.balance();
        grams.areConserved();
        saga.isToldAlikeEverywhere();
        saga.keeps(acknowledged);
        audits.areWhole(acknowledged.size());
    }

    /**
     * As above, of a whole load.
     *
     * @param unsure requests whose first outcome nobody was told
     */
    public void reconcile(List<Deed> acknowledged, List<Unsure> unsure) {
        answers.areTheSameAgain(unsure);
        strangers.seeNothing(acknowledged);
        reconcile(acknowledged);
    }
}

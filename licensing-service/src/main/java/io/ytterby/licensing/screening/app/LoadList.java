package io.ytterby.licensing.screening.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.screening.data.EntriesBuilder;
import io.ytterby.licensing.screening.domain.EntryDigest;
import io.ytterby.licensing.screening.domain.ListChange;
import io.ytterby.licensing.screening.domain.ListId;
import io.ytterby.licensing.screening.domain.ListVersion;
import io.ytterby.licensing.screening.domain.ListVersion.Status;
import io.ytterby.licensing.screening.domain.ListedEntry;
import io.ytterby.licensing.screening.domain.LoadOutcome;
import io.ytterby.licensing.screening.domain.LoadOutcome.Fault;
import io.ytterby.licensing.screening.domain.LoadOutcome.HeldBack;
import io.ytterby.licensing.screening.domain.LoadOutcome.Loaded;
import io.ytterby.licensing.screening.domain.LoadOutcome.NoSuchList;
import io.ytterby.licensing.screening.domain.LoadOutcome.NoSuchVersion;
import io.ytterby.licensing.screening.domain.LoadOutcome.NotNow;
import io.ytterby.licensing.screening.domain.LoadOutcome.SamePerson;
import io.ytterby.licensing.screening.domain.LoadOutcome.Stale;
import io.ytterby.licensing.screening.domain.LoadOutcome.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Brings a version of a list in: at once, or part by part and then published. What stood is in use until the commit. */
@ApplicationScoped
public class LoadList {
    private final ScreeningLists lists;
    private final ScreeningTasks tasks;
    private final Journal journal;
    private final Clock clock;

    LoadList(ScreeningLists lists, ScreeningTasks tasks, Journal journal, Clock clock) {
        this.lists = lists;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param expected the current version's number as the caller knows it, 0 for a list without any */
    @Transactional
    public LoadOutcome loadWhole(
            ListId list,
            long expected,
            ScreeningLists.Announcement announcement,
            ScreeningLists.Part whole,
            Actor editor) {
        var current = lists.lock(list);
        if (current.isEmpty()) return new NoSuchList(list.value());
        if (current.get() != expected) return new Stale(current.get());
        var opened = lists.open(list, announcement, editor.person(), clock.instant());
        lists.addPart(opened, whole);
        var outcome = publish(opened, editor);
        if (outcome instanceof LoadOutcome.Refused) QuarkusTransaction.setRollbackOnly();
        return outcome;
    }

    /** @return false if there is a list of that id */
    @Transactional
    public boolean create(ListId list, String title, Actor editor) {
        if (!lists.create(list, title)) return false;
        journal.write(new Change(editor, "screening-list.created", "screening-list/" + list, Map.of("title", title)));
        return true;
    }

    @Transactional
    public LoadOutcome open(ListId list, ScreeningLists.Announcement announcement, Actor editor) {
        if (lists.lock(list).isEmpty()) return new NoSuchList(list.value());
        var opened = lists.open(list, announcement, editor.person(), clock.instant());
        return new Loaded(told(opened, "opened", editor));
    }

    @Transactional
    public LoadOutcome addPart(ListId list, int version, ScreeningLists.Part part, Actor editor) {
        return onVersion(list, version, Status.OPEN, opened -> {
            lists.addPart(opened, part);
            return new Loaded(told(opened, "part-added", editor));
        });
    }

    @Transactional
    public LoadOutcome publish(ListId list, int version, Actor editor) {
        return onVersion(list, version, Status.OPEN, opened -> publish(opened, editor));
    }

    /** Lets in what loses too much; whoever loaded it cannot. */
    @Transactional
    public LoadOutcome release(ListId list, int version, String reason, Actor second) {
        return onVersion(list, version, Status.HELD, held -> {
            if (held.loadedBy().equals(second.person())) return new SamePerson(held.loadedBy());
            return onEntries(held, (entries, change) -> {
                var released = lists.release(held, second.person(), reason, clock.instant());
                return makeCurrent(released, entries, change, "released", second);
            });
        });
    }

    private LoadOutcome publish(ListVersion opened, Actor editor) {
        return onEntries(opened, (entries, change) -> {
            if (!change.losesTooMuch()) return makeCurrent(opened, entries, change, "published", editor);
            var held =
                    lists.hold(opened, entries.size(), names(entries), change.lost(), EntryDigest.of(entries.values()));
            return new HeldBack(told(held, "held", editor), change.stood());
        });
    }

    @FunctionalInterface
    private interface WithEntries {
        LoadOutcome take(Map<String, ListedEntry> entries, ListChange change);
    }

    private LoadOutcome onEntries(ListVersion version, WithEntries step) {
        var builder = new EntriesBuilder(version.list().value());
        lists.parts(version).forEach(part -> part.format().read(part.text(), builder));
        var entries = builder.entries();
        if (!builder.faults().isEmpty()) return new Unreadable(builder.faults());
        if (entries.isEmpty()) return new Unreadable(List.of(new Fault("the list", "has no entry.")));
        return step.take(entries, ListChange.between(lists.standing(version.list()), entries));
    }

    private LoadOutcome makeCurrent(
            ListVersion version, Map<String, ListedEntry> entries, ListChange change, String fact, Actor actor) {
        var current = lists.apply(version, change, names(entries), EntryDigest.of(entries.values()));
        tasks.askForAllLive("list " + current.list() + " version " + current.version(), clock.instant());
        return new Loaded(told(current, fact, actor));
    }

    private LoadOutcome onVersion(ListId list, int version, Status needed, Function<ListVersion, LoadOutcome> step) {
        var found = lists.lock(list, version);
        if (found.isEmpty()) return new NoSuchVersion(list.value(), version);
        return found.get().status() == needed
                ? step.apply(found.get())
                : new NotNow(found.get().status());
    }

    private ListVersion told(ListVersion version, String fact, Actor actor) {
        journal.write(new Change(
                actor,
                "screening-list." + fact,
                "screening-list/" + version.list(),
                Map.of(
                        "version", version.version(),
                        "entries", version.entries(),
                        "lost", version.lost(),
                        "sha256", version.sha256(),
                        "source", version.source())));
        return version;
    }

    private static int names(Map<String, ListedEntry> entries) {
        return (int) entries.values().stream().flatMap(ListedEntry::names).count();
    }
}

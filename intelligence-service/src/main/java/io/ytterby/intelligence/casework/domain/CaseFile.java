package io.ytterby.intelligence.casework.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands: what its events come to, one after the other. There is no other way to make one, so what is stored
 * beside the events can always be compared with them. What may be done with it: {@link CaseRules}.
 */
public final class CaseFile {
    private final CaseId id;
    private final CaseEvent.Opened opened;
    private final PersonId openedBy;
    private final Instant openedAt;
    private final List<Recorded> events;
    private final Map<UUID, CaseParts.Task> tasks = new LinkedHashMap<>();
    private final Map<UUID, CaseParts.Hold> holds = new LinkedHashMap<>();
    private final Map<UUID, CaseParts.Link> links = new LinkedHashMap<>();
    private final Map<UUID, CaseParts.Kept> files = new LinkedHashMap<>();
    private final Map<UUID, String> identities = new LinkedHashMap<>();
    private final Map<UUID, CaseParts.Request> requests = new LinkedHashMap<>();
    private final Set<PersonId> recused = new LinkedHashSet<>();
    private final Set<UUID> declined = new LinkedHashSet<>();
    private CaseStatus status = CaseStatus.NEW;
    private @Nullable PersonId assignee;
    private @Nullable Conclusion conclusion;

    private CaseFile(CaseId id, List<Recorded> events) {
        var first = events.getFirst();
        if (!(first.event() instanceof CaseEvent.Opened event))
            throw new IllegalArgumentException("case " + id + " does not begin with its opening");
        this.id = id;
        this.opened = event;
        this.openedBy = first.by();
        this.openedAt = first.at();
        this.events = List.copyOf(events);
        for (var recorded : this.events) apply(recorded);
    }

    /** @param events from the first on, without a gap */
    public static CaseFile replay(CaseId id, List<Recorded> events) {
        long n = 0;
        for (var event : events)
            if (event.n() != ++n) throw new IllegalArgumentException("case " + id + " has no entry " + n);
        return new CaseFile(id, events);
    }

    /** The same case one event later. */
    public CaseFile after(Recorded next) {
        var all = new ArrayList<>(events);
        all.add(next);
        return replay(id, all);
    }

    private void apply(Recorded recorded) {
        switch (recorded.event()) {
            case CaseEvent.Opened _, CaseEvent.Noted _, CaseEvent.Exported _, CaseEvent.IdentityRead _ -> {}
            case CaseEvent.Moved(var to, var _, var came) -> {
                status = to;
                conclusion = came;
            }
            case CaseEvent.Assigned(var to, var _) -> assignee = to;
            case CaseEvent.TaskAdded(var task, var title, var whose, var due) ->
                tasks.put(task, new CaseParts.Task(task, title, whose, due, null));
            case CaseEvent.TaskSettled(var task, var end, var _) ->
                tasks.computeIfPresent(task, (key, open) -> open.ended(end));
            case CaseEvent.HoldPlaced(var hold, var basis, var reason) ->
                holds.put(hold, new CaseParts.Hold(hold, basis, reason, recorded.by(), recorded.at(), null));
            case CaseEvent.HoldLifted(var hold, var _) ->
                holds.computeIfPresent(hold, (key, open) -> open.lifted(recorded.by()));
            case CaseEvent.Linked(var link, var kind, var ref, var basis, var source) ->
                links.put(link, new CaseParts.Link(link, kind, ref, basis, source, recorded.by(), recorded.at()));
            case CaseEvent.Unlinked(var link, var _) -> links.remove(link);
            case CaseEvent.Declined(var suggestion, var _) -> declined.add(suggestion);
            case CaseEvent.Filed(var file, var sha256, var mediaType, var size, var description) ->
                files.put(file, new CaseParts.Kept(file, sha256, mediaType, size, description, recorded.at(), false));
            case CaseEvent.Erased(var file, var _, var _) -> files.computeIfPresent(file, (key, kept) -> kept.gone());
            case CaseEvent.Recused(var person, var _) -> {
                recused.add(person);
                if (person.equals(assignee)) assignee = null;
            }
            case CaseEvent.IdentityKept(var identity, var label) -> identities.put(identity, label);
            case CaseEvent.IdentityAsked(var request, var identity, var purpose) ->
                requests.put(request, new CaseParts.Request(request, identity, purpose, recorded.by(), null, null));
            case CaseEvent.IdentityReleased(var request, var until) ->
                requests.computeIfPresent(request, (key, asked) -> asked.released(recorded.by(), until));
        }
    }

    public CaseId id() {
        return id;
    }

    public CaseEvent.Opened opened() {
        return opened;
    }

    public PersonId openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return events.getLast().at();
    }

    public long version() {
        return events.size();
    }

    public CaseStatus status() {
        return status;
    }

    public Optional<PersonId> assignee() {
        return Optional.ofNullable(assignee);
    }

    public Optional<Conclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    public Collection<CaseParts.Task> tasks() {
        return Collections.unmodifiableCollection(tasks.values());
    }

    public Collection<CaseParts.Hold> holds() {
        return Collections.unmodifiableCollection(holds.values());
    }

    public Collection<CaseParts.Link> links() {
        return Collections.unmodifiableCollection(links.values());
    }

    public Collection<CaseParts.Kept> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    /** What the case calls each person whose name is sealed. */
    public Map<UUID, String> identities() {
        return Collections.unmodifiableMap(identities);
    }

    public Collection<CaseParts.Request> requests() {
        return Collections.unmodifiableCollection(requests.values());
    }

    public Set<PersonId> recused() {
        return Collections.unmodifiableSet(recused);
    }

    /** What tips speak of and somebody said this case is not about. */
    public Set<UUID> declined() {
        return Collections.unmodifiableSet(declined);
    }

    public boolean isClosed() {
        return status == CaseStatus.CLOSED;
    }

    /** Whether its newest event is the opening of a closed case. */
    public boolean wasClosed() {
        return !isClosed()
                && events.getLast().event() instanceof CaseEvent.Moved
                && events.reversed().stream()
                        .skip(1)
                        .filter(recorded -> recorded.event() instanceof CaseEvent.Moved)
                        .findFirst()
                        .filter(recorded -> ((CaseEvent.Moved) recorded.event()).to() == CaseStatus.CLOSED)
                        .isPresent();
    }

    /** While any stands, nothing of the case may be taken out. */
    public boolean isUnderHold() {
        return holds.values().stream().anyMatch(CaseParts.Hold::isOpen);
    }

    Optional<CaseParts.Task> task(UUID task) {
        return Optional.ofNullable(tasks.get(task));
    }

    Optional<CaseParts.Hold> hold(UUID hold) {
        return Optional.ofNullable(holds.get(hold));
    }

    public Optional<CaseParts.Link> link(UUID link) {
        return Optional.ofNullable(links.get(link));
    }

    public Optional<CaseParts.Kept> file(UUID file) {
        return Optional.ofNullable(files.get(file));
    }

    public Optional<CaseParts.Request> request(UUID request) {
        return Optional.ofNullable(requests.get(request));
    }
}

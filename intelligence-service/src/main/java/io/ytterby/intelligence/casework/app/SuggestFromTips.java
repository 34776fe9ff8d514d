package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.CaseParts;
import io.ytterby.intelligence.casework.domain.CaseRules;
import io.ytterby.intelligence.casework.domain.Decision;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Shows beside a case what tips speak of and the case is about. It stands beside, and not in it: an officer takes it in or
 * turns it away, with a reason, and the chain has that. There is no list of all that tips speak of: whoever is kept from a
 * case would read in it what is kept from him.
 */
@ApplicationScoped
public class SuggestFromTips {
    private static final int LONGEST_SOURCE = 500;

    private final CaseFiles files;
    private final KeepApart keepApart;
    private final CaseChain chain;
    private final Spoken spoken;
    private final SpokenKeys keys;

    SuggestFromTips(CaseFiles files, KeepApart keepApart, CaseChain chain, Spoken spoken, SpokenKeys keys) {
        this.files = files;
        this.keepApart = keepApart;
        this.chain = chain;
        this.spoken = spoken;
        this.keys = keys;
    }

    /** What became of one. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    /**
     * One of them.
     *
     * @param through the link of the case that it was found by
     */
    public record Suggestion(long place, Spoken.Of spoken, CaseParts.Link through, State state) {}

    /** The newest first; empty if there is no case that one may see. */
    public Optional<List<Suggestion>> of(Actor actor, CaseId id, long before, int limit) {
        if (!keepApart.sees(actor, id)) return Optional.empty();
        return files.lookUp(id).map(file -> of(file, before, limit));
    }

    private List<Suggestion> of(CaseFile file, long before, int limit) {
        var known = keys.of(file);
        return spoken.of(known.keySet(), before, limit).stream()
                .map(one -> new Suggestion(
                        one.place(),
                        one.spoken(),
                        Objects.requireNonNull(known.get(one.spoken().key())),
                        state(file, one.spoken())))
                .toList();
    }

    private static State state(CaseFile file, Spoken.Of one) {
        if (isLinked(file, LinkKind.TIP, ref(one.id()))) return State.ACCEPTED;
        return file.declined().contains(one.id()) ? State.DECLINED : State.OPEN;
    }

    /** Takes it in: the case points to what was told, and to the thing if it can and does not yet. Nobody has made sure. */
    @Transactional
    public CaseOutcome accept(Actor actor, CaseId id, UUID suggestion, String reason) {
        var found = find(actor, id, suggestion);
        if (!(found instanceof Found.One(var file, var told))) return outcome(found);
        var outcome = link(actor, file, LinkKind.TIP, ref(told.id()), source(told, reason));
        if (!(outcome instanceof CaseOutcome.Done(var pointing))) return outcome;
        var kind = SpokenKeys.linkKind(told.key().kind()).orElse(null);
        if (kind == null || isLinked(pointing, kind, told.key().text())) return outcome;
        var thing = link(actor, pointing, kind, told.key().text(), source(told, reason));
        return thing instanceof CaseOutcome.Done ? thing : outcome;
    }

    @Transactional
    public CaseOutcome decline(Actor actor, CaseId id, UUID suggestion, String reason) {
        var found = find(actor, id, suggestion);
        if (!(found instanceof Found.One(var file, var told))) return outcome(found);
        return write(actor, file, CaseRules.decline(file, told.id(), ref(told.id()), reason));
    }

    private sealed interface Found {
        record One(CaseFile file, Spoken.Of told) implements Found {}

        record NoSuchCase() implements Found {}

        record NoSuchSuggestion() implements Found {}
    }

    private Found find(Actor actor, CaseId id, UUID suggestion) {
        if (!keepApart.sees(actor, id)) return new Found.NoSuchCase();
        var file = files.lock(id).orElse(null);
        if (file == null) return new Found.NoSuchCase();
        return spoken.lookUp(suggestion)
                .filter(told -> keys.of(file).containsKey(told.key()))
                .<Found>map(told -> new Found.One(file, told))
                .orElseGet(Found.NoSuchSuggestion::new);
    }

    private static CaseOutcome outcome(Found found) {
        return found instanceof Found.NoSuchCase
                ? new CaseOutcome.NoSuchCase()
                : new CaseOutcome.Refused(new Decision.NoSuch("suggestion"));
    }

    private CaseOutcome link(Actor actor, CaseFile file, LinkKind kind, String ref, String source) {
        var link = new CaseEvent.Linked(UUID.randomUUID(), kind, ref, CaseEvent.Basis.SUGGESTED, source);
        return write(actor, file, CaseRules.link(file, link));
    }

    private CaseOutcome write(Actor actor, CaseFile file, Decision decision) {
        return switch (decision) {
            case Decision.Refused why -> new CaseOutcome.Refused(why);
            case Decision.Allowed(var event) -> new CaseOutcome.Done(chain.append(actor, file, event));
        };
    }

    private static boolean isLinked(CaseFile file, LinkKind kind, String ref) {
        return file.links().stream()
                .anyMatch(link -> link.kind() == kind && link.ref().equals(ref));
    }

    /** Not the tip's own name: whoever reads the case learns of no tip. */
    private static String ref(UUID told) {
        return "told/" + told;
    }

    private static String source(Spoken.Of told, String reason) {
        var text = "Tips speak of " + told.key().kind() + " " + told.reference() + ": " + reason;
        return text.length() <= LONGEST_SOURCE ? text : text.substring(0, LONGEST_SOURCE);
    }
}

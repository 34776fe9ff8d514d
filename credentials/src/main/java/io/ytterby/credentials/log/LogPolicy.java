package io.ytterby.credentials.log;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which log counts, who watches it, and which documents must be in it; a part of the trust list.
 *
 * @param witnesses of whom {@code quorum} must have seen a head before it counts: the log's own word is not enough
 * @param types documents that do not count without an entry, if they were signed at {@code since} or later
 * @param within how long after its signature a document's entry may be seen at the latest
 */
public record LogPolicy(
        NoteKey log, List<NoteKey> witnesses, int quorum, Set<String> types, Instant since, Duration within) {
    public LogPolicy {
        witnesses = List.copyOf(witnesses);
        types = Set.copyOf(types);
        // One key under two names would be two witnesses in one person.
        var keys = new HashSet<>(witnesses.stream().map(NoteKey::key).toList());
        if (quorum < 1 || keys.size() < witnesses.size() || quorum > witnesses.size() || keys.contains(log.key()))
            throw RefusedException.malformed("a log needs witnesses with keys of their own, as many as its quorum");
    }

    /** When enough witnesses had seen this head; empty if they have not, or the log did not sign it. */
    public Optional<Instant> seenAt(SignedNote head) {
        if (!Checkpoint.of(head).origin().equals(log.name()) || !head.isSignedBy(log)) return Optional.empty();
        return witnesses.stream()
                .flatMap(witness -> head.witnessedAt(witness).stream())
                .sorted(Comparator.naturalOrder())
                .skip(quorum - 1L)
                .findFirst();
    }

    /** Whether a document of these types, signed then, must be in the log. */
    public boolean covers(List<String> documentTypes, Instant issuedAt) {
        return !issuedAt.isBefore(since) && documentTypes.stream().anyMatch(types::contains);
    }

    /** @throws RefusedException if it is none */
    public static LogPolicy of(Json.Obj policy) {
        return new LogPolicy(
                NoteKey.parse(policy.needText("log")),
                policy.texts("witnesses").stream().map(NoteKey::parse).toList(),
                Math.toIntExact(Math.min(policy.whole("quorum").orElse(1L), Integer.MAX_VALUE)),
                Set.copyOf(policy.texts("types")),
                policy.instant("since").orElseThrow(() -> RefusedException.malformed("a log's rule has no 'since'")),
                Duration.ofSeconds(policy.whole("withinSeconds").orElse(86_400L)));
    }

    public Json.Obj toJson() {
        return Json.Obj.of(
                "log", log.text(),
                "witnesses", witnesses.stream().map(NoteKey::text).toList(),
                "quorum", quorum,
                "types", types.stream().sorted().toList(),
                "since", since,
                "withinSeconds", within.toSeconds());
    }
}

package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseRules;
import io.ytterby.intelligence.casework.domain.CaseStatus;
import io.ytterby.intelligence.casework.domain.Conclusion;
import io.ytterby.intelligence.casework.domain.Decision;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** What officers may want of a case, at random. */
final class Wishes {
    private final RandomGenerator random;

    Wishes(RandomGenerator random) {
        this.random = random;
    }

    PersonId person() {
        return new PersonId("p" + random.nextInt(4));
    }

    Decision next(CaseFile file, PersonId by, Instant now) {
        return switch (random.nextInt(14)) {
            case 0, 1 -> move(file);
            case 2 -> CaseRules.assign(file, person(), "Knows it");
            case 3 -> CaseRules.addTask(file, new CaseEvent.TaskAdded(id(), "Ask", person(), now));
            case 4, 5 ->
                CaseRules.settleTask(
                        file, one(file.tasks().stream().map(task -> task.id()).toList()), CaseEvent.TaskEnd.DONE, "So");
            case 6 -> CaseRules.placeHold(file, id(), "Order", "A court asks");
            case 7, 8 ->
                CaseRules.liftHold(
                        file, one(file.holds().stream().map(hold -> hold.id()).toList()), by, "Over");
            case 9 ->
                CaseRules.link(
                        file,
                        new CaseEvent.Linked(id(), LinkKind.ALERT, id().toString(), CaseEvent.Basis.VERIFIED, "Seen"));
            case 10 ->
                CaseRules.unlink(
                        file, one(file.links().stream().map(link -> link.id()).toList()), "Another");
            case 11 ->
                CaseRules.fileEvidence(
                        file, new CaseEvent.Filed(id(), "%064x".formatted(random.nextInt(3)), "text/plain", 7, "Bill"));
            case 12 ->
                CaseRules.erase(
                        file, one(file.files().stream().map(kept -> kept.id()).toList()), "The law");
            default -> CaseRules.recuse(file, by, "A friend");
        };
    }

    private Decision move(CaseFile file) {
        var to = CaseStatus.values()[random.nextInt(CaseStatus.values().length)];
        var conclusion = to == CaseStatus.CLOSED ? Conclusion.values()[random.nextInt(3)] : null;
        return CaseRules.move(file, to, "It goes on", conclusion);
    }

    private UUID one(Collection<UUID> ids) {
        return ids.isEmpty()
                ? id()
                : ids.stream().skip(random.nextInt(ids.size())).findFirst().orElseThrow();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}

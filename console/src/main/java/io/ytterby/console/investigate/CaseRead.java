package io.ytterby.console.investigate;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as the API tells it.
 *
 * @param next where it can go from here
 * @param conclusion what it came to; null unless it is closed
 */
public record CaseRead(
        String caseId,
        String status,
        List<String> next,
        @Nullable String conclusion,
        String title,
        String origin,
        String ref,
        String priority,
        String reason,
        @Nullable String assignee,
        String openedBy,
        Instant openedAt,
        Instant changedAt,
        boolean underHold,
        List<Task> tasks,
        List<Hold> holds,
        List<Link> links,
        List<Kept> files,
        List<Identity> identities,
        List<Request> requests) {
    static final String API = "/api/intelligence/v1/cases";

    /** What a case can point to. */
    static final List<String> KINDS = List.of(
            "ALERT",
            "CONTAINER",
            "LICENCE",
            "LOT",
            "DECLARATION",
            "FINDING",
            "TRADE_RECORD",
            "ENTITY",
            "ORGANISATION",
            "TIP",
            "CASE");

    /** @param end null while it is to be done */
    public record Task(
            String taskId,
            String title,
            @Nullable String assignee,
            @Nullable Instant due,
            @Nullable String end) {}

    /** @param liftedBy null while it stands */
    public record Hold(
            String holdId,
            String basis,
            String reason,
            String placedBy,
            Instant placedAt,
            @Nullable String liftedBy) {}

    public record Link(String linkId, String kind, String ref, String basis, String source, String by, Instant at) {
        public boolean isVerified() {
            return basis.equals("VERIFIED");
        }

        /** A long id by its beginning. */
        public String shortRef() {
            return ref.length() == 36 ? ref.substring(0, 8) + "…" : ref;
        }

        /** Where the console shows it; empty where it has no page. */
        public String page() {
            return CaseRead.pageOf(kind, ref);
        }
    }

    public record Kept(
            String fileId, String sha256, String mediaType, long size, String description, Instant at, boolean erased) {
        public String shortHash() {
            return sha256.substring(0, Math.min(12, sha256.length()));
        }
    }

    /** @param label what the case calls the person */
    public record Identity(String identityId, String label) {}

    /** @param until when the one who asked can read it no longer; null before it is released */
    public record Request(
            String requestId,
            String identityId,
            String purpose,
            String askedBy,
            @Nullable String releasedBy,
            @Nullable Instant until) {}

    public CaseRead {
        next = AlertRead.listed(next);
        tasks = AlertRead.listed(tasks);
        holds = AlertRead.listed(holds);
        links = AlertRead.listed(links);
        files = AlertRead.listed(files);
        identities = AlertRead.listed(identities);
        requests = AlertRead.listed(requests);
    }

    public boolean isClosed() {
        return status.equals("CLOSED");
    }

    public long openTasks() {
        return tasks.stream().filter(task -> task.end() == null).count();
    }

    /** What one of its parts is called: a task, a link, a hold, a file, a sealed name; empty if it has no such part. */
    String nameOf(String part) {
        return Stream.of(
                        tasks.stream().filter(one -> one.taskId().equals(part)).map(Task::title),
                        links.stream().filter(one -> one.linkId().equals(part)).map(Link::ref),
                        holds.stream().filter(one -> one.holdId().equals(part)).map(Hold::basis),
                        files.stream().filter(one -> one.fileId().equals(part)).map(Kept::description),
                        identities.stream()
                                .filter(one -> one.identityId().equals(part))
                                .map(Identity::label),
                        requests.stream()
                                .filter(one -> one.requestId().equals(part))
                                .map(one -> labelOf(one.identityId())))
                .flatMap(names -> names)
                .findFirst()
                .orElse("");
    }

    public String labelOf(String identity) {
        return identities.stream()
                .filter(one -> one.identityId().equals(identity))
                .map(Identity::label)
                .findFirst()
                .orElse("");
    }

    public String tone() {
        return switch (status) {
            case "NEW" -> "info";
            case "CLOSED" -> "mute";
            case "FIELD", "LEGAL" -> "warn";
            default -> "wait";
        };
    }

    public String priorityTone() {
        return switch (priority) {
            case "URGENT" -> "bad";
            case "HIGH" -> "warn";
            default -> "mute";
        };
    }

    public boolean isPressing() {
        return priority.equals("URGENT") || priority.equals("HIGH");
    }

    /** {@code /console/cases/{id}} */
    public String page() {
        return "/console/cases/" + caseId;
    }

    /** Where the console shows what it began with; empty where that has no page. */
    public String originPage() {
        return pageOf(origin, ref);
    }

    /** @param location where the API says that a new case is */
    static String pageAt(@Nullable String location) {
        var made = location == null ? "" : location;
        return "/console/cases/" + made.substring(made.lastIndexOf('/') + 1);
    }

    static String pageOf(String kind, String ref) {
        return switch (kind) {
            case "ALERT" -> "/console/alerts/" + ref;
            case "CASE" -> "/console/cases/" + ref;
            case "LOT" -> "/console/lineage/lots/" + ref;
            default -> "";
        };
    }
}

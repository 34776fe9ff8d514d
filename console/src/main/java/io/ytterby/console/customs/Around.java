package io.ytterby.console.customs;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.console.api.Api;
import io.ytterby.console.api.Meanwhile;
import io.ytterby.console.page.Address;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies around a declaration. A part that the API does not give to this person, or not now, is null, and the page leaves it out.
 *
 * @param releases the decisions on requests for release, the newest first
 * @param chain the evidence, the oldest first, as far as one page of it reaches
 */
public record Around(
        @Nullable List<HoldRead> holds,
        @Nullable List<OrderRead> orders,
        @Nullable List<Measured> measurements,
        @Nullable List<SampleRow> samples,
        @Nullable List<Release> releases,
        @Nullable List<Entry> chain,
        LawRead law) {
    /** A measurement of the goods; the workbench has the rest. */
    public record Measured(String id, String verdict, String fileName, String measuredBy, Instant receivedAt) {
        public String page() {
            return "/console/measurements/" + id;
        }

        public String tone() {
            return switch (verdict) {
                case "CONFORMS" -> "good";
                case "INCONCLUSIVE" -> "warn";
                default -> "bad";
            };
        }
    }

    public record SampleRow(String sampleId, String state, String description, Instant takenAt, String takenBy) {
        public boolean isOpen() {
            return !List.of("published", "invalid", "rejected").contains(state);
        }
    }

    public record Release(String decision, Instant decidedAt, String decidedBy, List<Blocker> blockers) {}

    /** @param detail a sentence in English */
    public record Blocker(String slug, String detail) {}

    /** @param verified false if its hash, its link or its file does not hold; {@code faults} says what */
    public record Entry(
            long n,
            Instant at,
            String actor,
            String kind,
            String subject,
            JsonNode payload,
            String hash,
            boolean verified,
            List<String> faults) {
        /** What was done, as far as the entry says so: {@code hold-placed}. */
        public String done() {
            if (kind.equals("RELEASE"))
                return "release-" + payload.path("decision").asText("");
            return payload.path("done").asText(kind);
        }

        /** In the words of who wrote it; empty if nobody did. */
        public String words() {
            return Stream.of("/what/reason", "/result/finding", "/reason", "/description", "/name", "/reasons/0/detail")
                    .map(place -> payload.at(place).asText(""))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        /** The screen of what it is about; null where there is none. */
        public @Nullable String page() {
            var cut = subject.indexOf('/');
            return cut > 0 && subject.startsWith("measurement/")
                    ? "/console/measurements/" + subject.substring(cut + 1)
                    : null;
        }

        public String tone() {
            if (!verified) return "bad";
            return kind.equals("HOLD") && done().equals("hold-placed") ? "stop" : "good";
        }
    }

    static Around of(Api api, String id) {
        var query = "?pageSize=100&declarationId=" + Address.encoded(id);
        var below = "declarations/" + Address.encoded(id) + "/";
        var holds = Inspection.list(api, "holds" + query, HoldRead.class);
        var orders = Inspection.list(api, "orders" + query, OrderRead.class);
        var measured = Inspection.list(api, "measurements" + query, Measured.class);
        var samples = Inspection.list(api, "samples" + query, SampleRow.class);
        var releases = Inspection.list(api, below + "release-requests", Release.class);
        var chain = Inspection.list(api, below + "evidence?pageSize=200", Entry.class);
        var law = Meanwhile.asked(() -> LawRead.of(api));
        return new Around(
                holds.join(),
                orders.join(),
                measured.join(),
                samples.join(),
                releases.join(),
                chain.join(),
                law.join());
    }

    public List<HoldRead> standing() {
        return holds == null
                ? List.of()
                : holds.stream().filter(one -> !one.status().equals("LIFTED")).toList();
    }

    public List<HoldRead> lifted() {
        return holds == null
                ? List.of()
                : holds.stream().filter(one -> one.status().equals("LIFTED")).toList();
    }

    public List<OrderRead> openOrders() {
        return orders == null
                ? List.of()
                : orders.stream().filter(OrderRead::isOpen).toList();
    }

    public List<Measured> measured() {
        return measurements == null ? List.of() : measurements;
    }

    public List<SampleRow> openSamples() {
        return samples == null
                ? List.of()
                : samples.stream().filter(SampleRow::isOpen).toList();
    }

    /** The newest decision on a request for release; null if none was asked for. */
    public @Nullable Release lastRelease() {
        return releases == null || releases.isEmpty() ? null : releases.getFirst();
    }

    /** The chain with the newest first, for reading. */
    public List<Entry> newestFirst() {
        return chain == null ? List.of() : chain.reversed();
    }

    public boolean isWhole() {
        return chain != null && chain.stream().allMatch(Entry::verified);
    }
}

package io.ytterby.console.operate;

import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import io.ytterby.console.api.Meanwhile;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A service as it answered just now.
 *
 * @param millis how long its answer took, through the door
 * @param letters what could not be applied and what waits; the first 500
 * @param more whether there are more
 * @param why why it did not answer; null if it did
 */
public record Part(
        String service,
        long millis,
        List<Letter> letters,
        boolean more,
        @Nullable String why) {
    static final List<String> SERVICES =
            List.of("licensing", "tracking", "inspection", "certification", "intelligence");

    /** A flow that stands still for some things. */
    public record Flow(String service, String consumer, String topic, long dead, long parked, Letter oldest) {}

    static String letters(String service) {
        return "/api/" + service + "/v1/dead-letters";
    }

    /** At once, so that the page waits for the slowest and not for all of them in turn. */
    static List<Part> askAll(Api api) {
        var asked = SERVICES.stream()
                .map(service -> Meanwhile.asked(() -> ask(api, service)))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static Part ask(Api api, String service) {
        long before = System.nanoTime();
        var answer = api.askList(letters(service) + "?pageSize=500", Letter.class);
        long millis = (System.nanoTime() - before) / 1_000_000;
        return switch (answer) {
            case Answer.Given<Listed<Letter>> given ->
                new Part(service, millis, given.body().items(), given.body().next() != null, null);
            case Answer.Refused<?>(var refusal) -> new Part(service, millis, List.of(), false, refusal.title());
        };
    }

    public boolean isAnswering() {
        return why == null;
    }

    public long dead() {
        return letters.stream().filter(Letter::isDead).count();
    }

    public long parked() {
        return letters.size() - dead();
    }

    /** By consumer and topic, the longest queue first. */
    List<Flow> flows() {
        var each = letters.stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.consumer() + "\n" + letter.topic(), TreeMap::new, Collectors.toList()));
        return each.values().stream()
                .map(all -> new Flow(
                        service,
                        all.getFirst().consumer(),
                        all.getFirst().topic(),
                        all.stream().filter(Letter::isDead).count(),
                        all.stream().filter(letter -> !letter.isDead()).count(),
                        all.getFirst()))
                .sorted(Comparator.comparingLong((Flow flow) -> flow.dead() + flow.parked())
                        .reversed())
                .toList();
    }
}

package io.ytterby.embedded.fuzz;

import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Sends requests that the merged OpenAPI document describes, and ones that it does not, as every person of the demo, and
 * looks for what no request may lead to: a 500, the insides of a service, a status or a problem that nobody has declared.
 * The same seed makes the same requests as long as the same ids are known.
 */
public final class Fuzzer implements AutoCloseable {
    private static final int WORKERS = 8;

    private final Sender sender;
    private final Judge judge;
    private final List<ApiCall> calls;
    private final List<People.Person> people;
    private final KnownIds ids = new KnownIds();
    private final Findings findings = new Findings();
    private final Examples examples = new Examples();

    /** @throws IOException if the platform does not answer */
    public Fuzzer(URI gateway, URI issuer, People people) throws IOException, InterruptedException {
        this.sender = new Sender(gateway, new TokenClient(issuer.toString()), people);
        this.calls = ApiCall.of(Judge.tree(sender.get("/q/openapi")));
        this.people = people.people();
        var slugs = new HashSet<String>();
        Judge.tree(sender.get("/problems"))
                .path("items")
                .forEach(item -> slugs.add(item.path("type").asText().replace("urn:ytterby:problem:", "")));
        this.judge = new Judge(slugs);
    }

    /**
     * What a run came to.
     *
     * @param faults one for each call and kind of fault; none is what is wanted
     * @param grave those of them that are a 500, show the insides, or got no answer
     */
    public record Outcome(
            long sent, int calls, int faults, List<String> grave, String shown, Map<Integer, Long> statuses) {}

    /** Asks every call once as each person in turn with nothing broken, then {@code requests} made of the seed. */
    public Outcome run(long seed, long requests, Consumer<String> teller) throws InterruptedException {
        var maker = new RequestMaker(seed, calls, people, ids);
        long walked = walk(maker, requests);
        teller.accept(walked + " requests with nothing broken: " + findings.statuses());
        var next = new AtomicLong();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            for (int worker = 0; worker < WORKERS; worker++)
                workers.execute(() -> {
                    for (long number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                        ask(maker.make(number));
                        if (number % 5_000 == 4_999) teller.accept((number + 1) + " requests: " + findings.statuses());
                    }
                });
        }
        return new Outcome(
                walked + requests,
                calls.size(),
                findings.size(),
                findings.grave(),
                findings.shown(),
                findings.statuses());
    }

    /** Reads come first: the ids in their answers are what the others need. */
    private long walk(RequestMaker maker, long requests) {
        long sent = 0;
        for (var kind : List.of(true, true, false))
            for (var call : calls)
                for (var person : people) {
                    if (call.method().equals("GET") != kind || sent >= requests || !may(person, call)) continue;
                    ask(maker.whole(-1 - sent++, call, person.id()));
                }
        return sent;
    }

    private static boolean may(People.Person person, ApiCall call) {
        return call.roles().isEmpty() || person.roles().stream().anyMatch(call.roles()::contains);
    }

    private void ask(Sent sent) {
        try {
            var answer = sender.send(sent);
            findings.count(answer.status());
            judge.fault(sent.call(), answer.status(), answer.type(), answer.body())
                    .ifPresent(fault -> findings.found(sent, fault, answer.body()));
            learn(sent, answer);
        } catch (IllegalArgumentException noClientSendsIt) {
            findings.count(0);
        } catch (IOException broken) {
            findings.found(
                    sent, "no answer: " + broken.getClass().getSimpleName(), String.valueOf(broken.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void learn(Sent sent, Sender.Answered answer) {
        if (answer.status() >= 500 || answer.status() == 401) return;
        boolean json = answer.type().contains("json");
        if (answer.status() < 300 && json) ids.learn(collection(sent.call()), Judge.tree(answer.body()));
        if (answer.status() < 300 ? json || answer.body().isEmpty() : isOfTheCall(answer))
            examples.keep(sent.call(), sent.body(), answer.status(), answer.body());
    }

    /** A refusal of any call is no example of this one. */
    private static boolean isOfTheCall(Sender.Answered answer) {
        return switch (answer.status()) {
            case 400, 403, 404, 409, 410, 412, 422, 428 -> true;
            default -> false;
        };
    }

    private static String collection(ApiCall call) {
        var words = call.path()
                .replaceAll("/\\{[^}]*}.*$", "")
                .replaceAll(":.*$", "")
                .split("/", -1);
        return words[words.length - 1];
    }

    /** The examples that it came by. */
    public void record(Path folder) throws IOException {
        examples.write(folder);
    }

    /** Begins with the examples of a folder, which stay as they are. */
    public void known(Path folder) throws IOException {
        examples.read(folder);
    }

    @Override
    public void close() {
        sender.close();
    }
}

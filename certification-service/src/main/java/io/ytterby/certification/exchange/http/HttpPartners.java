package io.ytterby.certification.exchange.http;

import io.ytterby.certification.exchange.app.Partners;
import io.ytterby.certification.exchange.domain.Message;
import io.ytterby.certification.exchange.domain.PactSystem;
import io.ytterby.kit.outbound.Sender;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Partners' systems over HTTP, as PACT 3 has it. */
@Singleton
class HttpPartners implements Partners {
    private static final String EVENT_TYPE = "application/cloudevents+json; charset=UTF-8";

    /** What a partner answers that no second try mends. */
    private static final Set<Integer> FINAL = Set.of(400, 403, 404, 410);

    private final PartnerCalls calls;
    private final PartnerTokens tokens;

    HttpPartners(PartnerCalls calls, PartnerTokens tokens) {
        this.calls = calls;
        this.tokens = tokens;
    }

    @Override
    public Optional<String> refusal(String url) {
        return calls.refusal(url);
    }

    @Override
    public Outcome send(PactSystem to, Message message) {
        return switch (tokens.of(to)) {
            case PartnerTokens.Outcome.Refused(var why, var wait) -> new Outcome.Failed(why, false, wait);
            case PartnerTokens.Outcome.Given(var token) ->
                outcome(
                        to,
                        message,
                        message.kind() == Message.Kind.EVENT ? event(to, message, token) : fetch(to, message, token));
        };
    }

    private Sender.Answer event(PactSystem to, Message message, String token) {
        var headers = Map.of("Authorization", "Bearer " + token, "Content-Type", EVENT_TYPE);
        return calls.send("POST", to.apiBase() + "/3/events", headers, message.body());
    }

    private Sender.Answer fetch(PactSystem to, Message message, String token) {
        var headers = Map.of("Authorization", "Bearer " + token, "Accept", "application/json");
        return calls.send("GET", to.apiBase() + "/3/footprints/" + message.subject(), headers, "");
    }

    private Outcome outcome(PactSystem to, Message message, Sender.Answer answer) {
        var status = answer.status();
        if (status == null) return new Outcome.Failed(answer.failure(), false, Duration.ZERO);
        if (status >= 200 && status < 300) return new Outcome.Taken(answer.body());
        if (status == 401) tokens.forget(to);
        boolean last = message.kind() == Message.Kind.FETCH && FINAL.contains(status);
        return new Outcome.Failed("It answered " + status + ".", last, answer.retryAfter());
    }
}

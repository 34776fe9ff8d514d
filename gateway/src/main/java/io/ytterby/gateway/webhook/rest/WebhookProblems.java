package io.ytterby.gateway.webhook.rest;

import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import java.util.List;
import java.util.Map;

/** Refusals of webhooks. */
final class WebhookProblems {
    private WebhookProblems() {}

    static Problem targetRefused(String why) {
        return Problem.of(
                        "webhook-target-refused",
                        422,
                        "Nothing may be sent to this target",
                        "Name an https URL whose host stands for addresses of the public internet only.")
                .with(List.of(new FieldError("/url", why)));
    }

    static Problem tooMany(int most) {
        return Problem.of(
                "webhook-limit",
                409,
                "Your organisation has all the webhooks it may have",
                "Remove one that is no longer needed.",
                Map.of("most", most));
    }

    static Problem notDead() {
        return Problem.of(
                "webhook-delivery-not-dead",
                409,
                "Only a dead message is skipped",
                "It was settled already, or is still being tried; read it again.");
    }
}

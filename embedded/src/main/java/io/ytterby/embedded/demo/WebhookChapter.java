package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import java.util.List;
import java.util.Map;

/** The car maker's own system is told: signed, and checked with a public key alone. */
final class WebhookChapter {
    private static final String WEBHOOKS = "/api/buyer/v1/webhooks";

    private final Api api;
    private final Teller teller;

    WebhookChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell(String licence) {
        teller.chapter("The car maker's own system is told");
        try (var receiver = new DemoReceiver()) {
            var webhook = register(receiver);
            try {
                changes(licence, receiver, webhook);
            } finally {
                api.delete(BUYER, webhook).expect(204);
            }
        }
    }

    private String register(DemoReceiver receiver) {
        var refused = api.post(BUYER, WEBHOOKS, Map.of("url", "https://169.254.169.254/latest/meta-data"))
                .expect(422);
        var webhook = api.post(BUYER, WEBHOOKS, Map.of("url", receiver.url(), "types", List.of("ytterby.licence.*")))
                .expect(201)
                .location();
        api.await(BUYER, webhook, answer -> answer.text("state").equals("ACTIVE"));
        teller.says("Anna registers a webhook; her system has answered its challenge. An inner address was refused:");
        teller.says("  %s.", refused.slug());
        return webhook;
    }

    private void changes(String licence, DemoReceiver receiver, String webhook) {
        var key = api.get(BUYER, webhook)
                .expect(200)
                .body()
                .path("publicKeys")
                .path(0)
                .path("value")
                .asText();
        var path = "/api/licensing/v1/licences/" + licence;
        long start = System.nanoTime();
        api.post(REGULATOR, path + ":suspend", Map.of("reason", "To see who is told"))
                .expect(200);
        var message = receiver.next("licence/" + licence);
        teller.says(
                "The regulator suspends %s; %d ms later her system has %s, number %s of her log.",
                licence,
                (System.nanoTime() - start) / 1_000_000,
                message.body().path("type").asText(),
                message.body().path("sequence").asText());
        if (!message.holdsUnder(key)) throw new StepFailedException("the message's signature does not hold");
        teller.says("Its Ed25519 signature holds under %s…", key.substring(0, 16));
        for (var ground :
                api.get(REGULATOR, path).expect(200).body().path("grounds").findValuesAsText("groundId"))
            api.post(REGULATOR, path + ":reinstate", Map.of("groundId", ground, "reason", "Seen"))
                    .expect(200);
        receiver.next("licence/" + licence);
        teller.says("The regulator reinstates it, and she is told that too, after the first and never before it.");
    }
}

package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.EXPORTER;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The licence as a signed document, checked with files alone, before and after it is suspended. */
final class CredentialChapter {
    private static final String LICENCES = "/api/licensing/v1/licences/";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Api api;
    private final Teller teller;

    CredentialChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell(String licence) {
        teller.chapter("The licence is checked without a network");
        var document = text(LICENCES + licence + "/credential");
        var root = VerifyingKey.ofMultibase(text("/credentials/trust-root").strip());
        var early = verifier(root);
        teller.says(
                "Chen Bo downloads the signed licence (%d letters) and a bundle: trust list and status lists.",
                document.length());
        expect(Verdict.Valid.class, early.verify(document, Instant.now()).verdict(), "with them alone, offline");
        suspend(licence);
        var late = awaitNoLongerValid(document, root);
        expect(Verdict.Invalid.class, late.verify(document, Instant.now()).verdict(), "with the new bundle");
        expect(
                Verdict.Valid.class,
                early.verify(document, Instant.now()).verdict(),
                "with the old one, as of its time");
        expect(
                Verdict.Stale.class,
                early.verify(document, Instant.now().plus(Duration.ofHours(1))).verdict(),
                "with the old one, an hour from now");
        reinstate(licence);
        teller.says("The regulator reinstates it. The answers are about the document, never about the goods.");
    }

    private void suspend(String licence) {
        api.post(REGULATOR, LICENCES + licence + ":suspend", Map.of("reason", "To see how fast a gate learns of it"))
                .expect(200);
        teller.says("The regulator suspends it.");
    }

    /** Asks for bundles until one says that the licence stands no more; says how long that took. */
    private Verifier awaitNoLongerValid(String document, VerifyingKey root) {
        long begun = System.nanoTime();
        while (true) {
            var verifier = verifier(root);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            if (verifier.verify(document, Instant.now()).verdict() instanceof Verdict.Invalid) {
                teller.says("The published list says so %d ms after the answer (allowed: 10 s).", took.toMillis());
                return verifier;
            }
            if (took.compareTo(PATIENCE) > 0)
                throw new StepFailedException("no list within 10 s says that the licence is suspended");
        }
    }

    private void reinstate(String licence) {
        var grounds = api.get(REGULATOR, LICENCES + licence).expect(200).body().path("grounds");
        for (var ground : grounds)
            api.post(
                            REGULATOR,
                            LICENCES + licence + ":reinstate",
                            Map.of("groundId", ground.path("groundId").asText(), "reason", "Seen"))
                    .expect(200);
    }

    private Verifier verifier(VerifyingKey root) {
        return new Verifier(Bundle.verified(text("/credentials/bundle"), root));
    }

    private String text(String path) {
        return api.get(EXPORTER, path).expect(200).body().asText();
    }

    private void expect(Class<? extends Verdict> wanted, Verdict found, String how) {
        teller.says("  %s: %s", how, found);
        if (!wanted.isInstance(found)) throw new StepFailedException("it should be " + wanted.getSimpleName());
    }
}

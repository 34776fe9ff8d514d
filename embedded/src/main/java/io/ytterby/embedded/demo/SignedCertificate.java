package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.PRODUCER;

import java.time.Duration;
import java.util.Map;

/** A certificate as its body has signed it, or another signed document, judged as anybody may. */
record SignedCertificate(Api api, Teller teller, String document) {
    private static final String CERTIFICATION = "/api/certification/v1";
    /** A second until it is in the log and in the lists; a loaded machine takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static SignedCertificate of(Api api, Teller teller, String certificate) {
        var document = api.get(PRODUCER, CERTIFICATION + "/certificates/" + certificate + "/credential")
                .expect(200)
                .body()
                .asText();
        return new SignedCertificate(api, teller, document);
    }

    /** Asks until the public answer is this; says how long that took. */
    void await(String verdict) {
        long begun = System.nanoTime();
        while (true) {
            var found = api.post(PRODUCER, CERTIFICATION + "/verify", Map.of("document", document))
                    .expect(200);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            if (found.text("verdict").equals(verdict)) {
                teller.says(
                        "Its signed document, handed to the public check: %s %s, in eleven steps, %d ms later.",
                        verdict, found.text("reason"), took.toMillis());
                return;
            }
            if (took.compareTo(PATIENCE) > 0)
                throw new StepFailedException("the document should be " + verdict + ": " + found);
            Api.pause();
        }
    }
}

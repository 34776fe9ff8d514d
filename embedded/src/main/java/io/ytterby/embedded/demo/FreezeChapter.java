package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.EXPORTER;
import static io.ytterby.embedded.demo.Goods.EXPORTER_ORG;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import java.util.Map;

/** A freeze stops a firm everywhere, and a thaw lets it go on as it was. */
final class FreezeChapter {
    private static final String FIRM = "/api/licensing/v1/organisations/" + EXPORTER_ORG;

    private final Api api;
    private final Teller teller;

    FreezeChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell(String licence) {
        teller.chapter("A stolen key: the regulator stops the firm");
        if (api.get(REGULATOR, FIRM).expect(200).text("status").equals("FROZEN")) thaw(); // an earlier story broke off
        var path = "/api/licensing/v1/licences/" + licence;
        var before = api.get(REGULATOR, path).expect(200).body().path("grounds").size();
        var frozen = api.post(REGULATOR, FIRM + ":freeze", Map.of("reason", "A stolen key", "incidentId", "INC-7"))
                .expect(200);
        long start = System.nanoTime();
        api.await(EXPORTER, "/api/buyer/v1/licences/" + licence + "/status", answer -> answer.status() == 403);
        teller.says(
                "%s is frozen with %s licences. The gateway refuses its tokens %d ms later, from memory: no service has to"
                        + " be up.",
                EXPORTER_ORG,
                frozen.body().path("freeze").path("licences").asText(),
                (System.nanoTime() - start) / 1_000_000);
        api.await(REGULATOR, path, answer -> answer.body().path("grounds").size() > before);
        teller.says("Licence %s is suspended on the ground ORGANISATION_FROZEN; nothing is drawn on it.", licence);
        var why = api.get(EXPORTER, FIRM + "/freezes")
                .expect(200)
                .body()
                .path("items")
                .path(0);
        teller.says(
                "All that Chen Bo can still read is why: %s.",
                why.path("reason").asText());
        thaw();
        api.await(EXPORTER, "/api/licensing/v1/licences", answer -> answer.status() == 200);
        api.await(REGULATOR, path, answer -> answer.body().path("grounds").size() == before);
        teller.says("The key is changed, the firm thawed: exactly the freeze's grounds are gone, others would stay.");
    }

    private void thaw() {
        api.post(REGULATOR, FIRM + ":thaw", Map.of("reason", "The key was changed"))
                .expect(200);
    }
}

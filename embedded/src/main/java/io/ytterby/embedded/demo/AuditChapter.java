package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.AUDITOR;

import java.util.List;

/** Everything that happened is on record, in a chain that the auditor checks. */
final class AuditChapter {
    private final Api api;
    private final Teller teller;

    AuditChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell(String licence) {
        teller.chapter("Everything is on record");
        var entries = api.get(AUDITOR, "/api/licensing/v1/audit?subject=licence/" + licence)
                .expect(200)
                .body()
                .path("items");
        teller.says("Guo Tao reads %d entries on licence %s.", entries.size(), licence);
        for (var service : List.of("licensing", "tracking", "inspection", "certification", "intelligence")) {
            var report = api.get(AUDITOR, "/api/" + service + "/v1/audit/verification")
                    .expect(200);
            if (!report.body().path("fault").isNull()) throw new StepFailedException("a broken audit: " + report);
            teller.says("The chain of %s is whole: %s entries.", service, report.text("sealed"));
        }
    }
}

package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.CUSTODIAN;
import static io.ytterby.embedded.demo.Goods.PRODUCER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What others write down as EPCIS moves the platform's lots, under the platform's rules. */
final class CaptureChapter {
    private static final String OTHER_CUSTODIAN = "tang.custodian";
    private static final String CAPTURE = "/api/tracking/epcis/capture";
    private static final long LOT_MG = 5_000_000;

    private final Api api;
    private final Teller teller;

    CaptureChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell() {
        teller.chapter("An event of another system moves a lot");
        var lot = new LotChapter(api, teller).mint(LOT_MG);
        var code = api.get(PRODUCER, "/api/tracking/v1/lots/" + lot + "/codes?count=1")
                .expect(200)
                .body()
                .asText()
                .strip();
        var tooEarly = capture(OTHER_CUSTODIAN, event(code, "receiving", List.of()));
        require(!isSuccess(tooEarly), "goods arrived that nobody had sent");
        teller.says(
                "Ganzhou's system reports goods received that nobody sent: %s",
                tooEarly.body().path("errors").path(0).path("detail").asText());
        var to = List.of(Map.of("type", "possessing_party", "destination", "urn:ytterby:organisation:cn-ganzhou-re"));
        require(isSuccess(capture(CUSTODIAN, event(code, "shipping", to))), "the shipping failed");
        require(isSuccess(capture(OTHER_CUSTODIAN, event(code, "receiving", List.of()))), "the receiving failed");
        var holder = api.get(OTHER_CUSTODIAN, "/api/tracking/v1/lots/" + lot)
                .expect(200)
                .text("custodianOrg");
        require(holder.equals("cn-ganzhou-re"), "the lot is with " + holder);
        teller.says(
                "Baotou's system ships, Ganzhou's receives, each in EPCIS and by one gram's code: the lot is now with %s.",
                holder);
        tellLifeOf(code);
    }

    /** The first event names the lot alone, whatever its mass: the gram's history knows that the gram lay in it. */
    private void tellLifeOf(String code) {
        var steps = api.get(OTHER_CUSTODIAN, "/api/tracking/epcis/events?MATCH_anyEPC=" + code)
                .expect(200)
                .body()
                .findValuesAsText("bizStep");
        require(steps.contains("commissioning"), "the gram's code did not find the event of its mint");
        teller.says("Asked for that one gram's code, the repository tells its life: %s.", String.join(", ", steps));
    }

    private static boolean isSuccess(Answer job) {
        return job.body().path("success").asBoolean();
    }

    private Answer capture(String person, Map<String, Object> event) {
        var document = Map.of(
                "@context", List.of("https://ref.gs1.org/standards/epcis/epcis-context.jsonld"),
                "type", "EPCISDocument",
                "schemaVersion", "2.0",
                "creationDate", "2026-11-20T08:00:00Z",
                "epcisBody", Map.of("eventList", List.of(event)));
        var job = api.post(person, CAPTURE, document).expect(202).location();
        return api.await(person, job, answer -> !answer.body().path("running").asBoolean());
    }

    private static Map<String, Object> event(String code, String step, List<?> destinations) {
        var event = new LinkedHashMap<String, Object>(Map.of(
                "eventID", "urn:uuid:" + UUID.randomUUID(),
                "type", "ObjectEvent",
                "action", "OBSERVE",
                "bizStep", step,
                "eventTime", "2026-11-20T08:00:00Z",
                "eventTimeZoneOffset", "+08:00",
                "epcList", List.of("https://id.gs1.org/01/" + Goods.GTIN + "/21/" + code)));
        if (!destinations.isEmpty()) event.put("destinationList", destinations);
        return event;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new StepFailedException(otherwise);
    }
}

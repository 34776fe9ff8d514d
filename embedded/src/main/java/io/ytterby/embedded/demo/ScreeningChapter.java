package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.OFFICER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A list of who must not be dealt with, and a name on a form that is close to one of them. */
public final class ScreeningChapter {
    private static final String EDITOR = "wu.list";
    private static final String LIST = "demo-watch-list";
    private static final String LISTS = "/api/licensing/v1/screening/lists";
    private static final String NAMES = """
            id,type,name,aliases,country,note
            D-1,ORGANISATION,Qilin Strategic Metals Trading Co. Ltd.,麒麟战略金属贸易有限公司,MM,invented for this demo
            D-2,ORGANISATION,Northern Arc Rare Earth LLC,Северная Дуга Редкие Земли ООО,KZ,invented for this demo
            """;

    private final Api api;
    private final Teller teller;

    public ScreeningChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell() {
        teller.chapter("Who is it really?");
        int version = load();
        teller.says("Wu Hao loads a list of two invented firms, version %d.", version);
        look("Qilin Stratgic Metal Tradnig", version);
        look("麒麟戰略金屬貿易", version);
        var honest = api.get(OFFICER, search("Rheinwerk Automobil")).expect(200);
        if (!honest.body().path("items").isEmpty())
            throw new StepFailedException("an honest car maker should be no hit: " + honest);
        teller.says("The car maker is no hit. Every party is screened like this after it was named in an application.");
    }

    /**
     * Loads it part by part, as a large one is.
     *
     * @return its version
     */
    private int load() {
        var made = api.post(EDITOR, LISTS, Map.of("id", LIST, "title", "A list for the demo"));
        if (made.status() != 409) made.expect(201); // 409: the demo was played before
        int version = api.post(
                        EDITOR,
                        LISTS + "/" + LIST + "/versions",
                        Map.of("source", "invented for this demo", "published", "2026-11-22"))
                .expect(201)
                .body()
                .path("version")
                .asInt();
        var path = LISTS + "/" + LIST + "/versions/" + version;
        api.post(EDITOR, path + "/parts", Map.of("format", "YTTERBY", "text", NAMES))
                .expect(200);
        api.post(EDITOR, path + ":publish", Map.of()).expect(200);
        return version;
    }

    private void look(String name, int version) {
        var found = api.await(
                OFFICER,
                search(name),
                answer -> answer.body().path("lists").path(LIST).asInt() >= version);
        var hit = found.body().path("items").path(0);
        if (!hit.path("entry").asText().equals("D-1"))
            throw new StepFailedException(name + " should be a hit: " + found);
        teller.says(
                "Li Wei types %s: %s with %s.",
                name, hit.path("name").asText(), hit.path("score").asText());
        for (var reason : hit.path("reasons"))
            if (List.of("SAME_WORDS", "CHINESE_NAME")
                    .contains(reason.path("reason").asText()))
                teller.says(
                        "  %s is like %s: %s",
                        reason.path("asked").asText(),
                        reason.path("listed").asText(),
                        reason.path("adds").asText());
    }

    private static String search(String name) {
        return "/api/licensing/v1/screening?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}

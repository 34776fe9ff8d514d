package io.ytterby.system.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.embedded.demo.Answer;
import io.ytterby.embedded.demo.Api;
import io.ytterby.system.rig.Cast;
import java.util.Map;
import java.util.Random;

/** One declaration, and by its seed what customs and the regulator do with it; a refusal is an answer like any other. */
public final class ReleaseSchedule {
    private static final int STEPS = 12;
    private static final String INSPECTION = "/api/inspection/v1";

    private final Persistent client;
    private final Trade trade;
    private final String licence;
    private final Random random;
    private String declaration = "";

    public ReleaseSchedule(Api api, String licence, long seed) {
        this.client = new Persistent(api);
        this.trade = new Trade(client, licence);
        this.licence = licence;
        this.random = new Random(seed);
    }

    /** @return whether the goods have left */
    public boolean play() {
        declaration = trade.lodge(trade.mint()).declaration();
        client.getUntil(answer -> !status(answer).equals("LODGED"), Cast.CUSTOMS, path());
        for (int step = 0; step < STEPS && isHere(); step++) act(random.nextInt(12));
        if (isHere()) exit();
        return status(settled()).equals("EXITED");
    }

    private void act(int choice) {
        switch (choice) {
            case 0, 1 -> place();
            case 2, 3, 4 -> liftAll();
            case 5, 6, 7 -> release();
            case 8, 9 -> exit();
            case 10 -> suspend();
            default -> reinstateAll();
        }
    }

    private void place() {
        var body = Map.of("declarationId", declaration, "ground", "SUSPICION", "reason", "By the schedule");
        client.post(Cast.CUSTOMS, INSPECTION + "/holds", body);
    }

    private void liftAll() {
        for (var hold : items(INSPECTION + "/holds?standing=true&declarationId=" + declaration))
            client.post(
                    Cast.CUSTOMS,
                    INSPECTION + "/holds/" + hold.path("holdId").asText() + ":lift",
                    Map.of("reason", "By the schedule"));
    }

    private void release() {
        client.post(Cast.CUSTOMS, path() + "/release-requests", Map.of());
    }

    private void exit() {
        client.post(Cast.CUSTOMS, path() + ":exit", Map.of());
    }

    private void suspend() {
        client.post(Cast.REGULATOR, licencePath() + ":suspend", Map.of("reason", "By the schedule"));
    }

    private void reinstateAll() {
        var grounds = client.getUntil(answer -> answer.status() == 200, Cast.REGULATOR, licencePath())
                .body()
                .path("grounds");
        for (var ground : grounds)
            client.post(
                    Cast.REGULATOR,
                    licencePath() + ":reinstate",
                    Map.of("groundId", ground.path("groundId").asText(), "reason", "By the schedule"));
    }

    private boolean isHere() {
        return !status(client.getUntil(answer -> answer.status() == 200, Cast.CUSTOMS, path()))
                .equals("EXITED");
    }

    /** Licensing has answered the last exit, whatever it said. */
    private Answer settled() {
        return client.getUntil(answer -> answer.status() == 200 && !asksToLeave(answer), Cast.CUSTOMS, path());
    }

    private JsonNode items(String path) {
        return client.getUntil(answer -> answer.status() == 200, Cast.CUSTOMS, path)
                .body()
                .path("items");
    }

    private String path() {
        return INSPECTION + "/declarations/" + declaration;
    }

    private String licencePath() {
        return "/api/licensing/v1/licences/" + licence;
    }

    private static boolean asksToLeave(Answer answer) {
        return answer.body().path("control").path("exitRequested").asBoolean()
                && status(answer).equals("RELEASED");
    }

    private static String status(Answer answer) {
        return answer.body().path("status").asText();
    }
}

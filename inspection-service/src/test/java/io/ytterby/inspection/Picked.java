package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.EXPORTER;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.UUID;

/** Declarations that the rules of the tests pick, see {@code selectivity/calm.json}. */
@Singleton
public class Picked {
    private final Customs customs;
    private final Neighbours neighbours;

    Picked(Customs customs, Neighbours neighbours) {
        this.customs = customs;
        this.neighbours = neighbours;
    }

    /** Nickel powder to Malaysia, reserved and selected RED. */
    Customs.Lodged red() {
        return declared("MY", "7504000000", 200_000, UUID.randomUUID().toString());
    }

    /** Iron oxide at 80 euro a kilogram, selected YELLOW; where the draw would have it RED, another one. */
    Customs.Lodged yellow() {
        for (; ; ) {
            var lodged = declared("DE", "2821100000", 200_000, UUID.randomUUID().toString());
            var lane = Customs.get(OFFICER, "/v1/orders?declarationId=" + lodged.id())
                    .<String>path("items[0].lane");
            if (lane.equals("YELLOW")) return lodged;
        }
    }

    Customs.Lodged declared(String destination, String hsCode, long minor, String lot) {
        neighbours.licence(Customs.LICENCE, 1, "ISSUED");
        var form = Customs.form(Customs.mrn(), "cn-baotou-re", lot)
                .replace("\"destination\":\"DE\"", "\"destination\":\"" + destination + "\"")
                .replace("8505111000", hsCode)
                .replace("\"minor\":200000", "\"minor\":" + minor);
        var answer = post(EXPORTER, "/v1/declarations", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return customs.answered(new Customs.Lodged(answer.path("declarationId"), lot));
    }

    /** Carries an issued order to its end: what is in there is what was declared. */
    void pass(String order) {
        post(OFFICER, "/v1/orders/" + order + ":assign", "{}");
        post(OFFICER, "/v1/orders/" + order + ":start", "{}");
        Customs.result(order, "CONFORMS");
        post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}");
        assertThat(post(OFFICER, "/v1/orders/" + order + ":close", "{}").statusCode())
                .isEqualTo(200);
    }
}

package io.ytterby.gateway.duty.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.gateway.duty.app.LotPast;
import io.ytterby.gateway.duty.app.PermitNeeds;
import io.ytterby.gateway.duty.domain.Alternate;
import io.ytterby.gateway.duty.domain.MagnetType;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The licensing service's control list, asked with the buyer's own token for a civil end user. */
@Singleton
class HttpPermitNeeds implements PermitNeeds {
    private static final int AT_ONCE = 100;

    private final ServiceQuestions licensing;
    private final ObjectMapper json;

    HttpPermitNeeds(@ConfigProperty(name = "ytterby.licensing.url") URI licensing, ObjectMapper json) {
        this.licensing = new ServiceQuestions(licensing, json);
        this.json = json;
    }

    @PreDestroy
    void close() {
        licensing.close();
    }

    @Override
    public List<Answer> of(List<Alternate> alternates, Way way, String bearer) {
        var stated = alternates.stream()
                .filter(one -> !one.weightPercent().isEmpty())
                .toList();
        var answers = new ArrayList<Answer>();
        for (int from = 0; from < stated.size(); from += AT_ONCE)
            answers.addAll(asked(stated.subList(from, Math.min(stated.size(), from + AT_ONCE)), way, bearer));
        var told = answers.iterator();
        // Of what nobody says what is in it no list can say anything.
        return alternates.stream()
                .map(one -> one.weightPercent().isEmpty() ? Answer.notKnown() : told.next())
                .toList();
    }

    private List<Answer> asked(List<Alternate> some, Way way, String bearer) {
        var body = json.createObjectNode();
        var consignments = body.putArray("consignments");
        some.forEach(one -> consignments.add(consignment(one, way)));
        if (licensing.ask("/v1/requirements:evaluate-all", body, bearer)
                        instanceof LotPast.Answer.Told<JsonNode>(var told)
                && told.path("answers").size() == some.size()) {
            var answers = new ArrayList<Answer>();
            told.path("answers").forEach(answer -> answers.add(answer(answer)));
            return answers;
        }
        return some.stream().map(one -> Answer.notKnown()).toList();
    }

    private ObjectNode consignment(Alternate one, Way way) {
        var asked = json.createObjectNode()
                .put("asOf", way.asOf().toString())
                .put("exportFrom", way.exportFrom().value())
                .put("destination", way.destination().value())
                .put("endUserType", "civil");
        var item = asked.putObject("item")
                .put("form", "permanent_magnet")
                .put("stage", "magnet_simple")
                .put("origin", way.exportFrom().value());
        var family = family(one.type());
        if (family != null) item.put("family", family);
        var composition = item.putObject("compositionWtPct");
        one.weightPercent().forEach((element, share) -> composition.put(element.name(), share.toPlainString()));
        return asked;
    }

    private static @Nullable String family(MagnetType type) {
        return switch (type) {
            case NDFEB -> "NdFeB";
            case SMCO -> "SmCo";
            case ALNICO, FERRITE -> null;
        };
    }

    private static Answer answer(JsonNode told) {
        var licence = told.path("licence").asText();
        return new Answer(
                switch (licence) {
                    case "NONE" -> Need.NOT_NEEDED;
                    case "MANUAL_REVIEW" -> Need.MANUAL_REVIEW;
                    case "" -> Need.NOT_KNOWN;
                    default -> Need.NEEDED;
                },
                licence,
                texts(told.path("basis")),
                texts(told.path("controlCodes")),
                told.path("controlListVersion").asText(null));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}

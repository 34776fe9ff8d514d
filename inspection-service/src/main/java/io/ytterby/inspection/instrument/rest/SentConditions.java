package io.ytterby.inspection.instrument.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.spectra.metadata.ConditionsJson;
import io.ytterby.spectra.metadata.MetadataReading;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Holds a card and an energy calibration to the words that an analysis understands. */
@Singleton
class SentConditions {
    private final ObjectMapper json;

    SentConditions(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @return the card as it is kept
     * @throws ProblemException 400 with a pointer below {@code /card}
     */
    String card(JsonNode card) {
        if (!card.isObject()) throw new ProblemException(Problems.invalid("/card", "must be an object."));
        if (card.has("id"))
            throw new ProblemException(Problems.invalid("/card/id", "is no part of a card: the path has the id."));
        check(json.createObjectNode().set("instrument", card), "/instrument", "/card");
        return card.toString();
    }

    /** @throws ProblemException 400 with a pointer below {@code /energyCal} */
    void energy(@Nullable JsonNode energyCal) {
        if (energyCal != null && !energyCal.isNull())
            check(json.createObjectNode().set("energyCal", energyCal), "/energyCal", "/energyCal");
    }

    private static void check(ObjectNode conditions, String inside, String outside) {
        var read = ConditionsJson.parse(conditions.toString().getBytes(StandardCharsets.UTF_8));
        if (read instanceof MetadataReading.Wrong(var problems))
            throw new ProblemException(Problems.invalid(problems.stream()
                    .map(each -> new FieldError(
                            outside
                                    + (each.pointer().startsWith(inside)
                                            ? each.pointer().substring(inside.length())
                                            : ""),
                            each.detail()))
                    .toList()));
    }
}

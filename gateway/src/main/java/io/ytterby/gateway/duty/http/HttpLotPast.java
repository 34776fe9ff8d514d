package io.ytterby.gateway.duty.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.duty.app.LotPast;
import io.ytterby.gateway.duty.domain.LotCard;
import io.ytterby.gateway.duty.domain.OriginShare;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tracking service's answers to the buyer's own token. */
@Singleton
class HttpLotPast implements LotPast {
    private static final String DEEPEST = "&depth=100&limit=5000";

    private final ServiceQuestions tracking;

    HttpLotPast(@ConfigProperty(name = "ytterby.tracking.url") URI tracking, ObjectMapper json) {
        this.tracking = new ServiceQuestions(tracking, json);
    }

    @PreDestroy
    void close() {
        tracking.close();
    }

    @Override
    public Answer<LotCard> card(LotId lot, String source, String bearer) {
        return read(tracking.ask("/v1/lots/" + lot, null, bearer), told -> {
            if (!told.has("composition")) return new Answer.NotShown<>();
            return new Answer.Told<>(new LotCard(
                    told.path("stage").asText(),
                    told.path("massMg").asLong(),
                    decimals(told.path("composition")),
                    source));
        });
    }

    @Override
    public Answer<List<OriginShare>> origins(LotId lot, String end, String bearer) {
        return read(tracking.ask("/v1/lots/" + lot + "/upstream?stage=" + end + DEEPEST, null, bearer), told -> {
            // Cut short, the shares are those of what happened to be read: no answer is better.
            if (told.path("truncated").asBoolean(true)) return new Answer.Away<>();
            var origins = new ArrayList<OriginShare>();
            for (var origin : told.path("origins")) origins.add(origin(origin));
            return new Answer.Told<>(List.copyOf(origins));
        });
    }

    private static OriginShare origin(JsonNode told) {
        return new OriginShare(
                told.path("stage").asText(),
                new CountryCode(told.path("country").asText()),
                told.path("sourceKind").asText().equals("IMPORT"),
                decimals(told.path("shareOfElements")));
    }

    private static Map<Element, BigDecimal> decimals(JsonNode told) {
        var decimals = new EnumMap<Element, BigDecimal>(Element.class);
        told.properties()
                .forEach(one -> Element.ofSymbol(one.getKey())
                        .ifPresent(element -> decimals.put(
                                element, new BigDecimal(one.getValue().asText()))));
        return decimals;
    }

    /** What is told in another shape than agreed is no answer. */
    private static <T> Answer<T> read(Answer<JsonNode> answer, Function<JsonNode, Answer<T>> shape) {
        try {
            return switch (answer) {
                case Answer.Told<JsonNode>(var told) -> shape.apply(told);
                case Answer.NotShown<JsonNode>() -> new Answer.NotShown<>();
                case Answer.Away<JsonNode>() -> new Answer.Away<>();
            };
        } catch (IllegalArgumentException unreadable) {
            return new Answer.Away<>();
        }
    }
}

package io.ytterby.certification.claim.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.certification.claim.app.FollowGoods;
import io.ytterby.certification.claim.domain.ToldStep;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import io.ytterby.kit.inbox.UnreadableEventException;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Follows what becomes of goods: splits, mergers, blends, transformations, destructions. All else moves no mass. */
@Singleton
class CustodyConsumer implements EventConsumer {
    private static final Pattern LOT = Pattern.compile("https://id\\.gs1\\.org/01/([0-9]{14})/10/(.+)");

    private final FollowGoods followGoods;

    CustodyConsumer(FollowGoods followGoods) {
        this.followGoods = followGoods;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Captured(UUID lotId, String eventId, JsonNode event) {}

    @Override
    public String name() {
        return "certification.custody";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.TRACKING_CUSTODY);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.tells("custody-captured")) return;
        var captured = event.as(Captured.class);
        var epcis = captured.event();
        boolean made = epcis.path("type").asText().equals("TransformationEvent");
        boolean gone = epcis.path("bizStep").asText().equals("destroying");
        boolean born = epcis.path("bizStep").asText().equals("commissioning");
        if (!made && !gone && !born) return;
        var inputs = made ? "inputQuantityList" : gone ? "quantityList" : "";
        var outputs = made ? "outputQuantityList" : born ? "quantityList" : "";
        followGoods.step(new ToldStep(
                UUID.nameUUIDFromBytes(captured.eventId().getBytes(StandardCharsets.UTF_8)),
                new LotId(captured.lotId()),
                event.occurredAt(),
                epcis.path("bizStep").asText().equals("repackaging"),
                goods(epcis.path(inputs)),
                goods(epcis.path(outputs))));
    }

    private static List<ToldStep.Goods> goods(JsonNode quantities) {
        var goods = new ArrayList<ToldStep.Goods>();
        for (var quantity : quantities) {
            var lot = LOT.matcher(quantity.path("epcClass").asText());
            if (!lot.matches() || !quantity.path("uom").asText().equals("GRM"))
                throw new UnreadableEventException("a quantity is no lot in grams: " + quantity);
            var grams = new BigDecimal(quantity.path("quantity").asText());
            goods.add(new ToldStep.Goods(
                    lot.group(1), lot.group(2), grams.movePointRight(3).longValueExact()));
        }
        return goods;
    }
}

package io.ytterby.intelligence.alert.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.intelligence.alert.app.FollowSignals;
import io.ytterby.intelligence.alert.domain.Reason;
import io.ytterby.intelligence.alert.domain.Signal;
import io.ytterby.intelligence.alert.domain.TradeLine;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears what the stream found, once each. */
@Singleton
class SignalsConsumer implements EventConsumer {
    private static final MathContext DIGITS = new MathContext(9);
    private static final int MOST_PLACES = 18;

    private final FollowSignals followSignals;

    SignalsConsumer(FollowSignals followSignals) {
        this.followSignals = followSignals;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(
            UUID record,
            Instant at,
            double score,
            String version,
            boolean late,
            Subject subject,
            @Nullable Double surgeP,
            List<Why> reasons) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Subject(String from, String to, String hs6, String shipper, String consignee) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Why(
            String feature,
            double contribution,
            @Nullable Double value,
            @Nullable Double expected,
            @Nullable Double p,
            @Nullable Double z,
            String says) {}

    @Override
    public String name() {
        return "intelligence.signals";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INTELLIGENCE_SIGNAL);
    }

    @Override
    public void on(ReceivedEvent event) {
        var found = event.as(Found.class);
        var about = found.subject();
        followSignals.follow(new Signal(
                found.record(),
                found.at(),
                exact(found.score()),
                found.version(),
                found.late(),
                new TradeLine(about.from(), about.to(), about.hs6(), about.shipper(), about.consignee()),
                found.surgeP() == null ? BigDecimal.ONE : exact(found.surgeP()),
                found.reasons().stream()
                        .map(why -> new Reason(
                                why.feature(),
                                exact(why.contribution()),
                                orNull(why.value()),
                                orNull(why.expected()),
                                orNull(why.p()),
                                orNull(why.z()),
                                why.says()))
                        .toList()));
    }

    /** Statistics have no more than nine digits that mean something, and none behind the eighteenth place. */
    private static BigDecimal exact(double number) {
        var rounded = BigDecimal.valueOf(number).round(DIGITS);
        return rounded.scale() > MOST_PLACES ? rounded.setScale(MOST_PLACES, RoundingMode.HALF_EVEN) : rounded;
    }

    private static @Nullable BigDecimal orNull(@Nullable Double number) {
        return number == null ? null : exact(number);
    }
}

package io.ytterby.benchmarks.console;

import io.ytterby.embedded.demo.Api;
import io.ytterby.spectralab.EmsaText;
import io.ytterby.spectralab.HandheldShots;
import io.ytterby.spectralab.InstrumentCard;
import io.ytterby.spectralab.Level;
import io.ytterby.spectralab.Nuisance;
import io.ytterby.spectralab.Recipes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A measurement of iron oxide with dysprosium hidden in it, by the simulated handheld with 4,096 channels, sent in by customs. */
final class WideSpectrum {
    static final String CUSTOMS = "zhou.customs";
    /** As few as the API's plot may have of so many channels, which it puts together by three or four. */
    static final int POINTS = 1_000;

    private static final int CHANNELS = 4_096;

    private static final String MEASUREMENTS = "/api/inspection/v1/measurements";
    private static final String INSTRUMENT = "hh50-cnsha-1";
    private static final double KEV_PER_CHANNEL = 0.0125;
    private static final double DYSPROSIUM_PER_CENT = 0.5;

    private final Api api;

    WideSpectrum(Api api) {
        this.api = api;
    }

    /** @return the measurement's id */
    String measured() {
        var card = card();
        var level = Level.of("Dy", DYSPROSIUM_PER_CENT);
        var shot = new HandheldShots().simulate(Recipes.PIGMENT, level, card, Nuisance.USUAL, 1);
        var file = EmsaText.of(shot, card, "Simulated: iron oxide with Dy, 4,096 channels, seed 1");
        var metadata = Map.of(
                "instrument",
                Map.of("id", INSTRUMENT),
                "liveTimeS",
                60,
                "declaration",
                Map.of("hsCode", "282110", "compositionWtPct", Map.of("Fe", "69.9", "O", "30.1")));
        return api.upload(CUSTOMS, MEASUREMENTS, "wide.msa", file.getBytes(StandardCharsets.UTF_8), metadata)
                .expect(201)
                .text("id");
    }

    /** The handheld of all figures, with channels of half the width. */
    private static InstrumentCard card() {
        var like = InstrumentCard.HH50;
        return new InstrumentCard(
                like.id(),
                like.anode(),
                like.kv(),
                List.copyOf(like.filters()),
                like.inAngleDeg(),
                like.outAngleDeg(),
                like.scatterAngleDeg(),
                like.tubeWindowUm(),
                like.siliconCm(),
                like.windowUm(),
                like.airCm(),
                like.fwhmEv(),
                like.countsPerSecond(),
                like.liveTimeS(),
                like.pairResolutionS(),
                CHANNELS,
                KEV_PER_CHANNEL);
    }
}

package io.ytterby.spectralab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.spectra.Spectrum;
import io.ytterby.spectralab.HybridShots.Spike;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HybridShotsTest {
    private static final Spectrum IRON = new HandheldShots()
            .simulate(Recipes.PIGMENT, Level.BENIGN, InstrumentCard.HH50, Nuisance.NONE, 1)
            .spectrum();

    @Test
    void halving_keeps_each_count_with_an_even_chance() {
        var half = HybridShots.halved(IRON, new SplittableRandom(5));

        double whole = IRON.counts().total();
        assertThat(half.counts().total()).isCloseTo(whole / 2, within(4 * Math.sqrt(whole) / 2));
        assertThat(half.liveTimeS()).isEqualTo(30);
    }

    @Test
    void a_spike_adds_what_it_is_worth_in_the_matrix_own_k_lines() {
        var hybrid = new HybridShots();
        var spike = new Spike(Composition.of("Fe2O3"), "Fe", "Nd", 1, InstrumentCard.HH50);

        var spiked = hybrid.spiked(IRON, spike, new SplittableRandom(5));

        double k = IRON.counts().sum((int) (6.15 / 0.025), (int) (7.3 / 0.025));
        double added = spiked.counts().total() - IRON.counts().total();
        assertThat(added / k).isCloseTo(hybrid.worth(spike), within(0.05 * hybrid.worth(spike)));
    }
}

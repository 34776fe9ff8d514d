package io.ytterby.spectralab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HandheldShotsTest {
    private static final HandheldShots SHOTS = new HandheldShots();

    @Test
    void a_seed_always_gives_the_same_counts_and_another_seed_gives_others() {
        var shot = simulate(Level.BENIGN, 7);

        var again = new HandheldShots().simulate(Recipes.PIGMENT, Level.BENIGN, InstrumentCard.HH50, Nuisance.USUAL, 7);

        assertThat(again.spectrum()).isEqualTo(shot.spectrum());
        assertThat(again.truth().json()).isEqualTo(shot.truth().json());
        assertThat(simulate(Level.BENIGN, 8).spectrum().counts())
                .isNotEqualTo(shot.spectrum().counts());
    }

    @Test
    void a_minute_at_sixty_thousand_a_second_counts_three_point_six_million() {
        var shot = simulate(Level.BENIGN, 1);

        assertThat(shot.spectrum().counts().channels()).isEqualTo(2048);
        assertThat(shot.spectrum().counts().total()).isCloseTo(3.6e6, within(3.6e4));
    }

    @Test
    void the_conditions_tell_the_nominal_card_and_the_papers_and_nothing_of_what_was_added() {
        var shot = simulate(Level.of("Dy", 1), 1);

        assertThat(shot.conditions().instrument().kv()).isEqualTo(50);
        assertThat(shot.conditions().declared().compositionWtPct()).containsOnlyKeys("Fe", "O");
        assertThat(shot.truth().addedWtPct()).containsEntry("Dy", 1.0);
        assertThat(shot.truth().wtPct().get("Dy")).isCloseTo(1, within(1e-9));
    }

    @Test
    void each_recipe_can_be_measured_with_a_magnet_hidden_in_it() {
        for (var recipe : Recipes.ALL) {
            var shot = SHOTS.simulate(recipe, Level.of("Nd2Fe14B", 50), InstrumentCard.HH50, Nuisance.USUAL, 1);

            assertThat(shot.spectrum().counts().total()).as(recipe.id()).isCloseTo(3.6e6, within(3.6e4));
            assertThat(shot.truth().addedWtPct()).containsOnlyKeys("Nd", "Fe", "B");
            assertThat(Recipes.byId(recipe.id())).isSameAs(recipe);
        }
    }

    private static Shot simulate(Level level, long seed) {
        return SHOTS.simulate(Recipes.PIGMENT, level, InstrumentCard.HH50, Nuisance.USUAL, seed);
    }
}

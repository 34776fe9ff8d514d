package io.ytterby.diversion.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.diversion.reference.Pulls.Pull;
import java.util.List;
import org.junit.jupiter.api.Test;

class PullsTest {
    private static final Pulls PULLS = new Pulls(List.of(
            new Pull("Sb", 100, "EU", 0.1, 1, 1),
            new Pull("Sb", 107, "EU", 0.5, 4, 3.3),
            new Pull("Sb", 107, "US", 0.6, 5, 4.5)));

    @Test
    void the_place_that_pulls_most_counts() {
        assertThat(PULLS.on("Sb", 110)).isNotNull().extracting(Pull::place).isEqualTo("US");
    }

    @Test
    void what_was_not_known_on_the_day_pulls_nobody() {
        assertThat(PULLS.on("Sb", 106)).isNull();
        assertThat(PULLS.on("Sb", 3)).isNull();
        assertThat(PULLS.on("Dy", 110)).isNull();
    }

    @Test
    void a_price_that_nobody_told_again_is_forgotten() {
        assertThat(PULLS.on("Sb", 107 + 28)).isNotNull();
        assertThat(PULLS.on("Sb", 107 + 29)).isNull();
    }
}

package io.ytterby.console.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void letters_are_told_by_flow_the_longest_first_with_the_oldest_of_each() {
        var part = new Part(
                "licensing",
                3,
                List.of(
                        letter(1, "findings", "inspection.declaration", "DEAD"),
                        letter(2, "lots", "tracking.lot", "DEAD"),
                        letter(3, "lots", "tracking.lot", "PARKED")),
                false,
                null);

        assertThat(part.dead()).isEqualTo(2);
        assertThat(part.parked()).isEqualTo(1);
        assertThat(part.flows())
                .extracting(
                        Part.Flow::consumer,
                        Part.Flow::dead,
                        Part.Flow::parked,
                        flow -> flow.oldest().place())
                .containsExactly(tuple("lots", 1L, 1L, 2L), tuple("findings", 1L, 0L, 1L));
    }

    private static Letter letter(long place, String consumer, String topic, String status) {
        return new Letter(
                place,
                "id-" + place,
                consumer,
                topic,
                "key",
                status,
                "why",
                5,
                Instant.parse("2026-11-23T08:00:00Z"),
                "{}");
    }
}

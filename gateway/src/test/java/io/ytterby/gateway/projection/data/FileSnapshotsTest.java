package io.ytterby.gateway.projection.data;

import static io.ytterby.gateway.support.Things.BOTH;
import static io.ytterby.gateway.support.Things.DECLARATION;
import static io.ytterby.gateway.support.Things.EXPORTER;
import static io.ytterby.gateway.support.Things.EXPORTER_ONLY;
import static io.ytterby.gateway.support.Things.LICENCE;
import static io.ytterby.gateway.support.Things.LOT;
import static io.ytterby.gateway.support.Things.NOON;
import static io.ytterby.gateway.support.Things.declaration;
import static io.ytterby.gateway.support.Things.holds;
import static io.ytterby.gateway.support.Things.licence;
import static io.ytterby.gateway.support.Things.lot;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.Sights;
import io.ytterby.gateway.projection.domain.KnownOrganisation;
import io.ytterby.gateway.projection.domain.Position;
import io.ytterby.gateway.projection.domain.TopicClock.Heard;
import io.ytterby.kernel.PersonId;
import io.ytterby.testsupport.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileSnapshotsTest {
    private static final KnownOrganisation FIRM =
            new KnownOrganisation(3, BOTH, NOON, EXPORTER, true, Set.of(new PersonId("li.wei")));
    private static final List<Position> POSITIONS = List.of(
            new Position("licensing.licence", "a1", 0, 17, new Heard(NOON, NOON.minusMillis(7))),
            new Position("tracking.lot", "b2", 2, 0, new Heard(null, null)));

    @TempDir
    private Path folder = Path.of("");

    private final Projection known = empty();
    private final Projection restored = empty();

    private static Projection empty() {
        return new Projection(new Sights(List.of()), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @BeforeEach
    void tell() {
        Stream.of(
                        licence(4, "SUSPENDED", EXPORTER_ONLY),
                        lot(3, DECLARATION, DECLARATION),
                        declaration(3, "UNDER_CONTROL"),
                        holds(1, BOTH, "FAILED_INSPECTION"),
                        FIRM)
                .forEach(known::tell);
    }

    private FileSnapshots snapshots() {
        return new FileSnapshots(Optional.of(folder));
    }

    private Path file() {
        return folder.resolve(FileSnapshots.NAME);
    }

    @Test
    void what_was_known_is_known_again_with_how_far_it_had_been_read() {
        snapshots().keep(known, POSITIONS);

        var positions = snapshots().restore(restored);

        assertThat(positions).isEqualTo(POSITIONS);
        assertThat(restored.licence(LICENCE)).contains(licence(4, "SUSPENDED", EXPORTER_ONLY));
        assertThat(restored.lot(LOT)).contains(lot(3, DECLARATION, DECLARATION));
        assertThat(restored.declarationsOf(LOT)).containsExactly(declaration(3, "UNDER_CONTROL"));
        assertThat(restored.openHoldsOn(LOT)).containsExactly(holds(1, BOTH, "FAILED_INSPECTION"));
        assertThat(restored.organisation(EXPORTER)).contains(FIRM);
    }

    @Test
    void a_snapshot_never_takes_the_place_of_what_is_newer() {
        snapshots().keep(known, POSITIONS);
        restored.tell(licence(5, "ISSUED"));

        snapshots().restore(restored);

        assertThat(restored.licence(LICENCE)).contains(licence(5, "ISSUED"));
    }

    @Test
    void a_new_snapshot_takes_the_place_of_the_old_and_leaves_nothing_beside_it() throws IOException {
        snapshots().keep(known, POSITIONS);
        known.tell(licence(5, "REVOKED"));

        snapshots().keep(known, POSITIONS);

        snapshots().restore(restored);
        assertThat(restored.licence(LICENCE)).contains(licence(5, "REVOKED"));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void what_a_killed_process_left_half_written_is_swept_away() throws IOException {
        Files.writeString(folder.resolve("new17.unfinished"), "half");

        snapshots().restore(restored);

        assertThat(folder.resolve("new17.unfinished")).doesNotExist();
    }

    static Stream<Arguments> damages() {
        return Cases.of(60, FileSnapshotsTest::damage);
    }

    /** Where it strikes, in parts of a million of the file, and whether it cuts there or turns a bit over. */
    private static Damage damage(RandomGenerator random) {
        return new Damage(random.nextInt(1_000_000), random.nextBoolean(), 1 << random.nextInt(8));
    }

    record Damage(int place, boolean cut, int bit) {
        byte[] done(byte[] whole) {
            int at = (int) ((long) whole.length * place / 1_000_000);
            if (cut) return Arrays.copyOf(whole, at);
            var damaged = whole.clone();
            damaged[at] ^= (byte) bit;
            return damaged;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("damages")
    void of_a_broken_snapshot_nothing_is_believed(long seed, Damage damage) throws IOException {
        snapshots().keep(known, POSITIONS);
        Files.write(file(), damage.done(Files.readAllBytes(file())));

        var positions = snapshots().restore(restored);

        assertThat(positions).isEmpty();
        assertThat(restored.sizes().values()).containsOnly(0);
    }

    @Test
    void without_a_snapshot_or_a_place_for_one_nothing_is_known() {
        assertThat(snapshots().restore(restored)).isEmpty();
        assertThat(new FileSnapshots(Optional.empty()).restore(restored)).isEmpty();
        assertThat(new FileSnapshots(Optional.empty()).keep(known, POSITIONS)).isZero();
        assertThat(restored.sizes()).isEqualTo(Map.copyOf(empty().sizes()));
    }
}

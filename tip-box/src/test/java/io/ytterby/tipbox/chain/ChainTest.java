package io.ytterby.tipbox.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_whole_chain_holds() {
        assertThat(ChainCheck.of(chain(50))).isEmpty();
    }

    @Test
    void whatever_is_changed_dropped_added_or_moved_is_found() {
        var chain = chain(50);
        var cases = new Random(3);
        for (int i = 0; i < 300; i++) {
            var broken = new ArrayList<>(chain);
            int at = cases.nextInt(49);
            switch (cases.nextInt(5)) {
                case 0 -> broken.remove(at);
                case 1 -> Collections.swap(broken, at, at + 1);
                case 2 -> broken.add(at, broken.get(at));
                case 3 -> broken.set(at, flipped(broken.get(at), cases));
                default -> broken.set(at, onAnotherDay(broken.get(at)));
            }
            assertThat(ChainCheck.of(broken)).as("case %d at %d", i, at).isPresent();
        }
    }

    @Test
    void each_link_of_a_day_is_proved_and_no_other() {
        var links = chain(13);
        var hashes = links.stream().map(Link::hash).toList();
        for (int i = 0; i < links.size(); i++) {
            var proof = DayProof.of(DAY, i, hashes, new byte[0]);
            assertThat(proof.root()).isEqualTo(DayProof.root(hashes));
            assertThat(proof.holds(links.get(i))).isTrue();
            assertThat(proof.holds(links.get((i + 1) % links.size()))).isFalse();
        }
    }

    private static Link flipped(Link link, Random cases) {
        var payload = link.payload();
        payload[cases.nextInt(payload.length)] ^= (byte) (1 << cases.nextInt(8));
        return new Link(link.seq(), link.type(), link.tip(), payload, link.day(), link.hash());
    }

    private static Link onAnotherDay(Link link) {
        return new Link(
                link.seq(), link.type(), link.tip(), link.payload(), link.day().plusDays(1), link.hash());
    }

    static List<Link> chain(int length) {
        var chain = new ArrayList<Link>();
        var previous = Link.genesis();
        for (int i = 1; i <= length; i++) {
            var link = Link.after(previous, i, "ITEM", new UUID(0, i), Link.sha256(new byte[] {(byte) i}), DAY);
            chain.add(link);
            previous = link.hash();
        }
        return chain;
    }
}

package io.ytterby.gateway.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.push.app.EventLog;
import io.ytterby.gateway.push.app.EventLog.ReadOutcome;
import io.ytterby.gateway.push.app.Listeners;
import io.ytterby.gateway.push.app.LogEntries;
import io.ytterby.gateway.push.domain.Logged;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class EventLogTest {
    private static final int WRITERS = 6;
    private static final int TRANSACTIONS = 40;

    @Inject
    EventLog log;

    @Inject
    LogEntries entries;

    @Inject
    Listeners listeners;

    @Inject
    OwnDatabase database;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void tables() throws InterruptedException {
        database.await();
    }

    private static OrganisationId someone() {
        return new OrganisationId("log-" + UUID.randomUUID().toString().substring(0, 13));
    }

    private static Notice notice(OrganisationId to) {
        return new Notice(UUID.randomUUID(), to, "ytterby.test.v1", "test/1", Instant.EPOCH, "{\"n\":1}");
    }

    private void append(List<Notice> notices) {
        QuarkusTransaction.requiringNew().run(() -> log.append(notices));
    }

    private void appendAndFail(List<Notice> notices) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    log.append(notices);
                    throw new IllegalStateException("planted");
                }))
                .hasMessageContaining("planted");
    }

    private void append(OrganisationId to, int count) {
        append(IntStream.range(0, count).mapToObj(i -> notice(to)).toList());
    }

    private List<Logged> page(OrganisationId organisation, long after) {
        return ((ReadOutcome.Page) log.read(organisation, after, 1_000)).items();
    }

    /** A follower that reads on from the last number it has seen, as every one of them does. */
    private final class Follower implements Runnable {
        private final OrganisationId organisation;
        private final AtomicBoolean ended;
        private final List<Logged> heard = new ArrayList<>();

        private Follower(OrganisationId organisation, AtomicBoolean ended) {
            this.organisation = organisation;
            this.ended = ended;
        }

        @Override
        public void run() {
            boolean last = false;
            while (!last) {
                last = ended.get();
                heard.addAll(
                        page(organisation, heard.isEmpty() ? 0 : heard.getLast().seq()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void a_follower_misses_nothing_and_hears_nothing_twice_while_many_write_and_some_fail(long seed) throws Exception {
        var organisations = List.of(someone(), someone());
        var written = new ConcurrentLinkedQueue<Notice>();
        var ended = new AtomicBoolean();
        var followers =
                organisations.stream().map(each -> new Follower(each, ended)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var following = followers.stream().map(threads::submit).toList();
            var barrier = new CyclicBarrier(WRITERS);
            var writing = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(
                            () -> write(new Random(seed * 100 + writer), organisations, written, barrier)))
                    .toList();
            try {
                for (Future<?> one : writing) one.get();
            } finally {
                ended.set(true);
            }
            for (Future<?> one : following) one.get();
        }

        for (var follower : followers) {
            var mine = written.stream()
                    .filter(notice -> notice.organisation().equals(follower.organisation))
                    .map(Notice::id)
                    .toList();
            assertThat(follower.heard)
                    .extracting(Logged::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, mine.size()).boxed().toList());
            assertThat(follower.heard)
                    .extracting(logged -> logged.notice().id())
                    .containsExactlyInAnyOrderElementsOf(mine);
        }
    }

    private Object write(
            Random random, List<OrganisationId> to, ConcurrentLinkedQueue<Notice> written, CyclicBarrier start)
            throws Exception {
        start.await();
        for (int i = 0; i < TRANSACTIONS; i++) {
            var notices = new ArrayList<Notice>();
            for (int n = 0; n <= random.nextInt(3); n++) notices.add(notice(to.get(random.nextInt(to.size()))));
            boolean fails = random.nextInt(5) == 0;
            if (fails) appendAndFail(notices);
            else append(notices);
            if (!fails) written.addAll(notices);
        }
        return written;
    }

    @Test
    void the_same_id_twice_is_one_entry_for_each_organisation() {
        var one = someone();
        var other = someone();
        var notice = notice(one);
        var same = new Notice(notice.id(), other, notice.type(), notice.subject(), notice.at(), notice.data());

        append(List.of(notice, notice));
        append(List.of(notice, same, notice(one)));

        assertThat(page(one, 0)).extracting(Logged::seq).containsExactly(1L, 2L);
        assertThat(page(other, 0)).extracting(Logged::seq).containsExactly(1L);
    }

    @Test
    void listeners_hear_of_what_has_committed_and_of_nothing_else() {
        var told = new ConcurrentLinkedQueue<OrganisationId>();
        listeners.onAppended(told::add);
        var committed = someone();
        var rolledBack = someone();

        append(committed, 1);
        appendAndFail(List.of(notice(rolledBack)));

        assertThat(told).contains(committed).doesNotContain(rolledBack);
    }

    @Test
    void what_is_older_than_kept_is_gone_and_never_a_gap() {
        var organisation = someone();
        append(organisation, 5);
        // The third looks oldest, as after a clock was set back: what stands before it goes with it.
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE push_event SET logged_at = '2000-01-01' WHERE organisation = ? AND seq = 3",
                organisation.value()));

        entries.forget(Instant.parse("2001-01-01T00:00:00Z"), 1_000);

        assertThat(log.read(organisation, 2, 10)).isEqualTo(new ReadOutcome.Gone(4, 5));
        assertThat(page(organisation, 3)).extracting(Logged::seq).containsExactly(4L, 5L);
        assertThat(log.oldest(organisation)).isEqualTo(4);
    }

    @Test
    void a_number_that_was_never_given_is_gone_too() {
        var organisation = someone();
        append(organisation, 2);

        assertThat(log.read(organisation, 7, 10)).isEqualTo(new ReadOutcome.Gone(1, 2));
        assertThat(page(organisation, 2)).isEmpty();
    }

    @Test
    void nothing_is_appended_outside_a_transaction() {
        assertThatThrownBy(() -> log.append(notice(someone())))
                .isInstanceOf(jakarta.transaction.TransactionalException.class);
    }
}

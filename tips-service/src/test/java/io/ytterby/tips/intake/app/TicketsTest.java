package io.ytterby.tips.intake.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int BITS = 12;

    @TempDir
    Path folder;

    private TipSecrets secrets;

    @BeforeEach
    void secrets() throws IOException, GeneralSecurityException {
        secrets = new TipSecrets(folder, "tips");
    }

    @Test
    void a_ticket_counts_after_it_has_lain_without_any_work() {
        var ticket = at(NOON).deal();

        assertThat(at(NOON).worth(ticket.text(), "")).isEqualTo(Tickets.Worth.NOT_YET);
        assertThat(at(NOON.plusSeconds(59)).worth(ticket.text(), "")).isEqualTo(Tickets.Worth.NOT_YET);
        assertThat(at(NOON.plusSeconds(60)).worth(ticket.text(), "")).isEqualTo(Tickets.Worth.GOOD);
        assertThat(at(NOON.plus(Duration.ofDays(2))).worth(ticket.text(), "")).isEqualTo(Tickets.Worth.NONE);
    }

    @Test
    void a_stamp_of_work_counts_at_once_and_only_for_its_ticket() throws GeneralSecurityException {
        var ticket = at(NOON).deal();
        var stamp = stamp(ticket.text());

        assertThat(at(NOON).worth(ticket.text(), stamp)).isEqualTo(Tickets.Worth.GOOD);
        assertThat(at(NOON).worth(ticket.text(), "-1")).isEqualTo(Tickets.Worth.NOT_YET);
        int others = 0;
        for (int i = 0; i < 20; i++) if (at(NOON).worth(at(NOON).deal().text(), stamp) == Tickets.Worth.GOOD) others++;
        assertThat(others).isLessThan(3); // each by chance of one in 4,096
    }

    @Test
    void a_ticket_that_was_made_elsewhere_or_changed_is_none() throws IOException, GeneralSecurityException {
        var ticket = at(NOON).deal().text();
        var sooner = "0" + ticket.substring(1);

        assertThat(at(NOON).worth(sooner, "")).isEqualTo(Tickets.Worth.NONE);
        assertThat(at(NOON).worth("", "")).isEqualTo(Tickets.Worth.NONE);
        assertThat(at(NOON).worth("1.2.3", "")).isEqualTo(Tickets.Worth.NONE);
        secrets = new TipSecrets(folder.resolve("elsewhere"), "tips");
        assertThat(at(NOON.plusSeconds(60)).worth(ticket, "")).isEqualTo(Tickets.Worth.NONE);
    }

    @Test
    void a_flood_of_tickets_is_dealt_out_slowly_and_nobody_waits_longer_than_an_hour() {
        var tickets = at(NOON);
        var first = tickets.deal();
        var second = tickets.deal();
        for (int i = 0; i < 10_000; i++) tickets.deal();

        assertThat(Duration.between(first.countsAt(), second.countsAt())).isEqualTo(Duration.ofSeconds(2));
        assertThat(tickets.deal().lies()).isEqualTo(Duration.ofHours(1));
    }

    private Tickets at(Instant now) {
        return new Tickets(secrets, new Config(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String stamp(String ticket) throws GeneralSecurityException {
        var sha256 = MessageDigest.getInstance("SHA-256");
        for (int i = 0; ; i++) {
            var hash = sha256.digest((ticket + ":" + i).getBytes(StandardCharsets.US_ASCII));
            if (hash[0] == 0 && (hash[1] & 0xf0) == 0) return Integer.toString(i);
        }
    }

    private record Config() implements IntakeConfig {
        @Override
        public Duration lie() {
            return Duration.ofSeconds(60);
        }

        @Override
        public Duration lane() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration longestWait() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration ticketLife() {
            return Duration.ofHours(24);
        }

        @Override
        public int workBits() {
            return BITS;
        }

        @Override
        public int uploadsAtOnce() {
            return 1;
        }

        @Override
        public int receiptsAtOnce() {
            return 1;
        }

        @Override
        public int mostItems() {
            return 1;
        }

        @Override
        public long largestFile() {
            return 1;
        }

        @Override
        public long largestTip() {
            return 1;
        }

        @Override
        public long mostStored() {
            return 1;
        }

        @Override
        public String sweepEvery() {
            return "off";
        }
    }
}

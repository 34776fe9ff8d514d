package io.ytterby.tips.evidence.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.tipbox.chain.Stamps;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Closes each day that is over with one root, and has the root stamped. Only the hash of a root leaves the house: an
 * authority learns that a day is over and nothing else. Closing a day twice changes nothing.
 */
@Singleton
public class CloseDays {
    private static final Logger LOG = Logger.getLogger(CloseDays.class);
    private static final int AT_ONCE = 10;
    private static final int NONCE_BITS = 64;
    private static final int LONGEST_ANSWER = 100_000;

    private final Chain chain;
    private final Days days;
    private final StampConfig config;
    private final SecureRandom random = new SecureRandom();

    CloseDays(Chain chain, Days days, StampConfig config) {
        this.chain = chain;
        this.days = days;
        this.config = config;
    }

    @Scheduled(every = "${tips.stamp.every:10m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void closeAndStamp() {
        boolean more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(this::closeOne);
        config.authority().ifPresent(authority -> {
            for (var day : chain.unstamped(AT_ONCE))
                token(authority, day.root())
                        .ifPresent(token -> QuarkusTransaction.requiringNew().run(() -> chain.stamp(day.day(), token)));
        });
    }

    private boolean closeOne() {
        var day = chain.unclosed(days.today());
        day.ifPresent(chain::close);
        return day.isPresent();
    }

    private Optional<byte[]> token(java.net.URI authority, byte[] root) {
        try (var client =
                HttpClient.newBuilder().connectTimeout(config.timeout()).build()) {
            var query = Stamps.query(root, new BigInteger(NONCE_BITS, random));
            var request = HttpRequest.newBuilder(authority)
                    .timeout(config.timeout())
                    .header("Content-Type", "application/timestamp-query")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(query.getEncoded()))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            byte[] body;
            try (var in = answer.body()) {
                body = in.readNBytes(LONGEST_ANSWER);
            }
            var token = answer.statusCode() == 200 ? Stamps.token(query, body) : Optional.<byte[]>empty();
            if (token.isEmpty()) LOG.warnf("the time-stamping authority gave no stamp: status %d", answer.statusCode());
            return token;
        } catch (IOException away) {
            LOG.warnf(
                    "the time-stamping authority does not answer: %s",
                    away.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

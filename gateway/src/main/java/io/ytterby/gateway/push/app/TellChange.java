package io.ytterby.gateway.push.app;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.gateway.push.domain.Basis;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.gateway.push.domain.Subject;
import io.ytterby.gateway.push.domain.View;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.inbox.NotNowException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/**
 * A thing has changed: whoever may see it, or what rests on it, is told what is new to him. What he was told last is
 * compared and remembered in the same transaction, so the same change is told once however often it is heard of.
 */
@Singleton
public class TellChange {
    private static final Logger LOG = Logger.getLogger(TellChange.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int TURN_MS = 10;

    /** What was so before the log begins is remembered, but no news. */
    private static final Duration NEWS = KeepWeek.KEPT;

    private final Projection projection;
    private final KnownBasis known;
    private final Views views;
    private final ToldViews told;
    private final EventLog log;
    private final Clock clock;

    TellChange(Projection projection, KnownBasis known, Views views, ToldViews told, EventLog log, Clock clock) {
        this.projection = projection;
        this.known = known;
        this.views = views;
        this.told = told;
        this.log = log;
        this.clock = clock;
    }

    /** @throws NotNowException before all topics were read once: a lot without its declarations would be misjudged */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(Known thing) {
        if (!projection.isComplete()) throw new NotNowException("the state topics are not read to their end yet");
        projection.tell(thing);
        var name = KnownBasis.name(thing);
        if (name.isEmpty()) return;
        var subjects = new TreeSet<>(KnownBasis.named(thing));
        subjects.addAll(told.restingOn(name));
        if (subjects.isEmpty()) return;
        told.lock(subjects);
        var notices = new ArrayList<Notice>();
        subjects.forEach(subject -> notices.addAll(news(subject, thing.toldAt())));
        log.append(notices);
    }

    private List<Notice> news(Subject subject, Instant at) {
        var last = told.of(subject);
        awaitWhatOthersKnew(subject, last);
        var basis = known.of(subject);
        var organisations = new HashSet<>(known.audience(subject));
        organisations.addAll(last.keySet());
        var seen = views.of(subject, organisations);
        var notices = new ArrayList<Notice>();
        Map<OrganisationId, View> now =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        for (var organisation : organisations) {
            var view = new View(basis, seen.get(organisation));
            var before = Optional.ofNullable(last.get(organisation));
            if (!view.equals(before.orElse(null))) now.put(organisation, view);
            NoticeWords.of(subject, organisation, before, view, at)
                    .filter(notice -> before.isPresent() || isNews(at))
                    .ifPresent(notices::add);
        }
        told.remember(subject, now);
        return notices;
    }

    private boolean isNews(Instant at) {
        return at.isAfter(clock.instant().minus(NEWS));
    }

    /** Another replica that told last may have known more than this one does yet; both read the same topics. */
    private void awaitWhatOthersKnew(Subject subject, Map<OrganisationId, View> last) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!knowsAsMuch(known.of(subject), last)) {
            if (System.nanoTime() > deadline) {
                LOG.warnf(
                        "%s was told of newer things than are known here after %s; it is told as known",
                        subject, PATIENCE);
                return;
            }
            pause();
        }
    }

    private static boolean knowsAsMuch(Basis basis, Map<OrganisationId, View> last) {
        return last.values().stream().allMatch(view -> basis.isAtLeast(view.basis()));
    }

    private static void pause() {
        try {
            Thread.sleep(TURN_MS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new NotNowException("stopped while waiting");
        }
    }
}

package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.duty.app.PermitNeeds.Answer;
import io.ytterby.gateway.duty.app.PermitNeeds.Way;
import io.ytterby.gateway.duty.domain.Alternate;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a buyer could use instead: the buyer's own records and those of this build, the best evidence first. */
@Singleton
public class ListAlternates {
    private final Declare declare;
    private final DutyBook book;
    private final PermitNeeds permits;
    private final Clock clock;

    ListAlternates(Declare declare, DutyBook book, PermitNeeds permits, Clock clock) {
        this.declare = declare;
        this.book = book;
        this.permits = permits;
        this.clock = clock;
    }

    /** @param own whether it is the buyer's own record */
    public record Listed(Alternate alternate, boolean own, Answer permit) {}

    /** All that were asked for. */
    public record Found(Instant asOf, Way way, List<Listed> items) {
        public Found {
            items = List.copyOf(items);
        }
    }

    /** @param part of the buyer's; null for all */
    public Found list(OrganisationId mine, @Nullable String part, Way way, String bearer) {
        var own = declare.read(mine, Declared.Kind.ALTERNATES).items();
        var all = new ArrayList<>(own);
        all.addAll(book.alternates());
        var shown = all.stream()
                .filter(one -> one.isFor(part))
                .sorted(Comparator.comparing((Alternate one) -> one.evidence().grade())
                        .reversed()
                        .thenComparing(Alternate::id))
                .toList();
        var answers = permits.of(shown, way, bearer);
        var items = new ArrayList<Listed>();
        for (int i = 0; i < shown.size(); i++)
            items.add(new Listed(shown.get(i), own.contains(shown.get(i)), answers.get(i)));
        return new Found(clock.instant(), way, items);
    }
}

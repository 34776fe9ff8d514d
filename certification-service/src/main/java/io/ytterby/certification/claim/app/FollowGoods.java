package io.ytterby.certification.claim.app;

import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.LotCopy;
import io.ytterby.certification.claim.domain.LotName;
import io.ytterby.certification.claim.domain.ResolveStep;
import io.ytterby.certification.claim.domain.Step;
import io.ytterby.certification.claim.domain.TakeStep;
import io.ytterby.certification.claim.domain.ToldStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Moves mass between books as tracking tells of goods. A step that comes before what it stands on waits for one name, and
 * is tried again when something becomes known of a lot of that name: steps that wait for ever hold up no other.
 */
@ApplicationScoped
public class FollowGoods {
    private static final int AT_ONCE = 200;

    private final Books books;
    private final ShrinkClaims shrinkClaims;
    private final Clock clock;

    FollowGoods(Books books, ShrinkClaims shrinkClaims, Clock clock) {
        this.books = books;
        this.shrinkClaims = shrinkClaims;
        this.clock = clock;
    }

    /** In the transaction that claimed the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lot(LotCopy lot) {
        books.followAlone();
        if (books.keep(lot)) goOn(lot.name());
    }

    /** In the transaction that claimed the event. A step that was told before is not taken again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void step(ToldStep step) {
        books.followAlone();
        if (!books.keep(step)) return;
        for (var name : take(step)) goOn(name);
    }

    private void goOn(LotName known) {
        Queue<LotName> names = new ArrayDeque<>(List.of(known));
        while (!names.isEmpty()) names.addAll(tryThoseThatWaitFor(names.remove()));
    }

    private List<LotName> tryThoseThatWaitFor(LotName name) {
        var begun = new ArrayList<LotName>();
        while (true) {
            int before = begun.size();
            for (var told : books.waitingFor(name, AT_ONCE)) begun.addAll(take(told));
            if (begun.size() == before) return begun;
        }
    }

    /** @return the names of lots whose books others may have waited for; none if it has to wait itself */
    private List<LotName> take(ToldStep told) {
        var names = new ArrayList<>(told.inputs());
        names.addAll(told.outputs());
        var named = books.named(names);
        var before = books.lock(named.stream().map(LotCopy::id).toList());
        return switch (ResolveStep.of(told, named, before.keySet())) {
            case ResolveStep.WaitsFor(var name) -> {
                books.waitsFor(told.id(), name);
                yield List.of();
            }
            case ResolveStep.Resolved(var step) -> {
                if (told.isBirth()) begin(step, named);
                else move(TakeStep.of(step, before));
                books.applied(told.id(), clock.instant());
                yield names.stream().map(ToldStep.Goods::name).distinct().toList();
            }
        };
    }

    private void move(TakeStep.Result result) {
        result.books().values().forEach(books::write);
        result.released().forEach(shrinkClaims::by);
    }

    private void begin(Step minted, List<LotCopy> named) {
        for (var output : minted.outputs())
            named.stream()
                    .filter(lot -> lot.id().equals(output.lot()))
                    .forEach(lot -> books.begin(LotBook.minted(lot.id(), output.massMg(), lot.composition())));
    }
}

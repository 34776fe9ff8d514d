package io.ytterby.certification.claim.app;

import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.LotCopy;
import io.ytterby.certification.claim.domain.ResolveStep;
import io.ytterby.certification.claim.domain.Step;
import io.ytterby.certification.claim.domain.TakeStep;
import io.ytterby.certification.claim.domain.ToldStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Moves mass between books as tracking tells of goods. What comes too early waits for what it stands on. */
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
        if (books.keep(lot)) catchUp();
    }

    /** In the transaction that claimed the event. A step that was told before is not taken again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void step(ToldStep step) {
        if (books.keep(step)) catchUp();
    }

    private void catchUp() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (var told : books.waiting(AT_ONCE)) moved |= take(told);
        }
    }

    private boolean take(ToldStep told) {
        var names = new ArrayList<>(told.inputs());
        names.addAll(told.outputs());
        var named = books.named(names);
        var before = books.lock(named.stream().map(LotCopy::id).toList());
        var step = ResolveStep.of(told, named, before.keySet());
        if (step.isEmpty()) return false;
        if (told.isBirth()) {
            begin(step.get(), named);
            books.applied(told.id(), clock.instant());
            return true;
        }
        var result = TakeStep.of(step.get(), before);
        result.books().values().forEach(books::write);
        result.released().forEach(shrinkClaims::by);
        books.applied(told.id(), clock.instant());
        return true;
    }

    private void begin(Step minted, List<LotCopy> named) {
        for (var output : minted.outputs())
            named.stream()
                    .filter(lot -> lot.id().equals(output.lot()))
                    .forEach(lot -> books.begin(LotBook.minted(lot.id(), output.massMg(), lot.composition())));
    }
}

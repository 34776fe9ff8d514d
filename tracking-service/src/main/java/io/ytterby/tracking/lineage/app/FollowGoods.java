package io.ytterby.tracking.lineage.app;

import io.ytterby.tracking.lineage.domain.Following;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.Limits;
import io.ytterby.tracking.lineage.domain.Lineage;
import io.ytterby.tracking.lineage.domain.Lineage.Direction;
import io.ytterby.tracking.lineage.domain.Made;
import io.ytterby.tracking.lineage.domain.Portion;
import io.ytterby.tracking.lineage.domain.Use;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Follows goods from level to level, one round trip for each: a statement that finds its own way down would leave the
 * planner to guess how wide a tree is, and it guesses badly.
 */
@ApplicationScoped
public class FollowGoods {
    /** No statement is asked about more at once, so that each stays a handful of index descents. */
    private static final int AT_ONCE = 500;

    private final Traces traces;

    FollowGoods(Traces traces) {
        this.traces = traces;
    }

    /** What these were made of. Sight is the caller's affair. */
    @Transactional
    public Lineage upstream(List<Portion> start, Limits limits) {
        var following = new Following(Direction.UPSTREAM, start, limits);
        for (var level = following.first(); !level.isEmpty(); ) level = following.made(madeOf(level));
        return following.lineage();
    }

    /** What became of these. Sight is the caller's affair. */
    @Transactional
    public Lineage downstream(List<Portion> start, Limits limits) {
        var following = new Following(Direction.DOWNSTREAM, start, limits);
        for (var level = following.begin(madeOf(following.first())); !level.isEmpty(); )
            level = following.used(usesOf(level));
        return following.lineage();
    }

    private List<Made> madeOf(List<Goods> level) {
        return inParts(level, traces::madeOf);
    }

    private List<Use> usesOf(List<Portion> level) {
        return inParts(level, traces::usesOf);
    }

    private static <A, T> List<T> inParts(List<A> level, Function<Collection<A>, List<T>> ask) {
        if (level.size() <= AT_ONCE) return ask.apply(level);
        var answers = new ArrayList<T>();
        for (int from = 0; from < level.size(); from += AT_ONCE)
            answers.addAll(ask.apply(level.subList(from, Math.min(level.size(), from + AT_ONCE))));
        return answers;
    }
}

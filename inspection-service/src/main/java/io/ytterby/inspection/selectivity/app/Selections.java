package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.selectivity.domain.Recent;
import io.ytterby.inspection.selectivity.domain.Selection;
import io.ytterby.kernel.DeclarationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All judgements; none is ever changed. Whoever adds one has locked its declaration first. */
public interface Selections {
    void add(Selection selection);

    /** The one that counts: the newest of a declaration. */
    Optional<Selection> latest(DeclarationId declaration);

    /**
     * The newest of the latest cancelled declaration of the same exporter that had one of these lots: who takes goods back
     * and lodges them again does not draw again.
     */
    Optional<Selection> before(Declaration declaration);

    /** Of the latest declarations that were judged, how many went to each lane. */
    Recent recent(int window);

    /** The first judgements of the latest declarations, the newest first. */
    List<Selection> firsts(int limit);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(@Nullable DeclarationId declaration, @Nullable Lane lane, long before, int limit);

    /** One of a list, with its place in it. */
    record Listed(long place, Selection selection) {}
}

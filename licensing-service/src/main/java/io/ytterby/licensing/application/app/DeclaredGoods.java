package io.ytterby.licensing.application.app;

import io.ytterby.licensing.controllist.app.DeclaredItem;
import io.ytterby.licensing.controllist.domain.Goods;

/** Goods of a line in the shape in which they were declared: kept and shown as {@code item} is sent. */
public final class DeclaredGoods {
    private DeclaredGoods() {}

    public static DeclaredItem of(Goods goods) {
        var family = goods.family();
        return new DeclaredItem(
                goods.form(),
                family == null ? null : family.name(),
                goods.weightPercent().isEmpty() ? null : goods.weightPercent(),
                goods.purityPercent(),
                goods.hsCode(),
                goods.stage(),
                goods.scopeClause(),
                goods.origin(),
                goods.homeValueSharePercent(),
                goods.madeWithHomeTechnology(),
                goods.meetsSizeCriteria());
    }
}

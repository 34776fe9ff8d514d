package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.licensing.controllist.domain.Goods;
import org.jspecify.annotations.Nullable;

/**
 * One kind of goods that shall be exported.
 *
 * @param line 1 for the first; advice names it
 * @param netMass mass of the goods without packing
 * @param item what the goods are for the requirement engine; null where the exporter does not say
 */
public record GoodsLine(
        int line,
        ControlCode controlCode,
        HsCode hsCode,
        String description,
        Mass netMass,
        Money value,
        @Nullable Goods item) {
    public GoodsLine(int line, ControlCode controlCode, HsCode hsCode, String description, Mass netMass, Money value) {
        this(line, controlCode, hsCode, description, netMass, value, null);
    }

    GoodsLine described(String words) {
        return new GoodsLine(line, controlCode, hsCode, words, netMass, value, item);
    }
}

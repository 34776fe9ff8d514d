package io.ytterby.licensing.application.db;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.licensing.application.domain.GoodsLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A row of {@code application_good}. */
@Embeddable
class GoodRow {
    @Column(nullable = false)
    String controlCode;

    @Column(nullable = false)
    String hsCode;

    @Column(nullable = false)
    String description;

    long netMassMg;

    @Column(nullable = false)
    String currency;

    long valueMinor;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "CAST(? AS jsonb)")
    @Nullable
    String item;

    /** For Hibernate. */
    GoodRow() {}

    GoodRow(GoodsLine line, CaseJson json) {
        this.controlCode = line.controlCode().value();
        this.hsCode = line.hsCode().value();
        this.description = line.description();
        this.netMassMg = line.netMass().milligrams();
        this.currency = line.value().currency().getCurrencyCode();
        this.valueMinor = line.value().minor();
        this.item = json.item(line.item());
    }

    GoodsLine toLine(int number, CaseJson json) {
        return new GoodsLine(
                number,
                new ControlCode(controlCode),
                new HsCode(hsCode),
                description,
                new Mass(netMassMg),
                Money.of(currency, valueMinor),
                json.goods(item));
    }
}

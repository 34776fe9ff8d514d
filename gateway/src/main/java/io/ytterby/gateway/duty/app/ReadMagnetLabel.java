package io.ytterby.gateway.duty.app;

import io.ytterby.footprints.buyer.RecycledShare;
import io.ytterby.gateway.duty.app.MagnetLabel.Due;
import io.ytterby.gateway.duty.app.MagnetLabel.Product;
import io.ytterby.gateway.duty.domain.Content;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.gateway.duty.domain.LegalDay;
import io.ytterby.gateway.duty.domain.Magnet;
import io.ytterby.gateway.duty.domain.MagnetProduct;
import io.ytterby.gateway.duty.domain.MagnetRules;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Computes of each product what its label and the website have to say: types, recycled shares, and from when. */
@Singleton
public class ReadMagnetLabel {
    private static final int MILLIGRAM_DIGITS = 3;
    private static final int KILOGRAM_DIGITS = 6;

    private final Declare declare;
    private final Clock clock;

    ReadMagnetLabel(Declare declare, Clock clock) {
        this.declare = declare;
        this.clock = clock;
    }

    /** @param product only that one; null for all */
    public MagnetLabel read(OrganisationId mine, DutyRules rules, LocalDate day, @Nullable String product) {
        var products = declare.read(mine, Declared.Kind.PRODUCTS).items().stream()
                .filter(one -> product == null || one.id().equals(product))
                .map(one -> product(one, rules.magnets(), day))
                .toList();
        return new MagnetLabel(clock.instant(), rules, products);
    }

    static Product product(MagnetProduct product, MagnetRules rules, LocalDate day) {
        var weighed = product.magnets().stream()
                .filter(magnet -> rules.weighedTypes().value().contains(magnet.type()))
                .toList();
        long weighedMg = weighed.stream().map(Magnet::massMg).reduce(0L, Math::addExact);
        boolean named = rules.productGroups().value().contains(product.productGroup());
        boolean above = RecycledShare.declarationDue(
                BigDecimal.valueOf(weighedMg, KILOGRAM_DIGITS),
                BigDecimal.valueOf(rules.limitMg().value(), KILOGRAM_DIGITS));
        return new Product(
                product,
                product.magnets().stream().map(Magnet::type).distinct().sorted().toList(),
                weighedMg,
                named ? due(rules.labelFrom().value(), day) : Due.NOT_DUE,
                named && above ? due(rules.sharesFrom().value(), day) : Due.NOT_DUE,
                rules.elements().value().stream()
                        .map(element -> share(element, weighed))
                        .toList(),
                weighed.stream()
                        .filter(magnet -> magnet.contents().isEmpty())
                        .map(magnet -> magnet.type() + " of " + magnet.massMg()
                                + " mg: nothing is stated of what is in it, so it is in no share. Source: "
                                + magnet.source())
                        .toList());
    }

    private static Due due(LegalDay from, LocalDate day) {
        var notBefore = from.notBefore();
        return from.fixed() && notBefore != null && !day.isBefore(notBefore) ? Due.DUE : Due.DUE_LATER;
    }

    private static RecycledShare share(Element element, List<Magnet> magnets) {
        return new RecycledShare(
                element, grams(element, magnets, Content::totalMg), grams(element, magnets, Content::postConsumerMg));
    }

    private static BigDecimal grams(Element element, List<Magnet> magnets, Function<Content, Long> mass) {
        long sum = magnets.stream()
                .map(magnet -> magnet.contents().get(element))
                .filter(Objects::nonNull)
                .map(mass)
                .reduce(0L, Math::addExact);
        return BigDecimal.valueOf(sum, MILLIGRAM_DIGITS);
    }
}

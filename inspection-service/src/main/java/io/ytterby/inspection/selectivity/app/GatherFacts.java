package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.alert.app.AlertHits;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.diversion.app.DiversionHits;
import io.ytterby.inspection.selectivity.domain.Fact;
import io.ytterby.inspection.selectivity.domain.Facts;
import io.ytterby.kernel.Element;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what is known of a declaration, from this service's own tables. */
@Singleton
class GatherFacts {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final BigInteger MG_PER_KG = BigInteger.valueOf(1_000_000);

    private final History history;
    private final AlertHits alertHits;
    private final DiversionHits diversionHits;
    private final Clock clock;

    GatherFacts(History history, AlertHits alertHits, DiversionHits diversionHits, Clock clock) {
        this.history = history;
        this.alertHits = alertHits;
        this.diversionHits = diversionHits;
        this.clock = clock;
    }

    Facts of(Declaration declaration) {
        var lots = history.lots(declaration);
        var lines = declaration.form().lines().stream()
                .map(line -> line(line, lots.getOrDefault(line.lot(), new History.OfLot(0, 0))))
                .toList();
        return new Facts(new Facts.Known(texts(declaration), numbers(declaration)), lines);
    }

    private Map<Fact, Set<String>> texts(Declaration declaration) {
        var form = declaration.form();
        var texts = new EnumMap<Fact, Set<String>>(Fact.class);
        var from = form.port().value().substring(0, 2);
        texts.put(Fact.DESTINATION, Set.of(form.destination().value()));
        texts.put(Fact.PORT, Set.of(form.port().value()));
        texts.put(Fact.COUNTRY_PAIR, Set.of(from + "-" + form.destination()));
        texts.put(Fact.EXPORTER, Set.of(form.exporter().value()));
        texts.put(Fact.CONSIGNEE, Set.of(form.consignee().value()));
        var failed = diversionHits.testsOf(declaration);
        if (!failed.isEmpty()) texts.put(Fact.DIVERSION_TEST, failed);
        return texts;
    }

    private Map<Fact, Long> numbers(Declaration declaration) {
        var now = clock.instant();
        var yearAgo = now.minus(YEAR);
        var numbers = new EnumMap<Fact, Long>(Fact.class);
        numbers.put(
                Fact.RELATION_DAYS,
                history.firstDealing(declaration)
                        .map(first -> Duration.between(first, now).toDays())
                        .orElse(0L));
        numbers.put(Fact.EXPORTER_FAILURES, history.failuresOfExporter(declaration, yearAgo));
        numbers.put(Fact.EXPORTER_WITHDRAWALS, history.withdrawals(declaration, yearAgo));
        numbers.put(Fact.ALERT_HITS, (long) alertHits.of(declaration).size());
        return numbers;
    }

    private static Facts.Known line(DeclarationLine line, History.OfLot lot) {
        var texts = new EnumMap<Fact, Set<String>>(Fact.class);
        texts.put(Fact.HS, Set.of(line.hsCode().value()));
        texts.put(Fact.CURRENCY, Set.of(line.value().currency().getCurrencyCode()));
        texts.put(Fact.LOT, Set.of(line.lot().toString()));
        if (!line.elements().isEmpty())
            texts.put(
                    Fact.ELEMENT,
                    line.elements().keySet().stream().map(Element::name).collect(Collectors.toSet()));
        var numbers = new EnumMap<Fact, Long>(Fact.class);
        numbers.put(Fact.MASS_MG, line.mass().milligrams());
        numbers.put(Fact.VALUE_PER_KG, perKilogram(line));
        numbers.put(Fact.LOT_DECLARATIONS, lot.declarations());
        numbers.put(Fact.LOT_FAILURES, lot.failures());
        return new Facts.Known(texts, numbers);
    }

    /** Rounded down; a milligram of great value is as dear as a long can say. */
    private static long perKilogram(DeclarationLine line) {
        return BigInteger.valueOf(line.value().minor())
                .multiply(MG_PER_KG)
                .divide(BigInteger.valueOf(line.mass().milligrams()))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }
}

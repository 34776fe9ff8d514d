package io.ytterby.gateway.duty.app;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.buyer.Dependency;
import io.ytterby.footprints.buyer.Flow;
import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.duty.app.Exposure.Country;
import io.ytterby.gateway.duty.app.Exposure.Entry;
import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says of each material and stage which third country has the largest share, how concentrated supply is, and by what lines. */
@Singleton
public class ReadExposure {
    private final CollectSupply supply;
    private final ReadCoverage coverage;
    private final CheckStatus check;
    private final KeepSupplySeen keepSupplySeen;
    private final Clock clock;

    ReadExposure(
            CollectSupply supply,
            ReadCoverage coverage,
            CheckStatus check,
            KeepSupplySeen keepSupplySeen,
            Clock clock) {
        this.supply = supply;
        this.coverage = coverage;
        this.check = check;
        this.keepSupplySeen = keepSupplySeen;
        this.clock = clock;
    }

    /**
     * @throws InterruptedException if the request was given up while other services were asked
     * @throws ProblemException 503 while the gateway does not know yet what there is: a share of some lots would be a lie
     */
    public Exposure read(SupplyQuestion asked) throws InterruptedException {
        if (!check.knowsWhatThereIs()) throw new ProblemException(Problems.unavailable());
        var collected = supply.collect(asked);
        var at = clock.instant();
        keepSupplySeen.keep(asked, collected, at);
        return new Exposure(
                at,
                asked.rules(),
                entries(collected.lines(), asked.rules()),
                collected.gaps(),
                coverage.read(asked.buyer(), asked.rules()));
    }

    /** By material, then by the order of the making. */
    static List<Entry> entries(List<Counted> lines, DutyRules rules) {
        var ordered = lines.stream()
                .sorted(Comparator.comparing(Counted::material)
                        .thenComparing(Counted::stage)
                        .thenComparing(line -> line.country().value())
                        .thenComparing(Counted::source))
                .toList();
        var union = rules.union().value().stream().map(CountryCode::value).collect(Collectors.toSet());
        var flows = ordered.stream()
                .map(line -> new Flow(
                        line.material(), line.stage().name(), line.country(), BigDecimal.valueOf(line.massMg())))
                .toList();
        return Dependency.of(flows, rules.dependencyLine().value(), union).stream()
                .map(dependency -> entry(dependency, ordered, union))
                .toList();
    }

    private static Entry entry(Dependency dependency, List<Counted> all, Set<String> union) {
        var stage = SupplyStage.valueOf(dependency.stage());
        var lines = all.stream()
                .filter(line -> line.stage() == stage && line.material().equals(dependency.material()))
                .toList();
        Map<String, Long> masses = new TreeMap<>();
        lines.forEach(line -> masses.merge(line.country().value(), line.massMg(), Math::addExact));
        long total = masses.values().stream().reduce(0L, Math::addExact);
        var countries = masses.entrySet().stream()
                .map(one -> new Country(
                        new CountryCode(one.getKey()),
                        one.getValue(),
                        Decimals.shown(
                                Decimals.quotient(BigDecimal.valueOf(one.getValue()), BigDecimal.valueOf(total))),
                        !union.contains(one.getKey())))
                .sorted(Comparator.comparingLong(Country::massMg)
                        .reversed()
                        .thenComparing(country -> country.code().value()))
                .toList();
        return new Entry(stage, total, dependency, countries, lines);
    }
}

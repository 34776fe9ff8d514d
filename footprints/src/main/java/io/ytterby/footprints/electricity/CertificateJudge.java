package io.ytterby.footprints.electricity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * F6: a certificate counts if it is retired, for this account, of the same market, made within the period, whole, and
 * never used before; together they cover
 * no more than was used. The order in which they are listed does not matter.
 *
 * @param periodFrom first day
 * @param periodUntil first day after it
 */
public record CertificateJudge(
        String account, String market, LocalDate periodFrom, LocalDate periodUntil, CertificateUses uses) {

    public Judged judge(List<EnergyCertificate> listed, BigDecimal kwh) {
        var rejected = new LinkedHashMap<String, Rejection>();
        var candidates = new ArrayList<EnergyCertificate>();
        once(listed, rejected)
                .forEach(certificate -> fault(certificate)
                        .ifPresentOrElse(
                                reason -> rejected.put(certificate.id(), reason), () -> candidates.add(certificate)));
        return new Judged(fitting(candidates, kwh, rejected), rejected);
    }

    /** Each certificate once: of several listings the first, and none if they differ. */
    private static List<EnergyCertificate> once(List<EnergyCertificate> listed, Map<String, Rejection> rejected) {
        Map<String, List<EnergyCertificate>> byId = new LinkedHashMap<>();
        listed.forEach(
                one -> byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
        var once = new ArrayList<EnergyCertificate>();
        byId.forEach((id, same) -> {
            boolean contradict = same.stream().distinct().count() > 1;
            if (contradict) rejected.put(id, Rejection.CONTRADICTORY);
            else once.add(same.getFirst());
            for (int n = 2; n <= same.size(); n++)
                rejected.put(id + "#" + n, contradict ? Rejection.CONTRADICTORY : Rejection.DUPLICATE);
        });
        return once;
    }

    private Optional<Rejection> fault(EnergyCertificate certificate) {
        if (!certificate.retired()) return Optional.of(Rejection.NOT_RETIRED);
        if (!certificate.retiredFor().equals(account)) return Optional.of(Rejection.RETIRED_FOR_OTHER);
        if (!certificate.market().equals(market)) return Optional.of(Rejection.MARKET_MISMATCH);
        if (!inPeriod(certificate)) return Optional.of(Rejection.VINTAGE_OUT_OF_PERIOD);
        if (!isWhole(certificate.mwh())) return Optional.of(Rejection.NOT_WHOLE_MWH);
        if (uses.usedBy(certificate.id()).isPresent()) return Optional.of(Rejection.USED_BEFORE);
        return Optional.empty();
    }

    private boolean inPeriod(EnergyCertificate certificate) {
        return !certificate.vintage().atDay(1).isBefore(periodFrom)
                && !certificate.vintage().plusMonths(1).atDay(1).isAfter(periodUntil);
    }

    private static boolean isWhole(BigDecimal mwh) {
        return mwh.signum() > 0 && mwh.stripTrailingZeros().scale() <= 0;
    }

    /** The oldest first, until the next would cover more than was used. */
    private static List<EnergyCertificate> fitting(
            List<EnergyCertificate> candidates, BigDecimal kwh, Map<String, Rejection> rejected) {
        var accepted = new HashMap<String, EnergyCertificate>();
        var oldestFirst = new ArrayList<>(candidates);
        oldestFirst.sort(Comparator.comparing(EnergyCertificate::vintage).thenComparing(EnergyCertificate::id));
        var covered = BigDecimal.ZERO;
        for (var certificate : oldestFirst) {
            var with = covered.add(new Judged(List.of(certificate), Map.of()).coveredKwh());
            if (with.compareTo(kwh) > 0) {
                rejected.put(certificate.id(), Rejection.EXCEEDS_CONSUMPTION);
            } else {
                covered = with;
                accepted.put(certificate.id(), certificate);
            }
        }
        return candidates.stream().filter(one -> accepted.containsKey(one.id())).toList();
    }
}

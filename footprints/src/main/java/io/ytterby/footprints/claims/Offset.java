package io.ytterby.footprints.claims;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A removal or avoided emission elsewhere, as a registry knows it. Kept beside a footprint, never within.
 *
 * @param serial of the registry; counts once in the world
 */
public record Offset(
        String registry, String serial, BigDecimal massKg, int vintage, boolean retired, String beneficiary) {

    /** Why an offset does not count. */
    public enum Rejection {
        DUPLICATE,
        NOT_RETIRED,
        OTHER_BENEFICIARY,
        USED_BEFORE
    }

    /** @param rejected by {@code registry/serial} */
    public record Judged(BigDecimal countingKg, Map<String, Rejection> rejected) {
        public Judged {
            rejected = Map.copyOf(rejected);
        }
    }

    public String name() {
        return registry + "/" + serial;
    }

    /** @param usedBefore whether a {@link #name()} stands in the book of all organisations for another claim */
    public static Judged judge(List<Offset> listed, String beneficiary, Predicate<String> usedBefore) {
        var rejected = new LinkedHashMap<String, Rejection>();
        Set<String> seen = new LinkedHashSet<>();
        var sum = BigDecimal.ZERO;
        for (var offset : listed) {
            var fault =
                    seen.add(offset.name()) ? offset.fault(beneficiary, usedBefore) : Optional.of(Rejection.DUPLICATE);
            if (fault.isPresent()) rejected.putIfAbsent(offset.name(), fault.get());
            else sum = sum.add(offset.massKg());
        }
        return new Judged(sum, rejected);
    }

    private Optional<Rejection> fault(String account, Predicate<String> usedBefore) {
        if (!retired) return Optional.of(Rejection.NOT_RETIRED);
        if (!beneficiary.equals(account)) return Optional.of(Rejection.OTHER_BENEFICIARY);
        return usedBefore.test(name()) ? Optional.of(Rejection.USED_BEFORE) : Optional.empty();
    }
}

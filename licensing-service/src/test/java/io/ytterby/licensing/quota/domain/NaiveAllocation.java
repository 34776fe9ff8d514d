package io.ytterby.licensing.quota.domain;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules as docs/domain/quota-allocation.md has them, step by step and without a thought for speed. */
final class NaiveAllocation {
    private NaiveAllocation() {}

    static List<Grant> by(QuotaTerms terms, Draw draw) {
        var asked = new TreeMap<String, BigInteger>();
        draw.requests().forEach(one -> asked.put(one.applicant().value(), BigInteger.valueOf(one.askedMg())));
        var available = BigInteger.valueOf(terms.availableMg());
        var granted = switch (terms.rule()) {
            case PRO_RATA_WITH_FLOOR -> proRata(asked, available, BigInteger.valueOf(terms.floorMg()));
            case MAX_MIN_FAIR -> level(asked, available);
            case SEEDED_LOTTERY -> lottery(terms, draw, asked, available);
        };
        return draw.requests().stream()
                .sorted(Comparator.comparing(one -> one.applicant().value()))
                .map(one -> new Grant(
                        one.applicant(),
                        one.askedMg(),
                        of(granted, one.applicant().value()).longValueExact()))
                .toList();
    }

    private static Map<String, BigInteger> proRata(
            Map<String, BigInteger> asked, BigInteger available, BigInteger floor) {
        var first = new TreeMap<String, BigInteger>();
        asked.forEach((id, mass) -> first.put(id, mass.min(floor)));
        var granted = new TreeMap<>(level(first, available));
        var left = available.subtract(sum(granted));
        var open = new TreeMap<String, BigInteger>();
        asked.forEach((id, mass) -> open.put(id, mass.subtract(of(granted, id))));
        if (sum(open).compareTo(left) <= 0) return asked;
        var remainders = new TreeMap<String, BigInteger>();
        for (var one : open.entrySet()) {
            var parts = one.getValue().multiply(left).divideAndRemainder(sum(open));
            granted.merge(one.getKey(), parts[0], BigInteger::add);
            remainders.put(one.getKey(), parts[1]);
        }
        var order = new ArrayList<>(remainders.keySet());
        order.sort(Comparator.comparing((String id) -> of(remainders, id))
                .reversed()
                .thenComparing(id -> id));
        for (int i = 0; sum(granted).compareTo(available) < 0; i++)
            granted.merge(order.get(i), BigInteger.ONE, BigInteger::add);
        return granted;
    }

    /** The highest level at which all who ask for more get the level fits; found by halving. */
    private static Map<String, BigInteger> level(Map<String, BigInteger> asked, BigInteger available) {
        if (sum(asked).compareTo(available) <= 0) return asked;
        var low = BigInteger.ZERO;
        var high = available.add(BigInteger.ONE);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            var middle = low.add(high).shiftRight(1);
            if (sum(cut(asked, middle)).compareTo(available) <= 0) low = middle;
            else high = middle;
        }
        var granted = new TreeMap<>(cut(asked, low));
        for (var id : asked.keySet())
            if (sum(granted).compareTo(available) < 0 && of(granted, id).compareTo(of(asked, id)) < 0)
                granted.merge(id, BigInteger.ONE, BigInteger::add);
        return granted;
    }

    private static Map<String, BigInteger> cut(Map<String, BigInteger> asked, BigInteger at) {
        var cut = new TreeMap<String, BigInteger>();
        asked.forEach((id, mass) -> cut.put(id, mass.min(at)));
        return cut;
    }

    private static Map<String, BigInteger> lottery(
            QuotaTerms terms, Draw draw, Map<String, BigInteger> asked, BigInteger available) {
        var lines = new StringBuilder();
        asked.forEach((id, mass) -> lines.append(id).append(':').append(mass).append('\n'));
        var seed = sha256(terms.round() + "\n" + draw.seed() + "\n" + draw.beacon() + "\n" + lines);
        var order = new ArrayList<>(asked.keySet());
        order.sort(Comparator.comparing(id -> sha256(seed + "\n" + id)));
        var granted = new TreeMap<String, BigInteger>();
        asked.keySet().forEach(id -> granted.put(id, BigInteger.ZERO));
        var most = available.min(sum(asked));
        for (int turn = 0; sum(granted).compareTo(most) < 0; turn++) {
            var id = order.get(turn % order.size());
            var open = of(asked, id).subtract(of(granted, id));
            var lot = terms.lotMg() == 0 ? open : open.min(BigInteger.valueOf(terms.lotMg()));
            granted.merge(id, lot.min(available.subtract(sum(granted))), BigInteger::add);
        }
        return granted;
    }

    private static BigInteger of(Map<String, BigInteger> masses, String id) {
        return masses.getOrDefault(id, BigInteger.ZERO);
    }

    private static BigInteger sum(Map<String, BigInteger> masses) {
        return masses.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

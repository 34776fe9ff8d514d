package io.ytterby.worlds.honest;

import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Permit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives each who needs one a licence for half a year, with room to spare, and the next when it runs out. */
public final class Licensing {
    private final Stage stage;
    private final Dice dice;
    private final Set<Integer> taken = new HashSet<>();

    public Licensing(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice.of("licensing");
    }

    /** A number nobody has. */
    public String number(LocalDate day) {
        int number = dice.below(1_000_000);
        while (!taken.add(number)) number = dice.below(1_000_000);
        return "L-" + day.getYear() + "-" + String.format(Locale.ROOT, "%06d", number);
    }

    public void grant() {
        var waiting = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < stage.consignments.size(); i++) {
            var one = stage.consignments.get(i);
            if (needs(one))
                waiting.computeIfAbsent(key(one), none -> new ArrayList<>()).add(i);
        }
        waiting.values().forEach(this::grant);
    }

    private static boolean needs(Consignment one) {
        return one.journey().from().equals("CN")
                && one.licence() == null
                && !one.unlicensed()
                && one.load().hs().equals(one.load().good().hs())
                && one.load().good().needsLicence(one.day());
    }

    private static String key(Consignment one) {
        return one.shipper().ref() + "|" + one.consignee().ref() + "|"
                + one.load().good().id();
    }

    private void grant(List<Integer> places) {
        var left = places.stream()
                .sorted(Comparator.comparing(
                        (Integer place) -> stage.consignments.get(place).at()))
                .collect(Collectors.toCollection(ArrayList::new));
        String before = null;
        var day = stage.consignments.get(left.getFirst()).day().minusDays(5 + dice.below(25));
        while (!left.isEmpty()) {
            var end = day.plusMonths(6);
            var term = new ArrayList<Integer>();
            while (!left.isEmpty()
                    && stage.consignments.get(left.getFirst()).day().isBefore(end)) term.add(left.removeFirst());
            if (!term.isEmpty()) before = term(term, day, end.minusDays(1), before);
            day = end;
        }
    }

    private String term(List<Integer> places, LocalDate from, LocalDate to, @Nullable String before) {
        var first = stage.consignments.get(places.getFirst());
        var number = number(from);
        double kg = 0;
        for (int place : places) {
            var one = stage.consignments.get(place);
            kg += one.load().netKg();
            stage.consignments.set(place, one.licensed(number));
        }
        var good = first.load().good();
        stage.permits.add(new Permit(
                number,
                first.shipper().ref(),
                first.consignee().ref(),
                good.hs(),
                good.element(),
                (long) (kg * dice.between(1.04, 1.5) * 1e6),
                from,
                to,
                before));
        return number;
    }
}

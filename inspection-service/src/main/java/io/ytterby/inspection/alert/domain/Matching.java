package io.ytterby.inspection.alert.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares a declaration with a pattern. */
final class Matching {
    private Matching() {}

    /** Why it matches; empty if it does not. */
    static List<Match> of(AlertPattern pattern, AlertSubject subject) {
        var boxes = boxes(pattern, subject);
        var goods = goods(pattern, subject);
        return Stream.concat(boxes.stream(), goods.stream()).toList();
    }

    /** Each is a hit by itself: goods do not change their box when somebody declares them as something else. */
    private static List<Match> boxes(AlertPattern pattern, AlertSubject subject) {
        var transport = subject.form().transport();
        var containers = transport.containers().stream()
                .filter(pattern.containers()::contains)
                .map(container -> new Match("containers", container.value()));
        Predicate<String> ofSeries = seal -> pattern.sealSeries().stream().anyMatch(seal::startsWith);
        var seals = transport.seals().stream()
                .map(Object::toString)
                .filter(ofSeries)
                .map(seal -> new Match("sealSeries", seal));
        return Stream.concat(containers, seals).toList();
    }

    /** All that the pattern says of the goods, or nothing. */
    private static List<Match> goods(AlertPattern pattern, AlertSubject subject) {
        var form = subject.form();
        var matches = new ArrayList<Match>();
        var consignor = pattern.consignor();
        if (consignor != null) {
            if (!consignor.is(form.exporter(), subject.exporterHash())) return List.of();
            matches.add(new Match("consignor", form.exporter().value()));
        }
        var heading = pattern.hsDeclared();
        if (heading != null) {
            var code = subject.codes().stream().filter(heading::covers).findFirst();
            if (code.isEmpty()) return List.of();
            matches.add(new Match("hsDeclared", code.get().value()));
        }
        if (pattern.originPort() != null && !pattern.originPort().equals(form.port())) return List.of();
        if (pattern.destination() != null && !pattern.destination().equals(form.destination())) return List.of();
        if (pattern.originPort() != null)
            matches.add(new Match("originPort", form.port().value()));
        if (pattern.destination() != null)
            matches.add(new Match("destination", form.destination().value()));
        return pattern.isOfGoods() ? List.copyOf(matches) : List.of();
    }
}

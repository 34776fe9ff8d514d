package io.ytterby.gateway.push.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;

/** What subscribers hear about: a licence or a lot. Its name is {@code licence/CN-2026-000123} or {@code lot/<uuid>}. */
public sealed interface Subject extends Comparable<Subject> {
    record OfLicence(LicenceNumber number) implements Subject {
        @Override
        public String name() {
            return Subject.nameOf(number);
        }
    }

    record OfLot(LotId lot) implements Subject {
        @Override
        public String name() {
            return Subject.nameOf(lot);
        }
    }

    String name();

    @Override
    default int compareTo(Subject other) {
        return name().compareTo(other.name());
    }

    static String nameOf(LicenceNumber number) {
        return "licence/" + number;
    }

    static String nameOf(LotId lot) {
        return "lot/" + lot;
    }

    static String nameOfDeclaration(DeclarationId declaration) {
        return "declaration/" + declaration;
    }

    static String nameOfHolds(DeclarationId declaration) {
        return "holds/" + declaration;
    }

    /** @throws IllegalArgumentException if it is the name of neither */
    static Subject named(String name) {
        int slash = name.indexOf('/');
        var id = name.substring(slash + 1);
        return switch (name.substring(0, Math.max(slash, 0))) {
            case "licence" -> new OfLicence(new LicenceNumber(id));
            case "lot" -> new OfLot(LotId.of(id));
            default -> throw new IllegalArgumentException("neither a licence nor a lot: " + name);
        };
    }
}

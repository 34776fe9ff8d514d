package io.ytterby.gateway.buyer.domain;

import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.Scope;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Whether a licence can be used on a day. */
public final class LicenceRules {
    private LicenceRules() {}

    /** @param scope the grounds of a suspension are told to those who may see all */
    public static Verdict verdict(KnownLicence licence, LocalDate today, Scope scope) {
        if (licence.usableOn(today)) return new Verdict(true, usable(licence));
        if (licence.isIssued() && licence.grounds().isEmpty()) return new Verdict(false, outside(licence, today));
        return new Verdict(false, why(licence, scope));
    }

    private static String usable(KnownLicence licence) {
        var valid = "The licence is valid until " + licence.validity().until() + ".";
        return licence.isUsedUp() ? valid + " Nothing on it is left to reserve." : valid;
    }

    private static String outside(KnownLicence licence, LocalDate today) {
        return today.isBefore(licence.validity().from())
                ? "The licence is valid only from " + licence.validity().from() + "."
                : "The licence was valid until " + licence.validity().until() + ".";
    }

    private static String why(KnownLicence licence, Scope scope) {
        if (!licence.grounds().isEmpty()) return suspended(licence, scope);
        return switch (licence.status()) {
            case "SUSPENDED" -> suspended(licence, scope);
            case "EXHAUSTED" -> "All that the licence allows has left.";
            case "EXPIRED" ->
                "The licence was valid until " + licence.validity().until() + ".";
            case "REVOKED" -> "The licence was revoked by the regulator.";
            case "SURRENDERED" -> "The licence was given back by its holder.";
            case "CANCELLED" -> "The licence was cancelled.";
            default -> "The licence has the status " + licence.status() + ", which does not allow its use.";
        };
    }

    private static String suspended(KnownLicence licence, Scope scope) {
        var standing = "The licence is suspended; nothing may leave under it until a regulator reinstates it.";
        if (scope == Scope.STATUS || licence.grounds().isEmpty()) return standing + " Its holder knows the grounds.";
        return standing
                + licence.grounds().stream()
                        .map(ground -> " Ground: " + ground.reason() + " (" + ground.kind() + ").")
                        .collect(Collectors.joining());
    }
}

package io.ytterby.console.certify;

import io.ytterby.console.session.domain.Person;
import io.ytterby.kernel.Roles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is done with a certificate, each on a page of its own. The API decides; what it would refuse is not offered. */
public enum Act {
    ASSESS(Moments.NONE),
    DECIDE(Moments.PERIOD),
    AUDIT(Moments.DONE),
    SUSPEND(Moments.SINCE),
    REINSTATE(Moments.NONE),
    WITHDRAW(Moments.SINCE),
    RETRACT(Moments.NONE);

    /** Which moments are asked for. */
    public enum Moments {
        NONE,
        DONE,
        SINCE,
        PERIOD
    }

    private final Moments moments;

    Act(Moments moments) {
        this.moments = moments;
    }

    /** @param why a key of the words; empty if it may be done now */
    public record Offer(Act act, String why) {
        public boolean isOpen() {
            return why.isEmpty();
        }
    }

    /** As in addresses and words: {@code assess}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Act> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Of which one is made; empty where there is nothing to choose. */
    public List<String> choices() {
        return switch (this) {
            case ASSESS -> List.of("yes", "no");
            case DECIDE -> List.of("issue", "refuse");
            case AUDIT -> List.of("passed", "failed");
            default -> List.of();
        };
    }

    private Set<String> roles() {
        return switch (this) {
            case ASSESS, DECIDE, AUDIT -> Set.of(Roles.CERTIFIER);
            case SUSPEND, REINSTATE, WITHDRAW -> Set.of(Roles.CERTIFIER, Roles.REGULATOR);
            case RETRACT -> Set.of(Roles.PRODUCER, Roles.EXPORTER);
        };
    }

    public Moments moments() {
        return moments;
    }

    /** It cannot be taken back. */
    public boolean isFinal() {
        return this == WITHDRAW || this == RETRACT;
    }

    private boolean isOfCases() {
        return this == ASSESS || this == DECIDE || this == RETRACT;
    }

    /** What this person's roles let them do with a certificate at that stage of its life, now or not now. */
    static List<Offer> offered(Certificate certificate, Person person) {
        return Arrays.stream(values())
                .filter(act -> person.hasAny(act.roles()) && act.isOfCases() != certificate.isIssued())
                .map(act -> new Offer(act, act.hindrance(certificate, person)))
                .toList();
    }

    /** What hinders it now, as a key of the words; empty if nothing does. */
    String hindrance(Certificate certificate, Person person) {
        if (certificate.isEnded()) return "certify.why.ended";
        return switch (this) {
            case DECIDE -> {
                var found = certificate.assessment();
                if (found == null) yield "certify.why.not_assessed";
                yield found.by().equals(person.subject()) ? "certify.why.same_person" : "";
            }
            case REINSTATE -> certificate.standing().equals("SUSPENDED") ? "" : "certify.why.not_suspended";
            case SUSPEND -> certificate.standing().equals("SUSPENDED") ? "certify.why.suspended" : "";
            default -> "";
        };
    }
}

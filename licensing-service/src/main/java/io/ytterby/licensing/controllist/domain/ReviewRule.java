package io.ytterby.licensing.controllist.domain;

import java.util.List;

/** How an application for a dual-use licence would fare: the worst of all policies that hold. */
final class ReviewRule {
    private final ControlList list;

    ReviewRule(ControlList list) {
        this.list = list;
    }

    void apply(Consignment consignment, Findings findings) {
        if (findings.licence != LicenceNeed.DUAL_USE_LICENCE) return;
        findings.presumption = Presumption.NORMAL_REVIEW;
        owners(consignment, findings);
        var given = findings.circumstances(consignment);
        for (var policy : list.reviewPolicies()) if (policy.holds(given)) policy(policy, consignment, findings);
        redFlags(given, findings);
        var general = consignment.generalLicenceId();
        if (general != null
                && findings.generalLicencePossible
                && findings.presumption == Presumption.NORMAL_REVIEW
                && !consignment.asOf().isBefore(list.policy().generalLicenceFrom()))
            findings.flag("GENERAL_LICENCE_ELIGIBLE");
    }

    /** A party that is listed only through its owners is shown with the shares that make it so. */
    private void owners(Consignment consignment, Findings findings) {
        var user = consignment.endUser();
        if (findings.party == user.list()) return;
        var ownership = list.policy().ownership();
        findings.decide(Reason.of(
                "The end user counts as being on the " + findings.party + ": listed owners hold enough of it.",
                "policy.ownership",
                List.of(new Comparison(
                        "shares of listed owners in %",
                        ownership.held(user.owners(), findings.party).toPlainString(),
                        ">=",
                        ownership.leastPercent().toPlainString(),
                        true)),
                ownership.confidence()));
    }

    private void policy(ReviewPolicy policy, Consignment consignment, Findings findings) {
        var day = consignment.asOf();
        var joint = policy.togetherWith();
        for (var instrument : list.instruments().values()) {
            if (!policy.applies().covers(instrument.id())) continue;
            var on = list.on(day, instrument);
            if (instrument.kind() == InstrumentKind.DESTINATION && on.isOpen()) doubtful(policy, on, findings);
            if (!on.binds() || (joint != null && !list.binds(joint, day))) continue;
            if (instrument.kind() == InstrumentKind.EXTRATERRITORIAL && !findings.restsOn(instrument.id())) continue;
            findings.presumption = findings.presumption.orWorse(policy.presumption());
            findings.generalLicencePossible &= policy.generalLicence();
            policy.flags().forEach(findings::flag);
            if (instrument.kind() == InstrumentKind.DESTINATION) findings.restOn(on);
            if (joint != null) findings.restOn(list.on(day, joint));
            findings.decide(Reason.of(
                    policy.presumption() + ": " + policy.words(), on, policy.id(), List.of(), policy.confidence()));
        }
    }

    /** The licence is needed either way; only how the application fares is open on that day. */
    private static void doubtful(ReviewPolicy policy, InstrumentOnDay on, Findings findings) {
        findings.flag(
                on.standing() == Standing.LAST_DAY_OF_SUSPENSION ? "SUSPENSION_LAST_DAY" : "POST_SUSPENSION_VERIFY");
        findings.decide(Reason.of(
                "On this day it is open whether this applies, for its suspension ends or has ended: " + policy.words(),
                on,
                policy.id(),
                List.of(),
                policy.confidence()));
    }

    private void redFlags(Circumstances given, Findings findings) {
        for (var flag : list.redFlags()) {
            var whileInForce = flag.whileInForce();
            if (whileInForce != null
                    && !list.binds(whileInForce, given.consignment().asOf())) continue;
            if (flag.when().stream().noneMatch(one -> one.holds(given))) continue;
            flag.flags().forEach(findings::flag);
            findings.explain(Reason.of("Seen before: " + flag.words(), flag.id(), List.of(), flag.confidence()));
        }
    }
}

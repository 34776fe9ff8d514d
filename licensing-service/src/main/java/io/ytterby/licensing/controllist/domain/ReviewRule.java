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
        list.reviewPolicies().stream()
                .filter(policy -> policy.holds(consignment, findings.itemFamilies))
                .forEach(policy -> policy(policy, consignment, findings));
        redFlags(consignment, findings);
        if (consignment.generalLicenceHeld()
                && findings.generalLicencePossible
                && findings.presumption == Presumption.NORMAL_REVIEW
                && !consignment.asOf().isBefore(list.policy().generalLicenceFrom()))
            findings.flag("GENERAL_LICENCE_ELIGIBLE");
    }

    private void policy(ReviewPolicy policy, Consignment consignment, Findings findings) {
        var day = consignment.asOf();
        var applying = list.instruments().values().stream()
                .filter(one -> policy.applies().covers(one.id()))
                .toList();
        var joint = policy.togetherWith();
        for (var instrument : applying) {
            var standing = instrument.standingOn(day);
            if (instrument.kind() == InstrumentKind.DESTINATION && standing == Standing.LAST_DAY_OF_SUSPENSION)
                doubtful(policy, instrument, consignment, findings);
            if (!standing.binds() || (joint != null && !list.binds(joint, day))) continue;
            if (instrument.kind() == InstrumentKind.EXTRATERRITORIAL && !findings.restsOn(instrument.id())) continue;
            findings.presumption = findings.presumption.orWorse(policy.presumption());
            findings.generalLicencePossible &= policy.generalLicence();
            policy.flags().forEach(findings::flag);
            if (instrument.kind() == InstrumentKind.DESTINATION) findings.restOn(instrument, day);
            if (joint != null) findings.restOn(list.instrument(joint), day);
            findings.explain(Reason.of(
                    policy.presumption() + ": " + policy.words(),
                    instrument,
                    day,
                    policy.id(),
                    List.of(),
                    policy.confidence()));
        }
    }

    /** The licence is needed either way; only how the application fares is open on that day. */
    private static void doubtful(
            ReviewPolicy policy, Instrument instrument, Consignment consignment, Findings findings) {
        findings.flag("SUSPENSION_LAST_DAY");
        findings.explain(Reason.of(
                "On the last day of its suspension it is open whether this applies: " + policy.words(),
                instrument,
                consignment.asOf(),
                policy.id(),
                List.of(),
                policy.confidence()));
    }

    private void redFlags(Consignment consignment, Findings findings) {
        for (var flag : list.redFlags()) {
            var whileInForce = flag.whileInForce();
            if (whileInForce != null && !list.binds(whileInForce, consignment.asOf())) continue;
            if (flag.when().stream().noneMatch(one -> one.holds(consignment, findings.itemFamilies))) continue;
            flag.flags().forEach(findings::flag);
            findings.explain(Reason.of("Seen before: " + flag.words(), flag.id(), List.of(), flag.confidence()));
        }
    }
}

package io.ytterby.licensing.screening.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.app.Flags;
import io.ytterby.licensing.casework.app.RemoveFlag;
import io.ytterby.licensing.casework.domain.Flag;
import io.ytterby.licensing.screening.domain.CaseHit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The flag of a case whose parties may be listed: it comes off when every hit has turned out to be somebody else. */
@ApplicationScoped
class OpenHits {
    static final String FLAG = "SCREENING_HIT";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int LONGEST = 2_000;

    private final ScreenedCases cases;
    private final Flags flags;
    private final RemoveFlag removeFlag;

    OpenHits(ScreenedCases cases, Flags flags, RemoveFlag removeFlag) {
        this.cases = cases;
        this.flags = flags;
        this.removeFlag = removeFlag;
    }

    static String reason(List<CaseHit> fresh) {
        var names = fresh.stream()
                .map(hit -> hit.name() + " resembles " + hit.listedName() + " on " + hit.list())
                .distinct()
                .collect(Collectors.joining("; "));
        return names.length() <= LONGEST ? names : names.substring(0, LONGEST);
    }

    void afterDecision(UUID application, Actor officer) {
        if (some(application, CaseHit.Status.OPEN) || some(application, CaseHit.Status.TRUE_MATCH)) return;
        flags.of(new ApplicationId(application)).stream()
                .filter(flag -> flag.stands() && flag.kind().equals(FLAG))
                .map(Flag::id)
                .forEach(id -> removeFlag.remove(id, "every hit was somebody else", officer));
    }

    private boolean some(UUID application, CaseHit.Status status) {
        return !cases.hits(application, status, BEFORE_ALL, 1).isEmpty();
    }
}

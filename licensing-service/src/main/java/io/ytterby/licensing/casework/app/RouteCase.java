package io.ytterby.licensing.casework.app;

import io.ytterby.kernel.Mass;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.app.Assessment;
import io.ytterby.licensing.application.app.Assessments;
import io.ytterby.licensing.application.app.RequiredDepartments;
import io.ytterby.licensing.application.app.SecondCountersignature;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.Department;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.casework.domain.CaseFacts;
import io.ytterby.licensing.casework.domain.DeskRules.Route;
import io.ytterby.licensing.casework.domain.Flag;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the rules about a case: which flags they raise, and which queue it goes to. */
@ApplicationScoped
class RouteCase {
    /** Who raises a flag where a rule does. */
    static final Actor RULES = Actor.system("casework");

    /** The flag that makes a case take two countersignatures. */
    private static final String SECOND = "SECOND_COUNTERSIGNATURE";

    private final Rules rules;
    private final Flags flags;
    private final Assessments assessments;
    private final RequiredDepartments departments;
    private final SecondCountersignature second;

    RouteCase(
            Rules rules,
            Flags flags,
            Assessments assessments,
            RequiredDepartments departments,
            SecondCountersignature second) {
        this.rules = rules;
        this.flags = flags;
        this.assessments = assessments;
        this.departments = departments;
        this.second = second;
    }

    /** Raises what the rules raise; a flag that somebody took off since the case came in stays off. */
    void flag(Application application, Instant at) {
        var id = application.id();
        var before = flags.of(id).stream().map(Flag::kind).collect(Collectors.toSet());
        for (var raised : rules.current().raised(facts(application, flags.standing(id))))
            if (!before.contains(raised.kind())) flags.raise(id, raised.kind(), raised.because(), RULES.person(), at);
    }

    /** Where the rules put a case; what they demand of one is demanded for good. */
    Route route(Application application) {
        var id = application.id();
        var standing = flags.standing(id);
        var route = rules.current().route(facts(application, standing));
        if (application.status().isSettled()) return route;
        route.departments()
                .forEach((department, rule) ->
                        departments.require(id, new Department(department), "routing rule " + rule));
        if (standing.contains(SECOND)) second.require(id, "the flag " + SECOND);
        return route;
    }

    private CaseFacts facts(Application application, Set<String> standing) {
        var content = application.content();
        var found = assessments.of(application.id());
        return new CaseFacts(
                content.destination(),
                content.endUserType(),
                content.licenceKind().name(),
                content.goods().stream().map(GoodsLine::controlCode).collect(Collectors.toSet()),
                mass(content),
                standing,
                found.stream().flatMap(one -> one.flags().stream()).collect(Collectors.toSet()),
                found.stream().map(Assessment::presumption).collect(Collectors.toSet()));
    }

    /** Of all lines; more than a long holds is as much as a long holds. */
    private static Mass mass(Content content) {
        long total = 0;
        for (var good : content.goods()) {
            long line = good.netMass().milligrams();
            total = line > Long.MAX_VALUE - total ? Long.MAX_VALUE : total + line;
        }
        return new Mass(total);
    }
}

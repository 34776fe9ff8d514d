package io.ytterby.licensing.casework.app;

import io.ytterby.kernel.Mass;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
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

    private final Rules rules;
    private final Flags flags;

    RouteCase(Rules rules, Flags flags) {
        this.rules = rules;
        this.flags = flags;
    }

    /** Raises what the rules raise; a flag that somebody took off since the case came in stays off. */
    void flag(Application application, Instant at) {
        var id = application.id();
        var before = flags.of(id).stream().map(Flag::kind).collect(Collectors.toSet());
        for (var raised : rules.current().raised(facts(application, flags.standing(id))))
            if (!before.contains(raised.kind())) flags.raise(id, raised.kind(), raised.because(), RULES.person(), at);
    }

    Route route(Application application) {
        return rules.current().route(facts(application, flags.standing(application.id())));
    }

    private static CaseFacts facts(Application application, Set<String> flags) {
        var content = application.content();
        return new CaseFacts(
                content.destination(),
                content.endUserType(),
                "INDIVIDUAL",
                content.goods().stream().map(GoodsLine::controlCode).collect(Collectors.toSet()),
                new Mass(content.goods().stream()
                        .mapToLong(good -> good.netMass().milligrams())
                        .sum()),
                flags,
                Set.of(),
                Set.of());
    }
}

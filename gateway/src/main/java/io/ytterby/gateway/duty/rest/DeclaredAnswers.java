package io.ytterby.gateway.duty.rest;

import io.ytterby.gateway.duty.app.Declare;
import io.ytterby.gateway.duty.app.DeclareOutcome;
import io.ytterby.gateway.duty.app.Declared;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Replies;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** Answers about what the caller's organisation declares, which is alike for everything that can be declared. */
@Singleton
class DeclaredAnswers {
    private final Declare declare;
    private final Caller caller;

    DeclaredAnswers(Declare declare, Caller caller) {
        this.declare = declare;
        this.caller = caller;
    }

    <T> Declared.Document<T> document(Declared.Kind<T> kind) {
        return declare.read(caller.actor().organisation(), kind);
    }

    /** @param shown what is told of a document */
    <T> Response read(Declared.Kind<T> kind, Function<Declared.Document<T>, Object> shown) {
        return answer(document(kind), caller.actor().organisation(), shown);
    }

    /** @param expected the version that was read; 0 for the first */
    <T> Response keep(
            Declared.Kind<T> kind, List<T> items, long expected, Function<Declared.Document<T>, Object> shown) {
        var actor = caller.actor();
        return switch (declare.declare(actor, kind, items, expected)) {
            case DeclareOutcome.Kept<T>(var document) -> answer(document, actor.organisation(), shown);
            case DeclareOutcome.Stale<T>(var current) -> ETags.stale(current).response();
        };
    }

    private static <T> Response answer(
            Declared.Document<T> document, OrganisationId mine, Function<Declared.Document<T>, Object> shown) {
        return Replies.ok(shown.apply(document), mine.value(), document.version());
    }
}

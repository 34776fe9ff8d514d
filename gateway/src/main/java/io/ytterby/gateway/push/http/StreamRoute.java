package io.ytterby.gateway.push.http;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.push.app.EventLog.ReadOutcome;
import io.ytterby.gateway.push.app.PushProblems;
import io.ytterby.kit.identity.PresentedToken;
import io.ytterby.kit.identity.TokenActors;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/buyer/v1/streams/status}: what the caller's organisation is told, as server-sent events. Without
 * {@code Last-Event-ID} it begins now; with it, right after that number.
 */
@Singleton
class StreamRoute {
    private static final String PATH = "/api/buyer/v1/streams/status";
    private static final String LAST_ID = "Last-Event-ID";

    /** After limits and standing. */
    private static final int ORDER = 8;

    private final StreamSettings settings;
    private final OpenStreams open;
    private final Channels channels;
    private final CatchUp catchUp;

    StreamRoute(StreamSettings settings, OpenStreams open, Channels channels, CatchUp catchUp) {
        this.settings = settings;
        this.open = open;
        this.channels = channels;
        this.catchUp = catchUp;
    }

    void install(@Observes Router router) {
        router.route(HttpMethod.GET, PATH).order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        context.request().resume();
        var token = token(context);
        if (token.isEmpty()) {
            refuse(context, Problems.unauthorized());
            return;
        }
        var id = context.request().getHeader(LAST_ID);
        var after = after(id);
        if (id != null && after.isEmpty()) {
            refuse(context, Problems.invalid(LAST_ID, "must be the id of an event that you were sent."));
            return;
        }
        var tooMany = open.enter(token.get());
        if (tooMany.isPresent()) {
            var limit = tooMany.get();
            refuse(context, PushProblems.tooManyStreams(limit.whose(), limit.most()));
            return;
        }
        begin(context, token.get(), after.orElse(null));
    }

    private static Optional<PresentedToken> token(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? TokenActors.token(user.getSecurityIdentity())
                : Optional.empty();
    }

    private static Optional<Long> after(@Nullable String id) {
        if (id == null || !id.matches("[0-9]{1,18}")) return Optional.empty();
        return Optional.of(Long.parseLong(id));
    }

    /** Whatever comes of it, its place is given back once: when the response is over. */
    private void begin(RoutingContext routing, PresentedToken token, @Nullable Long after) {
        routing.addEndHandler(over -> open.leave(token));
        var here = routing.vertx().getOrCreateContext();
        Thread.ofVirtual().name("stream").start(() -> {
            try {
                follow(routing, here, token, after);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failure) {
                here.runOnContext(on -> routing.fail(failure));
            }
        });
    }

    private void follow(RoutingContext routing, Context here, PresentedToken token, @Nullable Long after)
            throws InterruptedException {
        var channel = channels.of(token.actor().organisation());
        long begins = after == null ? channel.cursor() : after;
        var stream = new OpenStream(
                token, routing.response(), here, begins, settings.mostPending().asLongValue());
        if (begins != channel.cursor() && catchUp.read(stream) instanceof ReadOutcome.Gone gone) {
            here.runOnContext(on -> refuse(routing, PushProblems.gone(gone)));
            return;
        }
        routing.addEndHandler(over -> {
            open.remove(stream);
            channel.leave(stream);
        });
        stream.writeHead();
        open.add(stream);
        catchUp.bring(stream, channel);
        if (!stream.isEnded()) return;
        open.remove(stream);
        channel.leave(stream);
    }

    private static void refuse(RoutingContext context, Problem problem) {
        context.fail(new ProblemException(problem));
    }
}

package io.ytterby.gateway.identity.http;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.proxy.domain.ProxyPath;
import io.ytterby.kit.identity.ClientCertificates;
import io.ytterby.kit.identity.TokenActors;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A token that is bound to a certificate was checked here against the connection, which a service does not see: the
 * gateway vouches for it, with a MAC that binds its word to this token. Whatever a client says in its place is taken
 * off. Services see the person's own token and decide by it: nothing is called in the gateway's name.
 */
@Singleton
class BoundTokens {
    /** After the standing, before the proxy. */
    private static final int ORDER = 8;

    private final ClientCertificates certificates;

    BoundTokens(ClientCertificates certificates) {
        this.certificates = certificates;
    }

    void install(@Observes Router router) {
        for (var prefix : ProxyPath.prefixes())
            router.route(prefix + "*").order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var headers = context.request().headers();
        headers.remove(ClientCertificates.HEADER);
        if (context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken raw)
            TokenActors.token(user.getSecurityIdentity()).ifPresent(token -> {
                var bound = token.certificate();
                if (bound != null)
                    certificates
                            .vouch(bound, raw.getRawToken())
                            .ifPresent(word -> headers.set(ClientCertificates.HEADER, word));
            });
        context.next();
    }
}

package io.ytterby.kit.startup;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * HTTP/2 is spoken with TLS only. Upgraded in the middle of a plain connection, an answer stays away or comes broken, and
 * Java's own client asks for the upgrade with each first request; refused, it goes on in HTTP/1.1.
 */
@Singleton
public class NoUpgrade implements HttpServerOptionsCustomizer {
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}

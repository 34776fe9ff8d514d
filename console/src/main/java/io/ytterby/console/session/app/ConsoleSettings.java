package io.ytterby.console.session.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The console's own settings; read at start. */
@ConfigMapping(prefix = "ytterby.console")
public interface ConsoleSettings {
    /** Where people's browsers find the console: scheme, host and port. Only there a sign-in can end. */
    @WithDefault("http://127.0.0.1:${quarkus.http.port}")
    URI at();

    /** Where the console asks the API; its own gateway, without a detour. */
    @WithDefault("http://127.0.0.1:${quarkus.http.port}")
    URI api();

    /** Who it is at the issuer. A public client: PKCE proves that who redeems the code also asked for it. */
    @WithDefault("ytterby-console")
    String client();

    /** For an issuer that wants one all the same. */
    Optional<String> clientSecret();

    @WithDefault("openid")
    String scope();

    /** Signed out after so long without a request. */
    @WithDefault("PT30M")
    Duration idle();

    /** Signed out after so long, whatever they do. */
    @WithDefault("PT10H")
    Duration absolute();

    default boolean isSecure() {
        return "https".equals(at().getScheme());
    }

    default String callback() {
        return at() + "/console/callback";
    }
}

package io.ytterby.certification.scheme.app;

import io.quarkus.runtime.Startup;
import io.ytterby.certification.scheme.data.SchemeReader;
import io.ytterby.certification.scheme.domain.Scheme;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.certification.scheme.domain.Schemes;
import jakarta.enterprise.context.ApplicationScoped;

/** The schemes in use: read at start, so that a file that means nothing stops the service before it answers. */
@Startup
@ApplicationScoped
public class SchemeBook {
    private final Schemes schemes = SchemeReader.schemes();

    public Schemes schemes() {
        return schemes;
    }

    /** Of a version that was in use when something was decided under it: it never goes. */
    public Scheme of(SchemeKey key) {
        return schemes.of(key).orElseThrow(() -> new IllegalStateException(key + " is not in this build"));
    }
}

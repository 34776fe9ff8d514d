package io.ytterby.benchmarks.exchange;

import io.ytterby.benchmarks.alone.PartAlone;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.platform.Part;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The certification-service alone, and the people of the demo who call it. */
record CertificationAlone(PartAlone alone) implements AutoCloseable {
    /** @param portBase the first of the ports that it takes */
    static CertificationAlone start(int portBase) throws IOException {
        return new CertificationAlone(PartAlone.start(Part.CERTIFICATION, portBase, Map.of()));
    }

    /** Without a slash at its end. */
    String url() {
        return alone.url();
    }

    static People.Person person(String role) throws IOException {
        return People.ofTheDemo().inRole(role, Optional.empty()).orElseThrow();
    }

    String token(String role) throws IOException {
        return new TokenClient(alone.issuer()).token(person(role));
    }

    @Override
    public void close() throws IOException {
        alone.close();
    }
}

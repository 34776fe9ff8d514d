package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads licences: authorities see all of them, a company those that name it. */
@ApplicationScoped
public class ReadLicences {
    private final Licences licences;

    ReadLicences(Licences licences) {
        this.licences = licences;
    }

    /** Empty also for a licence that the reader may not see. */
    public Optional<Licence> read(LicenceNumber number, Actor reader) {
        return licences.lookUp(number)
                .filter(found -> reader.isAuthority() || found.parties().include(reader.organisation()));
    }

    /** @param after the last number of the page before; empty for the first page */
    public List<Licence> list(LicenceFilter filter, String after, int most, Actor reader) {
        return licences.list(reader.isAuthority() ? null : reader.organisation(), filter, after, most);
    }
}

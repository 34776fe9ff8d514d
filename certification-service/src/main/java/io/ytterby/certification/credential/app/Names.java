package io.ytterby.certification.credential.app;

import io.ytterby.certification.body.domain.AccreditationId;
import io.ytterby.certification.certificate.domain.FootprintStatement;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.CountryCode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a document and the trust list must say alike. */
final class Names {
    private Names() {}

    static String scheme(String id) {
        return "urn:ytterby:scheme:" + id;
    }

    static String accreditation(AccreditationId id) {
        return "urn:ytterby:accreditation:" + id;
    }

    /** Stages by their names, countries as {@code country:CN}. */
    static List<String> scopes(Collection<Stage> stages, Collection<CountryCode> countries) {
        return Stream.concat(
                        stages.stream().map(Enum::name),
                        countries.stream().map(country -> "country:" + country.value()))
                .sorted()
                .toList();
    }

    static String allocation(FootprintStatement.Allocation method) {
        return method == FootprintStatement.Allocation.SINGLE_PRODUCT ? "NONE" : method.name();
    }
}

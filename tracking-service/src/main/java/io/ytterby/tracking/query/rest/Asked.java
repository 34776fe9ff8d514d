package io.ytterby.tracking.query.rest;

import io.ytterby.tracking.epcis.rest.EpcFormat;
import io.ytterby.tracking.epcis.rest.EpcisHeaders;
import io.ytterby.tracking.epcis.rest.EpcisProblem;
import io.ytterby.tracking.query.app.QuerySource;
import io.ytterby.tracking.query.domain.EpcForm;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a request asks for beside its path. */
record Asked(UriInfo uri, HttpHeaders headers) {
    /** The query in the URL. */
    QuerySource source() {
        return QuerySource.ofUrl(uri.getQueryParameters(), prefixes());
    }

    Optional<String> pageToken() {
        return Optional.ofNullable(uri.getQueryParameters().getFirst("nextPageToken"));
    }

    /** Empty if nothing is said. */
    OptionalInt perPage() {
        var text = uri.getQueryParameters().getFirst("perPage");
        if (text == null) return OptionalInt.empty();
        if (!text.matches("[1-9]\\d{0,6}"))
            throw EpcisProblem.of(EpcisProblem.Type.QUERY_PARAMETER, "perPage must be a whole number above zero.")
                    .asException();
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** A word that is none has been refused before: {@link EpcisHeaders}. */
    EpcForm form() {
        return switch (EpcFormat.of(headers.getHeaderString(EpcisHeaders.EPC_FORMAT))
                .orElseThrow()) {
            case ALWAYS_GS1_DIGITAL_LINK -> EpcForm.DIGITAL_LINK;
            case ALWAYS_EPC_URN -> EpcForm.URN;
            case NO_PREFERENCE, NEVER_TRANSLATES -> EpcForm.AS_CAPTURED;
        };
    }

    /** The path that was asked for, without its query. */
    String path() {
        return uri.getRequestUri().getRawPath();
    }

    /** {@code GS1-Extensions: ex=https://ns.example.com/,rre=urn:ytterby:rre:}. */
    private Map<String, String> prefixes() {
        var prefixes = new HashMap<String, String>();
        prefixes.put("rre", "urn:ytterby:rre:");
        var header = headers.getHeaderString(EpcisHeaders.EXTENSIONS);
        if (header == null) return prefixes;
        for (var part : header.split(",", 50)) {
            int equals = part.indexOf('=');
            if (equals > 0)
                prefixes.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
        }
        return prefixes;
    }
}

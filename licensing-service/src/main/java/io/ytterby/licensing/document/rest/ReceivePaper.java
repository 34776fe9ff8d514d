package io.ytterby.licensing.document.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.document.app.AddDocument.Paper;
import io.ytterby.licensing.document.app.DocumentStore;
import io.ytterby.licensing.document.app.DocumentStore.Arrival;
import io.ytterby.licensing.document.domain.DocumentKind;
import io.ytterby.licensing.document.domain.DocumentName;
import io.ytterby.licensing.document.domain.DocumentOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of a paper in, looks what they are, makes them safe, and has them filed. */
@ApplicationScoped
class ReceivePaper {
    private final DocumentStore store;
    private final FilePaper filePaper;
    private final long largest;

    ReceivePaper(
            DocumentStore store,
            FilePaper filePaper,
            @ConfigProperty(name = "licensing.documents.largest") MemorySize largest) {
        this.store = store;
        this.filePaper = filePaper;
        this.largest = largest.asLongValue();
    }

    /**
     * What the sender says of it.
     *
     * @param mediaType as in the header; octets claim nothing
     */
    record Claim(@Nullable String kind, @Nullable String name, MediaType mediaType) {}

    Response receive(ApplicationId id, Claim claim, InputStream bytes) throws IOException {
        var kind = Arrays.stream(DocumentKind.values())
                .filter(one -> one.name().equals(claim.kind()))
                .findFirst();
        if (kind.isEmpty()) return wrongKind().response();
        DocumentName name;
        try {
            name = DocumentName.of(claim.name() == null ? "" : claim.name());
        } catch (IllegalArgumentException unfit) {
            return Problems.invalid("?name", String.valueOf(unfit.getMessage())).response();
        }
        try (var arrival = store.receive(bytes, largest)) {
            var refused = refusal(arrival, name, claim.mediaType());
            if (refused != null) return DocumentProblems.of(refused).response();
            arrival.keep();
            return filePaper.file(id, new Paper(kind.get(), name, arrival.sha256(), arrival.size()));
        } catch (DocumentStore.TooLargeException tooLarge) {
            return DocumentProblems.of(new Refused.TooLarge(largest)).response();
        }
    }

    private static @Nullable Refused refusal(Arrival arrival, DocumentName name, MediaType claimed) {
        var found = arrival.types();
        if (arrival.size() == 0) return new Refused.Empty();
        if (found.isEmpty()) return new Refused.UnknownType();
        if (!found.contains(name.type()))
            return new Refused.Mismatch(name.type().mediaType(), found);
        boolean claims = !claimed.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE);
        var told = claimed.getType() + "/" + claimed.getSubtype();
        return claims && found.stream().noneMatch(type -> type.mediaType().equals(told))
                ? new Refused.Mismatch(told, found)
                : null;
    }

    private static Problem wrongKind() {
        return Problems.invalid("?kind", "must be one of " + Arrays.toString(DocumentKind.values()) + ".");
    }
}

package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.schema.JsonSchema;
import io.ytterby.credentials.vc.CredentialType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that documents may use: every context by its name, and the schema of each type. It is pinned: nothing is ever
 * fetched, and a context that is not in it could change what the words mean.
 */
public record Vocabulary(Set<String> contexts, Map<String, JsonSchema> schemas) {
    public Vocabulary {
        contexts = Set.copyOf(contexts);
        schemas = Map.copyOf(schemas);
    }

    /** That of this platform. */
    public static Vocabulary pinned() {
        return Pinned.WORDS;
    }

    /** @throws RefusedException that names the context that is not known, or says that the first is not the standard's */
    void require(List<String> named) {
        for (var context : named)
            if (!contexts.contains(context))
                throw new RefusedException(Reason.UNKNOWN_CONTEXT, "'" + context + "' is not known here");
        if (named.isEmpty() || !named.get(0).equals(CredentialType.BASE_CONTEXT))
            throw new RefusedException(Reason.UNKNOWN_CONTEXT, "the first context must be the standard's own");
    }

    Optional<JsonSchema> schema(String type) {
        return Optional.ofNullable(schemas.get(type));
    }

    private static final class Pinned {
        private static final Vocabulary WORDS = read();

        private static Vocabulary read() {
            var contexts = new HashSet<>(Set.of(
                    CredentialType.BASE_CONTEXT,
                    "urn:ytterby:context:export-permit:v1",
                    "urn:ytterby:context:status-answer:v1"));
            var schemas = new HashMap<String, JsonSchema>();
            Arrays.stream(CredentialType.values()).forEach(type -> {
                contexts.addAll(type.contexts());
                schemas.put(type.type(), type.schema());
            });
            return new Vocabulary(contexts, schemas);
        }
    }
}

package io.ytterby.embedded.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWKSet;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The machines that have registered public keys: {@code clients.json} in the issuer's folder, a list. It is read at each
 * request for a token, so that a new one needs no restart.
 */
final class Clients {
    private final Path file;
    private final ObjectMapper json = new ObjectMapper();

    Clients(Path folder) {
        this.file = folder.resolve("clients.json");
    }

    /**
     * A machine of an organisation.
     *
     * @param keys a JWK set with its public keys
     * @param certificate the thumbprint of the certificate that its tokens are bound to; null if they are not
     */
    record Client(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String organisation,
            @JsonProperty(required = true) Set<String> roles,
            @JsonProperty(required = true) JsonNode keys,
            @Nullable String certificate) {
        Client {
            var _ = new PersonId(id);
            var _ = new OrganisationId(organisation);
            roles = Set.copyOf(roles);
            if (!Roles.ALL.containsAll(roles))
                throw new IllegalArgumentException(id + " has an unknown role: " + roles);
        }

        JWKSet keySet() throws ParseException {
            return JWKSet.parse(keys.toString());
        }
    }

    Optional<Client> find(String id) throws IOException {
        if (Files.notExists(file)) return Optional.empty();
        var all = List.of(json.readValue(Files.readString(file), Client[].class));
        return all.stream().filter(client -> client.id().equals(id)).findFirst();
    }
}

package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The Secrets that an overlay refers to and does not bring, made at random for one test. A key {@code username} gets the
 * role that the Secret is called after: {@code licensing_owner} in {@code licensing-db-owner}.
 */
final class Passwords {
    private static final int BYTES = 24;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Passwords() {}

    static Manifests missingIn(Manifests manifests) {
        var secrets = new ArrayList<ObjectNode>();
        references(manifests).forEach((name, keys) -> {
            if (manifests.named("Secret", name).isEmpty()) secrets.add(secret(name, keys));
        });
        return new Manifests(secrets);
    }

    /** By name the keys that something asks for. */
    static Map<String, Set<String>> references(Manifests manifests) {
        var found = new TreeMap<String, Set<String>>();
        for (var object : manifests.objects()) {
            var pod = Manifests.podOf(object);
            for (var reference : pod.findValues("secretKeyRef"))
                add(found, reference.path("name"), reference.path("key"));
            for (var volume : pod.findValues("secret"))
                for (var item : volume.path("items")) add(found, volume.path("name"), item.path("key"));
        }
        return found;
    }

    private static void add(Map<String, Set<String>> found, JsonNode name, JsonNode key) {
        found.computeIfAbsent(name.asText(), _ -> new TreeSet<>()).add(key.asText());
    }

    private static ObjectNode secret(String name, Set<String> keys) {
        var secret = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "Secret");
        secret.putObject("metadata").put("name", name);
        var values = secret.putObject("stringData");
        for (var key : keys) values.put(key, key.equals("username") ? name.replace("-db-", "_") : random());
        return secret;
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package io.ytterby.embedded.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A token request as it was sent: form fields, and the client's name and secret if they came in the header. */
record TokenForm(Map<String, String> fields) {
    /** What is wrong with a request, in the words of RFC 6749. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1;

        MalformedException(String message) {
            super(message);
        }
    }

    static TokenForm parse(String body, @Nullable String authorization) throws MalformedException {
        var fields = new HashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            if (pair.isEmpty()) continue;
            var parts = pair.split("=", 2);
            var name = decode(parts[0]);
            if (fields.put(name, parts.length == 2 ? decode(parts[1]) : "") != null)
                throw new MalformedException("'" + name + "' came twice; send each field once");
        }
        if (authorization != null) addClient(authorization, fields);
        return new TokenForm(Map.copyOf(fields));
    }

    private static void addClient(String authorization, Map<String, String> fields) throws MalformedException {
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6))
            throw new MalformedException("the Authorization header of a token request is 'Basic ...', or is left out");
        var pair = decodeBase64(authorization.substring(6).strip()).split(":", 2);
        if (pair.length != 2) throw new MalformedException("the Authorization header holds no 'id:secret'");
        if (fields.containsKey("client_secret"))
            throw new MalformedException("send the client's secret in the header or in the form, not in both");
        fields.put("client_id", decode(pair[0]));
        fields.put("client_secret", decode(pair[1]));
    }

    private static String decodeBase64(String text) throws MalformedException {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new MalformedException("the Authorization header is not base64");
        }
    }

    private static String decode(String text) throws MalformedException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw new MalformedException("the form is not URL-encoded at '" + text + "'");
        }
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }
}

package io.ytterby.client.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A call as a method: which class it goes into, what it is called and how it is written.
 *
 * @param path at the gateway, with its ids in braces
 */
record ClientCall(String method, String path, JsonNode operation) {
    private static final Pattern ID = Pattern.compile("\\{([^}]*)}");

    /** The first word behind the version: {@code lots}. */
    String group() {
        return words().get(0);
    }

    /** Without what every path of a service begins with. */
    private List<String> words() {
        var plain = path.replaceFirst("^/api/[a-z]+/(v1/)?", "").replaceFirst("^/", "");
        return List.of(plain.split("/", -1));
    }

    /** {@code split}, {@code list}, {@code addGrants}. */
    String name() {
        var words = words();
        var last = words.get(words.size() - 1);
        var verb = last.replaceFirst("^[^:]*:?", "");
        var nouns = new ArrayList<String>();
        for (var word : words.subList(1, words.size())) {
            var noun = ID.matcher(word).replaceAll("").replaceFirst(":.*$", "");
            if (!noun.isEmpty()) nouns.add(noun);
        }
        var noun = camel(String.join("-", nouns));
        if (!verb.isEmpty()) return camel(verb + (noun.isEmpty() ? "" : "-" + String.join("-", nouns)));
        boolean one = last.startsWith("{");
        return switch (method) {
            case "get" -> noun.isEmpty() ? (one ? "get" : "list") : one ? noun + "Entry" : noun;
            case "post" -> noun.isEmpty() ? "create" : "add" + capital(noun);
            case "put" -> "put" + capital(noun);
            case "patch" -> "change" + capital(noun);
            default -> method + capital(noun);
        };
    }

    List<String> ids() {
        var ids = new ArrayList<String>();
        var matcher = ID.matcher(path);
        while (matcher.find()) ids.add(camel(matcher.group(1)));
        return ids;
    }

    boolean isPaged() {
        for (var parameter : operation.path("parameters"))
            if (parameter.path("name").asText().equals("pageToken")) return method.equals("get");
        return false;
    }

    /** The body's content type; empty if it takes none. */
    String bodyType() {
        var content = operation.path("requestBody").path("content").fieldNames();
        return content.hasNext() ? content.next() : "";
    }

    String written() {
        var parameters = new ArrayList<String>();
        ids().forEach(id -> parameters.add("String " + id));
        if (!bodyType().isEmpty()) parameters.add("Object body");
        parameters.add("Options options");
        return comment() + "    public " + (isPaged() ? "Paged " : "Reply ") + name() + "("
                + String.join(", ", parameters) + ") {\n" + "        return " + sent() + ";\n    }\n";
    }

    private String sent() {
        var address = "\""
                + ID.matcher(path).replaceAll(found -> "\" + Transport.encoded(" + camel(found.group(1)) + ") + \"")
                + "\"";
        address = address.replace(" + \"\"", "");
        if (isPaged()) return "transport.list(" + address + ", options)";
        return "transport.send(\"" + method.toUpperCase(Locale.ROOT) + "\", " + address + ", "
                + (bodyType().isEmpty() ? "null, \"\"" : "body, \"" + bodyType() + "\"") + ", options)";
    }

    private String comment() {
        var about = operation
                .path("summary")
                .asText("")
                .strip()
                .replaceAll("[.]$", "")
                .replace("*/", "* /")
                .replace("@", "");
        var roles = new ArrayList<String>();
        operation
                .path("security")
                .forEach(one -> one.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText()))));
        return "    /** " + (about.isEmpty() ? method.toUpperCase(Locale.ROOT) + " " + path : about) + "."
                + (roles.isEmpty() ? "" : " For " + String.join(", ", roles) + ".") + " */\n"
                + (operation.path("deprecated").asBoolean() ? "    @Deprecated\n" : "");
    }

    static String camel(String words) {
        var text = new StringBuilder();
        for (var word : words.split("[^A-Za-z0-9]+", -1))
            if (!word.isEmpty()) text.append(text.isEmpty() ? word : capital(word));
        var name = text.isEmpty() ? "" : Character.toLowerCase(text.charAt(0)) + text.substring(1);
        return switch (name) {
            case "import", "export", "return", "package", "case", "default", "new", "class", "public" -> name + "It";
            default -> name.isEmpty() || !Character.isDigit(name.charAt(0)) ? name : "_" + name;
        };
    }

    static String capital(String word) {
        return word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

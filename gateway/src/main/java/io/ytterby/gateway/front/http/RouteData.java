package io.ytterby.gateway.front.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.ytterby.gateway.front.domain.RouteTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the paths of all documents that clients were promised. A call that is promised to nobody yet is {@code other}. */
final class RouteData {
    private RouteData() {}

    static RouteTree read() {
        List<String> templates = new ArrayList<>(paths("gateway"));
        for (var service : List.of("licensing", "tracking", "inspection", "certification", "intelligence"))
            for (var path : paths(service)) {
                templates.add("/api/" + service + path);
                if (!path.startsWith("/v1/")) templates.add(path);
            }
        return RouteTree.of(templates);
    }

    private static List<String> paths(String service) {
        var file = "/contracts/openapi/" + service + ".json";
        List<String> paths = new ArrayList<>();
        try (var in = RouteData.class.getResourceAsStream(file);
                var json = new JsonFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = json.currentName().equals("paths");
                json.nextToken();
                if (wanted)
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        paths.add(json.currentName());
                        json.nextToken();
                        json.skipChildren();
                    }
                else json.skipChildren();
            }
            return paths;
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }
}

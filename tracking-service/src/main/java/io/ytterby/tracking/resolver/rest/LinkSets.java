package io.ytterby.tracking.resolver.rest;

import io.ytterby.tracking.resolver.app.ResolveLink.Resolved;
import io.ytterby.tracking.resolver.app.ResolveLink.Target;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was resolved as a linkset (RFC 9264) in GS1's vocabulary, with addresses as the public has them. */
@Singleton
class LinkSets {
    static final String TYPE = "application/linkset+json";

    private static final String VOCABULARY = "https://gs1.org/voc/";
    private static final String PREFIX = "gs1:";

    private final String stem;

    LinkSets(@ConfigProperty(name = "tracking.codes.link-stem", defaultValue = "http://localhost:8080") String stem) {
        this.stem = stem;
    }

    Map<String, Object> of(Resolved resolved) {
        var context = new LinkedHashMap<String, Object>();
        context.put("anchor", stem + resolved.anchor());
        context.put("itemDescription", resolved.description());
        context.put(VOCABULARY + "defaultLink", List.of(link(resolved.targets().getFirst())));
        for (var target : resolved.targets()) context.put(VOCABULARY + name(target.linkType()), List.of(link(target)));
        // Of one type, the page stands beside the data: who follows it says by Accept which.
        context.merge(
                VOCABULARY + name(resolved.targets().getFirst().linkType()),
                List.of(pageLink(resolved)),
                LinkSets::both);
        return Map.of("linkset", List.of(context));
    }

    /** Where the gateway shows it to people. */
    String page(Resolved resolved) {
        return stem + resolved.page();
    }

    private Map<String, Object> pageLink(Resolved resolved) {
        return Map.of(
                "href",
                page(resolved),
                "title",
                "The same as a page",
                "type",
                "text/html",
                "hreflang",
                List.of("en", "zh"));
    }

    private static Object both(Object first, Object second) {
        return Stream.of(first, second).flatMap(one -> ((List<?>) one).stream()).toList();
    }

    /** {@code pip} of {@code gs1:pip}, {@code https://gs1.org/voc/pip} or {@code https://ref.gs1.org/voc/pip}. */
    static String name(String linkType) {
        if (linkType.startsWith(PREFIX)) return linkType.substring(PREFIX.length());
        return linkType.replaceFirst("^https?://(ref\\.|www\\.)?gs1\\.org/voc/", "");
    }

    private Map<String, Object> link(Target target) {
        boolean resolvers = target.address().startsWith("/01/");
        return Map.of(
                "href",
                stem + (resolvers ? "" : "/api/tracking") + target.address(),
                "title",
                target.title(),
                "type",
                target.mediaType());
    }
}

package io.ytterby.kit.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language in which a problem is told: {@code Accept-Language} says which, English is the first. The slug, the numbers
 * and the pointers are the same in each; the words of the case itself stay readable in {@code detailEn}.
 */
public enum ProblemLanguage {
    EN("en"),
    ZH("zh");

    private static final List<String> TAGS = List.of("en", "zh");
    private static final int LONGEST = 300;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ChineseProblems CHINESE = ChineseProblems.ofContracts();

    private final String tag;

    ProblemLanguage(String tag) {
        this.tag = tag;
    }

    /** As {@code Content-Language} has it. */
    public String tag() {
        return tag;
    }

    /** @param accepted the header {@code Accept-Language}; one that cannot be understood asks for nothing */
    public static ProblemLanguage of(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank() || accepted.length() > LONGEST) return EN;
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(accepted), TAGS);
            return "zh".equals(best) ? ZH : EN;
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }

    /** As a request asks for it. */
    public static ProblemLanguage asked(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** What stands in the way, where it is part of another answer: in English of the case itself, in Chinese of its kind. */
    public String because(Problem problem) {
        return because(problem.slug(), problem.detail());
    }

    /**
     * The same of a refusal that was kept.
     *
     * @param detail in English, as it was said
     */
    public String because(String slug, String detail) {
        if (this == EN) return detail;
        return CHINESE.lookUp(slug)
                .map(words -> words.title() + "：" + words.whatToDo())
                .orElse(detail);
    }

    /** The body of a problem in this language. */
    public byte[] told(byte[] problem) {
        if (this == EN) return problem;
        try {
            return JSON.readTree(problem) instanceof ObjectNode body ? translated(body) : problem;
        } catch (IOException notOurs) {
            return problem;
        }
    }

    private static byte[] translated(ObjectNode body) throws IOException {
        var slug = body.path("type").asText().replace(Problem.TYPE_PREFIX, "");
        var words = CHINESE.lookUp(slug);
        if (words.isPresent()) {
            body.put("detailEn", body.path("detail").asText());
            body.put("title", words.get().title());
            body.put("detail", words.get().whatToDo());
        }
        return JSON.writeValueAsBytes(body);
    }
}

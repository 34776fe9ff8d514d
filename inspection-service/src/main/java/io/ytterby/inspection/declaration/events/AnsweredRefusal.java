package io.ytterby.inspection.declaration.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Why another service refused, in its own words. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnsweredRefusal(String slug, String detail) {
    static AnsweredRefusal orUnsaid(@Nullable AnsweredRefusal said) {
        return said == null ? new AnsweredRefusal("unsaid", "No reason was given") : said;
    }
}

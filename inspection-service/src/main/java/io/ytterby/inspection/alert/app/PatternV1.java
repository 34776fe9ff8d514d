package io.ytterby.inspection.alert.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.alert.domain.AlertPattern;
import io.ytterby.inspection.alert.domain.Consignor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as others read it.
 *
 * @param consignorHash instead of {@code consignorOrg}, where the consignor is concealed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatternV1(
        @Nullable String consignorOrg,
        @Nullable String consignorHash,
        @Nullable String hsDeclared,
        @Nullable String hsFound,
        @Nullable String originPort,
        @Nullable String destination,
        @Nullable String transit,
        @Nullable String packaging,
        @Nullable String element,
        List<String> containers,
        List<String> sealSeries) {
    public static PatternV1 of(AlertPattern pattern) {
        var consignor = pattern.consignor();
        return new PatternV1(
                consignor instanceof Consignor.Named(var organisation) ? organisation.value() : null,
                consignor instanceof Consignor.Concealed(var hash) ? hash : null,
                text(pattern.hsDeclared()),
                text(pattern.hsFound()),
                text(pattern.originPort()),
                text(pattern.destination()),
                text(pattern.transit()),
                pattern.packaging(),
                pattern.element() == null ? null : pattern.element().name(),
                pattern.containers().stream().map(Object::toString).toList(),
                pattern.sealSeries());
    }

    private static @Nullable String text(@Nullable Object word) {
        return word == null ? null : word.toString();
    }
}

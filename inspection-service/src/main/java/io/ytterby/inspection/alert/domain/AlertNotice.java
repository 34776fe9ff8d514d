package io.ytterby.inspection.alert.domain;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Unlocode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told.
 *
 * @param foundAt the port that tells it
 * @param ground why, in a sentence for officers
 * @param declaration what it was found on; null if it is not of one declaration
 */
public record AlertNotice(
        Unlocode foundAt, String ground, @Nullable DeclarationId declaration, AlertPattern pattern) {
    private static final int LONGEST_GROUND = 2_000;

    public AlertNotice {
        if (ground.isBlank() || ground.length() > LONGEST_GROUND)
            throw new IllegalArgumentException("a ground has 1 to " + LONGEST_GROUND + " characters");
    }

    /**
     * Of goods that failed an inspection: the same consignor with goods of the same heading, at any port and to any
     * country, and the same containers and seals with whatever they are declared to hold.
     *
     * @param element the one that was found; null if none is told
     */
    public static AlertNotice ofFinding(
            Declaration declaration, String ground, @Nullable Element element, @Nullable HsHeading found) {
        var form = declaration.form();
        var headings = form.lines().stream()
                .map(DeclarationLine::hsCode)
                .map(HsHeading::of)
                .distinct()
                .toList();
        var pattern = new AlertPattern(
                new Consignor.Named(form.exporter()),
                headings.size() == 1 ? headings.getFirst() : null,
                found,
                null,
                null,
                null,
                null,
                element,
                form.transport().containers(),
                seals(form.transport().seals()));
        return new AlertNotice(form.port(), ground, declaration.id(), pattern);
    }

    private static List<String> seals(List<SealNumber> seals) {
        return seals.stream().map(SealNumber::value).toList();
    }
}

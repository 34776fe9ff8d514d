package io.ytterby.inspection.alert.domain;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.kernel.HsCode;
import java.util.List;

/**
 * A declaration as alerts look at it.
 *
 * @param exporterHash of the exporter, under the ports' key
 */
public record AlertSubject(DeclarationForm form, String exporterHash) {
    public static AlertSubject of(Declaration declaration, String exporterHash) {
        return new AlertSubject(declaration.form(), exporterHash);
    }

    public List<HsCode> codes() {
        return form.lines().stream().map(DeclarationLine::hsCode).distinct().toList();
    }
}

package io.ytterby.tracking.gram.app;

import io.ytterby.credentials.qr.SymbolPicture;
import io.ytterby.gramcodes.gs1.GramIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Draws a gram's code as the symbols that labels have: a GS1 DataMatrix, or a QR code of its Digital Link. */
@ApplicationScoped
public class DrawGram {
    private final LookUpGram lookUpGram;
    private final String stem;

    DrawGram(
            LookUpGram lookUpGram,
            @ConfigProperty(name = "tracking.codes.link-stem", defaultValue = "http://localhost:8080") String stem) {
        this.lookUpGram = lookUpGram;
        this.stem = stem;
    }

    /** Empty if nobody made the code: no picture is drawn of what is not ours. */
    public Optional<SymbolPicture> dataMatrix(String code) {
        return identity(code).map(label -> SymbolPicture.gs1DataMatrix(label.elementString()));
    }

    public Optional<SymbolPicture> qr(String code) {
        return identity(code).map(label -> SymbolPicture.qr(label.digitalLink(stem)));
    }

    private Optional<GramIdentity> identity(String code) {
        return lookUpGram
                .find(code)
                .map(gram -> GramIdentity.of(gram.gtin(), gram.code().toString()));
    }
}

package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseFile;
import java.util.List;

/** A case on paper. */
public interface CasePrinter {
    /** @return a PDF that names nothing outside itself */
    byte[] pdf(CaseFile file, List<CaseFiles.Chained> chain);
}

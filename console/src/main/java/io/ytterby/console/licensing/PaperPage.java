package io.ytterby.console.licensing;

import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;

/** A page with one paper to write on a case: a countersignature, a question. */
public record PaperPage(Frame frame, CaseFile file, Form form) {
    public String path() {
        return "/console/licensing/cases/" + file.id();
    }
}
